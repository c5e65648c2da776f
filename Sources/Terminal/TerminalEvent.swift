/// What the user, the terminal or the system did.
package enum TerminalEvent: Hashable, Sendable {
  case key(KeyPress)

  /// Text put in at once, from the clipboard. Lines end in LF; no other control
  /// character but TAB is in it.
  case paste(String)

  case mouse(MouseReport)

  /// The screen has a new size; draw everything again.
  case resized(CellRect)
  case signal(TerminalSignal)

  /// The terminal has answered how wide it draws ambiguous characters.
  case ambiguousWidth(AmbiguousWidth)

  /// A watched descriptor has something to read, or was closed at its other end.
  case readable(Int32)
}

/// A signal that concerns the program as the user of a terminal.
package enum TerminalSignal: String, CaseIterable, Hashable, Sendable {
  /// SIGTERM: end, keeping everything.
  case terminate

  /// SIGHUP, or the terminal is gone: end, and show nothing more.
  case hangup

  /// SIGTSTP from outside: call ``Terminal/suspend()``.
  case suspend

  /// SIGCONT after a stop that was not ours: the screen was drawn again.
  case resume

  /// SIGINT from outside; Ctrl-C comes as a key.
  case interrupt
}

/// What the mouse did, where.
package struct MouseReport: Hashable, Sendable {
  package enum Action: Hashable, Sendable { case press, release, drag, wheelUp, wheelDown }

  package let action: Action

  /// 0 left, 1 middle, 2 right; 0 for the wheel.
  package let button: Int
  package let position: CellPosition
  package let modifiers: KeyPress.Modifiers

  package init(
    _ action: Action, button: Int = 0, at position: CellPosition,
    modifiers: KeyPress.Modifiers = []
  ) {
    self.action = action
    self.button = button
    self.position = position
    self.modifiers = modifiers
  }
}
