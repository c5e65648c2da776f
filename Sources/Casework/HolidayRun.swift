import CivilTime

extension WorkCalendar {
  /// The runs of three days off and more, no mere weekends, that touch some days.
  package func holidayRuns(in days: ClosedRange<CalendarDay>) -> [Run] {
    var runs: [Run] = []
    var day = days.lowerBound
    while day <= days.upperBound {
      guard let run = run(around: day) else {
        day = day + 1
        continue
      }
      if run.isLong { runs.append(run) }
      day = run.days.upperBound + 1
    }
    return runs
  }

  /// The run of three or more days off, no mere weekend, that a day lies in.
  package func holidayRun(around day: CalendarDay) -> Run? {
    run(around: day).flatMap { $0.isLong ? $0 : nil }
  }
}

extension WorkCalendar.Run {
  /// Longer than a weekend, and for another reason than one.
  fileprivate var isLong: Bool { length >= 3 && !reasons.isEmpty }

  package func contains(_ moment: Moment) -> Bool { days.contains(moment.inJapan.day) }

  /// What the run is called, by the days that are in it every year.
  package enum Season: String, CaseIterable, Sendable {
    case goldenWeek, obon, newYear, other
  }

  package var season: Season {
    func holds(_ month: Int, _ date: Int) -> Bool {
      days.contains { ($0.month, $0.day) == (month, date) }
    }
    if holds(5, 4) { return .goldenWeek }
    if holds(8, 15) { return .obon }
    if holds(1, 1) { return .newYear }
    return .other
  }
}

extension CalendarDay: Strideable {
  package func distance(to other: CalendarDay) -> Int { other - self }
  package func advanced(by count: Int) -> CalendarDay { self + count }
}
