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
    let progress = ProgressLine(of: self, .indexing)
    let overview = try attempt { () throws(StoreError) in
      try store.cases(at: now, verifyingAll: all, progress.report)
    }
    progress.end()
    if namingDamage { tell(damaged: overview.damaged) }
    return overview.index
  }

  /// The rows of all cases, most urgent first.
  func rows() throws(ToolFailure) -> [CaseSummary] { try cases()?.summaries ?? [] }
}
