/// Hours of each day on Japan's clock: those in which one works, or wants to be told nothing.
package struct DailyHours: Hashable, Sendable {
  /// Minutes since midnight; a start after the end runs over midnight.
  package let start: Int
  package let end: Int

  package init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// Reads `22:00-07:00`.
  package init?(_ text: some StringProtocol) {
    let ends = String(text).split(separator: "-", omittingEmptySubsequences: false)
      .map(Self.minutes)
    guard ends.count == 2, let start = ends[0], let end = ends[1], start != end else { return nil }
    self.init(start: start, end: end)
  }

  private static func minutes(_ clock: Substring) -> Int? {
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard
      parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }

  /// Those that a moment lies in, from their start to their end; `nil` for any other moment.
  package func span(at now: Moment) -> Range<Moment>? {
    let today = now.inJapan.day
    // What began yesterday may still hold.
    return [today + -1, today].map { day -> Range<Moment> in
      let last = end < start ? day + 1 : day
      return Moment(day: day, minuteOfDay: start)..<Moment(day: last, minuteOfDay: end)
    }.first { $0.contains(now) }
  }
}

extension DailyHours: CustomStringConvertible {
  package var description: String {
    [start, end].map { "\(padded($0 / 60, to: 2)):\(padded($0 % 60, to: 2))" }
      .joined(separator: "-")
  }
}

extension Moment {
  /// A minute of a day in Japan, counted from its midnight.
  package init(day: CalendarDay, minuteOfDay minute: Int) {
    self.init(day: day, hour: minute / 60, minute: minute % 60)
  }
}
