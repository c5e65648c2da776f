import Casework

/// What a notice, or a place in it, shows: what the tables of weights give weights to.
struct Traits: Sendable {
  /// Where a trait was seen; a fact without words has no place.
  struct Sight: Sendable {
    let place: Quotation.Place
    let range: Range<Int>
  }

  /// Words as they stand in the text.
  struct Phrase: Sendable {
    let key: TraitKey

    /// Where they stand first.
    let sight: Sight
    let questions: WeightIndex.Questions

    /// What ships for it.
    let packed: PackedRow?
  }

  private var names = TraitKeyTable()

  /// Where each trait that the rules have a name for was seen, in the order of ``named``.
  private var sights: [[Sight]] = []
  private var spoken = TraitKeyTable()
  private(set) var phrases: [Phrase] = []

  /// The spelling of each trait, where somebody wants to know.
  private(set) var spellings: [TraitKey: String]?

  /// Traits that the rules have names for.
  var named: [TraitKey] { names.keys }

  /// - Parameter isSpelled: Whether to keep how each trait is spelled.
  init(isSpelled: Bool = false) {
    spellings = isSpelled ? [:] : nil
  }

  mutating func add(_ spelling: String, at sight: Sight? = nil) {
    let key = TraitKey(spelling)
    spellings?[key] = spelling
    let number = names.number(of: key)
    if number == sights.count { sights.append([]) }
    if let sight { sights[number].append(sight) }
  }

  func sights(of key: TraitKey) -> [Sight] { names[key].map { sights[$0] } ?? [] }

  /// Adds the phrases of a stretch that have a weight; all of them where they are spelled.
  mutating func addPhrases(
    of range: Range<Int>, in text: NoticeText, as context: String, known: WeightIndex
  ) {
    let hash = ScalarHash(context).value
    for phrase in text.phrases.within(range) {
      let key = TraitKey(context: hash, words: phrase.words)
      let packed = PackedRow(key)
      let questions = known.questions(weighing: key, packed: packed)
      guard questions != 0 || spellings != nil, spoken.number(of: key) == phrases.count else {
        continue
      }
      let sight = Sight(place: text.place, range: phrase.range)
      phrases.append(Phrase(key: key, sight: sight, questions: questions, packed: packed))
      spellings?[key] = "\(context) \(PhraseWalk.spelling(of: phrase.range, in: text.folded))"
    }
  }
}
