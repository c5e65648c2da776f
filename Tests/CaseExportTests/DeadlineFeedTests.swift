import CaseExport
import Casework
import CivilTime
import TestSupport
import Testing
import Wording

private let suspension = InventedNotice(
  "重要なお知らせ", received: "2026-05-01 08:29:50", stage: .suspension, reason: .authenticity,
  deadlines: [(.businessDays(7), .answer, "7営業日以内に")],
  text: "7営業日以内に、書類をご提出ください。")

@Suite struct DeadlineFeedTests {
  private func feed(
    schedule: InternalSchedule? = nil, at now: String = "2026-05-01 09:00"
  ) -> DeadlineFeed {
    DeadlineFeed(
      in: .japanese, alarms: [.hours(24), .hours(2)], schedule: schedule,
      at: Invented.moment(now))
  }

  private func filed() -> InventedCase {
    var invented = InventedCase("C7K3QF", client: "山田商店", opened: "2026-05-01 08:30")
    invented.file(suspension)
    return invented
  }

  private func adopted(_ reading: ReadingChoice) -> Dossier {
    var dossier = filed().dossier
    dossier.adopt(reading, of: 1, 0, at: Invented.moment("2026-05-01 10:00"), by: "mio")
    return dossier
  }

  @Test func `a deadline has its moment, its client, its words and its other readings`() throws {
    let event = try #require(feed().events(of: filed().dossier).first)
    #expect(event.at == Invented.moment("2026-05-15 23:59:59"))
    #expect(event.summary == "期限 山田商店 回答 7営業日")
    #expect(
      event.description == """
        C7K3QF  真贋  停止
        「7営業日以内に、書類をご提出ください。」
        米国の営業日で数える: 05/12(火) 15:59
        暦日で数える: 05/08(金) 23:59
        """)
    #expect(event.status == .tentative)
    // The alarms come before the earliest reading, a week ahead of the rule's.
    #expect(event.alarms == [8 * 86_400, 7 * 86_400 + 7200])
  }

  @Test func `filing and moving a deadline change its event and never make a second one`() throws {
    let arrived = try #require(feed().events(of: suspension.notice("I00001")).first)
    let filed = try #require(feed().events(of: filed().dossier).first)
    let adopted = try #require(feed().events(of: adopted(.other(.calendarDays))).first)
    #expect(Set([arrived.uid, filed.uid, adopted.uid]).count == 1)
    #expect(arrived.sequence < filed.sequence && filed.sequence < adopted.sequence)
    #expect(arrived.changed <= filed.changed && filed.changed < adopted.changed)
    #expect(adopted.at == Invented.moment("2026-05-08 23:59:59"))
    #expect(adopted.status == .confirmed)
    #expect(adopted.alarms == [86_400, 7200])
  }

  @Test func `what was met is taken out of the calendar, and forgotten after a while`() throws {
    var invented = filed()
    invented.draft("計画", at: "2026-05-02 09:00")
    invented.submit(at: "2026-05-02 10:00")
    let event = try #require(feed(at: "2026-05-02 11:00").events(of: invented.dossier).first)
    #expect(event.status == .cancelled)
    #expect(event.alarms == [])
    #expect(event.summary == "（間に合った）期限 山田商店 回答 7営業日")
    #expect(event.sequence > 1)
    #expect(feed(at: "2026-08-01 11:00").events(of: invented.dossier) == [])
  }

  @Test func `when a case ends its deadlines leave the calendar`() throws {
    var invented = filed()
    invented.conclude(.reinstated, at: "2026-05-03 10:00")
    let events = feed(at: "2026-05-03 11:00").events(of: invented.dossier)
    #expect(events.map(\.status) == [.cancelled])
  }

  @Test func `what only opens a door rings when it opens, and is never called a deadline`() throws {
    var opening = suspension
    opening.deadlines = []
    var notice = opening.notice("I00002")
    notice.asRead.deadlines = [
      ReadDeadline(
        window: .days(90), kind: .funds, effect: .opens,
        quote: suspension.quote("7営業日以内に"), rule: "invented")
    ]
    let event = try #require(feed().events(of: notice).first)
    #expect(event.summary == "この日から可能 未登録の通知 売上金 90日")
    #expect(event.alarms == [0])
  }

  @Test func `one's own dates stand before the deadline and move with it`() throws {
    let before = feed(schedule: .usual).events(of: adopted(.other(.calendarDays)))
    let after = feed(schedule: .usual).events(of: adopted(.rule))
    #expect(before.map(\.uid) == after.map(\.uid))
    #expect(Set(before.map(\.uid)).count == 4)
    #expect(before.map(\.summary).contains("内部 初稿（期限 山田商店 回答 7営業日）"))
    #expect(zip(before, after).allSatisfy { $1.at - $0.at == 7 * 86_400 })
  }

  @Test func `a second copy of a message adds nothing`() {
    var copy = suspension.notice("I00003")
    copy.sameAs = .arrived(Invented.arrivalID("I00001"))
    #expect(feed().events(of: copy) == [])
  }

  @Test func `the feed does not depend on when it is written`() {
    let dossier = filed().dossier
    let bytes = ["2026-05-01 09:00", "2026-05-04 18:00"].map {
      ICalendar(name: "x", events: feed(at: $0).events(of: dossier)).bytes
    }
    #expect(bytes[0] == bytes[1])
  }

  @Test(
    .enabled(
      if: CalendarParsers.python != nil, "needs python3-icalendar and python3-vobject"))
  func `two other programs read the feed of a case`() throws {
    let events = feed(schedule: .usual).events(of: filed().dossier)
    let answer = try CalendarParsers.read(ICalendar(name: "復活 期限", events: events))
    #expect(answer.icalendar == answer.vobject)
    #expect(answer.icalendar.map(\.summary) == events.map(\.summary))
    #expect(answer.icalendar.map(\.description) == events.map(\.description))
    #expect(answer.icalendar[0].start == "2026-05-15T14:59:59+00:00")
  }
}
