import JSONText

/// Numbers that remarks rest on, each of them to be set in the user's file.
package struct ReviewLimits: Hashable, Sendable {
  /// Characters that a plan in Japanese has, at least and at most.
  package var japanese = 600...1_800

  /// Words that a plan in English has, at least and at most.
  package var english = 250...700

  /// Characters of the longest sentence in Japanese; words of the longest in English.
  package var japaneseSentence = 120
  package var englishSentence = 40

  /// What share of a plan may stand in another case's drafts, from 0 to 1.
  package var reuse = 0.35

  /// What share of a sentence has to stand in another case's draft for it to be marked, from 0
  /// to 1.
  package var sentenceReuse = 0.8

  /// What share of a part may stand in the round that was turned down, from 0 to 1.
  package var unchanged = 0.85

  /// Minutes after a notice within which no considered answer is written.
  package var hasteMinutes = 30

  /// - Returns: The names that are no limit's, or whose value is none.
  mutating func set(_ members: JSONObject) -> [String] {
    var unknown: [String] = []
    for (name, value) in members.sorted(by: { $0.key < $1.key }) where !set(name, value) {
      unknown.append(name)
    }
    return unknown
  }

  private mutating func set(_ name: String, _ value: JSONValue) -> Bool {
    switch name {
    case "characters": return Self.put(range(value), into: &japanese)
    case "words": return Self.put(range(value), into: &english)
    case "sentence_characters": return Self.put(positive(value), into: &japaneseSentence)
    case "sentence_words": return Self.put(positive(value), into: &englishSentence)
    case "reuse": return Self.put(share(value), into: &reuse)
    case "sentence_reuse": return Self.put(share(value), into: &sentenceReuse)
    case "unchanged": return Self.put(share(value), into: &unchanged)
    case "haste_minutes": return Self.put(positive(value), into: &hasteMinutes)
    default: return false
    }
  }

  private static func put<Value>(_ value: Value?, into limit: inout Value) -> Bool {
    if let value { limit = value }
    return value != nil
  }

  /// Minutes of more than a year and texts of more characters mean nothing, and can still be
  /// reckoned with.
  private static let sensible = 1...1_000_000

  private func range(_ value: JSONValue) -> ClosedRange<Int>? {
    let ends = (value.array ?? []).compactMap(\.integer)
    guard ends.count == 2, ends.allSatisfy(Self.sensible.contains), ends[0] <= ends[1] else {
      return nil
    }
    return ends[0]...ends[1]
  }

  private func positive(_ value: JSONValue) -> Int? {
    value.integer.flatMap { Self.sensible.contains($0) ? $0 : nil }
  }

  private func share(_ value: JSONValue) -> Double? {
    value.double.flatMap { (0...1).contains($0) ? $0 : nil }
  }
}
