/// How something is said.
enum Mood: String, Sendable {
  case fact

  /// It may happen, or will unless something is done.
  case threat

  /// It stands inside a condition.
  case condition
  case negated
}

extension ReadingRules.RequiredMood {
  func takes(_ mood: Mood) -> Bool {
    switch self {
    case .fact: mood == .fact
    case .threat: mood == .threat
    case .any: true
    }
  }
}

extension NoticeText {
  /// How the words at a stretch are said, by what stands around them in their sentence.
  func mood(of range: Range<Int>, inSentence number: Int) -> Mood {
    let sentence = sentences[number].range
    return isJapanese(sentence)
      ? japaneseMood(of: range, in: sentence) : englishMood(of: range, in: sentence)
  }

  // A Japanese predicate shows its mood at its end; a verb in the linking form takes
  // that of the end of the sentence.
  private func japaneseMood(of range: Range<Int>, in sentence: Range<Int>) -> Mood {
    let clauseEnd = comma(after: range.upperBound, in: sentence) ?? sentence.upperBound
    let tail = range.upperBound..<max(range.upperBound, clauseEnd)
    let isLinked = clauseEnd < sentence.upperBound && isLinking(before: clauseEnd, tail: tail)
    let closing = max(range.lowerBound, sentence.upperBound - 30)..<sentence.upperBound
    let judged = isLinked ? closing : range.lowerBound..<max(range.upperBound, clauseEnd)
    if has("mood.ja.threat", in: judged) { return .threat }
    if has("mood.habit", in: sentence.lowerBound..<range.upperBound) { return .condition }
    if has("mood.ja.condition", in: tail.extended(by: 1, within: sentence)), !isLinked {
      return .condition
    }
    let start = tail.lowerBound..<min(tail.upperBound, tail.lowerBound + 12)
    if has("mood.ja.not", in: start) { return .negated }
    let before = sentence.lowerBound..<range.lowerBound
    if has("mood.ja.condition", in: before), !has("mood.ja.past", in: judged) { return .threat }
    return .fact
  }

  private func comma(after index: Int, in sentence: Range<Int>) -> Int? {
    guard index < sentence.upperBound else { return nil }
    return (index..<sentence.upperBound).first { [0x3001, 0x2C].contains(folded.scalars[$0]) }
  }

  // 停止し、 取り消し、 閉鎖され、
  private func isLinking(before comma: Int, tail: Range<Int>) -> Bool {
    guard tail.count <= 6, !has("mood.ja.condition", in: tail),
      let last = folded.scalar(at: comma - 1)
    else { return false }
    return Self.linkingEnds.contains(last)
  }

  private static let linkingEnds = ScalarSet("しりいえれきみせめけべげちに消止")

  // An English clause shows its mood before its verb.
  private func englishMood(of range: Range<Int>, in sentence: Range<Int>) -> Mood {
    let before = max(sentence.lowerBound, range.lowerBound - 160)..<range.lowerBound
    let lastComma = before.last { folded.scalars[$0] == 0x2C || folded.scalars[$0] == 0x3B }
    let near = max(before.lowerBound, range.lowerBound - 32)
    let far = max(before.lowerBound, range.lowerBound - 80)
    let reach = has("mood.en.joint", in: far..<near) ? near : far
    let clause = max(lastComma ?? before.lowerBound, reach)..<range.upperBound
    if has("mood.habit", in: clause) { return .condition }
    let leading = clause.lowerBound..<range.lowerBound
    let hasModal = has("mood.en.modal", in: clause)
    if let condition = signals.last("mood.en.condition", in: before) {
      guard let lastComma, lastComma >= condition.range.upperBound else {
        return hasModal ? .threat : .condition
      }
      if hasModal { return .threat }
    }
    if has("mood.en.modal", in: leading) { return .threat }
    if has("mood.en.not", in: leading) { return .negated }
    let after = range.upperBound..<sentence.upperBound
    return hasModal && has("mood.en.condition", in: after) ? .threat : .fact
  }
}

extension Range<Int> {
  /// The range with more at its end, as far as there is more.
  func extended(by count: Int, within whole: Range<Int>) -> Range<Int> {
    lowerBound..<Swift.max(upperBound, Swift.min(upperBound + count, whole.upperBound))
  }
}
