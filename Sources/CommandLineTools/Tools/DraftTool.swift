import CaseFiles
import Casework
import CivilTime
import JSONText
import Wording

extension CommandLineTool {
  static let draft = CommandLineTool(
    "draft",
    "CASE [--round N] [--edit | --from FILE | --check | --outline]"
      + " [--off RULE --because WHY | --on RULE] [--link N --words TEXT]", .draft,
    options: [
      .value("--round", "N"), .flag("--edit"), .value("--from", "FILE"), .flag("--check"),
      .flag("--outline"), .value("--off", "RULE"), .value("--on", "RULE"),
      .value("--because", "WHY"), .value("--link", "N"), .value("--words", "TEXT"),
    ],
    words: (1, 1)
  ) { invocation throws(ToolFailure) in
    let arguments = invocation.arguments
    if arguments.has("--edit"), arguments.value("--from") != nil {
      throw invocation.failure(.notTogether, "--edit", "--from")
    }
    if let done = try invocation.markDraft() { return done }
    if arguments.has("--edit") {
      let store = try invocation.storeForChanging()
      let id = try caseToWrite(in: store, invocation)
      return try DraftEditing(of: id, in: store, invocation).run()
    }
    if let path = arguments.value("--from") { return try take(path, invocation) }
    return try show(invocation)
  }

  private static func show(_ invocation: Invocation) throws(ToolFailure) -> ExitCode {
    let (dossier, isWhole) = try invocation.examinedCase()
    let id = dossier.id
    let number = try invocation.integer("--round")
    let round = number.map { dossier.round(number: $0) } ?? dossier.rounds.last
    guard let round else {
      if let number {
        throw invocation.failure(.noRound, id.rawValue, String(number), id.rawValue, code: .found)
      }
      throw invocation.failure(.noDraft, id.rawValue, id.rawValue, code: .found)
    }
    guard !invocation.arguments.has("--check") else {
      return try invocation.check(round, in: dossier, isWhole: isWhole)
    }
    if invocation.wantsJSON {
      invocation.print(round.record)
    } else {
      invocation.print(plan: round.text)
    }
    return .done
  }

  private static func take(
    _ path: String, _ invocation: Invocation
  ) throws(ToolFailure) -> ExitCode {
    let bytes: [UInt8]
    if path == "-" {
      bytes = invocation.surroundings.standardInput()
    } else {
      do { bytes = try InputFile(path: path).bytes() } catch {
        throw ToolFailure(error.sentence(path, in: invocation.language), .found)
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw invocation.failure(.notUTF8, path, code: .found)
    }
    let store = try invocation.storeForChanging()
    return try save(text, of: try caseToWrite(in: store, invocation), in: store, invocation)
  }

  /// The case whose draft is written; a round that is named has to be the open one, or the
  /// one that begins.
  private static func caseToWrite(
    in store: Store, _ invocation: Invocation
  ) throws(ToolFailure) -> CaseID {
    let id = try invocation.findCase(in: store)
    guard let number = try invocation.integer("--round") else { return id }
    try invocation.attempt { () throws(StoreError) in
      let dossier = try store.dossier(id)
      if let round = dossier.round(number: number) {
        guard round.isOpen else { throw .submittedRound(round.id.rawValue) }
      } else if dossier.openRound != nil || number != (dossier.rounds.last?.number ?? 0) + 1 {
        throw .noRound(RoundID(caseID: id, number: number).rawValue)
      }
    }
    return id
  }

  private static func save(
    _ text: String, of id: CaseID, in store: Store, _ invocation: Invocation
  ) throws(ToolFailure) -> ExitCode {
    let lines = text.withLineFeeds
    let round = try invocation.attempt { () throws(StoreError) in
      try store.writeDraft(of: id, text: lines, at: invocation.now)
    }
    invocation.answer(
      id.rawValue, changed: ["rounds/\(round.rawValue).json"],
      invocation.language.say(ToolErrorPhrase.wroteDraft, id.rawValue, String(round.number)))
    return .done
  }

  static let submit = CommandLineTool(
    "submit", "CASE [--at TIME] [--via HOW] [--because WHY]", .submit,
    options: [.value("--at", "TIME"), .value("--via", "HOW"), .value("--because", "WHY")],
    words: (1, 1)
  ) { invocation throws(ToolFailure) in
    let at = try invocation.moment("--at") ?? invocation.now
    let store = try invocation.storeForChanging()
    let id = try invocation.findCase(in: store)
    let before = try invocation.attempt { () throws(StoreError) in try store.dossier(id) }
    var against: [String] = []
    if let open = before.openRound { against = try invocation.pass(open, in: before, at: at) }
    try invocation.attempt { () throws(StoreError) in
      try store.submit(
        id, asJudged: before.openRound, with: before.sellerCase.acceptedEvidence.map(\.id),
        via: invocation.arguments.value("--via") ?? before.answerChannel?.code,
        because: invocation.arguments.value("--because"), at: at, now: invocation.now)
    }
    for line in against { invocation.tell(line) }
    let number = String(before.openRound?.number ?? 0)
    if let due = before.nextDeadline?.due, due < at {
      let words = invocation.language.dayAndClock(due, at: at)
      invocation.tell("fukkatsu: " + invocation.language.say(ToolErrorPhrase.lateNote, words))
    }
    invocation.answer(
      id.rawValue, changed: ["rounds/\(before.openRound?.id.rawValue ?? "").json"],
      invocation.language.say(ToolErrorPhrase.submittedRound, id.rawValue, number))
    return .done
  }
}
