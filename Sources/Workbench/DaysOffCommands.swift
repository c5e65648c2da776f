import Casework
import CivilTime
import Terminal
import Wording

// One's own days off.
extension WorkbenchState {
  /// Asks for days, beginning with the one selected.
  mutating func askForDayOff(at now: Moment) {
    let day = calendar.selectedDay(at: now)
    prompt = Prompt(.dayOff, text: DayOffNotation.line(beginning: day))
    say(CalendarPhrase.dayOffExample, role: .dim)
  }

  mutating func acceptDayOff(_ text: String) -> [Effect] {
    guard let span = DayOffNotation.span(text) else {
      prompt = Prompt(.dayOff, text: text + " ")
      say(CalendarPhrase.badDayOff, role: .warning)
      return []
    }
    return [.changeDaysOff(.add(span), .made)]
  }

  /// Forgets the days off that the selected day lies in.
  mutating func removeDayOff(at now: Moment) -> [Effect] {
    let day = calendar.selectedDay(at: now)
    guard let span = preferences.workCalendar.own.span(of: day) else {
      say(CalendarPhrase.noDayOff, role: .warning)
      return []
    }
    return [.changeDaysOff(.remove(span), .made)]
  }

  /// Takes back the last change of the days off, or does it again; `nil` where none is left,
  /// or the store was changed since.
  func changeDaysOffBack(_ command: Command) -> [Effect]? {
    switch command {
    case .undo: calendar.daysOff.lastDone.map { [.changeDaysOff($0.opposite, .undone)] }
    case .redo: calendar.daysOff.lastUndone.map { [.changeDaysOff($0, .redone)] }
    default: nil
    }
  }
}

// The deadlines in a file, for another calendar.
extension WorkbenchState {
  mutating func askForCalendarFile() {
    prompt = Prompt(.calendarFile, text: preferences.calendarFile, isFresh: true)
    say(CalendarPhrase.calendarFileHint, role: .dim)
  }

  mutating func acceptCalendarFile(_ text: String) -> [Effect] {
    guard !text.isEmpty else { return [] }
    preferences.calendarFile = text
    return [.writeCalendar(path: text)]
  }
}
