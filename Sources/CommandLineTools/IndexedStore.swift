import CaseFiles
import Casework
import Wording

extension Invocation {
  /// All cases, most urgent first; `nil` where there is no store yet.
  ///
  /// A damaged file is left out, and named on standard error where that is not done elsewhere.
  func cases(namingDamage: Bool = true) throws(ToolFailure) -> CaseIndex? {
    guard let store = try storeForReading() else { return nil }
    let all = arguments.has("--verify")
    var isReported = false
    let overview = try attempt { () throws(StoreError) in
      try store.cases(at: now, verifyingAll: all) { progress in
        guard surroundings.isInteractive, !isQuiet else { return }
        isReported = true
        report(progress)
      }
    }
    if isReported { surroundings.write(Array("\r\u{1B}[K".utf8), true) }
    if namingDamage { tell(damaged: overview.damaged) }
    return overview.index
  }

  /// The rows of all cases, most urgent first.
  func rows() throws(ToolFailure) -> [CaseSummary] { try cases()?.summaries ?? [] }

  /// How far an index that is being made has come, over the line that says so already.
  private func report(_ progress: IndexProgress) {
    let percent = progress.total == 0 ? 0 : progress.done * 100 / progress.total
    let words = language.say(ScreenPhrase.indexing, String(percent))
    surroundings.write(Array("\r\(words)".utf8), true)
  }
}
