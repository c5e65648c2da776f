/// A list whose items begin with the sign `>`, by which quoted lines are told too.
///
/// What a mail program quotes is announced by who wrote it, or by nothing; it may be quoted
/// twice and has lines that are empty but for the sign. A list is introduced by the words
/// above it, and every line of it says something.
enum SignedList {
  /// Whether lines that all begin with the sign are items of a list.
  ///
  /// - Parameter start: The first line of the message.
  static func isList(_ lines: Range<Int>, in text: TextLines, from start: Int) -> Bool {
    guard let above = lineAbove(lines, in: text, from: start), introduces(above, in: text) else {
      return false
    }
    return lines.allSatisfy { isItem($0, in: text) }
  }

  /// How many lines above are looked at: further items, and what parts them.
  private static let reach = 100

  /// The nearest line above in which something stands that is no item itself.
  private static func lineAbove(
    _ lines: Range<Int>, in text: TextLines, from start: Int
  ) -> Int? {
    let first = max(start, lines.lowerBound - reach)
    return (first..<max(first, lines.lowerBound)).last { !text.isBlank($0) && !text.isQuoted($0) }
  }

  private static func introduces(_ line: Int, in text: TextLines) -> Bool {
    let words = text[line]
    guard !HistoryMark.endsInSender(text, line), words.count <= 400,
      !announcing.contains(where: words.contains(ignoringCase:))
    else { return false }
    return text.endsWithColon(line) || introducing.contains(where: words.contains(ignoringCase:))
  }

  /// Words that lead to what stands below.
  private static let introducing: [StaticString] = [
    "以下", "下記", "次の", "following", " below", "these documents", "such as",
  ]

  /// Words that lead to what somebody wrote before.
  private static let announcing: [StaticString] = [
    "@", "wrote", "writes", "書きました", "のメール", "元のメッセージ", "返信の内容", "引用", "original message",
    "your message", "your email", "your e-mail", "previous", "earlier", "前回", "先日", "以前",
  ]

  /// Whether a line says something and is quoted only once.
  private static func isItem(_ line: Int, in text: TextLines) -> Bool {
    guard let quoted = text[line].drop(while: \.isBlank).afterQuoteSign else { return false }
    let item = quoted.drop(while: \.isBlank)
    return !item.isEmpty && item.afterQuoteSign == nil && !TextLines.isBlank(item)
  }
}
