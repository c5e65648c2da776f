import Glibc

/// How long to try for a lock that somebody else holds.
struct Patience {
  private let clock: WaitingClock
  private let path: String

  /// On the clock.
  private let end: Int
  private var waits = 0

  /// - Parameter path: Of what is waited for.
  init(milliseconds: Int, by clock: WaitingClock, path: String) {
    (self.clock, self.path) = (clock, path)
    end = clock.microseconds() + milliseconds * 1000
  }

  /// Waits for a moment of no fixed length, so that two that wait do not keep step.
  ///
  /// A change takes some milliseconds: the first looks are short, so that the lock does not
  /// lie idle while many wait for it. A busy machine lets one wait far longer than was asked
  /// for: what counts is the time that has passed.
  mutating func wait() throws(StoreError) {
    let left = end - clock.microseconds()
    guard left > 0 else { throw .locked(path: path) }
    let moment = Int.random(in: waits < Self.shortWaits ? 200...1000 : 1000...9000)
    waits += 1
    clock.rest(min(moment, left))
  }

  private static let shortWaits = 50
}

/// What the wait for a lock goes by.
package struct WaitingClock {
  /// Since some moment in the past; never set back.
  let microseconds: () -> Int

  /// Lets as many of them pass, or more.
  let rest: (Int) -> Void

  package init(microseconds: @escaping () -> Int, rest: @escaping (Int) -> Void) {
    (self.microseconds, self.rest) = (microseconds, rest)
  }

  package static var system: WaitingClock {
    WaitingClock(
      microseconds: {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
      }, rest: { usleep(UInt32($0)) })
  }
}
