import TextFolding

/// The sentences of a notice's text, each with a hash by which it is known again.
///
/// Width, letter case, kana and blanks do not count, nor where a mail program broke the
/// lines; what a sentence says does: another number of days is another sentence.
package struct NoticeSentences: Hashable, Sendable {
  package struct Sentence: Hashable, Sendable {
    /// In bytes of the text.
    package let span: Range<Int>
    package let hash: UInt64

    /// How much it says, in characters.
    package let length: Int
  }

  package private(set) var all: [Sentence] = []

  /// No notice is longer; of a longer text only the beginning is looked at.
  private static let limit = 200_000

  /// - Parameter range: The part of the text that is looked at, in bytes.
  package init(_ text: String, within range: Range<Int>? = nil) {
    var scalars: [(value: Unicode.Scalar, offset: Int)] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      if scalars.count >= Self.limit { break }
      if range?.contains(offset) ?? true { scalars.append((scalar, offset)) }
      offset += UTF8.width(scalar)
    }
    var open = OpenSentence()
    for (index, scalar) in scalars.enumerated() {
      open.add(scalar.value, at: scalar.offset)
      let next = index + 1 < scalars.count ? scalars[index + 1].value : "\n"
      let before = index > 0 ? scalars[index - 1].value : "\n"
      if Self.ends(scalar.value, before: before, next: next)
        || scalar.value == "\n" && Self.endsLine(scalars, index)
      {
        close(&open)
      }
    }
    close(&open)
  }

  private mutating func close(_ open: inout OpenSentence) {
    if let sentence = open.sentence { all.append(sentence) }
    open = OpenSentence()
  }

  package var hashes: Set<UInt64> { Set(all.map(\.hash)) }
}

extension NoticeSentences {
  private static func ends(
    _ scalar: Unicode.Scalar, before: Unicode.Scalar, next: Unicode.Scalar
  ) -> Bool {
    switch scalar {
    case "。", "！", "？": next != "」"
    case ".", "!", "?": next.properties.isWhitespace && !("0"..."9").contains(before)
    default: false
    }
  }

  /// Whether a line break ends what was said: a mail program breaks only long lines.
  private static func endsLine(
    _ scalars: [(value: Unicode.Scalar, offset: Int)], _ index: Int
  ) -> Bool {
    guard index + 1 < scalars.count else { return true }
    let next = scalars[index + 1].value
    if next.properties.isWhitespace || bullets.contains(next) { return true }
    var columns = 0
    for scalar in scalars[..<index].reversed() {
      if scalar.value == "\n" { break }
      columns += scalar.value.value < 0x1100 ? 1 : 2
    }
    return columns < 56
  }

  private static let bullets = Set("・*•●○■□◆◇-–※>①②③④⑤⑥⑦⑧⑨⑩【".unicodeScalars)
}

/// A sentence that is being read, letter by letter.
private struct OpenSentence {
  // FNV-1a with 64 bits. Source: http://www.isthe.com/chongo/tech/comp/fnv/
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  private var start = 0
  private var end = 0
  private var length = 0
  private var saysSomething = false

  mutating func add(_ scalar: Unicode.Scalar, at offset: Int) {
    let properties = scalar.properties
    guard !properties.isWhitespace, properties.generalCategory != .control,
      properties.generalCategory != .format
    else { return }
    if length == 0 { start = offset }
    end = offset + UTF8.width(scalar)
    length += 1
    saysSomething = saysSomething || properties.isAlphabetic || properties.numericType != nil
    let value = SearchFolding.fold(scalar.value)
    for shift in stride(from: 0, to: 24, by: 8) {
      hash = (hash ^ UInt64(value >> UInt32(shift) & 0xFF)) &* 0x100_0000_01B3
    }
  }

  var sentence: NoticeSentences.Sentence? {
    saysSomething
      ? NoticeSentences.Sentence(span: start..<end, hash: hash, length: length) : nil
  }
}
