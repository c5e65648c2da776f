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
    let context: UInt64

    /// By number; `nil` for one that nobody has asked for.
    var sentences: [[Traits.Phrase]?]
  }

  init(_ index: WeightIndex) { self.index = index }

  /// Each phrase of a sentence once, in its order.
  mutating func of(_ sentence: Int, in text: NoticeText, as context: String) -> [Traits.Phrase] {
    let shelf = shelf(of: text, as: ScalarHash(context).value)
    if let phrases = shelves[shelf].sentences[sentence] { return phrases }
    var traits = Traits()
    traits.addPhrases(of: text.sentences[sentence].range, in: text, as: context, known: index)
    shelves[shelf].sentences[sentence] = traits.phrases
    return traits.phrases
  }

  private mutating func shelf(of text: NoticeText, as context: UInt64) -> Int {
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
