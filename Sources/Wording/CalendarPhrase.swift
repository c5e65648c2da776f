import Casework
import CivilTime

/// What stands in the calendar besides days and deadlines.
package enum CalendarPhrase: CaseIterable, Worded {
  case month, holidayMark, dayOffMark, nothingOnDay, deadlinesOn, overRun
  case step, ownStep, calculator, start, countedDays, skippedDays, safest, safestHint
  case loadHeading, legendHeading, legendBurning, legendLoad, legendDayOff
  case pacificAndJapan
  case dayOffPrompt, dayOffExample, badDayOff, noDayOff, dayOffAdded, dayOffRemoved
  case dayOffTakenBack, dayOffDoneAgain
  case calendarFilePrompt, calendarFileHint, calendarWritten, isNoCalendar

  package var wording: Wording {
    switch self {
    case .month: Wording("{}年{}月", "{}-{}")
    case .holidayMark: Wording("祝", "h")
    case .dayOffMark: Wording("休", "o")
    case .nothingOnDay: Wording("この日に切れる期限はありません。", "Nothing is due on this day.")
    case .deadlinesOn: Wording("期限 {}件", "deadlines: {}")
    case .overRun: Wording("{}  切れる期限 {}件", "{}: {} due")
    case .step: Wording("{} {} 内部 {}  {}", "{} {} own {}  {}")
    case .ownStep: Wording("内部 {}", "own     {}")
    case .calculator: Wording("期間の計算", "Counting a period")
    case .start: Wording("起点 {}  {}  当日を数えない", "from {}, {}; its own day is not counted")
    case .countedDays: Wording("数えた日 {}", "counted {}")
    case .skippedDays: Wording("飛ばした日 {}", "skipped {}")
    case .safest: Wording("安全側 {} {}", "the safe one: {} {}")
    case .safestHint:
      Wording("通知が暦を示さないときは早いほうに合わせます。", "Where a notice names no calendar, keep the earliest.")
    case .loadHeading: Wording("週の負荷", "Load by week")
    case .legendHeading: Wording("凡例", "Signs")
    case .legendBurning: Wording("!  超過と24時間以内", "!  over or within 24 hours")
    case .legendLoad: Wording("#  期限", "#  deadlines")
    case .legendDayOff: Wording("祝 祝日  休 自分の休み・連休", "h  holiday  o  own day off, or in a run")
    case .dayOffPrompt: Wording("自分の休み: ", "Days off: ")
    case .dayOffExample:
      Wording(
        "例: 2026-08-12..2026-08-15 夏季休業、毎年なら 08-13..08-16 お盆",
        "2026-08-12..2026-08-15 summer break; for every year 08-13..08-16 Obon")
    case .badDayOff:
      Wording(
        "日と名前が要ります。例: 2026-08-12..2026-08-15 夏季休業",
        "A day and a name are needed: 2026-08-12..2026-08-15 summer break")
    case .noDayOff:
      Wording("この日は自分の休みではありません。+ で加えられます。", "This is no day off of your own; + adds one.")
    case .dayOffAdded:
      Wording("「{}」を休みに加えました。期限は動きません。", "Added “{}”; no deadline moves. ")
    case .dayOffRemoved: Wording("「{}」を休みから外しました。", "“{}” is no day off any more. ")
    case .dayOffTakenBack: Wording("u で取り消せます。", "u takes it back.")
    case .dayOffDoneAgain: Wording("U でやり直せます。", "U does it again.")
    case .calendarFilePrompt: Wording("書き出し先: ", "Write to: ")
    case .calendarFileHint:
      Wording(
        "同じファイルに書き直すと、取り込んだ予定は重ならずに改まります。",
        "Written again, the file updates what was imported and doubles nothing.")
    case .calendarWritten: Wording("{} に {}件を書きました。", "{}: {} {entry|entries} written.")
    case .isNoCalendar:
      Wording(
        "暦ではないので上書きしません。ほかの名前にしてください: {}",
        "No calendar, left as it is; choose another name: {}")
    case .pacificAndJapan: Wording("{} 太平洋時間 = {} 日本", "{} Pacific = {} Japan")
    }
  }
}

extension PeriodCalculation.Way: Worded {
  package var wording: Wording {
    switch self {
    case .japan: Wording("日本の営業日", "business days, Japan")
    case .unitedStates: Wording("米国の営業日", "business days, US")
    case .calendarDays: Wording("暦日", "calendar days")
    case .hours: Wording("時間どおり", "exact hours")
    }
  }
}

extension Language {
  /// A day without its weekday: `05/07`.
  package func shortDay(_ day: CalendarDay) -> String {
    "\(padded(day.month, to: 2))/\(padded(day.day, to: 2))"
  }

  /// A day passed over, and why: `05/04みどりの日`.
  package func skipped(_ skipped: SkippedDay) -> String {
    "\(shortDay(skipped.date))\(self == .japanese ? "" : " ")\(say(skipped.why))"
  }

  /// The end of a period, in Pacific time too where it was counted there.
  package func due(_ result: PeriodCalculation.Result, at now: Moment) -> String {
    let due = dayAndClock(result.counted.due, at: now)
    guard result.way == .unitedStates else { return due }
    let pacific = PacificTime.show(result.counted.due)
    let clock = "\(padded(pacific.hour, to: 2)):\(padded(pacific.minute, to: 2))"
    return say(CalendarPhrase.pacificAndJapan, "\(day(pacific.day, at: now)) \(clock)", due)
  }
}
