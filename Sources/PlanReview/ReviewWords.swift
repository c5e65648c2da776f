import JSONText

/// Lists of words and limits that remarks rest on: those that ship, with the user's own
/// over them.
package struct ReviewWords: Sendable {
  private var lists: [WordList: [Phrase]] = [:]
  private var byFirst: [UInt32: [(list: WordList, phrase: Phrase)]] = [:]
  package var limits = ReviewLimits()

  /// What is wrong in the user's file, a line each.
  package private(set) var faults: [WordFault] = []

  /// The words that ship with the program.
  package static let builtIn: ReviewWords = {
    var words = ReviewWords()
    words.add(builtInFile.bytes, from: builtInFile.name)
    return words
  }()

  package static let builtInFile: (name: String, bytes: [UInt8]) = (
    "remarks.json", PackageResources.remarks_json
  )

  /// These words with a user's file added; a word that begins with `-` is taken out.
  package func extended(with bytes: [UInt8], from file: String) -> ReviewWords {
    var words = self
    words.add(bytes, from: file)
    return words
  }

  private mutating func add(_ bytes: [UInt8], from file: String) {
    do {
      let value = try JSONValue(parsing: bytes, comments: true)
      for (name, members) in (value.object ?? [:]).sorted(by: { $0.key < $1.key }) {
        switch name {
        case "words": addLists(members.object ?? [:], from: file)
        case "limits": limits.set(members.object ?? [:]).forEach { fault($0, in: file) }
        default: fault(name, in: file)
        }
      }
    } catch {
      faults.append(WordFault(file: file, line: error.line, name: nil))
    }
    byFirst = [:]
    for (list, phrases) in lists {
      for phrase in phrases { byFirst[phrase.units[0], default: []].append((list, phrase)) }
    }
  }

  private mutating func addLists(_ members: JSONObject, from file: String) {
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      guard let list = WordList(rawValue: name), let words = value.array else {
        fault(name, in: file)
        continue
      }
      for word in words.compactMap(\.string) {
        if word.hasPrefix("-"), let phrase = Phrase(String(word.dropFirst())) {
          lists[list]?.removeAll { $0 == phrase }
        } else if let phrase = Phrase(word) {
          lists[list, default: []].append(phrase)
        }
      }
    }
  }

  private mutating func fault(_ name: String, in file: String) {
    faults.append(WordFault(file: file, line: 0, name: name))
  }
}

/// A part of a file of words that could not be used.
package struct WordFault: Hashable, Sendable {
  package let file: String

  /// Counted from 1; 0 where it is not known.
  package let line: Int

  /// The member that nothing has such a name for; `nil` where the file is no JSON.
  package let name: String?
}

extension ReviewWords {
  func phrases(_ list: WordList) -> [Phrase] { lists[list] ?? [] }

  /// Every word of every list in a text, in one pass.
  func matches(in text: FoldedPlan) -> WordMatches {
    var matches = WordMatches()
    for place in text.units.indices {
      for (list, phrase) in byFirst[text.units[place]] ?? []
      where phrase.stands(at: place, in: text.units) {
        matches.add(text.bytes(place..<phrase.end(from: place, in: text.units)), to: list)
      }
    }
    return matches
  }
}

/// Where the words of each list stand in a text.
package struct WordMatches: Sendable {
  private var spans: [WordList: [Range<Int>]] = [:]

  mutating func add(_ span: Range<Int>, to list: WordList) {
    // The longer of two that begin at one place counts.
    if let last = spans[list]?.last, last.upperBound > span.lowerBound {
      if last.lowerBound == span.lowerBound, span.upperBound > last.upperBound {
        spans[list]?.removeLast()
      } else {
        return
      }
    }
    spans[list, default: []].append(span)
  }

  package subscript(list: WordList) -> [Range<Int>] { spans[list] ?? [] }

  package func spans(of list: WordList, in stretch: Range<Int>) -> [Range<Int>] {
    Array(self[list, in: stretch])
  }

  package func has(_ list: WordList, in stretch: Range<Int>) -> Bool {
    !self[list, in: stretch].isEmpty
  }

  /// The spans that begin in a stretch; all of a list stand in the order of the text.
  private subscript(list: WordList, in stretch: Range<Int>) -> ArraySlice<Range<Int>> {
    let all = self[list]
    func place(of byte: Int) -> Int {
      var (low, high) = (0, all.count)
      while low < high {
        let middle = (low + high) / 2
        if all[middle].lowerBound < byte { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return all[place(of: stretch.lowerBound)..<place(of: stretch.upperBound)]
  }
}
