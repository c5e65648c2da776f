import Casework
import CivilTime

/// A deadline as people write it in one line: `17日 回答`, `17 days answer`,
/// `72h appeal from earlier`, `2026-05-15 17:00 answer`.
///
/// Words of both languages and the codes of the labels are taken, in any order, letter
/// case and width.
package struct DeadlineNotation: Sendable {
  /// When the notice came: a day without a year is the next one from then.
  private let received: Moment

  package init(received: Moment) {
    self.received = received
  }

  /// Reads a line.
  ///
  /// - Parameter present: The deadline that is changed; it keeps its words, and its kind
  ///   where the line names none.
  package func deadline(
    _ line: String, instead present: ReadDeadline? = nil
  ) throws(NotationError) -> ReadDeadline {
    var scanner = DeadlineScanner(line, received: received)
    try scanner.scan()
    guard let window = scanner.window else { throw .noPeriod(line) }
    guard Counting.count(window, from: received) != nil, window.amount != 0 else {
      throw .absurdPeriod(line)
    }
    let kind = scanner.kind ?? present?.kind ?? .answer
    return ReadDeadline(
      window: window, kind: kind, effect: scanner.effect ?? kind.usualEffect,
      trigger: scanner.trigger ?? (window.unit == .date ? .calendarDate : .received),
      triggerMoment: scanner.triggerMoment,
      quote: present?.quote ?? Quotation(words: "", span: 0..<0), rule: Correction.byHand)
  }

  /// The line that means a deadline, in the words of a language.
  package func line(for deadline: ReadDeadline, in language: Language) -> String {
    var parts = [Self.written(deadline.window, in: language), language.say(deadline.kind)]
    if deadline.effect != deadline.kind.usualEffect { parts.append(language.say(deadline.effect)) }
    let usual: DeadlineTrigger =
      deadline.window.unit == .date ? .calendarDate : .received
    if deadline.trigger != usual || deadline.triggerMoment != nil {
      parts.append(start(of: deadline, in: language))
    }
    return parts.joined(separator: " ")
  }

  private func start(of deadline: ReadDeadline, in language: Language) -> String {
    let moment = deadline.triggerMoment.map { Self.written($0.inJapan) }
    let parts = [language.say(deadline.trigger), moment].compactMap(\.self)
    return language.say(CorrectionPhrase.countedFrom, parts.joined(separator: " "))
  }

  private static func written(_ window: ResponseWindow, in language: Language) -> String {
    switch window {
    case .hours(let count): language.say(CorrectionPhrase.hours, String(count))
    case .days(let count): language.say(CorrectionPhrase.days, String(count))
    case .businessDays(let count): language.say(CorrectionPhrase.businessDays, String(count))
    case .date(let day, nil): day.description
    case .date(_, let clock?): written(clock.inJapan)
    }
  }

  private static func written(_ moment: Moment) -> String {
    let clock = [moment.hour, moment.minute].map { padded($0, to: 2) }.joined(separator: ":")
    let second = moment.second == 0 ? "" : ":\(padded(moment.second, to: 2))"
    return "\(moment.day) \(clock)\(second)"
  }
}

extension DeadlineKind {
  /// What happens at the end of such a period unless the notice says otherwise.
  package var usualEffect: DeadlineEffect {
    switch self {
    case .call, .replyExpected: .expected
    case .answer, .appeal, .fbaDisposal, .funds: .lose
    }
  }
}

/// Why what a person typed is no value.
package enum NotationError: Error, Hashable, Sendable {
  /// A deadline without a period or a day.
  case noPeriod(String)
  case absurdPeriod(String)

  /// A part of a deadline that means nothing.
  case unknownPart(String)
  case noSuchDay(String)

  /// None of the words that a field can be.
  case notAmong(ReadingField, String, nearest: String?)
  case notASIN(String)
  case notAddress(String)
  case notNumber(ReadingField, String)
  case notYesNo(ReadingField, String)
  case cannotBeEmpty(ReadingField)
}
