/// Scalars folded one by one, line breaks as they stand.
struct RawScalars {
  private(set) var scalars: [UInt32] = []
  private(set) var starts: [Int] = []
  private(set) var ends: [Int] = []
  private var escape = Escape.none

  /// Where in a terminal control sequence (ECMA-48, section 5.4) the text is.
  private enum Escape { case none, introduced, parameters, string }

  /// - Parameter count: How many there may be.
  init(reserving count: Int = 0) {
    scalars.reserveCapacity(count)
    starts.reserveCapacity(count)
    ends.reserveCapacity(count)
  }

  mutating func append(_ value: UInt32, at offset: Int, width: Int) {
    if escape == .none, Self.isPlain(value) { return push(value, offset, width) }
    if isSwallowed(value) { return }
    guard !Self.isInvisible(value) else { return }
    if let voiced = Self.voiced(scalars.last, mark: value) {
      scalars[scalars.count - 1] = voiced
      ends[ends.count - 1] = offset + width
      return
    }
    push(Self.folded(value), offset, width)
  }

  private mutating func push(_ value: UInt32, _ offset: Int, _ width: Int) {
    scalars.append(value)
    starts.append(offset)
    ends.append(offset + width)
  }

  /// Whether it is what it is folded to, and nothing to what stands before it: most of ASCII,
  /// kana and kanji.
  private static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0x40, 0x5B...0x7E, 0x3041...0x3096, 0x309B...0x9FFF: true
    default: false
    }
  }

  private mutating func isSwallowed(_ value: UInt32) -> Bool {
    if value == 0x1B {
      escape = .introduced
      return true
    }
    switch escape {
    case .none: return false
    case .introduced:
      escape = value == 0x5B ? .parameters : value == 0x5D ? .string : .none
      // Only what can follow an escape belongs to it; Japanese never does.
      return value > 0x20 && value < 0x7F
    case .parameters:
      if !(0x20...0x3F).contains(value) { escape = .none }
      return (0x20...0x7E).contains(value)
    case .string:
      if value == 0x07 || value < 0x20 || value > 0x7E { escape = .none }
      return escape == .string
    }
  }

  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  private static func folded(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x0D: ASCIIScalar.newline
    case 0x09, 0xA0, 0x3000, 0x2000...0x200A, 0x202F: ASCIIScalar.space
    case 0x41...0x5A: value + 0x20
    case 0xFF21...0xFF3A: value - 0xFF21 + 0x61
    case 0xFF01...0xFF5D: value - 0xFEE0
    case 0xFF5E, 0x301C, 0x223C: 0x7E
    case 0x2010...0x2015, 0x2212, 0xFE63: 0x2D
    case 0x2018, 0x2019, 0x201B: 0x27
    case 0x201C, 0x201D: 0x22
    case 0xFF61...0xFF9D: halfWidthKatakana[Int(value - 0xFF61)]
    default: value
    }
  }

  // In the order of JIS X 0201 from U+FF61 on.
  private static let halfWidthKatakana: [UInt32] =
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
    .unicodeScalars.map(\.value)

  /// The voiced form of a kana followed by a mark, combining or half-width.
  private static func voiced(_ kana: UInt32?, mark: UInt32) -> UInt32? {
    guard let kana, kana.isKana else { return nil }
    let katakana = (0x3041...0x3096).contains(kana) ? kana + 0x60 : kana
    let isHalfVoiced = mark == 0x309A || mark == 0xFF9F
    guard isHalfVoiced || mark == 0x3099 || mark == 0xFF9E else { return nil }
    if (0x30CF...0x30DB).contains(katakana), (katakana - 0x30CF).isMultiple(of: 3) {
      return kana + (isHalfVoiced ? 2 : 1)
    }
    if isHalfVoiced { return nil }
    if katakana == 0x30A6 { return kana + (0x30F4 - 0x30A6) }
    let hasVoiced =
      (0x30AB...0x30C1).contains(katakana)
      ? katakana % 2 == 1 : [0x30C4, 0x30C6, 0x30C8].contains(katakana)
    return hasVoiced ? kana + 1 : nil
  }
}

/// Which line breaks end something, and which a mail program put into a sentence.
struct LineBreaks {
  private var kept: Set<Int> = []

