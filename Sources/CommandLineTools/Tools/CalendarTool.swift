import CaseExport
import CaseFiles
import Casework
import CivilTime
import JSONText
import Settings
import Wording

extension CommandLineTool {
  static let calendar = CommandLineTool(
    "calendar", "[--internal]", .calendar, options: [.flag("--internal")]
  ) { invocation throws(ToolFailure) in
    let settings = invocation.settings().settings
    let feed = DeadlineFeed(
      in: invocation.language, alarms: settings.calendarAlarms,
      schedule: invocation.arguments.has("--internal") ? settings.internalSchedule : nil,
      at: invocation.now)
    let events = try invocation.events(by: feed)
    if invocation.wantsJSON {
      invocation.print(.array(events.map(\.json)))
    } else {
      let name = invocation.language.say(FeedPhrase.calendarName)
      invocation.print(raw: ICalendar(name: name, events: events).bytes)
    }
    return .done
  }
}

extension Invocation {
  /// The deadlines of open cases, of cases that ended lately, and of the inbox; each once,
  /// also where one message lies in two cases.
  fileprivate func events(by feed: DeadlineFeed) throws(ToolFailure) -> [CalendarEvent] {
    guard let store = try storeForReading() else { return [] }
    var events: [CalendarEvent] = []
    for row in try rows().sorted(by: { $0.id < $1.id }) where isFed(row) {
      let dossier = try attempt { () throws(StoreError) in try store.dossier(row.id) }
      events += feed.events(of: shown(dossier))
    }
    let inbox = try attempt { () throws(StoreError) in try store.arrivals().notices }
    events += inbox.sorted { $0.name.rawValue < $1.name.rawValue }
      .flatMap { feed.events(of: shown($0)) }
    var uids: Set<String> = []
    for index in events.indices {
      while !uids.insert(events[index].uid).inserted { events[index].uid += "x" }
    }
    return events
  }

  private func isFed(_ row: CaseSummary) -> Bool {
    row.closed.map { now - $0 <= DeadlineFeed.remembersEnded } ?? true
  }
}

extension CalendarEvent {
  fileprivate var json: JSONValue {
    .object([
      "uid": .string("\(uid)@fukkatsu"), "sequence": .integer(sequence),
      "changed": .moment(changed.inJapan), "at": .moment(at.inJapan),
      "summary": .string(summary), "status": .string(status.rawValue.lowercased()),
      "alarms": .array(alarms.map(JSONValue.integer)),
    ])
  }
}
