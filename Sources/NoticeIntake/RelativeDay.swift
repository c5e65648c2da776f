import CivilTime

/// A day told from the day of the mail: `本日中`, `来月5日`, `the end of next month`.
enum RelativeDay: Hashable, Sendable {
  /// So many days on.
  case later(Int)

  /// A day of the month that comes so many months on; ``DatePhrase/monthEnd`` is its last.
  case ofMonth(later: Int, day: Int)

  /// A day of the week that comes so many weeks on, weeks beginning on Monday; the next one
  /// where no week is named. A day of this week that is over means today.
  case weekday(Weekday, week: Int?)

  /// The last day of the year.
  case yearEnd

  func resolved(from today: CalendarDay) -> CalendarDay? {
    switch self {
    case .later(let days): return today + days
    case .ofMonth(let later, let day):
      let months = today.month - 1 + later
      return DatePhrase.day(today.year + months / 12, months % 12 + 1, day)
    case .weekday(let day, week: nil):
      return (1...7).lazy.map { today + $0 }.first { $0.weekday == day }
    case .weekday(let day, let week?):
      let ahead = day.placeInWeek - today.weekday.placeInWeek + week * 7
      return today + max(0, ahead)
    case .yearEnd: return CalendarDay(year: today.year, month: 12, day: 31)
    }
  }
}

extension RelativeDay {
  static func read(_ scanner: inout ScalarScanner) -> RelativeDay? {
    switch scanner.current {
    case 0x3042, 0x672C, 0x4ECA, 0x660E, 0x5F53, 0x6765, 0x7FCC, 0x6708, 0x5E74: japanese(&scanner)
    case 0x62, 0x65, 0x6C, 0x6D, 0x74, 0x79: english(&scanner)
    default: nil
    }
  }

  private static func japanese(_ scanner: inout ScalarScanner) -> RelativeDay? {
    if let days = namedDay(&scanner) { return .later(days) }
    if scanner.takeAny(["年内", "年末まで", "今年中", "今年末", "本年中", "本年末"]) { return .yearEnd }
    if scanner.takeAny(["月末まで", "月末日まで", "月末を期", "月末が期"]) {
      return .ofMonth(later: 0, day: DatePhrase.monthEnd)
    }
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

  // 本日中, 明日まで; also 明日正午まで and 明日の17時まで, whose clock is read behind the day.
  private static func namedDay(_ scanner: inout ScalarScanner) -> Int? {
    var ahead = scanner
    let days: Int
    if ahead.takeAny(["本日", "今日", "当日"]) {
      days = 0
    } else if ahead.takeAny(["明後日", "あさって", "翌々日"]) {
      days = 2
    } else if ahead.takeAny(["明日", "翌日"]) {
      days = 1
    } else {
      return nil
    }
    let isLimit = ahead.takeAny(["中", "限り", "いっぱい"]) || ahead.isBeforeLimit()
    guard isLimit || scanner.follows(limits: ["期限は", "期日は", "締切は", "締め切りは"]) else { return nil }
    scanner = ahead
    return days
  }

  private static func english(_ scanner: inout ScalarScanner) -> RelativeDay? {
    if scanner.takeAny([
      "by today", "end of today", "by the end of the day today", "by tonight", "before tonight",
      "by midnight tonight", "before midnight tonight",
    ]) {
      return .later(0)
    }
    if scanner.takeAny(["by tomorrow", "end of tomorrow"]) { return .later(1) }
    if scanner.takeAny(["by the day after tomorrow", "end of the day after tomorrow"]) {
      return .later(2)
    }
    if scanner.takeAny(["month-end", "month end"]) {
      return .ofMonth(later: 0, day: DatePhrase.monthEnd)
    }
    if scanner.takeAny(["year-end", "year end"]) { return .yearEnd }
    if scanner.current == 0x74, scanner.follows(limits: ["eod ", "cob ", "day ", "business "]),
      scanner.take("tomorrow")
    {
      return .later(1)
    }
    guard scanner.takeAny(["end of ", "last day of "]) else { return dayOfMonth(&scanner) }
    if scanner.takeAny(["the year", "this year"]) { return .yearEnd }
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
