import CivilTime

/// A day of the calendar named in a text, with the clock time where one stands with it.
struct DatePhrase: Sendable {
  /// In scalars of the folded text, the clock time included.
  var range: Range<Int>
  var year: Int?
  var month: Int?
  var day: Int
  var clock: ClockPhrase?

  /// Month and day where a limit's figures are in the other order, which counts if the first is
  /// over: whoever sets a limit means a day to come.
  var otherwise: (month: Int, day: Int)?

  /// Where the day is told from that of the mail; what else is told of it counts for nothing then.
  var relative: RelativeDay?

  /// The days that may be meant by a mail of the given day, in order: without a year it is
  /// the next one, or yesterday where the sender's clock is behind.
  func days(around today: CalendarDay) -> [CalendarDay] {
    if let relative { return relative.resolved(from: today).map { [$0] } ?? [] }
    if let year, let month {
      return [(month: month, day: day), otherwise].compactMap { found in
        found.flatMap { Self.day(year, $0.month, $0.day) }
      }
    }
    let yesterday = today + -1
    guard let month else { return (0..<62).map { yesterday + $0 }.filter { $0.day == day } }
    return [yesterday.year, today.year, today.year + 1]
      .reduce(into: []) { if $0.last != $1 { $0.append($1) } }
      .compactMap { Self.day($0, month, day) }.filter { $0 >= yesterday }
  }

  /// Stands for the last day of a month, whichever it is.
  static let monthEnd = 0

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
    if day != monthEnd { return CalendarDay(year: year, month: month, day: day) }
    return (28...31).reversed().lazy
      .compactMap { CalendarDay(year: year, month: month, day: $0) }.first
  }
}

extension DatePhrase {
  /// Every day named in a text, in order.
  ///
  /// - Parameter dayFirst: Whether 06/12/2023 is the sixth of December.
  static func all(in text: FoldedText, dayFirst: Bool) -> [DatePhrase] {
    var phrases: [DatePhrase] = []
    var index = 0
    while index < text.count, phrases.count < SignalTable.limit {
      if var phrase = read(in: text, at: index, dayFirst: dayFirst) {
        phrase.readClock(in: text)
        phrases.append(phrase)
        index = max(index + 1, phrase.range.upperBound)
      } else {
        index += 1
      }
    }
    return phrases
  }

  private static func read(in text: FoldedText, at start: Int, dayFirst: Bool) -> DatePhrase? {
    let value = text.scalars[start]
    guard value.isDigit || beginnings.contains(value) else { return nil }
    if value.isWord, let before = text.scalar(at: start - 1), before.isWord || before == 0x2F {
      return nil
    }
    func phrase(_ form: (inout ScalarScanner) -> DatePhrase?) -> DatePhrase? {
      var scanner = ScalarScanner(text: text, index: start)
      guard var phrase = form(&scanner), phrase.isPlausible else { return nil }
      phrase.range = start..<scanner.index
      return phrase
    }
    return phrase(relative) ?? phrase(weekday) ?? phrase(japanese)
      ?? phrase { numeric(&$0, dayFirst: dayFirst) } ?? phrase(monthFirst)
      ?? phrase(dayFirstInWords) ?? phrase(dayAlone) ?? phrase(endOfMonth)
  }

  // Kanji numerals, 令和, 平成, r5.6.30, the names of months and days; 本日, 明日, 月末, 年内,
  // end, last, by, the.
  private static let beginnings = ScalarSet(
    "〇一二三四五六七八九十百令平今当本明来再翌年月火水木金土日あabdefjlmnorstwy")

  private var isPlausible: Bool {
    (Self.monthEnd...31).contains(day) && (month.map { (1...12).contains($0) } ?? true)
      && (year.map { (1990...2100).contains($0) } ?? true)
  }

  private init(_ year: Int?, _ month: Int?, _ day: Int) {
    (range, self.year, self.month, self.day) = (0..<0, year, month, day)
  }

  private static func relative(_ scanner: inout ScalarScanner) -> DatePhrase? {
    guard let relative = RelativeDay.read(&scanner) else { return nil }
    var phrase = DatePhrase(nil, nil, monthEnd)
    phrase.relative = relative
    return phrase
  }

