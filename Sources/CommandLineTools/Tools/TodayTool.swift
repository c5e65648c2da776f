import CaseFiles
import Casework
import CivilTime
import JSONText
import Wording

extension CommandLineTool {
  static let today = CommandLineTool("today", "", .today) { invocation throws(ToolFailure) in
    let store = try invocation.storeForReading()
    let inbox = try invocation.attempt { () throws(StoreError) in
      try store?.arrivals().notices.count ?? 0
    }
    let review = MorningReview(
      try invocation.cases()?.openCases.summaries ?? [], inbox: inbox, at: invocation.now)
    if invocation.wantsJSON {
      invocation.print(review.json)
    } else {
      invocation.print(review.text(in: invocation.language))
    }
    return .done
  }
}

/// What one looks at each morning: what is over, what runs out today, who is waited for.
private struct MorningReview {
  let now: Moment
  let inbox: Int
  let overdue: [CaseSummary]
  let within24Hours: [CaseSummary]
  let overHoliday: [CaseSummary]
  let waitingForClient: [CaseSummary]
  let waitingForMarketplace: [CaseSummary]
  let lanes: [DeadlineLane: Int]

  init(_ rows: [CaseSummary], inbox: Int, at now: Moment) {
    self.now = now
    self.inbox = inbox
    let open = rows.filter(\.isOpen).sorted { $0.burnsBefore($1) }
    func left(_ row: CaseSummary) -> Int? { row.nextDeadline.map { $0.due - now } }
    overdue = open.filter { left($0).map { $0 < 0 } ?? false }
    within24Hours = open.filter { left($0).map { (0...86_400).contains($0) } ?? false }
    overHoliday = open.filter { Self.fallsOnHoliday($0, after: now) }
    waitingForClient = open.filter { $0.turn == .client }
    waitingForMarketplace = open.filter { $0.turn == .marketplace }
    lanes = open.reduce(into: [:]) { counts, row in
      if let next = row.nextDeadline { counts[next.lane(at: now), default: 0] += 1 }
    }
  }

  /// Whether the deadline lies within two weeks, and its day or the day after today up
  /// to it is a run of days off that ends on or after it.
  private static func fallsOnHoliday(_ row: CaseSummary, after now: Moment) -> Bool {
    guard let due = row.nextDeadline?.due, due >= now, due - now <= 14 * 86_400 else {
      return false
    }
    let day = due.inJapan.day
    guard !BusinessCalendar.japan.isBusinessDay(day) else { return false }
    return (-3...3).contains { JapaneseHolidays.holiday(on: day + $0) != nil }
  }

  var json: JSONValue {
    func list(_ rows: [CaseSummary]) -> JSONValue { .array(rows.map { $0.json(at: now) }) }
    let windows: [DeadlineLane] = [
      .within72Hours, .within7Days, .within17Days, .within90Days,
    ]
    return .object([
      "now": .moment(now.inJapan),
      "overdue": list(overdue),
      "within_24h": list(within24Hours),
      "holiday_overlap": list(overHoliday),
      "windows": .object(
        windows.reduce(into: [:]) { $0[$1.rawValue] = .integer(lanes[$1] ?? 0) }),
      "inbox": .integer(inbox),
      "waiting_for_client": list(waitingForClient),
      "waiting_for_marketplace": list(waitingForMarketplace),
      "stale_evidence": .array([]),
      "waves": .array([]),
    ])
  }

  /// One thing a line, no frames: for a screen reader, a phone, a mail.
  func text(in language: Language) -> String {
    var lines = [language.dayAndClock(now, at: now) + " JST"]
    if overdue.isEmpty && within24Hours.isEmpty {
      lines.append(language.say(ToolErrorPhrase.todayNothing))
    }
    append(overdue, .todayOverdue, to: &lines, language)
    append(within24Hours, .today24Hours, to: &lines, language)
    let counts = [DeadlineLane.within72Hours, .within7Days, .within17Days, .within90Days]
      .map { String(lanes[$0] ?? 0) }
    lines.append(
      language.say(ToolErrorPhrase.todayWindows, counts[0], counts[1], counts[2], counts[3]))
    lines.append(language.say(ToolErrorPhrase.todayInbox, String(inbox)))
    append(waitingForClient, .todayClient, to: &lines, language)
    append(waitingForMarketplace, .todayMarketplace, to: &lines, language)
    lines.append(language.say(ToolErrorPhrase.todayEnd))
    return lines.joined(separator: "\n")
  }

  private func append(
    _ rows: [CaseSummary], _ heading: ToolErrorPhrase, to lines: inout [String],
    _ language: Language
  ) {
    guard !rows.isEmpty else { return }
    lines.append(language.say(heading, String(rows.count)))
    for row in rows {
      var words = [row.id.rawValue, row.client, language.say(row.reason)]
      if let next = row.nextDeadline {
        words.append("\(language.say(next.kind)) \(language.period(next.window))")
        words.append(language.countdown(to: next.due, at: now))
      }
      words.append(language.say(ScreenPhrase.turnIs, language.say(row.turn)))
      lines.append("  " + words.joined(separator: " "))
    }
  }
}
