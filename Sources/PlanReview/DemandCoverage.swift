import Casework
import TextFolding

/// A demand of the notice, and where the draft answers it.
package struct DemandCoverage: Hashable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    /// Linked by hand to words of the draft.
    case linked

    /// Words of the demand were found in the draft, or its document among the evidence.
    case found

    /// The place is there, and something is still to be filled in.
    case incomplete

    /// Nothing that the plan answers: where it is sent, what happens to open orders.
    case aside
    case open
  }

  package let demand: Demand
  package let state: State

  /// The words that answer it, in bytes of the draft.
  package let span: Range<Int>?

  static func all(of plan: ReviewMaterial) -> [DemandCoverage] {
    (plan.reading?.demands ?? []).map { DemandReader(plan: plan).coverage(of: $0) }
  }
}

/// Finds where a draft answers a demand.
struct DemandReader {
  let plan: ReviewMaterial

  func coverage(of demand: Demand) -> DemandCoverage {
    if let link = plan.round.links.last(where: { $0.demand == demand.text }) {
      // A link whose words were written over holds no longer.
      if let span = plan.text.folded.spans(of: link.words).first {
        return coverage(demand, at: span, otherwise: .linked)
      }
    }
    let folded = FoldedPlan(demand.text)
    if let span = section(asked: folded) {
      return coverage(demand, at: span, otherwise: .found)
    }
    if let span = item(like: folded) {
      return coverage(demand, at: span, otherwise: .found)
    }
    if isProcedure(folded) { return DemandCoverage(demand: demand, state: .aside, span: nil) }
    return DemandCoverage(demand: demand, state: isAttached(folded) ? .found : .open, span: nil)
  }

  /// Whether the document that a demand asks for is among the evidence and still valid; for a
  /// product that the demand names, one of that product.
  private func isAttached(_ demand: FoldedPlan) -> Bool {
    let kinds = DocumentWords.kinds(in: demand)
    let asins = FactScanner(text: demand).asins().map(\.value)
    let day = plan.dossier.plannedSubmission(at: plan.planned)
    return EvidenceStanding.all(of: plan.dossier, on: day).contains { standing in
      let evidence = standing.evidence
      let told = FactScanner(text: FoldedPlan(evidence.proves ?? "")).asins().map(\.value)
      return !standing.isStale && evidence.kind.map(kinds.contains) ?? false
        && (asins.isEmpty || asins.contains(where: (evidence.asins + told).contains))
    }
  }

  private func coverage(
    _ demand: Demand, at span: Range<Int>, otherwise state: DemandCoverage.State
  ) -> DemandCoverage {
    let isIncomplete = plan.matches.has(.placeholder, in: span)
    return DemandCoverage(
      demand: demand, state: isIncomplete ? .incomplete : state, span: span)
  }

  /// Whether a demand is about the way and not about the plan.
  private func isProcedure(_ demand: FoldedPlan) -> Bool {
    let matches = plan.words.matches(in: demand)
    let parts: [WordList] = [.headingCause, .headingPrevention]
    return !matches[.procedure].isEmpty && parts.allSatisfy { matches[$0].isEmpty }
      && DocumentWords.kinds(in: demand).isEmpty
  }

  /// The part that a demand asks for by the name of the part, with few other words; of several
  /// that it names, the first, where none of them is missing.
  private func section(asked demand: FoldedPlan) -> Range<Int>? {
    let parts: [(WordList, PlanSection.Kind)] = [
      (.headingPrevention, .preventiveMeasures), (.headingCause, .rootCause),
      (.headingActions, .correctiveActions),
    ]
    let matches = plan.words.matches(in: demand)
    let named = parts.filter { !matches[$0.0].isEmpty }
    let most = named.count == 1 ? 2 : 4 * named.count
    guard terms(of: demand, without: named.map(\.0)).count <= most else { return nil }
    let written = named.compactMap { _, kind in
      plan.text.sections(kind).first { plan.text.characters(in: $0.body) >= 20 }
    }
    return written.count == named.count ? written.first?.span : nil
  }

  /// The item or sentence that holds most of a demand's own words.
  private func item(like demand: FoldedPlan) -> Range<Int>? {
    // The product alone, which the head of a plan names too, is no answer.
    let asins = FactScanner(text: demand).asins().map { FoldedPlan($0.value).units }
    let terms = terms(of: demand, without: []).filter { !asins.contains($0) }
    guard !terms.isEmpty else { return nil }
    let weight = terms.reduce(0) { $0 + $1.count }
    let scored = plan.text.items.map { item -> (span: Range<Int>, score: Int) in
      let words = plan.text.words(in: item.span)
      let held = terms.filter { words.firstRange(of: $0) != nil }
      return (item.span, held.reduce(0) { $0 + $1.count })
    }
    guard let best = scored.max(by: { $0.score < $1.score }), best.score > 0 else { return nil }
    // One item says half of it, or one part, in several items, most of it.
    if best.score * 2 >= weight { return best.span }
    let isSpread = plan.text.sections.contains { section in
      let words = plan.text.words(in: section.body)
      let held = terms.filter { words.firstRange(of: $0) != nil }
      return held.reduce(0) { $0 + $1.count } * 10 >= weight * 7
    }
    return isSpread ? best.span : nil
  }

  /// The words of a demand that say what is wanted: runs of kanji, katakana or letters.
  private func terms(of demand: FoldedPlan, without lists: [WordList]) -> [[UInt32]] {
    let frame = plan.words.matches(in: demand)
    let masked = ([.demandFrame] + lists).flatMap { frame[$0] }
    var terms: [[UInt32]] = []
    var run: [UInt32] = []
    func close() {
      let least = run.first?.isLatin ?? false ? 3 : 2
      if run.count >= least, !terms.contains(run) { terms.append(run) }
      run = []
    }
    for (place, unit) in demand.units.enumerated() {
      let isMasked = masked.contains { $0.contains(demand.starts[place]) }
      let continues = run.last.map { $0.isLatin == unit.isLatin } ?? true
      if !continues { close() }
      if !isMasked, unit.isKanji || unit.isLatin { run.append(unit) } else { close() }
    }
    close()
    return terms
  }
}