  private static func weekday(_ scanner: inout ScalarScanner) -> DatePhrase? {
    guard let day = WeekdayPhrase.read(&scanner) else { return nil }
    var phrase = DatePhrase(nil, nil, monthEnd)
    phrase.relative = day
    return phrase
  }

  // 2024年4月19日, 令和元年六月二十八日, 7月10日(金), and 15日まで without a month.
  private static func japanese(_ scanner: inout ScalarScanner) -> DatePhrase? {
    let start = scanner
    let year = yearOfEra(&scanner) ?? plainYear(&scanner)
    if year == nil { scanner = start }
    guard let first = number(&scanner) else { return nil }
    if scanner.take("月") {
      if scanner.takeAny(["末日", "末"]) { return DatePhrase(year, first, monthEnd) }
      if let day = third(&scanner) { return DatePhrase(year, first, day) }
      guard let day = number(&scanner), scanner.take("日") else { return nil }
      if scanner.current == 0x9593 { return nil }  // 6月30日間
      return DatePhrase(year, first, day)
    }
    let before = scanner.text.scalar(at: start.index - 1)
    var ahead = scanner
    // 最長30日まで is a period.
    guard year == nil, ![0x6708, 0x9577, 0x5927, 0x3067].contains(before ?? 0), ahead.take("日")
    else { return nil }
    let end = ahead
    guard ahead.take("まで") || ahead.takeWeekdaySign() else { return nil }
    scanner = end
    return DatePhrase(nil, nil, first)
  }

  // 上旬まで is to the tenth, 中旬まで to the twentieth.
  private static func third(_ scanner: inout ScalarScanner) -> Int? {
    let ends: [(StaticWord, Int)] = [("上旬", 10), ("中旬", 20), ("下旬", monthEnd)]
    for (name, day) in ends {
      var ahead = scanner
      guard ahead.take(name), ahead.isBeforeLimit() || ahead.current == 0x4E2D else { continue }
      scanner = ahead
      return day
    }
    return nil
  }

  private static func number(_ scanner: inout ScalarScanner) -> Int? {
    scanner.digits(upTo: 2) ?? WrittenNumber.kanji(&scanner)
  }

  // Reiwa 1 is 2019, Heisei 1 is 1989.
  private static func yearOfEra(_ scanner: inout ScalarScanner) -> Int? {
    let base: Int
    if scanner.take("令和") {
      base = 2018
    } else if scanner.take("平成") {
      base = 1988
    } else {
      return nil
    }
    guard let number = scanner.take("元") ? 1 : number(&scanner), scanner.take("年") else {
      return nil
    }
    return base + number
  }

  private static func plainYear(_ scanner: inout ScalarScanner) -> Int? {
    let start = scanner
    if let year = scanner.digits(upTo: 4) ?? WrittenNumber.kanji(&scanner), year > 1900,
      scanner.take("年")
    {
      return year
    }
    scanner = start
    return nil
  }

  // 2024/04/19, 2024-04-19, 04/19/2024, R5.6.30.
  private static func numeric(_ scanner: inout ScalarScanner, dayFirst: Bool) -> DatePhrase? {
    let start = scanner
    let isLimit = start.follows(limits: limitsOfFigures)
    let isReiwa = scanner.take("r")
    guard let first = scanner.digits(upTo: 4), let mark = scanner.current,
      [0x2F, 0x2D, 0x2E].contains(mark)
    else { return nil }
    _ = scanner.take(mark)
    guard let second = scanner.digits(upTo: 2) else { return nil }
    let short = scanner
    guard scanner.take(mark), let third = scanner.digits(upTo: 4), !goesOn(scanner, with: mark)
    else {
      scanner = short
      return shortDate(first, second, mark, in: scanner)
        ?? limit(first, second, mark, dayFirst: dayFirst, isLimit: isLimit, in: scanner)
    }
    if isReiwa { return DatePhrase(2018 + first, second, third) }
    if first > 31 { return DatePhrase(first, second, third) }
    // "9.12.2026" is how those write who begin with the day.
    let dayFirst = dayFirst || mark == ASCIIScalar.period || isToldDayFirst(scanner)
    // 24/06/30 begins with the year: no month is the 24th.
    if (13...40).contains(first), second <= 12, third <= 31, mark == 0x2F, !dayFirst {
      return DatePhrase(2000 + first, second, third)
    }
    if (13...40).contains(third), mark == 0x2F, first <= 31 {
      return dayFirst
        ? DatePhrase(2000 + third, second, first) : DatePhrase(2000 + third, first, second)
    }
    guard third > 31 else { return nil }
    let isDayFirst = second > 12 ? false : first > 12 || dayFirst
    let (month, day) = isDayFirst ? (second, first) : (first, second)
    var phrase = DatePhrase(third, month, day)
    if start.follows(limits: limits), day <= 12 { phrase.otherwise = (day, month) }
    return phrase
  }

