/// An instruction of a pattern in four bytes.
///
/// A text is tried with thousands of patterns, each in another place: the less they take up, the
/// more of them stay near the processor.
struct PatternCode: Sendable {
  /// What it does in the upper four bits, on what in the others; a scalar is itself.
  private let code: UInt32

  private static var kindShift: UInt32 { 28 }
  private static var targetShift: UInt32 { 14 }
  private static var targetMask: UInt32 { 1 << targetShift - 1 }

  /// - Parameter start: What targets count from; none is before it, or ``Pattern/limit`` behind.
  init(_ instruction: Pattern.Instruction, from start: Int) {
    func code(_ kind: UInt32, _ operand: UInt32 = 0) -> UInt32 { kind << Self.kindShift | operand }
    func target(_ place: Int32) -> UInt32 { UInt32(Int(place) - start) }
    self.code =
      switch instruction {
      case .scalar(let value): value
      case .split(let one, let other): code(1, target(one) << Self.targetShift | target(other))
      case .jump(let place): code(2, target(place))
      case .gap(let most): code(3, UInt32(most))
      case .wordEnd: code(4)
      case .phrase(.time): code(5)
      case .phrase(.date): code(6)
      case .match: code(7)
      }
  }

  init(_ scalar: UInt32) { code = scalar }

  /// - Returns: With targets that count from the start.
  @inline(__always) var instruction: Pattern.Instruction {
    switch code >> Self.kindShift {
    case 0: .scalar(code)
    case 1:
      .split(
        Int32(truncatingIfNeeded: code >> Self.targetShift & Self.targetMask),
        Int32(truncatingIfNeeded: code & Self.targetMask))
    case 2: .jump(Int32(truncatingIfNeeded: code & Self.targetMask))
    case 3: .gap(Int32(truncatingIfNeeded: code & Self.targetMask))
    case 4: .wordEnd
    case 5: .phrase(.time)
    case 6: .phrase(.date)
    default: .match
    }
  }

  /// Whether it is the scalar and nothing else.
  @inline(__always) func isScalar(_ value: UInt32) -> Bool { code == value }
}
