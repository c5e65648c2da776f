import Casework

/// A draft as it was judged: what stands against it, what it covers, what its facts are.
package struct Review: Sendable {
  package let material: ReviewMaterial

  /// What stands against submitting, the gravest first, then in the order of the text;
  /// without what was switched off.
  package let remarks: [Remark]

  /// What would stand against it, had nobody switched it off.
  package let silenced: [Remark]
  package let demands: [DemandCoverage]
  package let evidence: [EvidenceStanding]
  package let ledger: FactsLedger

  package init(_ material: ReviewMaterial) {
    self.material = material
    let off = Set(material.dossier.sellerCase.silenced.map(\.rule))
    let all = PlanRules.all.flatMap { $0.remarks(on: material) }.sorted(by: Self.precedes)
    remarks = all.filter { !off.contains($0.rule.rawValue) }
    silenced = all.filter { off.contains($0.rule.rawValue) }
    demands = DemandCoverage.all(of: material)
    evidence = EvidenceStanding.all(
      of: material.dossier, on: material.dossier.plannedSubmission(at: material.planned))
    ledger = FactsLedger(material)
  }

  private static func precedes(_ left: Remark, _ right: Remark) -> Bool {
    (left.severity, left.place, left.rule.rawValue)
      < (right.severity, right.place, right.rule.rawValue)
  }
}

extension Review {
  package var text: PlanText { material.text }

  package var required: [Remark] { remarks.filter { $0.severity == .required } }

  /// Places of remarks in the order of the text, each once.
  package var places: [Range<Int>] {
    Set(remarks.flatMap(\.spans)).sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
  }
}

extension Remark {
  /// Where the first of its words stands; what has none comes last.
  fileprivate var place: Int { spans.first?.lowerBound ?? .max }
}
