import CaseExport
import CaseFiles
import Casework
import CivilTime
import Wording

/// Writes the deadlines to a file that a calendar program takes.
package struct CalendarWriter: Sendable {
  private let alarms: [TimeSpan]

  /// What `~` stands for; `nil` where nobody knows.
  private let home: String?

  package init(alarms: [TimeSpan], home: String?) {
    self.alarms = alarms
    self.home = home
  }

  func feed(in language: Language, at now: Moment) -> DeadlineFeed {
    DeadlineFeed(in: language, alarms: alarms, at: now)
  }

  /// - Returns: Whether it was written: what is there and is no calendar stays.
  func write(
    _ events: [CalendarEvent], to path: String, in language: Language
  ) throws(StoreError) -> Bool {
    let file = UserFile(path: whole(path))
    if let before = try file.read(), !before.isEmpty,
      !before.starts(with: Array("BEGIN:VCALENDAR".utf8))
    {
      return false
    }
    let name = language.say(FeedPhrase.calendarName)
    try file.replace(with: ICalendar(name: name, events: events).bytes, makesFolder: false)
    return true
  }

  private func whole(_ path: String) -> String {
    guard let home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }
}
