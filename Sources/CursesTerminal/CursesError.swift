/// Why the program cannot run in this terminal.
package enum CursesError: Error, Hashable {
  /// Standard input or standard output is not a terminal.
  case notATerminal

  /// The environment does not say what kind of terminal it is (`TERM`).
  case terminalTypeUnset

  /// `TERM` names a terminal that terminfo does not know.
  case unknownTerminal(String)

  /// The terminal that `TERM` names cannot move its cursor about, as `dumb` cannot.
  case noCursorAddressing(String)

  /// Neither the locale nor C.UTF-8 has UTF-8.
  case noUTF8Locale

  /// A system call failed.
  case system(function: String, errno: Int32)
}
