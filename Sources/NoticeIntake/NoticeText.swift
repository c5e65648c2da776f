import Casework

/// One text of a notice with everything found in it.
///
/// An object, since everything that looks at a notice holds it.
final class NoticeText: Sendable {
  let original: String
  let place: Quotation.Place
  let folded: FoldedText
  let sentences: [Sentence]
  let periods: [PeriodPhrase]
  let dates: [DatePhrase]
  let signals: SignalTable
  let phrases: TextPhrases

  /// - Parameters:
  ///   - range: The bytes to read; all where there is none.
  ///   - left: Stretches of them that are left out, in order.
  ///   - dayFirst: Whether 06/12/2023 is the sixth of December.
  ///   - keepsAll: Whether to keep phrases too that no table of weights knows.
  init(
    _ original: String, in place: Quotation.Place, within range: Range<Int>? = nil,
    without left: [Range<Int>] = [], rules: ReadingRules, dayFirst: Bool, keepsAll: Bool = false
  ) {
    self.original = original
    self.place = place
    folded = FoldedText(original, within: range, without: left)
    sentences = Sentence.all(in: folded)
    periods = PeriodPhrase.all(in: folded)
    dates = DatePhrase.all(in: folded, dayFirst: dayFirst)
    signals = SignalTable(
      rules.index, in: folded, sentences: sentences, phrases: TimePhrases(periods, dates))
    phrases = TextPhrases(in: folded, known: rules.weights.index, keepsAll: keepsAll)
  }

  /// The words of a stretch, exactly as the original has them.
  func quote(_ range: Range<Int>) -> Quotation {
    let span = folded.span(of: range)
    let utf8 = original.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: span.lowerBound)
    let end = utf8.index(start, offsetBy: span.count)
    return Quotation(in: place, words: String(Substring(utf8[start..<end])), span: span)
  }

  /// What a person would read as a whole: the sentence where it is short, else the clauses
  /// that words stand in.
  func statement(around words: Range<Int>, inSentence number: Int) -> Range<Int> {
    let sentence = sentences[number].range
    guard sentence.count > Self.shortSentence else { return sentence }
    let start = (sentence.lowerBound..<words.lowerBound).last(where: endsClause)
    let end = (words.upperBound..<sentence.upperBound).first(where: endsClause)
    let first = start.map { afterSpaces($0 + 1) } ?? sentence.lowerBound
    return first..<(end ?? sentence.upperBound)
  }

  private static let shortSentence = 90

  private func endsClause(_ index: Int) -> Bool {
    let scalar = folded.scalars[index]
    // "15,000" goes on.
    if scalar == 0x2C { return folded.scalar(at: index + 1) == ASCIIScalar.space }
    return [0x3001, 0x3B, ASCIIScalar.newline].contains(scalar)
  }

  private func afterSpaces(_ index: Int) -> Int {
    folded.scalar(at: index) == ASCIIScalar.space ? index + 1 : index
  }

  func sentence(at index: Int) -> Int? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].range.contains(index) ? low : nil
  }

  /// The periods that begin within a stretch.
  func periods(in range: Range<Int>) -> ArraySlice<PeriodPhrase> {
    let start = Self.place(of: range.lowerBound, in: periods)
    return periods[start..<max(start, Self.place(of: range.upperBound, in: periods))]
  }

  private static func place(of index: Int, in periods: [PeriodPhrase]) -> Int {
    var (low, high) = (0, periods.count)
    while low < high {
      let middle = (low + high) / 2
      if periods[middle].range.lowerBound < index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The stretches that tell times, in order, those that overlap as one: 本メール受信後17日以内に.
  func times(in range: Range<Int>) -> [Range<Int>] {
    signals.all("time.phrase", in: range).map(\.range).sorted { $0.lowerBound < $1.lowerBound }
      .reduce(into: []) { times, next in
        if let last = times.last, last.overlaps(next) {
          times[times.count - 1] = last.lowerBound..<max(last.upperBound, next.upperBound)
        } else {
          times.append(next)
        }
      }
  }

  /// Whether a signal stands in a sentence.
  func has(_ signal: String, inSentence number: Int) -> Bool {
    sentences.indices.contains(number) && signals.contains(signal, in: sentences[number].range)
  }

  func has(_ signal: String, in range: Range<Int>) -> Bool { signals.contains(signal, in: range) }

  /// The same for a signal the key of whose name is known.
  func has(_ signal: TraitKey, inSentence number: Int) -> Bool {
    sentences.indices.contains(number) && signals.contains(signal, in: sentences[number].range)
  }

  func has(_ signal: TraitKey, in range: Range<Int>) -> Bool { signals.contains(signal, in: range) }

  /// Whether a Japanese sentence only tells something and asks for nothing.
  func isReport(_ number: Int) -> Bool {
    let sentence = sentences[number].range
    guard isJapanese(sentence) else { return false }
    let closing = max(sentence.lowerBound, sentence.upperBound - 8)..<sentence.upperBound
    return has("act.told", in: closing) && !has("act.request", inSentence: number)
  }

  /// Whether a stretch is written in Japanese.
  func isJapanese(_ range: Range<Int>) -> Bool { folded.scalars[range].contains { $0.isKana } }
}
