import CaseFiles
import Wording

extension CommandLineTool {
  static let initialize = CommandLineTool("init", "[DIR]", .initialize, words: (0, 1)) {
    invocation throws(ToolFailure) in
    let path = invocation.words.first ?? invocation.storePath
    try invocation.attempt { () throws(StoreError) in
      try Store.create(at: path, now: invocation.now)
    }
    invocation.answer(
      path, changed: ["store.json"], invocation.language.say(ToolErrorPhrase.madeStore, path))
    return .done
  }
}