  /// - Parameter isSmall: Whether a scalar is a small Latin letter in the original.
  init(_ scalars: [UInt32], isSmall: (Int) -> Bool) {
    let lines = Self.lines(of: scalars)
    let widest = lines.map(\.width).max() ?? 0
    // A text with very long lines was not wrapped: each of its breaks means something.
    let full = widest > 120 ? Int.max : min(48, widest * 3 / 4)
    for (line, next) in zip(lines, lines.dropFirst()) {
      if Self.isEnd(line, before: next, in: scalars, full: full, isSmall) { kept.insert(line.end) }
    }
  }

  func ends(_ index: Int) -> Bool { kept.contains(index) }

  private struct Line {
    var start: Int
    var end: Int
    var width: Int
  }

  private static func lines(of scalars: [UInt32]) -> [Line] {
    var lines: [Line] = []
    var line = Line(start: 0, end: 0, width: 0)
    for (index, value) in scalars.enumerated() {
      if value == ASCIIScalar.newline {
        line.end = index
        lines.append(line)
        line = Line(start: index + 1, end: index + 1, width: 0)
      } else {
        line.width += value.isJapanese ? 2 : 1
      }
    }
    line.end = scalars.count
    lines.append(line)
    return lines
  }

  private static func isEnd(
    _ line: Line, before next: Line, in scalars: [UInt32], full: Int, _ isSmall: (Int) -> Bool
  ) -> Bool {
    let text = scalars[line.start..<line.end].drop { $0 == ASCIIScalar.space }
    let following = scalars[next.start..<next.end].drop { $0 == ASCIIScalar.space }
    guard let first = following.first, let last = text.last(where: { $0 != ASCIIScalar.space })
    else { return true }
    if isOpenEnded(last, before: first) || lacksNoun(text)
      || BrokenPhrase.isBroken(text, before: following), !openers.contains(first),
      !isNumbered(following)
    {
      return false
    }
    if line.width < full || terminators.contains(last) || openers.contains(first) { return true }
    // "within 72 hours of / receiving this notice:" is no label.
    let goesOn = last.isLowercase && first.isLowercase && isSmall(following.startIndex)
    return isNumbered(following) || hasLabel(following) && !goesOn
  }

  // "within 72 hours of this": no English sentence ends so.
  private static func lacksNoun(_ text: ArraySlice<UInt32>) -> Bool {
    let line = text.suffix(8).reversed().drop { $0 == ASCIIScalar.space }
    let word = line.prefix { $0.isWord }
    guard word.count < line.count else { return false }
    return nounless.contains(Array(word.reversed()))
  }

  private static let nounless = Set(
    ["a", "an", "the", "of", "this", "these", "your", "our", "and", "or", "with", "within"]
      .map { $0.unicodeScalars.map(\.value) })

  // A number before its unit, or a comma or particle before more Japanese.
  private static func isOpenEnded(_ last: UInt32, before first: UInt32) -> Bool {
    if last.isDigit { return units.contains(first) }
    return particles.contains(last) && first.isJapanese && !openers.contains(first)
  }

  private static let units = ScalarSet("日時営週か年月回%")
  private static let particles = ScalarSet("、をにがはのとで")
  private static let terminators = ScalarSet("。！？!?:：」》】")
  private static let openers = ScalarSet("・*•●○■□◆◇▪►▶※[【>=_#①②③④⑤⑥⑦⑧⑨⑩")

  private static func isNumbered(_ line: ArraySlice<UInt32>) -> Bool {
    // Spaces beside Japanese go, as they do in the folded text.
    let head = Array(line.prefix(8))
    let isJapanese = head.contains { $0.isJapanese && $0 != Self.wideSpace }
    let isGap = head.map { $0 == ASCIIScalar.space || $0 == Self.wideSpace }
    let label = zip(head, isGap).filter { !($1 && isJapanese) }.map(\.0)
    return ListMarker.length(
      in: label, at: 0, isGap: { $0 < isGap.count && isGap[$0] }) > 0
  }

  private static let wideSpace: UInt32 = 0x3000

  // A short label and a colon: "ASIN: ...", "権利者名：...".
  private static func hasLabel(_ line: ArraySlice<UInt32>) -> Bool {
    guard let colon = line.prefix(24).firstIndex(of: ASCIIScalar.colon) else { return false }
    return !line[line.startIndex..<colon].contains {
      $0 == ASCIIScalar.period || $0 == 0x3002 || $0 == 0x3001
    }
  }
}
