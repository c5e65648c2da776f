/// The weights that the program has for one trait, looked up where they lie.
///
/// Nothing is read at the start: a trait costs a look into ``PackedWeights`` when it is seen.
struct PackedRow: Hashable, Sendable {
  // Where the row begins in `PackedWeights.rows`.
  private let start: Int

  private static let slotLength = 10
  private static let slotCount = PackedWeights.slots.utf8CodeUnitCount / slotLength
  private static let wordBits = PackedWeights.words.utf8CodeUnitCount * 6

  /// `nil` where no question weighs the trait.
  init?(_ key: TraitKey) {
    let count = Self.slotCount
    var place = Self.place(of: key.hash, among: count)
    while true {
      let slot = place * Self.slotLength
      let row = PackedWeights.slots.number(at: slot + 6, digits: 4)
      guard row != 0 else { return nil }
      if PackedWeights.slots.number(at: slot, digits: 6) == Int(key.hash & 0xF_FFFF_FFFF) {
        start = row
        return
      }
      place = place + 1 == count ? 0 : place + 1
    }
  }

  /// Whether some trait may have these words; that of a few others is said too.
  static func mayHaveWords(_ hash: UInt64) -> Bool {
    let bit = place(of: hash &* TraitKey.golden, among: wordBits)
    return PackedWeights.words.number(at: bit / 6, digits: 1) & 0b10_0000 >> (bit % 6) != 0
  }

  // The upper half of the hash as a part of the whole.
  private static func place(of hash: UInt64, among count: Int) -> Int {
    Int(truncatingIfNeeded: ((hash >> 32) &* UInt64(truncatingIfNeeded: count)) >> 32)
  }

  /// How the trait is written in ``FittedWeights``.
  var spelling: String {
    let text = UnsafeBufferPointer(
      start: FittedWeights.text.utf8Start, count: FittedWeights.text.utf8CodeUnitCount)
    let line = text[PackedWeights.rows.number(at: start, digits: 4)...]
    return String(decoding: line.prefix { $0 != 0x09 }, as: UTF8.self)
  }

  /// The questions that weigh the trait.
  var questions: WeightIndex.Questions {
    var questions: WeightIndex.Questions = 0
    forEachPart { part in
      questions |= part.question.map { 1 << WeightIndex.Questions($0) } ?? 0
      return true
    }
    return questions
  }

  /// Calls `body` with the number of each value that the trait speaks for or against, and
  /// its weight; `false` where the question does not weigh the trait.
  func forEachWeight(on question: ReadingQuestion, _ body: (Int, Double) -> Void) -> Bool {
    var isWeighed = false
    forEachPart { part in
      guard part.question == question.number else { return true }
      isWeighed = true
      part.forEachWeight(body)
      return false
    }
    return isWeighed
  }

  // Until `body` has enough.
  private func forEachPart(_ body: (Part) -> Bool) {
    var start = start + 5
    for _ in 0..<PackedWeights.rows.number(at: start - 1, digits: 1) {
      let part = Part(start: start)
      guard body(part) else { return }
      start = part.end
    }
  }
}

extension PackedRow {
  /// The weights of the trait for one question.
  private struct Part {
    let start: Int

    private static let pairLength = 3

    var end: Int { start + 2 + count * Self.pairLength }

    /// The number among ``ReadingQuestion/all``; `nil` for a question of another version.
    var question: Int? { packed.question }

    private var count: Int { PackedWeights.rows.number(at: start + 1, digits: 1) }

    private var packed: PackedQuestion {
      PackedQuestion.all[PackedWeights.rows.number(at: start, digits: 1)]
    }

    func forEachWeight(_ body: (Int, Double) -> Void) {
      let values = packed.values
      for pair in stride(from: start + 2, to: end, by: Self.pairLength) {
        guard let value = values[PackedWeights.rows.number(at: pair, digits: 1)] else { continue }
        let weight = PackedWeights.rows.number(at: pair + 1, digits: 2) - 2048
        body(value, Double(weight) / 100)
      }
    }
  }
}

/// A question as the packed weights number it and its values.
private struct PackedQuestion {
  /// Among ``ReadingQuestion/all``.
  let question: Int?

  /// By their packed numbers, those of the question's values.
  let values: [Int?]

  static let all = PackedWeights.questions.description.split(separator: "\n").map(Self.init)

  private init(_ line: Substring) {
    let words = line.split(separator: " ").map(String.init)
    let known = words.first.flatMap(ReadingQuestion.init(name:))
    question = known?.number
    values = words.dropFirst().map { value in known?.values.firstIndex(of: value) }
  }
}

extension StaticString {
  /// The number that some digits make.
  fileprivate func number(at index: Int, digits: Int) -> Int {
    var number = 0
    for place in index..<index + digits { number = number << 6 | Int(utf8Start[place] &- 0x30) }
    return number
  }
}
