/// Every pattern of every signal, by what it can begin with.
struct SignalIndex: Sendable {
  struct Entry: Sendable {
    /// The number of the signal among ``names``.
    let signal: Int
    let pattern: PatternBook.Place
  }

  let names: SignalNames

  /// By the number of a signal, how it has to be said to count.
  let moods: [ReadingRules.RequiredMood]

  private(set) var entries: [Entry] = []
  private(set) var book = PatternBook()
  private var beginnings = PatternBeginnings()

  /// The same of the signals that count only in a sentence with a period or a day.
  ///
  /// Half the words of a text tell how its sentences are built.
  private var grammar = PatternBeginnings()

  /// The patterns that can begin with a period or a day.
  private var byPhrase: [Int] = []

  init(_ signals: [String: ReadingRules.Signal] = [:]) {
    let signals = signals.values.sorted { $0.name < $1.name }
    names = SignalNames(signals.map(\.name))
    moods = signals.map(\.mood)
    var always: [(pattern: Int, program: [Pattern.Instruction])] = []
    var timed = always
    for (number, signal) in signals.enumerated() {
      let isGrammar = signal.name.hasPrefix("gram.")
      for pattern in signal.patterns {
        if isGrammar {
          timed.append((entries.count, pattern.program))
        } else {
          always.append((entries.count, pattern.program))
        }
        if pattern.beginsWithPhrase { byPhrase.append(entries.count) }
        entries.append(Entry(signal: number, pattern: book.add(pattern)))
      }
    }
    (beginnings, grammar) = (PatternBeginnings(always), PatternBeginnings(timed))
  }

  /// Finds the patterns that may begin at a place of a text, by number.
  ///
  /// - Parameters:
  ///   - isPhrase: Whether a period or a day begins there.
  ///   - isTimed: Whether one stands in the sentence.
  ///   - found: Gets them in place of what it held.
  func findCandidates(
    at index: Int, in text: FoldedText, isPhrase: Bool, isTimed: Bool, _ found: inout [Int]
  ) {
    found.removeAll(keepingCapacity: true)
    if !(text.scalars[index].isWord && Self.isInsideWord(index, in: text)) {
      beginnings.addPatterns(at: index, in: text, to: &found)
      if isTimed { grammar.addPatterns(at: index, in: text, to: &found) }
    }
    if isPhrase { found += byPhrase }
  }

  // Inside a word of letters or digits, or in a later part of one with hyphens:
  // notice-dispute is the name of a mailbox and disputes nothing.
  private static func isInsideWord(_ index: Int, in text: FoldedText) -> Bool {
    guard let before = text.scalar(at: index - 1) else { return false }
    if before.isWord { return true }
    return before == 0x2D && (text.scalar(at: index - 2)?.isLowercase ?? false)
  }
}

/// Where a signal was found.
struct SignalMatch: Hashable, Sendable {
  let signal: String

  /// In scalars of the folded text.
  let range: Range<Int>

  /// The sentence it stands in, by number.
  let sentence: Int
}

/// Everything that was found in one text, by signal.
struct SignalTable: Sendable {
  let names: SignalNames

  /// By the number of the signal.
  private let found: [[SignalMatch]]

  /// The numbers of those that were found, in order.
  private let present: [Int]

  /// What a text says this often is said; looking on would only take a hostile text's time.
  static let limit = 300

  init(
    _ index: SignalIndex, in text: FoldedText, sentences: [Sentence], phrases: TimePhrases
  ) {
    names = index.names
    found = index.book.open { book in
      text.scalars.withUnsafeBufferPointer { scalars in
        var matcher = PatternMatcher(book, in: scalars, phrases: phrases)
        return Self.matches(
          of: index, in: text, sentences: sentences, starts: phrases.starts, by: &matcher)
      }
    }
    present = found.indices.filter { [found] in !found[$0].isEmpty }
  }

