import CivilTime

/// How long the consultant's work takes, and in which hours it is done: what the plan of
/// the day and its estimates rest on.
///
/// A rule of thumb, the same for every case, so that two mornings can be compared.
package struct WorkPace: Hashable, Sendable {
  /// How long each thing takes; for the inbox, each of what waits in it.
  package var takes: [DayPlan.Task: TimeSpan]

  /// How long looking at a line of the morning review takes that burns; any other takes
  /// half of it.
  package var look: TimeSpan

  /// The hours of work in Japan, in their order.
  package var hours: [DailyHours]

  /// An hour for lunch; what an unhurried day has room for.
  package static let usual = WorkPace(
    takes: [
      .triage: .minutes(3), .call: .minutes(20), .firstDraft: .minutes(90),
      .finishDraft: .minutes(60), .check: .minutes(30), .remindClient: .minutes(10),
      .renewEvidence: .minutes(15),
    ],
    look: .minutes(1),
    hours: [DailyHours(start: 9 * 60, end: 12 * 60), DailyHours(start: 13 * 60, end: 18 * 60)])

  /// Whole minutes.
  package func minutes(for task: DayPlan.Task) -> Int { (takes[task]?.seconds ?? 0) / 60 }

  /// How long looking at lines of the morning review takes, in minutes, rounded up.
  package func minutes(for lines: [ReviewLine]) -> Int {
    let halves = lines.reduce(0) { $0 + ($1.section.isUrgent ? 2 : 1) }
    return (halves * look.seconds + 119) / 120
  }
}
