import CaseFiles
import Casework
import JSONText
import Wording

extension CommandLineTool {
  static let resolve = CommandLineTool(
    "resolve", "[CASE [N kept|other|both]]", .resolve, words: (0, 3)
  ) { invocation throws(ToolFailure) in
    guard let store = try invocation.storeForReading() else { return .done }
    let found = try conflicts(of: store, invocation)
    guard invocation.words.count > 1 else { return list(found, invocation) }
    return try decide(found, invocation)
  }

  /// Those of one case or arrival, or of all.
  private static func conflicts(
    of store: Store, _ invocation: Invocation
  ) throws(ToolFailure) -> [RecordConflict] {
    guard let word = invocation.words.first else {
      return try invocation.attempt { () throws(StoreError) in
        try store.conflicts(at: invocation.now)
      }
    }
    if let arrival = ArrivalID(word) {
      return try invocation.attempt { () throws(StoreError) in
        try store.arrival(arrival).locatedConflicts
      }
    }
    let id = try invocation.findCase(in: store)
    return try invocation.dossier(id, in: store).conflicts
  }

  private static func list(_ found: [RecordConflict], _ invocation: Invocation) -> ExitCode {
    let language = invocation.language
    if invocation.wantsJSON {
      invocation.print(
        .array(
          found.enumerated().map { number, located in
            .object([
              "number": .integer(number + 1), "file": .string(located.path),
              "case": .string(orNull: located.caseID?.rawValue),
              "at": .strings(located.conflict.at), "base": located.conflict.base ?? .null,
              "kept": located.conflict.kept, "other": located.conflict.other,
            ])
          }))
      return .done
    }
    for (number, located) in found.enumerated() {
      let name = located.caseID?.rawValue ?? ""
      invocation.print("\(name) \(number + 1)  \(language.place(of: located))")
      for (phrase, value) in [
        (SyncPhrase.keepThis, located.conflict.kept), (.takeOther, located.conflict.other),
      ] {
        invocation.print("    \(language.say(phrase, language.text(of: value)))")
      }
    }
    if found.isEmpty, !invocation.isQuiet {
      invocation.print(language.say(SyncPhrase.noConflicts))
    }
    return .done
  }

  private static func decide(
    _ found: [RecordConflict], _ invocation: Invocation
  ) throws(ToolFailure) -> ExitCode {
    let words = invocation.words
    guard words.count == 3 else {
      throw invocation.failure(.tooFewWords, "resolve", "fukkatsu resolve CASE N kept|other|both")
    }
    guard let located = Int(words[1]).flatMap({ found.element(numbered: $0) }) else {
      throw ToolFailure(
        invocation.language.say(SyncPhrase.noSuchConflict, words[1], words[0]), .found)
    }
    let choice = try invocation.choice(words[2], of: ConflictChoice.self, for: "resolve")
    let place = invocation.language.place(of: located)
    guard choice != .both || located.conflict.isOfText else {
      throw ToolFailure(invocation.language.say(SyncPhrase.bothOnlyForText, place), .usage)
    }
    let store = try invocation.storeForChanging()
    try invocation.attempt { () throws(StoreError) in
      try store.resolve(located, as: choice, at: invocation.now)
    }
    invocation.answer(
      located.caseID?.rawValue ?? words[0], changed: [located.path],
      invocation.language.say(CommandPhrase.resolved, place))
    return .done
  }
}
