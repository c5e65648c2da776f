/// Turns the bytes a terminal sends into events, however reads have split them.
///
/// ESC begins most keys and is one itself. When nothing follows it for a moment the
/// caller asks ``flush()`` to take it as the key.
package struct KeyDecoder: Sendable {
  private enum State {
    case ground

    /// After ESC; `twice` after ESC ESC.
    case escape(twice: Bool)
    case controlSequence, singleShift
    case linuxConsole

    /// In a string that answers a question (OSC, DCS, APC), up to ST or BEL.
    case string(escaped: Bool)

    /// In a mouse report of the oldest kind, three bytes after `CSI M`.
    case oldMouse(left: Int)
    case paste
  }

  private var state = State.ground
  private var alt = false
  private var introducer: UInt8 = 0
  private var body: [UInt8] = []
  private var scalars = ScalarAssembler()
  private var collector = PasteCollector()
  private var cursorReports: [CellPosition] = []

  /// Parameters longer than this are of no key; they are swallowed without being kept.
  private static let longestBody = 64

  package init() {}

  /// Whether an ESC waits that may be a key: call ``flush()`` after the escape delay.
  package var isWaiting: Bool {
    switch state {
    case .ground, .paste: false
    default: true
    }
  }

  /// Whether a paste has begun and not ended.
  package var isPasting: Bool {
    if case .paste = state { true } else { false }
  }
}

extension KeyDecoder {
  /// Takes the next bytes and returns what they complete.
  package mutating func decode(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    let isContiguous: Void? = bytes.withContiguousStorageIfAvailable { decode($0, &events) }
    if isContiguous == nil { Array(bytes).withUnsafeBufferPointer { decode($0, &events) } }
    return events
  }

  /// The same for what a read has given.
  package mutating func decode(_ bytes: UnsafeRawBufferPointer) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    bytes.withMemoryRebound(to: UInt8.self) { decode($0, &events) }
    return events
  }

  /// Takes what waits as complete: a lone ESC as the key Esc, ESC and `[` as Alt-[.
  ///
  /// A sequence broken off in the middle is dropped. Half a UTF-8 character and a
  /// paste go on waiting.
  package mutating func flush() -> [TerminalEvent] {
    defer { if isWaiting { reset() } }
    switch state {
    case .escape(twice: false): return [.key(.escape)]
    case .escape(twice: true): return [.key(.escape), .key(.escape)]
    case .controlSequence, .singleShift, .string:
      guard body.isEmpty, introducer != 0 else { return [] }
      return [.key(.alt(Unicode.Scalar(introducer)))]
    default: return []
    }
  }

  /// Where the terminal said its cursor stands, each time since the last call (CPR).
  package mutating func takeCursorReports() -> [CellPosition] {
    defer { cursorReports = [] }
    return cursorReports
  }

  /// Ends a paste whose end marker did not come, and returns what there is of it.
  package mutating func abandonPaste() -> [TerminalEvent] {
    guard isPasting else { return [] }
    return [finishedPaste()]
  }
}

extension KeyDecoder {
  private mutating func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ events: inout [TerminalEvent]
  ) {
    var index = 0
    while index < bytes.count {
      if isPasting { index += collector.takeText(UnsafeBufferPointer(rebasing: bytes[index...])) }
      guard index < bytes.count else { return }
      take(bytes[index], &events)
      index += 1
    }
  }

  private mutating func finishedPaste() -> TerminalEvent {
    defer {
      collector = PasteCollector()
      reset()
    }
    return .paste(collector.text)
  }

  private mutating func reset() {
    state = .ground
    alt = false
    introducer = 0
    body.removeAll(keepingCapacity: true)
  }

  private mutating func take(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    switch state {
    case .ground: takeText(byte, &events)
    case .escape(let twice): takeAfterEscape(byte, twice: twice, &events)
    case .controlSequence: takeInControlSequence(byte, &events)
    case .singleShift: takeInSingleShift(byte, &events)
    case .linuxConsole:
      if let key = ControlSequence.linuxConsole(final: byte) { emit(key, &events) }
      reset()
    case .string(let escaped): takeInString(byte, escaped: escaped)
    case .oldMouse(let left):
      if left > 1 { state = .oldMouse(left: left - 1) } else { reset() }
    case .paste:
      if collector.take(byte) { events.append(finishedPaste()) }
    }
  }

  private mutating func takeText(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    switch scalars.take(byte) {
    case .incomplete: break
    case .scalar("\u{1B}"): state = .escape(twice: false)
    case .scalar(let scalar):
      if let key = KeyPress(received: scalar) { emit(key, &events) }
      alt = false
    case .brokenOff:
      emit(.character("\u{FFFD}"), &events)
      alt = false
      takeText(byte, &events)
    }
  }

  private mutating func takeAfterEscape(
    _ byte: UInt8, twice: Bool, _ events: inout [TerminalEvent]
  ) {
    switch byte {
    case 0x1B:
      if twice { events.append(.key(.escape)) }
      state = .escape(twice: true)
    case UInt8(ascii: "["): begin(.controlSequence, byte, alt: twice)
    case UInt8(ascii: "O"): begin(.singleShift, byte, alt: twice)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      begin(.string(escaped: false), byte, alt: twice)
    default:
      if twice { events.append(.key(.escape)) }
      state = .ground
      alt = true
      takeText(byte, &events)
    }
  }

  private mutating func begin(_ next: State, _ byte: UInt8, alt: Bool) {
    state = next
    introducer = byte
    self.alt = alt
  }
}

