import CaseFiles
import Wording

extension CommandLineTool {
  static let mergeDriver = CommandLineTool(
    "merge-driver", "BASE OURS THEIRS NAME", .mergeDriver, words: (4, 4)
  ) { invocation throws(ToolFailure) in
    let words = invocation.words
    let isMerged = try invocation.attempt { () throws(StoreError) in
      try MergeDriver.merge(base: words[0], ours: words[1], theirs: words[2], name: words[3])
    }
    return isMerged ? .done : .found
  }
}
