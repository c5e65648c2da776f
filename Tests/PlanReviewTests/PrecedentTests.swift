import Casework
import JSONText
import PlanReview
import TestSupport
import Testing
import Wording

/// Answered plans of one's own archive, as one may learn from them.
@Suite struct PrecedentTests {
  private static let more = "・店長の岸本が2026年5月5日にB0INVENT01を回収し、株式会社ほしの革店の倉庫（電話03-0000-0142）に置きました。"

  /// A case whose second plan was accepted.
  private func accepted() -> Dossier {
    var plan = InventedPlan(
      InventedPlan.sound + "\n" + Self.more, asins: ["B0INVENT01"], demands: ["根本原因"]
    ).after(InventedPlan.sound)
    plan.dossier.revise(to: plan.text, at: plan.planned)
    plan.dossier.submit(
      Submission(
        at: plan.planned, by: "mio", via: nil, because: nil,
        sha256: SHA256.hex(Array(plan.text.utf8)), characters: plan.text.count))
    plan.dossier.rounds[1].state = .accepted
    return plan.dossier
  }

  @Test func `the last answered plan comes first, with its parts and what was new in it`() {
    let found = Precedent.all(in: accepted(), language: .japanese)
    #expect(found.map(\.state) == [.accepted, .turnedDown])
    #expect(found.map(\.sent) == [2, 1])
    #expect(found[0].parts.map(\.kind) == PlanSection.Kind.parts)
    #expect(found[0].news.count == 1)
    #expect(found[1].news.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `nothing in what is shown says whose plan it was`(language: Language) {
    let lines = Precedent.all(in: accepted(), language: language).flatMap { $0.lines(in: language) }
    let shown = lines.joined(separator: "\n")
    for secret in ["ほしの革店", "HOSHINO", "B0INVENT01", "0142", "hoshino@", "星野"] {
      #expect(!shown.contains(secret), "\(secret) in \(shown)")
    }
    #expect(shown.contains("2026年5月5日"))
  }

  @Test func `of a case without acceptance no sentence is shown, but why it was turned down`()
    throws
  {
    var dossier = accepted()
    dossier.rounds[1].state = .turnedDown
    var answer = dossier.notices[0]
    answer.asRead.stage = .moreInformation
    answer.asRead.demands = [Demand(byHand: "B0INVENT01の仕入れ先をお示しください。")]
    dossier.file(answer, at: Invented.moment("2026-05-12 09:00"), by: "mio")
    dossier.rounds[1].answeredBy = 2
    let found = Precedent.all(in: dossier, language: .japanese)
    #expect(found.allSatisfy { $0.news.isEmpty })
    #expect(found[0].refusal?.stage == .moreInformation)
    #expect(found[0].refusal?.demands == ["〔ASIN〕の仕入れ先をお示しください。"])
    let lines = found.flatMap { $0.lines(in: .japanese) }
    #expect(!lines.contains { $0.contains("岸本") }, "\(lines)")
  }

  @Test func `what is new is told against the plan that was turned down last`() throws {
    var dossier = accepted()
    #expect(Precedent.all(in: dossier, language: .japanese)[0].news.count == 1)
    dossier.rounds[0].state = .unanswered
    #expect(Precedent.all(in: dossier, language: .japanese)[0].news.isEmpty)
  }

  @Test func `what is shown cannot be pasted unnoticed`() throws {
    let source = accepted()
    let news = try #require(Precedent.all(in: source, language: .japanese).first?.news.first)
    let other = InventedPlan(news, asins: ["B0INVENT07"])
    #expect(other.remarks(.placeholder).map(\.severity) == [.required])
    let round = source.rounds[1]
    var search = ArchiveSearch(
      news, in: other.with { $0.dossier = Self.renamed($0.dossier) }.dossier)
    search.take(RecordDigest(round: round.record.indented).bytes.span.bytes) {
      "rounds/\(round.id.rawValue).json"
    }
    let found = search.findings(reading: [(round: round.id, text: round.text)])
    #expect(found.shared.map(\.owner) == [round.id])
  }

  /// The same under another id: a case is not compared with itself.
  private static func renamed(_ dossier: Dossier) -> Dossier {
    Dossier(
      sellerCase: SellerCase(
        id: Invented.caseID("C2M8XT"), client: Client(name: "別の店"),
        opened: dossier.sellerCase.opened))
  }
}
