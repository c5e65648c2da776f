import CivilTime

/// Which part of a text is the newest message, and which was passed on or quoted below it.
struct QuotedHistory: Sendable {
  /// A message that was passed on inside of a text.
  struct Forwarded: Sendable {
    let text: String
    let header: PastedHeader?
  }

  /// What was passed on, at any depth; the text of the notice is then its text.
  private(set) var forwarded: Forwarded?

  /// The head of a pasted text.
  private(set) var header: PastedHeader?

  /// Bytes of the notice's text.
  private(set) var newText = 0..<0
}

extension QuotedHistory {
  /// Looks through a mail's body.
  init(of body: ReadableText, subject: String) {
    var text = body.text
    var subject = subject
    var quotationStart = body.quotationStart
    for _ in 0..<20 {
      let lines = TextLines(text)
      guard let mark = HistoryMark.first(in: lines, from: 0),
        Self.passesOn(mark, in: lines, subject: subject), mark.contentLine < lines.count
      else { break }
      let next = (mark.contentLine..<lines.count).first { !lines.isEmptyQuoted($0) } ?? lines.count
      guard next < lines.count else { break }
      text = lines.isQuoted(next) ? lines.unquoted(from: next) : lines.text(from: next)
      forwarded = Forwarded(text: text, header: mark.header ?? forwarded?.header)
      subject = mark.header?.subject ?? ""
      quotationStart = nil
    }
    let lines = TextLines(text)
    newText = Self.newText(of: lines, from: 0, quotationStart: quotationStart)
    guard forwarded != nil else { return }
    // Below it stands what the one who passed it on wrote.
    let end = (0..<lines.count).first { HistoryMark.isEndOfForward(lines, $0) }
    if let end, lines.ranges[end].lowerBound > newText.lowerBound {
      newText = newText.lowerBound..<min(newText.upperBound, lines.ranges[end].lowerBound)
    }
  }

  /// Looks through a text that is no mail; it is never cut, only told apart.
  init(ofPasted text: String) {
    let lines = TextLines(text)
    let first = (0..<lines.count).first { !lines.isBlank($0) } ?? 0
    var fields = PastedFields(lines)
    header = PastedHeader(in: &fields, at: first, place: .top)
    var start = header.map(\.lines.upperBound) ?? 0
    for _ in 0..<20 {
      guard let mark = HistoryMark.first(in: lines, from: start),
        Self.passesOn(mark, in: lines, from: start, subject: header?.subject ?? ""),
        mark.contentLine < lines.count
      else { break }
      header = mark.header ?? header
      start = mark.contentLine
    }
    newText = Self.newText(of: lines, from: start, quotationStart: nil)
    if newText.isEmpty { newText = 0..<lines.bytes.count }
  }
}

extension QuotedHistory {
  /// Whether somebody only passes on what follows a mark, rather than answering it.
  private static func passesOn(
    _ mark: HistoryMark, in lines: TextLines, from start: Int = 0, subject: String
  ) -> Bool {
    switch mark.kind {
    case .forwarded: return true
    case .quoted: return false
    case .original:
      return isForward(subject) || lines.areBlank(start..<mark.line)
        || passesOnInTurn(mark, in: lines)
    }
  }

  /// Whether an earlier message passes something on itself: a note above it was not written
  /// to answer that.
  private static func passesOnInTurn(_ mark: HistoryMark, in lines: TextLines) -> Bool {
    guard isForward(mark.header?.subject ?? "") else { return false }
    return HistoryMark.first(in: lines, from: mark.contentLine)?.kind == .forwarded
  }

  /// Whether a subject begins with "Fwd:" or its like, whatever label stands before it.
  private static func isForward(_ subject: String) -> Bool {
    let folded = subject.lowercased().filter { !$0.isWhitespace }
    let end: Character? = folded.hasPrefix("[") ? "]" : folded.hasPrefix("【") ? "】" : nil
    let unlabelled = end.map { end in folded.drop { $0 != end }.dropFirst() } ?? folded[...]
    return ["fw:", "fwd:", "fw：", "fwd：", "転送:", "転送：", "転送", "转发:", "转发："]
      .contains { unlabelled.hasPrefix($0) }
  }

  /// The bytes up to the first mark; where nothing is before it, those after what is quoted.
  private static func newText(
    of lines: TextLines, from start: Int, quotationStart: Int?
  ) -> Range<Int> {
    let begin = start < lines.count ? lines.ranges[start].lowerBound : lines.bytes.count
    let mark = HistoryMark.first(in: lines, from: start)
    var end = mark.map { lines.ranges[$0.line].lowerBound } ?? lines.bytes.count
    if let quotationStart, quotationStart > begin { end = min(end, quotationStart) }
    if !TextLines.isBlank(lines.bytes[begin..<max(begin, end)]) { return begin..<max(begin, end) }
    guard let mark, mark.kind == .quoted,
      let answer = (mark.contentLine..<lines.count).first(where: {
        !lines.isQuoted($0) && !lines.isBlank($0)
      })
    else { return begin..<lines.bytes.count }
    // The answer stands below the quotation.
    let next = HistoryMark.first(in: lines, from: answer)
    let last = next.map { lines.ranges[$0.line].lowerBound } ?? lines.bytes.count
    return lines.ranges[answer].lowerBound..<last
  }
}
