import Casework
import CivilTime

/// What a period is counted from.
struct ClockStart: Sendable {
  let trigger: DeadlineTrigger

  /// Where the text names it.
  let moment: Moment?

  /// The moment of an earlier notice that it may be counted from as well.
  var earlier: Moment?

  init(_ trigger: DeadlineTrigger, _ moment: Moment? = nil) {
    (self.trigger, self.moment) = (trigger, moment)
  }
}

extension DeadlineReader {
  /// What a period is counted from, with the moment where the text names it.
  func start(
    of setting: ClockSetting, for kind: DeadlineKind, _ traits: Traits
  ) -> ClockStart {
    if let told = toldStart(of: setting, for: kind) { return told }
    let first = likelyStart(of: setting)
    var traits = traits
    let read = "read_\(first.trigger.rawValue)"
    traits.add("is", read)
    traits.add("for.\(kind.rawValue)", "alone")
    traits.add("for.\(kind.rawValue)", read)
    traits.add("for.\(kind.rawValue)", "stage_\(stage.rawValue)")
    for name in StartPhrase(of: setting).names {
      traits.add("from", name)
      traits.add("from", "\(name) for.\(kind.rawValue)")
      traits.add("from", "\(name) stage_\(stage.rawValue)")
    }
    guard rules.weights[.start].judge(traits).likeliest == "received" else {
      return likelyStart(of: setting, notReceived: true)
    }
    var start = ClockStart(.received)
    if first.trigger == .earlierNotice { start.earlier = first.moment }
    return start
  }

  /// What a period is counted from where that is no matter of likelihood.
  func toldStart(of setting: ClockSetting, for kind: DeadlineKind) -> ClockStart? {
    // 電話の後72時間, 6月10日付の通知から17日 say their start themselves.
    if let named = namedStart(of: setting) { return named }
    if setting.holds(.at, "from.the_call") { return ClockStart(.call) }
    // Amazon's time to answer runs from the answer, even where nothing says so.
    guard kind == .replyExpected, answersTheSeller, !setting.holds(.at, "from.this") else {
      return nil
    }
    return likelyStart(of: setting, notReceived: true)
  }

  // Where the seller has to answer, Amazon's own time runs from that answer.
  private var answersTheSeller: Bool {
    [.suspension, .moreInformation, .closure, .listingInquiry, .policyWarning].contains(stage)
  }

  /// What the rules alone make of it.
  func likelyStart(
    of setting: ClockSetting, notReceived: Bool = false
  ) -> ClockStart {
    if setting.holds(.at, "from.closure"), !setting.holds(.at, "from.this") {
      return ClockStart(.closure, closing(setting))
    }
    var scores = setting.scores(by: rules.clocks.starts)
    if notReceived { scores[DeadlineTrigger.received.rawValue] = nil }
    let best = scores.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let trigger = best.flatMap { DeadlineTrigger(rawValue: $0.key) } ?? .received
    return ClockStart(trigger, trigger == .earlierNotice ? namedDay(in: setting.clock) : nil)
  }

  // What the words of the period itself name: a day, an earlier notice, or the day of receipt
  // as the first of those that are counted.
  private func namedStart(of setting: ClockSetting) -> ClockStart? {
    if setting.holds(.at, "from.this_day") {
      return ClockStart(.received, Moment(day: received.inJapan.day + -1))
    }
    if let match = setting.covering("from.the_dated_call") {
      return ClockStart(.call, day(in: match, of: setting))
    }
    guard let match = setting.covering("from.the_earlier") else { return nil }
    guard let day = day(in: match, of: setting) else {
      return setting.holds(.at, "from.this") ? nil : ClockStart(.earlierNotice)
    }
    // "Within 14 days of this notice (by 20 August)" tells its end.
    let isThis = setting.holds(.at, "from.this")
    if isThis ? day >= received : day.inJapan.day == received.inJapan.day { return nil }
    return ClockStart(setting.holds(.at, "from.closure") ? .closure : .earlierNotice, day)
  }

  private func day(in match: SignalMatch, of setting: ClockSetting) -> Moment? {
    text.dates.last {
      match.range.contains($0.range.lowerBound) && !$0.range.overlaps(setting.clock.range)
    }.flatMap(nearest)
  }

  // Without a year the day nearest to the mail's.
  private func nearest(_ date: DatePhrase) -> Moment? {
    guard let month = date.month else { return nil }
    let today = received.inJapan.day
    let years = date.year.map { [$0] } ?? [today.year - 1, today.year, today.year + 1]
    return years.compactMap { DatePhrase.day($0, month, date.day) }
      .min { abs($0 - today) < abs($1 - today) }
      .map { date.clock?.moment(on: $0) ?? Moment(day: $0) }
  }

  // The account was stopped by this mail, or on a day that the mail names.
  private func closing(_ setting: ClockSetting) -> Moment? {
    let words = text.signals["clock.stop"].map(\.sentence)
    let past = text.dates.lazy.compactMap { date -> Moment? in
      guard date.year != nil, let sentence = text.sentence(at: date.range.lowerBound),
        words.contains(sentence)
      else { return nil }
      return lastOccurrence(of: date)
    }.first
    if let past { return past }
    if stage == .suspension, setting.holds(.at, "from.the_end") { return nil }
    return [.closure, .suspension].contains(stage) ? received : nil
  }

  // The day of the earlier notice, where its sentence names it.
  private func namedDay(in clock: Clock) -> Moment? {
    let whole = text.sentences[clock.sentence].range
    let dates = text.dates.filter {
      whole.contains($0.range.lowerBound) && $0.range != clock.range
    }
    return dates.last.flatMap(lastOccurrence)
  }

  private func lastOccurrence(of date: DatePhrase) -> Moment? {
    guard let month = date.month else { return nil }
    let today = received.inJapan.day
    let years = date.year.map { [$0] } ?? [today.year, today.year - 1]
    let days = years.compactMap { CalendarDay(year: $0, month: month, day: date.day) }
    return days.first { $0 <= today }.map { Moment(day: $0) }
  }
}
