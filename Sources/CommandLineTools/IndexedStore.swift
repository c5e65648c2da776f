import CaseFiles
import Casework
import Wording

extension Invocation {
  /// What is found in all cases; `nil` where there is no store yet.
  ///
  /// A damaged file is left out, and named on standard error where that is not done elsewhere.
  ///
  /// - Parameter find: Asked once more where the index had to be made anew meanwhile.
  func cases<Found>(
    namingDamage: Bool = true, _ find: (CaseIndex) throws(StoreError) -> Found
  ) throws(ToolFailure) -> Found? {
    guard let store = try storeForReading() else { return nil }
    let all = arguments.has("--verify")
    let progress = ProgressLine(of: self, .indexing)
    let answer = try attempt { () throws(StoreError) in
      try store.cases(at: now, verifyingAll: all, progress.report, find: find)
    }
    progress.end()
    if namingDamage { tell(damaged: answer.damaged) }
    return answer.found
  }

  /// The rows of all cases, most urgent first.
  func rows() throws(ToolFailure) -> [CaseSummary] { try cases { $0.summaries } ?? [] }
}
