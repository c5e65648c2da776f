import Casework

/// A length of time named in a text: `72 hours`, `三営業日`, `two weeks`.
struct PeriodPhrase: Hashable, Sendable {
  /// In scalars of the folded text.
  let range: Range<Int>
  let window: ResponseWindow

  /// The length in days, hours rounded up; what an age of documents is told in.
  var days: Int {
    switch window {
    case .hours(let count): (count + 23) / 24
    case .days(let count), .businessDays(let count): count
    case .date: 0
    }
  }
}

extension PeriodPhrase {
  /// Every length of time in a text, in order.
  static func all(in text: FoldedText) -> [PeriodPhrase] {
    var phrases: [PeriodPhrase] = []
    var index = 0
    while index < text.count, phrases.count < SignalTable.limit {
      if let phrase = read(in: text, at: index) {
        phrases.append(phrase)
        index = phrase.range.upperBound
      } else {
        index += 1
      }
    }
    return phrases
  }

  private static func read(in text: FoldedText, at start: Int) -> PeriodPhrase? {
    guard canBegin(in: text, at: start) else { return nil }
    var scanner = ScalarScanner(text: text, index: start)
    if let window = special(&scanner) ?? OrdinalPhrase.read(&scanner) {
      return PeriodPhrase(range: start..<scanner.index, window: window)
    }
    let isException = WorkingDays.takeException(&scanner)
    guard let first = WrittenNumber.read(&scanner) else { return nil }
    let value = upperEnd(&scanner, after: first) ?? first
    guard var unit = PeriodUnit.read(&scanner) else { return nil }
    if unit == .days, isException || WorkingDays.areExcepted(&scanner) { unit = .businessDays }
    let window = unit.window(of: value)
    let whole = rest(&scanner, after: window, in: unit) ?? window
    return PeriodPhrase(range: start..<scanner.index, window: whole)
  }

  // "1 week and 3 days", 1日と12時間: what is left over, in a smaller unit.
  private static func rest(
    _ scanner: inout ScalarScanner, after window: ResponseWindow, in unit: PeriodUnit
  ) -> ResponseWindow? {
    var ahead = scanner
    guard ahead.takeAny([" and ", "と"]), let count = WrittenNumber.read(&ahead),
      let smaller = PeriodUnit.read(&ahead)
    else { return nil }
    let sum: ResponseWindow
    switch (unit, window, smaller) {
    case (.weeks, .days(let days), .days), (.months, .days(let days), .days):
      sum = .days(days + count)
    case (.days, .days(let days), .hours): sum = .hours(days * 24 + count)
    default: return nil
    }
    scanner = ahead
    return sum
  }

  private static func canBegin(in text: FoldedText, at index: Int) -> Bool {
    let value = text.scalars[index]
    guard value.isDigit || beginnings.contains(value) else { return false }
    guard let before = text.scalar(at: index - 1) else { return true }
    if value.isWord, before.isWord { return false }
    // Not the end of 1.5, 2/3, a date's day (6月30日) or a longer kanji number.
    if value.isDigit, [0x2E, 0x2F].contains(before), text.scalar(at: index - 2)?.isDigit ?? false {
      return false
    }
    if before == 0x6708 || before == 0x5E74 || before == 0x7B2C { return false }
    return !(value.isJapanese && kanjiNumerals.contains(before))
  }

  // Kanji numerals, 半年, 翌営業日, 第3営業日, 平日, 実働, 土日祝, 週末, 休日; a, fortnight, half, next,
  // the, the names of numbers and of places in a count.
  private static let beginnings = ScalarSet("〇一二三四五六七八九十百半翌第平実土週休祝aefhnost")
  private static let kanjiNumerals = ScalarSet("〇一二三四五六七八九十百千廿卅")

  private static func special(_ scanner: inout ScalarScanner) -> ResponseWindow? {
    if scanner.current == 0x74 || scanner.current == 0x6E, let window = nextOne(&scanner) {
      return window
    }
    if scanner.take("半年") { return .days(180) }
    if scanner.take("半月") { return .days(15) }
    if scanner.takeAny(["半日", "half a day"]) { return .hours(12) }
    if scanner.takeAny(["1日半", "一日半", "one and a half days", "a day and a half", "1.5 days"]) {
      return .hours(36)
    }
    if scanner.takeAny(["一両日", "1両日"]) { return .days(2) }
    if scanner.take("a couple of ") {
      return PeriodUnit.read(&scanner)?.window(of: 2)
    }
    if scanner.take("a fortnight") || scanner.take("fortnight") { return .days(14) }
    if scanner.take("half a year") { return .days(180) }
    if scanner.takeAny(["half a month", "half month"]) { return .days(15) }
    return nil
  }

