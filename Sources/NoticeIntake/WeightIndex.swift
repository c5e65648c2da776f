/// Which traits some table has a weight for, and for which questions.
struct WeightIndex: Sendable {
  /// The questions that weigh a trait, one bit each.
  typealias Questions = UInt64

  /// Those of the user's traits.
  private var own: [TraitKey: Questions] = [:]

  /// The words of those traits, in whatever context.
  private var ownWords: Set<UInt64> = []

  /// Adds what a user's file has given a table.
  mutating func add(_ table: WeightTable) {
    for key in table.ownKeys {
      own[key, default: 0] |= table.question.bit
      ownWords.insert(key.words)
    }
  }

  /// Which questions weigh a trait; none where no bit is set.
  ///
  /// - Parameter packed: What ships for that trait.
  func questions(weighing key: TraitKey, packed: PackedRow?) -> Questions {
    (packed?.questions ?? 0) | (own.isEmpty ? 0 : own[key] ?? 0)
  }

  /// Whether some trait of the user's has these words.
  func hasOwnWords(_ hash: UInt64) -> Bool { !ownWords.isEmpty && ownWords.contains(hash) }
}
