import Casework
import JSONText

extension Language {
  /// Where two people changed the same: the fact, or the draft of a round.
  package func place(of located: RecordConflict) -> String {
    let at = located.conflict.at
    switch located.record {
    case .round(let id):
      let draft = say(ScreenPhrase.draftHeading, String(id.number))
      return at == ["text"] ? draft : "\(draft) \(at.joined(separator: " "))"
    case .notice(let name): return "\(name.rawValue) \(at.joined(separator: " "))"
    case .sellerCase:
      let key = at == ["client", "name"] ? "client" : at.last ?? ""
      let fact = CaseFact(rawValue: key)
      guard let fact, at.count == 1 || at.first == "client" else {
        return at.joined(separator: " ")
      }
      return say(fact)
    }
  }

  /// A value of a conflict on one line.
  package func text(of value: JSONValue) -> String {
    if let text = value.string { return text }
    if let lines = value.array?.compactMap(\.string), !lines.isEmpty {
      return lines.joined(separator: " / ")
    }
    return String(decoding: value.compact, as: UTF8.self)
  }
}
