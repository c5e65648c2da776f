import Casework
import CivilTime
import Testing

@Suite struct MorningReviewTests {
  private func docket(_ invented: InventedDossier...) -> Docket {
    Docket(invented.map(\.dossier), rows: invented.map { CaseSummary($0.dossier) })
  }

  private func sections(_ docket: Docket, at hour: Int) -> [ReviewLine.Section] {
    MorningReview(docket, at: InventedDossier.hour(hour)).lines.map(\.section)
  }

  private func suspended(
    _ id: String = "C7K3QF", _ window: ResponseWindow = .hours(72)
  ) -> InventedDossier {
    var invented = InventedDossier(id)
    invented.file(at: 0, .suspension, [InventedDossier.deadline(window)])
    return invented
  }

  @Test func `a deadline passes from sight to the last day to being over`() {
    let docket = docket(suspended())
    #expect(!sections(docket, at: 47).contains(.within24Hours))
    #expect(sections(docket, at: 48).contains(.within24Hours))
    #expect(sections(docket, at: 72).contains(.within24Hours))
    #expect(sections(docket, at: 73).contains(.overdue))
  }

  @Test func `what runs out in the inbox is looked at like what runs out in a case`() {
    let arrival = InventedDossier.notice(
      at: 0, .suspension,
      [
        InventedDossier.deadline(.hours(72)),
        InventedDossier.deadline(.hours(72), .call, .expected),
      ])
    var copy = arrival
    copy.sameAs = NoticeName("C7K3QF-001")
    let docket = Docket([], rows: [], arrivals: [arrival, copy])
    #expect(sections(docket, at: 47) == [])
    #expect(sections(docket, at: 48) == [.within24Hours])
    #expect(sections(docket, at: 73) == [.overdue])
    let line = MorningReview(docket, at: InventedDossier.hour(48)).lines.first
    #expect(line?.code == "within_24h I00001-0")
    #expect(line?.isBurning == true)
    #expect(line?.caseID == nil)
  }

  @Test func `what only another reading ends within a day is shown until one was confirmed`() {
    var invented = suspended("C7K3QF", .days(3))
    // Received at 8:29, over at midnight after three days; by exact hours at 8:29 already.
    #expect(sections(docket(invented), at: 50).contains(.otherReading))
    invented.dossier.sellerCase.deadlines[0].confirmed = true
    #expect(!sections(docket(invented), at: 50).contains(.otherReading))
  }

  @Test func `what falls into Golden Week is told of two weeks ahead`() {
    // 1 May 2026 and 96 hours: Tuesday, Children's Day.
    let docket = docket(suspended("C7K3QF", .hours(96)))
    let review = MorningReview(docket, at: InventedDossier.hour(0))
    #expect(review.lines.map(\.section) == [.overHolidays])
    #expect(review.holidayRuns.map(\.season) == [.goldenWeek])
    #expect(review.holidayRuns.first?.days.count == 5)
  }

  @Test func `a client who is silent for three days is dangerous, and one before a deadline`() {
    var invented = InventedDossier()
    invented.dossier.sellerCase.turn = .client
    #expect(sections(docket(invented), at: 71).isEmpty)
    #expect(sections(docket(invented), at: 72) == [.waitingForClient])
    var near = suspended("C00001", .hours(100))
    near.dossier.sellerCase.turn = .client
    #expect(!sections(docket(near), at: 27).contains(.waitingForClient))
    #expect(sections(docket(near), at: 28).contains(.waitingForClient))
  }

  @Test func `work was begun when a plan was written, a call made, or somebody said so`() throws {
    var invented = suspended()
    func isBegun() throws -> Bool {
      let standing = try #require(invented.dossier.standings.first)
      return invented.dossier.hasBegun(workOn: standing)
    }
    #expect(try !isBegun())
    // An outline that nobody has written in is no work.
    invented.dossier.beginRound(at: InventedDossier.hour(1))
    #expect(try !isBegun())
    invented.dossier.revise(to: "１．根本原因\n検品をしていませんでした。", at: InventedDossier.hour(2))
    #expect(try isBegun())
    for kind in [TimelineEntry.Kind.call, .begun] {
      invented = suspended()
      invented.dossier.sellerCase.timeline.append(
        TimelineEntry(at: InventedDossier.hour(1), by: "mio", kind: kind, text: ""))
      #expect(try isBegun(), "\(kind)")
    }
  }

  @Test func `work on the notice before is no work on the next`() throws {
    var invented = suspended()
    invented.submit(at: 10)
    invented.file(at: 40, .moreInformation, [InventedDossier.deadline(.hours(24))])
    let standing = try #require(invented.dossier.standings.last)
    #expect(!invented.dossier.hasBegun(workOn: standing))
  }

