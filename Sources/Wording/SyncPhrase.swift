/// Words for sharing a store, and for what two people changed at once.
package enum SyncPhrase: CaseIterable, Worded {
  case gitMissing, notShared, alreadyShared, notAStore, newerFormat, olderFormat
  case unreachable, refused, overtaken, mergeUnderWay, busy, gitFailed
  case synced, syncedAlone, receivedFiles, sentChanges, joinedRecords, renumbered, conflictsLeft
  case cloned, running, standing, standingBehind, never, conflictsOnScreen
  case conflict, conflictRemedy, conflictTold
  case noConflicts, conflictTitle, choiceTitle, keepThis, takeOther, keepBoth, resolved
  case bothOnlyForText, noSuchConflict, draftConflicts

  package var wording: Wording {
    switch self {
    case .gitMissing:
      Wording(
        "git: 見つかりません。インストールしてからもう一度実行してください",
        "git: not found; install it, then run the command again")
    case .notShared:
      Wording(
        "{}: まだ共有していません。fukkatsu sync --init [URL] で始めます",
        "{}: not shared yet; begin with fukkatsu sync --init [URL]")
    case .alreadyShared:
      Wording(
        "{}: すでにここと共有しています。変えるには git remote set-url origin URL",
        "{}: shared with this already; change it with git remote set-url origin URL")
    case .notAStore:
      Wording(
        "{}: 保管庫ではありません。URL を確かめてください。何も変えていません",
        "{}: holds no store; check the address; nothing was changed")
    case .newerFormat:
      Wording(
        "相手の保管庫は新しい形式 {} です（この版は {} まで）。fukkatsu を新しくしてください。何も変えていません",
        "the shared store has the newer format {} (this version knows {}); update fukkatsu; nothing was changed"
      )
    case .olderFormat:
      Wording(
        "{}: 相手の保管庫は古い形式です。相手が fukkatsu を新しくして sync するのを待ってください",
        "{}: the shared store has an older format; wait until the others have updated fukkatsu and synced"
      )
    case .unreachable:
      Wording(
        "{}: 接続できません（{}）。変更はこの機械に残っています。つながったらもう一度 fukkatsu sync",
        "{}: cannot be reached ({}); your changes are safe here; run fukkatsu sync again when it can"
      )
    case .refused:
      Wording(
        "{}: 受け取りを断られました（{}）。書き込む権限を確かめてください",
        "{}: refused to take the changes ({}); check that you may write to it")
    case .overtaken:
      Wording(
        "{}: ほかの人の送信が続いています。もう一度 fukkatsu sync",
        "{}: others keep sending at the same time; run fukkatsu sync again")
    case .mergeUnderWay:
      Wording(
        "{}: git の併合が途中です。git -C {} merge --abort のあと、もう一度 fukkatsu sync",
        "{}: a merge by git is not finished; run git -C {} merge --abort, then fukkatsu sync again")
    case .busy:
      Wording(
        "{}: ほかの sync が動いています。終わってからもう一度実行してください",
        "{}: another sync is running; try again when it has ended")
    case .gitFailed:
      Wording(
        "git {}: {}。もう一度実行するか、git の設定を確かめてください",
        "git {}: {}; run it again, or check git’s settings")
    case .synced: Wording("同期しました。{}", "Synced. {}")
    case .syncedAlone:
      Wording(
        "変更を記録しました。共有先はまだありません（fukkatsu sync --init URL）。{}",
        "Committed; there is nobody to share with yet (fukkatsu sync --init URL). {}")
    case .receivedFiles: Wording("受け取り {}件", "files received: {}")
    case .sentChanges: Wording("送信済み", "changes sent")
    case .joinedRecords: Wording("合わせた記録 {}件", "records joined: {}")
    case .renumbered: Wording("番号の付け直し {}件", "numbers given anew: {}")
    case .conflictsLeft:
      Wording("食い違い {}件（fukkatsu resolve）", "to decide: {} (fukkatsu resolve)")
    case .cloned: Wording("共有の保管庫を {} に複製しました。", "The shared store is in {} now.")
    case .running: Wording("同期しています…", "Syncing…")
    case .standing: Wording("最後の同期 {}", "last synced {}")
    case .standingBehind: Wording("最後の同期 {}  未送信の変更あり", "last synced {}, changes since")
    case .never: Wording("まだ同期していません", "not synced yet")
    case .conflictsOnScreen: Wording("食い違い {}件  % で選ぶ", "{} to decide: % chooses")
    case .conflict: Wording("2人が同じ箇所を変えました: {}", "two people changed the same: {}")
    case .conflictRemedy:
      Wording("どちらにするか決めてください: fukkatsu resolve {}", "decide with: fukkatsu resolve {}")
    case .conflictTold: Wording("食い違い {}: {} / {}", "to decide {}: {} / {}")
    case .noConflicts: Wording("食い違いはありません。", "There is nothing to decide.")
    case .conflictTitle: Wording("{} で2人が変えた箇所", "What two people changed in {}")
    case .choiceTitle: Wording("{}: どちらにしますか", "{}: which one?")
    case .keepThis: Wording("今のまま: {}", "as it is: {}")
    case .takeOther: Wording("もう一方: {}", "the other: {}")
    case .keepBoth: Wording("両方を並べる", "both, one after the other")
    case .resolved:
      Wording("{} を決めました。u で取り消せます。", "{} is decided; u takes it back.")
    case .bothOnlyForText:
      Wording("{}: 両方を残せるのは草稿の文だけです", "{}: both can only be kept of a draft’s text")
    case .noSuchConflict:
      Wording(
        "{}: その番号の食い違いはありません。fukkatsu resolve {} で一覧",
        "{}: no such number; fukkatsu resolve {} lists them")
    case .draftConflicts:
      Wording(
        "この草稿には2人が同じ箇所を変えた所が {}件あります。戻って % で選びます。",
        "Two people changed {} {place|places} of this draft; go back and choose with %.")
    }
  }
}
