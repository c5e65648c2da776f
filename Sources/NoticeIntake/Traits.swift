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

  /// A trait that the rules have a name for.
  struct Named: Sendable {
    let key: TraitKey

    /// What ships for it, and the questions that this weighs.
    let packed: PackedRow?
    let questions: WeightIndex.Questions

    /// How often it was seen, and the latest of these among all.
    fileprivate(set) var sightCount = 0
    fileprivate var latest = -1

    fileprivate init(_ key: TraitKey) {
      self.key = key
      packed = PackedRow(key)
      questions = packed?.questions ?? 0
    }
  }

  private var names = TraitKeyTable()
  private(set) var named: [Named] = []

  /// Where traits with a name were seen, each with the one before of the same trait; beside them,
  /// so that they are copied without a look at each.
  private var sights: [(sight: Sight, before: Int)] = []
  private var spoken = TraitKeyTable()
  private(set) var phrases: [Phrase] = []

  /// The spelling of each trait, where somebody wants to know.
  private(set) var spellings: [TraitKey: String]?

  /// - Parameter isSpelled: Whether to keep how each trait is spelled.
  init(isSpelled: Bool = false) {
    spellings = isSpelled ? [:] : nil
  }

  /// Whether it is among those with a name.
  func shows(_ key: TraitKey) -> Bool { names[key] != nil }

  /// Adds a trait by its context and its name or words.
  mutating func add(_ context: String, _ words: String, at sight: Sight? = nil) {
    let key = TraitKey(context: ScalarHash(context).value, words: ScalarHash(words).value)
    add(key, spelled: words.isEmpty ? context : "\(context) \(words)", at: sight)
  }

  /// The same in a context whose hash is known.
  mutating func add(_ context: TraitContext, _ words: String, at sight: Sight? = nil) {
    let key = TraitKey(context: context.hash, words: ScalarHash(words).value)
    add(key, spelled: words.isEmpty ? context.name : "\(context.name) \(words)", at: sight)
  }

  /// Adds that a signal is said.
  mutating func add(_ context: TraitContext, _ said: SaidSignals.Said, at sight: Sight? = nil) {
    let key = TraitKey(context: context.hash, words: said.words)
    add(key, spelled: "\(context.name) \(said.name)", at: sight)
  }

  /// Adds that the condition of a rule for clocks holds.
  mutating func add(_ context: TraitContext, _ rule: ClockRule) {
    let key = TraitKey(context: context.hash, words: rule.words)
    add(key, spelled: "\(context.name) \(rule.name)", at: nil)
  }

  private mutating func add(
    _ key: TraitKey, spelled: @autoclosure () -> String, at sight: Sight?
  ) {
    if spellings != nil { spellings?[key] = spelled() }
    let number = names.number(of: key)
    if number == named.count { named.append(Named(key)) }
    guard let sight else { return }
    sights.append((sight, named[number].latest))
    named[number].latest = sights.count - 1
    named[number].sightCount += 1
  }

  /// Calls `body` with each place where a trait with a name was seen, by its number among
  /// ``named``.
  func forEachSight(of trait: Int, _ body: (Sight) -> Void) {
    var place = named[trait].latest
    while place >= 0 {
      body(sights[place].sight)
      place = sights[place].before
    }
  }

  /// Adds the phrases of a stretch that have a weight; all of them where they are spelled.
  mutating func addPhrases(
    of range: Range<Int>, in text: NoticeText, as context: PhraseContext, known: WeightIndex
  ) {
    text.forEachPhrase(of: range, as: context, known: known) { phrase in
      guard phrase.questions != 0 || spellings != nil, spoken.insert(phrase.key) else { return }
      phrases.append(phrase)
      spellings?[phrase.key] =
        "\(context.name) \(PhraseWalk.spelling(of: phrase.sight.range, in: text.folded))"
    }
  }

  /// Adds those of a sentence, in a context that nothing else is added in.
  mutating func addPhrases(
    ofSentence number: Int, in text: NoticeText, as context: PhraseContext,
    _ known: inout KnownPhrases
  ) {
    guard spellings == nil else {
      let range = text.sentences[number].range
      return addPhrases(of: range, in: text, as: context, known: known.index)
    }
    phrases += known.of(number, in: text, as: context)
  }
}

/// What stands before the words of a trait, as the tables of weights spell it.
struct TraitContext: Sendable {
  let name: String
  let hash: UInt64

  init(_ name: String) {
    self.name = name
    hash = ScalarHash(name).value
  }

  static let any = TraitContext("any")
  static let when = TraitContext("when")

  private static let moods = [Mood.fact, .threat, .condition, .negated].map {
    TraitContext($0.rawValue)
  }

  /// That of a mood.
  static func mood(_ mood: Mood) -> TraitContext {
    switch mood {
    case .fact: moods[0]
    case .threat: moods[1]
    case .condition: moods[2]
    case .negated: moods[3]
    }
  }
}
