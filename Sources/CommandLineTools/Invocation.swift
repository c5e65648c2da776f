import CaseFiles
import Casework
import CivilTime
import JSONText
import Settings
import Terminal
import Wording

/// One run of a command: what it was given, and where its answer goes.
package struct Invocation: Sendable {
  let surroundings: Surroundings
  let arguments: Arguments

  var language: Language { surroundings.language }
  var now: Moment { surroundings.now }
  var words: [String] { arguments.words }
  var wantsJSON: Bool { arguments.has("--json") }
  var isQuiet: Bool { arguments.has("--quiet") }

  /// Whether text may be coloured: on a terminal, unless something says otherwise.
  var wantsColor: Bool {
    switch arguments.value("--color") {
    case "always": return true
    case "never": return false
    default: break
    }
    let environment = surroundings.environment
    return surroundings.isInteractive && !arguments.has("--plain")
      && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  func failure(
    _ phrase: ToolErrorPhrase, _ first: String = "", _ second: String = "", _ third: String = "",
    code: ExitCode = .usage
  ) -> ToolFailure {
    ToolFailure(language.say(phrase, first, second, third), code)
  }
}

// Answering.
extension Invocation {
  /// Prints lines of data; what came from a notice loses its control characters.
  ///
  /// - Returns: Whether they were written.
  @discardableResult
  func print(_ text: String) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let safe = lines.map { DisplayText.singleLine(String($0)) }.joined(separator: "\n")
    return surroundings.write(Array((safe + "\n").utf8), false)
  }

  /// Prints lines of data, all in one go.
  func print(lines: [String]) {
    guard !lines.isEmpty else { return }
    var bytes: [UInt8] = []
    for line in lines {
      bytes += DisplayText.singleLine(line).utf8
      bytes.append(0x0A)
    }
    surroundings.write(bytes, false)
  }

  @discardableResult
  func print(_ value: JSONValue) -> Bool {
    surroundings.write(value.indented, false)
  }

  /// Prints a plan as it is, tabs and invisible characters too, with a line end at its end;
  /// on a terminal without what could steer it.
  func print(plan text: String) {
    let lines = text.hasSuffix("\n") ? String(text.dropLast()) : text
    guard surroundings.outputColumns == nil else {
      print(lines)
      return
    }
    print(raw: Array((lines + "\n").utf8))
  }

  /// Prints bytes as they are.
  func print(raw bytes: [UInt8]) {
    surroundings.write(bytes, false)
  }

  /// Prints a message to standard error, in one line: what went wrong or is to be minded.
  func tell(_ text: String) {
    surroundings.write(Array((DisplayText.singleLine(text) + "\n").utf8), true)
  }

  /// The answer of a command that changes something: the id, and what was changed.
  func answer(_ id: String, changed: [String], _ words: String) {
    if wantsJSON {
      print(.object(["id": .string(id), "changed": .strings(changed)]))
    } else if !isQuiet {
      print(words)
    }
  }
}

// Reading what was given.
extension Invocation {
  /// A time given with an option.
  func moment(_ option: String) throws(ToolFailure) -> Moment? {
    guard let text = arguments.value(option) else { return nil }
    guard let moment = Moment(iso8601: text) else {
      throw failure(.badTime, option, text)
    }
    return moment
  }

  func integer(_ option: String) throws(ToolFailure) -> Int? {
    guard let text = arguments.value(option) else { return nil }
    guard let value = Int(text) else { throw failure(.badNumber, option, text) }
    return value
  }

  /// A word of a closed list, given with an option or as a word.
  func choice<Word: RawRepresentable & CaseIterable>(
    _ text: String, of type: Word.Type, for name: String
  ) throws(ToolFailure) -> Word where Word.RawValue == String {
    if let word = Word(rawValue: text) { return word }
    throw failure(.badChoice, name, text, type.allCases.map(\.rawValue).joined(separator: ", "))
  }
}

// The store.
extension Invocation {
  var storePath: String {
    arguments.value("--store") ?? surroundings.environment["FUKKATSU_STORE"].flatMap {
      $0.isEmpty ? nil : $0
    } ?? surroundings.defaultStore
  }

  private var isStoreNamed: Bool {
    arguments.value("--store") != nil
      || !(surroundings.environment["FUKKATSU_STORE"] ?? "").isEmpty
  }

  /// The store, for reading; `nil` where the default one was never made, which is an
  /// empty one.
  func storeForReading() throws(ToolFailure) -> Store? {
    do {
      return try opened()
    } catch .missing where !isStoreNamed {
      return nil
    } catch {
      throw failure(error)
    }
  }

  /// The store, for changing; the default one is made where it is missing.
  func storeForChanging() throws(ToolFailure) -> Store {
    var store = try storeOpenedOrMade()
    let settings = settings().settings
    store.defaultReading = settings.defaultReading
    store.user = surroundings.namedUser ?? settings.userName ?? surroundings.user
    return store
  }

  /// Who is writing, where there is no store yet.
  var userName: String {
    surroundings.namedUser ?? loadedSettings().settings.userName ?? surroundings.user
  }

  private func storeOpenedOrMade() throws(ToolFailure) -> Store {
    do {
      return try opened()
    } catch .missing where !isStoreNamed {
      return try attempt { () throws(StoreError) in
        try Store.create(at: storePath, now: now)
        if !isQuiet { tell(language.say(ToolErrorPhrase.madeStore, storePath)) }
        return try opened()
      }
    } catch {
      throw failure(error)
    }
  }

  /// The store, to find what is wrong with it; `nil` where the default one was never made.
  func storeForExamining() throws(ToolFailure) -> Store? {
    do {
      return try opened(isExamined: true)
    } catch .missing where !isStoreNamed {
      return nil
    } catch {
      throw failure(error)
    }
  }

  private func opened(isExamined: Bool = false) throws(StoreError) -> Store {
    let progress = ProgressLine(of: self, .migrating)
    var store = try Store(
      opening: storePath, user: surroundings.user, isExamined: isExamined,
      migrating: progress.report)
    progress.end()
    if let migration = store.migration {
      tell(
        "fukkatsu: "
          + language.say(ToolErrorPhrase.migrated, String(migration.format), migration.copy))
    }
    // The samples are gone with the command.
    if !arguments.has("--samples") { store.cacheFolder = surroundings.cacheFolder }
    store.keepsClosedDays = loadedSettings().settings.keepsClosedDays
    store.recover()
    return store
  }

  /// Carries out something with the store; its errors become the command's.
  func attempt<Result>(
    _ body: () throws(StoreError) -> Result
  ) throws(ToolFailure) -> Result {
    do { return try body() } catch { throw failure(error) }
  }

  func failure(_ error: StoreError) -> ToolFailure {
    ToolFailure(
      error.sentence(in: language), error.isOfTheStore ? .store : .found,
      isOfOneRecord: error.isOfOneRecord)
  }
}
