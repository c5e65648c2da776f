import Casework
import CivilTime
import JSONText
import Wording

extension CommandLineTool {
  static let deadline = CommandLineTool(
    "deadline",
    "--from TIME --amount N --unit hours|days|business_days [--calendar jp|us] [--delivered TIME]",
    .deadline,
    options: [
      .value("--from", "TIME"), .value("--amount", "N"),
      .value("--unit", "hours|days|business_days"), .value("--calendar", "jp|us"),
      .value("--delivered", "TIME"),
    ]
  ) { invocation throws(ToolFailure) in
    let window = try window(invocation)
    let from = try invocation.moment("--from") ?? invocation.now
    let calendar = try calendar(invocation)
    guard let counted = Counting.count(window, from: from, calendar: calendar) else {
      throw invocation.failure(.absurdAmount, invocation.arguments.value("--amount") ?? "")
    }
    let others = Counting.alternatives(
      to: window, from: from, delivered: try invocation.moment("--delivered"), calendar: calendar)
    if invocation.wantsJSON {
      invocation.print(json(counted, others, invocation.language))
    } else {
      invocation.print(text(counted, others, invocation.language, from: from))
    }
    return .done
  }

  private static func window(_ invocation: Invocation) throws(ToolFailure) -> ResponseWindow {
    guard
      invocation.arguments.value("--from") != nil,
      let amount = try invocation.integer("--amount"),
      let unitWord = invocation.arguments.value("--unit")
    else { throw invocation.failure(.deadlineNeeds) }
    let unit = try invocation.choice(unitWord, of: WindowUnit.self, for: "--unit")
    guard let window = ResponseWindow(amount: amount, unit: unit) else {
      throw invocation.failure(.deadlineNeeds)
    }
    return window
  }

  private static func calendar(
    _ invocation: Invocation
  ) throws(ToolFailure) -> BusinessCalendar {
    switch invocation.arguments.value("--calendar") {
    case nil, "jp": return .japan
    case "us": return .unitedStates
    case let word?: throw invocation.failure(.badChoice, "--calendar", word, "jp, us")
    }
  }

  private static func json(
    _ counted: Counted, _ others: [AlternativeReading], _ language: Language
  ) -> JSONValue {
    .object([
      "due": .moment(counted.due.inJapan),
      "counted": .strings(counted.counted.map(\.description)),
      "skipped": .array(
        counted.skipped.map {
          .object(["date": .string($0.date.description), "why": .string(language.say($0.why))])
        }),
      "alternatives": .array(others.map(\.json)),
    ])
  }

  private static func text(
    _ counted: Counted, _ others: [AlternativeReading], _ language: Language, from: Moment
  ) -> String {
    var lines = [
      language.say(ScreenPhrase.dueIs, language.dayAndClock(counted.due.inJapan, at: from))
    ]
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
    return lines.joined(separator: "\n")
  }

  static let holidays = CommandLineTool(
    "holidays", "[YEAR | YEAR..YEAR]", .holidays, words: (0, 1)
  ) { invocation throws(ToolFailure) in
    let years = try years(invocation)
    let holidays = years.flatMap { JapaneseHolidays.holidays(in: $0) }
    if invocation.wantsJSON {
      invocation.print(
        .array(
          holidays.map {
            .object([
              "date": .string($0.date.description), "name": .string($0.name),
              "name_en": .string($0.nameInEnglish),
            ])
          }))
    } else {
      for holiday in holidays {
        let name = invocation.language == .japanese ? holiday.name : holiday.nameInEnglish
        invocation.print(
          "\(holiday.date) \(invocation.language.say(holiday.date.weekday)) \(name)")
      }
    }
    return holidays.isEmpty ? .found : .done
  }

  private static func years(_ invocation: Invocation) throws(ToolFailure) -> ClosedRange<Int> {
    guard let word = invocation.words.first else {
      let year = invocation.now.inJapan.day.year
      return year...year
    }
    let parts = word.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 1, let year = Int(parts[0]), (1...9999).contains(year) { return year...year }
    guard parts.count == 3, parts[1].isEmpty, let first = Int(parts[0]), let last = Int(parts[2]),
      (1...9999).contains(first), first <= last, last <= 9999
    else { throw invocation.failure(.badYear, word) }
    return first...last
  }
}
