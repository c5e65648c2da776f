import CivilTime
import Glibc

/// What the session knows of time.
///
/// The only place of the program that asks for it.
package struct SessionClock: Sendable {
  private let fixed: Moment?

  /// Another clock than the system's.
  private let reading: (@Sendable () -> Moment)?

  /// - Parameter fixed: A moment at which the clock stands still: for tests, and for
  ///   looking at a store as it will be.
  package init(fixed: Moment? = nil) {
    self.fixed = fixed
    reading = nil
  }

  /// A clock that somebody else turns.
  package init(reading: @escaping @Sendable () -> Moment) {
    fixed = nil
    self.reading = reading
  }

  package var isFixed: Bool { fixed != nil }

  /// The time of day, in Japan's offset.
  package func now() -> Moment {
    fixed ?? reading?() ?? Moment(seconds: Self.read(CLOCK_REALTIME).tv_sec)
  }

  /// Milliseconds from now until a moment; `nil` where the clock stands still.
  func milliseconds(until moment: Moment) -> Int? {
    guard fixed == nil else { return nil }
    if let reading { return max(0, (moment - reading()) * 1000 + 1) }
    let time = Self.read(CLOCK_REALTIME)
    return max(0, (moment.seconds - time.tv_sec) * 1000 - time.tv_nsec / 1_000_000 + 1)
  }

  /// A count of milliseconds that only goes forward, for waiting.
  static func ticks() -> Int {
    let time = read(CLOCK_MONOTONIC)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private static func read(_ clock: clockid_t) -> timespec {
    var time = timespec()
    clock_gettime(clock, &time)
    return time
  }
}
