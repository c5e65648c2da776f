/// A sentence, looked at for whether it asks the seller to send, do or answer something.
struct AskingSentence {
  private let number: Int
  private let text: NoticeText
  private let range: Range<Int>

  init(_ number: Int, in text: NoticeText) {
    self.number = number
    self.text = text
    range = text.sentences[number].range
  }

  /// Whether every reader is asked.
  var asks: Bool { mayAsk && !has("to.aside") && !isQuestion && !isForSome }

  /// Whether it asks, be it only of those whom it fits.
  var mayAsk: Bool {
    guard !has("act.courtesy"), !isHeading else { return false }
    return text.isJapanese(range) ? asksInJapanese : asksInEnglish
  }

  private var isQuestion: Bool { last == 0x3F }

  /// Whether nothing ends it: "Please upload:", "Reply with".
  var isOpen: Bool { ![0x3002, ASCIIScalar.period, 0x21, 0x3F].contains(last) }

  private var last: UInt32? { range.last.map { text.folded.scalars[$0] } }

  // "[What we need]", "【お願い】", "WHAT WE NEED"
  private var isHeading: Bool {
    if [0x5D, 0x3011].contains(last) { return true }
    let sentence = text.sentences[number]
    return sentence.startsLine && !sentence.isItem && isOpen && range.count < Self.shortLine
      && last != ASCIIScalar.colon && !text.has("act.send", in: range)
  }

  private static let shortLine = 30

  private func has(_ signal: String) -> Bool { text.has(signal, in: range) }

  // A Japanese sentence says at its end what it wants.
  private var asksInJapanese: Bool {
    let closing = max(range.lowerBound, range.upperBound - 18)..<range.upperBound
    if has("ask.anywhere") { return true }
    return text.has("ask.ja", in: closing) && !text.has("ask.idle", in: closing)
      && !text.isReport(number)
  }

  private var asksInEnglish: Bool {
    let verbs = text.signals.all("ask.verb", in: range).filter(beginsClause)
    return (text.signals.all("ask.en", in: range) + verbs).contains { match in
      !text.has("ask.idle_en", in: clause(around: match.range))
    }
  }

  // "Send us ...", "To appeal, send us ...", "by Friday: upload ..."
  private func beginsClause(_ match: SignalMatch) -> Bool {
    if match.range.lowerBound == range.lowerBound { return true }
    let before = match.range.lowerBound - 2
    return before >= range.lowerBound && isClauseEnd(before)
  }

  private func clause(around words: Range<Int>) -> Range<Int> {
    let start = (range.lowerBound..<words.lowerBound).last(where: isClauseEnd)
    let end = (words.upperBound..<range.upperBound).first(where: isClauseEnd)
    return (start ?? range.lowerBound)..<(end ?? range.upperBound)
  }

  private func isClauseEnd(_ index: Int) -> Bool {
    Self.clauseEnds.contains(text.folded.scalars[index])
  }

  private static let clauseEnds = ScalarSet(",:;")

  private var isForSome: Bool { has("ask.some") && !has("ask.expected") }
}
