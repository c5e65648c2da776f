import Casework
import CivilTime

/// When a period or a day ends, seen from the day of receipt.
struct ClockEnding: Sendable {
  /// How many days after receipt a day of the calendar lies; `nil` for a period.
  private(set) var daysOff: Int?

  /// Another tells the same end in the other way: `within 30 days (by 25 April)`.
  private(set) var isEchoed = false
}

extension ClockEnding {
  /// The clocks of a text, each with its ending.
  static func told(in clocks: [Clock], received: Moment) -> [Clock] {
    let today = received.inJapan.day
    // Few notices name a day; the periods need not be counted out for the others.
    guard clocks.contains(where: \.isDate) else { return clocks }
    let ends = clocks.map { Counting.count($0.window, from: received)?.due.inJapan.day }
    let days = Set(zip(clocks, ends).compactMap { $0.isDate ? $1 : nil })
    let periods = Set(zip(clocks, ends).compactMap { $0.isDate ? nil : $1 })
    return zip(clocks, ends).map { clock, end in
      guard let end else { return clock }
      var clock = clock
      clock.ending.isEchoed = (clock.isDate ? periods : days).contains(end)
      clock.ending.daysOff = clock.isDate ? end - today : nil
      return clock
    }
  }
}

extension Traits {
  /// Adds when a clock ends: what must be kept ends within weeks, and a day that is today is
  /// mostly that of the mail itself.
  mutating func add(_ ending: ClockEnding, isTimed: Bool) {
    if ending.isEchoed { add("is", "echoed") }
    guard let daysOff = ending.daysOff else { return }
    let step = ClockEnding.steps.first { daysOff <= $0 }
    add("is", step.map { "off.\($0)" } ?? "off.more")
    if daysOff == 0, isTimed { add("is", "today.timed") }
  }
}

extension ClockEnding {
  fileprivate static let steps = [0, 1, 3, 7, 14, 21, 35, 65, 100, 200]
}
