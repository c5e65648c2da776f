import CivilTime

/// The sentences of all notices of a store: what was said before, and by which.
package struct SentenceIndex: Sendable {
  package struct Entry: Hashable, Sendable {
    package let received: Moment
    package let hashes: [UInt64]

    package init(received: Moment, hashes: [UInt64]) {
      self.received = received
      self.hashes = hashes
    }

    package init(_ notice: Notice) {
      self.init(
        received: notice.message.received, hashes: NoticeSentences(notice.text).all.map(\.hash))
    }
  }

  package private(set) var entries: [NoticeName: Entry] = [:]

  /// When each sentence was first said, in seconds.
  private var first: [UInt64: Int] = [:]

  package init() {}

  package mutating func add(_ entry: Entry, named name: NoticeName) {
    entries[name] = entry
    for hash in entry.hashes {
      first[hash] = min(first[hash] ?? .max, entry.received.seconds)
    }
  }

  /// Which sentences of a notice were seen in earlier ones.
  package func familiarity(of notice: Notice) -> Familiarity {
    let received = notice.message.received.seconds
    var (known, new): ([Range<Int>], [Range<Int>]) = ([], [])
    for sentence in NoticeSentences(notice.text).all {
      if let moment = first[sentence.hash], moment < received {
        known.append(sentence.span)
      } else {
        new.append(sentence.span)
      }
    }
    return Familiarity(known: known, new: new)
  }
}

extension SentenceIndex {
  /// The notices whose words a message says again; the nearest in time first.
  ///
  /// All that the shorter of the two says stands in the longer one, and they came together.
  /// Two clients may have been sent the same words: see ``Notice/mayCopy(_:)``.
  ///
  /// - Parameters:
  ///   - isDated: Whether the message itself says when it came.
  package func twins(
    of sentences: NoticeSentences, received: Moment, isDated: Bool
  ) -> [NoticeName] {
    let said = sentences.hashes
    guard !said.isEmpty, sentences.all.reduce(0, { $0 + $1.length }) >= Self.leastLength else {
      return []
    }
    let reach = isDated ? Self.reach : Self.undatedReach
    let fits = entries.filter { _, entry in
      abs(entry.received.seconds - received.seconds) <= reach && Self.isSame(said, entry.hashes)
    }
    return fits.sorted {
      (abs($0.value.received.seconds - received.seconds), $0.key.rawValue)
        < (abs($1.value.received.seconds - received.seconds), $1.key.rawValue)
    }.map(\.key)
  }

  private static func isSame(_ said: Set<UInt64>, _ hashes: [UInt64]) -> Bool {
    let other = Set(hashes)
    let (few, many) = said.count <= other.count ? (said, other) : (other, said)
    return !few.isEmpty && few.count * 5 >= many.count * 3 && few.isSubset(of: many)
  }

  /// What is shorter is said by many.
  private static let leastLength = 40

  /// A forward keeps the date, perhaps in another zone; what was pasted has none.
  private static let reach = 2 * 86_400
  private static let undatedReach = 30 * 86_400
}
