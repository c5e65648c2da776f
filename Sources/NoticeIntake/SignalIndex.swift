/// Every pattern of every signal, by what it can begin with.
struct SignalIndex: Sendable {
  struct Entry: Sendable {
    /// The number of the signal among ``names``.
    let signal: Int
    let pattern: Pattern
  }

  let names: SignalNames

  private(set) var entries: [Entry] = []
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
    for (number, signal) in signals.enumerated() {
      let isGrammar = signal.name.hasPrefix("gram.")
      for pattern in signal.patterns {
        if isGrammar {
          grammar.add(entries.count, pattern.program)
        } else {
          beginnings.add(entries.count, pattern.program)
        }
        if pattern.beginsWithPhrase { byPhrase.append(entries.count) }
        entries.append(Entry(signal: number, pattern: pattern))
      }
    }
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
  private let names: SignalNames

  /// By the number of the signal.
  private let found: [[SignalMatch]]

  /// What a text says this often is said; looking on would only take a hostile text's time.
  static let limit = 300

  init(
    _ index: SignalIndex, in text: FoldedText, sentences: [Sentence], phrases: TimePhrases
  ) {
    var matcher = PatternMatcher(text, phrases: phrases)
    var found: [[SignalMatch]] = Array(repeating: [], count: index.names.all.count)
    var candidates: [Int] = []
    var starts = phrases.starts[...]
    for (number, sentence) in sentences.enumerated() {
      let time = starts.first { $0 >= sentence.range.lowerBound }
      let isTimed = time.map(sentence.range.contains) ?? false
      for start in sentence.range {
        while let next = starts.first, next < start { starts.removeFirst() }
        index.findCandidates(
          at: start, in: text, isPhrase: starts.first == start, isTimed: isTimed, &candidates)
        for candidate in candidates {
          let entry = index.entries[candidate]
          guard found[entry.signal].count < Self.limit,
            let end = matcher.end(
              of: entry.pattern, from: start, to: sentence.range.upperBound)
          else { continue }
          found[entry.signal].append(
            SignalMatch(
              signal: index.names.all[entry.signal], range: start..<end, sentence: number))
        }
      }
    }
    names = index.names
    self.found = found
  }

  subscript(_ signal: String) -> [SignalMatch] { names[signal].map { found[$0] } ?? [] }

  /// The signals that were found, in the order of their names.
  var all: some Sequence<(name: String, matches: [SignalMatch])> {
    zip(names.all, found).lazy.filter { !$0.1.isEmpty }.map { (name: $0.0, matches: $0.1) }
  }

  /// Whether a signal stands within a stretch, as a whole.
  func contains(_ signal: String, in range: Range<Int>) -> Bool {
    first(signal, in: range) != nil
  }

  /// The first that stands within a stretch, as a whole.
  ///
  /// - Complexity: O(log *n*) in the number of matches, but for those in the stretch.
  func first(_ signal: String, in range: Range<Int>) -> SignalMatch? {
    let all = self[signal]
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
    let all = self[signal]
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
