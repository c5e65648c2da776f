import CaseFiles
import Casework
import JSONText
import PlanReview
import Wording

extension CommandLineTool {
  static let precedents = CommandLineTool("precedents", "CASE", .precedents, words: (1, 1)) {
    invocation throws(ToolFailure) in
    let found = try invocation.precedents(for: try invocation.dossier())
    if invocation.wantsJSON {
      invocation.print(.array(found.map(\.json)))
    } else if found.isEmpty, !invocation.isQuiet {
      invocation.tell("fukkatsu: \(invocation.language.say(RoundPhrase.noPrecedents))")
    } else {
      for precedent in found {
        for line in precedent.lines(in: invocation.language) { invocation.print(line) }
      }
    }
    return found.isEmpty ? .found : .done
  }
}

extension Invocation {
  /// The answered plans of other cases with the same reason, those accepted first.
  fileprivate func precedents(for dossier: Dossier) throws(ToolFailure) -> [Precedent] {
    guard let store = try storeForReading() else { return [] }
    return try attempt { () throws(StoreError) in
      try store.precedents(for: dossier, in: language)
    }
  }
}

extension Precedent {
  fileprivate var json: JSONValue {
    .object([
      "case": .string(round.caseID.rawValue), "round": .integer(round.number),
      "state": .string(state.rawValue), "sent": .integer(sent),
      "characters": .integer(characters), "demands": .integer(demands),
      "answered": .integer(answered), "evidence": .strings(evidence.map(\.rawValue)),
      "parts": .array(
        parts.map { part in
          .object([
            "section": .string(part.kind.rawValue), "characters": .integer(part.characters),
            "items": .integer(part.items),
            "kept": part.kept.map { .number(String(($0 * 100).rounded() / 100)) } ?? .null,
          ])
        }),
      "news": .strings(news),
      "refusal": refusal.map(\.json) ?? .null,
    ])
  }
}

extension Precedent.Refusal {
  fileprivate var json: JSONValue {
    .object([
      "stage": .string(stage.rawValue), "reason": .string(reason.rawValue),
      "documents": .strings(documents.map(\.rawValue)), "demands": .strings(demands),
    ])
  }
}
