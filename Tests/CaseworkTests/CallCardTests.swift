import Casework
import CivilTime
import Testing

@Suite struct CallCardTests {
  private func spans(_ card: CallCard) -> [String] {
    card.officeHours.map { "\($0.lowerBound) \($0.upperBound.inJapan)" }
  }

  @Test func `a call may come in the office hours of the 24 hours after the notice`() throws {
    var invented = InventedDossier()
    invented.file(at: 0, .accountInvestigation) {
      $0.asRead.documents = [.invoice, .planOfAction]
      $0.asRead.asins = ["B00TEST001"]
    }
    let card = try #require(invented.dossier.callCard)
    // The notice came on 1 May 2026 at 08:29:50.
    #expect(card.window.upperBound == InventedDossier.hour(24))
    #expect(spans(card) == ["2026-05-01T09:00:00+09:00 2026-05-01T17:00:00+09:00"])
    #expect(card.documents == [.invoice, .planOfAction])
    #expect(card.said == [] && card.begun == [])
  }

  @Test func `a longer time has more office hours, cut at its end`() throws {
    var invented = InventedDossier()
    invented.file(at: 4, .suspension, [InventedDossier.deadline(.hours(48), .call, .expected)])
    #expect(
      spans(try #require(invented.dossier.callCard)) == [
        "2026-05-01T12:29:50+09:00 2026-05-01T17:00:00+09:00",
        "2026-05-02T09:00:00+09:00 2026-05-02T17:00:00+09:00",
        "2026-05-03T09:00:00+09:00 2026-05-03T12:29:50+09:00",
      ])
  }

  @Test func `what was said and what runs from it stand on the card`() throws {
    var invented = InventedDossier()
    invented.file(
      at: 0, .accountInvestigation, [InventedDossier.deadline(.hours(72), trigger: .call)])
    _ = invented.dossier.recordCall(
      "請求書を求められた", at: InventedDossier.hour(3), now: InventedDossier.hour(3), by: "mio")
    let card = try #require(invented.dossier.callCard)
    #expect(card.said.map(\.text) == ["請求書を求められた"])
    #expect(card.begun.map(\.due) == [InventedDossier.hour(75)])
  }

  @Test func `a case in which nobody calls has no card`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension)
    #expect(invented.dossier.callCard == nil)
  }
}
