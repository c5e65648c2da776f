import CivilTime
import TextFolding

/// What a query can ask of a case, wherever the case stands.
package protocol QueriedCase {
  var id: CaseID { get }
  var client: String { get }
  var shop: String { get }
  var assignee: String? { get }
  var tags: [String] { get }
  var asins: [String] { get }
  var stage: Stage { get }
  var reason: Reason { get }
  var rightKind: RightKind? { get }
  var turn: Turn { get }
  var round: Int { get }
  var rejections: Int { get }
  var opened: Moment { get }
  var closed: Moment? { get }

  /// When the next deadline ends, where one is live.
  var due: Moment? { get }

  /// Until when it is hidden from the lists.
  var snoozedUntil: Moment? { get }

  /// When the plan went out that nobody has answered.
  var waitingSince: Moment? { get }

  /// Whether words stand anywhere in what is known of the case.
  func mentions(_ words: FoldedWords) -> Bool
}

extension QueriedCase {
  package func isSnoozed(at now: Moment) -> Bool { snoozedUntil.map { now < $0 } ?? false }
}

extension CaseSummary: QueriedCase {
  package var due: Moment? { nextDeadline?.due }

  /// A summary knows the facts of a case only, not the texts.
  package func mentions(_ words: FoldedWords) -> Bool {
    let facts =
      [
        id.rawValue, client, shop, marketplace, stage.rawValue, reason.rawValue,
        rightKind?.rawValue ?? "", assignee ?? "",
      ] + tags + asins
    return SearchFolding.folded(facts.joined(separator: "\n")).withUnsafeBytes {
      words.isFound(in: $0)
    }
  }
}
