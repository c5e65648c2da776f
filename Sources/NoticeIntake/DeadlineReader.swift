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
    let company = ClockCompany(of: seen, stage: stage, weights: rules.weights)
    let clocks = seen.clocks.indices.filter { !isStart(seen.settings[$0]) }
    let verdicts = clocks.map { verdict(on: $0, in: company) }
    let choice = DeadlineChoice(
      clocks.map { seen.clocks[$0] }, verdicts: verdicts, stage: stage,
      weights: rules.weights[.deadlineSet])
    var found: [ReadDeadline] = []
    for (index, (verdict, value)) in zip(clocks, zip(verdicts, choice.values)) {
      guard let kind = DeadlineKind(rawValue: verdict.values[value]) else { continue }
      var deadline = deadline(seen.settings[index], seen.traits[index], for: kind)
      deadline.note(verdict)
      if isKept(deadline) { add(deadline, to: &found) }
    }
    return found
  }

  /// What a period is for, seen beside the others.
  func verdict(on clock: Int, in company: ClockCompany) -> Judgement {
    rules.weights[.clockBeside].judge(company.traits(of: clock))
  }

  /// Whether a day is what a period is counted from, and so no deadline itself.
  func isStart(_ setting: ClockSetting) -> Bool {
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

  private func isKept(_ deadline: ReadDeadline) -> Bool {
    stage != .none || kindsWithoutNotice.contains(deadline.kind)
  }

  /// What a mail that is no notice may still set a time for: an automatic receipt promises an
  /// answer, a rights owner demands one.
  var kindsWithoutNotice: [DeadlineKind] {
    [
      (DeadlineKind.replyExpected, ["none.receipt", "none.confirmation"]),
      (.answer, ["none.owner_letter"]),
    ]
    .filter { $0.1.contains { !text.signals[$0].isEmpty } }.map(\.0)
  }
}

extension ReadDeadline {
  /// Keeps how sure its kind is, and what it would have been otherwise.
  fileprivate mutating func note(_ verdict: Judgement) {
    let likely = zip(verdict.values, verdict.shares).sorted { $0.1 > $1.1 }
    confidence = likely.first { $0.0 == kind.rawValue }.map { Ranking.confidence($0.1) }
    second = likely.first { $0.0 != kind.rawValue }.flatMap { value, share in
      guard share >= Ranking.leastShare else { return nil }
      return SecondChoice(value: value, share: share, rules: [], quotes: [])
    }
  }
}

extension DeadlineReader {
  // The same period told twice is one: once as what is to be done, once as what follows.
  private func add(_ deadline: ReadDeadline, to found: inout [ReadDeadline]) {
    for index in found.indices where found[index].window == deadline.window {
      guard let joined = DeadlineSet.joined(found[index].kind, deadline.kind, in: stage) else {
        continue
      }
      found[index].kind = joined
      if found[index].trigger == .closure, deadline.trigger != .closure {
        found[index].trigger = deadline.trigger
        found[index].triggerMoment = deadline.triggerMoment
      }
      return
    }
    found.append(deadline)
  }
}
