import Casework
import CivilTime

/// What is said about the life of deadlines.
package enum DeadlinePhrase: CaseIterable, Worded {
  case adopted, startedBy, started, settled, reopened
  case movedTo, byCall, byTurn
  case noSuchDeadline, whichDeadline, noSuchReading, addNeeds, namedDay
  case warnsOf, holidayRun, earliestIs, ownPeriod
  case snoozed, snoozedLess, awake, notSnoozed, related, notRelated, relatedToItself
  case heldSince, freedBy, silentSince, tooEarly

  package var wording: Wording {
    switch self {
    case .adopted: Wording("「{}」を採用", "adopted: {}")
    case .startedBy: Wording("起点 {}（{}）", "counted from {} ({})")
    case .started: Wording("起点 {}", "counted from {}")
    case .settled: Wording("「{}」にした", "now: {}")
    case .reopened: Wording("再開した", "reopened")
    case .movedTo: Wording("期限「{}」は {} になりました", "the deadline {} is now {}")
    case .byCall: Wording("電話", "call")
    case .byTurn: Wording("手番", "turn")
    case .noSuchDeadline:
      Wording(
        "{}: そのような期限はありません。fukkatsu deadlines {} で番号を確かめてください",
        "{}: there is no such deadline; see the numbers with: fukkatsu deadlines {}")
    case .whichDeadline:
      Wording(
        "{}: 進行中の期限が {} 件あります。番号を付けてください（fukkatsu deadlines {}）",
        "{}: {} {deadline is|deadlines are} running; name one by its number (fukkatsu deadlines {})"
      )
    case .noSuchReading:
      Wording("{}: この期限に読みはありません。選べるのは {}", "{}: no reading of this deadline; choose one of {}")
    case .addNeeds:
      Wording(
        "期限の内容が必要です。例: fukkatsu deadline add {} \"72時間 回答\"",
        "say what it is: fukkatsu deadline add {} \"72 hours answer\"")
    case .namedDay:
      Wording(
        "{}: 通知が日付を明記しており、起点では動きません。fukkatsu correct で期限を直してください",
        "{}: the notice names the day, which no start moves; correct the deadline: fukkatsu correct"
      )
    case .warnsOf: Wording("注意 {} {}", "note: {} {}")
    case .holidayRun:
      Wording(
        "連休 {} から {}（{}）に当たります。前に済ませてください", "falls in the days off {} to {} ({}); be done before")
    case .earliestIs: Wording("読みによっては {}", "by another reading {}")
    case .ownPeriod: Wording("通知によらない期限", "set by no notice")
    case .snoozed: Wording("{} を {} まで隠しました。", "{} is hidden until {}.")
    case .snoozedLess:
      Wording(
        "{} を {} まで隠しました。期限の24時間前には戻ります。",
        "{} is hidden until {}; it comes back 24 hours before its deadline.")
    case .awake: Wording("{} を一覧に戻しました。", "{} is back in the lists.")
    case .notSnoozed:
      Wording(
        "{}: 24時間以内に期限があるため隠せません。期限を片づけてからにしてください",
        "{}: due within 24 hours and cannot be hidden; deal with the deadline first")
    case .related: Wording("{} と {} を結びました（{}）。", "{} and {} are related now: {}.")
    case .notRelated: Wording("{} と {} の結びつきを外しました。", "{} and {} are no longer related.")
    case .relatedToItself:
      Wording("{}: 同じ案件です。別の案件を指定してください", "{}: both are the same case; name another one")
    case .heldSince: Wording("{} {} から", "{} since {}")
    case .freedBy: Wording("{} まで: {}", "until {}: {}")
    case .silentSince: Wording("返事のない日数 {}（{} 提出）", "{} {day|days} without an answer (sent {})")
    case .tooEarly: Wording("再送は {} まで早すぎます", "too early to send again before {}")
    }
  }
}

extension Language {
  /// Until when a case is hidden, and that its deadline brings it back.
  package func snoozed(
    _ id: CaseID, until hidden: Moment?, wanted: Moment?, at now: Moment
  ) -> String {
    guard let hidden, let wanted, hidden > now else {
      return say(DeadlinePhrase.awake, id.rawValue)
    }
    let phrase: DeadlinePhrase = hidden < wanted ? .snoozedLess : .snoozed
    return say(phrase, id.rawValue, dayAndClock(hidden, at: now))
  }

  /// A step in a deadline's life.
  package func decision(
    _ event: DeadlineEvent, of standing: DeadlineStanding, at now: Moment
  ) -> String {
    let name = deadlineName(standing)
    if let choice = event.adopted { return "\(name) \(say(DeadlinePhrase.adopted, say(choice)))" }
    if let start = event.triggered {
      let moment = dayAndClock(start, at: now)
      let words =
        event.because.map { say(DeadlinePhrase.startedBy, moment, cause($0)) }
        ?? say(DeadlinePhrase.started, moment)
      return "\(name) \(words)"
    }
    let state =
      event.state == .running
      ? say(DeadlinePhrase.reopened) : say(DeadlinePhrase.settled, say(event.state))
    return "\(name) \(state)"
  }

  /// Where a deadline is now that is counted from another moment; `nil` while it has none.
  package func moved(_ standing: DeadlineStanding, at now: Moment) -> String? {
    standing.due.map {
      say(DeadlinePhrase.movedTo, deadlineName(standing), dayAndClock($0, at: now))
    }
  }

  /// A deadline's kind and period: `回答 72時間`.
  package func deadlineName(_ standing: DeadlineStanding) -> String {
    deadlineName(standing.read)
  }

  package func deadlineName(_ read: ReadDeadline) -> String {
    "\(say(read.kind)) \(period(read.window))"
  }

  private func cause(_ code: String) -> String {
    switch code {
    case DeadlineEvent.call: say(DeadlinePhrase.byCall)
    case DeadlineEvent.turn: say(DeadlinePhrase.byTurn)
    default: code
    }
  }
}
