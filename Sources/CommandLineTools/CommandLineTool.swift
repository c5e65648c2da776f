import Wording

/// One command of the command line: a row of the table from which the help is made.
package struct CommandLineTool: Sendable {
  package let name: String

  /// What follows the name: `CASE [--at TIME]`.
  let usage: String
  let summary: ToolPhrase
  let options: [OptionSpec]

  /// The least and the most words it takes; `nil` where there is no most.
  let words: (least: Int, most: Int?)

  /// Whether its words are a query, in which a dash before a word negates it.
  let takesQuery: Bool
  let run: @Sendable (inout Invocation) throws(ToolFailure) -> ExitCode

  init(
    _ name: String, _ usage: String, _ summary: ToolPhrase, options: [OptionSpec] = [],
    words: (least: Int, most: Int?) = (0, 0), takesQuery: Bool = false,
    run: @escaping @Sendable (inout Invocation) throws(ToolFailure) -> ExitCode
  ) {
    self.name = name
    self.usage = usage
    self.summary = summary
    self.options = options
    self.words = words
    self.takesQuery = takesQuery
    self.run = run
  }
}

/// An option that a command, or every command, takes.
struct OptionSpec: Hashable, Sendable {
  /// With its dashes: `--case`.
  let name: String

  /// What its value is called in the help; `nil` for an option without one.
  let value: String?

  static func flag(_ name: String) -> OptionSpec { OptionSpec(name: name, value: nil) }

  static func value(_ name: String, _ value: String) -> OptionSpec {
    OptionSpec(name: name, value: value)
  }
}

/// How a command ended, for the shell.
package enum ExitCode: Int32, Sendable {
  case done = 0

  /// Found something, matched nothing, or could not do it; the message says which.
  case found = 1
  case usage = 2

  /// The store is missing, damaged or cannot be written.
  case store = 3
}

/// Why a command was not carried out, in one line.
package struct ToolFailure: Error, Sendable {
  package let message: String
  package let code: ExitCode

  /// Whether it concerns one record, and what concerns others can still be done.
  let isOfOneRecord: Bool

  package init(_ message: String, _ code: ExitCode, isOfOneRecord: Bool = false) {
    self.message = message
    self.code = code
    self.isOfOneRecord = isOfOneRecord
  }
}
