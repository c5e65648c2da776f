/// One line of a plan as a paragraph of HTML.
struct PlanParagraph {
  private let line: Substring

  /// Whether an empty line stands before it.
  private let isApart: Bool

  init(_ line: Substring, isApart: Bool) {
    (self.line, self.isApart) = (line, isApart)
  }

  /// The paragraphs of a text, one a line.
  static func all(of text: String) -> [PlanParagraph] {
    var paragraphs: [PlanParagraph] = []
    var isApart = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        isApart = !paragraphs.isEmpty
      } else {
        paragraphs.append(PlanParagraph(line, isApart: isApart))
        isApart = false
      }
    }
    return paragraphs
  }

  var html: String {
    if isHeading { return "<h3>\(PlanWords(line).html)</h3>" }
    let gap = isApart ? " class=\"apart\"" : ""
    let hang =
      marker.isEmpty
      ? "" : " style=\"padding-left: \(marker.ems)em; text-indent: -\(marker.ems)em\""
    return "<p\(gap)\(hang)>\(PlanWords(line).html)</p>"
  }
}

extension PlanParagraph {
  /// What an item of a list begins with: `・`, `（１）`, `①`; its further rows begin below its text.
  private var marker: Substring {
    guard let first = line.first else { return line.prefix(0) }
    if "・-*•".contains(first) || Self.isRinged(first) { return line.prefix(1) }
    if "（(".contains(first) {
      let end = line.prefix(5).firstIndex { "）)".contains($0) }
      return end.map { line[...$0] } ?? line.prefix(0)
    }
    return numbering
  }

  /// `１．` or `12. `; empty where the line begins with no number, or with one that goes on.
  private var numbering: Substring {
    let digits = line.prefix { $0.wholeNumberValue != nil && !Self.isRinged($0) }
    let rest = line[digits.endIndex...]
    guard (1...2).contains(digits.count), let point = rest.first, "．.、)）".contains(point),
      rest.dropFirst().first.map({ $0.wholeNumberValue == nil }) ?? false
    else { return line.prefix(0) }
    return line[...rest.startIndex]
  }

  /// A numbered line of few words that is no sentence: the title of what follows.
  var isHeading: Bool {
    !numbering.isEmpty && line.count <= 30
      && !(line.last.map { "。．.、）)：:；;".contains($0) } ?? true)
      && !line.contains { "。、：:".contains($0) }
  }

  private static func isRinged(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { (0x2460...0x2473).contains($0.value) } ?? false
  }
}

extension Substring {
  /// About how wide it is, in widths of a kanji: tenths are enough for a hanging row.
  fileprivate var ems: String {
    let halves = reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
    return halves % 2 == 0 ? "\(halves / 2)" : "\(halves / 2).5"
  }
}
