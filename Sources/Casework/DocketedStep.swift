import CivilTime

/// A step of one's own towards a deadline of an open case.
package struct DocketedStep: Hashable, Sendable {
  package let row: CaseSummary
  package let standing: DeadlineStanding
  package let date: InternalDate
}

extension Docket {
  /// One's own dates on a day, by their moments.
  package func steps(on day: CalendarDay, by schedule: InternalSchedule) -> [DocketedStep] {
    deadlines.flatMap { deadline in
      deadline.standing.internalDates(by: schedule).filter { $0.at.inJapan.day == day }.map {
        DocketedStep(row: deadline.row, standing: deadline.standing, date: $0)
      }
    }.sorted { $0.date.at < $1.date.at }
  }
}
