import CivilTime

/// Days on which the consultant, or the custom, does not work although the law does.
///
/// They warn and never move a deadline.
package struct OwnDaysOff: Hashable, Sendable {
  package var spans: [Span]

  /// A run of days under one name.
  package struct Span: Hashable, Sendable {
    package let name: String

    /// Where it has another name in English.
    package let nameInEnglish: String?
    package let days: Days

    package init(name: String, nameInEnglish: String? = nil, days: Days) {
      self.name = name
      self.nameInEnglish = nameInEnglish
      self.days = days
    }
  }

  package enum Days: Hashable, Sendable {
    case once(ClosedRange<CalendarDay>)

    /// Every year; a last day before the first lies in the next year.
    case everyYear(first: MonthDay, last: MonthDay)
  }

  /// A day of any year: `12-29`.
  package struct MonthDay: Hashable, Sendable {
    package let month: Int
    package let day: Int

    /// Fails for anything but two numbers that some year has as a date.
    package init?(_ text: String) {
      guard let leap = CalendarDay(iso8601: "2000-" + text) else { return nil }
      (month, day) = (leap.month, leap.day)
    }

    fileprivate init(of day: CalendarDay) {
      (month, self.day) = (day.month, day.day)
    }

    fileprivate static func < (left: MonthDay, right: MonthDay) -> Bool {
      (left.month, left.day) < (right.month, right.day)
    }
  }

  package init(spans: [Span]) {
    self.spans = spans
  }

  /// The turn of the year, in which hardly anybody in Japan answers: no holidays by law
  /// but for 1 January.
  package static let newYear: OwnDaysOff = {
    guard let first = MonthDay("12-29"), let last = MonthDay("01-03") else {
      return OwnDaysOff(spans: [])
    }
    return OwnDaysOff(spans: [
      Span(
        name: "年末年始", nameInEnglish: "turn of the year",
        days: .everyYear(first: first, last: last))
    ])
  }()

  /// The turn of the year and the days of Obon, on which offices are closed by custom.
  package static let customary: OwnDaysOff = {
    guard let first = MonthDay("08-13"), let last = MonthDay("08-16") else { return newYear }
    return OwnDaysOff(
      spans: newYear.spans + [
        Span(name: "お盆", nameInEnglish: "Obon", days: .everyYear(first: first, last: last))
      ])
  }()

  /// What a day is off for; `nil` where it is not.
  package func span(of day: CalendarDay) -> Span? {
    spans.first { $0.days.contains(day) }
  }

  package func name(of day: CalendarDay) -> String? { span(of: day)?.name }
}

extension OwnDaysOff.Days {
  func contains(_ day: CalendarDay) -> Bool {
    switch self {
    case .once(let days): return days.contains(day)
    case .everyYear(let first, let last):
      let date = OwnDaysOff.MonthDay(of: day)
      return last < first ? !(date < first && last < date) : !(date < first || last < date)
    }
  }
}
