import Casework
import Testing

@Suite struct NoticeDifferenceTests {
  private func notice(
    at hour: Int, _ text: String, demands: [String], documents: [DocumentKind],
    _ deadline: ResponseWindow
  ) -> Notice {
    InventedDossier.notice(at: hour, .moreInformation, [InventedDossier.deadline(deadline)]) {
      $0.text = text
      $0.asRead.demands = demands.map { Demand(byHand: $0) }
      $0.asRead.documents = documents
    }
  }

  @Test func `what is demanded no longer and what is demanded now stand apart`() {
    let older = notice(
      at: 0, "前文です。実施日をお書きください。", demands: ["実施日", "数値"], documents: [.planOfAction],
      .days(17))
    var newer = notice(
      at: 9, "前文です。責任者をお書きください。", demands: ["実施日", "責任者"],
      documents: [.planOfAction, .invoice], .days(7))
    newer.asRead.stage = .closure
    let difference = NoticeDifference(from: older, to: newer)
    #expect(difference.demands.gone.map(\.text) == ["数値"])
    #expect(difference.demands.new.map(\.text) == ["責任者"])
    #expect(difference.documents.new == [.invoice] && difference.documents.gone.isEmpty)
    #expect(difference.deadlines.new.map(\.window) == [.days(7)])
    #expect(difference.deadlines.gone.map(\.window) == [.days(17)])
    #expect(difference.sentences.new == ["責任者をお書きください。"])
    #expect(difference.sentences.gone == ["実施日をお書きください。"])
    #expect(difference.fields == [.stage])
  }

  @Test func `the notice before is no copy, no letter, and none that came later`() throws {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension)
    invented.file(at: 1, .suspension) {
      $0.sameAs = NoticeName("C7K3QF-001")
    }
    invented.file(at: 2, .none) { $0.isFromClient = true }
    invented.file(at: 5, .moreInformation)
    invented.file(at: 3, .moreInformation)
    let dossier = invented.dossier
    let last = try #require(dossier.notice(number: 4))
    #expect(dossier.notice(before: last)?.number == 5)
    let middle = try #require(dossier.notice(number: 5))
    #expect(dossier.notice(before: middle)?.number == 1)
    let first = try #require(dossier.notice(number: 1))
    #expect(dossier.notice(before: first) == nil)
    #expect(dossier.notice(before: InventedDossier.notice(at: 9, .closure))?.number == 4)
  }
}
