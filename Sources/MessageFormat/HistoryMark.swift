/// A place in a mail's text where an earlier message begins.
struct HistoryMark: Sendable {
  enum Kind: Sendable {
    /// "Forwarded message": what follows was passed on.
    case forwarded

    /// "Original message", or only a head: passed on or answered, as the mail's subject tells.
    case original

    /// "On ... wrote:", or quoted lines: answered.
    case quoted
  }

  let kind: Kind

  /// The first line that is no longer the newer message.
  let line: Int

  /// The first line after the mark, with a pasted head or the earlier message itself.
  let contentLine: Int

  let header: PastedHeader?

  /// Behind the last line of what nobody is said to have written, only quoted; `nil` where
  /// all that follows is the earlier message.
  var end: Int?
}

extension HistoryMark {
  /// The head of the earlier message, which may be quoted with it.
  func headOfContent(in text: TextLines) -> PastedHeader? {
    guard header == nil, kind == .quoted, contentLine < text.count, text.isQuoted(contentLine)
    else { return header }
    let content = TextLines(text.unquoted(from: contentLine))
    guard let mark = Self.first(in: content, from: 0), content.areBlank(0..<mark.line) else {
      return nil
    }
    return mark.header
  }

  /// The first mark at or after a line.
  static func first(in text: TextLines, from start: Int) -> HistoryMark? {
    var fields = PastedFields(text)
    return first(in: &fields, from: start)
  }

  static func first(in fields: inout PastedFields, from start: Int) -> HistoryMark? {
    let text = fields.text
    var (attempts, tries) = (0, 0)
    for line in start..<max(start, text.count) {
      if let mark = mark(in: &fields, at: line, from: start, &tries) { return mark }
      guard attempts < attributionLimit, endsInSender(text, line) else { continue }
      attempts += 1
      if let begin = attributionStart(in: text, endingAt: line, from: start) {
        return HistoryMark(kind: .quoted, line: begin, contentLine: line + 1, header: nil)
      }
    }
    return nil
  }

  /// How many lines that could end an attribution are tried as one.
  ///
  /// No message has so many, and what only looks like one takes time.
  private static let attributionLimit = 1000

  private static func mark(
    in fields: inout PastedFields, at line: Int, from start: Int, _ tries: inout Int
  ) -> HistoryMark? {
    let text = fields.text
    let content = text[line]
    guard let first = content.drop(while: \.isBlank).first else { return nil }
    if text.isQuoted(line) { return quotation(in: text, at: line, from: start) }
    if first == UInt8(ascii: "|") { return barred(in: text, at: line, from: start) }
    if let kind = separator(text, line, &tries) {
      let next = (line + 1..<text.count).first { !text.isBlank($0) } ?? text.count
      let header = PastedHeader(in: &fields, at: next, place: .top)
      return HistoryMark(
        kind: kind, line: line, contentLine: header?.lines.upperBound ?? next, header: header)
    }
    guard let header = PastedHeader(in: &fields, at: line, place: .inside) else { return nil }
    let begin = ruled(text, above: line, from: start)
    // A buyer's words that a notice shows may have a head too.
    guard begin < line || header.isOfMail else { return nil }
    return HistoryMark(
      kind: .original, line: begin, contentLine: header.lines.upperBound, header: header)
  }
}

extension HistoryMark {
  // One line with a sign may be a step in a menu or an item of a list; several,
  // or the rest of the text, are a quotation, unless words above introduce a list.
  private static func quotation(
    in text: TextLines, at line: Int, from start: Int
  ) -> HistoryMark? {
    // What begins above was judged there.
    if line > start, text.isQuoted(line - 1) { return nil }
    let end = (line..<text.count).first { !text.isQuoted($0) } ?? text.count
    guard end - line > 1 || text.areBlank(end..<text.count),
      !SignedList.isList(line..<end, in: text, from: start)
    else { return nil }
    let above = (start..<line).last { !text.isBlank($0) }
    let isAttributed = above.map { endsInSender(text, $0) } ?? false
    return HistoryMark(
      kind: .quoted, line: line, contentLine: line, header: nil,
      end: isAttributed ? nil : endOfQuotation(in: text, from: end))
  }

  // Lines that a program broke while it quoted have no sign, but stand between others that
  // have.
  private static func endOfQuotation(in text: TextLines, from line: Int) -> Int {
    var end = line
    while let next = (end..<text.count).first(where: { text.isQuoted($0) || text.isBlank($0) }),
      next > end, text.isQuoted(next)
    {
      end = (next..<text.count).first { !text.isQuoted($0) } ?? text.count
    }
    return end
  }

  // "| " before every line to the end, as some programs quote; a table has more of them.
  private static func barred(in text: TextLines, at line: Int, from start: Int) -> HistoryMark? {
    guard line == start || !isBarred(text[line - 1]) else { return nil }
    let end = (line..<text.count).first { !isBarred(text[$0]) } ?? text.count
    guard end - line > 1, text.areBlank(end..<text.count) else { return nil }
    return HistoryMark(kind: .quoted, line: line, contentLine: line, header: nil)
  }