extension KeyDecoder {
  private mutating func takeInControlSequence(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    switch byte {
    case UInt8(ascii: "$") where isNumberOfKey: finishControlSequence(byte, &events)
    case 0x20...0x3F: if body.count < Self.longestBody { body.append(byte) }
    case UInt8(ascii: "[") where body.isEmpty: state = .linuxConsole
    case UInt8(ascii: "M") where body.isEmpty: state = .oldMouse(left: 3)
    case 0x40...0x7E: finishControlSequence(byte, &events)
    default: breakOff(at: byte, &events)
    }
  }

  /// Whether the digits so far are of a key that rxvt ends with `$` for Shift; in a
  /// report (`CSI ? 2026 ; 2 $ y`) the `$` stands before the end.
  private var isNumberOfKey: Bool {
    (1...2).contains(body.count) && body.allSatisfy { (0x30...0x39).contains($0) }
  }

  private mutating func finishControlSequence(_ final: UInt8, _ events: inout [TerminalEvent]) {
    let sequence = ControlSequence(body: body, final: final)
    if sequence.marker == nil, final == UInt8(ascii: "~"), sequence.parameters == [200] {
      reset()
      state = .paste
      return
    }
    if let position = sequence.cursorReport { cursorReports.append(position) }
    switch sequence.event {
    case .key(let key): emit(key, &events)
    case let event?: events.append(event)
    case nil: break
    }
    reset()
  }

  private mutating func takeInSingleShift(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    switch byte {
    case 0x30...0x39 where body.count < 2: body.append(byte)
    case 0x21...0x7E:
      if let key = ControlSequence.single(body: body, final: byte) { emit(key, &events) }
      reset()
    default: breakOff(at: byte, &events)
    }
  }

  private mutating func takeInString(_ byte: UInt8, escaped: Bool) {
    switch byte {
    case 0x07, 0x18, 0x1A: reset()
    case UInt8(ascii: "\\") where escaped: reset()
    default:
      if body.count < Self.longestBody { body.append(byte) }
      state = .string(escaped: byte == 0x1B)
    }
  }

  /// Drops a sequence that cannot go on with `byte`, which is then taken anew.
  private mutating func breakOff(at byte: UInt8, _ events: inout [TerminalEvent]) {
    reset()
    // CAN and SUB cancel a sequence and are nothing else (ECMA-48).
    if byte != 0x18, byte != 0x1A { take(byte, &events) }
  }

  private func emit(_ key: KeyPress, _ events: inout [TerminalEvent]) {
    events.append(.key(alt ? KeyPress(key.key, key.modifiers.union(.alt)) : key))
  }
}

extension KeyPress {
  /// The key that sends `scalar` alone; `nil` for the controls U+0080 to U+009F.
  fileprivate init?(received scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x00: self.init(.character(" "), .control)
    case 0x09: self.init(.tab)
    // LF is what some terminals send for Enter and in a paste that is not bracketed.
    case 0x0A, 0x0D: self.init(.enter)
    case 0x08, 0x7F: self.init(.backspace)
    case 0x1B: self.init(.escape)
    case 0x01...0x1A: self.init(.character(Unicode.Scalar(UInt8(scalar.value) + 0x60)), .control)
    case 0x1C...0x1F: self.init(.character(Unicode.Scalar(UInt8(scalar.value) + 0x40)), .control)
    case 0x80...0x9F: return nil
    default: self.init(.character(scalar))
    }
  }
}
