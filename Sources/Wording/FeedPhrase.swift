/// What calendars and reminders say.
package enum FeedPhrase: CaseIterable, Worded {
  case calendarName, notFiled, due, opens, expected, internalDate, ended
  case reminderDue, reminderOver, reminderOpens, reminderExpected, reminderInternal
  case notifierFailed, cannotRemember, endedWith, killedBy

  package var wording: Wording {
    switch self {
    case .calendarName: Wording("復活 期限", "Fukkatsu deadlines")
    case .notFiled: Wording("未登録の通知", "not filed yet")
    case .due: Wording("期限 {} {}", "Due: {} {}")
    case .opens: Wording("この日から可能 {} {}", "Possible from now: {} {}")
    case .expected: Wording("この頃までの見込み {} {}", "Expected by now: {} {}")
    case .ended: Wording("（{}）{}", "({}) {}")
    case .internalDate: Wording("内部 {}（{}）", "{} ({})")
    case .reminderDue: Wording("あと {}  {} {}", "{} left  {} {}")
    case .reminderOver: Wording("{}  {} {}", "{}  {} {}")
    case .reminderOpens: Wording("この日から可能  {} {}", "possible from now  {} {}")
    case .reminderExpected: Wording("見込みの時が来ました  {} {}", "was expected by now  {} {}")
    case .reminderInternal: Wording("内部 {}  {} {}", "{}  {} {}")
    case .notifierFailed:
      Wording(
        "{}: 通知の命令が失敗しました（{}）。命令を確かめてください。次の remind でもう一度知らせます",
        "{}: the notifier failed ({}); check the command; the next remind tells again")
    case .endedWith: Wording("終了コード {}", "exit {}")
    case .killedBy: Wording("シグナル {} で終了", "signal {}")
    case .cannotRemember:
      Wording(
        "{}: 知らせた記録を書けません（{}）。場所を確かめてください",
        "{}: what was told cannot be kept ({}); check the place")
    }
  }
}
