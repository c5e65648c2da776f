import Casework
import CivilTime

/// Tells which periods and days of a notice somebody has to keep, and what each is for.
struct DeadlineReader {
  let text: NoticeText
  let received: Moment
  let stage: Stage
  let rules: ReadingRules

  /// Every deadline, each once, in the order of the text.
  func deadlines(of seen: SeenClocks) -> [ReadDeadline] {
    let scores = seen.traits.map { rules.weights[.clock].judge($0).scores }
    let company = ClockCompany(seen.clocks, scores: scores, stage: stage)
    var found: [ReadDeadline] = []
    for index in seen.clocks.indices where !isStart(seen.settings[index]) {
      let verdict = rules.weights[.clockBeside].judge(company.traits(of: index))
      guard let kind = verdict.likeliest.flatMap(DeadlineKind.init(rawValue:)) else { continue }
      var deadline = deadline(seen.settings[index], seen.traits[index], for: kind)
      deadline.note(verdict)
      if isKept(deadline) { add(deadline, to: &found) }
    }
    return found
  }

  // The day that a period is counted from is no deadline itself.
  private func isStart(_ setting: ClockSetting) -> Bool {
    setting.clock.isDate
      && ["from.the_earlier", "from.the_dated_call"].contains { setting.holds(.at, $0) }
  }

  private func deadline(
    _ setting: ClockSetting, _ traits: Traits, for kind: DeadlineKind
  ) -> ReadDeadline {
    var setting = setting
    setting.kind = kind
    let clock = setting.clock
    let start =
      clock.isDate ? ClockStart(.calendarDate) : start(of: setting, for: kind, traits)
    var deadline = ReadDeadline(
      window: clock.window, kind: kind, effect: effect(of: setting, kind: kind),
      trigger: start.trigger, triggerMoment: start.moment,
      quote: text.quote(phrase(of: clock)), rule: clock.window.unit.rawValue)
    deadline.sooner =
      clock.sooner
      ?? start.earlier.flatMap { Counting.count(clock.window, from: $0)?.due }
      .flatMap { $0 > received ? $0 : nil }
    return deadline
  }

  // The period with the words that bound it: 72時間以内に, within 17 days of this notice.
  private func phrase(of clock: Clock) -> Range<Int> {
    text.signals.all("time.phrase", in: text.sentences[clock.sentence].range).map(\.range)
      .filter {
        $0.lowerBound <= clock.range.lowerBound && $0.upperBound >= clock.range.upperBound
      }
      .reduce(clock.range) {
        min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
      }
  }

  private func effect(of setting: ClockSetting, kind: DeadlineKind) -> DeadlineEffect {
    switch kind {
    case .call, .replyExpected: .expected
    case .answer, .appeal, .fbaDisposal: .lose
    case .funds:
      setting.holds(.sentence, "clock.object") || setting.holds(.at, "at.within") ? .lose : .opens
    }
  }

  // A mail that is no notice has no deadlines but a promised answer or an owner's demand.
  private func isKept(_ deadline: ReadDeadline) -> Bool {
    guard stage == .none else { return true }
    return deadline.kind == .replyExpected && !text.signals["none.receipt"].isEmpty
      || deadline.kind == .answer && !text.signals["none.owner_letter"].isEmpty
  }
}

extension ReadDeadline {
  /// Keeps how sure its kind is, and what it would have been otherwise.
  fileprivate mutating func note(_ verdict: Judgement) {
    let likely = zip(verdict.values, verdict.shares).sorted { $0.1 > $1.1 }
    confidence = likely.first.map { Ranking.confidence($0.1) }
    second = likely.dropFirst().first.flatMap { value, share in
      guard share >= Ranking.leastShare else { return nil }
      return SecondChoice(value: value, share: share, rules: [], quotes: [])
    }
  }
}

extension DeadlineReader {
  // The same period told twice is one: once as what is to be done, once as what follows.
  private func add(_ deadline: ReadDeadline, to found: inout [ReadDeadline]) {
    guard let known = found.firstIndex(where: { isSame($0, deadline) }) else {
      found.append(deadline)
      return
    }
    if found[known].kind == .appeal { found[known].kind = deadline.kind }
    if deadline.kind == .fbaDisposal, found[known].kind == .answer, stage == .listingInquiry {
      found[known].kind = .fbaDisposal
    }
    if found[known].trigger == .closure, deadline.trigger != .closure {
      found[known].trigger = deadline.trigger
      found[known].triggerMoment = deadline.triggerMoment
    }
  }

  // What the seller does is one thing with what he loses; stock and money are two.
  private func isSame(_ one: ReadDeadline, _ other: ReadDeadline) -> Bool {
    guard one.window == other.window else { return false }
    if one.kind == other.kind { return true }
    let acts: Set<DeadlineKind> = [.answer, .appeal]
    let losses: Set<DeadlineKind> = [.fbaDisposal, .funds]
    return acts.contains(one.kind) && acts.union(losses).contains(other.kind)
      || acts.contains(other.kind) && losses.contains(one.kind)
  }
}
