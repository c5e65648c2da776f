/// A line of words between rules: `---------- Forwarded message ---------`.
struct RuledLine {
  /// The words, in lower case.
  let name: String

  /// Whether they tell who wrote what is below, and when:
  /// `---- On Mon, 10 Jun 2024 09:00:00 +0900 a@example.jp wrote ----`.
  let isAttribution: Bool

  /// Fails where no rule of two signs stands before the words.
  init?(_ text: TextLines, _ line: Int) {
    guard let trimmed = text.shortText(line, limit: 300) else { return nil }
    let words = trimmed.lowercased().drop { Self.isRule($0) }
    guard let last = words.lastIndex(where: { !Self.isRule($0) }), trimmed.count - words.count >= 2
    else { return nil }
    name = TextLines.trimmed(words.prefix { !Self.isRule($0) || $0 == " " })
    let whole = words[...last]
    isAttribution = whole.hasPrefix("on ") && whole.hasSuffix(" wrote")
  }

  /// Whether a line can be one; looked at before anything dearer, for few lines begin so.
  static func begins(_ line: ArraySlice<UInt8>) -> Bool {
    let content = line.drop(while: \.isBlank)
    guard let first = content.first, first == 0xE2 || signs.contains(first) else { return false }
    return content.count >= shortest && content.contains { $0.isLetter || $0 > 0xE2 }
  }

  static func isRule(_ character: Character) -> Bool {
    "-_=*─━―—– ".contains(character)
  }

  private static let signs = Set("-_=*".utf8)

  // Two signs and 元のメール, or "on 1 a wrote".
  private static let shortest = 10
}
