import CivilTime

/// A date with a time as people and programs write it at the head of a message.
///
/// Read are, with any punctuation and comments between:
///
///     Fri, 6 Sep 2024 22:00:00 +0900 (JST)    2024-09-06T22:00:00Z
///     September 6, 2024 10:00 PM              2024/09/06 22:00
///     Fri Sep  6 22:00:00 JST 2024            2018年9月3日(月) 午前11:20
///     木曜日, 6月 20, 2024 8:00 午前            24/06/20 8:00
///
/// RFC 5322 with its obsolete forms (section 4.3) is among them. Without a zone
/// the time is Japan's; without a time of day it is midnight.
package enum MessageDate {
  package static func moment(in text: String) -> Moment? {
    var scanner = DateScanner(tokens: DateToken.tokens(of: text))
    scanner.scan()
    return scanner.moment
  }

  /// A date without a year, as the last such day before the mail that tells it was sent.
  static func moment(in text: String, before mail: Moment) -> Moment? {
    var scanner = DateScanner(tokens: DateToken.tokens(of: text))
    scanner.scan()
    // The same day in another zone may be tomorrow's.
    return [mail.day.year, mail.day.year - 1].lazy.compactMap { scanner.moment(inYear: $0) }
      .first { $0 <= mail + 86_400 }
  }

  /// Whether a message can have been sent then: there is a marketplace, and no end of time.
  static func isCredible(_ moment: Moment) -> Bool {
    credibleYears.contains(moment.day.year)
  }

  private static let credibleYears = 1995...2100
}

/// A word, a number or a mark of a written date.
enum DateToken: Hashable {
  case number(Int, digits: Int)

  /// In lower case.
  case word(String)
  case mark(Character)

  /// Text longer than any date is cut; what stands in parentheses is a comment.
  static func tokens(of text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var comments = 0
    var rest = text.unicodeScalars.prefix(200).map(halfWidth)[...]
    while let scalar = rest.first {
      switch scalar {
      case "(" where comments == 0 && isZone(rest.dropFirst()): break
      case "(": comments += 1
      case ")": comments = max(0, comments - 1)
      case _ where comments > 0: break
      case "0"..."9":
        let digits = rest.prefix { ("0"..."9").contains($0) }
        rest = rest.dropFirst(digits.count - 1)
        let value = digits.prefix(9).reduce(0) { $0 * 10 + Int($1.value - 0x30) }
        tokens.append(.number(value, digits: digits.count))
      case "a"..."z":
        let letters = rest.prefix { ("a"..."z").contains($0) }
        rest = rest.dropFirst(letters.count - 1)
        tokens.append(.word(String(String.UnicodeScalarView(letters))))
      case "午":
        rest = rest.dropFirst()
        tokens.append(.word(rest.first == "後" ? "pm" : "am"))
      case " ", "\t", ",", "\n": break
      default: tokens.append(.mark(Character(scalar)))
      }
      rest = rest.dropFirst()
    }
    return tokens
  }

  // "(UTC-07:00)" tells what nothing else does.
  private static func isZone(_ comment: ArraySlice<Unicode.Scalar>) -> Bool {
    ["utc", "gmt"].contains(String(String.UnicodeScalarView(comment.prefix(3))))
      && ["+", "-"].contains(comment.dropFirst(3).first)
  }

  /// Full-width forms as their ASCII counterparts, letters in lower case.
  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
    if scalar == "\u{3000}" || scalar == "\u{A0}" || scalar == "\u{202F}" { return " " }
    return Unicode.Scalar((0x41...0x5A).contains(value) ? value + 0x20 : value) ?? scalar
  }
}

/// Finds day, time and zone among the tokens, in whatever order they stand.
private struct DateScanner {
  var tokens: [DateToken]
  private var index = 0
  private var day: CalendarDay?
  private var clock: (hour: Int, minute: Int, second: Int)?
  private var offset: Int?
  private var pendingDay: (month: Int, day: Int)?
  private var halfOfDay: Int?

  init(tokens: [DateToken]) { self.tokens = tokens }

