/// Every pattern of every signal, by what it can begin with.
struct SignalIndex: Sendable {
  struct Entry: Sendable {
    /// The place of the signal in ``names``.
    let signal: Int
    let pattern: Pattern
  }

  /// The signals, in order.
  private(set) var names: [String] = []

  private(set) var entries: [Entry] = []
  private var beginnings = PatternBeginnings()

  /// The same of the signals that count only in a sentence with a period or a day.
  ///
  /// Half the words of a text tell how its sentences are built.
  private var grammar = PatternBeginnings()

  /// The patterns that can begin with a period or a day.
  private var byPhrase: [Int] = []

  init(_ signals: [String: ReadingRules.Signal] = [:]) {
    for signal in signals.values.sorted(by: { $0.name < $1.name }) {
      names.append(signal.name)
      let isGrammar = signal.name.hasPrefix("gram.")
      for pattern in signal.patterns {
        if isGrammar {
          grammar.add(entries.count, pattern.program)
        } else {
          beginnings.add(entries.count, pattern.program)
        }
        if pattern.beginsWithPhrase { byPhrase.append(entries.count) }
        entries.append(Entry(signal: names.count - 1, pattern: pattern))
      }
    }
  }

  /// The patterns that may begin at a place of a text, by number.
  ///
  /// - Parameters:
  ///   - isPhrase: Whether a period or a day begins there.
  ///   - isTimed: Whether one stands in the sentence.
  func candidates(
    at index: Int, in text: FoldedText, isPhrase: Bool, isTimed: Bool
  ) -> [Int] {
    let isInside = text.scalars[index].isWord && Self.isInsideWord(index, in: text)
    var found = isInside ? [] : beginnings.patterns(at: index, in: text)
    if isTimed, !isInside { found += grammar.patterns(at: index, in: text) }
    return isPhrase ? found + byPhrase : found
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
  private(set) var matches: [String: [SignalMatch]] = [:]

  /// What a text says this often is said; looking on would only take a hostile text's time.
  static let limit = 300

  init(
    _ index: SignalIndex, in text: FoldedText, sentences: [Sentence], phrases: TimePhrases
  ) {
    var matcher = PatternMatcher(text, phrases: phrases)
    var found: [[SignalMatch]] = Array(repeating: [], count: index.names.count)
    var starts = phrases.starts[...]
    for (number, sentence) in sentences.enumerated() {
      let time = starts.first { $0 >= sentence.range.lowerBound }
      let isTimed = time.map(sentence.range.contains) ?? false
      for start in sentence.range {
        while let next = starts.first, next < start { starts.removeFirst() }
        for candidate in index.candidates(
          at: start, in: text, isPhrase: starts.first == start, isTimed: isTimed)
        {
          let entry = index.entries[candidate]
          guard found[entry.signal].count < Self.limit,
            let end = matcher.end(
              of: entry.pattern, from: start, to: sentence.range.upperBound)
          else { continue }
          found[entry.signal].append(
            SignalMatch(signal: index.names[entry.signal], range: start..<end, sentence: number))
        }
      }
    }
    for (name, list) in zip(index.names, found) where !list.isEmpty { matches[name] = list }
  }

  subscript(_ signal: String) -> [SignalMatch] { matches[signal] ?? [] }

  /// Whether a signal stands within a stretch, as a whole.
  func contains(_ signal: String, in range: Range<Int>) -> Bool {
    first(signal, in: range) != nil
  }

  /// The first that stands within a stretch, as a whole.
  ///
  /// - Complexity: O(log *n*) in the number of matches, but for those in the stretch.
  func first(_ signal: String, in range: Range<Int>) -> SignalMatch? {
    guard let all = matches[signal] else { return nil }
    return all[Self.place(of: range.lowerBound, in: all)...]
      .prefix { $0.range.lowerBound < range.upperBound }
      .first { $0.range.upperBound <= range.upperBound }
  }

  /// The last that stands within a stretch, as a whole.
  func last(_ signal: String, in range: Range<Int>) -> SignalMatch? {
    all(signal, in: range).last
  }

  /// All that stand within a stretch, as wholes.
  func all(_ signal: String, in range: Range<Int>) -> [SignalMatch] {
    guard let all = matches[signal] else { return [] }
    return all[Self.place(of: range.lowerBound, in: all)...]
      .prefix { $0.range.lowerBound < range.upperBound }
      .filter { $0.range.upperBound <= range.upperBound }
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
