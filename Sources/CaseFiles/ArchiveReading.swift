import Casework
import CivilTime
import PlanReview

/// The drafts and names of all cases, for comparing a draft with them.
package final class ArchiveReading {
  private var records: DerivedRecords
  private let store: Store

  /// - Parameter cacheFolder: `$XDG_CACHE_HOME/fukkatsu`; `nil` to keep nothing there.
  package init(cacheFolder: String?, store: Store) {
    records = DerivedRecords(cacheFolder: cacheFolder, store: store, purpose: RecordDigest.form)
    self.store = store
  }

  /// Reads what changed since the last time.
  ///
  /// - Parameter goesOn: Asked before each record; where it says no, the rest is read the
  ///   next time.
  /// - Returns: Whether everything was read.
  package func update(while goesOn: () -> Bool = { true }) throws(StoreError) -> Bool {
    try records.update(
      from: store, of: [.cases, .notices, .rounds],
      deriving: { kind, bytes in
        switch kind {
        case .rounds: RecordDigest(round: bytes).bytes
        case .cases: RecordDigest(sellerCase: bytes).bytes
        default: RecordDigest(notice: bytes).bytes
        }
      }, while: goesOn)
  }

  /// What a draft, and the documents beside it, have in common with the other cases.
  ///
  /// - Parameter sentenceShare: What share of a sentence has to stand in another draft, from 0
  ///   to 1.
  package func findings(
    for text: String, in dossier: Dossier, sentenceShare: Double, at now: Moment
  ) throws(StoreError) -> ArchiveFindings {
    var search = ArchiveSearch(text, in: dossier)
    records.forEach { path, derived in search.take(derived, of: path) }
    let texts = search.candidates.compactMap { id in
      store.text(of: id).map { (round: id, text: $0) }
    }
    var findings = search.findings(reading: texts, sentenceShare: sentenceShare)
    findings.twins = try store.twins(of: dossier.sellerCase, at: now)
    return findings
  }
}

extension Store {
  /// The text of a round; `nil` where it cannot be read.
  fileprivate func text(of id: RoundID) -> String? {
    guard let value = try? value(.rounds, "\(id.rawValue).json") else { return nil }
    return (try? Round(record: value))?.text
  }
}
