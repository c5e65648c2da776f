import Casework
import CivilTime
import JSONText
import Testing

/// What a person wants of a reading becomes corrections over what it says by then.
@Suite struct AmendmentTests {
  private let now = InventedDossier.hour(1)

  private func notice() -> Notice {
    InventedDossier.notice(at: 0, .suspension, [InventedDossier.deadline(.days(17))]) {
      $0.asRead.reason = .intellectualProperty
      $0.asRead.rightKind = .trademark
      $0.asRead.demands = [demand("send the invoice"), demand("send a plan")]
      $0.asRead.grounds[.reason] = Grounds(
        rules: ["ip_said"],
        second: SecondChoice(
          value: "authenticity", share: 0.3, rules: ["authenticity_said"], quotes: [words]))
      $0.asRead.evidence[.reason] = [Quotation(words: "rights", span: 20..<26)]
    }
  }

  private let words = Quotation(words: "genuine", span: 4..<11)

  private func demand(_ text: String) -> Demand {
    Demand(text: text, quote: Quotation(words: text, span: 0..<text.utf8.count))
  }

  private func amended(_ amendments: Amendment...) -> Notice {
    var notice = notice()
    notice.amend(amendments, at: now, by: "mio")
    return notice
  }

  @Test func `what is set holds, with who set it and when`() throws {
    let notice = amended(.set(.stage(.closure)))
    #expect(notice.reading.stage == .closure)
    #expect(notice.asRead.stage == .suspension)
    let correction = try #require(notice.corrections.first)
    #expect(correction.by == "mio" && correction.at == now)
    #expect(notice.isCorrected(.field(.stage)))
    #expect(!notice.isCorrected(.field(.reason)))
  }

  @Test func `what would change nothing is no correction`() {
    let present = notice()
    let words = present.asRead.evidence[.reason]?.first ?? self.words
    let notice = amended(
      .set(.stage(.suspension)), .deadline(slot: 0, present.deadline(at: 0)),
      .deadline(slot: nil, nil), .demand(nil, becomes: nil), .mark(.reason, words))
    #expect(notice.corrections.isEmpty)
  }

  @Test func `the second choice brings its words along`() {
    let notice = amended(.set(.reason(.authenticity)))
    #expect(notice.quotations(of: .field(.reason)) == [words])
  }

  @Test func `a reason that is no right leaves no kind of right`() {
    #expect(amended(.set(.reason(.authenticity))).reading.rightKind == nil)
    #expect(amended(.set(.stage(.closure))).reading.rightKind == .trademark)
  }

  @Test func `other words can be marked for a value that stays`() {
    let notice = amended(.mark(.reason, words))
    #expect(notice.reading.reason == .intellectualProperty)
    #expect(notice.quotations(of: .field(.reason)) == [words])
    #expect(notice.isCorrected(.field(.reason)))
  }

  @Test func `a field that is emptied rests on no words`() {
    let notice = amended(.set(.asins(["B00TEST001"])), .mark(.asins, words), .set(.asins([])))
    #expect(notice.reading.evidence[.asins] == nil)
  }

  @Test func `deadlines are added, changed and struck out by their place`() {
    let added = InventedDossier.deadline(.hours(72), .call)
    var notice = amended(.deadline(slot: nil, added))
    #expect(notice.deadlineSlots.map { $0?.window } == [.days(17), .hours(72)])
    notice.amend([.deadline(slot: 0, nil)], at: now, by: "mio")
    notice.amend([.deadline(slot: nil, added)], at: now, by: "mio")
    #expect(notice.deadlineSlots.map { $0?.window } == [nil, .hours(72), .hours(72)])
    #expect(notice.reading.deadlines.count == 2)
    #expect(notice.isCorrected(.deadline(slot: 1)))
  }

  @Test func `demands are reworded, struck out and added`() {
    let (first, second) = (demand("send the invoice"), demand("send a plan"))
    let notice = amended(
      .demand(first, becomes: demand("send all invoices")), .demand(second, becomes: nil),
      .demand(nil, becomes: demand("call us")))
    #expect(notice.reading.demands.map(\.text) == ["send all invoices", "call us"])
    #expect(notice.asRead.demands.count == 2)
    #expect(notice.isCorrected(.demand(0)))
  }

  @Test func `two windows that add a demand each lose none`() {
    var notice = notice()
    notice.amend([.demand(nil, becomes: demand("from here"))], at: now, by: "mio")
    notice.amend([.demand(nil, becomes: demand("from there"))], at: now, by: "ken")
    #expect(notice.reading.demands.map(\.text).suffix(2) == ["from here", "from there"])
  }

  @Test func `a demand that another window took away is not struck out twice`() {
    var notice = notice()
    let first = demand("send the invoice")
    notice.amend([.demand(first, becomes: nil)], at: now, by: "mio")
    notice.amend([.demand(first, becomes: nil)], at: now, by: "ken")
    #expect(notice.reading.demands.map(\.text) == ["send a plan"])
    #expect(notice.corrections.count == 1)
  }

  @Test func `a deadline added by hand stays where a later reading finds fewer`() {
    var notice = amended(.deadline(slot: nil, InventedDossier.deadline(.hours(72))))
    notice.asRead.deadlines = []
    #expect(notice.deadlineSlots.map { $0?.window } == [nil, .hours(72)])
  }

  @Test func `a place beyond all reason changes nothing`() {
    var notice = notice()
    notice.corrections = [
      Correction(
        .deadlines, slot: 1 << 40, to: InventedDossier.deadline(.hours(72)).json, at: now, by: "x")
    ]
    #expect(notice.reading.deadlines.count == 1)
  }

  @Test func `the case follows, and the file keeps all of it`() throws {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.days(17))])
    let added = invented.dossier.amend(
      1, [.set(.stage(.closure)), .deadline(slot: 0, nil)], at: now, by: "mio")
    #expect(added.count == 2)
    #expect(invented.dossier.sellerCase.stage == .closure)
    #expect(invented.states == [.waived])
    let notice = try #require(invented.dossier.notices.first)
    #expect(try Notice(record: notice.record) == notice)
  }
}
