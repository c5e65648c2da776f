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

  /// How likely each value is; all together make 1.
  var shares: [Double] {
    let peak = scores.max() ?? 0
    let powers = scores.map { Exponential.of($0 - peak) }
    let total = powers.reduce(0, +)
    return powers.map { $0 / total }
  }

  /// How far the first score is ahead of the second.
  var margin: Double {
    let sorted = scores.sorted(by: >)
    return sorted.count > 1 ? sorted[0] - sorted[1] : 0
  }
}

extension Judgement {
  /// The judgement with what the units of a net say, heard alike.
  ///
  /// - Parameter others: The net's score of each value.
  func alike(_ others: [Double]) -> Judgement {
    Judgement(
      table: table, traits: traits, scores: Self.alike(scores, others), phraseScale: phraseScale)
  }

  /// The mean of two scores of each value.
  static func alike(_ scores: [Double], _ others: [Double]) -> [Double] {
    // The traits come in any order; what that does to the last bits is rounded away.
    zip(scores, others).map { (($0 + $1) / 2 * 1e6).rounded() / 1e6 }
  }

  /// The names of the traits that spoke loudest for one value against another, and the
  /// words that spoke for it.
  func reasons(
    for value: Int, against other: Int, in texts: [NoticeText]
  ) -> (names: [String], quotes: [Quotation]) {
    let voices = voices(for: value, against: other)
    let names = Self.loudest(4, of: voices).compactMap { table.spelling(of: $0.key) }
    let spoken = texts.map { self.spoken($0, in: voices) }
    var loudest: [(place: SentencePlace, spoken: Spoken)] = []
    for (number, spoken) in spoken.enumerated() {
      for (sentence, spoken) in spoken.enumerated() {
        guard let spoken else { continue }
        loudest.append((SentencePlace(number: sentence, text: number), spoken))
      }
    }
    loudest.sort { ($1.spoken.margin, $0.place) < ($0.spoken.margin, $1.place) }
    let quotes = loudest.prefix(2).map { place, spoken in
      let text = texts[place.text]
      return text.quote(text.statement(around: spoken.range, inSentence: place.number))
    }
    return (names, quotes)
  }

  /// Equal voices in an order of their own, so that equal messages give equal readings.
  private static func loudest(_ count: Int, of voices: [Voice]) -> [Voice] {
    var loudest: [Voice] = []
    for voice in voices {
      let place = loudest.firstIndex { voice.isLouder(than: $0) } ?? loudest.count
      guard place < count else { continue }
      loudest.insert(voice, at: place)
      if loudest.count > count { loudest.removeLast() }
    }
    return loudest
  }

  /// What the words of each sentence of a text say together.
  private func spoken(_ text: NoticeText, in voices: [Voice]) -> [Spoken?] {
    var spoken: [Spoken?] = Array(repeating: nil, count: text.sentences.count)
    for voice in voices {
      if let sight = voice.sight {
        Self.add(voice.margin, at: sight, in: text, to: &spoken)
      } else if let trait = voice.trait {
        let margin = voice.margin / Double(traits.named[trait].sightCount)
        traits.forEachSight(of: trait) { Self.add(margin, at: $0, in: text, to: &spoken) }
      }
    }
    return spoken
  }

  private static func add(
    _ margin: Double, at sight: Traits.Sight, in text: NoticeText, to spoken: inout [Spoken?]
  ) {
    guard sight.place == text.place, let number = text.sentence(at: sight.range.lowerBound) else {
      return
    }
    var known = spoken[number] ?? Spoken(range: sight.range)
    known.add(margin, at: sight.range)
    spoken[number] = known
  }

  /// A trait that speaks for a value.
  private struct Voice {
    let key: TraitKey
    let margin: Double

    /// Where words speak; a trait with a name, by number, may be seen in many places.
    var sight: Traits.Sight?
    var trait: Int?

    func isLouder(than other: Voice) -> Bool {
      (margin, key.hash) > (other.margin, other.key.hash)
    }
  }

  private func voices(for value: Int, against other: Int) -> [Voice] {
    var voices: [Voice] = []
    for (number, trait) in traits.named.enumerated() where table.mayWeigh(trait) {
      let margin = table.margin(of: trait.key, trait.packed, for: value, against: other)
      if margin > 0 { voices.append(Voice(key: trait.key, margin: margin, trait: number)) }
    }
    for phrase in traits.phrases where phrase.questions & table.question.bit != 0 {
      let margin = table.margin(of: phrase.key, phrase.packed, for: value, against: other)
      guard margin > 0 else { continue }
      voices.append(
        Voice(key: phrase.key, margin: margin * phraseScale, sight: phrase.sight))
    }
    return voices
  }

  private struct SentencePlace: Comparable {
    let number: Int

    /// Its number among the texts.
    let text: Int

    static func < (one: SentencePlace, other: SentencePlace) -> Bool {
      (one.number, one.text) < (other.number, other.text)
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
