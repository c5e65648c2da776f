import Wording

/// P21: short sentences, and bullets where there are several things to say.
enum LongWinded: PlanRule {
  static let code = RuleCode.longWinded

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let limit =
      plan.text.isJapanese
      ? plan.words.limits.japaneseSentence : plan.words.limits.englishSentence
    let long = plan.text.sentences.map(\.span).filter { size(of: $0, in: plan.text) > limit }
    var remarks: [Remark] = []
    if !long.isEmpty {
      remarks.append(
        Remark(
          code, .doubtful, at: long, plan.text.isJapanese ? .sentenceLong : .sentenceWords,
          [String(limit)], mend: .sentenceLongMend))
    }
    let blocks = blocks(in: plan)
    if !blocks.isEmpty {
      remarks.append(Remark(code, .doubtful, at: blocks, .paragraphLong, mend: .paragraphLongMend))
    }
    return remarks
  }

  private static func size(of span: Range<Int>, in text: PlanText) -> Int {
    text.isJapanese
      ? text.characters(in: span) : text[span].split(whereSeparator: \.isWhitespace).count
  }

  /// Paragraphs without bullets of more than six sentences.
  private static func blocks(in plan: ReviewMaterial) -> [Range<Int>] {
    let counts = Dictionary(grouping: plan.text.sentences, by: \.item).mapValues(\.count)
    return plan.text.items.enumerated().filter { index, item in
      !item.isBullet && (counts[index] ?? 0) > 6
    }.map(\.element.span)
  }
}
