import Casework
import Wording

/// What stands between a draft and its submission.
package struct SubmissionGate: Sendable {
  package let review: Review
  package let checks: [GateCheck]

  /// Whether the submission has to say why it goes out all the same: something required is
  /// open and this is the last shot, something is left to fill in, something belongs to
  /// another client, two people's words are not decided between, or an answer is due.
  package var needsReason: Bool {
    let required = review.required
    if required.isEmpty { return false }
    return review.material.dossier.isLastShot || required.contains(where: \.mustBeExplained)
  }

  /// Whether it asks for the same as another, though some minutes may have passed.
  package func isAs(_ other: SubmissionGate) -> Bool {
    needsReason == other.needsReason && checks.count == other.checks.count
      && zip(checks, other.checks).allSatisfy { $0.isAs($1) }
  }

  package init(_ review: Review) {
    self.review = review
    checks =
      Self.standard.map { GateCheck($0, .required, in: review) }
      + Self.others(.required, in: review) + Self.others(.doubtful, in: review)
  }

  /// The checks that are always shown, met or not.
  private static let standard: [GateCheck.Kind] = [
    .demands, .placeholders, .vocabulary, .strangers, .documents, .products,
  ]

  /// One check for each other rule that something stands against, or would, had nobody
  /// switched it off.
  private static func others(_ severity: Severity, in review: Review) -> [GateCheck] {
    let covered = severity == .required ? standard.flatMap(\.rules) : []
    return RuleCode.allCases.filter { !covered.contains($0) }
      .map { GateCheck(.rule($0), severity, in: review) }.filter { !$0.isMet }
  }
}

/// One row of the gate: something that has to be so, and what stands against it.
package struct GateCheck: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case demands, placeholders, vocabulary, strangers, documents, products

    /// Any other rule.
    case rule(RuleCode)

    /// The rules that a check gathers.
    package var rules: [RuleCode] {
      switch self {
      case .demands: [.demandOpen]
      case .placeholders: [.placeholder]
      case .vocabulary: [.wrongInvestigation]
      case .strangers: [.leak]
      case .documents: [.documentMissing]
      case .products: [.asinMissing]
      case .rule(let rule): [rule]
      }
    }
  }

  package let kind: Kind
  package let severity: Severity

  package let remarks: [Remark]

  /// What stands against it and is not said again, because its rule was switched off.
  package let silenced: [Remark]

  package var isMet: Bool { remarks.isEmpty && silenced.isEmpty }

  /// Whether nothing stands against it but what was switched off.
  package var isOff: Bool { remarks.isEmpty && !silenced.isEmpty }

  init(_ kind: Kind, _ severity: Severity, in review: Review) {
    self.kind = kind
    self.severity = severity
    func own(_ remarks: [Remark]) -> [Remark] {
      remarks.filter { $0.severity == severity && kind.rules.contains($0.rule) }
    }
    (remarks, silenced) = (own(review.remarks), own(review.silenced))
  }

  fileprivate func isAs(_ other: GateCheck) -> Bool {
    kind == other.kind && severity == other.severity
      && remarks.map(\.withoutMinutes) == other.remarks.map(\.withoutMinutes)
      && silenced.map(\.withoutMinutes) == other.silenced.map(\.withoutMinutes)
  }
}

extension Remark {
  /// Whether nothing goes out over it by mistake, whatever the round.
  package var mustBeExplained: Bool {
    [.placeholder, .leak, .undecided].contains(rule) || [.pending, .pendingUsual].contains(reason)
  }
}
