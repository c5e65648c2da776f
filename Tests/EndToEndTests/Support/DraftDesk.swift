import Testing

/// A draft that is open in the program, in a terminal of its own.
///
/// Its text begins in row 3, column 2 of the terminal.
struct DraftDesk {
  let terminal: TmuxTerminal

  /// The case's id.
  let id: String

  var workplace: Workplace { terminal.workplace }

  /// - Parameter config: The settings of the store, as JSON.
  init(_ text: String, config: String? = nil, columns: Int = 80, rows: Int = 24) async throws {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    try await workplace.done("draft", id, "--from", "-", input: Array(text.utf8))
    if let config { try workplace.write(config, to: "store/config.json") }
    try await self.init(id, in: workplace, columns: columns, rows: rows)
    try await terminal.waitFor(String(text.prefix { $0 != "\n" }.prefix(6)))
  }

  /// The draft of a case that is there.
  init(
    _ id: String, in workplace: Workplace, at now: String = Workplace.now, columns: Int = 80,
    rows: Int = 24
  ) async throws {
    self.id = id
    terminal = try await TmuxTerminal(workplace, columns: columns, rows: rows)
    try await terminal.ask("set-option", "-g", "set-clipboard", "on")
    try await terminal.open("--lang ja \(id)", at: now)
    try await terminal.press("e")
    try await terminal.waitFor("Ctrl-S")
  }

  /// The row that the cursor is in, without its margin, a `|` at the cursor.
  func caretRow() async throws -> String {
    let look = try await terminal.look()
    return "\(look.textBeforeCursor)|\(look.textFromCursor)".trimmingBlanks
  }

  /// Presses keys and waits until the cursor stands where it is wanted.
  func expect(
    _ keys: String..., toReach row: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    for key in keys { try await terminal.press(key) }
    let isThere = try await becomes(within: .seconds(5)) { try await caretRow() == row }
    if !isThere {
      let last = try await caretRow()
      Issue.record("\(keys): \(last) is not \(row)", sourceLocation: sourceLocation)
    }
  }

  /// Saves, and returns what is in the store.
  func saved() async throws -> String {
    try await terminal.saveDraft()
    return try await workplace.done("draft", id)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var rest = Substring(self)
    if rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
