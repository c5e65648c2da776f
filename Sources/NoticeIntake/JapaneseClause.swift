/// The clause of a Japanese sentence that holds a period: what it is about, how it ends.
struct JapaneseClause: Sendable {
  /// What it is about, by the names of the rules: us, money, review.
  let topic: String

  /// What the sentence up to the period is about.
  let wide: String

  /// How the clause ends: demand, if, ifnot, linked.
  let ending: String

  /// How the sentence ends.
  let closing: String

  /// How the clause before it ends.
  let leading: String

  private static let topics = [
    "us", "you", "third", "money", "stock", "account", "paper", "time", "review", "appeal",
    "order",
  ].map { (name: $0, signal: SignalNames.key(of: "gram.ja.\($0)")) }

  // The first that stands at the end counts; the later are looked for nearer to it.
  private static let endings = [
    ("demand", 16), ("possible", 16), ("offer", 10), ("negated", 5), ("done", 4), ("being", 6),
    ("ours", 10), ("planned", 8), ("suffered", 7), ("told", 3),
  ].map { (name: $0, signal: SignalNames.key(of: "gram.ja.\($0)"), reach: $1) }

  /// - Parameter sentence: The whole of the sentence that the period stands in.
  init(of period: Range<Int>, in sentence: Range<Int>, of text: NoticeText) {
    let cuts = Self.cuts(in: sentence, of: text)
    let start = cuts.last { $0 <= period.lowerBound } ?? sentence.lowerBound
    let end = cuts.first { $0 >= period.upperBound } ?? sentence.upperBound
    let tail = min(period.upperBound, end)..<end
    topic =
      Self.topic(in: start..<max(start, period.lowerBound), of: text) ?? Self.topic(
        in: tail, of: text) ?? "none"
    wide =
      Self.topic(
        in: sentence.lowerBound..<max(sentence.lowerBound, period.lowerBound), of: text) ?? "none"
    closing = Self.ending(of: tail.lowerBound..<sentence.upperBound, in: text)
    if end < sentence.upperBound {
      ending = Self.condition(before: end, from: tail.lowerBound, in: text) ?? "linked"
    } else {
      ending = closing
    }
    leading =
      start == sentence.lowerBound
      ? "none" : Self.condition(before: start, from: sentence.lowerBound, in: text) ?? "linked"
  }

  /// Behind each comma that a verb stands before.
  private static func cuts(in sentence: Range<Int>, of text: NoticeText) -> [Int] {
    sentence.filter { index in
      guard [0x3001, 0x2C].contains(text.folded.scalars[index]), index > sentence.lowerBound,
        let last = text.folded.scalar(at: index - 1)
      else { return false }
      if predicateEnds.contains(last) { return true }
      return text.has("gram.ja.if", in: max(sentence.lowerBound, index - 5)..<index)
    }.map { $0 + 1 }
  }

  private static let predicateEnds = ScalarSet("てでしりがばらずとくきけれねみまず合め")

  private static func topic(in range: Range<Int>, of text: NoticeText) -> String? {
    topics.compactMap { name, signal in
      text.signals.all(signal, in: range).last.map { ($0.range.upperBound, name) }
    }.max { $0.0 < $1.0 }?.1
  }

  /// How a sentence or clause ends: demand, offer, done, noun.
  static func ending(of range: Range<Int>, in text: NoticeText) -> String {
    guard range.count > 1 else { return "bare" }
    let end = range.upperBound
    return endings.first { _, signal, reach in
      text.has(signal, in: max(range.lowerBound, end - reach - 1)..<end)
    }?.name ?? "noun"
  }

  private static func condition(before end: Int, from start: Int, in text: NoticeText) -> String? {
    let near = max(start, end - 8)..<max(start, end)
    guard text.has("gram.ja.if", in: near) else { return nil }
    return text.has("gram.ja.ifnot", in: max(start, end - 15)..<max(start, end)) ? "ifnot" : "if"
  }
}
