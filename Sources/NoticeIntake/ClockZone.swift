import Casework
import CivilTime

/// The zone in which a time of day is told.
enum ClockZone: Hashable, Sendable {
  /// So many minutes east of UTC, all year.
  case fixed(Int)

  /// So many hours east of UTC in winter, one more in summer.
  case changing(Int, SummerTime)

  /// A name that is none of those listed here.
  case unknown

  static let japan = hours(9)

  fileprivate static func hours(_ count: Int) -> ClockZone { .fixed(count * 60) }
  fileprivate static let pacific = changing(-8, .unitedStates)

  /// Seconds east of UTC at an hour of a day; of a zone that is not known those of the first
  /// clock on earth to show it.
  func offset(on day: CalendarDay, hour: Int) -> Int {
    switch self {
    case .fixed(let minutes): minutes * 60
    case .changing(let hours, let summer):
      (summer.isRunning(on: day, hour: hour) ? hours + 1 : hours) * 3600
    case .unknown: Self.easternmost
    }
  }

  // The Line Islands, Kiribati.
  private static let easternmost = 14 * 3600
}

extension ClockZone {
  /// Reads a zone behind a time of day: ` PDT`, `（太平洋時間）`, ` Pacific time (PDT)`, `Z`.
  static func behind(_ scanner: inout ScalarScanner) -> ClockZone? {
    var ahead = scanner
    if ahead.take(0x7A), !ahead.isInsideWord {  // 17:00:00Z
      scanner = ahead
      return .fixed(0)
    }
    ahead = scanner
    ahead.skipSpaces()
    let isNote = ahead.take(0x28)
    _ = ahead.takeAny(["hours ", "hrs "])
    guard let zone = listed(&ahead) ?? strange(&ahead, isNote: isNote) else { return nil }
    if isNote { _ = ahead.take(0x29) }
    scanner = ahead
    return isNote ? zone : noted(&scanner) ?? zone
  }

  // "Pacific time (PDT)", "Pacific Daylight Time (UTC-7)": the note is as sure or surer.
  private static func noted(_ scanner: inout ScalarScanner) -> ClockZone? {
    var ahead = scanner
    ahead.skipSpaces()
    guard ahead.take(0x28), let zone = listed(&ahead), ahead.take(0x29) else { return nil }
    scanner = ahead
    return zone
  }

  /// Reads a zone before a time of day: `太平洋標準時の`, `日本時間`, `PST `.
  static func before(_ scanner: inout ScalarScanner) -> ClockZone? {
    var ahead = scanner
    guard let zone = listed(&ahead) else { return nil }
    _ = ahead.takeAny(["の", "で", "、", " "])
    scanner = ahead
    return zone
  }

  /// The zone whose name ends at a place, as in `太平洋標準時2025年1月10日17時`, and where it begins.
  static func ending(at end: Int, in text: FoldedText) -> (zone: ClockZone, start: Int)? {
    for link: StaticWord in ["の", "、", " ", ""] {
      guard let last = link.begin(in: text, endingAt: end) else { continue }
      for (name, zone) in names {
        guard let start = name.begin(in: text, endingAt: last), start < last,
          text.scalars[start].isJapanese || text.scalar(at: start - 1).map({ !$0.isWord }) ?? true
        else { continue }
        return (zone, start)
      }
    }
    return nil
  }
}

extension ClockZone {
  private static func listed(_ scanner: inout ScalarScanner) -> ClockZone? {
    var ahead = scanner
    _ = ahead.takeAny(["米国", "アメリカ", "us ", "u.s. "])
    for (name, zone) in names {
      var behind = ahead
      guard behind.take(name), !behind.isInsideWord else { continue }
      scanner = behind
      return zone == .fixed(0) ? difference(&scanner).map { .fixed($0) } ?? zone : zone
    }
    return nil
  }

  // In minutes: "-7" of "UTC-7", "+05:30", " +0900".
  private static func difference(_ scanner: inout ScalarScanner) -> Int? {
    var ahead = scanner
    ahead.skipSpaces()
    let isWest = ahead.take(0x2D)
    guard isWest || ahead.take(0x2B), let figure = ahead.digits(upTo: 4) else { return nil }
    var (hours, minutes) = figure < 100 ? (figure, 0) : (figure / 100, figure % 100)
    if figure < 100, ahead.take(ASCIIScalar.colon) { minutes = ahead.digits(upTo: 2) ?? 60 }
    guard hours <= 14, minutes < 60 else { return nil }
    hours = hours * 60 + minutes
    scanner = ahead
    return isWest ? -hours : hours
  }

