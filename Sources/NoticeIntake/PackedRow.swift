/// The weights that the program has for one trait, looked up where they lie.
///
/// Nothing is read at the start: a trait costs a look into ``PackedWeights`` when it is seen.
struct PackedRow: Hashable, Sendable {
  // Where the row begins in `PackedWeights.rows`.
  private let start: UInt32

  /// The questions that weigh the trait.
  let questions: WeightIndex.Questions

  /// How many digits tell of a row: four where it begins, six which questions it has.
  static let placeLength = 10

  /// The row that is told of at a place of the packed weights.
  init(at place: UnsafePointer<UInt8>) {
    start = UInt32(truncatingIfNeeded: PackedDigits.number(at: place, digits: 4))
    questions = PackedQuestions.known.questions(at: place + 4)
  }

  /// `nil` where no question weighs the trait.
  init?(_ key: TraitKey) {
    if let slot = PackedDigits.slot(of: key.hash, in: PackedWeights.slots, length: 16) {
      self.init(at: slot)
    } else {
      guard let row = PackedPhrase(words: key.words)?.row(of: key) else { return nil }
      self = row
    }
  }

  /// How the trait is written in ``FittedWeights``.
  var spelling: String {
    let text = UnsafeBufferPointer(
      start: FittedWeights.text.utf8Start, count: FittedWeights.text.utf8CodeUnitCount)
    let line = text[PackedDigits.number(at: row, digits: 4)...]
    return String(decoding: line.prefix { $0 != 0x09 }, as: UTF8.self)
  }

  /// Calls `body` with the number of each value that the trait speaks for or against, and
  /// its weight in hundredths; `false` where the question does not weigh the trait.
  func forEachWeight(on question: ReadingQuestion, _ body: (Int, Int) -> Void) -> Bool {
    let questions = PackedQuestions.known
    guard let part = part(of: questions.digit(of: question)) else { return false }
    part.forEachWeight(questions, body)
    return true
  }

  /// The weight that so many hundredths are.
  static func weight(_ hundredths: Int) -> Double { Double(hundredths) / 100 }

  /// Adds how far the trait moves each of the units, by a question without values.
  func addSteps(on question: ReadingQuestion, to sums: inout StepSums) {
    let part = part(of: PackedQuestions.known.digit(of: question))
    if let part, part.isInSteps { sums.add(part.steps) }
  }

  private var row: UnsafePointer<UInt8> { PackedWeights.rows.utf8Start + Int(start) }

  /// The weights for the question that has a digit; `nil` where there are none.
  private func part(of digit: UInt8) -> Part? {
    var start = row + 5
    for _ in 0..<PackedDigits.number(at: start - 1, digits: 1) {
      let part = Part(start: start)
      if start[0] == digit { return part }
      start = part.end
    }
    return nil
  }
}

extension PackedRow {
  /// The weights of the trait for one question.
  private struct Part {
    let start: UnsafePointer<UInt8>

    private var count: Int { Int(start[1] &- 0x30) }

    private static var pairLength: Int { 3 }

    var end: UnsafePointer<UInt8> { start + 2 + (isInSteps ? 4 : count * Self.pairLength) }

    /// Whether it has a digit for each unit, not weights by value: no question has as many values.
    var isInSteps: Bool { count == StepSums.count }

    /// The digits of the units, where it has them.
    var steps: UnsafePointer<UInt8> {
      PackedWeights.steps.utf8Start + PackedDigits.number(at: start + 2, digits: 4)
    }

    func forEachWeight(_ questions: PackedQuestions, _ body: (Int, Int) -> Void) {
      guard !isInSteps else { return }
      let values = questions.values(of: Int(start[0] &- 0x30))
      var pair = start + 2
      for _ in 0..<count {
        let value = values[Int(pair[0] &- 0x30)]
        if value >= 0 {
          let weight = Int(pair[1] &- 0x30) << 6 | Int(pair[2] &- 0x30)
          body(Int(value), weight - 2048)
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
  private let written: UnsafeMutablePointer<UInt8>
  private let values: UnsafeMutablePointer<Int8>

  // By place and digit, the questions whose bits it has.
  private let bits: UnsafeMutablePointer<WeightIndex.Questions>

  static let known = PackedQuestions()

  /// How many questions there may be, and values of one: what one digit tells.
  private static let most = 64

  /// How many digits have a bit for each question, and how many bits one has.
  private static let (digits, digitBits) = (6, 6)

  private init() {
    written = .allocate(capacity: Self.most)
    written.initialize(repeating: 0, count: Self.most)
    values = .allocate(capacity: Self.most * Self.most)
    values.initialize(repeating: -1, count: Self.most * Self.most)
    bits = .allocate(capacity: Self.digits * Self.most)
    bits.initialize(repeating: 0, count: Self.digits * Self.most)
    for (packed, line) in Self.lines.enumerated() {
      guard let question = Self.known(line) else { continue }
      written[question.number] = 0x30 + UInt8(packed)
      for (value, name) in line.dropFirst().enumerated() {
        let known = question.values.firstIndex(of: name)
        values[packed * Self.most + value] = known.map { Int8($0) } ?? -1
      }
      setBit(of: question, as: packed)
    }
  }

  private func setBit(of question: ReadingQuestion, as packed: Int) {
    // The highest digit stands first.
    let digit = Self.digits - 1 - packed / Self.digitBits
    for number in 0..<Self.most where number >> (packed % Self.digitBits) & 1 != 0 {
      bits[digit * Self.most + number] |= question.bit
    }
  }

  /// How a question is written in a row; zero, which no digit is, where no row has it.
  func digit(of question: ReadingQuestion) -> UInt8 { written[question.number] }

  /// The questions that six digits name, a bit for each as the packed weights number them; none
  /// for one that this version does not ask.
  func questions(at place: UnsafePointer<UInt8>) -> WeightIndex.Questions {
    var questions: WeightIndex.Questions = 0
    for digit in 0..<Self.digits {
      questions |= bits[digit * Self.most + Int((place[digit] &- 0x30) & 63)]
    }
    return questions
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
