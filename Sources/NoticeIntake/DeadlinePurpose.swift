import Casework
import CivilTime

extension DeadlineReader {
  /// What a period is for, and the rule that says so; `nil` where it is no deadline.
  func purpose(of clock: Clock) -> (kind: DeadlineKind, rule: String)? {
    if near("clock.call", clock) { return (.call, "clock.call") }
    let stock = near("clock.stock", clock)
    let money = near("clock.money", clock)
    if near("clock.act_or_appeal", clock) { return (.answer, "clock.act_or_appeal") }
    if near("clock.objection", clock), !isActFirst(clock),
      !(near("clock.act", clock) && namesDocument(clock) && !stock && !money)
    {
      return objection(clock, stock: stock, money: money)
    }
    if stock { return (.fbaDisposal, "clock.stock") }
    if near("clock.reply", clock), !isCloser("clock.act", than: "clock.reply", to: clock) {
      return (.replyExpected, "clock.reply")
    }
    if money, !(near("clock.act", clock) && isCloser("clock.act", than: "clock.money", to: clock)) {
      return (.funds, "clock.money")
    }
    if near("clock.act", clock) { return (.answer, "clock.act") }
    if stage == .none { return nil }
    let isLimit = isCovered(clock.range, by: ["time.within", "time.limit", "date.deadline"])
    return isLimit ? (.answer, "clock.limit") : nil
  }

  // What is lost where no objection comes decides: stock, money, or the account.
  private func objection(_ clock: Clock, stock: Bool, money: Bool) -> (DeadlineKind, String) {
    if stock { return (.fbaDisposal, "clock.objection_stock") }
    if money { return (.funds, "clock.objection_money") }
    for next in [clock.sentence + 1, clock.sentence + 2]
    where text.has("clock.after_that", inSentence: next) {
      if text.has("clock.stock", inSentence: next) {
        return (.fbaDisposal, "clock.objection_stock")
      }
      if text.has("clock.money", inSentence: next) { return (.funds, "clock.objection_money") }
    }
    if text.has("clock.same_loss", inSentence: clock.sentence) {
      let before = clock.sentence - 1
      if text.has("clock.stock", inSentence: before) {
        return (.fbaDisposal, "clock.objection_stock")
      }
      if text.has("clock.money", inSentence: before) || text.has("funds.held", inSentence: before) {
        return (.funds, "clock.objection_money")
      }
    }
    return (.appeal, "clock.objection")
  }

  private func near(_ signal: String, _ clock: Clock) -> Bool { text.has(signal, in: clock.region) }

  // Japanese ends with what the period is for: to reply and object is to object.
  private func isActFirst(_ clock: Clock) -> Bool {
    !text.isJapanese(text.sentences[clock.sentence].range)
      && isCloser("clock.act", than: "clock.objection", to: clock)
  }

  // An appeal that has to bring documents is an answer.
  private func namesDocument(_ clock: Clock) -> Bool {
    DocumentKind.allCases.contains { near("doc.\($0.rawValue)", clock) }
  }

  private func isCloser(_ signal: String, than other: String, to clock: Clock) -> Bool {
    guard let one = distance(to: signal, from: clock) else { return false }
    return distance(to: other, from: clock).map { one < $0 } ?? true
  }

  // A Japanese period goes with the verb behind it, an English one with the nearer.
  private func distance(to signal: String, from clock: Clock) -> Int? {
    let isJapanese = text.isJapanese(text.sentences[clock.sentence].range)
    return text.signals.all(signal, in: clock.region).map { match in
      if match.range.lowerBound < clock.range.lowerBound,
        match.range.upperBound > clock.range.upperBound
      {
        return 0
      }
      let ahead = match.range.lowerBound - clock.range.upperBound
      if ahead >= 0 { return ahead }
      return max(0, clock.range.lowerBound - match.range.upperBound) + (isJapanese ? 1000 : 0)
    }.min()
  }

  /// What a period is counted from, with the moment where the text names it.
  func start(of clock: Clock, kind: DeadlineKind) -> (trigger: DeadlineTrigger, moment: Moment?) {
    if isCovered(clock.range, by: ["from.this"]) { return (.received, nil) }
    if isCovered(clock.range, by: ["from.earlier"]) { return (.earlierNotice, namedDay(in: clock)) }
    if isCovered(clock.range, by: ["from.call"]) { return (.call, nil) }
    if isCovered(clock.range, by: ["from.answer"]) { return (.submission, nil) }
    if isCovered(clock.range, by: ["from.event"]) { return (.closure, nil) }
    if isCovered(clock.range, by: ["from.closure"]) {
      return stage == .closure || stage == .suspension || kind == .fbaDisposal
        ? (.closure, received) : (.closure, nil)
    }
    if kind == .replyExpected, asksForAnswer, !isRunning(clock) { return (.submission, nil) }
    if kind == .funds, isThreatened(clock) { return (.closure, nil) }
    return (.received, nil)
  }

  // A review in force runs from the notice; an answer promised waits for the seller's.
  private func isRunning(_ clock: Clock) -> Bool {
    near("clock.review", clock)
  }

  // "If you do not answer, we may hold your money for up to 90 days."
  private func isThreatened(_ clock: Clock) -> Bool {
    guard !isCovered(clock.range, by: ["time.within"]) else { return false }
    let matches = text.signals.all("clock.money", in: clock.region)
    let anchor = matches.first?.range ?? clock.range
    let whole =
      min(
        anchor.lowerBound, clock.range.lowerBound)..<max(anchor.upperBound, clock.range.upperBound)
    return [.threat, .condition].contains(text.mood(of: whole, inSentence: clock.sentence))
  }

  // The day of the earlier notice, where its sentence names it.
  private func namedDay(in clock: Clock) -> Moment? {
    let whole = text.sentences[clock.sentence].range
    let dates = text.dates.filter { whole.contains($0.range.lowerBound) && $0.range != clock.range }
    guard let date = dates.last, let month = date.month else { return nil }
    let today = received.inJapan.day
    let years = date.year.map { [$0] } ?? [today.year, today.year - 1]
    let days = years.compactMap { CalendarDay(year: $0, month: month, day: date.day) }
    return days.first { $0 <= today }.map { Moment(day: $0) }
  }
}
