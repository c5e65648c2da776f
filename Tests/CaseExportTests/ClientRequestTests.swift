import CaseExport
import Casework
import CivilTime
import TestSupport
import Testing

/// The letter to a client who is asked for documents.
@Suite struct ClientRequestTests {
  /// - Parameter due: The day until which the notice lets one answer.
  private func letter(
    due: ResponseWindow, at now: String, calendar: WorkCalendar = WorkCalendar()
  ) -> [String] {
    var invented = InventedCase("C7K3QF", client: "山田商店", opened: "2026-04-01 08:30")
    var notice = InventedNotice(
      "お知らせ", received: "2026-04-01 08:29", stage: .suspension, reason: .authenticity,
      deadlines: [(due, .answer, "以内に")], text: "以内にお送りください。"
    ).notice("I00001")
    notice.asRead.documents = [.invoice]
    invented.file(notice, at: "2026-04-01 08:30")
    let request = ClientRequest(
      for: invented.dossier, at: Invented.moment(now), calendar: calendar)
    return request.text.split(separator: "\n").map(String.init)
  }

  private func plan(_ lines: [String]) -> [String] {
    lines.filter { $0.hasPrefix("・") }
  }

  @Test func `with time enough the days are counted back from the deadline, over working days`() {
    // 42 days from 1 April end on Wednesday, 13 May; the week before holds Golden Week.
    let lines = letter(due: .days(42), at: "2026-04-20 09:00")
    #expect(lines.contains { $0.contains("5月7日（木）までにお送り") })
    #expect(
      plan(lines) == [
        "・5月7日（木）　書類のご送付", "・5月11日（月）　改善計画書のご確認", "・5月12日（火）　Amazonへ提出",
        "・5月13日（水）　通知の期限",
      ])
  }

  @Test func `who is late gets the next working day that leaves one for the rest`() {
    // Due on Thursday, 23 April, and today is Monday.
    let lines = letter(due: .days(22), at: "2026-04-20 09:00")
    #expect(
      plan(lines) == [
        "・4月21日（火）　書類のご送付", "・4月22日（水）　改善計画書のご確認、Amazonへ提出",
        "・4月23日（木）　通知の期限",
      ])
  }

  @Test(arguments: [
    // The deadline is tomorrow morning by its strictest reading; it is today.
    (
      ResponseWindow.days(22), "2026-04-22 09:00", "本日4月22日（水）16時30分までに",
      [
        "4月22日（水）16時30分　書類のご送付", "4月22日（水）19時　改善計画書のご確認", "4月22日（水）22時　Amazonへ提出",
        "4月23日（木）　通知の期限",
      ]
    ),
    (
      .hours(22 * 24), "2026-04-23 07:00", "本日4月23日（木）7時30分までに",
      [
        "4月23日（木）7時30分　書類のご送付", "4月23日（木）7時50分　改善計画書のご確認", "4月23日（木）8時15分　Amazonへ提出",
        "4月23日（木）8時29分　通知の期限",
      ]
    ),
    // Only days off are left before it: today is for the papers, the rest is divided.
    (
      .days(34), "2026-05-01 09:00", "本日5月1日（金）中に",
      [
        "5月1日（金）　書類のご送付", "5月3日（日）10時30分　改善計画書のご確認", "5月4日（月）22時　Amazonへ提出",
        "5月5日（火）　通知の期限",
      ]
    ),
    (
      .days(34), "2026-05-03 09:00", "本日5月3日（日）22時までに",
      [
        "5月3日（日）22時　書類のご送付", "5月4日（月）10時　改善計画書のご確認", "5月4日（月）22時　Amazonへ提出",
        "5月5日（火）　通知の期限",
      ]
    ),
  ])
  func `where no working day is left for each step the time that is left is divided`(
    due: ResponseWindow, now: String, documents: String, steps: [String]
  ) {
    let lines = letter(due: due, at: now)
    #expect(lines.contains { $0.contains("\(documents)お送り") }, "\(lines)")
    #expect(plan(lines) == steps.map { "・\($0)" })
  }

  @Test func `no day that it names is over, and a deadline that is over is told as such`() {
    let lines = letter(due: .hours(48), at: "2026-04-20 09:00")
    #expect(plan(lines) == ["・4月20日（月）　書類のご送付、改善計画書のご確認、Amazonへ提出"])
    #expect(lines.contains("通知の期限（4月3日（金）8時29分）を過ぎております。そろい次第、すぐに提出いたします。"))
  }

  @Test func `in the evening and on one's own days off nobody is asked to send papers`() throws {
    let evening = letter(due: .days(24), at: "2026-04-20 19:00")
    #expect(plan(evening).first == "・4月21日（火）　書類のご送付")
    let first = try #require(CalendarDay(iso8601: "2026-04-21"))
    let off = OwnDaysOff(spans: [OwnDaysOff.Span(name: "休業", days: .once(first...first))])
    let closed = letter(
      due: .days(24), at: "2026-04-20 19:00", calendar: WorkCalendar(own: off))
    #expect(plan(closed).first == "・4月22日（水）　書類のご送付")
  }

  /// The letter of a case whose notice asks for documents, with what is there already.
  private func letter(
    asking documents: [DocumentKind], maxAge: Int? = nil, with evidence: [Evidence] = [],
    contact: String? = nil
  ) -> [String] {
    var notice = InventedNotice(
      "お知らせ", received: "2026-04-01 08:29", stage: .suspension, reason: .authenticity,
      deadlines: [(.days(42), .answer, "以内に")], text: "以内にお送りください。"
    ).notice("I00001")
    notice.asRead.documents = documents
    notice.asRead.invoiceMaxAgeDays = maxAge
    var invented = InventedCase("C7K3QF", client: "山田商店", opened: "2026-04-01 08:30")
    invented.file(notice, at: "2026-04-01 08:30")
    var dossier = invented.dossier
    dossier.sellerCase.evidence = evidence
    dossier.sellerCase.client.contact = contact
    return ClientRequest(for: dossier, at: Invented.moment("2026-04-20 09:00")).text
      .split(separator: "\n").map(String.init)
  }

  private func invoice(_ issued: String) -> Evidence {
    Evidence(id: "E1", kind: .invoice, issued: CalendarDay(iso8601: issued))
  }

  @Test func `a document that is too old on the day is asked for anew, with the reason`() {
    // It goes out by 13 May; 365 days before that is 13 May 2025.
    let lines = letter(
      asking: [.invoice, .planOfAction], maxAge: 365, with: [invoice("2025-05-12")])
    #expect(lines.contains { $0.hasPrefix("1. 請求書: 発行から365日以内のもの") }, "\(lines)")
    #expect(
      lines.contains("   （お預かりしている2025年5月12日発行のものは、提出予定の5月13日に365日を過ぎているため使えません）"))
  }

  @Test(arguments: [
    Evidence?.none, .some(.candidate), .some(.packed),
  ])
  func `what is missing, not accepted yet or of a wrong kind is asked for`(evidence: Evidence?) {
    let lines = letter(asking: [.invoice], with: [evidence].compactMap(\.self))
    #expect(lines.contains { $0.hasPrefix("1. 請求書: ") }, "\(lines)")
  }

  @Test func `where nothing is missing no list is announced`() {
    let lines = letter(asking: [.invoice], maxAge: 365, with: [invoice("2025-05-13")])
    #expect(!lines.contains { $0.contains("次の書類が必要です") })
    #expect(lines.contains { $0.contains("必要な書類はそろっております") })
    #expect(plan(lines).first?.contains("改善計画書のご確認") ?? false, "\(lines)")
  }

  @Test(arguments: [
    ("佐藤　健一 <sato@example.jp>", ["山田商店", "佐藤　健一 様"]), ("sato@example.jp", ["山田商店 様"]),
  ])
  func `it is addressed to the person, and to no address`(contact: String, head: [String]) {
    #expect(Array(letter(asking: [.invoice], contact: contact).prefix(head.count)) == head)
  }
}

extension Evidence {
  fileprivate static var candidate: Evidence {
    var evidence = Evidence(id: "E1", kind: .invoice)
    evidence.isCandidate = true
    return evidence
  }

  fileprivate static var packed: Evidence {
    var evidence = Evidence(id: "E1", kind: .invoice)
    evidence.file = "evidence/C7K3QF-E1.zip"
    return evidence
  }
}
