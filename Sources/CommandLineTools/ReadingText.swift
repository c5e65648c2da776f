import Casework
import CivilTime
import MessageFormat
import NoticeIntake
import Terminal
import Wording

/// A reading for people: the text with the words of its conclusions marked, and the
/// conclusions beside it, or below it where there is little room.
///
/// On a terminal with colours the words are coloured; elsewhere they stand between 【 and 】,
/// terms that mislead between 《 and 》.
struct ReadingText {
  private let incoming: IncomingMessage
  private let language: Language
  private let painter: TextPainter
  private let columns: Int
  private let now: Moment

  /// - Parameter now: Days of other years are told with theirs.
  init(
    _ incoming: IncomingMessage, in language: Language, painter: TextPainter, columns: Int,
    at now: Moment
  ) {
    self.now = now
    self.incoming = incoming
    self.language = language
    self.painter = painter
    self.columns = columns
  }

  private var isWide: Bool { columns >= 100 }

  /// The lines, painted.
  var text: String {
    (head + body).map { $0.painted(by: painter) + "\n" }.joined()
  }

  private var head: [StyledLine] {
    let facts = incoming.facts
    let received = language.dayAndClock(facts.received, at: now)
    var lines = [StyledLine("== \(incoming.source)", .heading)]
    // Text that somebody copied has neither.
    if !facts.from.isEmpty {
      lines.append(StyledLine(language.say(ScreenPhrase.fromIs, facts.from), .dim))
    }
    if !facts.subject.isEmpty {
      lines.append(StyledLine(language.say(ScreenPhrase.subjectIs, facts.subject), .title))
    }
    return lines + [
      StyledLine(language.say(ScreenPhrase.receivedIs, received), .dim), StyledLine(),
    ]
  }

  private var body: [StyledLine] {
    guard isWide else { return textRows(columns: columns) + [StyledLine()] + conclusions(columns) }
    let side = min(56, columns * 46 / 100)
    let (left, right) = (textRows(columns: columns - side - 2), conclusions(side))
    return (0..<max(left.count, right.count)).map { row in
      let line = row < left.count ? left[row] : StyledLine()
      return line.beside(row < right.count ? right[row] : nil, from: columns - side)
    }
  }
}

// The conclusions.
extension ReadingText {
  private func conclusions(_ columns: Int) -> [StyledLine] {
    let conclusions = ReadingConclusions(
      incoming.reading, of: incoming.message.text, received: incoming.facts.received, in: language)
    var lines = [StyledLine(language.say(ScreenPhrase.readingHeading), .heading)]
    for row in conclusions.rows { lines += self.lines(for: row, columns) }
    let cautions = incoming.reading.distinctCautions
    if !cautions.isEmpty {
      lines += [StyledLine(), StyledLine(language.say(ScreenPhrase.cautionHeading), .heading)]
      for caution in cautions {
        let words = "! \(CautionWording(caution, in: language).line(in: language))"
        lines += StyledLine.rows(
          of: Array(words.utf8), columns: columns, indent: 2, role: .warning)
      }
    }
    if !painter.isColored, !marks.isEmpty {
      lines += [StyledLine(), StyledLine(language.say(ReadingPhrase.plainMarks, "【】", "《》"), .dim)]
    }
    return lines
  }

  private func lines(for row: ReadingConclusions.Row, _ columns: Int) -> [StyledLine] {
    let note = row.standing.note(in: language)
    let value = note.isEmpty ? row.value : "\(row.value)  (\(note))"
    let name = "\(row.name): "
    let bytes = Array((name + value).utf8)
    let heading = StyledLine.Mark(span: 0..<name.utf8.count, role: .heading)
    var lines = StyledLine.rows(
      of: bytes, columns: columns, indent: 2, role: row.isDeadline ? .warning : .plain,
      marks: [heading])
    guard let words = row.words else { return lines }
    let quoted = "  \(language.say(ScreenPhrase.quotedWords, words))"
    lines += StyledLine.rows(of: Array(quoted.utf8), columns: columns, indent: 4, role: .dim)
    return lines
  }
}

// The text.
extension ReadingText {
  /// Words of conclusions, then terms that mislead, in bytes of the text.
  private var marks: [StyledLine.Mark] {
    let terms = incoming.reading.cautions.compactMap(\.quote)
      .filter { $0.place == .text && !$0.span.isEmpty }
    return Quotation.spans(of: incoming.reading).map { StyledLine.Mark(span: $0, role: .quoted) }
      + terms.map { StyledLine.Mark(span: $0.span, role: .warning) }
  }

  private func textRows(columns: Int) -> [StyledLine] {
    let bytes = Array(incoming.message.text.utf8)
    let shown = painter.isColored ? bytes : Self.signed(bytes, marks)
    let marks = painter.isColored ? marks : []
    var rows: [StyledLine] = []
    for line in shown.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let inside = marks.filter { $0.span.overlaps(line.startIndex..<line.endIndex) }.map {
        let span = $0.span.clamped(to: line.startIndex..<line.endIndex)
        return StyledLine.Mark(
          span: span.lowerBound - line.startIndex..<span.upperBound - line.startIndex,
          role: $0.role)
      }
      rows += StyledLine.rows(of: Array(line), columns: min(columns, 100), marks: inside)
    }
    while let last = rows.last, last.pieces.isEmpty { rows.removeLast() }
    return rows
  }

  /// The text with signs around what is marked.
  private static func signed(_ bytes: [UInt8], _ marks: [StyledLine.Mark]) -> [UInt8] {
    var signs: [(place: Int, order: Int, sign: String)] = []
    for mark in marks {
      let isTerm = mark.role == .warning
      // At one place what ends goes before what begins, the inner within the outer.
      signs.append((mark.span.lowerBound, isTerm ? 3 : 2, isTerm ? "《" : "【"))
      signs.append((mark.span.upperBound, isTerm ? 0 : 1, isTerm ? "》" : "】"))
    }
    var result: [UInt8] = []
    var position = 0
    for (place, _, sign) in signs.sorted(by: { ($0.place, $0.order) < ($1.place, $1.order) }) {
      result += bytes[position..<place] + Array(sign.utf8)
      position = place
    }
    return result + bytes[position...]
  }
}
