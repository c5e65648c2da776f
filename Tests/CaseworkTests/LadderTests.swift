import Casework
import CivilTime
import Testing

@Suite struct LadderTests {
  private func steps(_ invented: InventedDossier) -> [String] {
    invented.dossier.ladder.map { step in
      let basis =
        switch step.basis {
        case .words(let standing): "\(standing.notice.rawValue)"
        case .rule(let rule): "\(rule)"
        }
      return "\(step.kind.rawValue) \(step.at.map(Self.hours) ?? "-") \(basis)"
    }
  }

  /// Hours and seconds after the case was opened, which was at 08:29:50.
  private static func hours(_ moment: Moment) -> String {
    let seconds = moment - InventedDossier.opened
    return seconds % 3600 == 0 ? "+\(seconds / 3600)h" : "end of \(moment.inJapan.day)"
  }

  @Test func `an investigation is followed by the call, the papers and the stop`() {
    var invented = InventedDossier()
    invented.file(at: 0, .accountInvestigation)
    #expect(
      steps(invented) == [
        "call +24h callWithin24Hours", "papers +96h papersWithin72HoursOfCall",
        "suspension +96h suspensionAfterPapers",
      ])
    _ = invented.dossier.recordCall(
      "着信", at: InventedDossier.hour(5), now: InventedDossier.hour(5), by: "mio")
    #expect(
      steps(invented) == [
        "papers +77h papersWithin72HoursOfCall", "suspension +77h suspensionAfterPapers",
      ])
  }

  @Test func `the words of a notice come before the habit`() {
    var invented = InventedDossier()
    invented.file(
      at: 0, .accountInvestigation,
      [
        InventedDossier.deadline(.hours(48), .call, .expected),
        InventedDossier.deadline(.hours(30)),
      ])
    #expect(
      steps(invented) == [
        "call +48h C7K3QF-001", "papers +30h C7K3QF-001", "suspension +30h suspensionAfterPapers",
      ])
  }

  @Test func `a suspension leads to the closure, to the stock and to the money`() {
    var invented = InventedDossier()
    invented.dossier.sellerCase.reason = .usedSoldAsNew
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.days(17))]) {
      $0.asRead.maxFailedAppeals = 2
    }
    #expect(
      steps(invented) == [
        "closure end of 2026-05-18 C7K3QF-001", "closure - closureAfterRefusals(limit: 2)",
        "fba_disposal end of 2026-08-16 stockAfter90Days",
        "funds end of 2026-08-16 fundsOnRequestAfter90Days",
      ])
  }

  @Test func `where no period is named none is invented`() {
    var invented = InventedDossier()
    invented.dossier.sellerCase.reason = .authenticity
    invented.file(at: 0, .suspension)
    #expect(
      steps(invented) == [
        "closure - closureWithoutPeriod", "fba_disposal - stockAfter90Days",
        "funds - fundsOnlyOnReinstatement",
      ])
  }

  @Test func `a period that was kept is not called a missing one`() {
    var invented = InventedDossier()
    invented.dossier.sellerCase.reason = .authenticity
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.days(17))])
    invented.submit(at: 5)
    #expect(
      steps(invented) == [
        "fba_disposal - stockAfter90Days", "funds - fundsOnlyOnReinstatement",
      ])
  }

  @Test(arguments: [
    (Reason.linkedAccount, "funds end of 2026-07-30 fundsAfterClaimPeriod"),
    (.authenticity, "funds - fundsOnlyOnReinstatement"),
    (.performance, "funds end of 2026-07-30 fundsOnRequestAfter90Days"),
  ])
  func `after a closure the reason says what frees the money`(reason: Reason, funds: String) {
    var invented = InventedDossier()
    invented.dossier.sellerCase.reason = reason
    invented.file(at: 0, .closure)
    #expect(
      steps(invented) == [
        "appeal end of 2026-07-30 appealWithin90Days",
        "fba_disposal end of 2026-07-30 stockAfter90Days", funds,
      ])
  }

  @Test func `at the end nothing follows`() {
    var invented = InventedDossier()
    invented.file(at: 0, .closure)
    invented.file(at: 5, .reinstated)
    #expect(steps(invented) == [])
    var closed = InventedDossier()
    closed.file(at: 0, .closure)
    closed.dossier.conclude(.closed, at: InventedDossier.hour(9), by: "mio")
    #expect(steps(closed) == [])
  }

  @Test func `the timeline shows what follows by habit once, ahead`() {
    var invented = InventedDossier()
    invented.file(at: 0, .closure, [InventedDossier.deadline(.days(60), .appeal)])
    let ahead = invented.dossier.timeline.prefix { $0.at > InventedDossier.hour(1) }
    let kinds = ahead.map { item in
      switch item {
      case .ladder(let step, _): "ladder \(step.kind.rawValue)"
      case .deadline(let standing, _): "deadline \(standing.read.kind.rawValue)"
      default: "other"
      }
    }
    #expect(kinds == ["ladder funds", "ladder fba_disposal", "deadline appeal"])
  }
}

@Suite struct HeldAssetTests {
  @Test func `money is freed by the words of a notice before the habit of its reason`() throws {
    var invented = InventedDossier()
    invented.dossier.sellerCase.reason = .linkedAccount
    let words = Quotation(words: "留保", span: 0..<6)
    invented.file(at: 0, .suspension) {
      $0.asRead.fundsHeld = true
      $0.asRead.evidence[.fundsHeld] = [words]
    }
    invented.file(at: 10, .closure) { $0.asRead.fundsHeld = true }
    let held = try #require(invented.dossier.heldAssets.first)
    #expect(held.kind == .money)
    #expect(held.since == InventedDossier.hour(0))
    #expect(held.words == words)
    let freed = try #require(Counting.count(.days(90), from: InventedDossier.hour(10))?.due)
    #expect(held.release == .rule(.fundsAfterClaimPeriod, at: freed))

    invented.file(at: 20, .funds, [InventedDossier.deadline(.days(60), .funds, .opens)])
    guard case .words(let standing) = invented.dossier.heldAssets.first?.release else {
      Issue.record("the notice's own words are passed over")
      return
    }
    #expect(standing.notice.number == 3)
  }

