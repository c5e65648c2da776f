import Casework
import CivilTime

extension DeadlineFeed {
  /// Whether the deadlines of a case belong in a calendar: those of open cases, and those
  /// of cases that ended lately, which a calendar is to forget.
  package func takes(_ row: CaseSummary) -> Bool {
    row.closed.map { now - $0 <= Self.remembersEnded } ?? true
  }

  /// The deadlines of cases and of notices not filed yet, in the order of their names;
  /// each once, also where one message lies in two cases.
  package func events(of dossiers: [Dossier], arrivals: [Notice]) -> [CalendarEvent] {
    var events = dossiers.sorted { $0.id < $1.id }.flatMap { self.events(of: $0) }
    events += arrivals.sorted { $0.name.rawValue < $1.name.rawValue }
      .flatMap { self.events(of: $0) }
    var uids: Set<String> = []
    for index in events.indices {
      while !uids.insert(events[index].uid).inserted { events[index].uid += "x" }
    }
    return events
  }
}
