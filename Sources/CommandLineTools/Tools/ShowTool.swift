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
    let silence = try invocation.silence(of: dossier)
    if invocation.wantsJSON {
      invocation.print(dossier.json(silence: silence, at: invocation.now))
    } else {
      let text = CaseText(
        dossier, silence: silence, in: invocation.language, at: invocation.now
      ).text
      invocation.print(text)
    }
    return .done
  }
}

extension Invocation {
  /// How long nobody has answered, beside the answer times of all cases; those are only
  /// looked at where a case waits.
  fileprivate func silence(of dossier: Dossier) throws(ToolFailure) -> Silence? {
    guard dossier.waitingSince != nil else { return nil }
    return dossier.silence(among: try rows().flatMap(\.answerTimes), at: now)
  }
}
