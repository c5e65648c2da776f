import Casework
import CivilTime
import Testing

/// What a notice does to a case that waits for the marketplace's answer.
private struct Answer: CustomTestStringConvertible, Sendable {
  var before = Stage.suspension
  let stage: Stage
  var documents: [DocumentKind] = []
  let rounds: [Round.State]
  let turn: Turn
  let caseStage: Stage
  let rejections: Int

  var testDescription: String { "\(stage) \(documents)" }
}

private let answers = [
  Answer(
    stage: .moreInformation, rounds: [.turnedDown, .drafting], turn: .me,
    caseStage: .moreInformation, rejections: 1),
  Answer(
    stage: .moreInformation, documents: [.planOfAction, .invoice],
    rounds: [.turnedDown, .drafting], turn: .me, caseStage: .moreInformation, rejections: 1),
  Answer(
    stage: .moreInformation, documents: [.invoice, .identity], rounds: [.moreAsked, .drafting],
    turn: .me, caseStage: .moreInformation, rejections: 1),
  Answer(
    stage: .closure, rounds: [.turnedDown, .drafting], turn: .me, caseStage: .closure,
    rejections: 1),
  Answer(
    stage: .suspension, rounds: [.turnedDown, .drafting], turn: .me, caseStage: .suspension,
    rejections: 0),
  Answer(
    stage: .reinstated, rounds: [.accepted], turn: .me, caseStage: .reinstated, rejections: 0),
  Answer(
    before: .listingInquiry, stage: .listingRestored, rounds: [.accepted], turn: .me,
    caseStage: .listingRestored,
    rejections: 0),
  Answer(
    before: .listingInquiry, stage: .relistWaived, rounds: [.accepted], turn: .me,
    caseStage: .relistWaived, rejections: 0),
  // A mail about money, or of somebody else, answers no plan.
  Answer(
    stage: .funds, rounds: [.submitted], turn: .marketplace, caseStage: .suspension, rejections: 0),
  Answer(
    stage: .none, rounds: [.submitted], turn: .marketplace, caseStage: .suspension, rejections: 0),
]

@Suite struct FilingTests {
  @Test(arguments: answers)
  private func `the answer to a plan moves the case and the round`(answer: Answer) {
    var invented = InventedDossier()
    invented.file(at: 0, answer.before)
    invented.submit(at: 10, "第一の計画")
    invented.file(at: 20, answer.stage) { $0.asRead.documents = answer.documents }
    #expect(invented.rounds == answer.rounds)
    #expect(invented.dossier.sellerCase.turn == answer.turn)
    #expect(invented.dossier.sellerCase.stage == answer.caseStage)
    #expect(invented.dossier.rejections == answer.rejections)
    #expect(invented.dossier.sent == 1)
    if answer.rounds.count == 2 {
      #expect(invented.dossier.rounds[0].answeredBy == 2)
      #expect(invented.dossier.rounds[0].text == "第一の計画")
      #expect(invented.dossier.openRound?.text == "第一の計画")
      #expect(invented.dossier.openRound?.begunFrom == 1)
      #expect(invented.dossier.openRound?.answers == 2)
    }
  }

