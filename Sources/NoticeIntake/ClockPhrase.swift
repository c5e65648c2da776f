import CivilTime

/// A time of day, with its zone where one is named.
struct ClockPhrase: Hashable, Sendable {
  var hour: Int
  var minute = 0

  /// Where none is named, it is Japan's.
  var zone: ClockZone?

  func moment(on day: CalendarDay) -> Moment {
    let offset = (zone ?? .japan).offset(on: day, hour: hour)
    return Moment(day: day, hour: hour, minute: minute, offset: offset)
  }
}

extension DatePhrase {
  /// Finds a clock time written behind the day, or before it: `5 pm PDT on June 30`.
  mutating func readClock(in text: FoldedText) {
    if let (clock, end) = clockBehind(in: text) {
      self.clock = clock
      range = range.lowerBound..<end
    } else if let (clock, start) = clockBefore(in: text) {
      self.clock = clock
      range = start..<range.upperBound
    }
    guard clock != nil, clock?.zone == nil,
      let (zone, start) = ClockZone.ending(at: range.lowerBound, in: text)
    else { return }
    clock?.zone = zone
    range = start..<range.upperBound
  }

  private func clockBehind(in text: FoldedText) -> (ClockPhrase, end: Int)? {
    var scanner = ScalarScanner(text: text, index: range.upperBound)
    if let clock = ClockPhrase(inNote: &scanner) { return (clock, scanner.index) }
    scanner.skipWeekday()
    if let clock = ClockPhrase(inNote: &scanner) { return (clock, scanner.index) }
    _ = scanner.takeAny([
      ", at ", " at ", " by ", ", by ", ", ", "の", "、", " - ", " ", "t",
    ])
    return ClockPhrase(&scanner).map { ($0, scanner.index) }
  }

  private func clockBefore(in text: FoldedText) -> (ClockPhrase, start: Int)? {
    let earliest = max(0, range.lowerBound - 48)
    for start in earliest..<range.lowerBound
    where text.scalars[start].isDigit || text.scalars[start] == 0x6E {
      if let before = text.scalar(at: start - 1), before.isWord || before == ASCIIScalar.colon {
        continue
      }
      var scanner = ScalarScanner(text: text, index: start)
      guard let clock = ClockPhrase(&scanner), scanner.index < range.lowerBound else { continue }
      scanner.skipLink()
      if scanner.index == range.lowerBound { return (clock, start) }
    }
    return nil
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

  // ", ", " on ", " on Friday, ", " (UTC-7) on ", ") on ".
  fileprivate mutating func skipLink() {
    _ = take(0x29)
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
  /// Reads a time of day with what stands around it: `太平洋標準時の午後5時`, `17:00 JST`, `noon`.
  init?(_ scanner: inout ScalarScanner) {
    var ahead = scanner
    let before = ClockZone.before(&ahead)
    guard let clock = Self.noon(&ahead) ?? Self.time(&ahead) else { return nil }
    self = clock
    zone = before ?? ClockZone.behind(&ahead)
    scanner = ahead
  }

  /// Reads one that stands in brackets: `（日本時間17:00）`.
  fileprivate init?(inNote scanner: inout ScalarScanner) {
    var ahead = scanner
    ahead.skipSpaces()
    guard ahead.take(0x28) else { return nil }
    self.init(&ahead)
    guard ahead.take(0x29) else { return nil }
    scanner = ahead
  }

  private static func noon(_ scanner: inout ScalarScanner) -> ClockPhrase? {
    scanner.takeAny(["正午", "noon", "midday"]) ? ClockPhrase(hour: 12) : nil
  }

  // 17:00, 午後5時半, 五時三十分, 5 p.m.
  private static func time(_ scanner: inout ScalarScanner) -> ClockPhrase? {
    var ahead = scanner
    let early = halfBefore(&ahead)
    guard let figures = figures(&ahead, isToldHalf: early != nil) else { return nil }
    var clock = figures.time
    let late = halfBehind(&ahead)
    guard early != nil || figures.isMarked || late != nil else { return nil }
    if early == .afternoon || late == .afternoon, clock.hour < 12 { clock.hour += 12 }
    if late == .morning, clock.hour == 12 { clock.hour = 0 }
    scanner = ahead
    return clock
  }

  private enum Half { case morning, noon, afternoon }

  private static func halfBefore(_ scanner: inout ScalarScanner) -> Half? {
    if scanner.take("午後") { return .afternoon }
    return scanner.take("午前") ? .morning : nil
  }

  private static func halfBehind(_ scanner: inout ScalarScanner) -> Half? {
    var ahead = scanner
    ahead.skipSpaces()
    let half: Half
    if ahead.takeAny(["pm", "p.m."]) {
      half = .afternoon
    } else if ahead.takeAny(["am", "a.m."]) {
      half = .morning
    } else if ahead.takeAny(["noon", "midday"]) {
      half = .noon
    } else {
      return nil
    }
    scanner = ahead
    return half
  }

  /// Hour and minute, and whether a sign tells that they are a time: a colon, 時.
  private static func figures(
    _ scanner: inout ScalarScanner, isToldHalf: Bool
  ) -> (time: ClockPhrase, isMarked: Bool)? {
    var ahead = scanner
    let digits = ahead.digits(upTo: 2)
    guard let hour = digits ?? WrittenNumber.kanji(&ahead), hour <= 24 else { return nil }
    var clock = ClockPhrase(hour: hour)
    if ahead.take("時") {
      // 17時間 is a period.
      guard ahead.current != 0x9593, let minute = minuteBehind(&ahead) else { return nil }
      clock.minute = minute
      // 一時的に, 一時停止 are no times of day; 一時まで is.
      if digits == nil, hour == 1, minute == 0, !isToldHalf, ahead.current != 0x307E { return nil }
    } else if digits == nil {
      return nil
    } else if ahead.take(ASCIIScalar.colon) {
      guard let minute = ahead.digits(upTo: 2) else { return nil }
      clock.minute = minute
      if ahead.take(ASCIIScalar.colon) { _ = ahead.digits(upTo: 2) }
    } else {
      scanner = ahead
      return (clock, false)
    }
    guard clock.minute < 60 else { return nil }
    scanner = ahead
    return (clock, true)
  }

  // Behind 時: 半, 30分, 三十分; `nil` where a number follows that is none of minutes.
  private static func minuteBehind(_ scanner: inout ScalarScanner) -> Int? {
    if scanner.take("半") { return 30 }
    var ahead = scanner
    guard let minute = ahead.digits(upTo: 2) ?? WrittenNumber.kanji(&ahead) else { return 0 }
    guard ahead.take("分") else { return nil }
    scanner = ahead
    return minute
  }
}
