import Wording

/// A part of a plan under a heading.
package struct PlanSection: Hashable, Sendable {
  /// What a part is about: the three questions every notice asks, and what is around them.
  package enum Kind: String, CaseIterable, Sendable {
    /// What stands before the first heading.
    case opening
    case rootCause = "root_cause"
    case correctiveActions = "corrective_actions"
    case preventiveMeasures = "preventive_measures"

    /// Attachments and other parts.
    case other

    /// The three that a plan must have, in their order.
    package static let parts: [Kind] = [.rootCause, .correctiveActions, .preventiveMeasures]
  }

  package let kind: Kind

  /// The words of the heading; empty for the opening.
  package let title: String

  /// The heading's words; empty for the opening.
  package let heading: Range<Int>

  /// What stands below the heading.
  package let body: Range<Int>

  package var span: Range<Int> { heading.lowerBound..<body.upperBound }

  static func all(of bytes: [UInt8], at headings: [Heading]) -> [PlanSection] {
    var sections: [PlanSection] = []
    let first = headings.first?.span.lowerBound ?? bytes.count
    if first > 0 || headings.isEmpty {
      sections.append(PlanSection(kind: .opening, title: "", heading: 0..<0, body: 0..<first))
    }
    for (index, heading) in headings.enumerated() {
      let end = index + 1 < headings.count ? headings[index + 1].span.lowerBound : bytes.count
      sections.append(
        PlanSection(
          kind: heading.kind, title: String(decoding: bytes[heading.span], as: UTF8.self),
          heading: heading.span, body: heading.bodyStart..<end))
    }
    return sections
  }
}

extension PlanSection.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .opening: RemarkPhrase.partOpening.wording
    case .rootCause: RemarkPhrase.partCause.wording
    case .correctiveActions: RemarkPhrase.partActions.wording
    case .preventiveMeasures: RemarkPhrase.partPrevention.wording
    case .other: RemarkPhrase.partOther.wording
    }
  }
}
