import Casework
import CivilTime
import Testing

private struct Bound: CustomTestStringConvertible, Sendable {
  let seconds: Int
  let lane: DeadlineLane

  var testDescription: String { "\(seconds) s: \(lane.rawValue)" }
}

private let bounds = [
  Bound(seconds: .min, lane: .overdue), Bound(seconds: -1, lane: .overdue),
  Bound(seconds: 0, lane: .within72Hours), Bound(seconds: 259_200, lane: .within72Hours),
  Bound(seconds: 259_201, lane: .within7Days), Bound(seconds: 604_800, lane: .within7Days),
  Bound(seconds: 604_801, lane: .within17Days), Bound(seconds: 1_468_800, lane: .within17Days),
  Bound(seconds: 1_468_801, lane: .within90Days), Bound(seconds: 7_776_000, lane: .within90Days),
  Bound(seconds: 7_776_001, lane: .later), Bound(seconds: .max, lane: .later),
]

@Suite struct CaseSummaryTests {
  @Test(arguments: bounds)
  private func `each upper bound belongs to its lane`(bound: Bound) {
    #expect(DeadlineLane(remaining: bound.seconds) == bound.lane)
  }

  @Test func `cases of one client belong together, and those of clients nobody has named do not`() {
    func rows(_ client: String) -> [CaseSummary] {
      ["C00001", "C00002"].map {
        CaseSummary(InventedDossier($0, client: Client(name: client)).dossier)
      }
    }
    let named = rows("山田商店")
    #expect(named[0].related(among: named).map(\.id) == [named[1].id])
    #expect(named[0].clientKey == named[1].clientKey)
    for placeholder in Client.placeholders {
      let unnamed = rows(placeholder)
      #expect(unnamed[0].related(among: unnamed).isEmpty)
      #expect(unnamed[0].clientKey != unnamed[1].clientKey)
    }
  }

  @Test func `what burns comes first, then what has no deadline, then what is closed`() {
    func summary(_ id: String, _ make: (inout InventedDossier) -> Void) -> CaseSummary {
      var invented = InventedDossier(id)
      make(&invented)
      return CaseSummary(invented.dossier)
    }
    let rows = [
      summary("C00001") {
        $0.dossier.sellerCase.opened = InventedDossier.hour(5)
      },
      summary("C00002") { $0.dossier.conclude(.closed, at: InventedDossier.hour(3), by: "mio") },
      summary("C00003") {
        $0.file(at: 0, .suspension, [InventedDossier.deadline(.hours(72))])
      },
      summary("C00004") {
        $0.file(at: 0, .suspension, [InventedDossier.deadline(.hours(24))])
      },
      summary("C00005") { _ in },
      summary("C00006") { $0.dossier.conclude(.closed, at: InventedDossier.hour(9), by: "mio") },
      // Only what can be missed burns.
      summary("C00007") {
        $0.dossier.sellerCase.opened = InventedDossier.hour(6)
        $0.file(at: 0, .suspension, [InventedDossier.deadline(.hours(1), .call, .expected)])
      },
      // Three days, but only until the morning of the third as another reading has it.
      summary("C00008") {
        $0.file(at: 0, .suspension, [InventedDossier.deadline(.days(2))])
      },
    ]
    let expected = [
      "C00004", "C00008", "C00003", "C00005", "C00001", "C00007", "C00006", "C00002",
    ]
    for shuffle in 0..<8 {
      let shuffled = Array(rows[shuffle...] + rows[..<shuffle])
      #expect(shuffled.sorted { $0.burnsBefore($1) }.map(\.id.rawValue) == expected)
    }
  }

  @Test func `until a reading is confirmed the earliest counts for the order`() throws {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.days(17))])
    let row = try #require(CaseSummary(invented.dossier).nextDeadline)
    #expect(row.due.description == "2026-05-18T23:59:59+09:00")
    #expect(row.earliest.description == "2026-05-18T08:29:50+09:00")
    #expect(!row.confirmed)
    invented.dossier.sellerCase.deadlines[0].confirmed = true
    let confirmed = try #require(CaseSummary(invented.dossier).nextDeadline)
    #expect(confirmed.earliest == confirmed.due)
    invented.dossier.sellerCase.deadlines[0].adopted = "exact_hours"
    let adopted = try #require(CaseSummary(invented.dossier).nextDeadline)
    #expect(adopted.due.description == "2026-05-18T08:29:50+09:00")
  }

  @Test func `a period that nothing has started yet has no moment`() throws {
    var invented = InventedDossier()
    invented.file(
      at: 0, .suspension, [InventedDossier.deadline(.days(3), .answer, .lose, trigger: .call)])
    #expect(CaseSummary(invented.dossier).nextDeadline == nil)
    invented.dossier.sellerCase.deadlines[0].triggered = InventedDossier.hour(24)
    let next = try #require(CaseSummary(invented.dossier).nextDeadline)
    #expect(next.due.description == "2026-05-05T23:59:59+09:00")
  }

  @Test func `only a running deadline whose moment has passed is overdue`() throws {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.hours(72))])
    let standing = try #require(invented.dossier.standings.first)
    #expect(!standing.isOverdue(at: InventedDossier.hour(72)))
    #expect(standing.isOverdue(at: InventedDossier.hour(72) + 1))
    invented.submit(at: 80)
    let missed = try #require(invented.dossier.standings.first)
    #expect(missed.kept.state == .missed && !missed.isOverdue(at: InventedDossier.hour(90)))
  }

  @Test func `a row names each product once and counts the rounds`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension) { $0.asRead.asins = ["B00TEST001", "B00TEST002"] }
    invented.submit(at: 1)
    invented.file(at: 2, .moreInformation) { $0.asRead.asins = ["B00TEST002", "B00TEST003"] }
    let row = CaseSummary(invented.dossier)
    #expect(row.asins == ["B00TEST001", "B00TEST002", "B00TEST003"])
    #expect(row.round == 2 && row.roundState == .drafting && row.sent == 1 && row.rejections == 1)
    #expect(CaseSummary(InventedDossier().dossier).round == 0)
    #expect(CaseSummary(InventedDossier().dossier).roundState == nil)
  }
}
