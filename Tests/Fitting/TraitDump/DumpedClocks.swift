import Casework
import CivilTime

@testable import NoticeIntake

/// The periods and days of a notice as the reader sees them.
struct DumpedClocks {
  private let notice: DumpedNotice
  private let reader: DeadlineReader

  /// With every trait spelled.
  private let seen: SeenClocks

  /// How the reader judges each, from what it sees when nothing is spelled.
  private let company: ClockCompany
  private let age: Range<Int>?

  init(of notice: DumpedNotice) {
    self.notice = notice
    age = InvoiceAge.likely(in: notice.reader.text)?.range
    seen = Self.seen(notice.reader, notice.stage, isSpelled: true)
    let plain = NoticeReader(
      notice.message, received: notice.received, rules: notice.reader.rules)
    reader = DeadlineReader(
      text: plain.text, received: notice.received, stage: notice.stage, rules: plain.rules)
    company = ClockCompany(
      of: Self.seen(plain, notice.stage), stage: notice.stage, weights: plain.rules.weights)
  }

  private static func seen(
    _ reader: NoticeReader, _ stage: Stage, isSpelled: Bool = false
  ) -> SeenClocks {
    var known = KnownPhrases(reader.rules.weights.index)
    return SeenClocks(
      in: reader.text, received: reader.received, stage: stage,
      said: SaidSignals(in: reader.text), rules: reader.rules, known: &known,
      isSpelled: isSpelled)
  }

  /// What it may set a time for though it is no notice.
  var kindsWithoutNotice: [String] { reader.kindsWithoutNotice.map(\.rawValue) }

  var objects: [[String: Any]] { seen.clocks.indices.map(object) }

  private func object(_ index: Int) -> [String: Any] {
    let (clock, setting) = (seen.clocks[index], seen.settings[index])
    let verdict = reader.verdict(on: index, in: company)
    return [
      "range": [clock.range.lowerBound, clock.range.upperBound],
      "window": clock.window.dumped, "length": clock.length,
      "traits": seen.traits[index].spelled, "grammar": seen.grammar[index].spelled,
      "is_start": reader.isStart(setting), "is_age": clock.range == age,
      "from_receipt": due(clock, ClockStart(.received)), "starts": starts(of: setting),
      "begins": clock.isDate ? [] : StartPhrase(of: setting).names,
      "likely": verdict.likeliest ?? ClockRules.noDeadline,
      "judged": [company.scores[index], company.grammar[index], verdict.scores]
        .map { Dictionary(uniqueKeysWithValues: zip(verdict.values, $0)) },
    ]
  }

  /// By what it may be for, what it is counted from: as the rules have it; where that is
  /// settled, when it ends then; and when, where it is not the receipt.
  private func starts(of setting: ClockSetting) -> [String: [String: String]] {
    if setting.clock.isDate { return [:] }
    return Dictionary(
      uniqueKeysWithValues: DeadlineKind.allCases.map { kind in
        var setting = setting
        setting.kind = kind
        let other = reader.likelyStart(of: setting, notReceived: true)
        var starts = [
          "read": reader.likelyStart(of: setting).trigger.rawValue,
          "other": due(setting.clock, other), "other_start": other.trigger.rawValue,
        ]
        if let told = reader.toldStart(of: setting, for: kind) {
          starts["told"] = due(setting.clock, told)
          starts["told_start"] = told.trigger.rawValue
        }
        return (kind.rawValue, starts)
      })
  }

  private func due(_ clock: Clock, _ start: ClockStart) -> String {
    let deadline = ReadDeadline(
      window: clock.window, kind: .answer, trigger: start.trigger, triggerMoment: start.moment,
      quote: reader.text.quote(clock.range), rule: "")
    return deadline.due(received: notice.received)?.inJapan.description ?? "unknown"
  }
}
