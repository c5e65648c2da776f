/// Words for filing notices to cases.
package enum FilingPhrase: CaseIterable, Worded {
  case filedBy, toConfirm, taken

  package var wording: Wording {
    switch self {
    case .filedBy: Wording("{}により登録、未確認", "filed by {}, to be confirmed")
    case .toConfirm: Wording("登録済・未確認", "filed, to be confirmed")
    case .taken: Wording("{} から外し、ごみ箱へ移しました。", "Taken out of {} and put into the trash.")
    }
  }
}