  // "within the next week".
  private static func nextOne(_ scanner: inout ScalarScanner) -> ResponseWindow? {
    guard scanner.follows(limits: ["within ", "within the "]),
      scanner.takeAny(["the next ", "next "])
    else { return nil }
    return PeriodUnit.read(&scanner)?.window(of: 1)
  }

  // "3~5営業日", "7日から10日", "two to three business days": the later end is promised.
  private static func upperEnd(_ scanner: inout ScalarScanner, after first: Int) -> Int? {
    var ahead = scanner
    let firstUnit = PeriodUnit.read(&ahead)
    ahead.skipSpaces()
    guard ahead.takeAny(["~", "-", "から", "ないし", "乃至", "、", "or ", "to ", "and "]) else {
      return nil
    }
    ahead.skipSpaces()
    guard let last = WrittenNumber.read(&ahead), last > first else { return nil }
    var end = ahead
    // "two business days or 48 hours" are two periods.
    guard let unit = PeriodUnit.read(&end), firstUnit == nil || firstUnit == unit else {
      return nil
    }
    scanner = ahead
    return last
  }
}

/// What a period is told in.
enum PeriodUnit {
  case hours, days, businessDays, weeks, months, years

  func window(of count: Int) -> ResponseWindow {
    switch self {
    case .hours: .hours(count)
    case .days: .days(count)
    case .businessDays: .businessDays(count)
    case .weeks: .days(count * 7)
    case .months: .days(count * 30)
    case .years: .days(count * 365)
    }
  }

  static func read(_ scanner: inout ScalarScanner) -> PeriodUnit? {
    var ahead = scanner
    if let unit = japanese(&ahead) {
      scanner = ahead
      return unit
    }
    if !ahead.take(0x2D) { ahead.skipSpaces() }
    guard let unit = english(&ahead) else { return nil }
    scanner = ahead
    return unit
  }

  private static func japanese(_ scanner: inout ScalarScanner) -> PeriodUnit? {
    if scanner.takeAny(["時間"]) { return .hours }
    if scanner.takeAny(["営業日間", "営業日", "銀行営業日", "業務日", "仕事日", "稼働日", "就業日", "平日"]) {
      return .businessDays
    }
    if scanner.takeAny(["週間", "週"]) { return .weeks }
    if scanner.takeAny(["か月間", "か月", "カ月間", "カ月", "ヶ月間", "ヶ月", "ケ月", "ヵ月", "箇月", "个月"]) {
      return .months
    }
    if scanner.takeAny(["暦日", "日間"]) { return .days }
    var year = scanner
    if year.take("年"), year.current != 0x5EA6, year.current.map({ !$0.isDigit }) ?? true,
      year.takeAny(["間", "以内"])
    {
      _ = scanner.take("年間") || scanner.take("年")
      return .years
    }
    guard scanner.take("日") else { return nil }
    // 30日付 and 30日(金) are days of a month; 5日(土日を除く) is a period.
    var note = scanner
    if scanner.current == 0x28, WorkingDays.areExcepted(&note) { return .days }
    return scanner.current == 0x4ED8 || scanner.current == 0x28 ? nil : .days
  }

  private static let englishUnits: [String: PeriodUnit] = [
    "hour": .hours, "hours": .hours, "hr": .hours, "hrs": .hours, "h": .hours, "day": .days,
    "days": .days, "week": .weeks, "weeks": .weeks, "month": .months, "months": .months,
    "year": .years, "years": .years, "weekday": .businessDays, "weekdays": .businessDays,
    "workday": .businessDays, "workdays": .businessDays,
  ]

  private static func english(_ scanner: inout ScalarScanner) -> PeriodUnit? {
    var ahead = scanner
    _ = ahead.takeAny(["japanese ", "uk ", "us ", "u.s. ", "further ", "more ", "additional "])
    let isBusiness = ahead.takeAny([
      "business ", "business-", "working ", "working-", "work ", "bank ", "banking ", "biz ",
      "full business ", "full working ",
    ])
    if !isBusiness {
      _ = ahead.takeAny(["calendar ", "full ", "consecutive ", "clear ", "whole ", "straight "])
    }
    guard let unit = englishUnits[ahead.word()], ahead.current.map({ !$0.isWord }) ?? true else {
      return nil
    }
    _ = ahead.take("(s)")
    scanner = ahead
    return isBusiness && unit == .days ? .businessDays : unit
  }
}

extension PeriodPhrase {
  var isHours: Bool { if case .hours = window { true } else { false } }
}
