import CivilTime

/// What falls on one day.
package struct DayLoad: Hashable, Sendable {
  package let day: CalendarDay

  /// By their moments.
  package let deadlines: [DocketedDeadline]

  /// How many of them can be missed.
  package var live: Int { deadlines.count(where: \.isLive) }

  /// How many of them are over or run out within a day.
  package func burning(at now: Moment) -> Int {
    deadlines.count { $0.isLive && $0.due - now <= 86_400 }
  }
}

extension Docket {
  package func load(on day: CalendarDay) -> DayLoad {
    DayLoad(day: day, deadlines: deadlines.filter { $0.due.inJapan.day == day })
  }

  /// The load of each day that has any.
  package func loads(in days: ClosedRange<CalendarDay>) -> [CalendarDay: DayLoad] {
    let inside = deadlines.filter { days.contains($0.due.inJapan.day) }
    return Dictionary(grouping: inside) { $0.due.inJapan.day }.reduce(into: [:]) {
      $0[$1.key] = DayLoad(day: $1.key, deadlines: $1.value)
    }
  }
}
