import Casework
import CivilTime
import TextFolding

/// A day as people write it: with its year, or without one for the next such day.
package enum DayNotation {
  /// - Returns: `nil` for anything but a day: `2026-05-10`, `5/10`, `５月１０日`.
  package static func day(_ text: String, from today: CalendarDay) -> CalendarDay? {
    if let day = try? EvidenceNotation.day(text) { return day }
    let parts = SearchFolding.fold(text).split { "-/.月日".contains($0) }
      .map { $0.count == 1 ? "0\($0)" : String($0) }
    guard parts.count == 2 else { return nil }
    // 29 February may be eight years off.
    return (today.year...today.year + 8).lazy.compactMap { year in
      CalendarDay(iso8601: "\(padded(year, to: 4))-\(parts[0])-\(parts[1])")
    }.first { $0 >= today }
  }
}
