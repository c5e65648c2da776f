/// How the journal of changes is told to people.
package enum HistoryPhrase: CaseIterable, Worded {
  case takenBack, becomes, added, removed, lines, roundBegun, roundBegunFrom, roundSent, deadlines,
    readings, noticeCame
  case correctedTo, toTrash, fromTrash, nothing, undoOf, redoOf, annotated, summaryDone
  case changed, ruleOff, ruleOn, evidence, related, snoozed, linked

  package var wording: Wording {
    switch self {
    case .takenBack: Wording("（取り消し済み）", " (taken back)")
    case .becomes: Wording("{}: {} → {}", "{}: {} → {}")
    case .added: Wording("{}: {} を追加", "{}: added {}")
    case .removed: Wording("{}: {} を削除", "{}: removed {}")
    case .lines: Wording("第{}回 本文 +{}行 -{}行", "round {}, text lines +{} -{}")
    case .roundBegun: Wording("第{}回を開始", "round {} begun")
    case .roundBegunFrom: Wording("第{}回を第{}回から開始", "round {} begun from round {}")
    case .roundSent: Wording("第{}回を提出（{}字）", "round {} submitted, {} {character|characters}")
    case .deadlines: Wording("期限 {}: {} → {}", "deadline of {}: {} → {}")
    case .readings: Wording("期限 {}の読み方: {} → {}", "reading of deadline {}: {} → {}")
    case .noticeCame: Wording("通知 {}「{}」", "notice {} “{}”")
    case .correctedTo: Wording("{} を訂正: {}", "{} corrected: {}")
    case .toTrash: Wording("{} を trash/ へ", "{} to trash/")
    case .fromTrash: Wording("{} を trash/ から戻す", "{} back out of trash/")
    case .nothing: Wording("なし", "none")
    case .undoOf: Wording("取り消し: {}", "took back: {}")
    case .redoOf: Wording("やり直し: {}", "did again: {}")
    case .annotated: Wording("第{}回への書き添え「{}」", "remark on round {}: “{}”")
    case .changed: Wording("{}: {} を変更", "{}: {} changed")
    case .ruleOff: Wording("規則 {} を切る（{}）", "rule {} switched off: {}")
    case .ruleOn: Wording("規則 {} を戻す", "rule {} switched on again")
    case .evidence: Wording("証拠", "evidence")
    case .related: Wording("関連", "related")
    case .snoozed: Wording("隠す期限", "hidden until")
    case .linked: Wording("第{}回 要求「{}」に「{}」を結ぶ", "round {}, demand “{}” linked to “{}”")
    case .summaryDone: Wording("ほか{}件", "and {} more")
    }
  }
}
