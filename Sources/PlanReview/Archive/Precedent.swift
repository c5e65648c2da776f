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

  /// What is new against the round before, line by line, masked; empty for a first round.
  package let news: [String]

  package struct Part: Hashable, Sendable {
    package let kind: PlanSection.Kind
    package let characters: Int
    package let items: Int

    /// How much of it stood in the round before, from 0 to 1.
    package let kept: Double?
  }

  /// The answered rounds of a case, the last one first.
  package static func all(in dossier: Dossier, language: Language) -> [Precedent] {
    let owners = dossier.notices.compactMap(\.reading.rightsOwner)
    let mask = Mask(dossier, in: language).adding(dossier.asins, as: .asin)
      .adding(owners, as: .brand)
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
    evidence = dossier.sellerCase.evidence.compactMap(\.kind)
    let asked = review.demands.filter { $0.state != .aside }
    demands = asked.count
    answered = asked.count { $0.state == .found || $0.state == .linked }
    news = (difference?.lines ?? []).filter { $0.compared.old == nil }.flatMap { line in
      line.compared.changes.map { mask.masked($0.text).trimmed(of: ["\n", " ", "\u{3000}"]) }
    }.filter { !$0.isEmpty }
  }
}

extension Round.State {
  /// Whether the marketplace said something about the plan.
  fileprivate var isAnswer: Bool {
    self == .accepted || self == .turnedDown || self == .moreAsked
  }
}
