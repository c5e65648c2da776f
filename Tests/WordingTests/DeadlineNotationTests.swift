import Casework
import CivilTime
import Testing
import Wording

/// A line, and the deadline it means.
struct DeadlineLine: CustomTestStringConvertible, Sendable {
  let line: String
  let window: ResponseWindow
  var kind = DeadlineKind.answer
  var effect = DeadlineEffect.lose
  var trigger = DeadlineTrigger.received
  var started: String?

  var testDescription: String { line }

  init(
    _ line: String, _ window: ResponseWindow, _ kind: DeadlineKind = .answer,
    effect: DeadlineEffect? = nil, trigger: DeadlineTrigger = .received, started: String? = nil
  ) {
    self.line = line
    self.window = window
    self.kind = kind
    self.effect = effect ?? kind.usualEffect
    self.trigger = trigger
    self.started = started
  }

  static func day(_ text: String, _ clock: String? = nil) -> ResponseWindow {
    let day = CalendarDay(iso8601: text) ?? CalendarDay(number: 0)
    return .date(day, clock: clock.flatMap { Moment(iso8601: "\(text)T\($0)+09:00") })
  }

  static let taken = [
    DeadlineLine("17日 回答", .days(17)), DeadlineLine("17日回答", .days(17)),
    DeadlineLine("回答 17日", .days(17)), DeadlineLine("１７日以内に回答", .days(17)),
    DeadlineLine("17 days answer", .days(17)), DeadlineLine("17days", .days(17)),
    DeadlineLine("ANSWER within 17 Days", .days(17)), DeadlineLine("17d answer", .days(17)),
    DeadlineLine("17-day answer", .days(17)),
    DeadlineLine("72h appeal from earlier", .hours(72), .appeal, trigger: .earlierNotice),
    DeadlineLine("72h from earlier appeal", .hours(72), .appeal, trigger: .earlierNotice),
    DeadlineLine("72時間 異議申し立て", .hours(72), .appeal),
    DeadlineLine("48時間 電話", .hours(48), .call),
    DeadlineLine("電話から72時間 回答", .hours(72), trigger: .call),
    DeadlineLine("72 hours answer from the call", .hours(72), trigger: .call),
    DeadlineLine("72 hours from call", .hours(72), trigger: .call),
    DeadlineLine("回答から7日 回答待ち", .days(7), .replyExpected, trigger: .answer),
    DeadlineLine("7営業日 回答", .businessDays(7)),
    DeadlineLine("10 business_days answer", .businessDays(10)),
    DeadlineLine("10 business days, reply_expected", .businessDays(10), .replyExpected),
    DeadlineLine("3 working days", .businessDays(3)), DeadlineLine("2週間 回答", .days(14)),
    DeadlineLine("three weeks".replacing("three", with: "3"), .days(21)),
    DeadlineLine(
      "10 business_days answer from earlier_notice 2026-05-01", .businessDays(10),
      trigger: .earlierNotice, started: "2026-05-01T00:00:00+09:00"),
    DeadlineLine(
      "以前の通知 2026-05-01 から 10営業日 回答", .businessDays(10), trigger: .earlierNotice,
      started: "2026-05-01T00:00:00+09:00"),
    DeadlineLine(
      "7 days from 2026-04-20 09:30 answer", .days(7), trigger: .earlierNotice,
      started: "2026-04-20T09:30:00+09:00"),
    DeadlineLine("2026-05-15 17:00 answer", day("2026-05-15", "17:00:00"), trigger: .calendarDate),
    DeadlineLine("2026/5/15 回答", day("2026-05-15"), trigger: .calendarDate),
    DeadlineLine("2026年5月15日17時 回答", day("2026-05-15", "17:00:00"), trigger: .calendarDate),
    DeadlineLine("5/15", day("2026-05-15"), trigger: .calendarDate),
    DeadlineLine("5月15日までに回答", day("2026-05-15"), trigger: .calendarDate),
    DeadlineLine("4/30 回答", day("2027-04-30"), trigger: .calendarDate),
    DeadlineLine("2/29 回答", day("2028-02-29"), trigger: .calendarDate),
    DeadlineLine(
      "2026-05-15T17:00:00+09:00 answer", day("2026-05-15", "17:00:00"), trigger: .calendarDate),
    DeadlineLine("90日 在庫処分", .days(90), .fbaDisposal),
    DeadlineLine("90 days funds opens", .days(90), .funds, effect: .opens),
    DeadlineLine("90日 売上金 以後に可能", .days(90), .funds, effect: .opens),
    DeadlineLine("30 days stock from closure", .days(30), .fbaDisposal, trigger: .closure),
  ]
}

