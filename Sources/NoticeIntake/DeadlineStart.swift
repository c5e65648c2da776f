import Casework
import CivilTime

extension DeadlineReader {
  /// What a period is counted from, with the moment where the text names it.
  func start(
    of setting: ClockSetting, for kind: DeadlineKind, _ traits: Traits
  ) -> (trigger: DeadlineTrigger, moment: Moment?) {
    let first = likelyStart(of: setting)
    // 電話の後72時間 says its start itself.
    if setting.holds(.at, "from.the_call") { return (.call, nil) }
    var traits = traits
    // Amazon's time to answer runs from the answer, even where nothing says so.
    let read = "read_\(first.trigger.rawValue)"
    traits.add("is", read)
    traits.add("for.\(kind.rawValue)", "alone")
    traits.add("for.\(kind.rawValue)", read)
    traits.add("for.\(kind.rawValue)", "stage_\(stage.rawValue)")
    if rules.weights[.start].judge(traits).likeliest == "received" { return (.received, nil) }
    return first.trigger == .received ? likelyStart(of: setting, notReceived: true) : first
  }

  /// What the rules alone make of it.
  func likelyStart(
    of setting: ClockSetting, notReceived: Bool = false
  ) -> (trigger: DeadlineTrigger, moment: Moment?) {
    if setting.holds(.at, "from.closure"), !setting.holds(.at, "from.this") {
      return (.closure, closing(setting.clock))
    }
    var scores = setting.scores(by: rules.clocks.starts)
    if notReceived { scores[DeadlineTrigger.received.rawValue] = nil }
    let best = scores.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let trigger = best.flatMap { DeadlineTrigger(rawValue: $0.key) } ?? .received
    return (trigger, trigger == .earlierNotice ? namedDay(in: setting.clock) : nil)
  }

  // The account was stopped by this mail, or on a day that the mail names.
  private func closing(_ clock: Clock) -> Moment? {
    let words = text.signals["clock.stop"].map(\.sentence)
    let past = text.dates.lazy.compactMap { date -> Moment? in
      guard date.year != nil, let sentence = text.sentence(at: date.range.lowerBound),
        words.contains(sentence)
      else { return nil }
      return lastOccurrence(of: date)
    }.first
    if let past { return past }
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
