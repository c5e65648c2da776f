/// A sentence of a draft; the end of a line ends one too.
package struct PlanSentence: Hashable, Sendable {
  package let span: Range<Int>
  package let section: PlanSection.Kind

  /// Which of the items it belongs to.
  package let item: Int

  static func all(of bytes: [UInt8], in item: PlanItem, number: Int) -> [PlanSentence] {
    var sentences: [PlanSentence] = []
    var start = item.span.lowerBound
    func close(at end: Int) {
      let words = bytes[start..<end].trimmingBlankBytes
      if !words.isEmpty {
        sentences.append(
          PlanSentence(
            span: words.startIndex..<words.endIndex, section: item.section, item: number))
      }
      start = end
    }
    var depth = 0
    var place = start
    for scalar in String(decoding: bytes[item.span], as: UTF8.self).unicodeScalars {
      let end = place + UTF8.width(scalar)
      switch scalar {
      case "「", "『": depth += 1
      case "」", "』": depth = max(0, depth - 1)
      case "\n":
        depth = 0
        close(at: end)
      case "。", "！", "？": if depth == 0 { close(at: end) }
      // A point between digits or letters ends nothing: 0.5, example.jp.
      case ".", "!", "?":
        if end == item.span.upperBound || bytes[end] == 0x20, !isNumbering(bytes[start..<place]) {
          close(at: end)
        }
      default: break
      }
      place = end
    }
    close(at: item.span.upperBound)
    return sentences
  }

  private static func isNumbering(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count <= 2 && bytes.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks, wide ones too, and line breaks at either end.
  var trimmingBlankBytes: ArraySlice<UInt8> {
    var rest = self
    while let first = rest.first {
      if first == 0x20 || first == 0x09 || first == 0x0A {
        rest = rest.dropFirst()
      } else if rest.starts(with: [0xE3, 0x80, 0x80] as [UInt8]) {
        rest = rest.dropFirst(3)
      } else {
        break
      }
    }
    while let last = rest.last, last == 0x20 || last == 0x09 || last == 0x0A {
      rest = rest.dropLast()
    }
    return rest
  }
}
