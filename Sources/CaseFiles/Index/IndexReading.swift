import Casework
import CivilTime

/// What was found in all cases of a store.
package struct IndexedAnswer<Found> {
  package let found: Found
  package let damaged: [DamagedFile]
}

extension Store {
  /// What is found in all cases, of the index where the files are known to be as it says.
  ///
  /// Never stale about what burns: names in the folders are compared, and every file that
  /// a deadline within 17 days stands in, of every open case where they are few. Overdue ones
  /// are looked at too, of cases with no other deadline the last five hundred: their files may
  /// say another day by now.
  ///
  /// - Parameters:
  ///   - all: Whether every file is looked at.
  ///   - report: Told how far an index that has to be made has come.
  ///   - find: Asked once more where it came upon a damaged place of the index.
  package func cases<Found>(
    at now: Moment, verifyingAll all: Bool = false, _ report: (IndexProgress) -> Void = { _ in },
    find: (CaseIndex) throws(StoreError) -> Found
  ) throws(StoreError) -> IndexedAnswer<Found> {
    let keeper = IndexKeeper(self)
    if try keeper.open(trusting: !all), !keeper.isWorn {
      try keeper.verify(dueUntil: now + 17 * 86_400, at: now)
    } else {
      try keeper.complete(report)
    }
    let found = try keeper.answer(report, find)
    return IndexedAnswer(found: found, damaged: keeper.damaged)
  }

  /// The same without a look at files whose names have not changed: to find a case by name.
  func cases<Found>(find: (CaseIndex) -> Found) throws(StoreError) -> Found {
    let keeper = IndexKeeper(self)
    if try !keeper.open() { try keeper.complete() }
    return try keeper.answer({ _ in }, find)
  }

  /// What the open cases are known by, for finding the case of a notice.
  package func openCases(at now: Moment) throws(StoreError) -> [CaseIdentity] {
    let ids = try cases(at: now) { index in
      (0..<index.openCount).map { index.summary(at: $0).id }
    }
    return ids.found.compactMap { try? dossier($0) }.map { CaseIdentity($0) }
  }
}

extension IndexKeeper {
  /// What is found in the index; where that came upon a damaged place of it, in one made anew,
  /// and where that is damaged too, as by a disk that fails, in memory.
  fileprivate func answer<Found>(
    _ report: (IndexProgress) -> Void, _ find: (CaseIndex) throws(StoreError) -> Found
  ) throws(StoreError) -> Found {
    for isLast in [false, true] {
      do throws(StoreError) {
        let found = try find(index)
        guard isDamaged else { return found }
      } catch {
        // What a damaged place says may be of a case that there is not.
        guard isDamaged else { throw error }
      }
      if isLast { doWithoutFile() }
      try complete(report)
    }
    return try find(index)
  }
}
