import Casework

/// Which drafts have stretches in common with a draft, and which of its sentences they are.
struct SharedStretches: Sendable {
  /// The draft's sentences, as far as they are long enough to be told by.
  let sentences: [Sentence]

  /// The first sentence that a stretch stands in, and the others of those that stand in several.
  private var places: [UInt32: Int32] = [:]
  private var otherPlaces: [UInt32: [Int32]] = [:]
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
    filter = BitFilter(forCount: sentences.reduce(0) { $0 + $1.grams.hashes.count })
    best = Array(repeating: [], count: sentences.count)
    counts = Array(repeating: 0, count: sentences.count)
    for (number, sentence) in sentences.enumerated() {
      for hash in sentence.grams.hashes { put(hash, in: Int32(number)) }
    }
    for hash in places.keys { filter.insert(UInt64(hash)) }
  }

  private mutating func put(_ hash: UInt32, in number: Int32) {
    guard let first = places[hash] else {
      places[hash] = number
      return
    }
    guard first != number, otherPlaces[hash]?.last != number else { return }
    otherPlaces[hash, default: []].append(number)
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
      guard filter.mayHold(UInt64(hash)), let first = places[hash] else { continue }
      total += 1
      meet(Int(first), &met)
      for number in otherPlaces[hash] ?? [] { meet(Int(number), &met) }
    }
    guard total > 0 else { return }
    let found = met.filter { counts[$0] * 8 >= sentences[$0].grams.hashes.count }
    // Whose it is is read only where it is among those with most.
    let isLike = hits.takes(total, most: Self.mostLike)
    if isLike || found.contains(where: { best[$0].takes(counts[$0], most: Self.mostOfSentence) }),
      let round = round()
    {
      hits.put(Hit(round: round, count: total), most: Self.mostLike)
      for number in found {
        best[number].put(Hit(round: round, count: counts[number]), most: Self.mostOfSentence)
      }
    }
    for number in met { counts[number] = 0 }
  }

  private mutating func meet(_ number: Int, _ met: inout [Int]) {
    if counts[number] == 0 { met.append(number) }
    counts[number] += 1
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
  /// Whether one with so much in common is among those with most.
  fileprivate func takes(_ new: Int, most: Int) -> Bool {
    count < most || last.map { new >= $0.count } ?? true
  }

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
