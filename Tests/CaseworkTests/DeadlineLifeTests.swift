import Casework
import CivilTime
import JSONText
import Testing

/// A deadline's life, told by what comes and goes out.
@Suite struct DeadlineLifeTests {
  private let answer = InventedDossier.deadline(.days(17))

  private func because(_ invented: InventedDossier, _ index: Int = 0) -> [String?] {
    invented.dossier.sellerCase.deadlines[index].history.map(\.because)
  }

  @Test func `a plan that goes out in time meets what asked for one, and one too late misses it`() {
    for (hour, state) in [(71, KeptDeadline.State.met), (73, .missed)] {
      var invented = InventedDossier()
      invented.file(at: 0, .suspension, [InventedDossier.deadline(.hours(72))])
      invented.submit(at: hour)
      #expect(invented.states == [state])
      #expect(because(invented).last == "C7K3QF-01")
    }
  }

  @Test func `a refusal that sets no new period lets the old one run again while it lasts`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [answer])
    invented.submit(at: 24)
    invented.file(at: 100, .moreInformation)
    #expect(invented.states == [.running])
    #expect(because(invented).last == "C7K3QF-002")
    #expect(invented.dossier.nextDeadline?.due == InventedDossier.hour(0).end(days: 17))
  }

  @Test func `a refusal after the period, or with a new one, lets nothing run again`() {
    var late = InventedDossier()
    late.file(at: 0, .suspension, [answer])
    late.submit(at: 24)
    late.file(at: 24 * 20, .moreInformation)
    #expect(late.states == [.met])

    var renewed = InventedDossier()
    renewed.file(at: 0, .suspension, [answer])
    renewed.submit(at: 24)
    renewed.file(at: 100, .moreInformation, [InventedDossier.deadline(.days(7))])
    #expect(renewed.states == [.met, .running])
  }

  @Test func `while the marketplace has the turn what asks for an answer is paused`() {
    var invented = InventedDossier()
    invented.file(
      at: 0, .suspension, [answer, InventedDossier.deadline(.days(90), .fbaDisposal)])
    invented.dossier.give(turn: .marketplace, at: InventedDossier.hour(10), by: "mio")
    #expect(invented.states == [.paused, .running])
    #expect(invented.dossier.nextDeadline?.read.kind == .fbaDisposal)
    invented.dossier.give(turn: .client, at: InventedDossier.hour(20), by: "mio")
    #expect(invented.states == [.running, .running])
    #expect(because(invented) == [nil, "turn", "turn"])
  }

  @Test func `what the consultant says of the receipt goes before what the notice says`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.hours(72))])
    invented.dossier.start(
      1, 0, at: InventedDossier.hour(5), recorded: InventedDossier.hour(6), by: "mio")
    #expect(invented.dossier.nextDeadline?.start == InventedDossier.hour(5))
    #expect(invented.dossier.nextDeadline?.due == InventedDossier.hour(77))
  }

  @Test func `what is over does not pause, and a notice ends the pause`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.hours(24)), answer])
    invented.dossier.give(turn: .marketplace, at: InventedDossier.hour(30), by: "mio")
    #expect(invented.states == [.running, .paused])
    invented.file(at: 50, .policyWarning)
    #expect(invented.states == [.running, .running])
    #expect(invented.dossier.sellerCase.turn == .me)
  }

  @Test func `a mail about money only leaves the pause as it is`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [answer])
    invented.dossier.give(turn: .marketplace, at: InventedDossier.hour(10), by: "mio")
    invented.file(at: 50, .funds)
    #expect(invented.states == [.paused])
  }

  @Test func `a closure ends what asked for an answer: what was over by then was missed`() {
    var invented = InventedDossier()
    invented.file(
      at: 0, .suspension,
      [
        InventedDossier.deadline(.hours(72)), InventedDossier.deadline(.days(30)),
        InventedDossier.deadline(.days(90), .fbaDisposal),
      ])
    invented.file(at: 100, .closure, [InventedDossier.deadline(.days(90), .appeal)])
    #expect(invented.states == [.missed, .superseded, .running, .running])
  }

  @Test func `an answer that was awaited is met by the marketplace's notice, never overdue`() throws
  {
    var invented = InventedDossier()
    invented.file(
      at: 0, .suspension,
      [
        InventedDossier.deadline(
          .businessDays(2), .replyExpected, .expected, trigger: .submission)
      ])
    #expect(invented.dossier.standings[0].due == nil)
    invented.submit(at: 10)
    let due = try #require(invented.dossier.standings[0].due)
    #expect(due > InventedDossier.hour(10))
    #expect(!invented.dossier.standings[0].isOverdue(at: due + 86_400))
    #expect(CaseSummary(invented.dossier).nextDeadline == nil)
    invented.file(at: 500, .moreInformation)
    #expect(invented.states == [.met])
  }

  @Test func `a recorded call starts what waits for it, and only a person's word moves that`()
    throws
  {
    var invented = InventedDossier()
    invented.file(
      at: 0, .accountInvestigation,
      [
        InventedDossier.deadline(.hours(24), .call, .expected),
        InventedDossier.deadline(.hours(72), trigger: .call),
      ])
    #expect(invented.dossier.standings[1].due == nil)
    #expect(invented.dossier.nextDeadline == nil)
    let begun = invented.dossier.recordCall(
      "担当者から電話", at: InventedDossier.hour(20), now: InventedDossier.hour(21), by: "mio")
    #expect(begun.map(\.due) == [InventedDossier.hour(92)])
    // Two days later the client telephones.
    let moved = invented.dossier.recordCall(
      "依頼者から電話", at: InventedDossier.hour(68), now: InventedDossier.hour(68), by: "mio")
    #expect(moved == [])
    #expect(invented.dossier.nextDeadline?.due == InventedDossier.hour(92))
    invented.dossier.start(
      1, 1, at: InventedDossier.hour(19), recorded: InventedDossier.hour(69), by: "mio")
    #expect(invented.dossier.nextDeadline?.due == InventedDossier.hour(91))
    #expect(invented.states == [.met, .running])
    let decisions = invented.dossier.timeline.compactMap { item -> Moment? in
      if case .decision(_, let event) = item { event.triggered } else { nil }
    }
    #expect(Set(decisions) == [InventedDossier.hour(20), InventedDossier.hour(19)])
  }

  @Test func `a call that changes no date moves nothing`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [answer])
    let moved = invented.dossier.recordCall(
      "確認", at: InventedDossier.hour(5), now: InventedDossier.hour(5), by: "mio")
    #expect(moved == [])
    #expect(invented.states == [.running])
  }

  @Test func `a period from an earlier notice is counted from the one that set it`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [answer])
    invented.file(at: 50, .policyWarning)
    invented.submit(at: 60)
    invented.file(
      at: 100, .moreInformation, [InventedDossier.deadline(.days(17), trigger: .earlierNotice)])
    let standing = invented.dossier.standings[1]
    #expect(standing.start == InventedDossier.hour(0))
    #expect(standing.due == InventedDossier.hour(0).end(days: 17))
    #expect(because(invented, 1) == [nil, "C7K3QF-001"])
  }

  @Test func `a period from the closure begins when a closure comes`() {
    var invented = InventedDossier()
    invented.file(
      at: 0, .suspension, [InventedDossier.deadline(.days(90), .funds, .opens, trigger: .closure)])
    #expect(invented.dossier.standings[0].due == nil)
    invented.file(at: 100, .closure)
    #expect(invented.dossier.standings[0].due == InventedDossier.hour(100).end(days: 90))
  }

  @Test func `what a person waived runs again when they say so`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [answer])
    for state in [KeptDeadline.State.waived, .running] {
      invented.dossier.settle(
        1, 0, as: state, at: InventedDossier.hour(5), by: "mio", because: nil)
      #expect(invented.states == [state])
    }
  }

  @Test func `a deadline that no notice sets runs, is met, and is replaced like any other`() throws
  {
    var invented = InventedDossier()
    var read = InventedDossier.deadline(.hours(72))
    read.quote = Quotation(words: "電話で72時間と言われた", span: 0..<31)
    invented.dossier.add(
      KeptDeadline.OwnPeriod(read, from: InventedDossier.hour(3)),
      at: InventedDossier.hour(4), by: "mio")
    #expect(invented.dossier.nextDeadline?.due == InventedDossier.hour(75))
    #expect(invented.dossier.nextDeadline?.sentence == "電話で72時間と言われた")
    let stored = try SellerCase(record: invented.dossier.sellerCase.record)
    #expect(stored == invented.dossier.sellerCase)
    var replaced = invented
    replaced.file(at: 10, .suspension, [answer])
    #expect(replaced.states == [.superseded, .running])
    invented.submit(at: 20)
    #expect(invented.states == [.met])
  }

  @Test func `work on what one was told by telephone begins with what is done after it`() throws {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension)
    invented.submit(at: 1)
    invented.dossier.add(
      KeptDeadline.OwnPeriod(
        InventedDossier.deadline(.hours(72)), from: InventedDossier.hour(3)),
      at: InventedDossier.hour(3), by: "mio")
    let standing = try #require(invented.dossier.nextDeadline)
    #expect(!invented.dossier.hasBegun(workOn: standing))
    _ = invented.dossier.recordCall(
      "折り返し", at: InventedDossier.hour(5), now: InventedDossier.hour(5), by: "mio")
    #expect(invented.dossier.hasBegun(workOn: standing))
  }
}

