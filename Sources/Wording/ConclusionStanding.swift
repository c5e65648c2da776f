import Casework

/// How sure a conclusion is, in three words.
package enum ConfidenceLevel: CaseIterable, Hashable, Sendable, Worded {
  case high, medium, low

  /// - Parameter confidence: From 0 to 1.
  package init(_ confidence: Double) {
    self = confidence >= 0.85 ? .high : confidence >= 0.65 ? .medium : .low
  }

  package var wording: Wording {
    switch self {
    case .high: CorrectionPhrase.high.wording
    case .medium: CorrectionPhrase.medium.wording
    case .low: CorrectionPhrase.low.wording
    }
  }
}

/// What is to be known of a conclusion besides its value.
package enum ConclusionStanding: Hashable, Sendable {
  /// A rule found it, and this is how sure it is.
  case read(ConfidenceLevel)

  /// Rules disagree about it.
  case disputed(ConfidenceLevel)
  case corrected
  case byHand

  /// It is found by its form, and how sure it is is not counted.
  case unknown
}

extension ConclusionStanding {
  /// A sign and a word: `? 競合`, `* 訂正`, `+ 手入力`, or the confidence alone.
  package func note(in language: Language) -> String {
    switch self {
    case .read(let level): language.say(level)
    case .disputed: "? " + language.say(CorrectionPhrase.markDisputed)
    case .corrected: "* " + language.say(CorrectionPhrase.markCorrected)
    case .byHand: "+ " + language.say(CorrectionPhrase.markByHand)
    case .unknown: ""
    }
  }

  /// Whether a person should look at it.
  package var isDoubtful: Bool {
    switch self {
    case .disputed, .read(.low): true
    case .read, .corrected, .byHand, .unknown: false
    }
  }
}
