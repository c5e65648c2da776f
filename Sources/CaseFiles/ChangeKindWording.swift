import Wording

extension ChangeKind: Worded {
  package var wording: Wording {
    switch self {
    case .initialize: Wording("保管庫の作成", "store made")
    case .importing: Wording("通知の取り込み", "notice imported")
    case .file: Wording("通知の登録", "notice filed")
    case .dismiss: Wording("無関係として片づけ", "notice put away")
    case .newCase: Wording("案件の作成", "case made")
    case .set: Wording("項目の変更", "facts changed")
    case .note: Wording("メモ", "note")
    case .call: Wording("電話の記録", "call recorded")
    case .begin: Wording("着手の記録", "beginning recorded")
    case .deadline: Wording("期限の処理", "deadline settled")
    case .draft: Wording("草稿の保存", "draft saved")
    case .submit: Wording("提出の記録", "submission recorded")
    case .outcome: Wording("結果の記録", "outcome recorded")
    case .correct: Wording("読み取りの訂正", "reading corrected")
    case .remove: Wording("ごみ箱へ移動", "moved to the trash")
    case .evidence: Wording("証拠の変更", "evidence changed")
    case .restore: Wording("控えから戻した案件", "case restored")
    case .purge: Wording("完全な削除", "deleted for good")
    case .repair: Wording("修復", "repaired")
    case .migrate: Wording("新しい形式へ移行", "moved to a newer format")
    case .sync: Wording("ほかの人の変更と併合", "joined with what others did")
    case .renumber: Wording("番号の付け直し", "numbers given anew")
    case .resolve: Wording("食い違いの決定", "decided between two changes")
    case .undo: Wording("取り消し", "taken back")
    case .redo: Wording("やり直し", "done again")
    }
  }
}
