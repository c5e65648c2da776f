import Casework
import CivilTime

extension Language {
  /// The time left, its largest units: `2日 09:10`, `11:48`, `超過 14:10`, `超過 3日`,
  /// `120日`.
  ///
  /// What is left is counted from the last second of the running minute and the rest of
  /// a minute is dropped, so that the text never promises time that is not there, and
  /// every countdown on the screen changes at one moment, the turn of the minute. What is
  /// over is counted to the start of that minute.
  package func countdown(to due: Moment, at now: Moment) -> String {
    let minute = now + -(((now.seconds % 60) + 60) % 60)
    if due < now { return say(TimePhrase.overdue, late(by: max(0, minute - due) / 60)) }
    return hoursAndMinutes(max(0, due - minute - 59) / 60)
  }

  /// From a day on only the days, which fits beside the word that says it is over.
  private func late(by minutes: Int) -> String {
    minutes < 1440 ? hoursAndMinutes(minutes) : say(TimePhrase.days, String(minutes / 1440))
  }

  private func hoursAndMinutes(_ minutes: Int) -> String {
    let clock = "\(padded(minutes / 60 % 24, to: 2)):\(padded(minutes % 60, to: 2))"
    guard minutes >= 1440 else { return clock }
    // Minutes say nothing any more about what is a hundred days off.
    guard minutes < 144_000 else { return say(TimePhrase.days, String(minutes / 1440)) }
    return say(TimePhrase.daysAndClock, String(minutes / 1440), clock)
  }

  /// Day and clock time: `5/01(金) 08:42`, `Fri 05-01 08:42`; with the year where it is
  /// not this one.
  package func dayAndClock(_ moment: Moment, at now: Moment) -> String {
    "\(day(moment.inJapan.day, at: now)) \(clock(moment))"
  }

  /// The same always with the year, for paper, which is read years later: `2026/05/01(金) 08:42`.
  package func wholeDayAndClock(_ moment: Moment) -> String {
    "\(day(moment.inJapan.day, withYear: true)) \(clock(moment))"
  }

  package func day(_ day: CalendarDay, at now: Moment) -> String {
    self.day(day, withYear: day.year != now.inJapan.day.year)
  }

  private func day(_ day: CalendarDay, withYear: Bool) -> String {
    let (month, date) = (padded(day.month, to: 2), padded(day.day, to: 2))
    switch self {
    case .japanese:
      return "\(withYear ? "\(day.year)/" : "")\(month)/\(date)(\(say(day.weekday)))"
    case .english:
      return "\(say(day.weekday)) \(withYear ? "\(day.year)-" : "")\(month)-\(date)"
    }
  }

  package func clock(_ moment: Moment) -> String {
    let local = moment.inJapan
    return "\(padded(local.hour, to: 2)):\(padded(local.minute, to: 2))"
  }

  /// The period as a notice gives it: `72時間`, `7営業日`, `17 days`.
  package func period(_ window: ResponseWindow) -> String {
    switch window {
    case .hours(let count): say(TimePhrase.hours, String(count))
    case .days(let count): say(TimePhrase.days, String(count))
    case .businessDays(let count): say(TimePhrase.businessDays, String(count))
    case .date(let day, _): say(TimePhrase.untilDay, "\(day.month)/\(day.day)")
    }
  }
}

extension Moment {
  /// The next moment at which a countdown's text changes: the turn of the minute, or
  /// the second at which one of the given moments is over.
  package func nextTick(before dues: [Moment]) -> Moment {
    let minute = self + (60 - ((seconds % 60) + 60) % 60)
    return dues.filter { $0 >= self }.map { $0 + 1 }.reduce(minute, min)
  }
}

/// Words for amounts of time.
package enum TimePhrase: CaseIterable, Worded {
  case overdue, daysAndClock, hours, days, businessDays, untilDay

  package var wording: Wording {
    switch self {
    case .overdue: Wording("超過 {}", "over {}")
    case .daysAndClock: Wording("{}日 {}", "{}d {}")
    case .hours: Wording("{}時間", "{} h")
    case .days: Wording("{}日", "{} d")
    case .businessDays: Wording("{}営業日", "{} bd")
    case .untilDay: Wording("{}まで", "by {}")
    }
  }
}

extension Weekday: Worded {
  package var wording: Wording {
    switch self {
    case .sunday: Wording("日", "Sun")
    case .monday: Wording("月", "Mon")
    case .tuesday: Wording("火", "Tue")
    case .wednesday: Wording("水", "Wed")
    case .thursday: Wording("木", "Thu")
    case .friday: Wording("金", "Fri")
    case .saturday: Wording("土", "Sat")
    }
  }
}
