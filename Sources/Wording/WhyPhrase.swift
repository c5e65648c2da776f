/// What explains a deadline.
package enum WhyPhrase: CaseIterable, Worded {
  case title, notice, words, rule, trigger, counted, skipped, due, readings, ownDates, history
  case inLine, inSubject
  case received, delivered, notYet, countedFrom, began, confirmed, unconfirmed, adopted
  case hoursRule, daysRule, businessDaysRule, dateRule
  case nothingToAdopt, noDeadline

  package var wording: Wording {
    switch self {
    case .title: Wording("期限の計算 - {} {} / {}", "Why this date - {} {} / {}")
    case .notice: Wording("通知", "Notice")
    case .words: Wording("根拠", "Words")
    case .rule: Wording("規則", "Rule")
    case .trigger: Wording("起点", "Start")
    case .counted: Wording("数え方", "Counted")
    case .skipped: Wording("飛ばし", "Skipped")
    case .due: Wording("期限", "Due")
    case .readings: Wording("読み方", "Readings")
    case .ownDates: Wording("内部期限", "Own dates")
    case .history: Wording("履歴", "History")
    case .inLine: Wording("{}行目", "line {}")
    case .inSubject: Wording("件名", "subject")
    case .received: Wording("{} 受信", "received {}")
    case .delivered: Wording("{} 配達", "delivered {}")
    case .notYet: Wording("まだ起きていません", "has not happened yet")
    case .countedFrom: Wording("{} 起点 |", "{} start |")
    case .began: Wording("通知の登録で始まった", "began as the notice was filed")
    case .confirmed: Wording("確認済", "confirmed")
    case .unconfirmed: Wording("読み方は未確認", "reading not confirmed")
    case .adopted: Wording("採用中", "adopted")
    case .hoursRule:
      Wording("時間は起点の秒から数える", "hours run from the second of the start")
    case .daysRule:
      Wording("当日を数えず、最終日の終わりまで", "the day itself is not counted, the last counts to its end")
    case .businessDaysRule:
      Wording(
        "当日と休日を数えず、最終日の終わりまで", "neither the day itself nor days off count, the last to its end")
    case .dateRule: Wording("通知が日付を明記している", "the notice names the day")
    case .nothingToAdopt: Wording("ほかの読み方はありません。", "There is no other reading.")
    case .noDeadline: Wording("期限がありません。", "There is no deadline.")
    }
  }
}
