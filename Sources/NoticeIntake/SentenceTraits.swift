import Casework

extension Traits {
  /// What one sentence shows: its signals and how they are said, where it stands, its words.
  init(
    ofSentence number: Int, in text: NoticeText, said: SaidSignals, known: inout KnownPhrases,
    isSpelled: Bool = false
  ) {
    self.init(isSpelled: isSpelled)
    for said in said.bySentence[number] { add(.mood(said.mood), said) }
    addPlace(of: number, in: text)
    addPhrases(ofSentence: number, in: text, as: .sentence, &known)
    for (context, other) in [
      (PhraseContext.above, Clock.heading(above: number, in: text)), (.previous, number - 1),
    ] {
      guard let other, text.sentences.indices.contains(other) else { continue }
      addPhrases(ofSentence: other, in: text, as: context, &known)
    }
  }

  private mutating func addPlace(of number: Int, in text: NoticeText) {
    let sentence = text.sentences[number]
    if text.place == .subject { add("is", "subject") }
    if sentence.isItem { add("is", "item") }
    if sentence.startsLine { add("is", "starting") }
    if number < 3 { add("is", "begin_\(number)") }
    if text.sentences.count - number <= 2 { add("is", "end_\(text.sentences.count - number)") }
    if text.sentences.count <= 6 { add("is", "short") }
  }
}
