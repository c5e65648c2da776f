import Casework

/// What a table of weights says about a set of traits.
struct Judgement: Sendable {
  private let table: WeightTable
  private let traits: Traits

  /// By value; the exponentials stand to each other as the probabilities.
  let scores: [Double]
  private let phraseScale: Double

  init(table: WeightTable, traits: Traits, scores: [Double], phraseScale: Double) {
    self.table = table
    self.traits = traits
    self.scores = scores
    self.phraseScale = phraseScale
  }

  var values: [String] { table.values }

  var likeliest: String? { values.indices.max { scores[$0] < scores[$1] }.map { values[$0] } }

  /// How far the first score is ahead of the second.
  var margin: Double {
    let sorted = scores.sorted(by: >)
    return sorted.count > 1 ? sorted[0] - sorted[1] : 0
  }
}

extension Judgement {
  /// The names of the traits that spoke loudest for one value against another, and the
  /// words that spoke for it.
  func reasons(
    for value: Int, against other: Int, in texts: [NoticeText]
  ) -> (names: [String], quotes: [Quotation]) {
    // Equal voices in an order of their own, so that equal messages give equal readings.
    let voices = voices(for: value, against: other)
      .sorted { ($0.margin, $0.key.hash) > ($1.margin, $1.key.hash) }
    let names = voices.prefix(4).compactMap { table.spelling(of: $0.key) }
    var spoken: [SentencePlace: Spoken] = [:]
    for voice in voices {
      for sight in voice.sights {
        guard let text = texts.first(where: { $0.place == sight.place }),
          let number = text.sentence(at: sight.range.lowerBound)
        else { continue }
        let place = SentencePlace(place: sight.place, number: number)
        spoken[place, default: Spoken(range: sight.range)]
          .add(voice.margin / Double(voice.sights.count), at: sight.range)
      }
    }
    let loudest = spoken.sorted { ($1.value.margin, $0.key) < ($0.value.margin, $1.key) }
    let quotes: [Quotation] = loudest.prefix(2).compactMap { place, spoken in
      guard let text = texts.first(where: { $0.place == place.place }) else { return nil }
      return text.quote(text.statement(around: spoken.range, inSentence: place.number))
    }
    return (names, quotes)
  }

  /// A trait that speaks for a value.
  private struct Voice {
    let key: TraitKey
    let sights: [Traits.Sight]
    let margin: Double
  }

  private func voices(for value: Int, against other: Int) -> [Voice] {
    func margin(_ key: TraitKey) -> Double? {
      guard let row = table.row(key) else { return nil }
      let margin = row[row.startIndex + value] - row[row.startIndex + other]
      return margin > 0 ? margin : nil
    }
    let named = traits.named.compactMap { key, sights in
      margin(key).map { Voice(key: key, sights: sights, margin: $0) }
    }
    return named
      + traits.phrases.compactMap { key, sight in
        margin(key).map { Voice(key: key, sights: [sight], margin: $0 * phraseScale) }
      }
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
