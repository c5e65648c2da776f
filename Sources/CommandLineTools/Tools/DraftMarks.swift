import CaseFiles
import Casework
import JSONText
import PlanReview
import TextFolding
import Wording

// What a person says of a draft: which rules do not apply, what answers a demand.
extension Invocation {
  /// Carries out `--off`, `--on`, `--link` and `--outline`; `nil` where none is given.
  func markDraft() throws(ToolFailure) -> ExitCode? {
    if arguments.has("--outline") { return try printOutline() }
    if let rule = arguments.value("--off") { return try switchOff(rule) }
    if let rule = arguments.value("--on") { return try switchOn(rule) }
    if let number = try integer("--link") { return try link(number) }
    return nil
  }

  private func printOutline() throws(ToolFailure) -> ExitCode {
    let outline = PlanOutline.text(
      answering: try dossier().askingNotice, otherwise: language.ofPlans)
    if wantsJSON {
      print(.object(["text": .string(outline)]))
    } else {
      print(outline.hasSuffix("\n") ? String(outline.dropLast()) : outline)
    }
    return .done
  }

  private func switchOff(_ word: String) throws(ToolFailure) -> ExitCode {
    let rule = try choice(word.uppercased(), of: RuleCode.self, for: "--off")
    let reason = arguments.value("--because") ?? ""
    guard !reason.allSatisfy(\.isWhitespace) else {
      throw ToolFailure(language.say(RoundPhrase.reasonForRule, rule.rawValue), .usage)
    }
    let store = try storeForChanging()
    let id = try findCase(in: store)
    try attempt { () throws(StoreError) in
      try store.silence(rule.rawValue, in: id, because: reason, at: now)
    }
    answer(
      id.rawValue, changed: ["cases/\(id.rawValue).json"],
      language.say(RoundPhrase.silenced, rule.rawValue))
    return .done
  }

  private func switchOn(_ word: String) throws(ToolFailure) -> ExitCode {
    let rule = try choice(word.uppercased(), of: RuleCode.self, for: "--on")
    let store = try storeForChanging()
    let id = try findCase(in: store)
    try attempt { () throws(StoreError) in try store.heed(rule.rawValue, in: id, at: now) }
    answer(
      id.rawValue, changed: ["cases/\(id.rawValue).json"],
      language.say(RoundPhrase.heeded, rule.rawValue))
    return .done
  }

  /// Links the demand of a number, counted from 1, to words of the draft.
  private func link(_ number: Int) throws(ToolFailure) -> ExitCode {
    let store = try storeForChanging()
    let id = try findCase(in: store)
    let dossier = try attempt { () throws(StoreError) in try store.dossier(id) }
    let demands = dossier.askingNotice?.reading.demands ?? []
    guard let round = dossier.openRound else {
      throw ToolFailure(
        language.say(ToolErrorPhrase.noDraft, id.rawValue, id.rawValue), .found)
    }
    let given = arguments.value("--words") ?? ""
    // Marks may be letters of their own in what was pasted.
    let words = round.text.contains(given) ? given : FormText(given).string
    guard
      let demand = demands.element(numbered: number), !words.isEmpty, round.text.contains(words)
    else {
      throw ToolFailure(
        language.say(RoundPhrase.badLink, id.rawValue, String(demands.count)), .usage)
    }
    try attempt { () throws(StoreError) in
      try store.link(demand.text, to: words, in: round.id, at: now)
    }
    answer(
      id.rawValue, changed: ["rounds/\(round.id.rawValue).json"], language.say(RoundPhrase.linked))
    return .done
  }
}
