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

  package init(_ string: String, words: ReviewWords = .builtIn) {
    let bytes = Array(string.utf8)
    let lines = PlanLine.all(of: bytes)
    let headings = HeadingReader(bytes: bytes, words: words).headings(of: lines)
    let sections = PlanSection.all(of: bytes, at: headings)
    let items = PlanItem.all(of: lines, in: bytes, sections: sections)
    self.string = string
    self.bytes = bytes
    folded = FoldedPlan(string)
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

  /// Whether it is written in Japanese: one letter in ten is kana.
  package var isJapanese: Bool {
    let letters = folded.units.count { $0.isLatin || $0.isKana || $0.isKanji }
    return folded.units.count(where: \.isKana) * 10 >= letters
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
  package func line(of byte: Int) -> Int { bytes[..<byte].count { $0 == 0x0A } + 1 }

  /// The words of a stretch in folded form.
  func words(in span: Range<Int>) -> ArraySlice<UInt32> {
    folded.units[folded.unit(at: span.lowerBound)..<folded.unit(at: span.upperBound)]
  }
}
