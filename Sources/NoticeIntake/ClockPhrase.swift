import CivilTime

/// A time of day, with its zone where one is named.
struct ClockPhrase: Hashable, Sendable {
  let hour: Int
  let minute: Int

  /// Seconds east of UTC; Japan's where the text names no zone.
  let offset: Int

  func moment(on day: CalendarDay) -> Moment {
    Moment(day: day, hour: hour, minute: minute, offset: offset)
  }
}

extension DatePhrase {
  /// Finds a clock time written behind the day, or before it: `5 pm PDT on June 30`.
  mutating func readClock(in text: FoldedText) {
    var behind = ScalarScanner(text: text, index: range.upperBound)
    behind.skipWeekday()
    _ = behind.takeAny([
      ", at ", " at ", " by ", ", by ", ", ", "の", "、", " - ", " ", "t",
    ])
    if let clock = ClockPhrase(&behind, month: month) {
      self.clock = clock
      range = range.lowerBound..<behind.index
      return
    }
    let earliest = max(0, range.lowerBound - 48)
    for start in earliest..<range.lowerBound
    where text.scalars[start].isDigit || text.scalars[start] == 0x6E {
      if let before = text.scalar(at: start - 1), before.isWord || before == ASCIIScalar.colon {
        continue
      }
      var scanner = ScalarScanner(text: text, index: start)
      guard let clock = ClockPhrase(&scanner, month: month), scanner.index < range.lowerBound else {
        continue
      }
      scanner.skipLink()
      guard scanner.index == range.lowerBound else { continue }
      self.clock = clock
      range = start..<range.upperBound
      return
    }
  }
}

extension ScalarScanner {
  // "(金)", "(Friday)".
  mutating func skipWeekday() {
    var ahead = self
    ahead.skipSpaces()
    guard ahead.take(0x28) else { return }
    for _ in 0..<10 where ahead.current != 0x29 { ahead.index += 1 }
    if ahead.take(0x29) { self = ahead }
  }

  /// "(金)", "(金・祝)", "(金曜日)"; not "(土日祝を除く)".
  mutating func takeWeekdaySign() -> Bool {
    var ahead = self
    guard ahead.take(0x28), ahead.takeAny(["月", "火", "水", "木", "金", "土", "日"]),
      ahead.takeAny([")", "曜)", "曜日)", "・祝)", "/祝)", "祝)"])
    else { return false }
    self = ahead
    return true
  }

  // ", ", " on ", " on Friday, ", " (UTC-7) on ".
  fileprivate mutating func skipLink() {
    var note = self
    if note.takeAny([" (utc", " (gmt"]) {
      for _ in 0..<7 where note.current != 0x29 { note.index += 1 }
      if note.take(0x29) { self = note }
    }
    _ = takeAny([", on ", " on ", ", ", " "])
    var ahead = self
    if ahead.word().hasSuffix("day"), ahead.takeAny([", ", " "]) { self = ahead }
  }
}

extension ClockPhrase {
  init?(_ scanner: inout ScalarScanner, month: Int?) {
    var ahead = scanner
    var isAfternoon = false
    var hasMeridian = false
    _ = ahead.takeAny(["日本時間の", "日本時間", "日本標準時の", "日本標準時"])
    if ahead.take("午後") {
      (isAfternoon, hasMeridian) = (true, true)
    } else if ahead.take("午前") {
      hasMeridian = true
    }
    if ahead.takeAny(["正午", "noon", "midday"]) {
      (hour, minute) = (12, 0)
      offset = Self.offset(&ahead, month: month)
      scanner = ahead
      return
    }
    guard var hour = ahead.digits(upTo: 2), hour <= 24 else { return nil }
    var minute = 0
    if ahead.take(ASCIIScalar.colon) {
      guard let value = ahead.digits(upTo: 2) else { return nil }
      minute = value
      if ahead.take(ASCIIScalar.colon) { _ = ahead.digits(upTo: 2) }
      hasMeridian = true
    } else if ahead.take("時") {
      if ahead.current == 0x9593 { return nil }
      hasMeridian = true
      if let value = ahead.digits(upTo: 2) {
        guard ahead.take("分") else { return nil }
        minute = value
      } else if ahead.take("半") {
        minute = 30
      }
    }
    var meridian = ahead
    meridian.skipSpaces()
    if meridian.takeAny(["pm", "p.m."]) {
      (ahead, isAfternoon, hasMeridian) = (meridian, true, true)
    } else if meridian.takeAny(["am", "a.m."]) {
      (ahead, hasMeridian) = (meridian, true)
      if hour == 12 { hour = 0 }
    }
    if meridian.takeAny(["noon", "midday"]) { (ahead, hasMeridian) = (meridian, true) }
    guard hasMeridian, minute < 60 else { return nil }
    self.hour = isAfternoon && hour < 12 ? hour + 12 : hour
    self.minute = minute
    offset = Self.offset(&ahead, month: month)
    scanner = ahead
  }

  private static let zones: [(StaticWord, Int)] = [
    ("jst", 9), ("japan standard time", 9), ("japan time", 9), ("日本時間", 9), ("日本標準時", 9),
    ("utc", 0), ("gmt", 0), ("協定世界時", 0), ("pst", -8), ("pdt", -7), ("est", -5), ("edt", -4),
    ("cest", 2), ("cet", 1),
    ("bst", 1), ("british summer time", 1), ("uk time", 0), ("cst", -6), ("cdt", -5), ("mst", -7),
    ("mdt", -6), ("pacific standard time", -8), ("pacific daylight time", -7), ("ist", 5),
    ("aest", 10), ("sgt", 8),
  ]

  // "-7" of "UTC-7"
  private static func difference(_ scanner: inout ScalarScanner) -> Int? {
    var ahead = scanner
    let isWest = ahead.take(0x2D)
    guard isWest || ahead.take(0x2B), let hours = ahead.digits(upTo: 2), hours <= 14 else {
      return nil
    }
    scanner = ahead
    return isWest ? -hours : hours
  }

  private static func offset(_ scanner: inout ScalarScanner, month: Int?) -> Int {
    var ahead = scanner
    if ahead.take(0x7A), !(ahead.current?.isWord ?? false) {  // 17:00:00Z
      scanner = ahead
      return 0
    }
    ahead = scanner
    ahead.skipSpaces()
    _ = ahead.take(0x28)
    _ = ahead.take("hours ")
    for (name, hours) in zones where ahead.take(name) {
      let named = hours == 0 ? difference(&ahead) : nil
      _ = ahead.take(0x29)
      scanner = ahead
      return (named ?? hours) * 3600
    }
    if ahead.takeAny(["eastern time", "eastern", "et)", "et "]) {
      scanner = ahead
      return (4...10).contains(month ?? 1) ? -4 * 3600 : -5 * 3600
    }
    if ahead.takeAny(["pacific time", "pacific", "pt", "太平洋標準時", "太平洋時間"]) {
      // Summer time runs from March to November (15 U.S.C. 260a).
      let isSummer =
        ahead.take(" (pdt") || !ahead.take(" (pst") && (4...10).contains(month ?? 1)
      _ = ahead.take(0x29)
      scanner = ahead
      return isSummer ? -7 * 3600 : -8 * 3600
    }
    return Moment.japan
  }
}