  private static func isBarred(_ line: ArraySlice<UInt8>) -> Bool {
    let bar = UInt8(ascii: "|")
    let content = line.drop(while: \.isBlank)
    return content.first == bar && !content.dropFirst().contains(bar)
  }

  /// The kind of a line that is only there to separate messages.
  private static func separator(_ text: TextLines, _ line: Int, _ tries: inout Int) -> Kind? {
    if isAnnouncement(text[line]) { return .forwarded }
    // What only looks like one takes time, and no message has so many.
    guard tries < attributionLimit, RuledLine.begins(text[line]) else { return nil }
    tries += 1
    guard let ruled = RuledLine(text, line) else { return nil }
    if ruled.name.hasPrefix("forwarded message from") { return .forwarded }
    return separators[ruled.name] ?? (ruled.isAttribution ? .quoted : nil)
  }

  /// Whether a line closes a message that was passed on.
  static func isEndOfForward(_ text: TextLines, _ line: Int) -> Bool {
    guard RuledLine.begins(text[line]), let name = RuledLine(text, line)?.name else { return false }
    return name.hasPrefix("end forwarded message") || name.hasPrefix("end of forwarded message")
  }

  private static func isAnnouncement(_ line: ArraySlice<UInt8>) -> Bool {
    let line = line.prefix(200).trimmed
    return announcements.contains { announcement in
      line.count == announcement.count
        && zip(line, announcement).allSatisfy { $0.lowercased == $1 }
    }
  }

  private static let separators: [String: Kind] = [
    "forwarded message": .forwarded, "forwarded messages": .forwarded,
    "転送メッセージ": .forwarded, "転送されたメッセージ": .forwarded, "転送されたメール": .forwarded,
    "転送メール": .forwarded, "forwarded by": .forwarded, "转发邮件信息": .forwarded,
    "转发的邮件": .forwarded, "original message": .original, "original mail": .original,
    "original appointment": .original, "reply message": .original, "元のメッセージ": .original,
    "元のメール": .original, "元メッセージ": .original, "オリジナルメッセージ": .original,
    "オリジナルのメッセージ": .original, "オリジナル メッセージ": .original, "原始邮件": .original,
    "原始邮件 ": .original, "previous message": .original, "previous messages": .original,
    "message history": .original, "conversation history": .original,
    "前回のメッセージ": .original, "以前のメッセージ": .original, "前のメッセージ": .original,
    "過去のメッセージ": .original, "前回のメール": .original, "以前のメール": .original,
    "メッセージ履歴": .original, "メッセージの履歴": .original,
  ]

  private static let announcements = [
    "begin forwarded message:", "転送されたメッセージ:", "転送されたメッセージ：", "転送メール:",
    "転送メール：", "start of forwarded message:",
  ].map { Array($0.utf8) }

  /// The line of a rule right above a head, else the head's own.
  private static func ruled(_ text: TextLines, above line: Int, from start: Int) -> Int {
    let above = (start..<line).last { !text.isBlank($0) }
    guard let above, let rule = text.shortText(above, limit: 300), rule.utf8.count > 4,
      rule.allSatisfy(RuledLine.isRule)
    else { return line }
    return above
  }
}

extension HistoryMark {
  /// The first line of "On 3 Sep 2018, Amazon <a@b> wrote:" that ends in a line.
  private static func attributionStart(
    in text: TextLines, endingAt line: Int, from start: Int
  ) -> Int? {
    guard let last = text.shortText(line) else { return nil }
    var joined = last
    for begin in stride(from: line, through: max(start, line - 2), by: -1) {
      if begin < line {
        guard !text.isBlank(begin), let more = text.shortText(begin) else { return nil }
        joined = more + " " + joined
      }
      if isAttribution(joined, beginning: text.shortText(begin) ?? "") { return begin }
    }
    return nil
  }

  private static func isAttribution(_ text: String, beginning: String) -> Bool {
    if text.lowercased().hasPrefix("on ") { return text.hasSuffix("wrote:") }
    return beginning.first.map { $0.isNumber || $0.isASCII && $0.isLetter || $0 == "<" } == true
      && MessageDate.moment(in: text) != nil
  }

  // A sentence may hold a date and an address too: "send it to a@b by 3 May in these forms:".
  static func endsInSender(_ text: TextLines, _ line: Int) -> Bool {
    guard text.endsWithColon(line) else { return false }
    let end = text[line].suffix(100).trimmed
    if sayings.contains(where: { end.count >= $0.count && end.suffix($0.count) == $0[...] }) {
      return true
    }
    let body = end.dropLast(end.last == ASCII.colon ? 1 : 3)
    let last = body.lastIndex(where: \.isWhiteSpace).map { body[($0 + 1)...] } ?? body
    return last.contains(UInt8(ascii: "@")) && last.allSatisfy { $0 < 0x80 }
  }

  private static let sayings = [
    "wrote:", "のメール:", "のメール：", "書きました:", "書きました：", "写道:", "写道：",
  ].map { Array($0.utf8) }
}
