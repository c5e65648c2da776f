import CNcursesw
import Glibc
import Terminal

/// The terminal the program runs in, taken over through ncurses.
///
/// ncurses draws and knows terminfo; keys are read by ``KeyDecoder``, because
/// ncurses loses characters that reads have split. ncurses keeps its state in C
/// globals, so there must be one of these at a time, used from one thread. Make it with
/// ``withCursesTerminal(theme:colors:_:)``.
package struct CursesTerminal: ~Copyable, Terminal {
  let window: CursesWindow
  let signals: SignalInbox
  let palette: CursesPalette

  /// Whether clicks and the wheel are reported.
  var reportsMouse = false

  /// The tty as the shell has it.
  var shellModes: termios

  package internal(set) var area: CellRect

  /// What stands on the terminal; `nil` when that is not known.
  var shown: ScreenBuffer?

  /// Drawn last; drawn again when the terminal comes back.
  var latest: ScreenBuffer?

  /// Whether the cursor can be seen; `nil` when that is not known.
  var cursorIsVisible: Bool?
  var decoder = KeyDecoder()

  /// Whether and how the terminal was asked for the width of ambiguous characters.
  var question = WidthQuestion()
  let asksWidth: Bool

  /// How often something was read from the terminal.
  var inputCount = 0

  /// What happened while the terminal was away, for the next wait.
  var pending: [TerminalEvent] = []
  var hasHungUp = false

  /// What the window is called; `nil` while it has its own name.
  var title: String?

  fileprivate init(
    signals: consuming SignalInbox, shellModes: termios, theme: Theme, colors: ColorMode,
    asksWidth: Bool
  ) {
    self.shellModes = shellModes
    window = curses_window()
    self.signals = signals
    palette = CursesPalette(theme: theme, mode: colors)
    curses_set_ground(window, palette.ground)
    self.asksWidth = asksWidth
    area = CellRect(rows: Int(getmaxy(window)), columns: Int(getmaxx(window)))
  }
}

/// Takes over the terminal for the length of `body`, then gives it back, also when
/// `body` throws or the process crashes.
///
/// - Parameter asksWidth: Whether the terminal is asked how wide it draws ambiguous
///   characters; its answer is an event.
/// - Throws: ``CursesError`` when the terminal cannot be used, and what `body` throws.
package func withCursesTerminal<Result>(
  theme: Theme, colors: ColorMode = .automatic, asksWidth: Bool = false,
  _ body: (inout CursesTerminal) throws -> Result
) throws -> Result {
  guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
    throw CursesError.notATerminal
  }
  try CharacterLocale.adopt()
  // Blocked before ncurses installs handlers of its own.
  let signals = try SignalInbox()
  let dispositions = SignalDispositions(of: SignalInbox.numbers)
  var modes = termios()
  guard tcgetattr(STDIN_FILENO, &modes) == 0 else { throw CursesError.notATerminal }
  let screen = try openScreen()
  dispositions.restore()
  var terminal = CursesTerminal(
    signals: signals, shellModes: modes, theme: theme, colors: colors, asksWidth: asksWidth)
  defer {
    terminal.awaitAnswer()
    terminal.giveBack()
    delscreen(screen)
  }
  terminal.take()
  terminal.askForWidth()
  return try body(&terminal)
}

/// Starts ncurses, in the modes that the program needs.
private func openScreen() throws(CursesError) -> OpaquePointer {
  let type = getenv("TERM").map { String(cString: $0) } ?? ""
  guard !type.isEmpty else { throw .terminalTypeUnset }
  guard type != "dumb" else { throw .noCursorAddressing(type) }
  guard let screen = curses_open() else { throw .unknownTerminal(type) }
  curses_shrink_standard_window()
  curses_shorten_attributes()
  guard curses_has_string("cup") else {
    endwin()
    delscreen(screen)
    throw .noCursorAddressing(type)
  }
  raw()  // Not cbreak(): the tty would keep Ctrl-S and Ctrl-Q for itself.
  noecho()
  nonl()  // Enter is told from Ctrl-J, and the cursor is moved with fewer bytes.
  typeahead(-1)  // Or drawing would look at the input that is ours to read.
  // ncurses 6.4 sends every movement of the cursor by itself, some twenty pieces a frame, until
  // it has come back from endwin() once; then a frame is one piece.
  endwin()
  doupdate()
  return screen
}
