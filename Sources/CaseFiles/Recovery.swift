/// Completing, or clearing away, what a program left that was ended in the middle of a
/// change.
extension Store {
  /// Completes the change that is in the journal, and removes the temporary files of
  /// one that is not.
  ///
  /// - Precondition: The lock is held, so nobody else is writing.
  func completeUnfinished() throws(StoreError) {
    let mark = ChangeMark(store: self)
    let marked = mark.underWay
    try completeIncoming()
    var made: String?
    if let entry = try unfinished(marked) {
      var renaming = Renaming(
        entry, in: self, .resuming(isLatest: try journal.isLast(entry.id)))
      try renaming.carryOut()
      finish(entry)
      made = entry.id
      try JournalList(of: self).complete()
      try removeTemporaries(of: entry.id)
    }
    if let marked {
      try journal.dropTornLine()
      try removeTemporaries(of: marked)
      if made == nil, try journal.holds(marked) { made = marked }
      mark.clear(made: made)
    }
    root.removeAbandoned()
    try PurgeMark(store: self).pending.map { purge throws(StoreError) in
      _ = try purge.complete()
    }
  }

  /// The change of the mark, under whatever name this machine wrote its journal then;
  /// without a mark, as after a power failure, the last one of this machine's journal.
  func unfinished(_ marked: String?) throws(StoreError) -> JournalEntry? {
    if let marked, let entry = try journal.entry(marked) { return entry }
    return try journal.unfinished()
  }

  private func removeTemporaries(of id: String) throws(StoreError) {
    for folder in [root] + Kind.allCases.map(folder) {
      for name in try folder.hiddenNames()
      where name.hasSuffix(".\(id).tmp") || name.hasSuffix(".\(id).tmp.tmp") {
        folder.remove(name)
      }
    }
  }

  /// Whether a crash left something to do.
  var isUnfinished: Bool {
    ChangeMark(store: self).underWay != nil || PurgeMark(store: self).isSet
      || (try? journal.unfinished()) != nil || root.hasAbandoned
  }

  /// At a program's start: completes what a crash left, unless somebody is writing
  /// just now or nothing may be written.
  package func recover() {
    makeCloneOwn()
    makeFolders()
    guard isUnfinished else { return }
    try? withLock(patience: 0) { () throws(StoreError) in try completeUnfinished() }
  }
}
