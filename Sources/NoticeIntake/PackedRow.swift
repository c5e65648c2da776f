/// The weights that the program has for one trait, looked up where they lie.
///
/// Nothing is read at the start: a trait costs a look into ``PackedWeights`` when it is seen.
struct PackedRow: Hashable, Sendable {
  // Where the row begins in `PackedWeights.rows`.
  private let start: Int

  private static let slotLength = 10

  // Counted where they are used: a stored constant would be asked whether it is there each time.
  private static var slotCount: Int { PackedWeights.slots.utf8CodeUnitCount / slotLength }
  private static var wordBits: Int { PackedWeights.words.utf8CodeUnitCount * 6 }

  /// `nil` where no question weighs the trait.
  init?(_ key: TraitKey) {
    let count = Self.slotCount
    let wanted = Self.digits(of: key.hash)
    var place = Self.place(of: key.hash, among: count)
    while true {
      let slot = UnsafeRawPointer(PackedWeights.slots.utf8Start + place * Self.slotLength)
      // Compared as they are written, eight at once; only the row that is found is decoded.
      let written = UInt64(littleEndian: slot.loadUnaligned(as: UInt64.self))
      let isFree = slot.loadUnaligned(fromByteOffset: 6, as: UInt32.self) == Self.noRow
      if isFree { return nil }
      if written & 0xFFFF_FFFF_FFFF == wanted {
        start = PackedWeights.slots.number(at: place * Self.slotLength + 6, digits: 4)
        return
      }
      place = place + 1 == count ? 0 : place + 1
    }
  }

  // Four digits of zero, whichever way the bytes stand.
  private static let noRow: UInt32 = 0x3030_3030

  // The last 36 bits of a hash as the six characters of a slot, the first in the lowest byte.
  private static func digits(of hash: UInt64) -> UInt64 {
    var digits: UInt64 = 0
    for digit in 0..<6 as Range<UInt64> {
      digits |= ((hash >> (30 - 6 * digit)) & 0x3F + 0x30) << (8 * digit)
    }
    return digits
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

  /// Adds how far the trait moves each of the units, by a question without values.
  func addSteps(on question: ReadingQuestion, to sums: inout StepSums) {
    forEachPart { part in
      guard part.isInSteps, part.question == question.number else { return true }
      sums.add(PackedWeights.rows.utf8Start + part.start + 2)
      return false
    }
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

    var end: Int { start + 2 + count * (isInSteps ? 1 : Self.pairLength) }

    /// Whether it has a digit for each unit, not weights by value: no question has as many values.
    var isInSteps: Bool { count == StepSums.count }

    /// The number among ``ReadingQuestion/all``; `nil` for a question of another version.
    var question: Int? {
      let number = PackedQuestions.numbers[packed]
      return number >= 0 ? number : nil
    }

    private var count: Int { PackedWeights.rows.number(at: start + 1, digits: 1) }

    private var packed: Int { PackedWeights.rows.number(at: start, digits: 1) }

    func forEachWeight(_ body: (Int, Double) -> Void) {
      guard !isInSteps else { return }
      let first = packed * PackedQuestions.most
      for pair in stride(from: start + 2, to: end, by: Self.pairLength) {
        let value = PackedQuestions.values[first + PackedWeights.rows.number(at: pair, digits: 1)]
        guard value >= 0 else { continue }
        let weight = PackedWeights.rows.number(at: pair + 1, digits: 2) - 2048
        body(value, Double(weight) / 100)
      }
    }
  }
}

/// The questions as the packed weights number them and their values; flat, since they are
/// asked for every weight.
private enum PackedQuestions {
  /// How many values a question may have: what one digit tells.
  static let most = 64

  /// Among ``ReadingQuestion/all``; -1 for one that this version does not ask.
  static let numbers: [Int] = lines.map { known($0)?.number ?? -1 }

  /// By question and packed number, those of the question's values.
  static let values: [Int] = lines.flatMap { line in
    let values = line.dropFirst().map { value in
      known(line)?.values.firstIndex(of: value) ?? -1
    }
    return values + Array(repeating: -1, count: most - values.count)
  }

  private static var lines: [[String]] {
    PackedWeights.questions.description.split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
  }

  private static func known(_ line: [String]) -> ReadingQuestion? {
    line.first.flatMap(ReadingQuestion.init(name:))
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
