import CNcursesw
import Glibc
import Terminal

extension CursesTerminal {
  /// Gives the terminal back and stops the process group, as Ctrl-Z does at a shell;
  /// returns when it is continued and the terminal is ours again.
  package mutating func suspend() throws {
    giveBack()
    signals.withSignalsUnblocked {
      // To the group: a program that waits for us in a pipe stops too.
      kill(0, SIGTSTP)
    }
    try collectSignalsWhileAway()
    try takeAgain()
  }

  /// Gives the terminal to another program for the length of `body`, which starts it
  /// and waits for it.
  ///
  /// No signal is blocked meanwhile, and none is ignored, so that the program starts
  /// with the defaults. SIGINT and SIGQUIT are the program's own affair; SIGTERM and
  /// SIGHUP are reported afterwards.
  package mutating func handOver(_ body: () -> Void) throws {
    giveBack()
    let noted = [SIGINT, SIGQUIT, SIGTERM, SIGHUP]
    let dispositions = SignalDispositions(of: noted)
    for number in noted { curses_note_signal(number, nil) }
    signals.withSignalsUnblocked(body)
    dispositions.restore()
    if curses_take_noted_signal(SIGTERM) { pending.append(.signal(.terminate)) }
    if curses_take_noted_signal(SIGHUP) { pending.append(.signal(.hangup)) }
    _ = curses_take_noted_signal(SIGINT)
    _ = curses_take_noted_signal(SIGQUIT)
    try collectSignalsWhileAway()
    try takeAgain()
  }

  /// Takes what arrived as the signals were blocked again; being stopped and continued
  /// is over.
  private mutating func collectSignalsWhileAway() throws {
    for number in signals.take() {
      switch number {
      case SIGTERM: pending.append(.signal(.terminate))
      case SIGHUP: pending.append(.signal(.hangup))
      default: break
      }
    }
  }
}