/// A line that is no deadline, and why.
struct DeadlineFault: CustomTestStringConvertible, Sendable {
  let line: String
  let fault: NotationError

  var testDescription: String { line }

  init(_ line: String, _ fault: NotationError) {
    self.line = line
    self.fault = fault
  }

  static let all = [
    DeadlineFault("回答", .noPeriod("回答")), DeadlineFault("", .noPeriod("")),
    DeadlineFault("soon", .unknownPart("soon")),
    DeadlineFault("17 moons", .unknownPart("17 moons")),
    DeadlineFault("17日 18日", .unknownPart("18日")), DeadlineFault("0日", .absurdPeriod("0日")),
    DeadlineFault("99999日", .absurdPeriod("99999日")),
    DeadlineFault("99999999999999999999日", .absurdPeriod("99999999999999999999")),
    DeadlineFault("2026-02-30 回答", .noSuchDay("2026-02-30")),
    DeadlineFault("13/1", .noSuchDay("13/1")),
    DeadlineFault("17日 \u{1B}[2J", .unknownPart("\u{1B}[2j")),
  ]
}

@Suite struct DeadlineNotationTests {
  private let notation = DeadlineNotation(
    received: Moment(iso8601: "2026-05-01T08:30:00+09:00") ?? Moment(seconds: 0))

  @Test(arguments: DeadlineLine.taken)
  func `a deadline is taken as people write it`(_ example: DeadlineLine) throws {
    let deadline = try notation.deadline(example.line)
    #expect(deadline.window == example.window)
    #expect(deadline.kind == example.kind)
    #expect(deadline.effect == example.effect)
    #expect(deadline.trigger == example.trigger)
    #expect(deadline.triggerMoment == example.started.flatMap { Moment(iso8601: $0) })
    #expect(deadline.rule == "by_hand")
  }

  @Test(arguments: DeadlineFault.all)
  func `what is no deadline is told in one line`(_ example: DeadlineFault) {
    #expect(throws: example.fault) { try notation.deadline(example.line) }
    for language in Language.allCases {
      let sentence = example.fault.sentence(in: language)
      #expect(sentence.count > 10 && !sentence.contains("\n") && !sentence.contains("{}"))
    }
  }

  @Test func `the line filled in for a deadline means that deadline again`() throws {
    let windows = DeadlineLine.taken.map(\.window) + [.hours(1), .days(36_000)]
    let moments = [nil, Moment(iso8601: "2026-04-20T09:30:15+09:00")]
    for (index, window) in windows.enumerated() {
      for kind in DeadlineKind.allCases {
        for trigger in DeadlineTrigger.allCases {
          let effect = DeadlineEffect.allCases[index % 3]
          for moment in trigger == .calendarDate ? [nil] : moments {
            var deadline = ReadDeadline(
              window: window, kind: kind, effect: effect, trigger: trigger,
              triggerMoment: moment, quote: Quotation(words: "x", span: 3..<4), rule: "r")
            for language in Language.allCases {
              let line = notation.line(for: deadline, in: language)
              deadline.rule = Correction.byHand
              let again = try notation.deadline(line, instead: deadline)
              #expect(again == deadline, "\(line)")
            }
          }
        }
      }
    }
  }

  @Test func `a changed deadline keeps its words and its kind`() throws {
    let quote = Quotation(words: "within 3 days", span: 10..<23)
    let present = ReadDeadline(window: .days(3), kind: .appeal, quote: quote, rule: "clock.act")
    let changed = try notation.deadline("5 days", instead: present)
    #expect(changed.quote == quote)
    #expect(changed.kind == .appeal)
    #expect(changed.window == .days(5))
  }
}
