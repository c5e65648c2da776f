import Casework

/// What the morning review says, on the screen and on the command line.
package enum TodayPhrase: CaseIterable, Worded {
  case seenOf, seenHeading, staysUntilBegun, nothing, nothingLeft, end
  case windows, inbox, waitingClient, waitingMarketplace
  case yesterday, results, outcomes, refusals, submissions, noResults
  case lastContact, lastContactShort, answersTook, answersTookShort, noAnswerShort, goodUntil
  case noAnswerEver, noAnswer, silentDays
  case documentAge, daysOver, daysLeft, waveCount, waveUsual
  case begun, holidayRange, aheadHeading, turnsHeading, refusalsHeading, lastOne, oneLeft, more
  case todayMark, spokenLeft, spokenOver, spokenDays, spokenHours, spokenMinutes, numbered
  case seenTakenBack, nothingSelected, beginRecorded, closedThen, putAway, putAwayShort
  case noCaseHere, monthHeading, opened, accepted, otherwiseClosed, answerMedian

  package var wording: Wording {
    switch self {
    case .seenOf: Wording("確認済 {} / {}", "seen {} of {}")
    case .seenHeading: Wording("確認済 {}", "Seen {}")
    case .staysUntilBegun:
      Wording(
        "確認しました。超過と24時間以内は、着手（{}）するまでここに残ります。",
        "Seen; what burns stays here until work on it is begun ({}).")
    case .nothing: Wording("急ぐ案件はありません", "nothing is urgent")
    case .nothingLeft: Wording("朝の確認は終わりました。", "The morning review is done.")
    case .end: Wording("終わり", "end")
    case .windows:
      Wording("枠 72時間 {} 7日 {} 17日 {} 90日 {}", "windows: 72h {}, 7d {}, 17d {}, 90d {}")
    case .inbox: Wording("受信 {}件", "inbox: {}")
    case .waitingClient: Wording("依頼者待ち {}件", "waiting for the client: {}")
    case .waitingMarketplace: Wording("Amazon の回答待ち {}件", "waiting for Amazon: {}")
    case .yesterday: Wording("昨日の結果", "Yesterday")
    case .results: Wording("昨日 {}", "yesterday: {}")
    case .outcomes: Wording("終了 {}", "closed {}")
    case .refusals: Wording("却下 {}", "refused {}")
    case .submissions: Wording("提出 {}", "sent {}")
    case .noResults: Wording("動きはありません", "nothing happened")
    case .lastContact: Wording("最後の動き {}", "last contact {}")
    case .lastContactShort: Wording("最終 {}", "last {}")
    case .answersTookShort: Wording("回答まで{}日", "answers: {} d")
    case .noAnswerShort: Wording("回答歴なし", "never answered")
    case .goodUntil: Wording("{}まで", "until {}")
    case .answersTook: Wording("これまでの回答 {}日、長くて{}日", "answers took {} d, {} d at most")
    case .noAnswerEver: Wording("回答を受けたことがありません", "no answer ever came")
    case .noAnswer: Wording("回答なし", "no answer")
    case .silentDays: Wording("{}日", "{} d")
    case .documentAge: Wording("{}日まで: {}", "good for {} {day|days}, until {}")
    case .daysOver: Wording("{}日超過", "{} d over")
    case .daysLeft: Wording("あと{}日", "{} d left")
    case .waveCount: Wording("7日で{}件", "{} in 7 days")
    case .waveUsual: Wording("平常は週{}件", "usual: {} a week")
    case .begun: Wording("着手済", "begun")
    case .holidayRange: Wording("{} {}から{}", "{} {} to {}")
    case .aheadHeading: Wording("この先8日", "Eight days ahead")
    case .turnsHeading: Wording("手番", "Turn")
    case .refusalsHeading: Wording("却下の残り", "Refusals left")
    case .lastOne: Wording("打ち切り", "used up")
    case .oneLeft: Wording("あと1回", "one left")
    case .more: Wording("2回以上か上限なし", "more, or no limit")
    case .todayMark: Wording("今日", "today")
    case .spokenLeft: Wording("あと{}", "{} left")
    case .spokenOver: Wording("{}超過", "{} over")
    case .spokenDays: Wording("{}日", "{} {day|days} ")
    case .spokenHours: Wording("{}時間", "{} {hour|hours} ")
    case .spokenMinutes: Wording("{}分", "{} {minute|minutes}")
    case .numbered: Wording("{} {}", "{} {}")
    case .seenTakenBack: Wording("確認を取り消しました。", "The line is to be looked at again.")
    case .nothingSelected: Wording("確認する行がありません。", "There is no line to look at.")
    case .beginRecorded:
      Wording("{} の着手を記録しました。u で取り消せます。", "Work on {} is begun; u takes it back.")
    case .closedThen: Wording("終了", "closed")
    case .putAway: Wording("archive か purge で片づけられます", "archive or purge puts it away")
    case .putAwayShort: Wording("片づけられます", "to be put away")
    case .monthHeading: Wording("今月", "This month")
    case .opened: Wording("新しい案件", "new cases")
    case .accepted: Wording("復活で終了", "closed, accepted")
    case .otherwiseClosed: Wording("ほかの終了", "closed otherwise")
    case .answerMedian: Wording("提出から回答まで", "sent to answered")
    case .noCaseHere: Wording("この行は案件ではありません。", "This line is no case.")
    }
  }
}

extension ReviewLine.Section: Worded {
  package var wording: Wording {
    switch self {
    case .overdue: Wording("超過", "Overdue")
    case .within24Hours: Wording("24時間以内", "Within 24 hours")
    case .otherReading: Wording("別の読みでは24時間以内", "Within 24 hours by another reading")
    case .overHolidays: Wording("連休に切れるもの", "Over the holidays")
    case .waitingForClient: Wording("依頼者待ちで危ないもの", "Dangerous waiting for clients")
    case .unanswered: Wording("長く回答のないもの", "Unanswered for long")
    case .staleEvidence: Wording("古くなる証拠", "Evidence going stale")
    case .twinEvidence: Wording("別の依頼者と同じ証拠", "Evidence shared with another client")
    case .keptLong: Wording("保存期間を過ぎた案件", "Kept for longer than is set")
    case .waves: Wording("動向", "Waves")
    }
  }
}

extension WorkCalendar.Run.Season: Worded {
  package var wording: Wording {
    switch self {
    case .goldenWeek: Wording("大型連休", "Golden Week")
    case .obon: Wording("お盆", "Obon")
    case .newYear: Wording("年末年始", "New Year")
    case .other: Wording("連休", "Days off")
    }
  }
}
