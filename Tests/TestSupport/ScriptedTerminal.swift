import Terminal

/// A terminal that nobody sits at: it does what a script says and keeps every screen.
///
/// Words of the script are keys as help shows them, and:
///
///     text:日本語      the characters as typed, one key each
///     paste:日本語     a paste; `\n` in it is a line break, `\_` a blank
///     resize:80x24     a new size, columns first
///     signal:suspend   a signal, by its name
///     readable:5       a watched descriptor
///     press:3,8        the left button goes down, row and column counted from 0
///     drag:3,9         the mouse moves with it
///     release:3,9      it goes up
///     wheelUp:3,8      the wheel; wheelDown too
///     wait             the time passes: nothing happens
///
/// Each word is one answer of ``nextEvents(timeoutMilliseconds:watching:)``; words
/// joined by `+` arrive together. After the last one the terminal hangs up.
package struct ScriptedTerminal: Terminal, ~Copyable {
  package private(set) var area: CellRect

  /// Every screen shown, in order.
  package private(set) var screens: [ScreenBuffer] = []
  package private(set) var suspensions = 0
  package private(set) var redraws = 0
  package private(set) var handOvers = 0
  package private(set) var reportsMouse = false

  /// What was put into the clipboard, in order.
  package private(set) var clipboard: [String] = []

  /// What each wait was called with.
  package private(set) var timeouts: [Int?] = []
  private var steps: ArraySlice<[TerminalEvent]>

  /// - Throws: ``ScriptError`` for a word that means nothing.
  package init(rows: Int = 24, columns: Int = 80, script: String = "") throws(ScriptError) {
    area = CellRect(rows: rows, columns: columns)
    var steps: [[TerminalEvent]] = []
    for word in script.split(whereSeparator: \.isWhitespace) {
      steps.append(try ScriptWord.events(of: word))
    }
    self.steps = steps[...]
  }

  /// The text of the last screen; empty before the first.
  package var text: String { screens.last?.text ?? "" }

  package mutating func show(_ screen: ScreenBuffer) {
    screens.append(screen)
  }

  package mutating func nextEvents(
    timeoutMilliseconds: Int?, watching descriptors: [Int32]
  ) -> [TerminalEvent] {
    timeouts.append(timeoutMilliseconds)
    guard let events = steps.popFirst() else { return [.signal(.hangup)] }
    for case .resized(let size) in events { area = size }
    return events
  }

  package mutating func redraw() { redraws += 1 }
  package mutating func setTitle(_ title: String) {}
  package mutating func ring() {}
  package mutating func reportMouse(_ isReported: Bool) { reportsMouse = isReported }
  package mutating func setClipboard(_ text: String) { clipboard.append(text) }

  package mutating func suspend() { suspensions += 1 }

  package mutating func handOver(_ body: () -> Void) {
    handOvers += 1
    body()
  }
}

/// A word of a script that means nothing.
package struct ScriptError: Error, Hashable {
  package let word: String

  package init(word: String) {
    self.word = word
  }
}

enum ScriptWord {
  static func events(of word: Substring) throws(ScriptError) -> [TerminalEvent] {
    guard KeyPress(word) == nil, word.contains("+"), !word.contains(":") else {
      return try single(word)
    }
    var events: [TerminalEvent] = []
    for part in word.split(separator: "+") { events += try single(part) }
    return events
  }

  private static func single(_ word: Substring) throws(ScriptError) -> [TerminalEvent] {
    if word == "wait" { return [] }
    if let key = KeyPress(word) { return [.key(key)] }
    let halves = word.split(separator: ":", maxSplits: 1)
    guard halves.count == 2, let events = named(halves[0], String(halves[1])) else {
      throw ScriptError(word: String(word))
    }
    return events
  }

  private static func named(_ name: Substring, _ value: String) -> [TerminalEvent]? {
    switch name {
    case "text": return value.unicodeScalars.map { .key(.character($0)) }
    case "paste": return [.paste(unescaped(value))]
    case "signal": return TerminalSignal(rawValue: value).map { [.signal($0)] }
    case "readable": return Int32(value).map { [.readable($0)] }
    case "press", "drag", "release", "wheelUp", "wheelDown": return mouse(name, value)
    case "resize":
      let sides = value.split(separator: "x").compactMap { Int($0) }
      guard sides.count == 2 else { return nil }
      return [.resized(CellRect(rows: sides[1], columns: sides[0]))]
    default: return nil
    }
  }

  private static func mouse(_ name: Substring, _ value: String) -> [TerminalEvent]? {
    let actions: [Substring: MouseReport.Action] = [
      "press": .press, "drag": .drag, "release": .release, "wheelUp": .wheelUp,
      "wheelDown": .wheelDown,
    ]
    let place = value.split(separator: ",").compactMap { Int($0) }
    guard let action = actions[name], place.count == 2 else { return nil }
    return [.mouse(MouseReport(action, at: CellPosition(row: place[0], column: place[1])))]
  }

  private static func unescaped(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      guard character == "\\", let next = rest.popFirst() else {
        result.append(character)
        continue
      }
      switch next {
      case "n": result.append("\n")
      case "_": result.append(" ")
      default: result.append(next)
      }
    }
    return result
  }
}