  var moment: Moment? { day.flatMap(moment) }

  /// The moment in a year that the text does not name.
  func moment(inYear year: Int) -> Moment? {
    guard day == nil, let (month, number) = pendingDay else { return moment }
    return CalendarDay(year: year, month: month, day: number).flatMap(moment)
  }

  private func moment(on day: CalendarDay) -> Moment? {
    var time = clock ?? (0, 0, 0)
    if let halfOfDay, time.hour <= 12 { time.hour = time.hour % 12 + halfOfDay }
    guard time.hour < 24, time.minute < 60, time.second <= 60 else { return nil }
    return Moment(
      day: day, hour: time.hour, minute: time.minute, second: min(59, time.second),
      offset: offset ?? Moment.japan)
  }

  mutating func scan() {
    while index < tokens.count {
      let before = index
      if day == nil || pendingDay != nil { scanDay() }
      if index == before, clock == nil { scanClock() }
      if index == before { scanZone() }
      if index == before { index += 1 }
    }
  }

  private func number(_ ahead: Int) -> Int? {
    guard tokens.indices.contains(index + ahead), case .number(let value, _) = tokens[index + ahead]
    else {
      return nil
    }
    return value
  }

  private func mark(_ ahead: Int) -> Character? {
    guard tokens.indices.contains(index + ahead), case .mark(let mark) = tokens[index + ahead]
    else {
      return nil
    }
    return mark
  }

  private func word(_ ahead: Int) -> String? {
    guard tokens.indices.contains(index + ahead), case .word(let word) = tokens[index + ahead]
    else {
      return nil
    }
    return word
  }
}

extension DateScanner {
  private mutating func scanDay() {
    if let pending = pendingDay {
      // The year of "Fri Sep 6 22:00:00 JST 2024" stands last.
      guard let year = number(0), year >= 1970, mark(1) != ":" else { return }
      take(1, year: year, month: pending.month, day: pending.day)
      pendingDay = nil
    } else if let first = number(0), let separator = mark(1), let second = number(2) {
      scanNumericDay(first, separator, second)
    } else if let first = number(0), let month = month(at: gapBehindDay) {
      // 6 Sep 2024, 6-Sep-2024, 6th September 2024
      let gap = gapBehindDay
      let last = 2 + gap + (mark(2 + gap) == "-" ? 1 : 0)
      guard let year = number(last), mark(last + 1) != ":" else { return }
      take(last + 1, year: fullYear(at: last) ?? year, month: month, day: first)
    } else if let month = month(at: -1), let first = number(1), mark(2) != ":" {
      scanAmericanDay(month: month, day: first)
    }
  }

  private var gapBehindDay: Int {
    mark(1) == "-" || Self.ordinals.contains(word(1) ?? "") ? 1 : 0
  }

  private static let ordinals: Set<String> = ["st", "nd", "rd", "th"]

  /// Year first, as in `2024/09/06` and `2018年9月3日`, or last, as in `9/6/2024`.
  private mutating func scanNumericDay(_ first: Int, _ separator: Character, _ second: Int) {
    if separator == "月" { return scanJapaneseDay(month: first, day: second) }
    guard "年/-.".contains(separator), let third = number(4), mark(3) != ":" else { return }
    if first >= 1970 || separator == "年" {
      let year = first < 1970 ? first + (isReiwa ? 2018 : 2000) : first
      take(mark(5) == "日" ? 6 : 5, year: year, month: second, day: third)
    } else if third >= 1970 {
      let isDayFirst = first > 12 || separator == "."
      take(5, year: third, month: isDayFirst ? second : first, day: isDayFirst ? first : second)
    } else if word(-1) == "r" {
      take(5, year: first + 2018, month: second, day: third)
    } else if first > 12, separator == "/" {
      // 24/06/20: no month is the 24th.
      take(5, year: first + 2000, month: second, day: third)
    }
  }

  // 6月 20, 2024, as programs write who take the American order for Japanese; 6月20日.
  private mutating func scanJapaneseDay(month: Int, day: Int) {
    let gap = mark(3) == "日" ? 4 : 3
    if let year = number(gap), year >= 1970, mark(gap + 1) != ":" {
      take(gap + 1, year: year, month: month, day: day)
    } else {
      pendingDay = (month, day)
      index += gap
    }
  }