  // Another figure or letter of the same, but for the t before a time; a period may end the
  // sentence.
  private static func goesOn(_ scanner: ScalarScanner, with mark: UInt32) -> Bool {
    guard let current = scanner.current else { return false }
    if current == mark, mark == ASCIIScalar.period {
      return scanner.text.scalar(at: scanner.index + 1)?.isWord ?? false
    }
    return current == mark || current.isWord && current != 0x74
  }

  // "9/12/2026 (DD/MM/YYYY)"
  private static func isToldDayFirst(_ scanner: ScalarScanner) -> Bool {
    var ahead = scanner
    return ahead.takeAny([" (dd/mm", " (dd-mm", " (d/m"])
  }

  // 4/19 only where まで, a weekday or a time follows; otherwise it may be a fraction.
  private static func shortDate(
    _ month: Int, _ day: Int, _ mark: UInt32, in scanner: ScalarScanner
  ) -> DatePhrase? {
    // 12.9まで and 12-9まで are days; 1.5まで may be a rate, 1-2まで a step.
    if mark == 0x2F || month > 9 || day > 9, scanner.isBeforeLimit() {
      return DatePhrase(nil, month, day)
    }
    var ahead = scanner
    guard mark == 0x2F,
      isBeforeTime(ahead)
        || ahead.takeAny([
          "中に", "(月", "(火", "(水", "(木", "(金", "(土", "(日", "(mon", "(tue", "(wed", "(thu", "(fri",
          "(sat", "(sun",
        ])
    else {
      return nil
    }
    return DatePhrase(nil, month, day)
  }

  // "by 7/5": a fraction is no limit.
  private static func limit(
    _ first: Int, _ second: Int, _ mark: UInt32, dayFirst: Bool, isLimit: Bool,
    in scanner: ScalarScanner
  ) -> DatePhrase? {
    guard isLimit, mark == 0x2F, !(scanner.current?.isWord ?? false), scanner.current != mark else {
      return nil
    }
    // 24/7 is always and no 24th of July, "1/2 of" a fraction.
    var ahead = scanner
    if first == 24 && second == 7 || ahead.take(" of ") { return nil }
    let isDayFirst = second > 12 ? false : first > 12 || dayFirst
    return isDayFirst ? DatePhrase(nil, second, first) : DatePhrase(nil, first, second)
  }

  private static let limits: [StaticWord] = [
    "by ", "before ", "until ", "later than ", "due ", "due on ",
  ]

  // What stands before a day in figures, and before no fraction: "on 12/09", "COB 12/9",
  // "Wed 12/9", 期限は12/9.
  private static let limitsOfFigures: [StaticWord] =
    limits + [
      "on ", "deadline ", "deadline: ", "deadline is ", "is ", "date: ", "due: ", "by: ",
      "cob ", "eod ", "business ", "day, ", "day ", "mon ", "tue ", "wed ", "thu ", "fri ", "sat ",
      "sun ", "mon, ", "tue, ", "wed, ", "thu, ", "fri, ", "sat, ", "sun, ", "期限:", "期限: ", "期限は",
      "期限 ", "期日は", "期日:", "締切:", "締切は", "締め切りは", "〆切:", "〆切は",
    ]

  // 6/22 17時
  private static func isBeforeTime(_ scanner: ScalarScanner) -> Bool {
    var ahead = scanner
    ahead.skipSpaces()
    return ahead.index > scanner.index && ahead.digits(upTo: 2) != nil && ahead.takeAny(["時", ":"])
  }

