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
    let dossier = invocation.shown(try invocation.dossier(id, in: store))
    let archive = try invocation.answerTimes(beside: dossier)
    let found = try invocation.foundRelations(of: dossier)
    if invocation.wantsJSON {
      invocation.print(dossier.json(archive: archive, found: found, at: invocation.now))
    } else {
      let text = CaseText(
        dossier, archive: archive, found: found, in: invocation.language, at: invocation.now
      ).text
      invocation.print(text)
    }
    return .done
  }
}

extension Invocation {
  /// The answer times of all cases; only looked at where the case waits for an answer.
  fileprivate func answerTimes(beside dossier: Dossier) throws(ToolFailure) -> AnswerTimes {
    guard dossier.waitingSince != nil else { return AnswerTimes([]) }
    let times = try cases(namingDamage: false) { $0.summaries.flatMap(\.answerTimes) }
    return AnswerTimes(times ?? [])
  }
}
