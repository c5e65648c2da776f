import Casework
import CivilTime
import Testing

@Suite struct DraftingTests {
  @Test(arguments: [NoticeLanguage.japanese, .english])
  func `the first plan begins from an outline in the notice's language, with marks to fill`(
    language: NoticeLanguage
  ) throws {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension) { $0.asRead.language = language }
    invented.dossier.beginRound(at: InventedDossier.hour(1))
    let round = try #require(invented.dossier.openRound)
    #expect(round.text == PlanOutline.text(for: language))
    #expect(Placeholder.count(in: round.text) == 3)
    #expect(round.number == 1 && round.answers == 1 && round.begunFrom == nil)
  }

  @Test(arguments: NoticeLanguage.allCases)
  func `without a notice the outline is in the language of whoever begins it`(
    language: NoticeLanguage
  ) {
    var invented = InventedDossier()
    invented.dossier.beginRound(at: InventedDossier.hour(1), in: language)
    #expect(invented.dossier.openRound?.text == PlanOutline.text(for: language))
  }

  @Test func `a demand that a mail broke into lines stands in the outline as one`() throws {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension) {
      $0.asRead.demands = [
        Demand(byHand: "A utility\n    bill within the last 90 days"),
        Demand(byHand: "請求書を\n  送ってください"),
      ]
    }
    invented.dossier.beginRound(at: InventedDossier.hour(1))
    let text = try #require(invented.dossier.openRound).text
    #expect(text.contains("A utility bill within the last 90 days\n"))
    #expect(text.contains("請求書を送ってください\n"))
  }

  @Test(arguments: [
    (
      NoticeLanguage.english,
      "A plan of action that explains the root cause, the corrective actions you have taken and the preventive measures."
    ),
    (.english, "Explain the root cause of the issue in your own process"),
    (.japanese, "問題の根本原因、実施した是正措置、再発防止策"), (.japanese, "再発防止のための措置"),
  ])
  func `a demand for the three parts stands in the outline already`(
    language: NoticeLanguage, demand: String
  ) {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension) {
      $0.asRead.language = language
      $0.asRead.demands = [Demand(byHand: demand)]
    }
    invented.dossier.beginRound(at: InventedDossier.hour(1))
    #expect(invented.dossier.openRound?.text == PlanOutline.text(for: language))
  }

  @Test func `what was submitted stays as it was sent`() {
    var invented = InventedDossier()
    invented.submit(at: 1, "第一")
    invented.dossier.revise(to: "第二", at: InventedDossier.hour(2))
    #expect(invented.dossier.rounds.map(\.text) == ["第一", "第二"])
    #expect(invented.rounds == [.submitted, .drafting])
    #expect(invented.dossier.rounds[0].submission?.sha256 == SHA256.hex(Array("第一".utf8)))
    invented.dossier.revise(to: "第二の二", at: InventedDossier.hour(3))
    #expect(invented.dossier.rounds.count == 2)
  }

  @Test func `submitting meets what runs, misses what was over, and leaves the rest`() {
    var invented = InventedDossier()
    invented.file(
      at: 0, .suspension,
      [
        InventedDossier.deadline(.hours(4), .appeal), InventedDossier.deadline(.hours(72)),
        InventedDossier.deadline(.days(90), .funds), InventedDossier.deadline(.hours(2), .call),
      ])
    invented.submit(at: 5)
    #expect(invented.states == [.missed, .met, .running, .running])
    #expect(invented.dossier.sellerCase.deadlines[1].history.last?.because == "C7K3QF-01")
    #expect(invented.dossier.sellerCase.turn == .marketplace)
    #expect(invented.dossier.nextDeadline?.read.kind == .call)
  }

  @Test func `an answer on the last second is in time, a second later is not`() {
    for (seconds, state) in [(0, KeptDeadline.State.met), (1, .missed)] {
      var invented = InventedDossier()
      invented.file(at: 0, .suspension, [InventedDossier.deadline(.hours(72))])
      invented.dossier.revise(to: "x", at: InventedDossier.hour(1))
      invented.dossier.submit(
        Submission(
          at: InventedDossier.hour(72) + seconds, by: "mio", via: nil, because: nil, sha256: "",
          characters: 1))
      #expect(invented.states == [state])
    }
  }

  @Test(arguments: [
    (Outcome.reinstated, Round.State.accepted), (.waived, .accepted), (.closed, .unanswered),
    (.withdrawn, .unanswered),
  ])
  func `an outcome closes the case and what still ran`(outcome: Outcome, state: Round.State) {
    var invented = InventedDossier()
    invented.file(
      at: 0, .suspension,
      [InventedDossier.deadline(.days(30)), InventedDossier.deadline(.days(90), .funds)])
    invented.submit(at: 5)
    invented.dossier.conclude(outcome, at: InventedDossier.hour(9), by: "mio")
    #expect(invented.rounds == [state])
    #expect(invented.states == [.met, .waived])
    #expect(!invented.dossier.sellerCase.isOpen)
    #expect(invented.dossier.sellerCase.outcome == outcome)
    #expect(invented.dossier.nextDeadline == nil)
    #expect(CaseSummary(invented.dossier).nextDeadline == nil)
    #expect(invented.dossier.sellerCase.timeline.last?.kind == .outcome)
  }

  @Test func `characters are counted as a form counts them`() {
    var invented = InventedDossier()
    invented.dossier.revise(to: "\nが𠮷か\u{3099}\n\nab\n \n", at: InventedDossier.hour(0))
    // が, two for 𠮷, が, two line breaks, ab; none for the blank lines around.
    #expect(invented.dossier.openRound?.characterCount == 8)
  }

  @Test(arguments: [
    ("〔要確認〕", 1), ("〔要確認：いつ〕と〔要確認: who〕", 2), ("〔要確認", 1), ("要確認", 0), ("〔済〕", 0), ("", 0),
  ])
  func `what is still to be filled in is counted`(text: String, count: Int) {
    #expect(Placeholder.count(in: text) == count)
  }
}

