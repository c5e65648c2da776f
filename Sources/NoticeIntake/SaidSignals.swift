/// What each sentence of a text says about the notice, and how it says it.
struct SaidSignals: Sendable {
  struct Said: Sendable {
    let name: String

    /// What stands for the name in the key of a trait.
    let words: UInt64
    let mood: Mood
    let range: Range<Int>
  }

  /// By the number of the sentence.
  private(set) var bySentence: [[Said]]

  /// What a text says this often is said.
  private static let limit = 40

  init(in text: NoticeText) {
    bySentence = Array(repeating: [], count: text.sentences.count)
    let names = text.signals.names
    text.signals.forEach(.notice) { signal, matches in
      for match in matches.prefix(Self.limit) {
        bySentence[match.sentence].append(
          Said(
            name: match.signal, words: names.words[signal],
            mood: text.mood(of: match.range, inSentence: match.sentence),
            range: match.range))
      }
    }
  }
}