  // "(AMST)", "Sydney time", "Chatham Standard Time", シドニー時間; "local time" is no name.
  private static func strange(_ scanner: inout ScalarScanner, isNote: Bool) -> ClockZone? {
    var ahead = scanner
    if ahead.takeKatakana() {
      guard ahead.takeAny(["時間", "標準時", "夏時間"]) else { return nil }
      scanner = ahead
      return .unknown
    }
    let word = ahead.word()
    guard word.utf8.count > 1, !ahead.isInsideWord else { return nil }
    if isNote, ahead.current == 0x29, word.utf8.count < 6, word.hasSuffix("t") {
      scanner = ahead
      return .unknown
    }
    let isStandard = ahead.takeAny([" standard time", " daylight time", " summer time"])
    guard isStandard || !placeless.contains(word) && ahead.take(" time"), !ahead.isInsideWord
    else { return nil }
    scanner = ahead
    return .unknown
  }

  private static let placeless: Set<String> = [
    "local", "the", "this", "that", "any", "some", "same", "our", "your", "on", "in", "of", "at",
    "each", "every", "last", "first", "next", "more", "office", "business", "response", "full",
  ]

  // Longer names before those they begin with. CST, IST and BST stand for several zones; here
  // for those of America, India and Britain.
  private static let names: [(StaticWord, ClockZone)] =
    japanese + [
      ("japan standard time", .japan), ("japan time", .japan), ("tokyo time", .japan),
      ("jst", .japan), ("coordinated universal time", .fixed(0)), ("universal time", .fixed(0)),
      ("greenwich mean time", .fixed(0)), ("utc", .fixed(0)), ("gmt", .fixed(0)),
      ("pacific standard time", hours(-8)), ("pacific daylight time", hours(-7)),
      ("pacific time", .pacific), ("pacific", .pacific), ("seattle time", .pacific),
      ("pst", hours(-8)), ("pdt", hours(-7)), ("pt", .pacific),
      ("eastern standard time", hours(-5)), ("eastern daylight time", hours(-4)),
      ("eastern time", .changing(-5, .unitedStates)), ("eastern", .changing(-5, .unitedStates)),
      ("est", hours(-5)), ("edt", hours(-4)), ("et", .changing(-5, .unitedStates)),
      ("central european summer time", hours(2)), ("central european time", .changing(1, .europe)),
      ("cest", hours(2)), ("cet", hours(1)), ("central time", .changing(-6, .unitedStates)),
      ("mountain time", .changing(-7, .unitedStates)), ("cst", hours(-6)), ("cdt", hours(-5)),
      ("mst", hours(-7)), ("mdt", hours(-6)), ("akst", hours(-9)), ("akdt", hours(-8)),
      ("hst", hours(-10)), ("british summer time", hours(1)), ("bst", hours(1)),
      ("uk time", .changing(0, .europe)), ("british time", .changing(0, .europe)),
      ("london time", .changing(0, .europe)), ("wet", hours(0)), ("eet", hours(2)),
      ("eest", hours(3)), ("msk", hours(3)), ("gst", hours(4)),
      ("india standard time", .fixed(330)), ("indian standard time", .fixed(330)),
      ("ist", .fixed(330)), ("sgt", hours(8)), ("singapore time", hours(8)), ("hkt", hours(8)),
      ("hong kong time", hours(8)), ("china standard time", hours(8)), ("beijing time", hours(8)),
      ("kst", hours(9)), ("awst", hours(8)), ("acst", .fixed(570)), ("acdt", .fixed(630)),
      ("aest", hours(10)), ("aedt", hours(11)), ("nzst", hours(12)), ("nzdt", hours(13)),
    ]

  private static let japanese: [(StaticWord, ClockZone)] = [
    ("日本標準時", .japan), ("日本時間", .japan), ("協定世界時", .fixed(0)), ("世界標準時", .fixed(0)),
    ("グリニッジ標準時", .fixed(0)), ("太平洋標準時", .pacific), ("太平洋夏時間", hours(-7)),
    ("太平洋時間", .pacific), ("シアトル時間", .pacific), ("東部標準時", .changing(-5, .unitedStates)),
    ("東部夏時間", hours(-4)), ("東部時間", .changing(-5, .unitedStates)),
    ("英国時間", .changing(0, .europe)), ("イギリス時間", .changing(0, .europe)),
    ("インド標準時", .fixed(330)), ("インド時間", .fixed(330)), ("中国標準時", hours(8)),
    ("中国時間", hours(8)), ("韓国時間", hours(9)), ("シンガポール時間", hours(8)),
  ]
}

extension ScalarScanner {
  /// Whether a letter or digit stands here right behind another.
  fileprivate var isInsideWord: Bool {
    guard let current, current.isWord else { return false }
    return text.scalar(at: index - 1)?.isWord ?? false
  }

  /// Takes the katakana that stand here.
  fileprivate mutating func takeKatakana() -> Bool {
    let start = index
    while let value = current, (0x30A1...0x30FC).contains(value) { index += 1 }
    return index > start
  }
}
