import Casework

/// The user's own editor, run on a draft in a private file.
package struct EditorProgram: Sendable {
  /// The command line, as `$VISUAL` or `$EDITOR` has it.
  package let command: String

  /// - Parameter command: What the user has set; `vi` is the editor every system has.
  package init(command: String?) {
    self.command = command.flatMap { $0.isEmpty ? nil : $0 } ?? "vi"
  }

  /// The editor of an environment: `$VISUAL`, or `$EDITOR`; one that is empty is not set.
  package init(environment: [String: String]) {
    self.init(command: ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty })
  }

  /// Runs the editor and waits for its end.
  ///
  /// The program runs in this process group, so that Ctrl-Z in it works as in the shell.
  ///
  /// - Parameters:
  ///   - text: What it begins with.
  ///   - keeper: Where the file lies meanwhile: what a killed program leaves is found there.
  /// - Returns: What it made of the text; its file stays until that is safe.
  package func edit(
    _ text: String, of round: RoundID, keptBy keeper: DraftKeeper
  ) throws(StoreError) -> EditedDraft {
    let file = EditorFile(of: round, keptBy: keeper)
    try file.write(text)
    // By way of the shell, because the setting may hold arguments: `code --wait`.
    let status = ChildProgram.run(["/bin/sh", "-c", "\(command) \"$1\"", "fukkatsu", file.path])
    return try EditedDraft(file, from: text, by: command, status: status)
  }
}
