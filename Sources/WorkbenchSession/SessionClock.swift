import CivilTime
import Glibc

/// What the session knows of time.
///
/// The only place of the program that asks for it.
package struct SessionClock: Sendable {
  private let fixed: Moment?

  /// Another clock than the system's, and another count of milliseconds.
  private let reading: (@Sendable () -> Moment)?
  private let counting: (@Sendable () -> Int)?

  /// - Parameters:
  ///   - fixed: A moment at which the clock stands still: for tests, and for looking at a
  ///     store as it will be.
  ///   - reading: A clock that somebody else turns.
  ///   - counting: The milliseconds that somebody else counts.
  package init(
    fixed: Moment? = nil, reading: (@Sendable () -> Moment)? = nil,
    counting: (@Sendable () -> Int)? = nil
  ) {
    self.fixed = fixed
    self.reading = reading
    self.counting = counting
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
  func ticks() -> Int {
    if let counting { return counting() }
    let time = Self.read(CLOCK_MONOTONIC)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private static func read(_ clock: clockid_t) -> timespec {
    var time = timespec()
    clock_gettime(clock, &time)
    return time
  }
}
