import Casework
import CivilTime

/// The facts of a draft beside those of the notices, the evidence and the earlier rounds.
package struct FactsLedger: Sendable {
  /// The products asked about, and those of them that the draft or the evidence names.
  package let asins: Tally

  /// The order numbers of the notices, and those of them that the draft names.
  package let orders: Tally

  /// Facts that are told in two ways.
  package let conflicts: [FactConflict]

  /// So many of all, and which are missing.
  package struct Tally: Hashable, Sendable {
    package let total: Int
    package let missing: [String]
    package var present: Int { total - missing.count }
  }

  init(_ plan: ReviewMaterial) {
    let named = Set(plan.facts.asins().map(\.value))
      .union(FactScanner(text: FoldedPlan(plan.evidenceText)).asins().map(\.value))
    asins = Tally(total: plan.asins.count, missing: plan.asins.filter { !named.contains($0) })
    let wanted = Self.orders(in: plan.notice?.text ?? "")
    let told = Set(plan.facts.orders().map(\.value))
    orders = Tally(total: wanted.count, missing: wanted.filter { !told.contains($0) })
    conflicts =
      FactConflict.quantities(plan) + FactConflict.days(plan) + FactConflict.names(plan)
  }

  private static func orders(in text: String) -> [String] {
    FactScanner(text: FoldedPlan(text)).orders().map(\.value).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }
}

/// A fact that the draft tells otherwise than another text of the case.
package struct FactConflict: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable { case quantity, day, name }

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
    let earlier = plan.dossier.rounds.filter {
      $0.number < plan.round.number && $0.submission != nil
    }
    let told = earlier.map { round in
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

  /// Days given as a document's day of issue that no evidence of its kind has.
  static func days(_ plan: ReviewMaterial) -> [FactConflict] {
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