/// Which reading is followed.
@Suite struct AdoptedReadingTests {
  private func invented(_ reading: ReadingChoice = .rule) -> InventedDossier {
    var invented = InventedDossier()
    invented.dossier.defaultReading = reading
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.businessDays(7))])
    return invented
  }

  @Test func `one adoption confirms a reading, and the timeline says what and when`() throws {
    var invented = invented()
    let before = try #require(invented.dossier.nextDeadline)
    #expect(before.earliest.map { $0 < before.ruled ?? $0 } == true)
    invented.dossier.adopt(
      .other(.calendarDays), of: 1, 0, at: InventedDossier.hour(2), by: "mio")
    let after = try #require(invented.dossier.nextDeadline)
    #expect(after.kept.confirmed)
    #expect(after.due == after.readings.first { $0.choice == .other(.calendarDays) }?.due)
    #expect(after.earliest == after.due)
    #expect(after.readings.filter(\.isAdopted).map(\.choice) == [.other(.calendarDays)])
    let told = invented.dossier.timeline.contains { item in
      guard case .decision(_, let event) = item else { return false }
      return event.adopted == .other(.calendarDays) && event.at == InventedDossier.hour(2)
    }
    #expect(told)
    let stored = try SellerCase(record: invented.dossier.sellerCase.record)
    #expect(stored == invented.dossier.sellerCase)
  }

  @Test func `the rule's own reading can be confirmed, and adopted back`() {
    var invented = invented()
    for choice in [ReadingChoice.rule, .earliest, .rule] {
      invented.dossier.adopt(choice, of: 1, 0, at: InventedDossier.hour(2), by: "mio")
    }
    let kept = invented.dossier.sellerCase.deadlines[0]
    #expect(kept.adopted == nil)
    #expect(kept.confirmed)
    #expect(kept.history.compactMap(\.adopted) == [.rule, .earliest, .rule])
  }

  @Test func `the default reading is followed and warns until somebody confirms one`() throws {
    let standing = try #require(invented(.earliest).dossier.nextDeadline)
    #expect(!standing.kept.confirmed)
    #expect(standing.due == standing.readings.map(\.due).min())
    #expect(standing.earliest == standing.due)
    // A reading that makes no sense of a period leaves it to the rule.
    let hours = try #require(invented(.other(.exactHours)).dossier.nextDeadline)
    #expect(hours.due == hours.ruled)
    #expect(hours.readings.filter(\.isAdopted).map(\.choice) == [.rule])
  }

  @Test func `until confirmed a case is ordered by the earliest reading`() {
    var invented = invented()
    let row = CaseSummary(invented.dossier)
    #expect(row.burnsFrom == row.nextDeadline?.earliest)
    #expect(row.nextDeadline.map { $0.earliest < $0.due } == true)
    invented.dossier.adopt(.rule, of: 1, 0, at: InventedDossier.hour(2), by: "mio")
    let confirmed = CaseSummary(invented.dossier)
    #expect(confirmed.burnsFrom == confirmed.nextDeadline?.due)
  }
}

extension Moment {
  /// The end of the day so many days later.
  fileprivate func end(days: Int) -> Moment { .end(of: inJapan.day + days) }
}
