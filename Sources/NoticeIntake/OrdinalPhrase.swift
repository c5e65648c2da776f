import Casework

/// A day told by its place in a count: `the third business day`, `翌々営業日`.
enum OrdinalPhrase {
  private static let places: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
  ]

  /// Ends where the period ends on the day that is named.
  static func read(_ scanner: inout ScalarScanner) -> ResponseWindow? {
    if scanner.take("翌々営業日") { return .businessDays(2) }
    if scanner.take("翌営業日") { return .businessDays(1) }
    if scanner.takeAny(nextDays) { return .businessDays(1) }
    if scanner.current == 0x7B2C { return numbered(&scanner) }
    var ahead = scanner
    guard let count = place(&ahead), count > 0, ahead.take(ASCIIScalar.space) else { return nil }
    guard let window = PeriodUnit.read(&ahead)?.window(of: count) else { return nil }
    switch window {
    case .businessDays: break
    // "The 20th day of June" is a day of the calendar.
    case .days where ahead.takeAny([" after", " from", " following"]): break
    default: return nil
    }
    scanner = ahead
    return window
  }

  // 第3営業日, 第三営業日目.
  private static func numbered(_ scanner: inout ScalarScanner) -> ResponseWindow? {
    var ahead = scanner
    guard ahead.take("第"), let count = WrittenNumber.read(&ahead), count > 0,
      ahead.takeAny(["営業日目", "営業日"])
    else { return nil }
    scanner = ahead
    return .businessDays(count)
  }

  private static func place(_ scanner: inout ScalarScanner) -> Int? {
    if let figure = scanner.digits(upTo: 2) {
      return scanner.takeAny(["st", "nd", "rd", "th"]) ? figure : nil
    }
    guard let letter = scanner.current, beginnings.contains(letter) else { return nil }
    return places[scanner.word()]
  }

  /// A place told in one word or two: `ninth`, `twenty-first`.
  static func inWords(_ scanner: inout ScalarScanner) -> Int? {
    guard let letter = scanner.current, beginnings.contains(letter) else { return nil }
    var ahead = scanner
    let first = ahead.word()
    if let tens = ["twenty": 20, "thirty": 30][first], ahead.takeAny(["-", " "]),
      let unit = places[ahead.word()], unit < 10
    {
      scanner = ahead
      return tens + unit
    }
    ahead = scanner
    guard let place = places[ahead.word()] else { return nil }
    scanner = ahead
    return place
  }

  private static let nextDays: [StaticWord] = [
    "the next business day", "the next working day", "the following business day",
    "the following working day",
  ]

  private static let beginnings = ScalarSet("enstf")
}
