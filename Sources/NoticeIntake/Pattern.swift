/// Words to look for, written as a person writes them.
///
///     出品[用]アカウント           brackets: may be missing
///     (停止|無効に)しました        one of several
///     在庫...廃棄                 at most 30 characters between, in the same sentence
///     在庫..廃棄                  at most 8
///     plan%                      the word ends here
///     過去<time>                  a period such as "60 days" stands here
///     by <date>                  a day of the calendar stands here
///     \(権利者\)                 after a backslash a character stands for itself
///
/// Width and letter case do not matter. A pattern that begins with a letter begins at
/// the beginning of a word. Matching is a simulation of all readings at once, so its
/// time grows with the text and never with the number of ways to read it.
struct Pattern: Sendable {
  let program: [Instruction]

  /// The scalars that every match begins with, and the instruction behind them.
  let prefix: (scalars: [UInt32], end: Int)

  /// Whether a match can begin with a period or a day.
  let beginsWithPhrase: Bool

  enum Instruction: Hashable, Sendable {
    case scalar(UInt32)

    /// Both ways at once.
    case split(Int32, Int32)
    case jump(Int32)

    /// Up to so many characters of any kind.
    case gap(Int32)
    case wordEnd
    case phrase(TimePhrase)
    case match
  }

  /// What a placeholder stands for.
  enum TimePhrase: String, Sendable {
    case time, date
  }
}

/// Why a pattern cannot be used.
package enum PatternFault: Error, Hashable, Sendable {
  case empty
  case unclosed(String)
  case unknownPlaceholder(String)

  /// A pattern may not begin with a gap.
  case beginsWithGap
  case tooLong(limit: Int)
}

extension Pattern {
  static let limit = 2000

  init(_ source: String) throws(PatternFault) {
    var compiler = PatternCompiler(FoldedText.pattern(source))
    try compiler.alternatives(until: nil)
    compiler.program.append(.match)
    guard compiler.program.count > 2 else { throw .empty }
    guard compiler.program.count < Self.limit else { throw .tooLong(limit: Self.limit) }
    program = compiler.program
    prefix = PatternCompiler.prefix(of: program)
    beginsWithPhrase = try PatternCompiler.beginsWithPhrase(program)
  }
}

extension FoldedText {
  /// A pattern's own text, folded scalar by scalar, spaces kept.
  fileprivate static func pattern(_ source: String) -> [UInt32] {
    var raw = RawScalars()
    for scalar in source.unicodeScalars { raw.append(scalar.value, at: 0, width: 1) }
    return raw.scalars
  }
}

/// Turns the notation into instructions.
private struct PatternCompiler {
  let source: [UInt32]
  var position = 0
  var program: [Pattern.Instruction] = []

  init(_ source: [UInt32]) { self.source = source }

  /// Where the next instruction goes.
  private var end: Int32 { Int32(program.count) }

  private static func code(_ character: Unicode.Scalar) -> UInt32 { character.value }

  /// Compiles `a|b|c` up to a closing scalar, or to the end.
  mutating func alternatives(until closing: Unicode.Scalar?) throws(PatternFault) {
    var leaving: [Int] = []
    while true {
      // Kept free for a split, should another alternative follow.
      let start = program.count
      program.append(.jump(end + 1))
      try sequence(until: closing)
      guard position < source.count, source[position] == Self.code("|") else { break }
      position += 1
      leaving.append(program.count)
      program.append(.jump(0))
      program[start] = .split(Int32(start + 1), end)
    }
    for jump in leaving { program[jump] = .jump(end) }
    guard let closing else { return }
    guard position < source.count, source[position] == closing.value else {
      throw .unclosed(closing == ")" ? "(" : "[")
    }
    position += 1
  }

  private mutating func sequence(until closing: Unicode.Scalar?) throws(PatternFault) {
    while position < source.count {
      let value = source[position]
      if value == Self.code("|") || value == closing?.value { return }
      try item(value)
    }
  }

  private mutating func item(_ value: UInt32) throws(PatternFault) {
    position += 1
    switch value {
    case Self.code("("): try alternatives(until: ")")
    case Self.code("["): try optional()
    case Self.code("<"): try placeholder()
    case Self.code("%"): program.append(.wordEnd)
    case 0x5C where position < source.count:
      program.append(.scalar(source[position]))
      position += 1
    case Self.code(".") where position < source.count && source[position] == value: gap()
    default: program.append(.scalar(value))
    }
  }

  private mutating func optional() throws(PatternFault) {
    let start = program.count
    program.append(.jump(0))
    try alternatives(until: "]")
    program[start] = .split(Int32(start + 1), end)
  }

  private mutating func gap() {
    position += 1
    let isLong = position < source.count && source[position] == Self.code(".")
    if isLong { position += 1 }
    program.append(.gap(isLong ? 30 : 8))
  }

  private mutating func placeholder() throws(PatternFault) {
    let name = source[position...].prefix { $0 != Self.code(">") }
    position += name.count + 1
    var view = String.UnicodeScalarView()
    view.append(contentsOf: name.compactMap(Unicode.Scalar.init))
    guard position <= source.count, let phrase = Pattern.TimePhrase(rawValue: String(view)) else {
      throw .unknownPlaceholder(String(view))
    }
    program.append(.phrase(phrase))
  }

  /// The scalars before the first choice.
  static func prefix(of program: [Pattern.Instruction]) -> (scalars: [UInt32], end: Int) {
    var (scalars, place) = ([UInt32](), 0)
    while true {
      switch program[place] {
      case .scalar(let value):
        scalars.append(value)
        place += 1
      case .jump(let target): place = Int(target)
      default: return (scalars, place)
      }
    }
  }

  /// Whether a match can begin with a period or a day.
  static func beginsWithPhrase(_ program: [Pattern.Instruction]) throws(PatternFault) -> Bool {
    var (open, isFound) = ([0], false)
    while let index = open.popLast() {
      switch program[index] {
      case .scalar: continue
      case .split(let left, let right): open += [Int(left), Int(right)]
      case .jump(let target): open.append(Int(target))
      case .phrase: isFound = true
      case .gap: throw .beginsWithGap
      case .wordEnd: open.append(index + 1)
      case .match: throw .empty
      }
    }
    return isFound
  }
}
