/// A history as lines of plain text, so that it outlives the program.
///
/// The first line names the format, the second the text the history belongs to:
///
///     edit-history 1
///     text 4812 9ae16a3b2f90404f
///     done typing 1767225600 3:12
///     @ 3:12
///     - removed\nand the next line
///     + inserted
///
/// A step is a line `done` or `undone` with its kind, its seconds, the caret before it and, if
/// something was selected, the anchor; after it come its edits, three lines each. In texts
/// a backslash is written `\\` and a line break `\n`.
extension EditHistory {
  private static let format = "edit-history 1"

  /// The bytes of edits that are written, so that keeping a draft safe costs no more the
  /// longer it is worked on: months of typing.
  package static let longestRecord = 1_000_000

  /// The history in lines without line breaks: all of it, or the newest steps of a very long
  /// one.
  ///
  /// - Parameters:
  ///   - text: The text as it stands after the steps that are done.
  ///   - limit: In bytes of edits.
  package func record(of text: DraftText, limit: Int = longestRecord) -> [String] {
    var rest = limit
    let redone = Self.newest(of: undone, within: &rest)
    let kept = Self.newest(of: done, within: &rest)
    return [Self.format, Self.heading(of: text)]
      + kept.flatMap { $0.record(as: "done") } + redone.flatMap { $0.record(as: "undone") }
  }

  /// The last steps of a list that fit; without a step, those before it are worth nothing.
  private static func newest(of steps: [EditStep], within rest: inout Int) -> ArraySlice<EditStep> {
    var first = steps.endIndex
    while first > 0, steps[first - 1].bytes <= rest {
      first -= 1
      rest -= steps[first].bytes
    }
    return steps[first...]
  }

  /// The history that was written for a text.
  ///
  /// - Returns: Nothing when the lines are no such record, or when the text is not the one it
  ///   was written for: a history that does not fit is worth less than none.
  package init?(record: [String], for text: DraftText) {
    guard record.count >= 2, record[0] == Self.format, record[1] == Self.heading(of: text) else {
      return nil
    }
    var lines = RecordLines(rest: record.dropFirst(2))
    guard let (done, undone) = lines.steps() else { return nil }
    self.init(done: done, undone: undone)
  }

  private static func heading(of text: DraftText) -> String {
    "text \(text.byteCount) \(String(text.fingerprint, radix: 16))"
  }
}

extension EditStep {
  /// What its edits hold.
  fileprivate var bytes: Int {
    edits.reduce(0) { $0 + $1.removed.count + $1.inserted.count + 16 }
  }

  func record(as list: String) -> [String] {
    let anchor = caret.anchor.map { " " + $0.record } ?? ""
    let heading = "\(list) \(kind.rawValue) \(seconds) \(caret.position.record)\(anchor)"
    return [heading] + edits.flatMap(\.record)
  }
}

extension TextEdit {
  /// In three lines.
  var record: [String] {
    ["@ " + position.record, "- " + removed.escaped, "+ " + inserted.escaped]
  }
}

extension TextPosition {
  var record: String { "\(line):\(byte)" }

  init?(record: some StringProtocol) {
    let parts = record.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2, parts.allSatisfy({ $0 >= 0 }) else { return nil }
    self.init(line: parts[0], byte: parts[1])
  }
}

extension [UInt8] {
  fileprivate var escaped: String {
    var escaped: [UInt8] = []
    for byte in self {
      switch byte {
      case UTF8.lineFeed: escaped += #"\n"#.utf8
      case UInt8(ascii: "\\"): escaped += #"\\"#.utf8
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// What an escaped text said; nothing when a backslash is followed by something unknown.
  fileprivate init?(unescaping bytes: some Sequence<UInt8>) {
    self.init()
    var iterator = bytes.makeIterator()
    while let byte = iterator.next() {
      guard byte == UInt8(ascii: "\\") else {
        append(byte)
        continue
      }
      switch iterator.next() {
      case UInt8(ascii: "n"): append(UTF8.lineFeed)
      case UInt8(ascii: "\\"): append(byte)
      default: return nil
      }
    }
  }
}

/// The lines of a record that are still to be read.
struct RecordLines {
  var rest: ArraySlice<String>

  /// The next step, and the list it belongs to.
  private mutating func step() -> (EditStep, list: Substring)? {
    guard let words = rest.popFirst()?.split(separator: " "), (4...5).contains(words.count),
      words[0] == "done" || words[0] == "undone", let kind = EditStep.Kind(rawValue: "\(words[1])"),
      let seconds = Int(words[2]), let position = TextPosition(record: words[3])
    else { return nil }
    let anchor = words.count == 5 ? TextPosition(record: words[4]) : nil
    guard let edits = edits() else { return nil }
    let caret = TextCaret(at: position, selectingFrom: anchor)
    return (EditStep(kind: kind, edits: edits, caret: caret, seconds: seconds), words[0])
  }

  /// The edits that come next; nothing where one of them is none.
  mutating func edits() -> [TextEdit]? {
    var edits: [TextEdit] = []
    while rest.first?.utf8.starts(with: "@ ".utf8) == true {
      guard let edit = edit() else { return nil }
      edits.append(edit)
    }
    return edits
  }

  /// The steps that come next, to the last line; nothing where one of them is none.
  mutating func steps() -> (done: [EditStep], undone: [EditStep])? {
    var steps: (done: [EditStep], undone: [EditStep]) = ([], [])
    while !rest.isEmpty {
      guard let (step, list) = step() else { return nil }
      if list == "done" { steps.done.append(step) } else { steps.undone.append(step) }
    }
    return steps
  }

  private mutating func edit() -> TextEdit? {
    guard let position = field("@ ").flatMap({ TextPosition(record: Substring($0)) }),
      let removed = field("- ").flatMap({ [UInt8](unescaping: $0) }),
      let inserted = field("+ ").flatMap({ [UInt8](unescaping: $0) })
    else { return nil }
    return TextEdit(
      at: position, removing: String(decoding: removed, as: UTF8.self),
      inserting: String(decoding: inserted, as: UTF8.self))
  }

  /// The rest of the next line, if it begins with this mark.
  ///
  /// Marks are looked for in the bytes: a text that begins with a combining mark would make
  /// one character of itself and the space before it.
  private mutating func field(_ mark: String) -> Substring.UTF8View? {
    guard let line = rest.popFirst(), line.utf8.starts(with: mark.utf8) else { return nil }
    return line.utf8.dropFirst(mark.utf8.count)
  }
}
