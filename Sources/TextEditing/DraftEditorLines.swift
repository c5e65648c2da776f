// Lines that begin as the one before, and lines that are moved in and out.
extension DraftEditor {
  /// Begins a line, indented as this one is as far as it stands before the caret; inside an
  /// item of a list the next item begins, and in an empty one the list ends.
  ///
  /// The numbers of later items are left alone.
  ///
  /// - Parameter listing: Whether items go on; not below a heading that is numbered.
  package mutating func newline(listing: Bool = true, at seconds: Int) {
    let start = target.start
    let line = text.bytes(ofLine: start.line)
    let marker = listing ? ListMarker(line) : nil
    if let marker, start.byte >= marker.span.upperBound {
      if selection == nil, marker.isEmptyItem(line) {
        let item = TextRange(
          TextPosition(line: start.line, byte: 0),
          TextPosition(line: start.line, byte: line.count))
        replace(item, with: [], as: .newline, at: seconds)
        return
      }
      let head = line[..<marker.span.lowerBound] + marker.next
      replace(target, with: [UTF8.lineFeed] + head, as: .newline, at: seconds)
      return
    }
    let indentation = line[..<min(line.indentationEnd(from: 0), start.byte)]
    // A line of nothing but blanks leaves none behind.
    let isBlank = selection == nil && start.byte == line.count && indentation.count == line.count
    let place = TextPosition(line: start.line, byte: isBlank ? 0 : start.byte)
    replace(
      TextRange(place, target.end), with: [UTF8.lineFeed] + indentation, as: .newline, at: seconds)
  }

  /// Moves the selected lines to the right, or the line of the caret where the caret stands
  /// before its words; anywhere else blanks are put in.
  package mutating func indent(at seconds: Int) {
    guard let selection else {
      let line = text.bytes(ofLine: caret.position.line)
      let start = ListMarker(line)?.span.upperBound ?? line.indentationEnd(from: 0)
      if caret.position.byte > start {
        insert(blank(beside: caret.position.line), at: seconds)
      } else {
        shift(lines: caret.position.line...caret.position.line, at: seconds)
      }
      return
    }
    shift(lines: lines(of: selection), at: seconds)
  }

  /// Moves the selected lines, or the line of the caret, to the left.
  package mutating func outdent(at seconds: Int) {
    let touched = lines(of: selection ?? target)
    let edits = touched.compactMap { line -> TextEdit? in
      let bytes = text.bytes(ofLine: line)
      let count = bytes.firstBlank
      return count == 0
        ? nil
        : TextEdit(
          position: TextPosition(line: line, byte: 0), removed: Array(bytes[..<count]),
          inserted: [])
    }
    rearrange(edits, at: seconds)
  }

  private mutating func shift(lines: ClosedRange<Int>, at seconds: Int) {
    let edits = lines.compactMap { line -> TextEdit? in
      // Blanks on an empty line would be seen by nobody; alone, the caret's line is meant.
      if lines.count > 1, text.bytes(ofLine: line).isEmpty { return nil }
      return TextEdit(
        position: TextPosition(line: line, byte: 0), removed: [],
        inserted: Array(blank(beside: line).utf8))
    }
    rearrange(edits, at: seconds)
  }

  /// Makes changes at the starts of lines as one step; caret and selection stay with the text.
  private mutating func rearrange(_ edits: [TextEdit], at seconds: Int) {
    let old = caret
    func moved(_ position: TextPosition) -> TextPosition {
      // What is put in goes before a caret at the start of its line, and is selected with it.
      edits.reduce(position) { place, edit in
        edit.position == place && old.selection == nil ? edit.insertedEnd : edit.moved(place)
      }
    }
    guard perform(edits, as: .replacing, at: seconds) else { return }
    caret = TextCaret(
      at: text.position(nearest: moved(old.position)),
      selectingFrom: old.anchor.map { text.position(nearest: moved($0)) })
  }

  /// The lines that a stretch reaches into; one that it only touches the start of is not.
  private func lines(of range: TextRange) -> ClosedRange<Int> {
    let reachesIn = range.end.byte > 0 || range.end.line == range.start.line
    return range.start.line...(reachesIn ? range.end.line : range.end.line - 1)
  }

  /// What a line is indented by: a wide blank beside Japanese, or else two narrow ones.
  private func blank(beside line: Int) -> String {
    for place in stride(from: line, through: max(0, line - 50), by: -1) {
      let bytes = text.bytes(ofLine: place)
      guard let first = bytes.first else { continue }
      if first == UInt8(ascii: " ") || first == 0x09 { return "  " }
      // The first bytes of U+3000 to U+FFFF.
      return bytes.prefix(60).contains { $0 >= 0xE3 } ? "\u{3000}" : "  "
    }
    return "\u{3000}"
  }
}

extension [UInt8] {
  /// The bytes of one step of indentation: a TAB, a wide blank, or up to two narrow ones.
  fileprivate var firstBlank: Int {
    switch first {
    case 0x09: 1
    case UInt8(ascii: " "): dropFirst().first == UInt8(ascii: " ") ? 2 : 1
    default: !isEmpty && scalar(at: 0).value == 0x3000 ? 3 : 0
    }
  }
}
