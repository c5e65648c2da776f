import CNcursesw
import Glibc
import Terminal

extension CursesTerminal {
  /// Begins to use the terminal, which is in the modes of the program.
  mutating func take() {
    armRescue()
    keypad(window, true)  // Arrows in the form that terminfo has for them; endwin() ends that.
    send(modesOn)
    if let title { showTitle(title, isFirst: true) }
    shown = nil
    cursorIsVisible = nil
  }

  /// Gives the terminal back as it was found.
  mutating func giveBack() {
    if title != nil { send(Self.restoreTitle) }
    send(modesOff)
    curs_set(1)
    endwin()
    curses_disarm_rescue()
  }

  /// Uses the terminal again after ``giveBack()``, and draws what stood there.
  ///
  /// Modes that the user changed meanwhile are those that the shell gets in the end.
  mutating func takeAgain() throws {
    var modes = termios()
    if tcgetattr(STDIN_FILENO, &modes) == 0 {
      shellModes = modes
      def_shell_mode()
    }
    reset_prog_mode()
    take()
    if adoptSize() { pending.append(.resized(area)) }
    if let latest, latest.area == area { try show(latest) }
  }

  /// Takes the size that the terminal has now; returns whether it is another.
  mutating func adoptSize() -> Bool {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard curses_terminal_size(STDOUT_FILENO, &rows, &columns) else { return false }
    let size = CellRect(rows: Int(rows), columns: Int(columns))
    guard size != area else { return false }
    // Not resizeterm(), which puts a key into a queue that nobody reads.
    resize_term(rows, columns)
    area = size
    shown = nil
    return true
  }
}

extension CursesTerminal {
  /// What ncurses does not switch: bracketed paste, and the mouse in the SGR form.
  private var modesOn: String { "\u{1B}[?2004h" + (reportsMouse ? Self.mouseOn : "") }
  private var modesOff: String { "\u{1B}[?2004l" + (reportsMouse ? Self.mouseOff : "") }

  private static let mouseOn = "\u{1B}[?1002h\u{1B}[?1006h"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l"

  package mutating func reportMouse(_ isReported: Bool) {
    guard isReported != reportsMouse else { return }
    reportsMouse = isReported
    send(isReported ? Self.mouseOn : Self.mouseOff)
    // A crash has to switch off what is on.
    armRescue()
  }

  package mutating func setClipboard(_ text: String) {
    if let bytes = ClipboardSequence.bytes(for: text) { send(bytes) }
  }

  /// What a crash handler sends: the alternate screen left, the cursor and the keypad
  /// as they usually are.
  private var rescueBytes: String {
    modesOff + "\u{1B}[?1049l\u{1B}[?25h\u{1B}[0m\u{1B}[?1l\u{1B}>\r\n"
  }

  func send(_ text: String) { send(Array(text.utf8)) }

  private func send(_ all: [UInt8]) {
    var bytes = all[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      // A terminal that is gone is noticed where keys are read.
      guard count > 0 || errno == EINTR else { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }

  private func armRescue() {
    var modes = shellModes
    var bytes = rescueBytes
    bytes.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) {
        curses_arm_rescue(STDIN_FILENO, STDOUT_FILENO, &modes, $0.baseAddress, $0.count)
      }
    }
  }
}