  @Test func `a plan is answered too where the next one was begun meanwhile`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension)
    invented.submit(at: 10, "第一の計画")
    invented.dossier.revise(to: "第二の計画", at: InventedDossier.hour(12))
    invented.file(at: 20, .moreInformation)
    #expect(invented.rounds == [.turnedDown, .drafting])
    #expect(invented.dossier.rejections == 1)
    #expect(invented.dossier.rounds[0].answeredBy == 2)
    #expect(invented.dossier.openRound?.text == "第二の計画")
    #expect(invented.dossier.openRound?.answers == 2)
  }

  @Test func `a notice that came before the plan went out does not answer it`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension)
    invented.submit(at: 10)
    invented.file(at: 5, .moreInformation)
    #expect(invented.rounds == [.submitted])
    #expect(invented.dossier.rejections == 0)
  }

  @Test func `notices are numbered in the order of filing, and their messages named so`() {
    var invented = InventedDossier()
    let ids = [
      invented.file(at: 9, .suspension), invented.file(at: 3, .policyWarning),
      invented.file(at: 12, .closure) { $0.original = "I00001.txt" },
    ]
    #expect(ids.map(\.rawValue) == ["C7K3QF-001", "C7K3QF-002", "C7K3QF-003"])
    #expect(
      invented.dossier.notices.map(\.original) == [
        "C7K3QF-001.eml", "C7K3QF-002.eml", "C7K3QF-003.txt",
      ])
    #expect(invented.dossier.latestNotice?.number == 3)
  }

  @Test func `an old notice that is filed late does not move the case back`() {
    var invented = InventedDossier()
    invented.file(at: 9, .closure)
    invented.dossier.sellerCase.turn = .client
    invented.file(at: 3, .suspension)
    #expect(invented.dossier.sellerCase.stage == .closure)
    #expect(invented.dossier.sellerCase.turn == .client)
  }

  @Test func `the first reason and right that are read stay`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension) {
      $0.asRead.reason = .intellectualProperty
      $0.asRead.rightKind = .trademark
    }
    invented.file(at: 5, .moreInformation) {
      $0.asRead.reason = .other
      $0.asRead.rightKind = .patent
    }
    #expect(invented.dossier.sellerCase.reason == .intellectualProperty)
    #expect(invented.dossier.sellerCase.rightKind == .trademark)
  }

  @Test func `a new period ends the older one of its kind and no other`() {
    var invented = InventedDossier()
    invented.file(
      at: 0, .suspension,
      [
        InventedDossier.deadline(.hours(72)), InventedDossier.deadline(.days(3), .call),
        InventedDossier.deadline(.days(90), .funds, .opens),
      ])
    invented.file(at: 20, .moreInformation, [InventedDossier.deadline(.days(7))])
    #expect(invented.states == [.superseded, .running, .running, .running])
    let last = invented.dossier.sellerCase.deadlines[0].history.last
    #expect(last?.because == "C7K3QF-002")
    #expect(last?.at == InventedDossier.hour(20))
    #expect(last?.by == "mio")
  }

  @Test func `good news ends all at whose end something would be lost`() {
    var invented = InventedDossier()
    invented.file(
      at: 0, .suspension,
      [
        InventedDossier.deadline(.hours(72)), InventedDossier.deadline(.days(30), .fbaDisposal),
        InventedDossier.deadline(.days(90), .funds, .opens),
      ])
    invented.file(at: 20, .reinstated)
    #expect(invented.states == [.superseded, .superseded, .running])
  }

  @Test func `a notice that is older than a deadline's does not end it`() {
    var invented = InventedDossier()
    invented.file(at: 20, .moreInformation, [InventedDossier.deadline(.days(7))])
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.hours(72))])
    #expect(invented.states[0] == .running)
  }

  @Test func `a copy that was pasted later ends no deadline of a notice filed after it`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.days(17))])
    invented.file(at: 90, .suspension, [InventedDossier.deadline(.days(17))]) {
      $0.sameAs = NoticeName("C7K3QF-001")
    }
    invented.file(at: 40, .moreInformation, [InventedDossier.deadline(.days(7))])
    #expect(invented.states == [.superseded, .running])
  }

  @Test func `a person may count the refusals otherwise, and the latest limit holds`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension) { $0.asRead.maxFailedAppeals = 3 }
    invented.submit(at: 1)
    invented.file(at: 2, .moreInformation)
    invented.submit(at: 3)
    invented.file(at: 4, .closure) { $0.asRead.maxFailedAppeals = 2 }
    #expect(invented.dossier.rejections == 2)
    #expect(invented.dossier.rejectionLimit == 2)
    invented.dossier.sellerCase.rejectionsRecounted = 1
    #expect(invented.dossier.rejections == 1)
    #expect(invented.dossier.sent == 2)
  }

  @Test func `the answer goes where the latest notice that says so wants it`() {
    var invented = InventedDossier()
    #expect(invented.dossier.answerChannel == nil)
    invented.file(at: 0, .suspension) { $0.asRead.answerTo = .reply }
    invented.file(at: 5, .moreInformation) {
      $0.asRead.answerTo = .addresses(["a@example.com", "b@example.com"])
    }
    invented.file(at: 9, .funds)
    #expect(invented.dossier.answerChannel == .addresses(["a@example.com", "b@example.com"]))
  }
}
