import Casework
import CivilTime
import PlanReview
import Wording

/// A plan as it is handed on: what it is, what it answers, its text, its evidence.
package struct PlanDocument: Sendable {
  package let title: String

  /// Name and value of what is known of the case.
  package let facts: [(name: String, value: String)]
  package let demands: [String]
  package let text: PlanText
  package let evidence: [String]
  let language: Language

  package init(
    _ round: Round, of dossier: Dossier, in language: Language, at now: Moment,
    words: ReviewWords = .builtIn
  ) {
    self.language = language
    let client = dossier.sellerCase.client
    title = language.say(
      ExportPhrase.title, client.name, String(round.number), language.say(round.state))
    text = PlanText(FormField.all(of: PlanText(round.text, words: words))[0].text, words: words)
    demands = (dossier.notice(answeredBy: round)?.reading.demands ?? []).map(\.text.onOneLine)
    facts = Self.facts(round, of: dossier, in: language)
    let standings = EvidenceStanding.all(of: dossier, on: (round.submission?.at ?? now).inJapan.day)
    evidence = standings.map { $0.line(in: language, frozen: round.submission?.evidence ?? []) }
  }

  private static func facts(
    _ round: Round, of dossier: Dossier, in language: Language
  ) -> [(name: String, value: String)] {
    let sellerCase = dossier.sellerCase
    var facts = [
      (language.say(ExportPhrase.caseName), dossier.id.rawValue),
      (language.say(ExportPhrase.shopName), sellerCase.client.shop),
      (language.say(ReadingField.reason), language.say(sellerCase.reason)),
      (language.say(ReadingField.stage), language.say(sellerCase.stage)),
      (language.say(ReadingField.asins), dossier.asins.joined(separator: ", ")),
    ]
    if let due = dossier.due(of: round) {
      facts.append((language.say(ExportPhrase.due), language.wholeDayAndClock(due)))
    }
    if let submission = round.submission {
      facts.append((language.say(ExportPhrase.sent), language.wholeDayAndClock(submission.at)))
      facts.append(("SHA-256", submission.sha256))
    }
    return facts.filter { !$0.1.isEmpty }
  }
}

extension EvidenceStanding {
  /// One row of the list: `E1 請求書 2025-11-22 仕入れ先 sha256 12ab`.
  fileprivate func line(in language: Language, frozen: [FrozenEvidence]) -> String {
    let hash = frozen.first { $0.id == evidence.id }?.sha256.map { "sha256 \($0)" }
    let kind = evidence.kind.map { language.say($0) }
    return [
      evidence.id, kind, evidence.issued?.description, evidence.supplier, evidence.proves, hash,
    ].compactMap(\.self).joined(separator: "  ")
  }
}
