import Casework

/// Which drafts have stretches in common with a draft, and which of its sentences they are.
struct SharedStretches: Sendable {
  /// The draft's sentences, as far as they are long enough to be told by.
  let sentences: [Sentence]
  private var places: [UInt32: [Int]] = [:]
  private var filter: BitFilter

  // What was found so far: the drafts with most in common, and for each sentence those that
  // have most of it.
  private var hits: [Hit] = []
  private var best: [[Hit]]

  /// How often each sentence was met in the draft that is being looked through.
  private var counts: [Int]

  struct Sentence: Sendable {
    let span: Range<Int>
    let grams: Grams
  }

  struct Hit: Sendable {
    let round: RoundID
    let count: Int
  }

  init(of text: PlanText) {
    sentences = text.sentences.compactMap { sentence in
      let grams = Grams(besidesPlaceholders: text.words(in: sentence.span))
      return grams.hashes.count < Self.shortest
        ? nil : Sentence(span: sentence.span, grams: grams)
    }
    for (number, sentence) in sentences.enumerated() {
      for hash in sentence.grams.hashes where places[hash]?.last != number {
        places[hash, default: []].append(number)
      }
    }
    filter = BitFilter(forCount: places.count)
    for hash in places.keys { filter.insert(UInt64(hash)) }
    best = Array(repeating: [], count: sentences.count)
    counts = Array(repeating: 0, count: sentences.count)
  }

  /// Stretches of the shortest sentence that is worth marking.
  private static let shortest = 8

  /// Takes in the samples of one draft.
  ///
  /// - Parameter samples: Numbers of four bytes, the lowest first, behind one byte of another
  ///   kind.
  mutating func take(_ samples: RawSpan, of round: () -> RoundID?) {
    var total = 0
    var met: [Int] = []
    for place in stride(from: 1, to: samples.byteCount - 3, by: 4) {
      let hash = UInt32(
        littleEndian: samples.unsafeLoadUnaligned(fromByteOffset: place, as: UInt32.self))
      guard filter.mayHold(UInt64(hash)), let numbers = places[hash] else { continue }
      total += 1
      for number in numbers {
        if counts[number] == 0 { met.append(number) }
        counts[number] += 1
      }
    }
    guard total > 0 else { return }
    if let round = round() { note(round, total: total, met: met) }
    for number in met { counts[number] = 0 }
  }

  private mutating func note(_ round: RoundID, total: Int, met: [Int]) {
    hits.put(Hit(round: round, count: total), most: Self.mostLike)
    for number in met where counts[number] * 8 >= sentences[number].grams.hashes.count {
      best[number].put(Hit(round: round, count: counts[number]), most: Self.mostOfSentence)
    }
  }

  /// How many drafts are read for what they have in common as a whole, and for a sentence.
  private static let (mostLike, mostOfSentence) = (8, 2)

  /// How many are read at all: a text of a hundred pages is not compared with a thousand.
  private static let mostRead = 96
}

extension SharedStretches {
  /// The drafts worth reading, those with most in common first.
  var candidates: [RoundID] {
    var seen: Set<RoundID> = []
    let ofSentences = best.flatMap(\.self).sorted { $1.count < $0.count }
    return (hits + ofSentences).map(\.round).filter { seen.insert($0).inserted }
      .prefix(Self.mostRead).map(\.self)
  }

  /// The drafts that may hold a sentence.
  func owners(of number: Int) -> [RoundID] { (best[number] + hits).map(\.round) }
}

extension [SharedStretches.Hit] {
  /// Keeps those with most in common, in this order.
  fileprivate mutating func put(_ hit: SharedStretches.Hit, most: Int) {
    if count == most, let last, hit.isBehind(last) { return }
    let place = firstIndex { !hit.isBehind($0) } ?? count
    insert(hit, at: place)
    if count > most { removeLast() }
  }
}

extension SharedStretches.Hit {
  /// The later round of a name stands behind where both have as much.
  fileprivate func isBehind(_ other: SharedStretches.Hit) -> Bool {
    (other.count, round.rawValue) > (count, other.round.rawValue)
  }
}
