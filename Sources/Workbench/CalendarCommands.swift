import Casework
import CivilTime
import Terminal
import Wording

extension WorkbenchState {
  /// What falls on the selected day; `nil` until the open cases were read.
  package func selectedDayLoad(at now: Moment) -> DayLoad? {
    docket?.load(on: calendar.selectedDay(at: now))
  }

  /// The period being counted from the selected day, at the time of day it is now.
  package func periodCalculation(at now: Moment) -> PeriodCalculation? {
    guard let period = calendar.period else { return nil }
    let day = calendar.selectedDay(at: now)
    let clock = now.inJapan
    return PeriodCalculation(
      period,
      from: Moment(day: day, hour: clock.hour, minute: clock.minute, second: clock.second))
  }

  mutating func performInCalendar(_ command: Command, at now: Moment) -> [Effect] {
    if let effects = changeDaysOffBack(command) { return effects }
    if calendar.isListOpen { return performInDayList(command, at: now) }
    let day = calendar.selectedDay(at: now)
    if let target = Self.day(from: day, by: command, today: now.inJapan.day) {
      calendar.day = target == now.inJapan.day ? nil : target
      calendar.listPosition = ListPosition()
      return []
    }
    switch command {
    case .open, .switchPane:
      calendar.isListOpen = !(selectedDayLoad(at: now)?.deadlines.isEmpty ?? true)
      if !calendar.isListOpen { say(CalendarPhrase.nothingOnDay) }
    case .calculate: askForPeriod(at: now)
    case .addNote: askForDayOff(at: now)
    case .removeDayOff: return removeDayOff(at: now)
    case .back where calendar.period != nil: calendar.period = nil
    default: return performOnScreen(command)
    }
    return []
  }

  private static func day(
    from day: CalendarDay, by command: Command, today: CalendarDay
  ) -> CalendarDay? {
    let month = CalendarMonth(of: day).days
    let target: CalendarDay
    switch command {
    case .left: target = day + -1
    case .right: target = day + 1
    case .up: target = day + -7
    case .down: target = day + 7
    case .previousMonth, .pageUp, .halfPageUp: target = CalendarMonth.day(day, movedByMonths: -1)
    case .nextMonth, .pageDown, .halfPageDown: target = CalendarMonth.day(day, movedByMonths: 1)
    case .top: target = month.lowerBound
    case .bottom: target = month.upperBound
    case .goToToday: target = today
    default: return nil
    }
    return years.contains(target.year) ? target : day
  }

  /// The years that dates of four digits have.
  private static let years = 1...9999

  private mutating func performInDayList(_ command: Command, at now: Moment) -> [Effect] {
    let deadlines = selectedDayLoad(at: now)?.deadlines ?? []
    if calendar.listPosition.move(command, count: deadlines.count, visible: deadlines.count) {
      return []
    }
    switch command {
    case .back, .close, .switchPane, .left: calendar.isListOpen = false
    case .open where deadlines.indices.contains(calendar.listPosition.selection):
      let deadline = deadlines[calendar.listPosition.selection]
      openCase(deadline.row.id, at: now, on: deadline.standing)
    case .why where deadlines.indices.contains(calendar.listPosition.selection):
      explain(deadlines[calendar.listPosition.selection], at: now)
    case .calculate: askForPeriod(at: now)
    case .addNote: askForDayOff(at: now)
    case .removeDayOff: return removeDayOff(at: now)
    default: return performOnScreen(command)
    }
    return []
  }
}

// The calculator.
extension WorkbenchState {
  private mutating func askForPeriod(at now: Moment) {
    let period = calendar.period ?? .businessDays(7)
    calendar.period = period
    prompt = Prompt(.period, text: language.period(period))
  }

  /// The calculation follows the field letter by letter; while that is no period yet, it
  /// stays as it was.
  mutating func calculateWhileTyping(at now: Moment) {
    guard let prompt, prompt.purpose == .period else { return }
    calculate(prompt.field.text, at: now)
  }

  mutating func calculate(_ text: String, at now: Moment) {
    do {
      let notation = DeadlineNotation(received: now)
      calendar.period = try notation.deadline(text).window
    } catch {
      message = Message(error.sentence(in: language), role: .warning)
    }
  }
}
