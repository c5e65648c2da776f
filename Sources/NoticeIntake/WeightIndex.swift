/// Every trait that some table has a weight for.
struct WeightIndex: Sendable {
  /// The questions that weigh a trait, one bit each.
  typealias Questions = UInt32

  private var keys = TraitKeyTable()
  private var questions: [Questions] = []

  /// The words of those traits, in whatever context.
  private var words = TraitKeyTable()

  mutating func reserve(_ count: Int) {
    keys.reserve(count)
    words.reserve(count)
    questions.reserveCapacity(count)
  }

  mutating func add(_ table: WeightTable) {
    for key in table.keys {
      let number = keys.number(of: key)
      if number == questions.count { questions.append(0) }
      questions[number] |= table.question.bit
      _ = words.number(of: Self.key(ofWords: key.words))
    }
  }

  /// Which questions weigh a trait; none where no bit is set.
  func questions(weighing key: TraitKey) -> Questions { keys[key].map { questions[$0] } ?? 0 }

  /// Whether some trait has these words.
  func containsWords(_ hash: UInt64) -> Bool { words[Self.key(ofWords: hash)] != nil }

  private static func key(ofWords hash: UInt64) -> TraitKey { TraitKey(context: 0, words: hash) }
}
