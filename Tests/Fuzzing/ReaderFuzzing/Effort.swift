import Glibc

/// How much work an input may be.
///
/// A second for a megabyte is promised; counted is the processor's time, so that a busy
/// machine fails nothing. The counters of coverage cost about as much again, and small
/// inputs are allowed some more.
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
      spent <= 150_000_000 + bytes * 3_000, "\(spent / 1_000_000) ms for \(bytes) bytes")
  }
}