  @Test func `yesterday's outcomes, refusals and submissions are named`() {
    var refused = suspended("C00001")
    refused.submit(at: 1)
    refused.file(at: 3, .moreInformation)
    var closed = InventedDossier("C00002")
    closed.dossier.conclude(.reinstated, at: InventedDossier.hour(4), by: "mio")
    let rows = [refused, closed].map { CaseSummary($0.dossier) }
    let docket = Docket([refused.dossier], rows: rows)
    let review = MorningReview(docket, at: InventedDossier.hour(24))
    #expect(review.yesterday.closed == [closed.dossier.id])
    #expect(review.yesterday.refused == [refused.dossier.id])
    #expect(review.yesterday.sent == [refused.dossier.id])
    #expect(MorningReview(docket, at: InventedDossier.hour(48)).yesterday.isEmpty)
  }
}

@Suite struct StaleEvidenceTests {
  private func invoice(issued: String, maxAge: Int?) throws -> [StaleEvidence] {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.days(17))]) {
      $0.asRead.invoiceMaxAgeDays = maxAge
    }
    invented.dossier.sellerCase.evidence = [
      Evidence(id: "E1", kind: .invoice, issued: CalendarDay(iso8601: issued)),
      Evidence(id: "E2", kind: .identity, issued: CalendarDay(iso8601: "2010-01-01")),
      Evidence(id: "E3", kind: .invoice),
    ]
    return invented.dossier.staleEvidence(at: InventedDossier.hour(0))
  }

  /// The answer is due on 18 May 2026: an invoice may be sent on the last day of its age.
  @Test(arguments: [
    ("2025-05-18", nil, false), ("2025-05-17", nil, true), ("2025-11-19", 180, false),
    ("2025-11-18", 180, true), ("2025-05-18", 364, true),
  ])
  func `an invoice that is too old at the deadline is told of`(
    issued: String, maxAge: Int?, isStale: Bool
  ) throws {
    let stale = try invoice(issued: issued, maxAge: maxAge)
    #expect(stale.map(\.evidence.id) == (isStale ? ["E1"] : []))
  }
}

@Suite struct WaveTests {
  private func rows(_ hours: [Int], _ reason: Reason) -> [CaseSummary] {
    hours.map { hour in
      var invented = InventedDossier()
      invented.dossier.sellerCase.opened = InventedDossier.hour(hour)
      invented.dossier.sellerCase.reason = reason
      return CaseSummary(invented.dossier)
    }
  }

  private func waves(_ rows: [CaseSummary], arrivals: [Notice] = []) -> [Wave] {
    Docket([], rows: rows, arrivals: arrivals).waves(at: InventedDossier.hour(0))
  }

  @Test func `three new cases of a reason in a week are a wave where none was usual`() {
    #expect(waves(rows([-1, -2], .verification)).isEmpty)
    #expect(
      waves(rows([-1, -2, -3], .verification)) == [
        Wave(reason: .verification, count: 3, usual: 0)
      ])
  }

  @Test func `a week like those before is none`() {
    let before = (1...12).flatMap { [-168 * $0 - 1, -168 * $0 - 2] }
    let usual = rows(before, .authenticity)
    #expect(waves(usual + rows([-1, -2, -3, -4], .authenticity)).isEmpty)
    #expect(
      waves(usual + rows([-1, -2, -3, -4, -5], .authenticity)) == [
        Wave(reason: .authenticity, count: 5, usual: 2)
      ])
  }

  @Test func `notices that are no case yet count on the day they come`() {
    let arrivals = (0..<3).map { hour in
      InventedDossier.notice(at: -hour, .suspension) { $0.asRead.reason = .linkedAccount }
    }
    #expect(waves([], arrivals: arrivals).map(\.reason) == [.linkedAccount])
  }
}

@Suite struct AcknowledgementTests {
  /// When a line was seen, when one looks again, and whether it still counts.
  @Test(arguments: [
    ("2026-05-01T08:42+09:00", "2026-05-01T16:59+09:00", true),
    ("2026-05-01T08:42+09:00", "2026-05-01T17:00+09:00", false),
    ("2026-05-01T17:00+09:00", "2026-05-02T04:59+09:00", true),
    ("2026-05-01T23:00+09:00", "2026-05-02T05:00+09:00", false),
    ("2026-05-01T08:42+09:00", "2026-05-02T08:42+09:00", false),
    ("2026-05-01T08:42+09:00", "2026-05-01T08:41+09:00", false),
  ])
  func `what was seen in the morning comes back in the evening`(
    seen: String, now: String, holds: Bool
  ) throws {
    let acknowledgement = Acknowledgement(
      code: "x", at: try #require(Moment(iso8601: seen)))
    #expect(acknowledgement.holds(at: try #require(Moment(iso8601: now))) == holds)
  }
}
