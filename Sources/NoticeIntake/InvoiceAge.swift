import Casework

/// How old an invoice or a receipt may be.
struct InvoiceAge: Sendable {
  let days: Int
  let quote: Quotation

  /// - Parameter seen: The clocks of the text; a period that is an age stands among them.
  init?(in text: NoticeText, _ seen: SeenClocks, rules: ReadingRules) {
    let likely = Self.likely(in: text)?.range
    let table = rules.weights[.invoiceAge]
    let judged = seen.clocks.indices.compactMap { index -> (margin: Double, clock: Clock)? in
      let clock = seen.clocks[index]
      guard clock.days != nil else { return nil }
      let traits = seen.traits[index].asAge(isTaken: clock.range == likely)
      let scores = table.scores(of: traits)
      return scores[0] > scores[1] ? (scores[0] - scores[1], clock) : nil
    }
    let best = judged.max { $0.margin < $1.margin }?.clock
    guard let best, let days = best.days else { return nil }
    self.days = days
    quote = text.quote(best.range)
  }

  /// What the rules alone take for it.
  static func likely(in text: NoticeText) -> PeriodPhrase? {
    let ages = (text.signals["age.document"] + text.signals["age.invoice"])
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    return ages.lazy.compactMap { match -> PeriodPhrase? in
      guard let period = text.periods(in: match.range).first, !period.isHours,
        !isOfSales(period.range, sentence: match.sentence, in: text),
        isAgeOfInvoice(period.range, sentence: match.sentence, in: text)
      else { return nil }
      return period
    }.first
  }

  // "180日間の売上に相当する額", "the past 180 days' sales"
  private static func isOfSales(_ range: Range<Int>, sentence: Int, in text: NoticeText) -> Bool {
    let whole = text.sentences[sentence].range
    return text.has(
      "age.sales", in: range.lowerBound..<min(whole.upperBound, range.upperBound + 24))
  }

  private static func isAgeOfInvoice(_ range: Range<Int>, sentence: Int, in text: NoticeText)
    -> Bool
  {
    for number in [sentence, sentence - 1, sentence + 1, sentence + 2]
    where text.sentences.indices.contains(number) {
      let whole = text.sentences[number].range
      let invoice = distance(from: range, to: ["doc.invoice", "doc.receipt"], in: whole, of: text)
      let other = distance(
        from: range, to: ["doc.identity", "doc.business_licence"], in: whole, of: text)
      if invoice == nil, other == nil { continue }
      guard let invoice else { return false }
      return other.map { invoice <= $0 } ?? true
    }
    return false
  }

  private static func distance(
    from range: Range<Int>, to signals: [String], in whole: Range<Int>, of text: NoticeText
  ) -> Int? {
    signals.flatMap { text.signals.all($0, in: whole) }.map { match in
      match.range.lowerBound >= range.upperBound
        ? match.range.lowerBound - range.upperBound
        : abs(range.lowerBound - match.range.upperBound)
    }.min()
  }
}

extension Traits {
  /// - Parameter isTaken: Whether the rules alone would take the period for an age.
  func asAge(isTaken: Bool) -> Traits {
    var traits = self
    traits.add("is", isTaken ? "taken" : "passed.over")
    return traits
  }
}

extension Clock {
  /// The length in days; `nil` for a day of the calendar and for hours.
  var days: Int? {
    switch window {
    case .days(let count), .businessDays(let count): count
    case .hours, .date: nil
    }
  }
}
