import Glibc

/// The user's own editor, run on a text in a private file.
package struct EditorProgram: Sendable {
  /// The command line, as `$VISUAL` or `$EDITOR` has it.
  package let command: String
  private let folder: StoreFolder

  /// - Parameters:
  ///   - command: What the user has set; `vi` is the editor every system has.
  ///   - stateFolder: `$XDG_STATE_HOME/fukkatsu`.
  package init(command: String?, stateFolder: String) {
    self.command = command.flatMap { $0.isEmpty ? nil : $0 } ?? "vi"
    folder = StoreFolder(path: stateFolder)
  }

  /// The editor of an environment: `$VISUAL`, or `$EDITOR`; one that is empty is not set.
  package init(environment: [String: String], stateFolder: String) {
    let set = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }
    self.init(command: set, stateFolder: stateFolder)
  }

  /// Runs the editor and waits for its end.
  ///
  /// The program runs in this process group, so that Ctrl-Z in it works as in the shell.
  ///
  /// - Returns: The text as it was left; `nil` where the editor failed.
  package func edit(_ text: String) throws(StoreError) -> String? {
    try folder.make()
    let name = "edit-\(getpid()).txt"
    try folder.write(Array(text.utf8), toNew: name)
    defer { folder.remove(name) }
    // By way of the shell, because the setting may hold arguments: `code --wait`.
    guard
      ChildProgram.run(["/bin/sh", "-c", "\(command) \"$1\"", "fukkatsu", folder.path(of: name)])
        == 0
    else {
      return nil
    }
    guard let bytes = try folder.read(name) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