  // June 30, 2023; 30 June 2023; the 30th of June.
  private static func monthFirst(_ scanner: inout ScalarScanner) -> DatePhrase? {
    if let third = thirdInWords(&scanner) { return third }
    // "You may first": a place in words is a day only behind a limit.
    let isLimit = scanner.follows(limits: limits)
    guard let month = EnglishMonth.read(&scanner), scanner.takeAny([" the ", " ", "-"]),
      let day = ordinal(&scanner) ?? (isLimit ? OrdinalPhrase.inWords(&scanner) : nil)
    else { return nil }
    return DatePhrase(year(&scanner), month, day)
  }

  // "mid-December", "early December": as its thirds are in Japanese.
  private static func thirdInWords(_ scanner: inout ScalarScanner) -> DatePhrase? {
    let ends: [(StaticWord, Int)] = [
      ("early ", 10), ("mid-", 15), ("mid ", 15), ("late ", monthEnd),
    ]
    for (name, day) in ends {
      var ahead = scanner
      guard scanner.follows(limits: limits), ahead.take(name),
        let month = EnglishMonth.read(&ahead), ordinal(afterSpace: ahead) == nil
      else { continue }
      scanner = ahead
      return DatePhrase(year(&scanner), month, day)
    }
    return nil
  }

  private static func ordinal(afterSpace scanner: ScalarScanner) -> Int? {
    var ahead = scanner
    return ahead.take(ASCIIScalar.space) ? ordinal(&ahead) : nil
  }

  private static func dayFirstInWords(_ scanner: inout ScalarScanner) -> DatePhrase? {
    if let day = ordinal(&scanner) {
      guard scanner.takeAny([" of ", " ", "-"]) else { return nil }
      return EnglishMonth.read(&scanner).map { DatePhrase(year(&scanner), $0, day) }
    }
    guard let day = OrdinalPhrase.inWords(&scanner), scanner.take(" of "),
      let month = EnglishMonth.read(&scanner)
    else { return nil }
    return DatePhrase(year(&scanner), month, day)
  }

  // "by the 30th", of whichever month comes; not "by the 30th day".
  private static func dayAlone(_ scanner: inout ScalarScanner) -> DatePhrase? {
    guard scanner.follows(limits: limits), scanner.take("the "), let day = scanner.digits(upTo: 2),
      scanner.takeAny(["st", "nd", "rd", "th"])
    else { return nil }
    var ahead = scanner
    let goesOn = ahead.take(ASCIIScalar.space) && ["of", "day", "calendar"].contains(ahead.word())
    return goesOn || (scanner.current?.isWord ?? false) ? nil : DatePhrase(nil, nil, day)
  }

  // The end of June, the last day of June 2023.
  private static func endOfMonth(_ scanner: inout ScalarScanner) -> DatePhrase? {
    guard scanner.takeAny(["end of ", "last day of "]) else { return nil }
    guard let month = EnglishMonth.read(&scanner) else { return nil }
    guard ordinal(afterSpace: scanner) == nil else { return nil }
    return DatePhrase(year(&scanner), month, monthEnd)
  }

  private static func ordinal(_ scanner: inout ScalarScanner) -> Int? {
    guard let day = scanner.digits(upTo: 2) else { return nil }
    _ = scanner.takeAny(["st", "nd", "rd", "th"])
    return scanner.current.map { !$0.isWord } ?? true ? day : nil
  }

  private static func year(_ scanner: inout ScalarScanner) -> Int? {
    var ahead = scanner
    ahead.skipWeekday()
    _ = ahead.takeAny([",", "-"])
    ahead.skipSpaces()
    guard let year = ahead.digits(upTo: 4), year > 1900 else { return nil }
    scanner = ahead
    return year
  }
}

enum EnglishMonth {
  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let initials = ScalarSet("adfjmnos")

  static func read(_ scanner: inout ScalarScanner) -> Int? {
    guard let first = scanner.current, initials.contains(first) else { return nil }
    var ahead = scanner
    let word = ahead.word()
    guard word.utf8.count >= 3 else { return nil }
    let isShort = word.utf8.count == 3 || word == "sept"
    guard let index = names.firstIndex(where: { $0 == word || isShort && $0.hasPrefix(word) })
    else {
      return nil
    }
    _ = ahead.take(ASCIIScalar.period)
    scanner = ahead
    return index + 1
  }
}
