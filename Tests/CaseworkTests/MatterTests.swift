import Casework
import CivilTime
import Testing

/// A notice that comes to a case, what it is about, and the period it sets.
private struct Told: Sendable {
  var stage: Stage
  var days: Int?
  var kind = DeadlineKind.answer
  var asins: [String] = []
  var reason = Reason.none
  var thread: [String] = []
  var complaints: [String] = []
  var sureness: Double?

  func file(at hour: Int, in invented: inout InventedDossier) {
    let deadlines = days.map { [InventedDossier.deadline(.days($0), kind)] } ?? []
    invented.file(at: hour, stage, deadlines) {
      $0.message.messageID = "\(hour)@amazon.co.jp"
      $0.message.thread = thread
      $0.asRead.asins = asins
      $0.asRead.reason = reason
      $0.asRead.complaintIDs = complaints
      $0.asRead.confidence[.stage] = sureness
    }
  }
}

/// A notice, the one after it, and whether the older one's deadline runs on.
private struct Succession: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let older: Told
  let newer: Told
  let runsOn: Bool

  init(_ testDescription: String, _ older: Told, _ newer: Told, runsOn: Bool) {
    self.testDescription = testDescription
    (self.older, self.newer, self.runsOn) = (older, newer, runsOn)
  }
}

private let suspension = Told(
  stage: .suspension, days: 17, asins: ["B0INVENT01"], reason: .authenticity)
private let inquiry = Told(
  stage: .listingInquiry, days: 30, asins: ["B0INVENT02"], reason: .condition)

private func after(_ told: Told, _ change: (inout Told) -> Void) -> Told {
  var told = told
  change(&told)
  return told
}

private let successions = [
  Succession("another product is asked about", suspension, inquiry, runsOn: true),
  Succession(
    "the account's own product is asked about", suspension,
    after(inquiry) { $0.asins = ["B0INVENT01"] }, runsOn: true),
  Succession(
    "a product is asked about in the account's thread", suspension,
    after(inquiry) { $0.thread = ["0@amazon.co.jp"] }, runsOn: true),
  Succession(
    "two products are asked about", inquiry, after(inquiry) { $0.asins = ["B0INVENT03"] },
    runsOn: true),
  Succession(
    "the account is stopped for another product", inquiry, suspension, runsOn: true),
  Succession(
    "the account is stopped for the product that was asked about",
    after(inquiry) { $0.reason = .authenticity },
    after(suspension) { $0.asins = ["B0INVENT01", "B0INVENT02"] }, runsOn: false),
  Succession(
    "another product is restored", suspension,
    Told(stage: .listingRestored, asins: ["B0INVENT02"]), runsOn: true),
  Succession(
    "the account's product is restored", suspension,
    Told(stage: .listingRestored, asins: ["B0INVENT01"]), runsOn: true),
  Succession(
    "the product is restored", inquiry,
    Told(stage: .listingRestored, asins: ["B0INVENT02"]), runsOn: false),
  Succession(
    "the product is given up", inquiry,
    Told(stage: .relistWaived, asins: ["B0INVENT02"]), runsOn: false),
  Succession(
    "a product without a name is restored", inquiry, Told(stage: .listingRestored),
    runsOn: true),
  Succession("the account is reinstated", suspension, Told(stage: .reinstated), runsOn: false),
  Succession(
    "the account is reinstated, if that is what it says", suspension,
    Told(stage: .reinstated, sureness: 0.42), runsOn: true),
  Succession(
    "the account is reinstated, of the product nothing is said", inquiry,
    Told(stage: .reinstated), runsOn: true),
  Succession(
    "the plan is refused", suspension, Told(stage: .moreInformation, days: 7), runsOn: false),
  Succession(
    "the plan is refused for its product", suspension,
    Told(stage: .moreInformation, days: 7, asins: ["B0INVENT01"], reason: .authenticity),
    runsOn: false),
  Succession(
    "the papers of a product are refused", inquiry,
    Told(stage: .moreInformation, days: 7, asins: ["B0INVENT02"]), runsOn: false),
  Succession(
    "a refusal of something else", suspension,
    Told(stage: .moreInformation, days: 7, reason: .dealerLicence), runsOn: true),
  Succession(
    "a refusal in the thread, whatever reason was read", suspension,
    Told(
      stage: .moreInformation, days: 7, reason: .listingMismatch, thread: ["0@amazon.co.jp"]),
    runsOn: false),
  Succession(
    "a warning about something else", suspension,
    Told(stage: .policyWarning, days: 7, reason: .dealerLicence), runsOn: true),
  Succession(
    "a warning of which nothing is known", suspension, Told(stage: .policyWarning, days: 7),
    runsOn: true),
  Succession(
    "the account is stopped for a second reason", suspension,
    Told(stage: .suspension, days: 7, reason: .linkedAccount), runsOn: true),
  Succession(
    "the account is stopped after it was looked into",
    Told(stage: .accountInvestigation, days: 3, reason: .authenticity), suspension,
    runsOn: false),
  Succession(
    "two complaints", after(suspension) { $0.complaints = ["11111"] },
    Told(stage: .moreInformation, days: 7, complaints: ["22222"]), runsOn: true),
  Succession(
    "one complaint", after(suspension) { $0.complaints = ["11111"] },
    Told(stage: .moreInformation, days: 7, complaints: ["11111"]), runsOn: false),
  Succession(
    "the account is closed", suspension, Told(stage: .closure, days: 90, kind: .appeal),
    runsOn: false),
]

