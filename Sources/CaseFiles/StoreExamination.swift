import Wording

extension Store {
  /// Looks at every file; an empty answer means that the store is sound.
  ///
  /// Nobody is waited for as long as nobody writes. What is found beside a writer may be the
  /// middle of a change: it is looked at once more when that is done.
  package func check(in language: Language) throws(StoreError) -> [StoreProblem] {
    let before = try StoreState(of: self)
    let found = try look(in: language)
    if found.isEmpty { return found }
    let after = try StoreState(of: self)
    if before.isAtRest, after == before { return found }
    do throws(StoreError) {
      return try withLock(patience: Self.longestWait) { () throws(StoreError) in
        try look(in: language, at: CheckScope(of: found))
      }
    } catch {
      // There is no lock where nothing can be written; perhaps nothing was.
      if case .system = error, after == before { return found }
      return found.map { $0.passing(in: language) }
    }
  }

  /// What a reader waits for a change to end, in milliseconds.
  private static let longestWait = 1000

  /// Looks once, whatever others do meanwhile.
  func look(
    in language: Language, at scope: CheckScope = .everything
  ) throws(StoreError) -> [StoreProblem] {
    var check = StoreCheck(store: self, scope: scope, language: language)
    try check.run()
    return check.findings.problems
  }
}
