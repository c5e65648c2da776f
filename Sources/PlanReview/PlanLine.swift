/// One line of a draft.
struct PlanLine {
  /// Without the line break.
  let span: Range<Int>

  /// Without the blanks at either end.
  let words: Range<Int>
  var isBlank: Bool { words.isEmpty }

  static func all(of bytes: [UInt8]) -> [PlanLine] {
    var lines: [PlanLine] = []
    var start = 0
    for end in bytes.indices.filter({ bytes[$0] == 0x0A }) + [bytes.count] {
      lines.append(PlanLine(start..<end, in: bytes))
      start = end + 1
    }
    return lines
  }

  private init(_ span: Range<Int>, in bytes: [UInt8]) {
    self.span = span
    var (start, end) = (span.lowerBound, span.upperBound)
    while let blank = Self.blank(at: start, before: end, in: bytes) { start += blank }
    while let blank = Self.blank(endingAt: end, after: start, in: bytes) { end -= blank }
    words = start..<end
  }

  /// How many bytes a blank takes: the wide one, U+3000, three.
  private static func blank(at start: Int, before end: Int, in bytes: [UInt8]) -> Int? {
    guard start < end else { return nil }
    if [0x20, 0x09, 0x0D].contains(bytes[start]) { return 1 }
    return start + 3 <= end && bytes[start..<start + 3].elementsEqual(wideBlank) ? 3 : nil
  }

  private static func blank(endingAt end: Int, after start: Int, in bytes: [UInt8]) -> Int? {
    guard start < end else { return nil }
    if [0x20, 0x09, 0x0D].contains(bytes[end - 1]) { return 1 }
    return end - 3 >= start && bytes[end - 3..<end].elementsEqual(wideBlank) ? 3 : nil
  }

  private static let wideBlank: [UInt8] = [0xE3, 0x80, 0x80]
}
