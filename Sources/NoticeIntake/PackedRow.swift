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
    // Spread from the lowest digit on, then turned about: the highest stands first.
    var digits = hash & 0x3F | hash << 2 & 0x3F00 | hash << 4 & 0x3F_0000
    digits |= hash << 6 & 0x3F00_0000 | hash << 8 & 0x3F_0000_0000 | hash << 10 & 0x3F00_0000_0000
    return (digits &+ 0x3030_3030_3030).byteSwapped >> 16
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
    let packed = PackedQuestions.known
    var questions: WeightIndex.Questions = 0
    forEachPart { part in
      questions |= packed.bit(of: part.packed)
      return true
    }
    return questions
  }

  /// Calls `body` with the number of each value that the trait speaks for or against, and
  /// its weight; `false` where the question does not weigh the trait.
  func forEachWeight(on question: ReadingQuestion, _ body: (Int, Double) -> Void) -> Bool {
    let packed = PackedQuestions.known
    var isWeighed = false
    forEachPart { part in
      guard packed.number(of: part.packed) == question.number else { return true }
      isWeighed = true
      part.forEachWeight(packed, body)
      return false
    }
    return isWeighed
  }

  /// Adds how far the trait moves each of the units, by a question without values.
  func addSteps(on question: ReadingQuestion, to sums: inout StepSums) {
    let packed = PackedQuestions.known
    forEachPart { part in
      guard part.isInSteps, packed.number(of: part.packed) == question.number else { return true }
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

    /// The question, as the packed weights number it.
    let packed: Int
    private let count: Int

    init(start: Int) {
      self.start = start
      let digits = PackedWeights.rows.utf8Start + start
      (packed, count) = (Int(digits[0] &- 0x30), Int(digits[1] &- 0x30))
    }

    private static let pairLength = 3

    var end: Int { start + 2 + count * (isInSteps ? 1 : Self.pairLength) }

    /// Whether it has a digit for each unit, not weights by value: no question has as many values.
    var isInSteps: Bool { count == StepSums.count }

    func forEachWeight(_ questions: PackedQuestions, _ body: (Int, Double) -> Void) {
      guard !isInSteps else { return }
      let values = questions.values(of: packed)
      var pair = PackedWeights.rows.utf8Start + (start + 2)
      for _ in 0..<count {
        let value = values[Int(pair[0] &- 0x30)]
        if value >= 0 {
          let weight = Int(pair[1] &- 0x30) << 6 | Int(pair[2] &- 0x30)
          body(Int(value), Double(weight - 2048) / 100)
        }
        pair += Self.pairLength
      }
    }
  }
}

/// The questions as the packed weights number them and their values; flat and looked at where
/// they lie, since they are asked for every weight.
private struct PackedQuestions: @unchecked Sendable {
  // Made once, and never changed or given back.
  private let numbers: UnsafeMutablePointer<Int8>
  private let values: UnsafeMutablePointer<Int8>

  static let known = PackedQuestions()

  /// How many questions there may be, and values of one: what one digit tells.
  private static let most = 64

  private init() {
    numbers = .allocate(capacity: Self.most)
    numbers.initialize(repeating: -1, count: Self.most)
    values = .allocate(capacity: Self.most * Self.most)
    values.initialize(repeating: -1, count: Self.most * Self.most)
    for (packed, line) in Self.lines.enumerated() {
      guard let question = Self.known(line) else { continue }
      numbers[packed] = Int8(question.number)
      for (value, name) in line.dropFirst().enumerated() {
        let known = question.values.firstIndex(of: name)
        values[packed * Self.most + value] = known.map { Int8($0) } ?? -1
      }
    }
  }

  /// The number among ``ReadingQuestion/all``; -1 for one that this version does not ask.
  func number(of packed: Int) -> Int { Int(numbers[packed]) }

  /// The bit of a question; none for one that this version does not ask.
  func bit(of packed: Int) -> WeightIndex.Questions {
    let number = numbers[packed]
    return number < 0 ? 0 : 1 << WeightIndex.Questions(truncatingIfNeeded: number)
  }

  /// By packed number, the numbers of the question's values; -1 for one of another version.
  func values(of packed: Int) -> UnsafePointer<Int8> {
    UnsafePointer(values + packed * Self.most)
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
