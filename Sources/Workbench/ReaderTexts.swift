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

// What follows by habit.
extension Reader {
  /// A step that the marketplace usually takes, and the rule it rests on.
  init(step: LadderStep, in language: Language, at now: Moment) {
    var paragraphs = [Paragraph(language.step(step), role: .title)]
    if let at = step.at { paragraphs.append(Paragraph(language.dayAndClock(at, at: now))) }
    paragraphs += [Paragraph(""), Paragraph(language.say(ScreenPhrase.ladderNote), role: .dim)]
    self.init(title: language.say(ScreenPhrase.ladderTitle), paragraphs: paragraphs)
  }
}

extension Dossier {
  /// The deadlines that come from one notice.
  package func standings(of notice: Notice) -> [DeadlineStanding] {
    standings.filter { $0.notice.number == notice.number }
  }
}
