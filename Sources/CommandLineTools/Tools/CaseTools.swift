import CaseFiles
import Casework
import CivilTime
import Wording

extension CommandLineTool {
  static let newCase = CommandLineTool(
    "new",
    "--client NAME [--shop NAME] [--seller-id ID] [--contact TEXT] [--reason R] [--marketplace M]",
    .newCase,
    options: [
      .value("--client", "NAME"), .value("--shop", "NAME"), .value("--seller-id", "ID"),
      .value("--contact", "TEXT"), .value("--business", "TEXT"), .value("--reason", "R"),
      .value("--marketplace", "M"),
    ]
  ) { invocation throws(ToolFailure) in
    guard let name = invocation.arguments.value("--client"), !name.isEmpty else {
      throw invocation.failure(.nameMissing)
    }
    let client = Client(
      name: name, shop: invocation.arguments.value("--shop") ?? "",
      sellerID: invocation.arguments.value("--seller-id"),
      contact: invocation.arguments.value("--contact"),
      business: invocation.arguments.value("--business"))
    let reason = try invocation.arguments.value("--reason").map { text throws(ToolFailure) in
      try invocation.choice(text, of: Reason.self, for: "--reason")
    }
    let store = try invocation.storeForChanging()
    let id = try invocation.attempt { () throws(StoreError) in
      try store.newCase(
        for: client, marketplace: invocation.arguments.value("--marketplace") ?? "amazon.co.jp",
        reason: reason ?? .none, at: invocation.now)
    }
    invocation.answer(id.rawValue, changed: ["cases/\(id.rawValue).json"], id.rawValue)
    return .done
  }

  static let note = CommandLineTool(
    "note", "CASE TEXT [--round N]", .note, options: [.value("--round", "N")], words: (2, nil)
  ) { invocation throws(ToolFailure) in
    guard let number = try invocation.integer("--round") else {
      return try record(.note, invocation)
    }
    return try annotate(round: number, invocation)
  }

  private static func annotate(
    round number: Int, _ invocation: Invocation
  ) throws(ToolFailure) -> ExitCode {
    let text = try text(invocation)
    let store = try invocation.storeForChanging()
    let round = RoundID(caseID: try invocation.findCase(in: store), number: number)
    try invocation.attempt { () throws(StoreError) in
      try store.annotate(round, text, at: invocation.now)
    }
    invocation.answer(
      round.caseID.rawValue, changed: ["rounds/\(round.rawValue).json"],
      invocation.language.say(ScreenPhrase.noted))
    return .done
  }

  private static func text(_ invocation: Invocation) throws(ToolFailure) -> String {
    let text = invocation.words.dropFirst().joined(separator: " ")
    guard text.contains(where: { !$0.isWhitespace }) else { throw invocation.failure(.emptyNote) }
    return text
  }

  static let call = CommandLineTool(
    "call", "CASE TEXT [--at TIME] [--within PERIOD]", .call,
    options: [.value("--at", "TIME"), .value("--within", "PERIOD")], words: (2, nil)
  ) { invocation throws(ToolFailure) in
    try record(.call, invocation)
  }

  private static func record(
    _ kind: TimelineEntry.Kind, _ invocation: Invocation
  ) throws(ToolFailure) -> ExitCode {
    let text = try text(invocation)
    let at = try invocation.moment("--at") ?? invocation.now
    let store = try invocation.storeForChanging()
    let id = try invocation.findCase(in: store)
    let told = try invocation.arguments.value("--within").map { line throws(ToolFailure) in
      try invocation.ownPeriod(line, from: at)
    }
    let moved = try invocation.attempt { () throws(StoreError) in
      try store.note(id, text, kind: kind, setting: told, at: at, now: invocation.now)
    }
    invocation.doubt(at)
    let done: StandingPhrase = kind == .call ? .callNoted : .noteAdded
    let lines = moved.compactMap { invocation.language.moved($0, at: invocation.now) }
    invocation.answer(
      id.rawValue, changed: ["timeline"] + (moved.isEmpty ? [] : ["deadlines"]),
      ([invocation.language.say(done)] + lines).joined(separator: "\n"))
    return .done
  }

  static let outcome = CommandLineTool(
    "outcome", "CASE reinstated|closed|waived|withdrawn [--at TIME]", .outcome,
    options: [.value("--at", "TIME")], words: (2, 2)
  ) { invocation throws(ToolFailure) in
    let outcome = try invocation.choice(invocation.words[1], of: Outcome.self, for: "outcome")
    let at = try invocation.moment("--at") ?? invocation.now
    let store = try invocation.storeForChanging()
    let id = try invocation.findCase(in: store)
    let opened = try invocation.attempt { () throws(StoreError) in
      try store.conclude(id, outcome, at: at, now: invocation.now)
      return try store.dossier(id).sellerCase.opened
    }
    invocation.doubt(at, since: opened)
    invocation.answer(
      id.rawValue, changed: ["outcome", "closed"],
      invocation.language.say(
        ToolErrorPhrase.closedCase, id.rawValue, invocation.language.say(outcome)))
    return .done
  }
}

extension Invocation {
  /// Says of a time that was given with `--at` that it cannot well be the right one: it is yet
  /// to come, or the case had not begun.
  func doubt(_ at: Moment, since opened: Moment? = nil) {
    if at > now {
      tell(
        "fukkatsu: " + language.say(ToolErrorPhrase.timeToCome, language.dayAndClock(at, at: now)))
    } else if let opened, at < opened {
      tell(
        "fukkatsu: "
          + language.say(
            ToolErrorPhrase.timeBeforeCase, language.dayAndClock(at, at: now),
            language.dayAndClock(opened, at: now)))
    }
  }
}
