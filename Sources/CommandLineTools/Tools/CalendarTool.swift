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
  /// What stands in the calendar of the store.
  fileprivate func events(by feed: DeadlineFeed) throws(ToolFailure) -> [CalendarEvent] {
    guard let store = try storeForReading() else { return [] }
    var dossiers: [Dossier] = []
    for row in try rows() where feed.takes(row) {
      dossiers.append(shown(try attempt { () throws(StoreError) in try store.dossier(row.id) }))
    }
    let inbox = try arrivals(in: store)
    return feed.events(of: dossiers, arrivals: inbox.map { shown($0) })
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
