import CivilTime

/// A day told from the day of the mail: `本日中`, `来月5日`, `the end of next month`.
enum RelativeDay: Hashable, Sendable {
  /// So many days on.
  case later(Int)

  /// A day of the month that comes so many months on; ``DatePhrase/monthEnd`` is its last.
  case ofMonth(later: Int, day: Int)

  func resolved(from today: CalendarDay) -> CalendarDay? {
    switch self {
    case .later(let days): return today + days
    case .ofMonth(let later, let day):
      let months = today.month - 1 + later
      return DatePhrase.day(today.year + months / 12, months % 12 + 1, day)
    }
  }
}

extension RelativeDay {
  static func read(_ scanner: inout ScalarScanner) -> RelativeDay? {
    switch scanner.current {
    case 0x672C, 0x4ECA, 0x660E, 0x5F53, 0x6765, 0x7FCC, 0x6708: japanese(&scanner)
    case 0x62, 0x65, 0x6C, 0x74: english(&scanner)
    default: nil
    }
  }

  private static func japanese(_ scanner: inout ScalarScanner) -> RelativeDay? {
    if scanner.takeAny(["本日中", "今日中", "当日中", "本日限り"]) { return .later(0) }
    if scanner.takeAny(["明日中", "明日まで", "翌日中", "翌日まで"]) { return .later(1) }
    if scanner.takeAny(["月末まで", "月末日まで"]) { return .ofMonth(later: 0, day: DatePhrase.monthEnd) }
    let later: Int
    if scanner.takeAny(["来月", "翌月"]) {
      later = 1
    } else if scanner.takeAny(["今月", "本月", "当月"]) {
      later = 0
    } else {
      return nil
    }
    if scanner.takeAny(["末日", "末"]) { return .ofMonth(later: later, day: DatePhrase.monthEnd) }
    guard let day = scanner.digits(upTo: 2) ?? WrittenNumber.kanji(&scanner), scanner.take("日"),
      scanner.current != 0x9593, (1...31).contains(day)
    else { return nil }
    return .ofMonth(later: later, day: day)
  }

  private static func english(_ scanner: inout ScalarScanner) -> RelativeDay? {
    if scanner.takeAny(["by today", "end of today", "by the end of the day today"]) {
      return .later(0)
    }
    if scanner.takeAny(["by tomorrow", "end of tomorrow"]) { return .later(1) }
    guard scanner.takeAny(["end of ", "last day of "]) else { return dayOfMonth(&scanner) }
    return month(&scanner).map { .ofMonth(later: $0, day: DatePhrase.monthEnd) }
  }

  // "the 25th of this month"
  private static func dayOfMonth(_ scanner: inout ScalarScanner) -> RelativeDay? {
    guard scanner.take("the "), let day = scanner.digits(upTo: 2), (1...31).contains(day),
      scanner.takeAny(["st of ", "nd of ", "rd of ", "th of "])
    else { return nil }
    return month(&scanner).map { .ofMonth(later: $0, day: day) }
  }

  private static func month(_ scanner: inout ScalarScanner) -> Int? {
    if scanner.takeAny(["the month", "this month", "the current month"]) { return 0 }
    return scanner.takeAny(["next month", "the following month", "the next month"]) ? 1 : nil
  }
}
