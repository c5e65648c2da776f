/// What the writer of a plan still has to fill in: 〔要確認〕, with or without a question
/// behind the word.
package enum Placeholder {
  private static let opening = Array("〔要確認".utf8)
  private static let closing = Array("〕".utf8)

  /// The byte ranges of the placeholders of one line.
  package static func spans(in line: ArraySlice<UInt8>) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var position = line.startIndex
    while position < line.endIndex {
      guard line[position] == opening[0], line[position...].starts(with: opening) else {
        position += 1
        continue
      }
      var end = position + opening.count
      while end < line.endIndex, !line[end...].starts(with: closing) { end += 1 }
      end = min(line.endIndex, end + closing.count)
      spans.append(position..<end)
      position = end
    }
    return spans
  }

  /// A placeholder with what is asked.
  package static func text(_ question: String) -> String { "〔要確認: \(question)〕" }

  package static func count(in text: String) -> Int { spans(in: Array(text.utf8)[...]).count }
}
