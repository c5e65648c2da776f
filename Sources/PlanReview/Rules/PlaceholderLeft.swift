import Casework
import Wording

/// P35: nothing is left to fill in.
enum PlaceholderLeft: PlanRule {
  static let code = RuleCode.placeholder

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let spans = spans(in: 0..<plan.text.bytes.count, of: plan)
    guard !spans.isEmpty else { return [] }
    return [
      Remark(
        code, .required, at: spans, .placeholder, [String(spans.count)], mend: .placeholderMend)
    ]
  }

  /// The placeholders of a stretch: 〔要確認〕 with what is asked behind it, the signs, words and
  /// blanks that people leave, and what stands for another client's words in a plan that was shown.
  static func spans(in stretch: Range<Int>, of plan: ReviewMaterial) -> [Range<Int>] {
    let marked = Placeholder.spans(in: plan.text.bytes[stretch])
    let others = plan.matches.spans(of: .placeholder, in: stretch).filter { span in
      !marked.contains { $0.overlaps(span) }
    }
    let blanks = BlankFields(plan).spans(in: stretch).filter { span in
      !(marked + others).contains { $0.overlaps(span) }
    }
    let masks = Mask.labels.flatMap { plan.text.folded.spans(of: $0) }.filter { span in
      stretch.contains(span.lowerBound) && !blanks.contains { $0.overlaps(span) }
    }
    return (marked + others + blanks + masks).sorted { $0.lowerBound < $1.lowerBound }
  }
}
