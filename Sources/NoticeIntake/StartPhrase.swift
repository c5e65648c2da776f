/// What the words beside a period name as its beginning: ご提出から3営業日, ten days of your answer.
///
/// Which of those it is counted from is judged; here stands what kind of thing is named, and
/// whether right beside the period.
struct StartPhrase: Sendable {
  /// By the names of the rules: `next.this`, `far.sent`, `elapsed`.
  private(set) var names: [String] = []

  /// What may be named; the first that is there leads.
  private static let kinds = [
    "this", "call", "earlier", "sent", "event", "final", "closing",
  ]

  /// How far what is named reaches, in scalars.
  private static let (japaneseReach, englishReach) = (16, 42)

  init(of setting: ClockSetting) {
    let whole = setting.text.sentences[setting.clock.sentence].range
    let isJapanese = setting.text.isJapanese(whole)
    let language = isJapanese ? "ja" : "en"
    for (place, signal) in [("next", "from"), ("far", "from_far")] {
      guard let link = setting.covering("gram.\(language).\(signal)")?.range else { continue }
      let named =
        isJapanese
        ? Self.before(link.lowerBound, in: whole, of: setting.text)
        : place == "next"
          ? Self.behind(link.upperBound, in: whole, of: setting.text)
          : link.lowerBound..<max(link.lowerBound, setting.clock.range.lowerBound)
      name(named, as: place, in: setting.text)
      break
    }
    if names.isEmpty { names = ["none"] }
    for form in ["elapsed", "definite"] where setting.holds(.at, "gram.\(language).\(form)") {
      names.append(form)
    }
  }

  private mutating func name(_ range: Range<Int>, as place: String, in text: NoticeText) {
    var found = Self.kinds.filter { text.has("gram.start.\($0)", in: range) }
    let isDated = text.dates.contains { range.overlaps($0.range) }
    if isDated { found.insert("dated", at: 0) }
    names += (found.isEmpty ? ["other"] : found).map { "\(place).\($0)" }
    names.append("\(place).leads.\(found.first ?? "other")")
  }

  private static func before(_ end: Int, in whole: Range<Int>, of text: NoticeText) -> Range<Int> {
    var start = end
    while start > whole.lowerBound, end - start < japaneseReach,
      !cuts.contains(text.folded.scalars[start - 1])
    {
      start -= 1
    }
    return start..<end
  }

  private static func behind(_ start: Int, in whole: Range<Int>, of text: NoticeText) -> Range<Int>
  {
    var end = start
    while end < whole.upperBound, end - start < englishReach,
      !cuts.contains(text.folded.scalars[end])
    {
      end += 1
    }
    return start..<end
  }

  // 、 。 「 」 : ; ( and the end of a line
  private static let cuts: Set<UInt32> = [
    0x3001, 0x3002, 0x300C, 0x300D, 0x3A, 0x3B, 0x28, ASCIIScalar.newline,
  ]
}
