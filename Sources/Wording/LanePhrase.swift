import Casework

/// What stands on the screen of deadlines besides the deadlines.
package enum LanePhrase: CaseIterable, Worded {
  case nothing, sameClient, more, sign

  package var wording: Wording {
    switch self {
    case .nothing: Wording("進行中の期限はありません。", "No deadline is running.")
    case .sameClient: Wording("同じ依頼者", "same client")
    case .more: Wording("ほか{}件", "{} more")
    case .sign: Wording("+ この日から可能  ? 回答の見込み", "+ possible from then on  ? answer expected")
    }
  }
}

extension DeadlineLane: Worded {
  package var wording: Wording {
    switch self {
    case .overdue: Wording("超過", "Overdue")
    case .within72Hours: Wording("72時間以内", "72 hours")
    case .within7Days: Wording("7日以内", "7 days")
    case .within17Days: Wording("17日以内", "17 days")
    case .within90Days: Wording("90日以内", "90 days")
    case .later: Wording("その先", "Later")
    }
  }
}