  @Test func `in authenticity cases no lapse of time frees the money`() {
    var invented = InventedDossier()
    invented.dossier.sellerCase.reason = .authenticity
    invented.file(at: 0, .closure) { $0.asRead.fundsHeld = true }
    #expect(
      invented.dossier.heldAssets.map(\.release) == [.rule(.fundsOnlyOnReinstatement, at: nil)])
  }

  @Test func `stock is held from the notice that threatens it, and all is free afterwards`() {
    var invented = InventedDossier()
    invented.file(at: 0, .closure, [InventedDossier.deadline(.days(90), .fbaDisposal)])
    #expect(invented.dossier.heldAssets.map(\.kind) == [.stock])
    invented.file(at: 9, .reinstated)
    #expect(invented.dossier.heldAssets == [])
  }
}

@Suite struct SilenceTests {
  @Test func `silence is counted from the plan that nobody has answered`() throws {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension)
    #expect(invented.dossier.silence(at: InventedDossier.hour(1)) == nil)
    for (sent, answered) in [(10, 34), (40, 140)] {
      invented.submit(at: sent)
      invented.file(at: answered, .moreInformation)
    }
    #expect(invented.dossier.answerTimes == [24 * 3600, 100 * 3600])
    #expect(invented.dossier.waitingSince == nil)
    #expect(try !CaseQuery("is:silent").fits(CaseSummary(invented.dossier), at: .silent))
    invented.submit(at: 200)
    #expect(try CaseQuery("is:silent").fits(CaseSummary(invented.dossier), at: .silent))
    let silence = try #require(
      invented.dossier.silence(among: [3600, 7200, 10_800], at: InventedDossier.hour(224)))
    #expect(silence.length == 24 * 3600)
    #expect(silence.usualHere == 24 * 3600)
    #expect(silence.usualEverywhere == 7200)
  }

  @Test func `before two business days, and before answers usually come, it is too early`() throws {
    // Friday, 1 May 2026: the two business days end on 8 May, after Golden Week.
    let sent = try #require(Moment(iso8601: "2026-05-01T10:00:00+09:00"))
    let end = try #require(Moment(iso8601: "2026-05-08T23:59:59+09:00"))
    let quick = Silence(since: sent, own: [3600], all: [], at: sent)
    #expect(quick.tooEarlyUntil == end)
    #expect(quick.isTooEarly(at: end + -1) && !quick.isTooEarly(at: end))
    let slow = Silence(since: sent, own: [], all: [20 * 86_400], at: sent)
    #expect(slow.tooEarlyUntil == sent + 20 * 86_400)
  }
}

@Suite struct SnoozeTests {
  @Test func `a hidden case comes back a day before anything may be lost`() throws {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.hours(72))])
    invented.dossier.sellerCase.snoozed = InventedDossier.hour(500)
    #expect(invented.dossier.snoozedUntil == InventedDossier.hour(48))
    let row = CaseSummary(invented.dossier)
    #expect(row.isSnoozed(at: InventedDossier.hour(47)))
    #expect(!row.isSnoozed(at: InventedDossier.hour(48)))
    #expect(invented.dossier.mayBeSnoozed(at: InventedDossier.hour(47)))
    #expect(!invented.dossier.mayBeSnoozed(at: InventedDossier.hour(48)))
    let query = try CaseQuery("is:snoozed")
    #expect(query.fits(row, at: InventedDossier.hour(47)))
    #expect(!query.fits(row, at: InventedDossier.hour(48)))
  }

  @Test func `a new notice brings a hidden case back`() {
    for stage in [Stage.suspension, .funds] {
      var invented = InventedDossier()
      invented.dossier.sellerCase.snoozed = InventedDossier.hour(500)
      #expect(invented.dossier.snoozedUntil == InventedDossier.hour(500))
      invented.file(at: 5, stage)
      #expect(invented.dossier.snoozedUntil == nil)
    }
  }
}

@Suite struct RelatedCaseTests {
  private func row(_ id: String, _ client: String) -> CaseSummary {
    CaseSummary(InventedDossier(id, client: Client(name: client)).dossier)
  }

  @Test func `cases of one client are related, and those somebody has tied together`() throws {
    let other = try #require(CaseID("C9ZZZZ"))
    var invented = InventedDossier("C7K3QF", client: Client(name: "山田商店"))
    invented.dossier.sellerCase.relate(to: other, as: .linkedAccount)
    let stored = try SellerCase(record: invented.dossier.sellerCase.record)
    #expect(stored.related == [RelatedCase(other, .linkedAccount)])
    let rows = [row("C9ZZZZ", "別の店"), row("C8XXXX", "山田商店"), row("C0AAAA", "他人")]
    let found = CaseSummary(invented.dossier).related(among: rows)
    #expect(
      found.map { "\($0.id.rawValue) \($0.kind.rawValue)" } == [
        "C9ZZZZ linked_account", "C8XXXX same_client",
      ])
    invented.dossier.sellerCase.relate(to: other, as: nil)
    #expect(invented.dossier.sellerCase.related == [])
  }
}

extension Moment {
  fileprivate static let silent = InventedDossier.hour(201)
}
