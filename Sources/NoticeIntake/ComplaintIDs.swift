import Casework

/// Finds the numbers under which a rights owner's complaint is kept.
struct ComplaintIDs: Sendable {
  private(set) var ids: [String] = []
  private(set) var quotes: [Quotation] = []

  init(in text: NoticeText, about notice: [String], rules: ReadingRules) {
    var last: Range<Int>?
    for number in NumberPhrase.all(in: text) {
      let range = number.range
      let traits = Traits(of: range, follows: last, in: text, about: notice, rules: rules)
      let verdict = rules.weights[.complaintID].judge(traits)
      guard verdict.likeliest == "id" else { continue }
      last = range
      let quote = text.quote(range)
      let id = text.folded.string(range).uppercased()
      guard !ids.contains(id) else { continue }
      ids.append(id)
      quotes.append(quote)
    }
  }
}

extension Traits {
  /// What stands around a number that may be the id of a complaint.
  ///
  /// - Parameters:
  ///   - last: The id before it.
  ///   - notice: What is known of the whole notice.
  init(
    of number: Range<Int>, follows last: Range<Int>?, in text: NoticeText, about notice: [String],
    rules: ReadingRules, isSpelled: Bool = false
  ) {
    self.init(isSpelled: isSpelled)
    for fact in notice { add("is", fact) }
    addShape(of: number, in: text.folded)
    if let last, number.lowerBound - last.upperBound < 6 { add("is", "next") }
    guard let sentence = text.sentence(at: number.lowerBound) else { return }
    for name in ["complaint.id_label", "asin.label", "asin.other_number"] {
      let near = max(0, number.lowerBound - 24)..<number.lowerBound
      if text.signals.last(name, in: near) != nil { add("near", name) }
    }
    addWords(around: number, in: sentence, of: text, rules: rules)
  }

  private mutating func addShape(of number: Range<Int>, in folded: FoldedText) {
    let digits = folded.scalars[number].count { $0.isDigit }
    let hyphens = folded.scalars[number].count { $0 == 0x2D }
    add("is", "\(min(12, number.count)).long")
    add("is", digits + hyphens == number.count ? "digits" : "mixed")
    add("is", "\(min(3, hyphens)).hyphens")
    if folded.scalars[number.lowerBound] == 0x62, number.count == 10, digits < 10 {
      add("is", "like.asin")
    }
  }

  /// The words before and behind something, and of the line above.
  mutating func addWords(
    around range: Range<Int>, in sentence: Int, of text: NoticeText, rules: ReadingRules
  ) {
    let known = rules.weights.index
    let whole = text.sentences[sentence].range
    let (back, ahead) = text.isJapanese(whole) ? (20, 16) : (48, 40)
    addPhrases(
      of: max(whole.lowerBound, range.lowerBound - back)..<max(whole.lowerBound, range.lowerBound),
      in: text, as: .before, known: known)
    addPhrases(
      of: min(whole.upperBound, range.upperBound)..<min(whole.upperBound, range.upperBound + ahead),
      in: text, as: .after, known: known)
    if let close = PhraseWalk.last(
      before: range.lowerBound, from: whole.lowerBound, in: text.folded)
    {
      add("touches", close)
    }
    if let close = PhraseWalk.first(after: range.upperBound, to: whole.upperBound, in: text.folded)
    {
      add("meets", close)
    }
    guard sentence > 0 else { return }
    addPhrases(of: text.sentences[sentence - 1].range, in: text, as: .previous, known: known)
  }
}

extension PhraseWalk {
  /// What stands right before a place: a word, or two characters of Japanese.
  static func last(before index: Int, from start: Int, in folded: FoldedText) -> String? {
    var end = index
    while end > start, folded.scalars[end - 1] == ASCIIScalar.space { end -= 1 }
    var first = end
    if end > start, folded.scalars[end - 1].isWord {
      while first > start, folded.scalars[first - 1].isWord { first -= 1 }
    } else {
      first = max(start, end - 2)
    }
    return first < end ? folded.string(first..<end) : nil
  }

  /// What stands right behind a place.
  static func first(after index: Int, to limit: Int, in folded: FoldedText) -> String? {
    var start = index
    while start < limit, folded.scalars[start] == ASCIIScalar.space { start += 1 }
    var end = start
    if start < limit, folded.scalars[start].isWord {
      while end < limit, folded.scalars[end].isWord { end += 1 }
    } else {
      end = min(limit, start + 2)
    }
    return start < end ? folded.string(start..<end) : nil
  }
}
