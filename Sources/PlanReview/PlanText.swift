/// A draft taken apart: its sections, items and sentences, each with where it stands.
///
/// All places are offsets in UTF-8 bytes of the text.
package struct PlanText: Sendable {
  package let string: String
  package let bytes: [UInt8]
  package let folded: FoldedPlan

  /// In order, without gaps: what stands before the first heading is the opening.
  package let sections: [PlanSection]

  /// Bullets and paragraphs.
  package let items: [PlanItem]
  package let sentences: [PlanSentence]

  /// Whether it is written in Japanese: one letter in ten is kana.
  package let isJapanese: Bool

  /// The byte after each line break.
  private let lineStarts: [Int]

  package init(_ string: String, words: ReviewWords = .builtIn) {
    let bytes = Array(string.utf8)
    let lines = PlanLine.all(of: bytes)
    let headings = HeadingReader(bytes: bytes, words: words).headings(of: lines)
    let sections = PlanSection.all(of: bytes, at: headings)
    let items = PlanItem.all(of: lines, in: bytes, sections: sections)
    self.string = string
    self.bytes = bytes
    folded = FoldedPlan(string)
    isJapanese = folded.isJapanese
    lineStarts = bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    self.sections = sections
    self.items = items
    sentences = items.enumerated().flatMap { index, item in
      PlanSentence.all(of: bytes, in: item, number: index)
    }
  }
}

extension PlanText {
  package subscript(span: Range<Int>) -> String { String(decoding: bytes[span], as: UTF8.self) }

  /// Characters as a reader counts them, without blanks and line breaks.
  package func characters(in span: Range<Int>) -> Int {
    self[span].count { !$0.isWhitespace }
  }

  package func sections(_ kind: PlanSection.Kind) -> [PlanSection] {
    sections.filter { $0.kind == kind }
  }

  /// The section a byte stands in.
  package func section(at byte: Int) -> PlanSection? {
    sections.last { $0.span.lowerBound <= byte }
  }

  package func sentences(of kind: PlanSection.Kind) -> [PlanSentence] {
    sentences.filter { $0.section == kind }
  }

  package func items(of kind: PlanSection.Kind) -> [PlanItem] {
    items.filter { $0.section == kind }
  }

  /// The line a byte stands in, counted from 1.
  package func line(of byte: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= byte { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }

  /// The words of a stretch in folded form.
  func words(in span: Range<Int>) -> ArraySlice<UInt32> {
    folded.units[folded.unit(at: span.lowerBound)..<folded.unit(at: span.upperBound)]
  }
}
