import CivilTime

/// A day told by its name in the week: `金曜日まで`, `来週の月曜日`, `by close of business Friday`.
enum WeekdayPhrase {
  /// Ends behind the name of the day; `nil` where a date stands with it, which tells more.
  static func read(_ scanner: inout ScalarScanner) -> RelativeDay? {
    switch scanner.current {
    case 0x4ECA, 0x6765, 0x518D: japaneseWeek(&scanner)
    case 0x6708, 0x706B, 0x6C34, 0x6728, 0x91D1, 0x571F, 0x65E5: japaneseDay(&scanner)
    case 0x65, 0x66, 0x6D, 0x73, 0x74, 0x77: english(&scanner)
    default: nil
    }
  }

  private static let japanese: [(StaticWord, Weekday)] = [
    ("月曜", .monday), ("火曜", .tuesday), ("水曜", .wednesday), ("木曜", .thursday), ("金曜", .friday),
    ("土曜", .saturday), ("日曜", .sunday),
  ]

  private static func japaneseName(_ scanner: inout ScalarScanner) -> Weekday? {
    for (name, day) in japanese where scanner.take(name) {
      _ = scanner.take("日")
      return day
    }
    return nil
  }

  // 今週金曜日, 来週の月曜, 今週中, 来週末まで.
  private static func japaneseWeek(_ scanner: inout ScalarScanner) -> RelativeDay? {
    let week: Int
    if scanner.takeAny(["今週"]) {
      week = 0
    } else if scanner.takeAny(["再来週"]) {
      week = 2
    } else if scanner.takeAny(["来週"]) {
      week = 1
    } else {
      return nil
    }
    // Offices end their week on Friday.
    if scanner.takeAny(["中", "いっぱい", "末"]) { return .weekday(.friday, week: week) }
    _ = scanner.take("の")
    return japaneseName(&scanner).map { .weekday($0, week: week) }
  }

  // Without a week only as a limit: 金曜日まで, 金曜の17時まで, 金曜日中に; 月曜から金曜まで is none.
  private static func japaneseDay(_ scanner: inout ScalarScanner) -> RelativeDay? {
    guard !scanner.follows(limits: ["から", "~", "-", "・", "、"]), let day = japaneseName(&scanner),
      scanner.takeAny(["中", "いっぱい"]) || scanner.isBeforeLimit()
    else { return nil }
    return .weekday(day, week: nil)
  }

  private static let names: [(StaticWord, Weekday)] = [
    ("monday", .monday), ("tuesday", .tuesday), ("wednesday", .wednesday),
    ("thursday", .thursday), ("friday", .friday), ("saturday", .saturday), ("sunday", .sunday),
  ]

  private static func english(_ scanner: inout ScalarScanner) -> RelativeDay? {
    if scanner.takeAny(["end of the week", "end of this week"]) {
      return .weekday(.friday, week: 0)
    }
    if scanner.follows(limits: ["within ", "during ", "later than "]), scanner.take("this week") {
      return .weekday(.friday, week: 0)
    }
    if scanner.take("end of next week") { return .weekday(.friday, week: 1) }
    let start = scanner
    for (name, day) in names where scanner.take(name) {
      guard start.follows(limits: limits), !isDated(scanner) else { return nil }
      if scanner.take(" next week") || scanner.take(" of next week") {
        return .weekday(day, week: 1)
      }
      return .weekday(day, week: nil)
    }
    return nil
  }

  private static let limits: [StaticWord] = [
    "by ", "by next ", "by this ", "by the coming ", "before ", "before this ", "before next ",
    "until ", "until this ", "until next ", "until the coming ", "later than ", "later than this ",
    "later than next ", "due ", "due this ", "due next ", "due on ", "business ", "business on ",
    "of day ", "day on ", "eod ", "cob ", "noon on ", "m on ", "m. on ", "jst on ", "pst on ",
    "pdt on ", "utc on ", "gmt on ", "time on ",
  ]

  // "Friday, December 4", "Friday the 4th", "Fridays", "Friday to Sunday".
  private static func isDated(_ scanner: ScalarScanner) -> Bool {
    var ahead = scanner
    if ahead.current?.isWord ?? false { return true }
    guard ahead.takeAny([", ", " the ", " (", " "]) else { return false }
    _ = ahead.take("the ")
    // "Friday to Sunday", but "until Friday to answer".
    if ahead.takeAny(["to ", "through ", "and ", "-"]) {
      return names.contains { ahead.take($0.0) }
    }
    var clock = ahead
    if ClockPhrase(&clock) != nil { return false }
    return ahead.current?.isDigit ?? false || EnglishMonth.read(&ahead) != nil
  }
}

extension Weekday {
  /// 0 on Monday.
  var placeInWeek: Int { (rawValue + 6) % 7 }
}

extension ScalarScanner {
  /// Whether one of several words stands just before.
  func follows(limits: [StaticWord]) -> Bool {
    limits.contains { $0.begin(in: text, endingAt: index) != nil }
  }

  /// Whether まで or its like stands here, perhaps behind a clock time: `の17時まで`.
  func isBeforeLimit() -> Bool {
    var ahead = self
    _ = ahead.take("の")
    ahead.skipSpaces()
    _ = ClockPhrase(&ahead)
    return ahead.takeAny(["まで", "迄", "必着", "必達", "が期限", "を期限"])
  }
}
