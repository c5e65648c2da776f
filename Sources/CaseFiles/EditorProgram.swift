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
    guard run(["/bin/sh", "-c", "\(command) \"$1\"", "fukkatsu", folder.path(of: name)]) == 0 else {
      return nil
    }
    guard let bytes = try folder.read(name) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// - Returns: The exit status; `nil` where the program could not be started or was killed.
  private func run(_ arguments: [String]) -> Int32? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawn(&child, arguments[0], nil, &attributes, &words, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    return status & 0x7f == 0 ? (status >> 8) & 0xff : nil
  }
}
