import Glibc
import Terminal

/// How the terminal is asked how wide it draws ambiguous characters: one is drawn, and the
/// terminal asked where its cursor stands then (DSR 6 and CPR; ECMA-48, sections 8.3.35
/// and 8.3.14).
///
/// Nobody waits for the answer, which some terminals never give: the first screen is drawn
/// as most terminals are, over the character, and anew where the answer is another.
struct WidthQuestion {
  /// In the second row, because `CSI 1 ; 2 R` is also a key.
  private static let text = "\u{1B}[2;1H※\u{1B}[6n"

  /// Whether an answer is still expected.
  private(set) var isOpen = false

  /// Whether ESC that stays alone may be the beginning of the answer.
  ///
  /// The first one that is
  /// not ends that, or the key Esc would be slow where no answer comes.
  private(set) var mayBeSplit = false

  /// Takes the question as asked.
  ///
  /// - Returns: What is sent, right before a screen that is drawn whole.
  mutating func asked() -> String {
    (isOpen, mayBeSplit) = (true, true)
    return Self.text
  }

  /// An ESC has waited for the rest of the answer in vain.
  mutating func stopWaiting() {
    mayBeSplit = false
  }

  /// - Parameter position: Where the terminal says its cursor stands.
  mutating func answered(by position: CellPosition) -> AmbiguousWidth? {
    guard isOpen, position.row == 1 else { return nil }
    (isOpen, mayBeSplit) = (false, false)
    switch position.column {
    case 1: return .narrow
    case 2: return .wide
    default: return nil
    }
  }
}

extension CursesTerminal {
  mutating func askForWidth() {
    if asksWidth { send(question.asked()) }
  }

  /// What the terminal has answered to questions, as events.
  mutating func takeAnswers() -> [TerminalEvent] {
    decoder.takeCursorReports().compactMap { position in
      question.answered(by: position).map(TerminalEvent.ambiguousWidth)
    }
  }

  /// Before the shell reads again: an answer to a program that was left at once, by a key
  /// typed ahead, would stand on the shell's line.
  mutating func awaitAnswer() {
    guard question.isOpen, inputCount <= 1, !hasHungUp else { return }
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    var byte: UInt8 = 0
    while question.isOpen, poll(&input, 1, 100) > 0, read(STDIN_FILENO, &byte, 1) == 1 {
      _ = decoder.decode([byte])
      _ = takeAnswers()
    }
  }
}
