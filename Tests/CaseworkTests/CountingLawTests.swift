import Casework
import CivilTime
import Testing

/// Numbers that are the same in each run.
///
/// SplitMix64; source: https://prng.di.unimi.it/splitmix64.c
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A moment of the years 2000 to 2099, written in any offset there is.
  mutating func moment() -> Moment {
    Moment(
      seconds: Int.random(in: 946_684_800..<4_102_444_800, using: &self),
      offset: Int.random(in: -48...56, using: &self) * 900)
  }

  mutating func window() -> ResponseWindow {
    switch Int.random(in: 0..<3, using: &self) {
    case 0: .hours(Int.random(in: 1...240, using: &self))
    case 1: .days(Int.random(in: 1...180, using: &self))
    default: .businessDays(Int.random(in: 1...30, using: &self))
    }
  }
}

/// Laws of counting, at random moments, zones and holidays of 2000 to 2099.
@Suite struct CountingLawTests {
  private static let seeds: [UInt64] = [1, 2, 3, 4]
  private static let rounds = 2000

  private func each(_ seed: UInt64, _ body: (inout Dice, ResponseWindow, Moment) throws -> Void)
    rethrows
  {
    var dice = Dice(state: seed)
    for _ in 0..<Self.rounds {
      let (window, moment) = (dice.window(), dice.moment())
      try body(&dice, window, moment)
    }
  }

  @Test(arguments: seeds)
  func `a later trigger never gives an earlier deadline`(seed: UInt64) throws {
    try each(seed) { dice, window, moment in
      let later = moment + Int.random(in: 0...400_000, using: &dice)
      for calendar in BusinessCalendar.allCases {
        let first = try #require(Counting.count(window, from: moment, calendar: calendar))
        let second = try #require(Counting.count(window, from: later, calendar: calendar))
        #expect(first.due <= second.due, "\(window) from \(moment) and \(later)")
      }
    }
  }

  @Test(arguments: seeds)
  func `a longer period never ends earlier, and every one ends after its trigger`(seed: UInt64)
    throws
  {
    try each(seed) { _, window, moment in
      let amount = try #require(window.amount)
      let longer = try #require(ResponseWindow(amount: amount + 1, unit: window.unit))
      let (first, second) = try (
        #require(Counting.count(window, from: moment)),
        #require(Counting.count(longer, from: moment))
      )
      #expect(moment < first.due && first.due < second.due, "\(window) from \(moment)")
    }
  }

  @Test(arguments: seeds)
  func `the zone a trigger is written in makes no difference`(seed: UInt64) {
    each(seed) { dice, window, moment in
      let elsewhere = moment.at(offset: Int.random(in: -48...56, using: &dice) * 900)
      for calendar in BusinessCalendar.allCases {
        #expect(
          Counting.count(window, from: moment, calendar: calendar)
            == Counting.count(window, from: elsewhere, calendar: calendar))
      }
      #expect(
        Counting.alternatives(to: window, from: moment)
          == Counting.alternatives(to: window, from: elsewhere))
    }
  }

  @Test(arguments: seeds)
  func `hours are exact, whatever clocks do meanwhile`(seed: UInt64) throws {
    try each(seed) { dice, _, moment in
      let hours = Int.random(in: 1...4000, using: &dice)
      for calendar in BusinessCalendar.allCases {
        let counted = try #require(
          Counting.count(.hours(hours), from: moment, calendar: calendar))
        #expect(counted.due - moment == hours * 3600)
        #expect(counted.counted.isEmpty && counted.skipped.isEmpty)
      }
    }
  }

  @Test(arguments: seeds)
  func `days end with a day, and each day between is counted or skipped for a reason`(
    seed: UInt64
  ) throws {
    try each(seed) { _, window, moment in
      if case .hours = window { return }
      let counted = try #require(Counting.count(window, from: moment))
      #expect(counted.due.secondOfDay == 86_399 && counted.due.offset == Moment.japan)
      #expect(counted.counted.count == window.amount)
      #expect(counted.counted.last == counted.due.day)
      let days = (counted.counted + counted.skipped.map(\.date)).sorted()
      let all = (1...(counted.due.day - moment.inJapan.day)).map { moment.inJapan.day + $0 }
      #expect(days == all, "\(window) from \(moment)")
      if case .businessDays = window {
        #expect(counted.counted.allSatisfy(BusinessCalendar.japan.isBusinessDay))
        #expect(!counted.skipped.contains { BusinessCalendar.japan.isBusinessDay($0.date) })
      }
    }
  }

  @Test(arguments: seeds)
  func `alternatives bracket the rule`(seed: UInt64) throws {
    try each(seed) { dice, window, moment in
      let delivered = moment + Int.random(in: 0...200_000, using: &dice)
      let ruled = try #require(Counting.count(window, from: moment)).due
      for other in Counting.alternatives(to: window, from: moment, delivered: delivered) {
        #expect(other.due != ruled && other.due > moment)
        switch other.reading {
        // Whole days are never shorter than days of 24 hours, nor longer by a day.
        case .exactHours: #expect(other.due < ruled && ruled - other.due < 86_400)
        case .delivered: #expect(other.due > ruled)
        // Every business day is a calendar day.
        case .calendarDays: #expect(other.due < ruled)
        // The day there begins 16 or 17 hours later, and may have another number.
        case .pacificMidnight: #expect(abs(other.due - ruled) <= 86_400)
        // Holidays of either country, in a row with weekends, are never two weeks apart.
        case .usCalendar: #expect(abs(other.due - ruled) <= 14 * 86_400)
        case .sooner: Issue.record("no words allow another day")
        case .japaneseCalendar: Issue.record("Japan's days are the rule's own")
        }
      }
    }
  }
}
