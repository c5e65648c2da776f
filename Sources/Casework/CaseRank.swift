import CivilTime

/// A case's place in the list: what burns comes first, a case without a deadline after
/// all that have one, closed ones last, the latest of them first.
package struct CaseRank: Hashable, Sendable {
  private let group: Int
  private let seconds: Int
  private let code: UInt32

  /// - Parameters:
  ///   - burnsFrom: See ``CaseSummary/burnsFrom``.
  ///   - code: Of the id: ``CaseID/code``.
  package init(closed: Moment?, burnsFrom: Moment?, opened: Moment, code: UInt32) {
    self.code = code
    if let closed {
      (group, seconds) = (2, -closed.seconds)
    } else if let burnsFrom {
      (group, seconds) = (0, burnsFrom.seconds)
    } else {
      (group, seconds) = (1, opened.seconds)
    }
  }

  package var isOpen: Bool { group < 2 }

  /// Whether nothing of the case burns before or at a moment.
  package func burnsAfter(_ moment: Moment) -> Bool { group > 0 || seconds > moment.seconds }
}

extension CaseRank: Comparable {
  package static func < (left: CaseRank, right: CaseRank) -> Bool {
    (left.group, left.seconds, left.code) < (right.group, right.seconds, right.code)
  }
}
