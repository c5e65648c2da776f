import Casework
import CivilTime
import PlanReview
import TextEditing

/// A draft as it was judged last, while the typing goes on.
package struct DraftReview: Sendable {
  package let review: Review

  /// The text that was judged.
  let text: DraftText

  /// What changed since the round before; `nil` where none went out.
  package let difference: RoundDifference?
  private let marks: [[RemarkMark]]

  init(
    _ text: DraftText, of round: Round, in dossier: Dossier, planned: Moment,
    archive: ArchiveFindings, words: ReviewWords
  ) {
    self.text = text
    let material = ReviewMaterial(
      text.string, of: round, in: dossier, planned: planned, archive: archive, words: words)
    review = Review(material)
    difference = material.previous.map { previous in
      var current = round
      current.text = text.string
      return RoundDifference(from: previous, to: current, words: words)
    }
    marks = RemarkMark.byLine(review.remarks, in: text)
  }

  /// The marks of a line of a text that may have been typed in since: those of the line as
  /// it was judged, counted from the beginning or from the end.
  package func marks(ofLine line: Int, in current: DraftText) -> [RemarkMark] {
    let shifted = line + text.lineCount - current.lineCount
    for place in [line, shifted] where marks.indices.contains(place) {
      if text.bytes(ofLine: place) == current.bytes(ofLine: line) { return marks[place] }
    }
    return []
  }
}

/// Words of a line that a remark is about.
package struct RemarkMark: Hashable, Sendable {
  /// In bytes of the line.
  package let span: Range<Int>
  package let severity: Severity

  /// The marks of each line; the gravest come last, so that they are drawn over the others.
  static func byLine(_ remarks: [Remark], in text: DraftText) -> [[RemarkMark]] {
    var marks = [[RemarkMark]](repeating: [], count: text.lineCount)
    for remark in remarks.reversed() {
      for span in remark.spans {
        let range = TextRange(
          text.position(ofByte: span.lowerBound), text.position(ofByte: span.upperBound))
        for line in range.start.line...range.end.line {
          let length = text.bytes(ofLine: line).count
          guard let part = range.bytes(ofLine: line, length: length), !part.isEmpty else {
            continue
          }
          marks[line].append(RemarkMark(span: part, severity: remark.severity))
        }
      }
    }
    return marks
  }
}
