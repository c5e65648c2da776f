import Casework
import Wording

extension Precedent {
  /// What a person reads of it: one line of its fate, one of each part, then what was new.
  package func lines(in language: Language) -> [String] {
    let kinds = evidence.map { language.say($0) }.joined(separator: " ")
    let head = language.say(
      RoundPhrase.precedentHead, round.caseID.rawValue, String(round.number), language.say(state),
      String(characters))
    let basis = language.say(
      RoundPhrase.precedentBasis, "\(answered)/\(demands)", kinds.isEmpty ? "-" : kinds)
    let rows = parts.map { part in
      let kept = part.kept.map { language.say(RoundPhrase.precedentKept, $0.percent) } ?? ""
      return "    "
        + language.say(
          RoundPhrase.precedentPart, language.say(part.kind), String(part.characters),
          String(part.items)) + kept
    }
    return [head, "    \(basis)"] + rows + why(in: language) + news.map { "    + \($0)" }
  }

  /// Why it was turned down: what the notice is about, and what it asks.
  private func why(in language: Language) -> [String] {
    guard let refusal else { return [] }
    let about =
      [language.say(refusal.stage), language.say(refusal.reason)]
      + refusal.documents.map { language.say($0) }
    return ["    " + language.say(RoundPhrase.precedentRefusal, about.joined(separator: " "))]
      + refusal.demands.map { "    ? \($0)" }
  }
}
