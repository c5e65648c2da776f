/// A regular expression to look for within a line.
///
/// The notation is that of POSIX extended expressions (IEEE 1003.1, 9.4) with what people
/// know from Perl: `\d \w \s` and their capitals, `\b`, `(?:...)`, lazy `*?`. There are no
/// back references: every reading is followed at once (Thompson, 1968), so that the time
/// grows with the text and never with the number of ways to read it.
struct TextExpression: Hashable, Sendable {
  let program: [Instruction]

  /// How many groups capture what they match.
  let groups: Int

  /// What a match can begin with; nothing where that can be anything.
  let firsts: [UInt32]?

  enum Instruction: Hashable, Sendable {
    case scalar(UInt32)
    case any
    case set(ScalarSet)
    case lineStart, lineEnd
    case wordEdge(Bool)

    /// Both ways, the first one rather.
    case split(Int, Int)
    case jump(Int)

    /// Remembers the place: `2 n` where group n begins, `2 n + 1` where it ends.
    case save(Int)
    case match
  }
}

/// Scalars, or all but these.
struct ScalarSet: Hashable, Sendable {
  var ranges: [ClosedRange<UInt32>] = []
  var isInverted = false

  func contains(_ scalar: UInt32) -> Bool {
    ranges.contains { $0.contains(scalar) } != isInverted
  }
}

/// Why an expression cannot be used.
package enum ExpressionFault: Error, Hashable, Sendable {
  /// A bracket that is not closed, or closed without having been opened.
  case unbalanced(String)
  case nothingToRepeat(String)
  case badRange(String)
  case endsWithBackslash
  case tooLong
}

extension TextExpression {
  static let longestProgram = 4000

  init(_ notation: String, matching: TextMatching) throws(ExpressionFault) {
    var parser = ExpressionParser(notation, matching: matching)
    let node = try parser.expression()
    groups = parser.groups
    var compiler = ExpressionCompiler()
    try compiler.emit(.group(node, 0))
    compiler.program.append(.match)
    program = compiler.program
    firsts = Self.firsts(of: program)
  }

  private static func firsts(of program: [Instruction]) -> [UInt32]? {
    var (firsts, open, seen) = ([UInt32](), [0], Set<Int>())
    while let place = open.popLast() {
      guard seen.insert(place).inserted else { continue }
      switch program[place] {
      case .scalar(let value): firsts.append(value)
      case .split(let one, let other): open += [one, other]
      case .jump(let target): open.append(target)
      case .save, .lineStart, .wordEdge: open.append(place + 1)
      case .any, .set, .lineEnd, .match: return nil
      }
    }
    return firsts.count <= 16 ? firsts : nil
  }
}

/// An expression taken apart.
indirect enum ExpressionNode: Hashable, Sendable {
  case empty
  case one(TextExpression.Instruction)
  case sequence([ExpressionNode])
  case either(ExpressionNode, ExpressionNode)
  case group(ExpressionNode, Int)

  /// So many times; without an upper limit where there is none.
  case repeated(ExpressionNode, Int, Int?, isLazy: Bool)
}

/// Turns an expression into instructions.
struct ExpressionCompiler {
  var program: [TextExpression.Instruction] = []

  mutating func emit(_ node: ExpressionNode) throws(ExpressionFault) {
    guard program.count < TextExpression.longestProgram else { throw .tooLong }
    switch node {
    case .empty: break
    case .one(let instruction): program.append(instruction)
    case .sequence(let nodes): for node in nodes { try emit(node) }
    case .either(let one, let other):
      let split = reserve()
      try emit(one)
      let jump = reserve()
      program[split] = .split(split + 1, program.count)
      try emit(other)
      program[jump] = .jump(program.count)
    case .group(let node, let number):
      program.append(.save(2 * number))
      try emit(node)
      program.append(.save(2 * number + 1))
    case .repeated(let node, let least, let most, let isLazy):
      let before = program.count
      for _ in 0..<least {
        try emit(node)
        // Nothing, however often, is nothing.
        if program.count == before { return }
      }
      if let most {
        try emitOptional(node, times: most - least, isLazy)
      } else {
        try emitLoop(node, isLazy)
      }
    }
  }

  /// Keeps a place for a jump that is not known yet.
  private mutating func reserve() -> Int {
    program.append(.jump(0))
    return program.count - 1
  }

  private mutating func emitLoop(_ node: ExpressionNode, _ isLazy: Bool) throws(ExpressionFault) {
    let split = reserve()
    try emit(node)
    program.append(.jump(split))
    program[split] = fork(split + 1, program.count, isLazy)
  }

  private mutating func emitOptional(
    _ node: ExpressionNode, times: Int, _ isLazy: Bool
  ) throws(ExpressionFault) {
    var splits: [Int] = []
    for _ in 0..<times {
      splits.append(reserve())
      try emit(node)
    }
    for split in splits { program[split] = fork(split + 1, program.count, isLazy) }
  }

  private func fork(_ on: Int, _ past: Int, _ isLazy: Bool) -> TextExpression.Instruction {
    isLazy ? .split(past, on) : .split(on, past)
  }
}
