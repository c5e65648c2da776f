import Casework
import CivilTime
import Testing

/// What today's work would look like.
///
/// The invented day is Friday, 1 May 2026; hour 0 is 8:29 in the morning.
@Suite struct DayPlanTests {
  private func plan(_ invented: [InventedDossier], at hour: Int = 0, arrivals: [Notice] = [])
    -> DayPlan
  {
    let docket = Docket(
      invented.map(\.dossier), rows: invented.map { CaseSummary($0.dossier) }, arrivals: arrivals)
    return DayPlan(docket, MorningReview(docket, at: InventedDossier.hour(hour)))
  }

  private func suspended(_ id: String = "C7K3QF", hours: Int = 48) -> InventedDossier {
    var invented = InventedDossier(id)
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.hours(hours))])
    return invented
  }

  private func clock(_ moment: Moment?) -> String? {
    moment.map(\.inJapan).map { "\($0.hour):\($0.minute)" }
  }

  @Test func `what burns first is done first, from nine on, with an hour for lunch`() {
    let plan = plan([suspended("C00002", hours: 60), suspended("C00001", hours: 30)])
    #expect(plan.blocks.map { $0.row?.id.rawValue } == ["C00001", "C00002"])
    #expect(plan.blocks.map { clock($0.at) } == ["9:0", "10:30"])
    #expect(plan.minutes == 180)
    #expect(plan.spare == 300)
    let longer = self.plan((1...3).map { suspended("C0000\($0)") })
    // The second ends at noon.
    #expect(longer.blocks.map { clock($0.at) } == ["9:0", "10:30", "13:0"])
  }

  @Test func `what has time, is hidden or waits for others is not of today`() {
    var waiting = suspended("C00001")
    waiting.dossier.sellerCase.turn = .marketplace
    #expect(plan([suspended(hours: 200), waiting]).blocks.isEmpty)
  }

  @Test func `what does not fit into the day has no time and is counted`() {
    let many = (1...9).map { suspended("C0000\($0)") }
    let plan = plan(many)
    #expect(plan.blocks.count == 9)
    #expect(plan.blocks.last?.at == nil)
    #expect(plan.spare == 480 - 9 * 90)
    let evening = self.plan(many, at: 10)
    #expect(evening.blocks.allSatisfy { $0.at == nil })
  }

  @Test func `a plan that is begun is finished, one that is not is begun`() throws {
    var begun = suspended()
    begun.dossier.revise(to: "１．根本原因\n検品がありませんでした。", at: InventedDossier.hour(1))
    #expect(plan([begun], at: 2).blocks.map(\.task) == [.finishDraft])
    #expect(plan([suspended()], at: 2).blocks.map(\.task) == [.firstDraft])
  }

  @Test func `how long things take, and when, is what the pace says`() {
    var pace = WorkPace.usual
    pace.takes[.firstDraft] = .minutes(25)
    pace.hours = [DailyHours(start: 10 * 60 + 30, end: 11 * 60)]
    let docket = Docket(
      (1...2).map { suspended("C0000\($0)").dossier },
      rows: (1...2).map { CaseSummary(suspended("C0000\($0)").dossier) })
    let review = MorningReview(docket, at: InventedDossier.hour(0))
    let plan = DayPlan(docket, review, pace: pace)
    #expect(plan.blocks.map(\.minutes) == [25, 25])
    #expect(plan.blocks.map { clock($0.at) } == ["10:30", "10:55"])
    #expect(plan.spare == -20)
    pace.look = .minutes(10)
    #expect(pace.minutes(for: review.lines) == WorkPace.usual.minutes(for: review.lines) * 10)
  }

  @Test func `a submission planned for these days is of today, whatever the deadline`() throws {
    var planned = suspended(hours: 400)
    planned.dossier.sellerCase.planned = CalendarDay(iso8601: "2026-05-04")
    #expect(plan([planned]).blocks.map(\.task) == [.firstDraft])
    planned.dossier.sellerCase.planned = CalendarDay(iso8601: "2026-05-05")
    #expect(plan([planned]).blocks.isEmpty)
  }

  @Test func `a client who keeps one waiting is reminded`() {
    var invented = suspended()
    invented.dossier.sellerCase.turn = .client
    #expect(plan([invented]).blocks.map(\.task) == [.remindClient])
  }
}
