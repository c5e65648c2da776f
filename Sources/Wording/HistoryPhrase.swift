/// How the journal of changes is told to people.
package enum HistoryPhrase: CaseIterable, Worded {
  case takenBack, becomes, added, removed, lines, roundBegun, roundBegunFrom, roundSent, deadlines,
    readings, noticeCame
  case correctedTo, toTrash, fromTrash, nothing, undoOf, redoOf, annotated, summaryDone

  package var wording: Wording {
    switch self {
    case .takenBack: Wording("（取り消し済み）", " (taken back)")
    case .becomes: Wording("{}: {} → {}", "{}: {} → {}")
    case .added: Wording("{}: {} を追加", "{}: added {}")
    case .removed: Wording("{}: {} を削除", "{}: removed {}")
    case .lines: Wording("第{}回 本文 +{}行 -{}行", "round {}, text +{} -{} lines")
    case .roundBegun: Wording("第{}回を開始", "round {} begun")
    case .roundBegunFrom: Wording("第{}回を第{}回から開始", "round {} begun from round {}")
    case .roundSent: Wording("第{}回を提出（{}字）", "round {} submitted, {} characters")
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
    case .summaryDone: Wording("ほか{}件", "and {} more")
    }
  }
}
