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
  /// a deadline within 17 days stands in, of every open case where they are few. Overdue ones
  /// are looked at too, the last five hundred where they are more: their files may say another
  /// day by now.
  ///
  /// - Parameters:
  ///   - all: Whether every file is looked at.
  ///   - report: Told how far an index that has to be made has come.
  package func cases(
    at now: Moment, verifyingAll all: Bool = false, _ report: (IndexProgress) -> Void = { _ in }
  ) throws(StoreError) -> IndexedOverview {
    let keeper = IndexKeeper(self)
    if try keeper.open(trusting: !all), !keeper.isWorn {
      try keeper.verify(dueUntil: now + 17 * 86_400, at: now)
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
