import Casework
import CivilTime
import Terminal
import Wording

// Two notices compared.
extension Reader {
  init(_ difference: NoticeDifference, in language: Language, at now: Moment) {
    let paragraphs = DifferenceText(difference, language, now).paragraphs
    self.init(
      title: language.say(
        ReadingPhrase.compareTitle, difference.older.name.rawValue,
        difference.newer.name.rawValue),
      paragraphs: paragraphs)
  }
}

/// A difference between notices in words: what is demanded first, then the sentences.
private struct DifferenceText {
  private let difference: NoticeDifference
  private let language: Language
  private let now: Moment

  init(_ difference: NoticeDifference, _ language: Language, _ now: Moment) {
    self.difference = difference
    self.language = language
    self.now = now
  }

  var paragraphs: [Reader.Paragraph] {
    let body =
      fields + section(.demands, difference.demands) { $0.text.onOneLine }
      + section(.documents, difference.documents) { language.say($0) }
      + section(.deadlines, difference.deadlines) { deadline($0) }
      + section(.asins, difference.asins) { $0 } + sentences
    let empty = [Reader.Paragraph(language.say(ReadingPhrase.nothingElse), role: .dim)]
    return head + (body.isEmpty ? empty : body)
  }

  private var head: [Reader.Paragraph] {
    [difference.older, difference.newer].map { notice in
      let received = language.dayAndClock(notice.message.received, at: now)
      return Reader.Paragraph(
        "\(notice.name.rawValue)  \(received)  \(notice.message.subject)", role: .dim)
    } + [Reader.Paragraph("")]
  }

  private var fields: [Reader.Paragraph] {
    guard !difference.fields.isEmpty else { return [] }
    let rows = difference.fields.map { field in
      Reader.Paragraph(
        "  "
          + language.say(
            ReadingPhrase.changed, language.say(field), value(field, difference.older),
            value(field, difference.newer)))
    }
    let heading = language.say(ReadingPhrase.changedHeading)
    return [Reader.Paragraph(heading, role: .heading)] + rows + [Reader.Paragraph("")]
  }

  private func value(_ field: ReadingField, _ notice: Notice) -> String {
    let line = notice.reading.fieldValue(field).map { FieldNotation.line(for: $0, in: language) }
    return line.flatMap { $0.isEmpty ? nil : $0 } ?? language.say(ReadingPhrase.noneValue)
  }

  private func deadline(_ deadline: ReadDeadline) -> String {
    "\(language.term(deadline))  "
      + language.say(ScreenPhrase.quotedWords, deadline.quote.words.onOneLine)
  }

  private func section<Element>(
    _ field: ReadingField, _ change: NoticeDifference.Change<Element>,
    _ words: (Element) -> String
  ) -> [Reader.Paragraph] {
    rows(language.say(field), new: change.new.map(words), gone: change.gone.map(words))
  }

  private var sentences: [Reader.Paragraph] {
    rows(
      language.say(ReadingPhrase.sentence), new: difference.sentences.new,
      gone: difference.sentences.gone)
  }

  private func rows(_ name: String, new: [String], gone: [String]) -> [Reader.Paragraph] {
    var paragraphs: [Reader.Paragraph] = []
    let parts: [(ReadingPhrase, [String], String, StyleRole)] = [
      (.newHeading, new, "+", .added), (.goneHeading, gone, "-", .removed),
    ]
    for (heading, lines, sign, role) in parts where !lines.isEmpty {
      paragraphs.append(Reader.Paragraph(language.say(heading, name), role: .heading))
      paragraphs += lines.map { line in
        var paragraph = Reader.Paragraph("\(sign) \(line)", role: role)
        paragraph.indent = 2
        return paragraph
      }
      paragraphs.append(Reader.Paragraph(""))
    }
    return paragraphs
  }
}
