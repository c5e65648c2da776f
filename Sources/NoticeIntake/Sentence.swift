/// A stretch of a notice that says one thing: a sentence, a heading, an item of a list.
struct Sentence: Sendable {
  /// In scalars of the folded text.
  let range: Range<Int>

  /// Begins with a bullet or a number.
  let isItem: Bool

  /// The line it stands on has nothing before it.
  let startsLine: Bool
}

extension Sentence {
  /// Longer ones are cut, so that the time to read one stays bounded.
  static let limit = 2000

  /// Splits a folded text at line breaks that were kept and at the ends of sentences.
  static func all(in text: FoldedText) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    var lineStart = true
    for index in 0..<text.count {
      let value = text.scalars[index]
      let isBreak = value == ASCIIScalar.newline
      let isTooLong = index - start >= limit
      guard isBreak || isTooLong || ends(at: index, from: start, in: text) else { continue }
      append(start..<(isBreak ? index : index + 1), lineStart, in: text, to: &sentences)
      start = index + 1
      lineStart = isBreak
    }
    append(start..<text.count, lineStart, in: text, to: &sentences)
    return sentences
  }

  private static func append(
    _ range: Range<Int>, _ startsLine: Bool, in text: FoldedText, to sentences: inout [Sentence]
  ) {
    var range = range
    while let first = range.first, text.scalars[first] == ASCIIScalar.space {
      range = (first + 1)..<range.upperBound
    }
    guard !range.isEmpty else { return }
    let marker =
      startsLine
      ? ListMarker.length(in: text.scalars, at: range.lowerBound, isGap: text.hasGap(before:)) : 0
    let body = min(range.lowerBound + marker, range.upperBound)..<range.upperBound
    guard !body.isEmpty else { return }
    sentences.append(Sentence(range: body, isItem: marker > 0, startsLine: startsLine))
  }

  private static func ends(at index: Int, from start: Int, in text: FoldedText) -> Bool {
    switch text.scalars[index] {
    case 0x3002: return text.scalar(at: index + 1) != 0x300D
    case 0x21, 0x3F: return text.scalar(at: index + 1) != 0x300D
    case ASCIIScalar.period:
      guard let next = text.scalar(at: index + 1), next == ASCIIScalar.space else { return false }
      return !isAbbreviation(before: index, from: start, in: text)
    default: return false
    }
  }

  private static let abbreviations: Set<String> = [
    "inc", "ltd", "co", "corp", "no", "nos", "mr", "mrs", "ms", "dr", "vs", "st", "approx", "dept",
    "e.g", "i.e", "u.s", "a.m", "p.m", "llc", "etc",
  ]

  private static func isAbbreviation(before index: Int, from start: Int, in text: FoldedText)
    -> Bool
  {
    var first = index
    while first > start, text.scalars[first - 1].isWord || text.scalars[first - 1] == 0x2E {
      first -= 1
    }
    let word = text.string(first..<index)
    let isLabel =
      first == start && !word.isEmpty
      && (word.unicodeScalars.allSatisfy { $0.value.isDigit } || word.allSatisfy("ivx".contains))
    return word.unicodeScalars.count == 1 || isLabel || abbreviations.contains(word)
  }
}

/// What stands before an item of a list.
enum ListMarker {
  private static let bullets = ScalarSet("・*•●○■□◆◇▪►▶▸➤✓✔☐※‣◦–—①②③④⑤⑥⑦⑧⑨⑩-")
  private static let kanji = ScalarSet("一二三四五六七八九十")
  private static let iroha = ScalarSet("アイウエオカキロハニホヘト")
  private static let romans = ScalarSet("ivx")
  private static let closers = ScalarSet(".)、:")

  /// What is counted after a number: "3 日", "2 点".
  private static let counted = ScalarSet("日年月週時分営個件回点名人枚つか万円割%")

  /// The number of scalars of the marker; 0 where there is none.
  ///
  /// - Parameter isGap: Whether a space stood before the scalar at an index.
  static func length(
    in scalars: [UInt32], at start: Int, isGap: (Int) -> Bool = { _ in false }
  ) -> Int {
    guard scalars.indices.contains(start) else { return 0 }
    var index = start
    while index < scalars.count, bullets.contains(scalars[index]) { index += 1 }
    if index == start { index = labelled(in: scalars, at: start, isGap) }
    guard index > start else { return 0 }
    while index < scalars.count, scalars[index] == ASCIIScalar.space { index += 1 }
    return index - start
  }

  // "1." "2)" "(3)" "[4]" "一、" "a)" "(iv)" "ア)", "二 " before Japanese; "1.5%", "10:00", "(株)",
  // "3 日" and "e.g." are none.
  private static func labelled(
    in scalars: [UInt32], at start: Int, _ isGap: (Int) -> Bool
  ) -> Int {
    let isOpen = scalars[start] == 0x28 || scalars[start] == 0x5B
    let label = isOpen ? start + 1 : start
    var index = label
    while index < scalars.count, index - label < 3, isDigit(scalars[index]) { index += 1 }
    let isNumber = index > label
    if !isNumber { index = lettered(in: scalars, at: label) }
    guard index > label, index < scalars.count else { return start }
    let mark = scalars[index]
    if isOpen { return mark == 0x29 || mark == 0x5D ? index + 1 : start }
    if isGap(index), mark.isJapanese, !scalars[label].isLowercase {
      return counted.contains(mark) ? start : index
    }
    guard closers.contains(mark) else { return start }
    let next = index + 1 < scalars.count ? scalars[index + 1] : ASCIIScalar.space
    if isNumber { return next.isDigit || mark == ASCIIScalar.colon ? start : index + 1 }
    let endsLabel = mark == 0x29 || next == ASCIIScalar.space || next.isJapanese
    return endsLabel ? index + 1 : start
  }

  private static func isDigit(_ scalar: UInt32) -> Bool {
    scalar.isDigit || kanji.contains(scalar)
  }

  // "a", "iv", "ア", "ロ"
  private static func lettered(in scalars: [UInt32], at start: Int) -> Int {
    guard start < scalars.count else { return start }
    if iroha.contains(scalars[start]) { return start + 1 }
    var index = start
    while index < scalars.count, index - start < 4, romans.contains(scalars[index]) { index += 1 }
    return index > start ? index : scalars[start].isLowercase ? start + 1 : start
  }
}
