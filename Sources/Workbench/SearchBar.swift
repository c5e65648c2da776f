import TextEditing

/// The fields at the foot of the draft: what is looked for, and what takes its place.
package struct SearchBar: Hashable, Sendable {
  package enum Field: Hashable, Sendable { case pattern, replacement }

  package private(set) var pattern: LineField

  /// Nothing while words are only looked for.
  package private(set) var replacement: LineField?
  package private(set) var field: Field = .pattern

  /// Where the caret stood when the search began.
  let origin: TextCaret

  /// Whether the text is not the one the search began with.
  var hasReplaced = false

  init(_ words: String, replacing: Bool, from origin: TextCaret) {
    pattern = LineField(words, isFresh: true)
    replacement = replacing ? LineField() : nil
    self.origin = origin
  }

  /// To the other field; the one for the replacement appears where it was not there.
  mutating func switchField() {
    if replacement == nil { replacement = LineField() }
    field = field == .pattern ? .replacement : .pattern
  }

  mutating func insert(_ text: String) {
    switch field {
    case .pattern: pattern.insert(text)
    case .replacement: replacement?.insert(text)
    }
  }

  /// - Returns: Whether the command is one that edits or moves in a line.
  mutating func perform(_ command: Command) -> Bool {
    switch field {
    case .pattern: pattern.perform(command)
    case .replacement: replacement?.perform(command) ?? false
    }
  }
}

/// What was looked for last in a draft, and where it was found.
package struct DraftFinding: Sendable {
  package internal(set) var words = ""

  /// Whether the words are a regular expression.
  package internal(set) var isRegular = false

  /// Whether letter case, width and the kind of kana matter.
  package internal(set) var isExact = false

  package private(set) var pattern: TextPattern?
  package private(set) var fault: ExpressionFault?
  package private(set) var places = FoundPlaces()

  /// Whether the places are marked in the text.
  package internal(set) var isShown = false

  /// What the places are of.
  private var looked: (words: String, isRegular: Bool, isExact: Bool, text: DraftText)?

  /// Brings the places up to date with a text.
  mutating func look(in text: DraftText) {
    isShown = true
    if let looked, looked == (words, isRegular, isExact, text) { return }
    looked = (words, isRegular, isExact, text)
    (pattern, fault, places) = (nil, nil, FoundPlaces())
    guard !words.isEmpty else { return }
    let matching: TextMatching = isExact ? .exact : .folded
    if isRegular {
      do { pattern = try TextPattern(expression: words, matching: matching) } catch {
        fault = error
      }
    } else {
      pattern = TextPattern(words, matching: matching)
    }
    if let pattern { places = text.places(of: pattern) }
  }

  /// The number of a place among all, counted from 1; nothing where it is none.
  package func number(of place: TextRange?) -> Int? {
    guard let place else { return nil }
    let index = places.index(atOrAfter: place.start)
    return places.ranges.indices.contains(index) && places.ranges[index] == place
      ? index + 1 : nil
  }
}
