import Casework
import CivilTime
import TextFolding

/// Days off as people write them in one line: `2026-08-13..2026-08-16 夏季休業`,
/// `08-13..08-16 お盆` for every year.
package enum DayOffNotation {
  /// Reads a line, in any width; `nil` where it names no days, or gives them no name.
  package static func span(_ line: String) -> OwnDaysOff.Span? {
    let text = line.trimmingBlanks
    guard let blank = text.firstIndex(where: \.isWhitespace) else { return nil }
    let name = String(text[blank...]).trimmingBlanks
    guard !name.isEmpty, let days = days(SearchFolding.fold(String(text[..<blank]))) else {
      return nil
    }
    return OwnDaysOff.Span(name: name, days: days)
  }

  private static func days(_ text: String) -> OwnDaysOff.Days? {
    let parts = text.replacing("..", with: "~").replacing("〜", with: "~")
      .replacing("/", with: "-").split(separator: "~", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, parts.count <= 2 else { return nil }
    if let start = CalendarDay(iso8601: padded(first)), let end = CalendarDay(iso8601: padded(last))
    {
      return start <= end ? .once(start...end) : nil
    }
    guard let start = OwnDaysOff.MonthDay(padded(first)),
      let end = OwnDaysOff.MonthDay(padded(last))
    else { return nil }
    return .everyYear(first: start, last: end)
  }

  /// Months and days with two digits: `8-3` as `08-03`.
  private static func padded(_ date: Substring) -> String {
    date.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.count == 1 ? "0\($0)" : String($0) }.joined(separator: "-")
  }

  /// What stands in the field at first: the day selected.
  package static func line(beginning day: CalendarDay) -> String { "\(day) " }
}
