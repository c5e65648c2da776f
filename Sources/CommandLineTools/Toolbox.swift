import Casework
import CivilTime
import JSONText
import Wording

/// The table of commands: the help, the parser and the completion of names know no other.
package enum Toolbox {
  package static let tools: [CommandLineTool] = [
    .initialize, .importing, .inbox, .file, .dismiss, .read, .correct, .today, .list, .show,
    .newCase,
    .set, .remove, .note, .call, .evidence, .draft, .diff, .submit, .export, .precedents, .outcome,
    .deadlines, .deadline, .holidays,
    .snooze, .relate, .calendar, .remind,
    .rules, .check, .history,
    .undo, .archive, .backup, .restore, .purge, .sync, .resolve, .manual, .themes, .config,
  ]

  /// Commands that other programs give: git, to merge a record.
  private static let hidden: [CommandLineTool] = [.mergeDriver]

  /// The options that every command takes.
  static let everywhere: [OptionSpec] = [
    .value("--store", "DIR"), .value("--now", "TIME"), .value("--lang", "ja|en"),
    .value("--theme", "NAME"), .value("--color", "auto|always|never"),
    .flag("--json"), .flag("--plain"), .flag("--quiet"), .flag("--verify"), .flag("--mask"),
    .flag("--samples"), .flag("--help"), .flag("-h"), .flag("--version"),
  ]

  package static func tool(named name: String) -> CommandLineTool? {
    (tools + hidden).first { $0.name == name }
  }

  /// Runs a command.
  ///
  /// - Parameter arguments: What follows the command's name, and the options before it.
  package static func run(
    _ tool: CommandLineTool, _ arguments: [String], in surroundings: Surroundings
  ) -> ExitCode {
    do {
      let parsed = try Arguments(
        arguments, specs: everywhere + tool.options, takesQuery: tool.takesQuery,
        language: surroundings.language)
      var invocation = Invocation(surroundings: surroundings, arguments: parsed)
      if parsed.has("--help") || parsed.has("-h") {
        invocation.print(help(for: tool, in: surroundings.language))
        return .done
      }
      try checkCount(of: parsed.words, for: tool, surroundings.language)
      try invocation.checkLook()
      try checkMask(parsed, for: tool, surroundings.language)
      return try tool.run(&invocation)
    } catch {
      complain(error.message, in: surroundings)
      return error.code
    }
  }

  private static func checkCount(
    of words: [String], for tool: CommandLineTool, _ language: Language
  ) throws(ToolFailure) {
    let line = "fukkatsu \(tool.name) \(tool.usage)"
    if words.count < tool.words.least {
      throw ToolFailure(language.say(ToolErrorPhrase.tooFewWords, tool.name, line), .usage)
    }
    if let most = tool.words.most, words.count > most {
      throw ToolFailure(
        language.say(ToolErrorPhrase.tooManyWords, tool.name, words[most], line), .usage)
    }
  }

  /// What hides nobody must not be taken for something that does.
  private static func checkMask(
    _ parsed: Arguments, for tool: CommandLineTool, _ language: Language
  ) throws(ToolFailure) {
    guard parsed.has("--mask"), !masked.contains(tool.name) else { return }
    throw ToolFailure(
      language.say(ToolErrorPhrase.masksNothing, tool.name, masked.joined(separator: ", ")), .usage)
  }

  /// The commands that hide whom a case is about.
  static let masked = [
    "list", "show", "today", "deadlines", "inbox", "evidence", "calendar", "remind", "export",
    "precedents",
  ]

  /// One line on standard error, in the form all errors have.
  package static func complain(_ message: String, in surroundings: Surroundings) {
    let invocation = Invocation(surroundings: surroundings, arguments: .none)
    invocation.tell("fukkatsu: \(message)")
  }
}

extension Toolbox {
  /// The help of the whole program: every command with its line.
  package static func help(in language: Language) -> String {
    var lines = [language.say(ToolErrorPhrase.helpHead), ""]
    let width = 12
    lines.append("  fukkatsu [CASE]")
    lines.append("  fukkatsu --samples [COMMAND]")
    lines.append("")
    for tool in tools {
      let name = tool.name + String(repeating: " ", count: max(1, width - tool.name.count))
      lines.append("  \(name)\(language.say(tool.summary))")
    }
    lines.append("")
    lines.append(language.say(ToolErrorPhrase.helpOptions))
    lines.append("  " + everywhere.map(\.description).joined(separator: "  "))
    lines.append("")
    lines.append(language.say(ToolErrorPhrase.helpFoot))
    return lines.joined(separator: "\n")
  }

  /// The help of one command.
  static func help(for tool: CommandLineTool, in language: Language) -> String {
    var lines = ["fukkatsu \(tool.name) \(tool.usage)", "", "  " + language.say(tool.summary)]
    if !tool.options.isEmpty {
      lines += ["", language.say(ToolErrorPhrase.helpOptions)]
      lines.append("  " + tool.options.map(\.description).joined(separator: "  "))
    }
    return lines.joined(separator: "\n")
  }

  /// What to say to a first word that is no command.
  package static func unknownCommand(_ name: String, in language: Language) -> String {
    if let nearest = Spelling.nearest(to: name, among: tools.map(\.name)) {
      return language.say(ToolErrorPhrase.unknownCommandNear, name, nearest)
    }
    return language.say(ToolErrorPhrase.unknownCommand, name)
  }

  /// What to say to the first of some options that none is; `nil` where all are known.
  package static func unknownOption(
    among arguments: [String], in language: Language
  ) -> String? {
    do {
      _ = try Arguments(arguments, specs: everywhere, language: language)
      return nil
    } catch {
      return error.message
    }
  }

  /// Whether an option takes the word after it as its value, for finding the command's
  /// name among options.
  package static func takesValue(_ option: String) -> Bool {
    everywhere.contains { $0.name == option && $0.value != nil }
  }
}

extension OptionSpec: CustomStringConvertible {
  var description: String { value.map { "\(name) \($0)" } ?? name }
}