  private static func matches(
    of index: SignalIndex, in text: FoldedText, sentences: [Sentence], starts: [Int],
    by matcher: inout PatternMatcher
  ) -> [[SignalMatch]] {
    var found: [[SignalMatch]] = Array(repeating: [], count: index.names.all.count)
    var candidates: [Int] = []
    var starts = starts[...]
    for (number, sentence) in sentences.enumerated() {
      let limit = sentence.range.upperBound
      let time = starts.first { $0 >= sentence.range.lowerBound }
      let isTimed = time.map(sentence.range.contains) ?? false
      for start in sentence.range {
        while let next = starts.first, next < start { starts.removeFirst() }
        index.findCandidates(
          at: start, in: text, isPhrase: starts.first == start, isTimed: isTimed, &candidates)
        for candidate in candidates {
          let entry = index.entries[candidate]
          guard found[entry.signal].count < Self.limit,
            let end = matcher.end(of: entry.pattern, from: start, to: limit)
          else { continue }
          found[entry.signal].append(
            SignalMatch(
              signal: index.names.all[entry.signal], range: start..<end, sentence: number))
        }
      }
    }
    return found
  }

  subscript(_ signal: String) -> [SignalMatch] { self[SignalNames.key(of: signal)] }

  /// The same for a signal the key of whose name is known.
  subscript(_ key: TraitKey) -> [SignalMatch] { names[key].map { found[$0] } ?? [] }

  /// Whether a signal the key of whose name is known was found.
  func has(_ key: TraitKey) -> Bool { names[key].map { !found[$0].isEmpty } ?? false }

  /// The matches of a signal by its number.
  func matches(_ signal: Int) -> [SignalMatch] { found[signal] }

  /// Calls `body` with each signal of a kind that was found, by its number, in the order of their
  /// names.
  func forEach(_ kind: SignalNames.Kind, _ body: (Int, [SignalMatch]) -> Void) {
    for signal in present where names.kinds[signal].contains(kind) {
      body(signal, found[signal])
    }
  }

  /// Whether a signal stands within a stretch, as a whole.
  func contains(_ signal: String, in range: Range<Int>) -> Bool {
    contains(SignalNames.key(of: signal), in: range)
  }

  func contains(_ key: TraitKey, in range: Range<Int>) -> Bool {
    guard let signal = names[key] else { return false }
    return Self.first(of: found[signal], in: range) != nil
  }

  /// The first that stands within a stretch, as a whole.
  ///
  /// - Complexity: O(log *n*) in the number of matches, but for those in the stretch.
  func first(_ signal: String, in range: Range<Int>) -> SignalMatch? {
    names[signal].flatMap { Self.first(of: found[$0], in: range) }
  }

  private static func first(of matches: [SignalMatch], in range: Range<Int>) -> SignalMatch? {
    var place = place(of: range.lowerBound, in: matches)
    while place < matches.count, matches[place].range.lowerBound < range.upperBound {
      if matches[place].range.upperBound <= range.upperBound { return matches[place] }
      place += 1
    }
    return nil
  }

  /// The last that stands within a stretch, as a whole.
  func last(_ signal: String, in range: Range<Int>) -> SignalMatch? {
    all(signal, in: range).last
  }

  /// All that stand within a stretch, as wholes.
  func all(_ signal: String, in range: Range<Int>) -> [SignalMatch] {
    all(SignalNames.key(of: signal), in: range)
  }

  func all(_ key: TraitKey, in range: Range<Int>) -> [SignalMatch] {
    let all = self[key]
    var (place, inside) = (Self.place(of: range.lowerBound, in: all), [SignalMatch]())
    while place < all.count, all[place].range.lowerBound < range.upperBound {
      if all[place].range.upperBound <= range.upperBound { inside.append(all[place]) }
      place += 1
    }
    return inside
  }

  /// The first match that begins at an index or behind it.
  private static func place(of index: Int, in matches: [SignalMatch]) -> Int {
    var (low, high) = (0, matches.count)
    while low < high {
      let middle = (low + high) / 2
      if matches[middle].range.lowerBound < index { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
