import Casework

/// Words for filing notices to cases.
package enum FilingPhrase: CaseIterable, Worded {
  case filedBy, toConfirm, taken, fromInbox, inAnotherCase, saysTheSame, wasOf

  package var wording: Wording {
    switch self {
    case .filedBy: Wording("{}により登録、未確認", "filed by {}, to be confirmed")
    case .toConfirm: Wording("登録済・未確認", "filed, to be confirmed")
    case .fromInbox: Wording("受信の {} を登録", "it was {} in the inbox")
    case .inAnotherCase:
      Wording(
        "{}: 案件 {} に {} として取り込み済みです。移すには: fukkatsu file {} --case {}",
        "{}: is in case {} already, as {}; move it with: fukkatsu file {} --case {}")
    case .saysTheSame: Wording("{} と同じ文面", "says the same as {}")
    case .wasOf: Wording("{} 終了した案件 {}（{}）", "{} closed case {} ({})")
    case .taken: Wording("{} から外し、ごみ箱へ移しました。", "Taken out of {} and put into the trash.")
    }
  }
}

extension Language {
  /// That no open case is known for a notice, and which closed one it names.
  package func unfiled(formerly former: CaseMatch?) -> String {
    let new = say(ScreenPhrase.matchUnknown)
    return former.map { say(FilingPhrase.wasOf, new, $0.caseID.rawValue, say($0.why)) } ?? new
  }
}
