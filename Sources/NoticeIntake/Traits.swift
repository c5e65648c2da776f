import Casework

/// What a notice, or a place in it, shows: what the tables of weights give weights to.
struct Traits: Sendable {
  /// Where a trait was seen; a fact without words has no place.
  struct Sight: Sendable {
    let place: Quotation.Place
    let range: Range<Int>
  }

  /// Traits that the rules have names for.
  private(set) var named: [TraitKey: [Sight]] = [:]

  /// Words as they stand in the text, with where they stand first.
  private(set) var phrases: [TraitKey: Sight] = [:]

  /// The spelling of each trait, where somebody wants to know.
  private(set) var spellings: [TraitKey: String]?

  /// - Parameter isSpelled: Whether to keep how each trait is spelled.
  init(isSpelled: Bool = false) {
    spellings = isSpelled ? [:] : nil
  }

  mutating func add(_ spelling: String, at sight: Sight? = nil) {
    let key = TraitKey(spelling)
    spellings?[key] = spelling
    named[key, default: []] += sight.map { [$0] } ?? []
  }

  /// Adds the phrases of a stretch that have a weight; all of them where they are spelled.
  mutating func addPhrases(
    of range: Range<Int>, in text: NoticeText, as context: String, known: WeightIndex
  ) {
    let walk = PhraseWalk(range, in: text.folded)
    walk.forEach(in: TraitKey(context: context)) { key, range in
      guard known.contains(key) || spellings != nil, phrases[key] == nil else { return }
      phrases[key] = Sight(place: text.place, range: range)
      spellings?[key] = "\(context) \(PhraseWalk.spelling(of: range, in: text.folded))"
    }
  }
}
