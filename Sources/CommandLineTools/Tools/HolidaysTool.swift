import Casework
import CivilTime
import JSONText
import Wording

extension CommandLineTool {
  static let holidays = CommandLineTool(
    "holidays", "[YEAR | YEAR..YEAR] [--calendar jp|us]", .holidays,
    options: [.value("--calendar", "jp|us")], words: (0, 1)
  ) { invocation throws(ToolFailure) in
    let years = try years(invocation)
    let holidays = try invocation.holidays(of: years)
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

extension Invocation {
  fileprivate func holidays(of years: ClosedRange<Int>) throws(ToolFailure) -> [Holiday] {
    switch arguments.value("--calendar") {
    case nil, "jp": return years.flatMap { JapaneseHolidays.holidays(in: $0) }
    case "us": return years.flatMap { UnitedStatesHolidays.holidays(in: $0) }
    case let word?: throw failure(.badChoice, "--calendar", word, "jp, us")
    }
  }
}
