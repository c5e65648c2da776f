import Casework

/// The phrases of sentences that some table weighs, each sentence looked up once in a context.
///
/// A heading stands above all the sentences below it, and a period is looked at with the sentences
/// around it: the same phrases are asked for again and again.
struct KnownPhrases {
  let index: WeightIndex
  private var found: [Place: [Traits.Phrase]] = [:]

  private struct Place: Hashable {
    let text: Quotation.Place
    let sentence: Int
    let context: String
  }

  init(_ index: WeightIndex) { self.index = index }

  /// Each phrase of a sentence once, in its order.
  mutating func of(_ sentence: Int, in text: NoticeText, as context: String) -> [Traits.Phrase] {
    let place = Place(text: text.place, sentence: sentence, context: context)
    if let phrases = found[place] { return phrases }
    var traits = Traits()
    traits.addPhrases(of: text.sentences[sentence].range, in: text, as: context, known: index)
    found[place] = traits.phrases
    return traits.phrases
  }
}
