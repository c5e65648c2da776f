/// A control sequence of a key or a report, taken apart: `CSI 1 ; 5 A`.
///
/// The shape is that of ECMA-48, section 5.4; what the keys send is from the manuals
/// of xterm, rxvt, st and the Linux console.
struct ControlSequence {
  /// `<`, `?`, `=` or `>` before the parameters.
  let marker: UInt8?

  /// The parameters; 0 where one is left out.
  let parameters: [Int]

  /// For `CSI code : shifted ; modifiers : event u`, what follows the first colon.
  let subparameters: [Int?]
  let intermediate: UInt8?
  let final: UInt8

  /// - Parameter body: The bytes between the introducer and `final`.
  init(body: [UInt8], final: UInt8) {
    var rest = body[...]
    marker = rest.first.flatMap { (0x3C...0x3F).contains($0) ? $0 : nil }
    if marker != nil { rest = rest.dropFirst() }
    intermediate = rest.last.flatMap { (0x20...0x2F).contains($0) ? $0 : nil }
    let fields = rest.prefix { $0 >= 0x30 }.split(separator: 0x3B, omittingEmptySubsequences: false)
    let numbers = fields.map { field in
      field.split(separator: 0x3A, omittingEmptySubsequences: false).map(Self.number)
    }
    parameters = numbers.map { $0.first ?? 0 }
    subparameters = numbers.map { $0.count > 1 ? $0[1] : nil }
    self.final = final
  }

  /// 0 for no digits and for more than a terminal sends.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    guard digits.count < 8 else { return 0 }
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  func parameter(_ index: Int) -> Int { index < parameters.count ? parameters[index] : 0 }
}

extension ControlSequence {
  /// The event that the sequence stands for; `nil` for a report or an unknown key.
  var event: TerminalEvent? {
    guard intermediate == nil || isShiftedByRxvt else { return nil }
    switch (marker, final) {
    case (UInt8(ascii: "<"), UInt8(ascii: "M")), (UInt8(ascii: "<"), UInt8(ascii: "m")):
      return mouse.map(TerminalEvent.mouse)
    case (nil, _): return keyPress.map(TerminalEvent.key)
    default: return nil
    }
  }

  /// Where the cursor stands, where the sequence tells it and cannot be a key: F3 with
  /// modifiers is `CSI 1 ; 2 R` to `CSI 1 ; 16 R`.
  var cursorReport: CellPosition? {
    guard marker == nil, intermediate == nil, final == UInt8(ascii: "R"), parameters.count == 2,
      parameter(0) > 1, parameter(1) > 0
    else { return nil }
    return CellPosition(row: parameter(0) - 1, column: parameter(1) - 1)
  }

  private var isShiftedByRxvt: Bool { final == UInt8(ascii: "$") }

  private var keyPress: KeyPress? {
    // A key let go, where the terminal reports it.
    if subparameters.count > 1, subparameters[1] == 3 { return nil }
    switch final {
    case UInt8(ascii: "~"):
      if parameter(0) == 27 { return Self.key(code: parameter(2), modifiers: modifiers) }
      return Self.numbered[parameter(0)].map { KeyPress($0, modifiers) }
    case UInt8(ascii: "u"): return keyOfCode
    case UInt8(ascii: "$"): return Self.numbered[parameter(0)].map { KeyPress($0, .shift) }
    case UInt8(ascii: "^"): return Self.numbered[parameter(0)].map { KeyPress($0, .control) }
    case UInt8(ascii: "@"):
      return Self.numbered[parameter(0)].map { KeyPress($0, [.control, .shift]) }
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return Self.lettered[final - 0x20].map { KeyPress($0, .shift) }
    case UInt8(ascii: "Z"): return .backTab
    // st sends these where others have CSI 3 ~ and CSI 2 ~.
    case UInt8(ascii: "P") where parameters.allSatisfy { $0 == 0 }: return .delete
    case UInt8(ascii: "h") where parameters == [4]: return .insert
    // CSI row ; column R is also a cursor position report.
    case UInt8(ascii: "R") where parameter(0) > 1 || parameter(1) > 16: return nil
    default: return Self.lettered[final].map { KeyPress($0, modifiers) }
    }
  }

  /// The modifiers parameter: 1 plus the bits of Shift, Alt, Ctrl and Meta.
  private var modifiers: KeyPress.Modifiers { Self.modifiers(ofParameter: parameter(1)) }

  static func modifiers(ofParameter value: Int) -> KeyPress.Modifiers {
    guard value > 1 else { return [] }
    let bits = UInt8(truncatingIfNeeded: value - 1)
    let meta: KeyPress.Modifiers = bits & 8 != 0 ? .alt : []
    return KeyPress.Modifiers(rawValue: bits & 7).union(meta)
  }
}

extension ControlSequence {
  /// CSI code u, with the shifted character after a colon where the terminal adds it.
  private var keyOfCode: KeyPress? {
    let shifted = modifiers.contains(.shift) ? subparameters.first.flatMap(\.self) : nil
    return Self.key(code: shifted ?? parameter(0), modifiers: modifiers)
  }

  private static func key(code: Int, modifiers: KeyPress.Modifiers) -> KeyPress? {
    switch code {
    case 8, 127: return KeyPress(.backspace, modifiers)
    case 9: return KeyPress(.tab, modifiers)
    case 10, 13: return KeyPress(.enter, modifiers)
    case 27: return KeyPress(.escape, modifiers)
    // Private use: keys without a character, such as CapsLock.
    case 0..<0x20, 0x80..<0xA0, 0xE000..<0xF900: return nil
    case 0x61...0x7A where modifiers.contains(.shift):
      return Unicode.Scalar(UInt32(code - 0x20)).map { KeyPress(.character($0), modifiers) }
    default:
      return UInt32(exactly: code).flatMap(Unicode.Scalar.init).map {
        KeyPress(.character($0), modifiers)
      }
    }
  }

  private var mouse: MouseReport? {
    guard parameters.count == 3, parameter(1) > 0, parameter(2) > 0 else { return nil }
    let bits = parameter(0)
    let action: MouseReport.Action
    switch bits & 0b1110_0000 {
    case 0: action = final == UInt8(ascii: "M") ? .press : .release
    case 32: action = .drag
    case 64 where bits & 3 == 0: action = .wheelUp
    case 64 where bits & 3 == 1: action = .wheelDown
    default: return nil
    }
    var modifiers: KeyPress.Modifiers = []
    if bits & 4 != 0 { modifiers.insert(.shift) }
    if bits & 8 != 0 { modifiers.insert(.alt) }
    if bits & 16 != 0 { modifiers.insert(.control) }
    return MouseReport(
      action, button: bits & 64 == 0 ? bits & 3 : 0,
      at: CellPosition(row: parameter(2) - 1, column: parameter(1) - 1), modifiers: modifiers)
  }
}
