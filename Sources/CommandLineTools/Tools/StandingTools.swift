import CaseFiles
import Casework
import CivilTime
import Wording

extension CommandLineTool {
  static let snooze = CommandLineTool(
    "snooze", "CASE [TIME | SPAN | off]", .snooze, words: (1, 2)
  ) { invocation throws(ToolFailure) in
    let until = try invocation.snoozeEnd()
    let store = try invocation.storeForChanging()
    let id = try invocation.findCase(in: store)
    let language = invocation.language
    let dossier = try invocation.attempt { () throws(StoreError) in try store.dossier(id) }
    if until != nil, !dossier.mayBeSnoozed(at: invocation.now) {
      throw ToolFailure(language.say(DeadlinePhrase.notSnoozed, id.rawValue), .found)
    }
    let hidden = try invocation.attempt { () throws(StoreError) in
      try store.snooze(id, until: until, at: invocation.now)
    }
    invocation.answer(
      id.rawValue, changed: ["snoozed"],
      language.snoozed(id, until: hidden, wanted: until, at: invocation.now))
    return .done
  }

  static let relate = CommandLineTool(
    "relate", "CASE CASE [--as linked_account|same_client|same_person|none]", .relate,
    options: [.value("--as", "linked_account|same_client|same_person|none")], words: (2, 2)
  ) { invocation throws(ToolFailure) in
    let word = invocation.arguments.value("--as") ?? RelatedCase.Kind.linkedAccount.rawValue
    let kind =
      word == "none" ? nil : try invocation.choice(word, of: RelatedCase.Kind.self, for: "--as")
    let store = try invocation.storeForChanging()
    let id = try invocation.findCase(in: store)
    let other = try invocation.attempt { () throws(StoreError) in
      try store.findCase(invocation.words[1])
    }
    guard id != other else {
      throw ToolFailure(
        invocation.language.say(DeadlinePhrase.relatedToItself, id.rawValue), .usage)
    }
    try invocation.attempt { () throws(StoreError) in
      try store.relate(id, to: other, as: kind, at: invocation.now)
    }
    let language = invocation.language
    let words =
      kind.map {
        language.say(DeadlinePhrase.related, id.rawValue, other.rawValue, language.say($0))
      } ?? language.say(DeadlinePhrase.notRelated, id.rawValue, other.rawValue)
    invocation.answer(id.rawValue, changed: ["related"], words)
    return .done
  }
}

extension Invocation {
  /// Until when: a moment, a span from now, a day without either; `nil` for `off`.
  fileprivate func snoozeEnd() throws(ToolFailure) -> Moment? {
    guard words.count > 1 else { return now.inJapan + 86_400 }
    if words[1] == "off" { return nil }
    if let span = TimeSpan(words[1]) { return now.inJapan + span.seconds }
    guard let moment = Moment(iso8601: words[1]) else {
      throw failure(.badTime, "snooze", words[1])
    }
    return moment
  }
}
