import CaseFiles
import Wording

/// How far something has come that takes long, in one line on standard error that is written
/// over; nothing where nobody looks at a terminal.
final class ProgressLine {
  private let invocation: Invocation
  private let phrase: ScreenPhrase
  private var isShown = false

  /// - Parameter phrase: Has a place for the hundredths that are done.
  init(of invocation: Invocation, _ phrase: ScreenPhrase) {
    (self.invocation, self.phrase) = (invocation, phrase)
  }

  func report(_ progress: IndexProgress) {
    let surroundings = invocation.surroundings
    guard surroundings.isInteractive, !invocation.isQuiet else { return }
    isShown = true
    let percent = progress.total == 0 ? 0 : progress.done * 100 / progress.total
    let words = invocation.language.say(phrase, String(percent))
    surroundings.write(Array("\r\(words)".utf8), true)
  }

  /// Takes the line away.
  func end() {
    if isShown { invocation.surroundings.write(Array("\r\u{1B}[K".utf8), true) }
    isShown = false
  }
}
