import Casework
import CivilTime
import JSONText
import Wording

extension CommandLineTool {
  /// The calculator, and with a word before the case what becomes of its deadlines.
  static let deadline = CommandLineTool(
    "deadline",
    """
    --from TIME (--amount N --unit hours|days|business_days | --until DAY) [--calendar jp|us] \
    [--delivered TIME] | add CASE TEXT | adopt CASE [N] READING | \
    meet|waive|reopen CASE [N] | start CASE [N] --at TIME
    """,
    .deadline,
    options: [
      .value("--from", "TIME"), .value("--amount", "N"),
      .value("--unit", "hours|days|business_days"), .value("--until", "DAY"),
      .value("--calendar", "jp|us"), .value("--delivered", "TIME"), .value("--at", "TIME"),
    ],
    words: (0, nil)
  ) { invocation throws(ToolFailure) in
    if invocation.words.isEmpty { return try invocation.calculateDeadline() }
    return try invocation.changeDeadline()
  }
}

// The calculator.
extension Invocation {
  fileprivate func calculateDeadline() throws(ToolFailure) -> ExitCode {
    let window = try window()
    let from = try moment("--from") ?? now
    let calendar = try calendar()
    guard let counted = Counting.count(window, from: from, calendar: calendar) else {
      throw failure(.absurdAmount, arguments.value("--amount") ?? "")
    }
    let others = Counting.alternatives(
      to: window, from: from, delivered: try moment("--delivered"), calendar: calendar)
    let answer = Calculation(
      counted: counted, others: others, from: from, work: WorkCalendar(own: settings().daysOff),
      language: language)
    if wantsJSON { print(answer.json) } else { print(answer.text) }
    return .done
  }

  private func window() throws(ToolFailure) -> ResponseWindow {
    if let text = arguments.value("--until") { return try named(text) }
    guard
      arguments.value("--from") != nil, let amount = try integer("--amount"),
      let unitWord = arguments.value("--unit")
    else { throw failure(.deadlineNeeds) }
    let unit = try choice(unitWord, of: WindowUnit.self, for: "--unit")
    guard let window = ResponseWindow(amount: amount, unit: unit) else {
      throw failure(.deadlineNeeds)
    }
    return window
  }

  /// A day, which counts to its end, or a time of day.
  private func named(_ text: String) throws(ToolFailure) -> ResponseWindow {
    if let day = CalendarDay(iso8601: text) { return .date(day, clock: nil) }
    guard let clock = Moment(iso8601: text) else { throw failure(.badTime, "--until", text) }
    return .date(clock.day, clock: clock)
  }

  private func calendar() throws(ToolFailure) -> BusinessCalendar {
    switch arguments.value("--calendar") {
    case nil, "jp": return .japan
    case "us": return .unitedStates
    case let word?: throw failure(.badChoice, "--calendar", word, "jp, us")
    }
  }
}

/// What the calculator found.
private struct Calculation {
  let counted: Counted
  let others: [AlternativeReading]
  let from: Moment
  let work: WorkCalendar
  let language: Language

  /// One's own days off among the days that count, and the run of days off it ends in.
  private var ownDaysOff: [(day: CalendarDay, off: WorkCalendar.DayOff)] {
    let days = counted.counted + [counted.due.inJapan.day]
    return days.reduce(into: []) { found, day in
      if let span = work.own.span(of: day), found.last?.day != day {
        found.append((day, .own(span)))
      }
    }
  }

  private var run: WorkCalendar.Run? { work.holidayRun(at: counted.due) }

  var json: JSONValue {
    .object([
      "due": .moment(counted.due.inJapan),
      "counted": .strings(counted.counted.map(\.description)),
      "skipped": .array(
        counted.skipped.map {
          .object(["date": .string($0.date.description), "why": .string(language.say($0.why))])
        }),
      "alternatives": .array(others.map(\.json)),
      "warnings": .array(
        ownDaysOff.map {
          .object(["date": .string($0.day.description), "why": .string(language.say($0.off))])
        }),
      "holiday_run": run.map {
        .object([
          "from": .string($0.days.lowerBound.description),
          "to": .string($0.days.upperBound.description),
          "names": .strings($0.reasons.map { language.say($0) }),
        ])
      } ?? .null,
    ])
  }

  var text: String {
    var lines = [
      language.say(ScreenPhrase.dueIs, language.dayAndClock(counted.due.inJapan, at: from))
    ]
    if counted.due.offset != Moment.japan { lines.append("  = \(counted.due)") }
    if !counted.counted.isEmpty {
      let days = counted.counted.map { language.day($0, at: from) }.joined(separator: " ")
      lines.append(language.say(ScreenPhrase.countedIs, days))
    }
    for skipped in counted.skipped {
      let words = "\(language.day(skipped.date, at: from)) \(language.say(skipped.why))"
      lines.append(language.say(ScreenPhrase.skippedIs, words))
    }
    for other in others {
      lines.append("\(language.say(other.reading)): \(language.dayAndClock(other.due, at: from))")
    }
    return (lines + warnings).joined(separator: "\n")
  }

  private var warnings: [String] {
    var lines = ownDaysOff.map {
      language.say(DeadlinePhrase.warnsOf, language.day($0.day, at: from), language.say($0.off))
    }
    if let run {
      lines.append(
        language.say(
          DeadlinePhrase.holidayRun, language.day(run.days.lowerBound, at: from),
          language.day(run.days.upperBound, at: from),
          run.reasons.map { language.say($0) }.joined(separator: " ")))
    }
    return lines
  }
}
