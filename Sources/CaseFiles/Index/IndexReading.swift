import Casework
import CivilTime

/// The cases of a store as the command line answers from them.
package struct IndexedOverview: Sendable {
  package let index: CaseIndex
  package let damaged: [DamagedFile]
}

extension Store {
  /// All cases, from the index where the files are known to be as it says.
  ///
  /// Never stale about what burns: names in the folders are compared, and every file that
  /// a deadline within 17 days stands in, or one that is overdue where the question is for
  /// such cases too.
  ///
  /// - Parameters:
  ///   - query: What is asked of the cases; `nil` for everything.
  ///   - all: Whether every file is looked at.
  ///   - report: Told how far an index that has to be made has come.
  package func cases(
    at now: Moment, for query: CaseQuery? = nil, verifyingAll all: Bool = false,
    _ report: (IndexProgress) -> Void = { _ in }
  ) throws(StoreError) -> IndexedOverview {
    let keeper = IndexKeeper(self)
    if try keeper.open(trusting: !all), !keeper.isWorn {
      let start = query?.passesOverOverdue == true ? now : nil
      try keeper.verify(dueFrom: start, until: now + 17 * 86_400)
    } else {
      try keeper.complete(report)
    }
    return IndexedOverview(index: keeper.index, damaged: keeper.damaged)
  }

  /// All cases, without a look at files whose names have not changed: to find one by name.
  func cases() throws(StoreError) -> IndexedOverview {
    let keeper = IndexKeeper(self)
    if try !keeper.open() { try keeper.complete() }
    return IndexedOverview(index: keeper.index, damaged: keeper.damaged)
  }

  /// What the open cases are known by, for finding the case of a notice.
  package func openCases(at now: Moment) throws(StoreError) -> [CaseIdentity] {
    let index = try cases(at: now).index
    var identities: [CaseIdentity] = []
    for row in 0..<index.openCount {
      guard let dossier = try? dossier(index.summary(at: row).id) else { continue }
      identities.append(CaseIdentity(dossier))
    }
    return identities
  }
}
