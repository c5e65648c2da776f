import Casework
import CivilTime
import Terminal
import Wording

/// Why a line beside a notice says what it says: the words, the rule, how sure, what came
/// second, what people corrected.
package struct Explanation: Sendable {
  private let notice: Notice
  private let language: Language
  private let now: Moment

  package init(of notice: Notice, in language: Language, at now: Moment) {
    self.notice = notice
    self.language = language
    self.now = now
  }

  package func paragraphs(for line: NoticeLine) -> [Reader.Paragraph] {
    switch line {
    case .caution(let caution): paragraphs(for: caution)
    case .conclusion(let row): paragraphs(for: row)
    }
  }

  /// The same in one line, for where there is little room.
  package func summary(of line: NoticeLine) -> String {
    switch line {
    case .caution(let caution): return CautionWording(caution, in: language).meaning
    case .conclusion(let row):
      let parts = [
        rule(of: row.part), confidence(of: row.part),
        second(of: row.part).map { language.say(ReadingPhrase.secondIs, $0.value, $0.share) },
      ]
      return parts.compactMap(\.self).joined(separator: "  ")
    }
  }

  private func paragraphs(for caution: Caution) -> [Reader.Paragraph] {
    let wording = CautionWording(caution, in: language)
    let head = wording.words.isEmpty ? caution.code : wording.words
    return [
      Reader.Paragraph(head, role: .title), Reader.Paragraph(wording.meaning, role: .warning),
    ]
      + (caution.quote.map { quoted([$0], role: .warning) } ?? [])
  }

  private func paragraphs(for row: ReadingConclusions.Row) -> [Reader.Paragraph] {
    var paragraphs = [
      Reader.Paragraph(language.say(ReadingPhrase.valueIs, row.name, row.value), role: .title)
    ]
    if case .disputed = row.standing {
      paragraphs.append(say(CorrectionPhrase.disputedNote, role: .warning))
    }
    paragraphs += [confidence(of: row.part)].compactMap(\.self).map { Reader.Paragraph($0) }
    let quotes = notice.quotations(of: row.part)
    paragraphs.append(say(ScreenPhrase.wordsHeading, role: .heading))
    paragraphs += quotes.isEmpty ? [say(CorrectionPhrase.noWords, role: .dim)] : quoted(quotes)
    let how = how(row).map { Reader.Paragraph($0) }
    if !how.isEmpty { paragraphs += [say(CorrectionPhrase.howHeading, role: .heading)] + how }
    return paragraphs + secondChoice(row.part) + corrections(of: row.part)
  }

  private func say(_ phrase: some Worded, role: StyleRole) -> Reader.Paragraph {
    Reader.Paragraph(language.say(phrase), role: role)
  }

  /// The sentences that the words stand in, with the words marked.
  private func quoted(_ quotes: [Quotation], role: StyleRole = .quoted) -> [Reader.Paragraph] {
    quotes.prefix(6).map { quote in
      let place =
        quote.place == .subject ? "\(language.say(CorrectionPhrase.inSubject)) " : ""
      let context = quote.context(in: notice.text)
      let shift = place.utf8.count
      var paragraph = Reader.Paragraph(place + context.sentence)
      let span = context.words.lowerBound + shift..<context.words.upperBound + shift
      paragraph.marks = [Reader.Mark(span: span, role: role)]
      return paragraph
    }
  }
}

// How it was read.
extension Explanation {
  private func how(_ row: ReadingConclusions.Row) -> [String] {
    switch row.standing {
    case .corrected, .byHand: return [language.say(CorrectionPhrase.setByHand)]
    default: break
    }
    if case .deadline(let slot) = row.part, let deadline = notice.deadline(at: slot) {
      return how(deadline)
    }
    guard case .field(let field) = row.part, let grounds = notice.reading.grounds[field],
      !grounds.rules.isEmpty
    else {
      let hasWords = !notice.quotations(of: row.part).isEmpty
      return hasWords ? [language.say(ReadingPhrase.foundByForm)] : []
    }
    let spoke = language.grounds(grounds.rules, for: choice(of: field), of: field)
    return [language.say(CorrectionPhrase.rulesSpoke, row.value, spoke)]
  }

  private func how(_ deadline: ReadDeadline) -> [String] {
    let start = language.say(deadline.trigger) + moment(ofStart: deadline)
    var lines = [
      language.say(
        ReadingPhrase.countedByRule, language.say(WhyPhrase(ruleOf: deadline.window)), start,
        deadline.rule),
      language.say(CorrectionPhrase.effectIs, language.say(deadline.effect)),
    ]
    let others = deadline.alternatives(
      received: notice.message.received, delivered: notice.message.delivered)
    lines += others.map {
      language.say(
        CorrectionPhrase.otherCounting, language.say($0.reading),
        language.dayAndClock($0.due, at: now))
    }
    return lines
  }

