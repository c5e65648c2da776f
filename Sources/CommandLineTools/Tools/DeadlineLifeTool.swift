import CaseFiles
import Casework
import CivilTime
import JSONText
import Wording

// What becomes of a case's deadlines: `deadline add|adopt|meet|waive|reopen|start CASE ...`.
extension Invocation {
  private enum Verb: String, CaseIterable {
    case add, adopt, meet, waive, reopen, start
  }

  func changeDeadline() throws(ToolFailure) -> ExitCode {
    let verb = try choice(words[0], of: Verb.self, for: "deadline")
    guard words.count >= (verb == .adopt ? 3 : 2) else {
      throw failure(.tooFewWords, "deadline \(verb)", "fukkatsu deadline --help")
    }
    let store = try storeForChanging()
    let id = try attempt { () throws(StoreError) in try store.findCase(words[1]) }
    if verb == .add { return try add(to: id, in: store) }
    let rest = Array(words.dropFirst(2))
    let standings = try dossier(id, in: store).standings
    let chosen = try choose(
      rest.count > (verb == .adopt ? 1 : 0) ? rest[0] : nil, among: standings, of: id,
      open: verb != .reopen)
    try carryOut(verb, chosen, rest, store)
    return try tell(of: chosen, in: store)
  }

  /// The deadline of a number, as `deadlines CASE` counts; without one the only open one.
  private func choose(
    _ word: String?, among standings: [DeadlineStanding], of id: CaseID, open: Bool
  ) throws(ToolFailure) -> DeadlineStanding {
    if let word {
      guard let standing = Int(word).flatMap({ standings.element(numbered: $0) }) else {
        throw ToolFailure(
          language.say(DeadlinePhrase.noSuchDeadline, word, id.rawValue), .found)
      }
      return standing
    }
    let fits = standings.filter { $0.kept.state.isOpen == open }
    guard let only = fits.first, fits.count == 1 else {
      throw ToolFailure(
        language.say(
          DeadlinePhrase.whichDeadline, id.rawValue, String(fits.count), id.rawValue), .found)
    }
    return only
  }

  private func carryOut(
    _ verb: Verb, _ chosen: DeadlineStanding, _ rest: [String], _ store: Store
  ) throws(ToolFailure) {
    switch verb {
    case .add: break
    case .adopt: try adopt(rest.last ?? "", chosen, store)
    case .meet: try settle(chosen, .met, store)
    case .waive: try settle(chosen, .waived, store)
    case .reopen: try settle(chosen, .running, store)
    case .start:
      if case .date = chosen.read.window {
        throw ToolFailure(
          language.say(DeadlinePhrase.namedDay, chosen.notice.caseID.rawValue), .found)
      }
      let at = try moment("--at") ?? now
      try attempt { () throws(StoreError) in
        try store.start(chosen.notice, index: chosen.kept.index, at: at, now: now)
      }
    }
  }

  private func settle(
    _ chosen: DeadlineStanding, _ state: KeptDeadline.State, _ store: Store
  ) throws(ToolFailure) {
    try attempt { () throws(StoreError) in
      try store.settle(chosen.notice, index: chosen.kept.index, as: state, at: now)
    }
  }

  private func adopt(
    _ word: String, _ chosen: DeadlineStanding, _ store: Store
  ) throws(ToolFailure) {
    let choices = chosen.readings.map(\.choice)
    guard let choice = ReadingChoice(rawValue: word), choices.contains(choice) else {
      let names = choices.map(\.rawValue).joined(separator: ", ")
      throw ToolFailure(language.say(DeadlinePhrase.noSuchReading, word, names), .usage)
    }
    try attempt { () throws(StoreError) in
      try store.adopt(choice, of: chosen.notice, index: chosen.kept.index, at: now)
    }
  }

  /// Adds a deadline that a person was told of, in the words of one line.
  private func add(to id: CaseID, in store: Store) throws(ToolFailure) -> ExitCode {
    let line = words.dropFirst(2).joined(separator: " ")
    guard !line.isEmpty else {
      throw ToolFailure(language.say(DeadlinePhrase.addNeeds, id.rawValue), .usage)
    }
    let from = try moment("--from") ?? now
    let period = try ownPeriod(line, from: from)
    let index = try attempt { () throws(StoreError) in
      try store.add(period, to: id, at: now)
    }
    let added = try attempt { () throws(StoreError) in try store.dossier(id).standing(0, index) }
    guard let added else { return .found }
    return try tell(of: added, in: store)
  }

  /// A period in a person's words: `72時間 回答`, `17 days answer`.
  func ownPeriod(
    _ line: String, from: Moment
  ) throws(ToolFailure) -> KeptDeadline.OwnPeriod {
    do {
      var read = try DeadlineNotation(received: from).deadline(line)
      read.quote = Quotation(words: line, span: 0..<line.utf8.count)
      return KeptDeadline.OwnPeriod(read, from: from)
    } catch {
      throw ToolFailure(error.sentence(in: language), .usage)
    }
  }

  /// Says how a deadline stands after the change.
  private func tell(of before: DeadlineStanding, in store: Store) throws(ToolFailure) -> ExitCode {
    let dossier = try attempt { () throws(StoreError) in
      try store.dossier(before.notice.caseID)
    }
    guard let after = dossier.standing(before.notice.number, before.kept.index) else {
      return .found
    }
    answer(
      dossier.id.rawValue, changed: ["deadlines"],
      DeadlineLine(after, in: language, at: now).text)
    return .done
  }
}
