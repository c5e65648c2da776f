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

  /// Stretches of ``newText`` that are quoted from somewhere.
  private(set) var quotations: [Range<Int>] = []
}

extension QuotedHistory {
  /// Looks through a mail's body.
  ///
  /// - Parameter correspondents: Who wrote the mail and to whom; what somebody else wrote is
  ///   not answered by it.
  init(of body: ReadableText, subject: String, correspondents: Correspondents) {
    var text = body.text
    var (subject, correspondents) = (subject, correspondents)
    var quotationStart = body.quotationStart
    for _ in 0..<20 {
      let lines = TextLines(text)
      guard let mark = HistoryMark.first(in: lines, from: 0),
        Self.passesOn(mark, in: lines, subject: subject)
          || correspondents.passOn(mark, with: mark.headOfContent(in: lines)),
        mark.contentLine < lines.count
      else { break }
      let next = (mark.contentLine..<lines.count).first { !lines.isEmptyQuoted($0) } ?? lines.count
      guard next < lines.count else { break }
      text = lines.isQuoted(next) ? lines.unquoted(from: next) : lines.text(from: next)
      forwarded = Forwarded(text: text, header: mark.header ?? forwarded?.header)
      subject = mark.header?.subject ?? ""
      correspondents = Correspondents(of: mark.header)
      quotationStart = nil
    }
    let lines = TextLines(text)
    readNew(of: lines, from: 0, quotationStart: quotationStart)
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
        Self.passesOn(mark, in: lines, from: start, subject: header?.subject ?? "")
          || mark.kind == .original && Correspondents(of: header).passOn(mark, with: mark.header),
        mark.contentLine < lines.count
      else { break }
      header = mark.header ?? header
      start = mark.contentLine
    }
    readNew(of: lines, from: start, quotationStart: nil)
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

  /// Finds the bytes up to the first mark; where nothing is before it, those after what is
  /// quoted.
  ///
  /// What is quoted without a word on who wrote it ends nothing.
  private mutating func readNew(of lines: TextLines, from start: Int, quotationStart: Int?) {
    let begin = lines.start(of: start)
    var fields = PastedFields(lines)
    let mark = firstEnding(in: &fields, from: start)
    var end = mark.map { lines.start(of: $0.line) } ?? lines.bytes.count
    if let quotationStart, quotationStart > begin { end = min(end, quotationStart) }
    newText = begin..<max(begin, end)
    quotations.removeAll { $0.lowerBound >= newText.upperBound }
    guard TextLines.isBlank(lines.bytes[newText]) else { return }
    newText = begin..<lines.bytes.count
    guard let mark, mark.kind == .quoted,
      let answer = (mark.contentLine..<lines.count).first(where: {
        !lines.isQuoted($0) && !lines.isBlank($0)
      })
    else { return }
    // The answer stands below the quotation.
    let next = firstEnding(in: &fields, from: answer)
    newText = lines.start(of: answer)..<(next.map { lines.start(of: $0.line) } ?? lines.bytes.count)
  }

  /// The first mark with which the new text is over.
  private mutating func firstEnding(in fields: inout PastedFields, from start: Int) -> HistoryMark?
  {
    let lines = fields.text
    var line = start
    for _ in 0..<Self.mostQuotations {
      guard let mark = HistoryMark.first(in: &fields, from: line) else { return nil }
      guard let end = mark.end, mark.line > start,
        let next = (end..<lines.count).first(where: { !lines.isBlank($0) })
      else { return mark }
      quotations.append(lines.start(of: mark.line)..<lines.start(of: end))
      line = next
    }
    return HistoryMark.first(in: &fields, from: line)
  }

  /// A message with more of them is none that somebody wrote.
  private static let mostQuotations = 100
}
