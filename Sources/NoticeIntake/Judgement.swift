import Casework

/// What a table of weights says about a set of traits.
struct Judgement: Sendable {
  let values: [String]

  /// By value; the exponentials stand to each other as the probabilities.
  let scores: [Double]
  let parts: [Part]

  /// How the traits are written in the rules.
  let spellings: [TraitKey: String]

  struct Part: Sendable {
    let key: TraitKey
    let sights: [Traits.Sight]

    /// By value.
    let weights: [Double]
  }
}

extension Judgement {
  /// The names of the traits that spoke loudest for one value against another, and the
  /// words that spoke for it.
  func reasons(
    for value: Int, against other: Int, in texts: [NoticeText]
  ) -> (names: [String], quotes: [Quotation]) {
    let margins = parts.map { (part: $0, margin: $0.weights[value] - $0.weights[other]) }
      .filter { $0.margin > 0 }.sorted { $0.margin > $1.margin }
    let names = margins.prefix(4).compactMap { spellings[$0.part.key] }
    var spoken: [SentencePlace: Spoken] = [:]
    for (part, margin) in margins {
      for sight in part.sights {
        guard let text = texts.first(where: { $0.place == sight.place }),
          let number = text.sentence(at: sight.range.lowerBound)
        else { continue }
        let place = SentencePlace(place: sight.place, number: number)
        spoken[place, default: Spoken(range: sight.range)]
          .add(margin / Double(part.sights.count), at: sight.range)
      }
    }
    let loudest = spoken.sorted { ($1.value.margin, $0.key) < ($0.value.margin, $1.key) }
    let quotes = loudest.prefix(2).compactMap { place, spoken in
      texts.first { $0.place == place.place }?.quote(spoken.range)
    }
    return (Array(names), quotes)
  }

  private struct SentencePlace: Hashable, Comparable {
    let place: Quotation.Place
    let number: Int

    static func < (one: SentencePlace, other: SentencePlace) -> Bool {
      (one.number, one.place.rawValue) < (other.number, other.place.rawValue)
    }
  }

  /// What the words of one sentence say together.
  private struct Spoken {
    var range: Range<Int>
    var margin = 0.0

    mutating func add(_ margin: Double, at sight: Range<Int>) {
      self.margin += margin
      range =
        min(range.lowerBound, sight.lowerBound)..<max(range.upperBound, sight.upperBound)
    }
  }
}
