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

  /// Whether it asks for the same as another.
  package func isAs(_ other: SubmissionGate) -> Bool {
    checks == other.checks && needsReason == other.needsReason
  }

  package init(_ review: Review) {
    self.review = review
    let required = review.remarks.filter { $0.severity == .required }
    let doubtful = review.remarks.filter { $0.severity == .doubtful }
    checks =
      Self.standard.map { GateCheck($0, in: review) }
      + Self.others(required, .required) + Self.others(doubtful, .doubtful)
  }

  /// The checks that are always shown, met or not.
  private static let standard: [GateCheck.Kind] = [
    .demands, .placeholders, .vocabulary, .strangers, .documents, .products,
  ]

  /// One check for each other rule that something stands against.
  private static func others(_ remarks: [Remark], _ severity: Severity) -> [GateCheck] {
    let covered = standard.flatMap(\.rules)
    return RuleCode.allCases.filter { !(severity == .required && covered.contains($0)) }
      .compactMap { rule in
        let own = remarks.filter { $0.rule == rule }
        return own.isEmpty ? nil : GateCheck(kind: .rule(rule), severity: severity, remarks: own)
      }
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

  /// None where it is met.
  package let remarks: [Remark]

  package var isMet: Bool { remarks.isEmpty }

  init(kind: Kind, severity: Severity, remarks: [Remark]) {
    self.kind = kind
    self.severity = severity
    self.remarks = remarks
  }

  init(_ kind: Kind, in review: Review) {
    self.init(
      kind: kind, severity: .required,
      remarks: review.required.filter { kind.rules.contains($0.rule) })
  }
}

extension Remark {
  /// Whether nothing goes out over it by mistake, whatever the round.
  package var mustBeExplained: Bool {
    [.placeholder, .leak, .undecided].contains(rule) || [.pending, .pendingUsual].contains(reason)
  }
}
