import TextFolding

/// Reads the notation of a ``TextExpression``.
struct ExpressionParser {
  private let source: [UInt32]
  private let matching: TextMatching
  private var position = 0
  private var depth = 0

  /// Groups that capture, so far.
  private(set) var groups = 0

  /// The most groups that can be named in a replacement.
  private static let mostGroups = 9

  /// How deep groups may stand in each other: each takes a place on the stack.
  private static let deepest = 100

  init(_ notation: String, matching: TextMatching) {
    source = FoldedText.joiningMarks(notation, matching: matching)
    self.matching = matching
  }

  /// The whole notation.
  mutating func expression() throws(ExpressionFault) -> ExpressionNode {
    let node = try alternatives()
    guard position == source.count else { throw .unbalanced(")") }
    return node
  }

  private mutating func alternatives() throws(ExpressionFault) -> ExpressionNode {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepest else { throw .tooLong }
    let first = try sequence()
    guard take("|") else { return first }
    return .either(first, try alternatives())
  }

  private mutating func sequence() throws(ExpressionFault) -> ExpressionNode {
    var nodes: [ExpressionNode] = []
    while let next, next != code("|"), next != code(")") {
      nodes.append(try repeated(try atom()))
    }
    return nodes.isEmpty ? .empty : .sequence(nodes)
  }

  private mutating func atom() throws(ExpressionFault) -> ExpressionNode {
    let scalar = source[position]
    position += 1
    switch scalar {
    case code("("): return try group()
    case code("["): return .one(.set(try set()))
    case code("."): return .one(.any)
    case code("^"): return .one(.lineStart)
    case code("$"): return .one(.lineEnd)
    case code("\\"): return .one(try escaped())
    case code("*"), code("+"), code("?"):
      throw .nothingToRepeat(Unicode.Scalar(scalar).map { String(Character($0)) } ?? "")
    default: return .one(.scalar(fold(scalar)))
    }
  }

  private mutating func group() throws(ExpressionFault) -> ExpressionNode {
    var number: Int?
    if source[position...].starts(with: [code("?"), code(":")]) {
      position += 2
    } else if groups < Self.mostGroups {
      groups += 1
      number = groups
    }
    let node = try alternatives()
    guard take(")") else { throw .unbalanced("(") }
    return number.map { .group(node, $0) } ?? node
  }
}

// How often.
extension ExpressionParser {
  private mutating func repeated(
    _ node: ExpressionNode
  ) throws(ExpressionFault) -> ExpressionNode {
    var node = node
    while let (least, most) = try count() {
      let isLazy = take("?")
      node = .repeated(node, least, most, isLazy: isLazy)
    }
    return node
  }

  private mutating func count() throws(ExpressionFault) -> (Int, Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    let start = position
    guard take("{") else { return nil }
    // A bracket that counts nothing stands for itself.
    guard let least = number() else {
      position = start
      return nil
    }
    var most: Int? = least
    if take(",") { most = number() }
    guard take("}") else { throw .unbalanced("{") }
    guard most.map({ $0 >= least }) ?? true else { throw .badRange("{") }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let next, (0x30...0x39).contains(next) {
      value = min((value ?? 0) * 10 + Int(next - 0x30), TextExpression.longestProgram)
      position += 1
    }
    return value
  }
}

// Sets and classes.
extension ExpressionParser {
  private mutating func set() throws(ExpressionFault) -> ScalarSet {
    var set = ScalarSet()
    set.isInverted = take("^")
    var isFirst = true
    while let scalar = next, isFirst || scalar != code("]") {
      isFirst = false
      position += 1
      if scalar == code("\\"), let inside = classRanges() {
        set.ranges += inside
        continue
      }
      let low = scalar == code("\\") ? try literal() : scalar
      guard next == code("-"), position + 1 < source.count, source[position + 1] != code("]")
      else {
        set.ranges.append(fold(low)...fold(low))
        continue
      }
      position += 1
      try add(low, try rangeEnd(), to: &set)
    }
    guard take("]") else { throw .unbalanced("[") }
    return set
  }

  private mutating func rangeEnd() throws(ExpressionFault) -> UInt32 {
    if take("\\") { return try literal() }
    position += 1
    return source[position - 1]
  }

  private func add(
    _ low: UInt32, _ high: UInt32, to set: inout ScalarSet
  ) throws(ExpressionFault) {
    guard fold(low) <= fold(high) else { throw .badRange("[") }
    set.ranges.append(fold(low)...fold(high))
  }

  /// After a backslash.
  private mutating func escaped() throws(ExpressionFault) -> TextExpression.Instruction {
    if let ranges = classRanges() { return .set(ScalarSet(ranges: ranges)) }
    switch next {
    case code("b"), code("B"):
      position += 1
      return .wordEdge(source[position - 1] == code("b"))
    case let letter? where Self.classes[letter | 0x20] != nil:
      position += 1
      return .set(ScalarSet(ranges: Self.classes[letter | 0x20] ?? [], isInverted: true))
    default: return .scalar(fold(try literal()))
    }
  }

  private mutating func literal() throws(ExpressionFault) -> UInt32 {
    guard let scalar = next else { throw .endsWithBackslash }
    position += 1
    return scalar == code("t") ? 0x09 : scalar
  }

  private mutating func classRanges() -> [ClosedRange<UInt32>]? {
    guard let ranges = next.flatMap({ Self.classes[$0] }) else { return nil }
    position += 1
    return ranges
  }

  /// Digits, blanks, and what words are made of: letters, digits, kana, kanji.
  private static let classes: [UInt32: [ClosedRange<UInt32>]] = [
    code("d"): [0x30...0x39, 0xFF10...0xFF19],
    code("s"): [0x09...0x09, 0x20...0x20, 0xA0...0xA0, 0x3000...0x3000],
    code("w"): ScalarSet.word.ranges,
  ]
}

extension ScalarSet {
  /// What words are made of: letters of alphabets, digits, kana, kanji.
  static let word = ScalarSet(ranges: [
    0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x1FFF,
    0x3005...0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF,
    0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF10...0xFF19,
    0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF66...0xFF9D, 0x20000...0x3FFFF,
  ])
}

extension ExpressionParser {
  private var next: UInt32? { position < source.count ? source[position] : nil }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next == sign.value else { return false }
    position += 1
    return true
  }

  private static func code(_ sign: Unicode.Scalar) -> UInt32 { sign.value }
  private func code(_ sign: Unicode.Scalar) -> UInt32 { sign.value }

  private func fold(_ scalar: UInt32) -> UInt32 {
    matching == .folded ? SearchFolding.fold(scalar) : scalar
  }
}
