/// What each sentence of a text says about the notice, and how it says it.
struct SaidSignals: Sendable {
  struct Said: Sendable {
    let name: String
    let mood: Mood
    let range: Range<Int>
  }

  /// By the number of the sentence.
  private(set) var bySentence: [[Said]]

  /// What a text says this often is said.
  private static let limit = 40

  init(in text: NoticeText) {
    bySentence = Array(repeating: [], count: text.sentences.count)
    for (name, matches) in text.signals.all where Self.isAboutNotice(name) {
      for match in matches.prefix(Self.limit) {
        bySentence[match.sentence].append(
          Said(
            name: name, mood: text.mood(of: match.range, inSentence: match.sentence),
            range: match.range))
      }
    }
  }

  // The others say something about a period near by.
  private static func isAboutNotice(_ name: String) -> Bool {
    !["mood.", "clock.", "at.", "from.", "time.", "gram."].contains { name.hasPrefix($0) }
  }
}
