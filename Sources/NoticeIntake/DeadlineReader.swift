import Casework
import CivilTime

/// Tells which periods and days of a notice somebody has to keep, and what each is for.
struct DeadlineReader {
  let text: NoticeText
  let received: Moment
  let stage: Stage

  /// Whether the notice says where its answer goes; then Amazon's own answer waits for it.
  let asksForAnswer: Bool

  /// Every deadline, each once, in the order of the text.
  func deadlines() -> [ReadDeadline] {
    var found: [ReadDeadline] = []
    let clocks = text.periods.compactMap(clock) + text.dates.compactMap(clock)
    for clock in clocks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard let deadline = deadline(clock) else { continue }
      add(deadline, to: &found)
    }
    return found.filter { isKept($0) }
  }

  /// A period or a day with the stretch of its sentence that tells what it is for.
  struct Clock {
    let range: Range<Int>
    let window: ResponseWindow
    let sentence: Int

    /// From the clock before it in its sentence to the one behind it.
    let region: Range<Int>
  }

  private func clock(_ period: PeriodPhrase) -> Clock? {
    guard let sentence = text.sentence(at: period.range.lowerBound),
      isCovered(period.range, by: ["from.this"])
        || !isCovered(period.range, by: ["age.document", "time.no_deadline"])
    else { return nil }
    return clock(period.range, period.window, sentence)
  }

  private func clock(_ date: DatePhrase) -> Clock? {
    guard let sentence = text.sentence(at: date.range.lowerBound),
      isCovered(date.range, by: ["date.deadline"]),
      !isCovered(date.range, by: ["date.no_deadline"]),
      let day = date.resolved(after: received.inJapan.day)
    else { return nil }
    let moment = date.clock?.moment(on: day)
    guard (moment ?? .end(of: day)) >= received else { return nil }
    return clock(date.range, .date(day, clock: moment), sentence)
  }

  private func clock(_ range: Range<Int>, _ window: ResponseWindow, _ sentence: Int) -> Clock {
    let whole = text.sentences[sentence].range
    let others = text.periods(in: whole).map(\.range)
    let before = others.last { $0.upperBound <= range.lowerBound }?.upperBound
    let after = others.first { $0.lowerBound >= range.upperBound }?.lowerBound
    return Clock(
      range: range, window: window, sentence: sentence,
      region: max(before ?? 0, whole.lowerBound)..<min(after ?? Int.max, whole.upperBound))
  }

  func isCovered(_ range: Range<Int>, by signals: [String]) -> Bool {
    guard let sentence = text.sentence(at: range.lowerBound) else { return false }
    let whole = text.sentences[sentence].range
    return signals.contains { signal in
      text.signals.all(signal, in: whole).contains {
        $0.range.lowerBound <= range.lowerBound && $0.range.upperBound >= range.upperBound
      }
    }
  }

  private func deadline(_ clock: Clock) -> ReadDeadline? {
    guard let purpose = purpose(of: clock) else { return nil }
    let start = start(of: clock, kind: purpose.kind)
    let isDate = if case .date = clock.window { true } else { false }
    return ReadDeadline(
      window: clock.window, kind: purpose.kind, effect: effect(of: clock, kind: purpose.kind),
      trigger: isDate ? .calendarDate : start.trigger,
      triggerMoment: isDate ? nil : start.moment, quote: text.quote(phrase(of: clock.range)),
      rule: purpose.rule)
  }

  // The period with the words that bound it: 72時間以内に, within 17 days of this notice.
  private func phrase(of range: Range<Int>) -> Range<Int> {
    guard let sentence = text.sentence(at: range.lowerBound) else { return range }
    return text.signals.all("time.phrase", in: text.sentences[sentence].range).map(\.range)
      .filter { $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound }
      .reduce(range) {
        min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
      }
  }

  private func effect(of clock: Clock, kind: DeadlineKind) -> DeadlineEffect {
    switch kind {
    case .call, .replyExpected: return .expected
    case .answer, .appeal, .fbaDisposal: return .lose
    case .funds:
      let isAct = text.has("clock.objection", inSentence: clock.sentence)
      return isAct || isCovered(clock.range, by: ["time.within"]) ? .lose : .opens
    }
  }

  // The same period told twice is one: once as what is to be done, once as what follows.
  private func add(_ deadline: ReadDeadline, to found: inout [ReadDeadline]) {
    guard let known = found.firstIndex(where: { $0.window == deadline.window }) else {
      found.append(deadline)
      return
    }
    let old = found[known]
    let acts: Set<DeadlineKind> = [.answer, .appeal]
    if old.kind == deadline.kind {
      if old.trigger == .closure, deadline.trigger == .received { found[known] = deadline }
    } else if old.kind == .appeal, deadline.kind != .replyExpected, deadline.kind != .call {
      found[known].kind = deadline.kind
    } else if old.kind == .answer && [.fbaDisposal, .appeal].contains(deadline.kind) {
      if stage == .listingInquiry && deadline.kind == .fbaDisposal {
        found[known].kind = .fbaDisposal
      }
    } else if !acts.contains(deadline.kind)
      || !acts.union([.fbaDisposal, .funds]).contains(old.kind)
    {
      found.append(deadline)
    }
  }

  // A mail that is no notice has no deadlines but a promised answer or an owner's demand.
  private func isKept(_ deadline: ReadDeadline) -> Bool {
    switch stage {
    case .none:
      deadline.kind == .replyExpected && !text.signals["none.receipt"].isEmpty
        || deadline.kind == .answer && !text.signals["none.owner_letter"].isEmpty
    case .reinstated, .listingRestored, .relistWaived: deadline.kind != .answer
    default: true
    }
  }
}
