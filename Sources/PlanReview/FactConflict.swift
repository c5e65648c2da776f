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
  /// Numbers of the same things that differ from an earlier round's, or from those of a notice.
  static func quantities(_ plan: ReviewMaterial) -> [FactConflict] {
    let rounds = plan.sentBefore.reversed().map {
      Telling(source: .round($0.number), text: $0.text)
    }
    let notices = plan.dossier.notices.reversed().map {
      Telling(source: .notice($0.number), text: $0.text)
    }
    let here = plan.facts.quantities()
    let all = Dictionary(grouping: here, by: \.subject).mapValues { Set($0.map(\.value)) }
    // Where the draft names the notice's number too, it speaks of the difference.
    let named = Set(plan.facts.numbers().map(\.value))
    return here.compactMap { fact in
      // What is told twice with two numbers counts different things under one word.
      guard all[fact.subject]?.count == 1 else { return nil }
      let other =
        rounds.lazy.compactMap { $0.other(than: fact) }.first
        ?? notices.lazy.compactMap { $0.other(than: fact) }.first
        .flatMap { named.contains($0.value) ? nil : $0 }
      guard let other, other.value != fact.value else { return nil }
      return FactConflict(
        kind: .quantity, span: fact.span, here: plan.text[fact.span], there: other.words,
        source: other.source)
    }
  }

  /// The quantities of another text of the case.
  private struct Telling {
    let source: Source
    private let text: [UInt8]
    private let facts: [String: [QuantityFact]]

    init(source: Source, text: String) {
      self.source = source
      self.text = Array(text.utf8)
      facts = Dictionary(
        grouping: FactScanner(text: FoldedPlan(text)).quantities(), by: \.subject)
    }

    /// What it says of the same things, where it gives one number for them.
    func other(than fact: QuantityFact) -> (value: Int, words: String, source: Source)? {
      guard let same = facts[fact.subject], let first = same.first,
        same.allSatisfy({ $0.value == first.value })
      else { return nil }
      return (first.value, String(decoding: text[first.span], as: UTF8.self), source)
    }
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
        let here = plan.text[sentence.day.span]
        return FactConflict(
          kind: .day, span: sentence.day.span, here: here, there: day.written(like: here),
          source: .round(number))
      }
      return nil
    }
  }

  /// Days given as a document's day of issue that no evidence of its kind has.
  private static func daysOfIssue(_ plan: ReviewMaterial) -> [FactConflict] {
    let days = plan.facts.days()
    return plan.text.sentences.flatMap { sentence -> [FactConflict] in
      let folded = FoldedPlan(plan.text[sentence.span])
      let issued = DocumentWords.kinds(in: folded).flatMap { kind in
        plan.dossier.sellerCase.evidence.filter { $0.kind == kind && $0.issued != nil }
      }
      guard let first = issued.first else { return [] }
      return days.filter { sentence.span.contains($0.span.lowerBound) }
        .filter { day in isIssue(day.span, in: plan.text) }
        .filter { day in !issued.contains { $0.issued == day.value } }
        .map { day in
          let here = plan.text[day.span]
          return FactConflict(
            kind: .day, span: day.span, here: here,
            there: first.issued?.written(like: here) ?? "", source: .evidence(first.id))
        }
    }
  }

  /// Whether a day is said to be one of issue: 発行日: 2026年5月1日, 2026年5月1日付発行,
  /// issued on May 1, 2026.
  private static func isIssue(_ day: Range<Int>, in text: PlanText) -> Bool {
    let end = min(text.bytes.count, day.upperBound + 32)
    let after = String(text[day.upperBound..<end].prefix(6))
    if !FoldedPlan(after).spans(of: "発行").isEmpty { return true }
    let start = max(0, day.lowerBound - 64)
    let before = FoldedPlan(String(text[start..<day.lowerBound].suffix(12)))
    return !(before.spans(of: "発行日") + before.spans(of: "issued")).isEmpty
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
      guard !known.contains(where: { fact.name.hasPrefix($0.name) || fact.name.hasSuffix($0.name) })
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

extension CalendarDay {
  /// The day in the manner in which another is written.
  fileprivate func written(like other: String) -> String {
    other.contains("年") ? "\(year)年\(month)月\(day)日" : description
  }
}
