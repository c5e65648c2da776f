/// Paragraphs that a mail program broke into lines, each but the last ending in a space
/// (`format=flowed`, RFC 3676).
enum FlowedText {
  /// The same text with each paragraph on one line.
  ///
  /// - Parameter deletesSpace: Whether the space at the end of a line was added with the
  ///   break (`DelSp=yes`), as in languages that write no spaces.
  static func joined(_ text: String, deletesSpace: Bool) -> String {
    let lines = TextLines(text)
    var joined: [UInt8] = []
    joined.reserveCapacity(lines.bytes.count)
    var open: Int?
    for range in lines.ranges {
      let line = FlowedLine(lines.bytes[range])
      if let depth = open, depth == line.depth, !line.isSignature {
        joined += line.content
      } else {
        if open != nil { end(&joined) }
        joined += line.marks
        joined += line.content
      }
      open = line.isSoft ? line.depth : nil
      if !line.isSoft {
        joined.append(ASCII.lineFeed)
      } else if deletesSpace {
        joined.removeLast()
      }
    }
    if open != nil { end(&joined) }
    return joined.text
  }

  // A paragraph that the next line does not go on with.
  private static func end(_ text: inout [UInt8]) {
    text.append(ASCII.lineFeed)
  }
}

/// One line of such a text.
private struct FlowedLine {
  /// How often it is quoted.
  let depth: Int

  /// The signs of quotation, as written.
  let marks: ArraySlice<UInt8>

  /// Without the space that was put before what looks like a quotation or an envelope.
  let content: ArraySlice<UInt8>

  let isSignature: Bool

  /// Whether the paragraph goes on in the next line.
  let isSoft: Bool

  init(_ line: ArraySlice<UInt8>) {
    let unquoted = line.drop { $0 == ASCII.greater }
    depth = unquoted.startIndex - line.startIndex
    let isStuffed = unquoted.first == ASCII.space
    content = isStuffed ? unquoted.dropFirst() : unquoted
    // The space behind the signs is no part of them, but people see one there.
    marks = depth > 0 && isStuffed ? line[..<content.startIndex] : line[..<unquoted.startIndex]
    isSignature = content.elementsEqual([ASCII.hyphen, ASCII.hyphen, ASCII.space])
    isSoft = content.last == ASCII.space && !isSignature
  }
}
