/// The names of the screens in the title row, as short as they can be.
package enum TabPhrase: CaseIterable, Worded {
  case today, inbox, cases, deadlines, calendar

  package var wording: Wording {
    switch self {
    case .today: Wording("朝", "Today")
    case .inbox: Wording("受信", "Inbox")
    case .cases: Wording("案件", "Cases")
    case .deadlines: Wording("期限", "Due")
    case .calendar: Wording("暦", "Cal")
    }
  }
}