@Suite struct MatterTests {
  @Test(arguments: successions)
  private func `a notice ends the deadlines of its own matter and of no other`(
    one: Succession
  ) {
    for isReversed in [false, true] {
      var invented = InventedDossier()
      // A notice may be filed after the one that replaced it.
      for (told, hour) in isReversed
        ? [(one.newer, 50), (one.older, 0)] : [(one.older, 0), (one.newer, 50)]
      {
        told.file(at: hour, in: &invented)
      }
      let older = invented.dossier.notices.first { $0.message.messageID == "0@amazon.co.jp" }
      let kept = invented.dossier.standings.first { $0.notice.number == older?.number }
      #expect(kept?.kept.state == (one.runsOn ? .running : .superseded))
    }
  }

  @Test func `of two notices with one moment the later filed one replaces the other`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.days(17))])
    invented.file(at: 0, .moreInformation, [InventedDossier.deadline(.days(7))])
    #expect(invented.states == [.superseded, .running])
  }

  @Test func `what becomes of a product leaves the account where it is, and its plan unanswered`() {
    var invented = InventedDossier()
    suspension.file(at: 0, in: &invented)
    invented.submit(at: 10)
    Told(stage: .listingRestored, asins: ["B0INVENT02"]).file(at: 20, in: &invented)
    #expect(invented.dossier.sellerCase.stage == .suspension)
    #expect(invented.rounds == [.submitted])
    Told(stage: .reinstated).file(at: 30, in: &invented)
    #expect(invented.dossier.sellerCase.stage == .reinstated)
    #expect(invented.rounds == [.accepted])
    Told(stage: .listingRestored, asins: ["B0INVENT02"]).file(at: 40, in: &invented)
    #expect(invented.dossier.sellerCase.stage == .listingRestored)
  }

  @Test func `what a client writes of the account ends nothing`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.days(17))])
    invented.file(at: 5, .reinstated) { $0.isFromClient = true }
    #expect(invented.states == [.running])
    #expect(invented.dossier.sellerCase.stage == .suspension)
    invented.file(at: 6, .reinstated) {
      $0.isFromClient = true
      $0.message.passedOnBy = "yamada@example.jp"
    }
    #expect(invented.states == [.superseded])
  }
}
