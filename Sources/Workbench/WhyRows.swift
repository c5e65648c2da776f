import Casework
import CivilTime
import Terminal
import TextEditing
import Wording

/// Writes the rows that explain a deadline.
package struct WhyRows: Sendable {
  private let standing: DeadlineStanding
  /// `nil` for a period that no notice sets.
  private let notice: Notice?
  private let language: Language
  private let schedule: InternalSchedule
  private let now: Moment

  /// The columns of the pane.
  private let columns: Int
  private let width: ColumnCount

  package init(
    _ standing: DeadlineStanding, of notice: Notice?, in language: Language,
    schedule: InternalSchedule, columns: Int, width: ColumnCount, at now: Moment
  ) {
    self.schedule = schedule
    self.standing = standing
    self.notice = notice
    self.language = language
    self.columns = columns
    self.width = width
    self.now = now
  }

  /// The columns of the names at the left.
  package static let nameColumns = 10

  package var rows: [WhyRow] {
    origin + counting + due + [WhyRow("")] + readings + ownDates + [WhyRow("")] + history
  }

  private var read: ReadDeadline { standing.read }

  private func moment(_ moment: Moment) -> String { language.dayAndClock(moment, at: now) }

  /// Rows of a text that is as long as it is; the name stands before the first.
  private func wrapped(
    _ text: String, name: WhyPhrase, role: StyleRole = .plain, marked: Range<Int>? = nil,
    most: Int = 6
  ) -> [WhyRow] {
    let whole = WhyRow(text, name: language.say(name), role: role)
    let room = max(10, columns - Self.nameColumns - 2)
    let wrap = LineWrap(whole.bytes, columns: room, width: width)
    return wrap.rows.prefix(most).enumerated().map { index, span in
      var row = whole
      row.span = span
      row.marked = marked
      if index > 0 { row.name = "" }
      return row
    }
  }
}

// Where it comes from.
extension WhyRows {
  private var origin: [WhyRow] {
    source + wrapped("\(language.say(WhyPhrase(ruleOf: read.window)))  (\(read.rule))", name: .rule)
      + wrapped(trigger, name: .trigger)
  }

  private var source: [WhyRow] {
    guard let notice else {
      return wrapped(language.say(DeadlinePhrase.ownPeriod), name: .notice)
        + wrapped(read.quote.words, name: .words)
    }
    var received = language.say(WhyPhrase.received, moment(notice.message.received))
    if let delivered = notice.message.delivered, delivered != notice.message.received {
      received += "  " + language.say(WhyPhrase.delivered, moment(delivered))
    }
    let context = read.quote.context(in: notice.text)
    let source = [standing.notice.rawValue, received, place(in: notice)]
    return wrapped(source.joined(separator: "  "), name: .notice)
      + wrapped(context.sentence, name: .words, marked: context.words)
  }

  /// Where in the notice the words stand: the number of the line, or the subject.
  private func place(in notice: Notice) -> String {
    guard read.quote.place == .text else { return language.say(WhyPhrase.inSubject) }
    let before = notice.text.utf8.prefix(read.quote.span.lowerBound)
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    return language.say(WhyPhrase.inLine, String(line))
  }

  private var trigger: String {
    let name = language.say(read.trigger)
    guard let start = standing.start else {
      return "\(name)  \(language.say(WhyPhrase.notYet))"
    }
    return "\(name)  \(moment(start))"
  }
}

// How it is counted.
extension WhyRows {
  private var counting: [WhyRow] {
    guard let start = standing.start, let counted = Counting.count(read.window, from: start) else {
      return []
    }
    var rows: [WhyRow] = []
    if case .hours = read.window {
      let sum = "\(moment(start)) + \(language.period(read.window)) = \(moment(counted.due))"
      rows += wrapped(sum, name: .counted)
    }
    if !counted.counted.isEmpty {
      let days = counted.counted.enumerated().map { index, day in
        "\(language.shortDay(day))(\(index + 1))"
      }
      let first = language.say(WhyPhrase.countedFrom, language.day(start.inJapan.day, at: now))
      rows += wrapped("\(first) \(Self.listing(days))", name: .counted)
    }
    if !counted.skipped.isEmpty {
      let days = counted.skipped.map { language.skipped($0) }
      rows += wrapped(Self.listing(days), name: .skipped, role: .dim)
    }
    return rows
  }

  /// Many days are shown by the first and the last of them.
  private static func listing(_ days: [String]) -> String {
    days.count <= 16
      ? days.joined(separator: " ")
      : "\(days.prefix(6).joined(separator: " ")) ... \(days.suffix(3).joined(separator: " "))"
  }

  private var due: [WhyRow] {
    guard let due = standing.due else {
      return wrapped(language.say(ScreenPhrase.dueUnknown), name: .due, role: .dim)
    }
    let left = standing.isLive ? "  \(language.countdown(to: due, at: now))" : ""
    let state = language.say(standing.kept.state)
    let confirmed = language.say(
      standing.kept.confirmed ? WhyPhrase.confirmed : WhyPhrase.unconfirmed)
    let note = standing.readings.count > 1 ? "  \(confirmed)" : ""
    return wrapped("\(moment(due))\(left)  \(state)\(note)", name: .due, role: .title)
  }
}

// What else it may mean, and what was decided.
extension WhyRows {
  private var readings: [WhyRow] {
    guard standing.readings.count > 1 else {
      return wrapped(language.say(WhyPhrase.nothingToAdopt), name: .readings, role: .dim)
    }
    return [WhyRow(language.say(WhyPhrase.readings), role: .heading)]
      + standing.readings.enumerated().map { index, reading in
        let word = reading.isAdopted ? "  \(language.say(WhyPhrase.adopted))" : ""
        let left = language.countdown(to: reading.due, at: now)
        var row = WhyRow(
          "\(reading.isAdopted ? "*" : " ") \(moment(reading.due))  \(left)\(word)",
          role: reading.isAdopted ? .title : .plain, option: index)
        row.name = language.say(reading.choice)
        return row
      }
  }

  /// What one has to have done before it, by one's own schedule.
  private var ownDates: [WhyRow] {
    let dates = standing.internalDates(by: schedule)
    guard !dates.isEmpty else { return [] }
    let words = dates.map { "\(language.say($0.step)) \(moment($0.at))" }
    return [WhyRow("")] + wrapped(words.joined(separator: "   "), name: .ownDates)
  }

  private var history: [WhyRow] {
    [WhyRow(language.say(WhyPhrase.history), role: .heading)]
      + standing.kept.history.enumerated().reversed().map { index, event in
        let what =
          index == 0
          ? language.say(WhyPhrase.began) : language.decision(event, of: standing, at: now)
        return WhyRow(
          [moment(event.at), what, event.by].joined(separator: "  "), role: .dim)
      }
  }
}

extension WhyPhrase {
  /// How the rule for a unit counts.
  init(ruleOf window: ResponseWindow) {
    switch window {
    case .hours: self = .hoursRule
    case .days: self = .daysRule
    case .businessDays: self = .businessDaysRule
    case .date: self = .dateRule
    }
  }
}
