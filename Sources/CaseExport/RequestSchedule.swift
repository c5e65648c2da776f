import Casework
import CivilTime

/// The days by which a client's documents are there, the draft is approved and the plan
/// goes out: counted back from a deadline over days on which people work.
///
/// None lies in the past. Who is late gets the next working day on which there is still
/// one left for the rest, and today where no such day is left.
struct RequestSchedule: Hashable, Sendable {
  let documents: CalendarDay
  let approval: CalendarDay
  let submission: CalendarDay

  /// The plan goes out a working day before the end; the documents are wanted three
  /// before that.
  private static let lead = 3

  /// Nobody sends papers on a day whose working hours are over.
  private static let lastHour = 18

  /// - Parameter end: The deadline, by the reading that ends first.
  init(before end: Moment, at now: Moment, calendar: WorkCalendar) {
    let days = Self.workingDays(before: end, at: now, calendar)
    let last = days.count - 1
    let earliest = days[0] == now.inJapan.day ? 1 : 0
    let first = max(last - Self.lead, min(earliest, last - 1), 0)
    documents = days[first]
    approval = days[min(last, max(last - 1, first + 1))]
    submission = days[last]
  }

  /// The last working days that are left, today where there is none.
  private static func workingDays(
    before end: Moment, at now: Moment, _ calendar: WorkCalendar
  ) -> [CalendarDay] {
    let today = now.inJapan.day
    let isOver = now.inJapan.hour >= lastHour
    var days: [CalendarDay] = []
    var day = end.inJapan.day + -1
    while day >= today, days.count < lead + 2 {
      if calendar.dayOff(day) == nil, day > today || !isOver { days.insert(day, at: 0) }
      day = day + -1
    }
    return days.isEmpty ? [today] : days
  }
}
