/// Days that leave out those on which nobody works: `土日祝を除く7日`, `5 days excluding weekends`.
enum WorkingDays {
  /// Takes the words that except the days before a period.
  static func takeException(_ scanner: inout ScalarScanner) -> Bool {
    if scanner.takeAny(["平日", "実働", "実労働"]) { return true }
    var ahead = scanner
    guard takeDaysOff(&ahead), takeVerb(&ahead) else { return false }
    scanner = ahead
    return true
  }

  /// Takes the words behind a period that except the days; those that bound it may stand
  /// between and are looked past: `5日以内（土日祝を除く）`, `5 days, not counting Sundays`.
  static func areExcepted(_ scanner: inout ScalarScanner) -> Bool {
    var ahead = scanner
    let isBounded = ahead.takeAny(["以内に", "以内", "間"])
    guard takeNote(&ahead) else { return false }
    if !isBounded { scanner = ahead }
    return true
  }

  // を除く, は除きます, を含まず.
  private static func takeVerb(_ scanner: inout ScalarScanner) -> Bool {
    _ = scanner.takeAny(["を", "は"])
    guard scanner.takeAny(["除く", "除いた", "除いて", "除き", "除外", "含まず", "含まない", "含みません"]) else {
      return false
    }
    _ = scanner.take("、")
    return true
  }

  // 土日, 土・日・祝日, 土曜、日曜および祝日, 週末と祝日.
  private static func takeDaysOff(_ scanner: inout ScalarScanner) -> Bool {
    guard scanner.takeAny(["土", "週末", "休日", "祝日"]) else { return false }
    // A hostile text goes on for ever.
    var count = 0
    while count < 12, scanner.takeAny(parts) { count += 1 }
    return true
  }

  private static let parts: [StaticWord] = [
    "曜日", "曜", "日本の", "国民の", "日", "祝祭日", "祝日", "祝", "休日", "・", "、", ",", "と", "および", "及び", "並びに",
  ]

  private static func takeNote(_ scanner: inout ScalarScanner) -> Bool {
    var ahead = scanner
    ahead.skipSpaces()
    if ahead.take(0x28) {
      guard ahead.takeAny(["営業日", "business days", "working days"]) || takeWords(&ahead) else {
        return false
      }
      for _ in 0..<40 where ahead.current != 0x29 { ahead.index += 1 }
      guard ahead.take(0x29) else { return false }
    } else {
      _ = ahead.take(", ")
      guard takeEnglish(&ahead) else { return false }
    }
    scanner = ahead
    return true
  }

  private static func takeWords(_ scanner: inout ScalarScanner) -> Bool {
    var ahead = scanner
    guard takeDaysOff(&ahead), takeVerb(&ahead) else { return takeEnglish(&scanner) }
    scanner = ahead
    return true
  }

  private static func takeEnglish(_ scanner: inout ScalarScanner) -> Bool {
    guard
      scanner.takeAny(["excluding ", "except ", "not counting ", "not including ", "without "])
    else { return false }
    _ = scanner.takeAny(["japanese ", "public ", "national ", "bank "])
    return scanner.takeAny(["weekend", "saturday", "sunday", "holiday"])
  }
}
