import CivilTime

/// One step that the marketplace takes next if nothing stops it.
package struct LadderStep: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case call

    /// Invoices and a plan are due.
    case papers

    /// The account is stopped, or closed for good.
    case suspension, closure

    /// The last day for an objection.
    case appeal
    case stockDisposal = "fba_disposal"

    /// The money comes free, or may be asked for.
    case funds
  }

  package let kind: Kind

  /// `nil` where it does not depend on the clock, or its start has not happened.
  package let at: Moment?
  package let basis: Basis

  /// What a step rests on.
  package enum Basis: Hashable, Sendable {
    /// The words of a notice.
    case words(DeadlineStanding)

    /// The marketplace's habit.
    case rule(LadderRule)
  }
}

/// What the marketplace usually does where its notice does not say so.
package enum LadderRule: Hashable, Sendable {
  /// It telephones within 24 hours of announcing an investigation.
  case callWithin24Hours

  /// On the telephone it asks for invoices and a plan within 72 hours.
  case papersWithin72HoursOfCall

  /// It stops the account when these do not come, or do not convince.
  case suspensionAfterPapers

  /// It names no period, and then none is known.
  case closureWithoutPeriod

  /// It closes the account after so many refused plans, whatever the clock says.
  case closureAfterRefusals(limit: Int)

  /// It hears objections for 90 days after closing.
  case appealWithin90Days

  /// It throws stock away from 90 days after closing.
  case stockAfter90Days

  /// It pays after the period for claims, 90 days from closing.
  case fundsAfterClaimPeriod

  /// It lets the money be asked for from 90 days after closing.
  case fundsOnRequestAfter90Days

  /// It never pays by the lapse of time.
  case fundsOnlyOnReinstatement
}

extension Dossier {
  /// What follows from where the case stands, in the order in which it comes; none for a
  /// case that is closed, or at its end in peace.
  package var ladder: [LadderStep] {
    guard sellerCase.isOpen, let base = stageBegan else { return [] }
    let climb = Climb(dossier: self, base: base)
    return switch sellerCase.stage {
    case .accountInvestigation: climb.fromInvestigation
    case .suspension, .moreInformation: climb.fromSuspension
    case .closure: climb.fromClosure(at: base)
    default: []
    }
  }

  /// When the notice came that put the case where it stands.
  private var stageBegan: Moment? {
    notices.filter { $0.reading.stage == sellerCase.stage }.map(\.message.received).max()
  }
}

/// Finds for each step the words it rests on, else the rule.
private struct Climb {
  let dossier: Dossier
  let base: Moment
  private let open: [DeadlineStanding]

  init(dossier: Dossier, base: Moment) {
    self.dossier = dossier
    self.base = base
    open = dossier.standings.filter { $0.kept.state.isOpen && $0.due != nil }
  }

  private func words(_ kinds: DeadlineKind...) -> DeadlineStanding? {
    open.filter { kinds.contains($0.read.kind) }.earliestDue
  }

  private func step(
    _ kind: LadderStep.Kind, by words: DeadlineStanding?, else rule: LadderRule, at moment: Moment?
  ) -> LadderStep {
    if let words { return LadderStep(kind: kind, at: words.due, basis: .words(words)) }
    return LadderStep(kind: kind, at: moment, basis: .rule(rule))
  }

  private func days(_ count: Int, after moment: Moment?) -> Moment? {
    moment.flatMap { Counting.count(.days(count), from: $0)?.due }
  }

  var fromInvestigation: [LadderStep] {
    let recorded = dossier.sellerCase.timeline.last { $0.kind == .call && $0.at >= base }?.at
    let call = step(.call, by: words(.call), else: .callWithin24Hours, at: base + 24 * 3600)
    let papers = step(
      .papers, by: words(.answer), else: .papersWithin72HoursOfCall,
      at: (recorded ?? call.at).map { $0 + 72 * 3600 })
    let stop = LadderStep(
      kind: .suspension, at: papers.at, basis: .rule(.suspensionAfterPapers))
    return (recorded == nil ? [call] : []) + [papers, stop]
  }

  var fromSuspension: [LadderStep] {
    let answer = words(.answer, .appeal)
    var closures: [LadderStep] = []
    if let answer {
      closures = [LadderStep(kind: .closure, at: answer.due, basis: .words(answer))]
    } else if !dossier.standings.contains(where: \.asksForAnswer) {
      closures = [LadderStep(kind: .closure, at: nil, basis: .rule(.closureWithoutPeriod))]
    }
    if let limit = dossier.rejectionLimit {
      closures.append(
        LadderStep(kind: .closure, at: nil, basis: .rule(.closureAfterRefusals(limit: limit))))
    }
    return closures + afterClosure(at: answer?.due)
  }

  func fromClosure(at moment: Moment) -> [LadderStep] {
    let appeal = step(
      .appeal, by: words(.appeal), else: .appealWithin90Days, at: days(90, after: moment))
    return [appeal] + afterClosure(at: moment)
  }

  /// Stock and money, after a closure that was or is to come.
  private func afterClosure(at closed: Moment?) -> [LadderStep] {
    let stock = step(
      .stockDisposal, by: words(.fbaDisposal), else: .stockAfter90Days,
      at: days(90, after: closed))
    let rule = LadderRule(fundsOf: dossier.sellerCase.reason)
    let funds = step(
      .funds, by: words(.funds), else: rule,
      at: rule == .fundsOnlyOnReinstatement ? nil : days(90, after: closed))
    return [stock, funds]
  }
}

extension LadderRule {
  /// What frees held money, by the reason for which it is held.
  package init(fundsOf reason: Reason) {
    switch reason {
    case .authenticity: self = .fundsOnlyOnReinstatement
    case .linkedAccount, .multipleAccounts: self = .fundsAfterClaimPeriod
    default: self = .fundsOnRequestAfter90Days
    }
  }
}
