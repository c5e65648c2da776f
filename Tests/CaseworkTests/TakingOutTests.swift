import Casework
import Testing

@Suite struct TakingOutTests {
  @Test func `a notice taken out leaves the case as if it had never come`() throws {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.days(17))])
    let before = invented.dossier
    invented.file(at: 5, .closure, [InventedDossier.deadline(.days(7))]) {
      $0.asRead.reason = .authenticity
    }
    #expect(invented.states == [.superseded, .running])
    let taken = invented.dossier.takeOut(2, at: InventedDossier.hour(6), by: "mio")
    #expect(taken?.notice.reading.stage == .closure)
    #expect(invented.states == [.running])
    #expect(invented.dossier.sellerCase.stage == before.sellerCase.stage)
    #expect(invented.dossier.sellerCase.reason == before.sellerCase.reason)
    #expect(invented.dossier.notices == before.notices)
  }

  @Test func `a plan that a notice answered waits for its answer again`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension)
    invented.submit(at: 2)
    invented.file(at: 5, .moreInformation)
    #expect(invented.rounds.first == .turnedDown)
    #expect(invented.dossier.takeOut(2, at: InventedDossier.hour(6), by: "mio") != nil)
    #expect(invented.rounds.first == .submitted)
    #expect(invented.dossier.rejections == 0)
  }

  @Test func `a document that was accepted stays when its mail is taken out, and names it no more`()
  {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension)
    var evidence = [Evidence(id: "E1", kind: .invoice), Evidence(id: "E2", kind: nil)]
    for place in evidence.indices { evidence[place].notice = 1 }
    evidence[1].isCandidate = true
    invented.dossier.sellerCase.evidence = evidence
    let taken = invented.dossier.takeOut(1, at: InventedDossier.hour(6), by: "mio")
    #expect(taken?.evidence.map(\.id) == ["E2"])
    #expect(invented.dossier.sellerCase.evidence.map(\.id) == ["E1"])
    #expect(invented.dossier.sellerCase.evidence.first?.notice == nil)
  }

  @Test func `a document stays when its mail is removed, and names it no more`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension)
    invented.dossier.sellerCase.evidence = [Evidence(id: "E1", kind: .invoice)]
    invented.dossier.sellerCase.evidence[0].notice = 1
    invented.dossier.remove(notice: 1, at: InventedDossier.hour(6), by: "mio")
    #expect(invented.dossier.sellerCase.evidence.map(\.notice) == [nil])
  }

  @Test func `a copy counts for nothing`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.days(17))])
    invented.submit(at: 1)
    invented.file(at: 5, .moreInformation, [InventedDossier.deadline(.days(7))])
    let once = invented.dossier
    invented.file(at: 5, .moreInformation, [InventedDossier.deadline(.days(7))]) {
      $0.sameAs = NoticeName("C7K3QF-002")
    }
    #expect(invented.dossier.notices.count == 3)
    #expect(invented.dossier.rejections == once.rejections)
    #expect(invented.dossier.sellerCase.deadlines == once.sellerCase.deadlines)
    #expect(invented.dossier.rounds == once.rounds)
    #expect(invented.dossier.latestNotice?.number == 2)
  }

  @Test func `a client's letter gives the turn back and changes nothing else`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.days(17))])
    invented.dossier.sellerCase.turn = .client
    invented.file(at: 3, .none) { $0.isFromClient = true }
    #expect(invented.dossier.sellerCase.turn == .me)
    #expect(invented.dossier.sellerCase.stage == .suspension)
    #expect(invented.dossier.latestNotice?.number == 1)
  }

  @Test func `a notice that is not there is not taken out`() {
    var invented = InventedDossier()
    #expect(invented.dossier.takeOut(1, at: InventedDossier.opened, by: "mio") == nil)
  }
}
