import Glibc
import Synchronization
import Wording

/// What became of what was printed: a disk may be full, and a reader gone.
package final class OutputState: Sendable {
  private let code = Atomic<Int32>(0)

  /// Keeps why something could not be written; the first reason stands.
  func fail(_ errno: Int32) {
    _ = code.compareExchange(expected: 0, desired: errno, ordering: .relaxed)
  }

  /// Whether whoever read it has seen enough, which is no fault: `fukkatsu list | head`.
  package var isClosed: Bool { code.load(ordering: .relaxed) == EPIPE }

  /// Why something is missing in what was printed; `nil` where nothing is.
  package func fault(in language: Language) -> String? {
    let errno = code.load(ordering: .relaxed)
    guard errno != 0, errno != EPIPE else { return nil }
    return language.say(ToolErrorPhrase.notPrinted, language.say(errno: errno))
  }
}
