import Casework
import CivilTime
import Terminal
import Wording

extension Reader {
  /// The lines of a notice's text with spans of the whole text marked in each.
  private static func marked(_ notice: Notice, spans: [Range<Int>]) -> [Paragraph] {
    let bytes = Array(notice.text.utf8)
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      let marks = spans.filter { $0.overlaps(line.startIndex..<line.endIndex) }.map { span in
        let inside = span.clamped(to: line.startIndex..<line.endIndex)
        return Mark(
          span: inside.lowerBound - line.startIndex..<inside.upperBound - line.startIndex,
          role: .quoted)
      }
      return Paragraph(bytes: line, marks: marks)
    }
  }

  /// A round as it went out.
  init(round: Round, in language: Language, at now: Moment) {
    var paragraphs: [Paragraph] = []
    if let submission = round.submission {
      let sent = language.say(
        ScreenPhrase.submittedAt, language.dayAndClock(submission.at, at: now),
        submission.via.map { language.say(AnswerChannel(code: $0)) } ?? "")
      paragraphs = [
        Paragraph(sent, role: .dim),
        Paragraph(language.say(ScreenPhrase.sha256Is, submission.sha256), role: .dim),
        Paragraph(""),
      ]
    }
    paragraphs += round.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Paragraph(String($0)) }
    self.init(
      title: language.say(ScreenPhrase.roundTitle, String(round.number)), paragraphs: paragraphs)
  }

  /// A note, whole.
  init(entry: TimelineEntry, in language: Language, at now: Moment) {
    let head =
      "\(language.dayAndClock(entry.at, at: now))  \(language.say(entry.kind))  \(entry.by)"
    let lines = entry.text.split(separator: "\n", omittingEmptySubsequences: false)
    self.init(
      title: language.say(ScreenPhrase.entryTitle),
      paragraphs: [Paragraph(head, role: .dim), Paragraph("")] + lines.map { Paragraph(String($0)) }
    )
  }
}

// Why this date.
extension Reader {
  /// A deadline: its words in their place, the rule, the days counted and skipped, the
  /// other readings.
  init(
    deadline standing: DeadlineStanding, of notice: Notice, in language: Language, at now: Moment
  ) {
    let read = standing.read
    let received = language.dayAndClock(notice.message.received, at: now)
    var paragraphs = [
      Paragraph("\(language.say(read.kind)) \(language.period(read.window))", role: .title),
      Paragraph(language.say(ScreenPhrase.receivedIs, received)),
      Paragraph(
        language.say(
          ScreenPhrase.dueIs,
          standing.due.map { language.dayAndClock($0, at: now) }
            ?? language.say(ScreenPhrase.dueUnknown)), role: .warning),
      Paragraph(language.say(ScreenPhrase.ruleIs, read.rule), role: .dim),
      Paragraph(language.say(ScreenPhrase.stateIs, language.say(standing.kept.state)), role: .dim),
      Paragraph(""),
      Paragraph(language.say(ScreenPhrase.wordsHeading), role: .heading),
    ]
    let spans = read.quote.place == .text ? [read.quote.span] : []
    let lines = Self.marked(notice, spans: spans)
    paragraphs += lines.filter { !$0.marks.isEmpty } + [Paragraph("")]
    paragraphs += Self.counting(standing, of: notice, in: language, at: now)
    paragraphs.append(Paragraph(language.say(ScreenPhrase.textHeading), role: .heading))
    paragraphs += lines
    self.init(
      title: language.say(ScreenPhrase.whyTitle, notice.name.rawValue), paragraphs: paragraphs)
  }

  private static func counting(
    _ standing: DeadlineStanding, of notice: Notice, in language: Language, at now: Moment
  ) -> [Paragraph] {
    let read = standing.read
    let start = read.start(received: notice.message.received, triggered: standing.kept.triggered)
    var paragraphs: [Paragraph] = []
    if let counted = start.flatMap({ Counting.count(read.window, from: $0) }) {
      if !counted.counted.isEmpty {
        let days = counted.counted.map { language.day($0, at: now) }
        paragraphs.append(Paragraph(language.say(ScreenPhrase.countedIs, listing(days))))
      }
      if !counted.skipped.isEmpty {
        let days = counted.skipped.map {
          "\(language.day($0.date, at: now)) \(language.say($0.why))"
        }
        paragraphs.append(
          Paragraph(language.say(ScreenPhrase.skippedIs, days.joined(separator: "  ")), role: .dim))
      }
    }
    if !standing.alternatives.isEmpty {
      paragraphs.append(Paragraph(language.say(ScreenPhrase.alternativesHeading), role: .heading))
      paragraphs += standing.alternatives.map {
        Paragraph("  \(language.say($0.reading))  \(language.dayAndClock($0.due, at: now))")
      }
    }
    return paragraphs + [Paragraph("")]
  }

  /// Many days are shown by the first and the last of them.
  private static func listing(_ days: [String]) -> String {
    days.count <= 10
      ? days.joined(separator: " ")
      : "\(days.prefix(4).joined(separator: " ")) ... \(days.suffix(2).joined(separator: " "))"
  }
}

extension Dossier {
  /// The deadlines that come from one notice.
  package func standings(of notice: Notice) -> [DeadlineStanding] {
    standings.filter { $0.notice.number == notice.number }
  }
}
