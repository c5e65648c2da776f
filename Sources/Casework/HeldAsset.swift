import CivilTime

/// Something of the client's that the marketplace keeps, and what frees it.
package struct HeldAsset: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case money
    case stock
  }

  package let kind: Kind

  /// When the notice came that said so first.
  package let since: Moment

  /// That notice, and its words where it has some.
  package let notice: NoticeID
  package let words: Quotation?
  package let release: Release

  /// What frees it: the words of a notice before the rule for the reason.
  package enum Release: Hashable, Sendable {
    case words(DeadlineStanding)
    case rule(LadderRule, at: Moment?)
  }
}

extension Dossier {
  /// What is held in the case; nothing once the account was reinstated.
  package var heldAssets: [HeldAsset] {
    guard sellerCase.outcome != .reinstated else { return [] }
    let freed = notices.filter { $0.reading.stage == .reinstated }.map(\.message.received).max()
    let holding = notices.filter { notice in freed.map { notice.message.received > $0 } ?? true }
      .sorted { $0.message.received < $1.message.received }
    return [heldMoney(holding), heldStock(holding)].compactMap(\.self)
  }

  private func heldMoney(_ notices: [Notice]) -> HeldAsset? {
    guard let first = notices.first(where: \.reading.fundsHeld) else { return nil }
    return asset(
      .money, first, first.reading.evidence[.fundsHeld]?.first, freedBy: .funds,
      else: LadderRule(fundsOf: sellerCase.reason))
  }

  private func heldStock(_ notices: [Notice]) -> HeldAsset? {
    let threats = notices.compactMap { notice in
      notice.reading.deadlines.first { $0.kind == .fbaDisposal }.map { (notice, $0.quote) }
    }
    guard let (first, words) = threats.first else { return nil }
    return asset(.stock, first, words, freedBy: .fbaDisposal, else: .stockAfter90Days)
  }

  private func asset(
    _ kind: HeldAsset.Kind, _ notice: Notice, _ words: Quotation?, freedBy deadline: DeadlineKind,
    else rule: LadderRule
  ) -> HeldAsset {
    let said = standings.filter { $0.read.kind == deadline && $0.kept.state.isOpen }.earliestDue
    let step = ladder.first { step in
      if case .rule(rule) = step.basis { true } else { false }
    }
    return HeldAsset(
      kind: kind, since: notice.message.received,
      notice: NoticeID(caseID: id, number: notice.number), words: words,
      release: said.map(HeldAsset.Release.words) ?? .rule(rule, at: step?.at))
  }
}