@Suite struct TimelineTests {
  @Test func `the farthest future comes first, and what is history of a notice is left out`() {
    var invented = InventedDossier()
    invented.file(
      at: 0, .suspension,
      [InventedDossier.deadline(.hours(72)), InventedDossier.deadline(.days(90), .funds, .opens)])
    invented.submit(at: 10)
    invented.dossier.sellerCase.timeline = [
      TimelineEntry(at: InventedDossier.hour(12), by: "mio", kind: .call, text: "電話"),
      TimelineEntry(at: InventedDossier.hour(3), by: "mio", kind: .note, text: "後で書いた"),
    ]
    invented.file(at: 20, .moreInformation, [InventedDossier.deadline(.hours(48))])
    #expect(
      invented.dossier.timeline.map(Self.word) == [
        "ahead stockDisposal", "deadline funds", "deadline answer", "draft 2", "notice 2",
        "call 電話", "submission 1",
        "note 後で書いた", "notice 1",
      ])
    let moments = invented.dossier.timeline.map(\.at)
    #expect(moments == moments.sorted(by: >))
  }

  @Test func `a deadline that was missed stays`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.hours(2))])
    invented.submit(at: 5)
    #expect(
      invented.dossier.timeline.map(Self.word) == ["submission 1", "deadline answer", "notice 1"])
  }

  private static func word(_ item: TimelineItem) -> String {
    switch item {
    case .notice(let notice): "notice \(notice.number)"
    case .submission(let round): "submission \(round.number)"
    case .draft(let round): "draft \(round.number)"
    case .entry(let entry): "\(entry.kind) \(entry.text)"
    case .deadline(let standing, _): "deadline \(standing.read.kind)"
    case .decision(let standing, _): "decision \(standing.read.kind)"
    case .ladder(let step, _): "ahead \(step.kind)"
    }
  }
}
