import Casework
import TextEditing
import Wording

/// A plan of another case that was answered, as far as one may learn from it: how it was
/// built, what it rested on, what had changed before it was accepted.
///
/// Its words are masked, and never meant to be copied: the reuse radar knows them.
package struct Precedent: Hashable, Sendable {
  package let round: RoundID
  package let state: Round.State

  /// How many plans of its case went out up to this one.
  package let sent: Int
  package let parts: [Part]
  package let characters: Int
  package let evidence: [DocumentKind]

  /// The notice's demands, and how many of them the plan answered.
  package let demands: Int
  package let answered: Int

  /// What is new in an accepted plan against the one turned down before it, line by line,
  /// masked; empty for every other plan: what did not help is not to be repeated.
  package let news: [String]

  /// What the marketplace said to a plan that it did not accept.
  package let refusal: Refusal?

  package struct Refusal: Hashable, Sendable {
    package let stage: Stage
    package let reason: Reason
    package let documents: [DocumentKind]

    /// In the notice's words, masked.
    package let demands: [String]
  }

  package struct Part: Hashable, Sendable {
    package let kind: PlanSection.Kind
    package let characters: Int
    package let items: Int

    /// How much of it stood in the round before, from 0 to 1.
    package let kept: Double?
  }

  /// The answered rounds of a case, the last one first.
  package static func all(in dossier: Dossier, language: Language) -> [Precedent] {
    let mask = Mask(forPlansOf: dossier, in: language)
    let sent = dossier.rounds.filter { $0.submission != nil }
    return sent.enumerated().filter { $0.element.state.isAnswer }.map { index, round in
      Precedent(
        round, number: index + 1, before: index > 0 ? sent[index - 1] : nil, in: dossier,
        mask: mask)
    }.reversed()
  }

  private init(
    _ round: Round, number: Int, before: Round?, in dossier: Dossier, mask: Mask
  ) {
    let review = Review(
      ReviewMaterial(
        round.text, of: round, in: dossier, planned: round.submission?.at ?? round.started))
    let difference = before.map { RoundDifference(from: $0, to: round) }
    self.round = round.id
    state = round.state
    sent = number
    characters = round.characterCount
    parts = PlanSection.Kind.parts.compactMap { kind in
      let sections = review.text.sections(kind)
      guard !sections.isEmpty else { return nil }
      return Part(
        kind: kind,
        characters: FormField(kind, of: review.text)?.characters ?? 0,
        items: review.text.items(of: kind).count, kept: difference?.likeness[kind])
    }
    let frozen = Set((round.submission?.evidence ?? []).map(\.id))
    evidence = dossier.sellerCase.evidence.filter { frozen.contains($0.id) }.compactMap(\.kind)
    let asked = review.demands.filter { $0.state != .aside }
    demands = asked.count
    answered = asked.count { $0.state == .found || $0.state == .linked }
    refusal = Refusal(of: round, in: dossier, mask: mask)
    news = Self.news(in: round, of: dossier, mask: mask)
  }
}

extension Precedent {
  /// What stands in an accepted plan and did not in the last one that was turned down.
  private static func news(in round: Round, of dossier: Dossier, mask: Mask) -> [String] {
    guard round.state == .accepted,
      let refused = dossier.rounds.last(where: {
        $0.number < round.number && ($0.state == .turnedDown || $0.state == .moreAsked)
      })
    else { return [] }
    let lines = RoundDifference(from: refused, to: round).lines
    return lines.filter { $0.compared.old == nil }.flatMap { line in
      line.compared.changes.map { mask.masked($0.text).trimmed(of: ["\n", " ", "\u{3000}"]) }
    }.filter { !$0.isEmpty }
  }
}

extension Precedent.Refusal {
  /// Returns `nil` for an accepted plan, and where no notice says anything.
  fileprivate init?(of round: Round, in dossier: Dossier, mask: Mask) {
    guard round.state != .accepted,
      let notice = round.answeredBy.flatMap({ dossier.notice(number: $0) })
    else { return nil }
    let reading = notice.reading
    stage = reading.stage
    reason = reading.reason
    documents = reading.documents.filter { $0 != .planOfAction }
    demands = reading.demands.map { mask.masked($0.text.onOneLine) }
  }
}

extension Round.State {
  /// Whether the marketplace said something about the plan.
  fileprivate var isAnswer: Bool {
    self == .accepted || self == .turnedDown || self == .moreAsked
  }
}
