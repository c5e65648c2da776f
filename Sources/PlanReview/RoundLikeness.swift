/// How much of a draft stands in another text, whole and part by part, from 0 to 1.
struct RoundLikeness {
  let whole: Double?
  let parts: [PlanSection.Kind: Double]

  init(_ text: PlanText, to other: String, words: ReviewWords) {
    let before = PlanText(other, words: words)
    whole = Self.share(of: [0..<text.bytes.count], of: text, in: [0..<before.bytes.count], before)
    parts = PlanSection.Kind.parts.reduce(into: [:]) { parts, part in
      let (here, there) = (text.sections(part), before.sections(part))
      guard !there.isEmpty else { return }
      parts[part] = Self.share(of: here.map(\.body), of: text, in: there.map(\.body), before)
    }
  }

  private static func share(
    of spans: [Range<Int>], of text: PlanText, in others: [Range<Int>], _ before: PlanText
  ) -> Double? {
    let known = Set(others.flatMap { Grams(before.words(in: $0)).hashes })
    let grams = spans.flatMap { Grams(text.words(in: $0)).hashes }
    guard grams.count >= 20 else { return nil }
    return Double(grams.count { known.contains($0) }) / Double(grams.count)
  }
}

extension Double {
  /// `88%`.
  package var percent: String { "\(Int((self * 100).rounded(.down)))%" }
}
