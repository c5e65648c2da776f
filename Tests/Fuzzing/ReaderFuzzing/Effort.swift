import Glibc

/// How much work an input may be.
///
/// Twenty kilobytes of dense words take some 50 ms to be read as mail and as text, and with
/// the counters of coverage five times as long. Twice that is allowed: work that grows with
/// the square of the size is far beyond. Counted is the processor's time, so that a busy
/// machine fails nothing.
enum Effort {
  /// Processor time of this thread, in nanoseconds.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  static func check(begin: Int, bytes: Int) {
    let spent = now - begin
    hold(
      spent <= 100_000_000 + bytes * 30_000, "\(spent / 1_000_000) ms for \(bytes) bytes")
  }
}
