import Casework
import CivilTime
import Terminal
import Testing
import Wording

private func moment(_ clock: String) throws -> Moment {
  try #require(Moment(iso8601: "2026-05-\(clock)+09:00"))
}

@Suite struct CountdownTests {
  /// Now, due, what a Japanese and an English screen say.
  static let examples: [(String, String, String, String)] = [
    ("01T08:30:00", "01T08:31:00", "00:00", "00:00"),
    ("01T08:30:00", "01T08:31:59", "00:01", "00:01"),
    ("01T08:30:59", "01T08:31:59", "00:01", "00:01"),
    ("01T08:31:00", "01T08:31:59", "00:00", "00:00"),
    ("01T08:30:00", "01T23:59:59", "15:29", "15:29"),
    ("01T08:30:30", "01T23:59:59", "15:29", "15:29"),
    ("01T08:31:00", "01T23:59:59", "15:28", "15:28"),
    ("01T00:00:00", "02T00:00:58", "23:59", "23:59"),
    ("01T00:00:00", "02T00:00:59", "1日 00:00", "1d 00:00"),
    ("01T08:30:00", "03T17:40:59", "2日 09:10", "2d 09:10"),
    ("01T08:30:00", "18T23:59:59", "17日 15:29", "17d 15:29"),
    ("01T08:30:00", "01T08:30:00", "00:00", "00:00"),
    ("01T08:30:01", "01T08:30:00", "超過 00:00", "over 00:00"),
    ("01T08:31:00", "01T08:30:00", "超過 00:01", "over 00:01"),
    ("01T08:31:59", "01T08:30:00", "超過 00:01", "over 00:01"),
    ("01T22:40:00", "01T08:30:00", "超過 14:10", "over 14:10"),
    ("02T08:29:59", "01T08:30:00", "超過 23:59", "over 23:59"),
    ("03T08:30:00", "01T08:30:00", "超過 2日", "over 2 d"),
  ]

  @Test(arguments: examples)
  func `a countdown says the days, hours and minutes left`(
    now: String, due: String, japanese: String, english: String
  ) throws {
    let (now, due) = (try moment(now), try moment(due))
    #expect(Language.japanese.countdown(to: due, at: now) == japanese)
    #expect(Language.english.countdown(to: due, at: now) == english)
  }

  /// Seconds of the minute at which a period may end.
  @Test(arguments: [0, 1, 29, 30, 58, 59])
  func `the text never promises time that is not there`(second: Int) throws {
    let due = try moment("01T12:00:00") + second
    for left in 0..<7200 {
      let now = due + -left
      let text = Language.english.countdown(to: due, at: now)
      #expect(try minutes(text) * 60 <= left, "\(text) with \(left) seconds left")
      #expect(try minutes(text) * 60 > left - 120, "\(text) with \(left) seconds left")
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `at no moment, in no zone, does it round up`(seed: UInt64) throws {
    var dice = Dice(state: seed)
    for _ in 0..<4000 {
      // Any moment of the years 2000 to 2099, written in any offset there is.
      let now = Moment(
        seconds: Int.random(in: 946_684_800..<4_102_444_800, using: &dice),
        offset: Int.random(in: -48...56, using: &dice) * 900)
      let left = Int.random(in: 0..<8_640_000, using: &dice)
      let due = (now + left).at(offset: Int.random(in: -48...56, using: &dice) * 900)
      let text = Language.english.countdown(to: due, at: now)
      let shown = try minutes(text) * 60
      #expect(shown <= left && left - shown < 120, "\(text) with \(left) seconds left")
    }
  }

  @Test(arguments: [0, 1, 29, 30, 58, 59])
  func `what is over is never made to look worse`(second: Int) throws {
    let due = try moment("01T12:00:00") + second
    for over in 1..<7200 {
      let text = Language.english.countdown(to: due, at: due + over)
      #expect(text.hasPrefix("over "), "\(text)")
      #expect(try minutes(String(text.dropFirst(5))) * 60 <= over, "\(text) after \(over) seconds")
    }
  }

  @Test(arguments: [0, 1, 29, 30, 58, 59])
  func `a text changes at the turn of a minute and when the period ends`(second: Int) throws {
    let due = try moment("01T12:00:00") + second
    let language = Language.japanese
    for offset in -7200..<7200 {
      let now = due + offset
      guard language.countdown(to: due, at: now) != language.countdown(to: due, at: now + -1)
      else { continue }
      #expect(now.second == 0 || offset == 1, "changed at \(now)")
    }
  }

  @Test(arguments: [0, 1, 17, 30, 59])
  func `between two ticks a text stays as it is`(second: Int) throws {
    let dues = [try moment("01T12:00:00") + second, try moment("01T12:10:59")]
    var now = try moment("01T11:50:13")
    let end = try moment("01T12:20:00")
    while now < end {
      let next = now.nextTick(before: dues)
      #expect(next > now && next - now <= 60)
      for due in dues {
        let text = Language.english.countdown(to: due, at: now)
        for second in 0..<(next - now) {
          #expect(Language.english.countdown(to: due, at: now + second) == text)
        }
      }
      now = next
    }
  }

  @Test(arguments: [Language.japanese, .english])
  func `a countdown fits its column however long it is`(language: Language) throws {
    let now = try moment("15T12:00:00")
    for minutes in stride(from: -600_000, through: 600_000, by: 17) {
      let text = language.countdown(to: now + minutes * 60, at: now)
      #expect(DisplayWidth.columns(of: text) <= 11, "\(text)")
    }
  }

  @Test func `without deadlines the next tick is the turn of the minute`() throws {
    #expect(try moment("01T08:30:00").nextTick(before: []) == moment("01T08:31:00"))
    #expect(try moment("01T08:30:59").nextTick(before: []) == moment("01T08:31:00"))
  }

  private func minutes(_ text: String) throws -> Int {
    let halves = text.split(separator: "d ").map(String.init)
    let clock = try #require(halves.last).split(separator: ":").compactMap { Int($0) }
    try #require(clock.count == 2, "\(text)")
    let days = halves.count == 2 ? try #require(Int(halves[0])) : 0
    return days * 1440 + clock[0] * 60 + clock[1]
  }
}

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
}
