import CaseFiles
import Casework
import CivilTime
import CommandLineTools
import Glibc
import Wording
import WorkbenchSession

/// One run of the program: which command it is, and where it looks.
struct Program {
  private let arguments: [String]

  /// What may hold options: what follows `--` never does.
  private var options: ArraySlice<String> { arguments.prefix { $0 != "--" } }
  private let environment: [String: String]

  static let version = "0.1.0"

  init(_ arguments: [String], environment: [String: String]) {
    self.arguments = arguments
    self.environment = environment
  }

  func run() -> Int32 {
    // A reader that goes ends the program too, but not before it has cleared up.
    let whenReaderGoes = signal(SIGPIPE, SIG_IGN)
    let language = language
    let clock: SessionClock
    do { clock = try sessionClock(language) } catch { return fail(error.message, error.code) }
    let surroundings = surroundings(language, clock)
    let code = run(in: surroundings, clock: clock)
    if surroundings.output.isClosed {
      signal(SIGPIPE, whenReaderGoes)
      raise(SIGPIPE)
      return max(code, ExitCode.found.rawValue)
    }
    guard let fault = surroundings.output.fault(in: language) else { return code }
    return max(code, fail(fault, .found))
  }

  private func run(in surroundings: Surroundings, clock: SessionClock) -> Int32 {
    if option("--lang").map({ Language(rawValue: $0) == nil }) ?? false {
      return complain(.badLanguage, option("--lang") ?? "", surroundings)
    }
    if options.contains("--version") {
      surroundings.write(Array("fukkatsu \(Self.version)\n".utf8), false)
      return ExitCode.done.rawValue
    }
    guard options.contains("--samples") else {
      return run(in: surroundings, clock: clock, store: nil)
    }
    do {
      let samples = try SampleStore(
        now: clock.now(), environment: environment, language: surroundings.language)
      return run(in: surroundings, clock: clock, store: samples.path)
    } catch {
      return complain(.sampleFailed, error.message, surroundings)
    }
  }

  /// Finds the command among the options.
  private func run(in surroundings: Surroundings, clock: SessionClock, store: String?) -> Int32 {
    var rest = arguments
    // Before the words, because a `--` would make words of them.
    if let store { rest = ["--store", store] + rest }
    let place = firstWord(of: rest)
    guard let place else {
      if options.contains("--help") || options.contains("-h") {
        surroundings.write(Array((Toolbox.help(in: surroundings.language) + "\n").utf8), false)
        return ExitCode.done.rawValue
      }
      return openWorkbench(rest, opening: nil, surroundings, clock, isSample: store != nil)
    }
    let word = rest.remove(at: place)
    if let tool = Toolbox.tool(named: word) {
      return Toolbox.run(tool, rest, in: surroundings).rawValue
    }
    if word == "help" {
      surroundings.write(Array((Toolbox.help(in: surroundings.language) + "\n").utf8), false)
      return ExitCode.done.rawValue
    }
    // A first word that looks like a case id opens the workbench there.
    guard CaseID(word) != nil else {
      // The value of a misspelt option is no misspelt command.
      let option = Toolbox.unknownOption(
        among: Array(rest[..<place]), in: surroundings.language)
      Toolbox.complain(
        option ?? Toolbox.unknownCommand(word, in: surroundings.language), in: surroundings)
      return ExitCode.usage.rawValue
    }
    return openWorkbench(rest, opening: word, surroundings, clock, isSample: store != nil)
  }

  private func openWorkbench(
    _ options: [String], opening: String?, _ surroundings: Surroundings, _ clock: SessionClock,
    isSample: Bool
  ) -> Int32 {
    WorkbenchRun(
      options: options, opening: opening, surroundings: surroundings, clock: clock,
      isSample: isSample
    ).run().rawValue
  }

  private func firstWord(of arguments: [String]) -> Int? {
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      guard argument.hasPrefix("-"), argument != "-" else { return index }
      index += Toolbox.takesValue(argument) ? 2 : 1
    }
    return nil
  }
}

// What every command is given.
extension Program {
  /// The last one given counts, as everywhere.
  private func option(_ name: String) -> String? {
    let arguments = Array(options)
    for (index, argument) in arguments.enumerated().reversed() {
      if argument == name { return index + 1 < arguments.count ? arguments[index + 1] : nil }
      if argument.hasPrefix("\(name)=") { return String(argument.dropFirst(name.count + 1)) }
    }
    return nil
  }

  private var language: Language {
    if let named = option("--lang").flatMap(Language.init(rawValue:)) { return named }
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.compactMap { environment[$0] }.first { !$0.isEmpty }
    return Language(locale: locale ?? "")
  }

  private func sessionClock(_ language: Language) throws(Refusal) -> SessionClock {
    guard let text = option("--now") else { return SessionClock() }
    guard let moment = Moment(iso8601: text) else {
      throw Refusal(message: language.say(ToolErrorPhrase.badTime, "--now", text), code: .usage)
    }
    return SessionClock(fixed: moment)
  }

  private struct Refusal: Error {
    let message: String
    let code: ExitCode
  }

  private func surroundings(_ language: Language, _ clock: SessionClock) -> Surroundings {
    Surroundings(
      environment: environment, now: clock.now(), language: language,
      isInteractive: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1,
      outputColumns: StandardStreams.outputColumns, standardInput: { StandardStreams.readAll() },
      write: { bytes, toErrors in
        StandardStreams.write(bytes, to: toErrors ? STDERR_FILENO : STDOUT_FILENO)
      }, readLine: { readLine() ?? "" })
  }

  private func fail(_ message: String, _ code: ExitCode) -> Int32 {
    StandardStreams.write(Array("fukkatsu: \(message)\n".utf8), to: STDERR_FILENO)
    return code.rawValue
  }

  private func complain(
    _ phrase: ToolErrorPhrase, _ detail: String, _ surroundings: Surroundings
  ) -> Int32 {
    Toolbox.complain(surroundings.language.say(phrase, detail), in: surroundings)
    return (phrase == .sampleFailed ? ExitCode.store : .usage).rawValue
  }
}
