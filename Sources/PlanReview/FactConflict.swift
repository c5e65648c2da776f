import Casework
import CivilTime

/// A fact that the draft tells otherwise than another text of the case.
package struct FactConflict: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable { case quantity, day, order, name }

  /// Where the other telling stands.
  package enum Source: Hashable, Sendable {
    case round(Int)
    case notice(Int)
    case evidence(String)
  }

  package let kind: Kind
  package let span: Range<Int>
  package let here: String
  package let there: String
  package let source: Source
}

extension FactConflict {
  /// Numbers of the same things that differ from an earlier round's.
  static func quantities(_ plan: ReviewMaterial) -> [FactConflict] {
    let told = plan.sentBefore.map { round in
      (round.number, values(FactScanner(text: FoldedPlan(round.text)).quantities()))
    }
    let here = plan.facts.quantities()
    let all = values(here)
    return here.compactMap { fact in
      // What is told twice with two numbers counts different things under one word.
      guard all[fact.subject]?.count == 1 else { return nil }
      for (number, values) in told.reversed() {
        guard let values = values[fact.subject] else { continue }
        guard values.count == 1, let other = values.first, other != fact.value else { return nil }
        return FactConflict(
          kind: .quantity, span: fact.span, here: plan.text[fact.span], there: String(other),
          source: .round(number))
      }
      return nil
    }
  }

  private static func values(_ facts: [QuantityFact]) -> [String: Set<Int>] {
    facts.reduce(into: [:]) { $0[$1.subject, default: []].insert($1.value) }
  }

  /// Days that a round before, or a document itself, has otherwise.
  static func days(_ plan: ReviewMaterial) -> [FactConflict] {
    daysOfEvents(plan) + daysOfIssue(plan)
  }

  /// Days of sentences that an earlier round has word for word, but for the day.
  private static func daysOfEvents(_ plan: ReviewMaterial) -> [FactConflict] {
    let told = plan.sentBefore.map { (number: $0.number, days: DatedSentence.all(in: $0.text)) }
    guard !told.isEmpty else { return [] }
    return DatedSentence.all(in: plan.text).compactMap { sentence in
      for (number, earlier) in told.reversed() {
        let days = Set(earlier.filter { $0.rest == sentence.rest }.map(\.day.value))
        guard let day = days.first else { continue }
        guard days.count == 1, day != sentence.day.value else { return nil }
        return FactConflict(
          kind: .day, span: sentence.day.span, here: plan.text[sentence.day.span],
          there: day.description, source: .round(number))
      }
      return nil
    }
  }

  /// Days given as a document's day of issue that no evidence of its kind has.
  private static func daysOfIssue(_ plan: ReviewMaterial) -> [FactConflict] {
    let days = plan.facts.days()
    return plan.text.sentences.flatMap { sentence -> [FactConflict] in
      let folded = FoldedPlan(plan.text[sentence.span])
      let isIssue = !(folded.spans(of: "発行") + folded.spans(of: "issued")).isEmpty
      guard isIssue else { return [] }
      let issued = DocumentWords.kinds(in: folded).flatMap { kind in
        plan.dossier.sellerCase.evidence.filter { $0.kind == kind && $0.issued != nil }
      }
      guard let first = issued.first else { return [] }
      return days.filter { sentence.span.contains($0.span.lowerBound) }
        .filter { day in !issued.contains { $0.issued == day.value } }
        .map { day in
          FactConflict(
            kind: .day, span: day.span, here: plan.text[day.span],
            there: first.issued?.description ?? "", source: .evidence(first.id))
        }
    }
  }

  /// Order numbers that are nearly, but not quite, one of those told elsewhere in the case.
  static func orders(_ plan: ReviewMaterial) -> [FactConflict] {
    var known = plan.dossier.notices.map { ($0.text, Source.notice($0.number)) }
    known += plan.dossier.sellerCase.evidence.map { evidence in
      (
        [evidence.proves, evidence.file].compactMap(\.self).joined(separator: "\n"),
        .evidence(evidence.id)
      )
    }
    known += plan.sentBefore.map { ($0.text, .round($0.number)) }
    let told = known.flatMap { text, source in
      FactScanner(text: FoldedPlan(text)).orders().map { (order: $0.value, source: source) }
    }
    return plan.facts.orders().compactMap { fact in
      guard !told.contains(where: { $0.order == fact.value }) else { return nil }
      let near = told.first { Nearness.distance($0.order, fact.value, atMost: 2) != nil }
      return near.map {
        FactConflict(
          kind: .order, span: fact.span, here: plan.text[fact.span], there: $0.order,
          source: $0.source)
      }
    }
  }

  /// Companies named nearly, but not quite, as elsewhere in the case.
  static func names(_ plan: ReviewMaterial) -> [FactConflict] {
    let known = knownNames(of: plan)
    return NameFact.all(in: plan.text.string).compactMap { fact in
      guard !known.contains(where: { fact.name.hasPrefix($0.name) || $0.name == fact.name })
      else { return nil }
      let near = known.first { Nearness.distance($0.name, fact.name, atMost: 1) != nil }
      return near.map {
        FactConflict(
          kind: .name, span: fact.span, here: fact.name, there: $0.name, source: $0.source)
      }
    }
  }

  private static func knownNames(
    of plan: ReviewMaterial
  ) -> [(name: String, source: Source)] {
    var known = plan.dossier.sellerCase.evidence.flatMap { evidence in
      [evidence.supplier, evidence.proves].compactMap(\.self)
        .flatMap { NameFact.all(in: $0).map(\.name) + [$0] }
        .map { ($0, Source.evidence(evidence.id)) }
    }
    for notice in plan.dossier.notices {
      known += NameFact.all(in: notice.text).map { ($0.name, .notice(notice.number)) }
    }
    for round in plan.dossier.rounds where round.number < plan.round.number {
      known += NameFact.all(in: round.text).map { ($0.name, .round(round.number)) }
    }
    return known
  }
}