  // 令和1年 is 2019.
  private var isReiwa: Bool { mark(-1) == "和" && mark(-2) == "令" }

  private mutating func scanAmericanDay(month: Int, day first: Int) {
    let gap = Self.ordinals.contains(word(2) ?? "") ? 3 : 2
    if let year = number(gap), year >= 1970, mark(gap + 1) != ":" {
      take(gap + 1, year: year, month: month, day: first)
    } else {
      pendingDay = (month, first)
      index += gap
    }
  }

  private mutating func take(_ count: Int, year: Int, month: Int, day number: Int) {
    guard let found = CalendarDay(year: year, month: month, day: number) else { return }
    day = found
    index += count
  }

  /// The month that the word after a place names.
  private func month(at ahead: Int) -> Int? {
    guard let word = word(ahead + 1), word.utf8.count >= 3 else { return nil }
    return Self.months.firstIndex { $0.hasPrefix(word) || word == "sept" && $0 == "september" }
      .map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  // RFC 5322, section 4.3: two digits below 50 are of this century, three
  // digits count from 1900.
  private func fullYear(at ahead: Int) -> Int? {
    guard tokens.indices.contains(index + ahead),
      case .number(let year, let digits) = tokens[index + ahead]
    else { return nil }
    if digits == 2 { return year < 50 ? 2000 + year : 1900 + year }
    return digits == 3 ? 1900 + year : year
  }
}

extension DateScanner {
  private mutating func scanClock() {
    if let word = word(0), word == "am" || word == "pm" {
      halfOfDay = word == "pm" ? 12 : 0
      index += 1
    } else if day != nil, let hour = number(0), mark(1) == ".", let minute = number(2) {
      // 8.29.50, as Finnish programs write the time.
      let second = mark(3) == "." ? number(4) : nil
      clock = (hour, minute, second ?? 0)
      index += second == nil ? 3 : 5
    } else if let hour = number(0), mark(1) == ":" || mark(1) == "時" {
      let minute = number(2)
      guard minute != nil || mark(1) == "時" else { return }
      index += minute == nil ? 2 : 3
      clock = (hour, minute ?? 0, 0)
      if mark(0) == ":" || mark(0) == "分", let second = number(1) {
        clock?.second = second
        index += 2
      }
    }
  }

  private mutating func scanZone() {
    guard clock != nil else { return }
    if let word = word(0), word == "am" || word == "pm" {
      halfOfDay = word == "pm" ? 12 : 0
      index += 1
    } else if let sign = mark(0), sign == "+" || sign == "-", let value = number(1) {
      scanOffset(sign: sign == "-" ? -1 : 1, value)
    } else if offset == nil, let word = word(0), let hours = Self.zones[word] {
      offset = Int(hours * 3600)
      index += 1
    }
  }

  private mutating func scanOffset(sign: Int, _ value: Int) {
    guard case .number(_, let digits) = tokens[index + 1] else { return }
    let isSplit = digits <= 2 && mark(2) == ":"
    let hours = digits <= 2 ? value : value / 100
    let minutes = isSplit ? number(3) ?? 0 : digits <= 2 ? 0 : value % 100
    index += isSplit ? 4 : 2
    guard digits <= 4, hours < 24, minutes < 60 else { return }
    offset = sign * (hours * 3600 + minutes * 60)
  }

  /// Hours east of UTC.
  ///
  /// CST and IST stand for several zones; here for those of RFC 5322 and of India.
  private static let zones: [String: Double] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "jst": 9, "kst": 9, "est": -5, "edt": -4,
    "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "bst": 1, "cet": 1,
    "cest": 2, "met": 1, "mest": 2, "eet": 2, "eest": 3, "ist": 5.5, "hkt": 8, "sgt": 8,
    "aest": 10, "aedt": 11, "akst": -9, "akdt": -8, "hst": -10, "msk": 3,
  ]
}
