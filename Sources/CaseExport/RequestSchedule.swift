import Casework
import CivilTime

/// When a client's documents are there, the draft is approved and the plan goes out: counted
/// back from a deadline over days on which people work.
///
/// None lies in the past. Where no working day is left for each, what is left of the time is
/// divided as one's own steps are, to the hour: papers that come at ten in the evening are of no
/// use for half past eight.
struct RequestSchedule: Hashable, Sendable {
  /// By the end of a day, or by a time of it.
  struct Date: Hashable, Sendable {
    let day: CalendarDay
    let time: Moment?
  }

  let documents: Date
  let approval: Date
  let submission: Date

  /// The plan goes out a working day before the end; the documents are wanted three
  /// before that.
  private static let lead = 3

  /// Nobody sends papers on a day whose working hours are over.
  private static let lastHour = 18

  /// - Parameters:
  ///   - end: The deadline, by the reading that ends first.
  ///   - planned: The day on which the consultant wants to submit.
  init(
    before end: Moment, planned: CalendarDay? = nil, at now: Moment, calendar: WorkCalendar,
    steps: InternalSchedule = .usual
  ) {
    let last = min(end.inJapan.day + -1, planned ?? end.inJapan.day)
    let days = Self.workingDays(to: last, at: now, calendar)
    guard days.count > 1 || end <= now else {
      let own = planned.map { Moment.end(of: $0) }.flatMap { $0 > now ? $0 : nil } ?? end
      (documents, approval, submission) = Self.times(before: min(own, end), at: now, steps)
      return
    }
    let (first, second) = Self.places(of: days, today: now.inJapan.day)
    documents = Date(day: days[first], time: nil)
    approval = Date(day: days[second], time: nil)
    submission = Date(day: days[days.count - 1], time: nil)
  }

  /// Who is late gets the next working day on which there is still one left for the rest.
  private static func places(of days: [CalendarDay], today: CalendarDay) -> (Int, Int) {
    let last = days.count - 1
    let earliest = days[0] == today ? 1 : 0
    let first = max(last - lead, min(earliest, last - 1), 0)
    return (first, min(last, max(last - 1, first + 1)))
  }

  /// The last working days that are left, today where there is none.
  private static func workingDays(
    to last: CalendarDay, at now: Moment, _ calendar: WorkCalendar
  ) -> [CalendarDay] {
    let today = now.inJapan.day
    let isOver = now.inJapan.hour >= lastHour
    var days: [CalendarDay] = []
    var day = last
    while day >= today, days.count < lead + 2 {
      if calendar.dayOff(day) == nil, day > today || !isOver { days.insert(day, at: 0) }
      day = day + -1
    }
    return days.isEmpty ? [today] : days
  }
}

// To the hour.
extension RequestSchedule {
  private static func times(
    before end: Moment, at now: Moment, _ steps: InternalSchedule
  ) -> (Date, Date, Date) {
    // A step that the settings leave out takes its usual time.
    var steps = steps
    for (step, lead) in InternalSchedule.usual.leads where steps.leads[step]?.seconds ?? 0 <= 0 {
      steps.leads[step] = lead
    }
    let dates = steps.dates(before: end, from: now)
    func at(_ step: InternalSchedule.Step) -> Moment {
      dates.first { $0.step == step }?.at ?? end
    }
    let submission = awake(at(.check), after: now)
    var documents = Date(awake(at(.documents), after: now), before: end, at: now)
    // Who has more than this day has this day.
    if documents.day > now.inJapan.day { documents = Date(day: now.inJapan.day, time: nil) }
    let here = documents.time ?? min(Moment.end(of: now.inJapan.day), submission)
    let approval = here + max(0, submission - here) / 2
    return (
      documents, Date(awake(approval, after: here), before: end, at: now),
      Date(submission, before: end, at: now)
    )
  }

  /// A time in the night is moved to the evening before it.
  private static func awake(_ moment: Moment, after earliest: Moment) -> Moment {
    let local = moment.inJapan
    let since = (local.hour + 24 - bedtime) % 24
    guard since < nightHours else { return moment }
    let evening = moment + -(since * 3600 + local.minute * 60)
    return evening > earliest + 3600 ? evening : moment
  }

  private static let bedtime = 22
  private static let nightHours = 9
}

extension RequestSchedule.Date {
  /// A time as one says it: to the half hour, where hours are left.
  fileprivate init(_ moment: Moment, before end: Moment, at now: Moment) {
    let step = end - now > 4 * 3600 ? 1800 : 300
    let local = moment.inJapan
    let early = moment + -((local.minute * 60 + local.second) % step)
    let time = early > now ? early : moment
    self.init(day: time.inJapan.day, time: time)
  }
}
