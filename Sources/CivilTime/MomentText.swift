extension Moment: CustomStringConvertible {
  /// ISO 8601 with offset: `2026-05-01T08:29:50+09:00`.
  package var description: String {
    "\(day)T\(padded(hour, to: 2)):\(padded(minute, to: 2)):\(padded(second, to: 2))\(offsetText)"
  }

  private var offsetText: String {
    let minutes = abs(offset) / 60
    return (offset < 0 ? "-" : "+") + padded(minutes / 60, to: 2) + ":"
      + padded(minutes % 60, to: 2)
  }

  /// Reads ISO 8601: a date, optionally with a time, optionally with an offset.
  ///
  ///     2026-05-01T08:29:50+09:00    2026-05-01T08:29Z    2026-05-01 08:29    2026-05-01
  ///
  /// Fractions of a second are dropped. Without an offset the time is Japan's;
  /// without a time it is midnight.
  package init?(iso8601 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let day = CalendarDay(iso8601: String(text.prefix(10))) else {
      return nil
    }
    var scanner = ClockScanner(bytes: bytes[10...])
    guard let clock = scanner.clock() else { return nil }
    self.init(
      day: day, hour: clock.hour, minute: clock.minute, second: clock.second, offset: clock.offset)
  }
}

/// Reads what follows the date in an ISO 8601 text.
private struct ClockScanner {
  var bytes: ArraySlice<UInt8>

  mutating func clock() -> (hour: Int, minute: Int, second: Int, offset: Int)? {
    guard let separator = bytes.popFirst() else { return (0, 0, 0, Moment.japan) }
    guard [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(separator) else {
      return nil
    }
    guard let hour = twoDigits(below: 24), take(":"), let minute = twoDigits(below: 60) else {
      return nil
    }
    var second = 0
    if take(":") {
      guard let value = twoDigits(below: 60) else { return nil }
      second = value
      if take(".") { bytes = bytes.drop { (0x30...0x39).contains($0) } }
    }
    guard let offset = offset(), bytes.isEmpty else { return nil }
    return (hour, minute, second, offset)
  }

  private mutating func offset() -> Int? {
    guard let sign = bytes.popFirst() else { return Moment.japan }
    if sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") { return 0 }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), let hours = twoDigits(below: 24)
    else { return nil }
    _ = take(":")
    guard let minutes = bytes.isEmpty ? 0 : twoDigits(below: 60) else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return sign == UInt8(ascii: "-") ? -seconds : seconds
  }

  private mutating func take(_ character: Character) -> Bool {
    guard bytes.first == character.asciiValue else { return false }
    bytes.removeFirst()
    return true
  }

  private mutating func twoDigits(below limit: Int) -> Int? {
    let digits = bytes.prefix(2)
    guard digits.count == 2, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard value < limit else { return nil }
    bytes.removeFirst(2)
    return value
  }
}
