import Casework

/// The phrases of sentences that some table weighs, each sentence looked up once in a context.
///
/// A heading stands above all the sentences below it, and a period is looked at with the sentences
/// around it: the same phrases are asked for again and again.
struct KnownPhrases {
  let index: WeightIndex
  private var shelves: [Shelf] = []

  /// The sentences of a text that were looked up in a context.
  private struct Shelf {
    let text: Quotation.Place
    let context: Int

    /// By number; `nil` for one that nobody has asked for.
    var sentences: [[Traits.Phrase]?]
  }

  init(_ index: WeightIndex) { self.index = index }

  /// Each phrase of a sentence once, in its order.
  mutating func of(_ sentence: Int, in text: NoticeText, as context: PhraseContext) -> [Traits
    .Phrase]
  {
    let shelf = shelf(of: text, as: context.number)
    if let phrases = shelves[shelf].sentences[sentence] { return phrases }
    var phrases: [Traits.Phrase] = []
    text.forEachPhrase(of: text.sentences[sentence].range, as: context, known: index) {
      if $0.questions != 0 { phrases.append($0) }
    }
    shelves[shelf].sentences[sentence] = phrases
    return phrases
  }

  private mutating func shelf(of text: NoticeText, as context: Int) -> Int {
    // There are a handful.
    let known = shelves.firstIndex { $0.context == context && $0.text == text.place }
    if let known { return known }
    shelves.append(
      Shelf(
        text: text.place, context: context,
        sentences: Array(repeating: nil, count: text.sentences.count)))
    return shelves.count - 1
  }
}
