import CaseFiles
import Casework
import CivilTime
import JSONText
import Wording

extension CommandLineTool {
  static let show = CommandLineTool("show", "CASE", .show, words: (1, 1)) {
    invocation throws(ToolFailure) in
    let store = try invocation.storeForReading()
    let id = try invocation.findCase(in: store)
    guard let store else { return .found }
    let dossier = try invocation.attempt { () throws(StoreError) in try store.dossier(id) }
    if invocation.wantsJSON {
      invocation.print(dossier.json(at: invocation.now))
    } else {
      invocation.print(CaseText(dossier, in: invocation.language, at: invocation.now).text)
    }
    return .done
  }
}
