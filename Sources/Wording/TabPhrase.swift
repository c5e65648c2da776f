/// The names of the screens in the title row, as short as they can be.
package enum TabPhrase: CaseIterable, Worded {
  case inbox, cases

  package var wording: Wording {
    switch self {
    case .inbox: Wording("受信", "Inbox")
    case .cases: Wording("案件", "Cases")
    }
  }
}
