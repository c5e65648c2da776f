import Casework
import CivilTime
import TestSupport
import Testing
import Wording
import Workbench

@Suite struct EvidenceKeysTests {
  private let hoshino = Invented.caseID("C7K3QF")
  private let day = CalendarDay(year: 2026, month: 3, day: 1)

  /// A desk whose second case has an invoice and something that came by mail.
  private func desk() -> InventedDesk {
    var dossier = InventedOffice.hoshino
    var invoice = Evidence(id: "E1", kind: .invoice, issued: day)
    invoice.file = "evidence/C7K3QF-E1.pdf"
    var candidate = Evidence(id: "E2", kind: nil)
    candidate.isCandidate = true
    dossier.sellerCase.evidence = [invoice, candidate]
    return InventedDesk(dossiers: [dossier], inbox: [])
  }

  @Test(arguments: [("v", Focus.cases), ("Enter v", .detail)])
  func `the documents of a case open, and what lies elsewhere too is asked`(
    keys: String, from: Focus
  ) throws {
    var desk = desk()
    #expect(try desk.play(keys) == [.findTwins(hoshino)])
    #expect(desk.state.focus == .evidence)
    #expect(desk.state.documents.map(\.id) == ["E1", "E2"])
    try desk.play("Esc")
    #expect(desk.state.focus == from)
  }

  @Test func `a file is attached by path, kind and day`() throws {
    var desk = desk()
    let asked = try desk.play("v f text:~/請求書.pdf Enter Enter text:2026/3/1 Enter")
    #expect(
      asked.contains(
        .attach(hoshino, path: "~/請求書.pdf", [.kind(.invoice), .issued(day)])))
  }

  @Test func `a day that is none stays in its field with what is wrong`() throws {
    var desk = desk()
    #expect(try desk.play("Enter f text:a.pdf Enter Enter text:昨日 Enter").isEmpty)
    #expect(desk.state.prompt?.field.text == "昨日")
    #expect(desk.state.message?.text.contains("昨日") ?? false)
    try desk.play("Ctrl-C")
    #expect(desk.state.prompt == nil)
  }

  @Test func `the day may be left out`() throws {
    var desk = desk()
    let asked = try desk.play("Enter f text:領収書.jpg Enter Enter Enter")
    #expect(
      asked.contains(.attach(hoshino, path: "領収書.jpg", [.kind(.receipt), .issued(nil)])))
  }

  @Test func `Tab asks how the path goes on, and what is typed meanwhile stays`() throws {
    var desk = desk()
    #expect(try desk.play("v f text:~/Do Tab").last == .completePath("~/Do"))
    desk.receive(.completed("~/Do", to: "~/Documents/", fitting: ["Documents/"]))
    #expect(desk.state.prompt?.field.text == "~/Documents/")
    desk.receive(.completed("~/Do", to: "~/Downloads/", fitting: ["Downloads/"]))
    #expect(desk.state.prompt?.field.text == "~/Documents/")
    desk.receive(.completed("~/Documents/", to: "~/Documents/a", fitting: ["a1", "a2"]))
    #expect(desk.state.message?.text.contains("a1  a2") ?? false)
  }

  @Test func `what came by mail is accepted or refused with a key`() throws {
    var desk = desk()
    #expect(try desk.play("v a").count == 1)
    #expect(desk.state.message != nil)
    #expect(try desk.play("j a").first == .accept(hoshino, evidence: "E2"))
    #expect(try desk.play("x").first == .refuse(hoshino, evidence: "E2"))
    #expect(try desk.play("k V") == [.openDocument(hoshino, evidence: "E1")])
  }

  private static let facts: [(String, String, EvidenceValue)] = [
    ("数量", "２４", .quantity(24)),
    ("発行日", "2026年3月1日", .issued(CalendarDay(year: 2026, month: 3, day: 1))),
    ("仕入れ先", "青山商事", .supplier("青山商事")), ("ASIN", "b0invent01", .asins(["B0INVENT01"])),
    ("書類番号", "INV-7", .invoice("INV-7")), ("何の証明か", "仕入", .proves("仕入")),
  ]

  @Test(arguments: facts)
  func `every fact is edited from the keyboard`(
    fact: String, text: String, value: EvidenceValue
  ) throws {
    var desk = desk()
    let asked = try desk.play("v j Enter text:\(fact) Enter text:\(text) Enter")
    #expect(asked.contains(.describe(hoshino, evidence: "E2", value)), "\(asked)")
  }

  @Test func `the kind is chosen from a list`() throws {
    var desk = desk()
    let asked = try desk.play("v j Enter text:種類 Enter text:receipt Enter")
    #expect(asked.contains(.describe(hoshino, evidence: "E2", .kind(.receipt))))
  }
}
