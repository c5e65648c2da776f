/// What pairs of traits tell that neither tells alone: a layer of rectified linear units.
///
/// Each unit is a sum over the traits, of which only what lies above zero is heard (Nair and
/// Hinton, 2010): so it may speak where two traits meet, and be silent for each.
struct TraitUnits: Sendable {
  /// By unit, where its sum begins.
  private var offsets: [Double] = []

  /// By unit, how much it says for each value.
  private var voices: [[Double]] = []

  /// By value, what is said whatever the units hear.
  private let always: [Double]

  /// How far each trait moves each unit.
  private let parts: ReadingQuestion

  /// All phrases together weigh as this many named traits do, however many there are.
  private static let phraseScale = 5.0

  private static let keys = (0..<StepSums.count).map { TraitKey("unit \($0)") }

  /// - Parameters:
  ///   - table: Such as that of ``ReadingQuestion/clockUnits``.
  ///   - parts: The question that tells how far each trait moves them.
  init(_ table: WeightTable, parts: ReadingQuestion) {
    self.parts = parts
    let silent = table.values.map { _ in 0.0 }
    always = (table.row(WeightTable.always) ?? silent).dropLast()
    for key in Self.keys {
      let row = table.row(key) ?? silent
      offsets.append(row.last ?? 0)
      voices.append(row.dropLast())
    }
  }

  /// By value, what the units say of some traits and of those of others that they lack.
  func scores(of traits: Traits, and others: Traits = Traits()) -> [Double] {
    var (named, spoken, count) = (StepSums(), StepSums(), 0)
    for trait in traits.named { trait.packed?.addSteps(on: parts, to: &named) }
    for trait in others.named where !traits.shows(trait.key) {
      trait.packed?.addSteps(on: parts, to: &named)
    }
    let bit = parts.bit
    for phrase in traits.phrases where phrase.questions & bit != 0 {
      phrase.packed?.addSteps(on: parts, to: &spoken)
      count += 1
    }
    let scale = count == 0 ? 0 : Self.phraseScale / Double(count).squareRoot()
    var scores = always
    for (unit, offset) in offsets.enumerated() {
      let heard = named[unit] + scale * spoken[unit] + offset
      guard heard > 0 else { continue }
      for (value, voice) in voices[unit].enumerated() { scores[value] += heard * voice }
    }
    return scores
  }
}

/// A sum in each unit, in whole steps, so that the order of the traits does not matter.
struct StepSums {
  static let count = 48

  /// So many steps are 1.
  static let spread = 256.0

  private var lanes = (SIMD16<Int32>(), SIMD16<Int32>(), SIMD16<Int32>())

  /// Adds the digits that stand at an address, each a number of steps and 32.
  mutating func add(_ digits: UnsafeRawPointer) {
    lanes.0 &+= Self.steps(digits)
    lanes.1 &+= Self.steps(digits + 16)
    lanes.2 &+= Self.steps(digits + 32)
  }

  private static func steps(_ digits: UnsafeRawPointer) -> SIMD16<Int32> {
    let bytes = digits.loadUnaligned(as: SIMD16<UInt8>.self)
    return SIMD16<Int32>(truncatingIfNeeded: bytes) &- (0x30 + 32)
  }

  subscript(_ unit: Int) -> Double {
    let lane = unit < 16 ? lanes.0 : unit < 32 ? lanes.1 : lanes.2
    return Double(lane[unit % 16]) / Self.spread
  }
}
