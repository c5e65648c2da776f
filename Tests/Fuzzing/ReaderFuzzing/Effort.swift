import CivilTime
import Glibc
import NoticeIntake

/// How much work an input may be.
///
/// Measured is the processor's time, in that of an ordinary notice of twenty kilobytes on the
/// same machine, so that neither a slow nor a busy one fails anything. Dense words take some
/// times what ordinary ones do; work that grows with the square of the size is far beyond.
enum Effort {
  /// What the ordinary notice takes, in nanoseconds: the least of three times.
  private static let ordinary: Int = {
    let sentence = "Your selling account has been suspended. Send us an invoice within 17 days.\n"
    let notice = Array(
      String(repeating: sentence, count: ordinaryLength / sentence.utf8.count).utf8)
    return (0..<3).map { _ in
      spent { _ = try? IncomingMessage(notice, source: "a.txt", received: Moment(seconds: 0)) }
    }.min() ?? 0
  }()

  private static let ordinaryLength = 20_000

  /// How many times the work of ordinary words of the same length is too much.
  private static let most = 8

  /// Holds an input to its limit; one that is beyond it is done once more, since other work
  /// may have slowed the processor meanwhile.
  static func check(bytes: Int, _ body: () -> Void) {
    let limit = ordinary + ordinary * most * bytes / ordinaryLength
    let first = spent(body)
    guard first > limit else { return }
    let least = min(first, spent(body))
    hold(least <= limit, "\(least / 1_000_000) ms for \(bytes) bytes")
  }

  /// Processor time of this thread, in nanoseconds.
  private static func spent(_ body: () -> Void) -> Int {
    let begin = now
    body()
    return now - begin
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