  /// When what a period is counted from was, where that is known.
  private func moment(ofStart deadline: ReadDeadline) -> String {
    let known: Moment?
    switch deadline.trigger {
    case .received: known = notice.message.received
    case .delivered: known = notice.message.delivered
    case .calendarDate: return ""
    default: known = deadline.triggerMoment
    }
    let word = known.map { language.dayAndClock($0, at: now) } ?? language.say(WhyPhrase.notYet)
    return " \(word)"
  }

  private func rule(of part: ReadingPart) -> String? {
    switch part {
    case .deadline(let slot):
      return notice.deadline(at: slot).map {
        let counting = language.say(WhyPhrase(ruleOf: $0.window))
        return language.say(
          ReadingPhrase.countedByRule, counting, language.say($0.trigger), $0.rule)
      }
    case .field(let field):
      guard let rules = notice.reading.grounds[field]?.rules, !rules.isEmpty else { return nil }
      let spoke = language.grounds(rules, for: choice(of: field), of: field)
      return language.say(ReadingPhrase.spokeIs, spoke)
    default: return nil
    }
  }

  private func choice(of field: ReadingField) -> String {
    notice.reading.fieldValue(field)?.choice ?? ""
  }

  private func confidence(of part: ReadingPart) -> String? {
    if notice.isCorrected(part) { return language.say(CorrectionPhrase.setByHand) }
    guard let sure = notice.confidence(of: part) else { return nil }
    return language.say(
      CorrectionPhrase.confidenceIs, Self.percent(sure), language.say(ConfidenceLevel(sure)))
  }

  static func percent(_ share: Double) -> String { String(Int((share * 100).rounded())) }
}

// What it would have been otherwise, and what people made of it.
extension Explanation {
  private typealias Second = (value: String, share: String, choice: SecondChoice)

  private func second(of part: ReadingPart) -> Second? {
    guard !notice.isCorrected(part), let second = notice.secondChoice(for: part) else { return nil }
    let value = language.word(for: second.value, of: part.field)
    return (value, Self.percent(second.share), second)
  }

  private func secondChoice(_ part: ReadingPart) -> [Reader.Paragraph] {
    guard notice.confidence(of: part) != nil, !notice.isCorrected(part) else { return [] }
    let heading = say(CorrectionPhrase.secondHeading, role: .heading)
    guard let (value, share, choice) = second(of: part) else {
      return [heading, say(ReadingPhrase.noSecond, role: .dim)]
    }
    let line = language.say(CorrectionPhrase.secondIs, value, share)
    guard !choice.rules.isEmpty else { return [heading, Reader.Paragraph(line)] }
    let spoke = language.grounds(choice.rules, for: choice.value, of: part.field)
    return [
      heading, Reader.Paragraph("\(line)  \(language.say(ReadingPhrase.spokeIs, spoke))"),
    ] + quoted(choice.quotes)
  }

  private func corrections(of part: ReadingPart) -> [Reader.Paragraph] {
    let made = notice.corrections(of: part)
    guard !made.isEmpty else { return [] }
    var paragraphs = [say(CorrectionPhrase.correctionsHeading, role: .heading)]
    if let original = original(of: part) {
      let words = language.say(CorrectionPhrase.originallyRead, original)
      paragraphs.append(Reader.Paragraph(words, role: .dim))
    }
    return paragraphs
      + made.map { correction in
        let at = language.dayAndClock(correction.at, at: now)
        return Reader.Paragraph(
          language.say(CorrectionPhrase.correctedAt, at, correction.by, words(of: correction)))
      }
  }

  private func original(of part: ReadingPart) -> String? {
    switch part {
    case .deadline(let slot):
      guard notice.asRead.deadlines.indices.contains(slot) else { return nil }
      return language.term(notice.asRead.deadlines[slot])
    case .field(let field):
      return notice.asRead.fieldValue(field).map { Self.line(for: $0, in: language) }
    default: return nil
    }
  }

  private func words(of correction: Correction) -> String {
    if correction.field == .deadlines {
      guard let deadline = try? ReadDeadline(json: correction.value) else {
        return language.say(CorrectionPhrase.struckOut)
      }
      return DeadlineNotation(received: notice.message.received).line(for: deadline, in: language)
    }
    let changed = try? notice.reading.setting(correction.field, to: correction.value)
    return changed?.fieldValue(correction.field).map { Self.line(for: $0, in: language) }
      ?? language.say(correction.field)
  }

  private static func line(for value: FieldValue, in language: Language) -> String {
    let line = FieldNotation.line(for: value, in: language)
    return line.isEmpty ? language.say(ReadingPhrase.noneValue) : line
  }
}

extension Reader {
  /// Why a line beside a notice says what it says, whole.
  init(explaining line: NoticeLine, of notice: Notice, in language: Language, at now: Moment) {
    let explanation = Explanation(of: notice, in: language, at: now)
    self.init(
      title: language.say(CorrectionPhrase.explanationTitle, notice.name.rawValue),
      paragraphs: explanation.paragraphs(for: line))
  }
}
