/// What is said of putting away, bringing back and deleting.
package enum ArchivePhrase: CaseIterable, Worded {
  case exists, caseExists, insideStore, damaged, leftOut
  case archived, archivedAndRemoved, stillOpen, backedUp, restoredStore, restoredCase,
    restoredNothing
  case askPurge, typePurged, notTyped, needsYes, purged, purgedElsewhere, purgedAgain, gitRemains,
    strayRemains, copiesRemain

  package var wording: Wording {
    switch self {
    case .exists:
      Wording(
        "{}: すでにあります。上書きはしません。別の名前にしてください",
        "{}: is there already and is not replaced; give another name")
    case .caseExists:
      Wording(
        "{}: この案件はすでにあり、控えと内容が違います。何も変えていません。fukkatsu remove してから戻してください",
        "{}: the case is here already and differs, nothing was changed; remove it first")
    case .insideStore:
      Wording(
        "{}: 保管庫の中には控えを作れません。外の場所を指定してください",
        "{}: lies in the store itself; name a place outside of it")
    case .damaged:
      Wording(
        "{}: 控えとして読めません（{}）。何も変えていません。別の控えを使ってください",
        "{}: not a sound archive ({}), nothing was changed; use another copy")
    case .leftOut:
      Wording(
        "{}: ファイルではない（リンクなど）ため、控えに入れていません。実体のファイルに置き換えてください",
        "{}: a link or no file, so not in the backup; replace it with the file itself")
    case .archived: Wording("{} を {} に控えました（{}ファイル）", "Put {} into {} ({} {file|files})")
    case .archivedAndRemoved:
      Wording(
        "{} を {} に控え（{}ファイル）、保管庫からごみ箱へ移しました",
        "Put {} into {} ({} {file|files}) and moved it to the trash")
    case .stillOpen:
      Wording(
        "{}: 進行中の案件は片づけられません。--remove を外すか、先に結果を記録してください",
        "{}: an open case is not put away; leave --remove out, or record how it ended")
    case .backedUp: Wording("保管庫を {} に控えました（{}ファイル）", "Put the store into {} ({} {file|files})")
    case .restoredStore:
      Wording(
        "{} に保管庫を戻しました（{}ファイル）", "Restored the store in {} ({} {file|files})")
    case .restoredCase: Wording("{} を戻しました", "Restored {}")
    case .restoredNothing: Wording("{} は控えと同じものがあります", "{} is here already, unchanged")
    case .askPurge:
      Wording(
        "{} {} を、通知・草稿・証拠・変更の記録ごと完全に消します。取り消せません。",
        "{} {} will be deleted for good: notices, drafts, evidence, journal. This cannot be taken back."
      )
    case .typePurged: Wording("続けるには案件の番号を入力してください: ", "Type the case's id to go on: ")
    case .notTyped:
      Wording("{}: 番号が違うため、何も消していません", "{}: not the id; nothing was deleted")
    case .needsYes:
      Wording(
        "{}: 端末ではないため確認できません。完全に消すなら --yes を付けてください",
        "{}: there is no terminal to ask on; give --yes to delete it for good")
    case .purged: Wording("{} を完全に消しました（{}ファイル）", "Deleted {} for good ({} {file|files})")
    case .purgedElsewhere:
      Wording(
        "{}: 別の複製で完全に消されたため、ここでも消しました",
        "{}: was deleted for good in another clone, and now here too")
    case .purgedAgain:
      Wording(
        "{}: ここで完全に消したあと別の複製から届いた残りも、完全に消しました",
        "{}: what another clone still held of it came in after you had deleted it for good, and is deleted too"
      )
    case .gitRemains:
      Wording(
        "git の履歴と遠隔の控えには残っています。消すには、すべての複製で fukkatsu sync のあと "
          + "git filter-repo --invert-paths --path-glob '*/{}*' と強制の送信をします（fukkatsu man store）",
        "git's history, here and at the remote, still holds it; to rewrite it, sync every clone, then "
          + "git filter-repo --invert-paths --path-glob '*/{}*' and push by force (fukkatsu man store)"
      )
    case .strayRemains:
      Wording(
        "{}: 取り込みの途中で終わったプログラムが残したもので、どの案件のものかは分かりません。確かめて、消すものなら消してください",
        "{}: left by a program that was ended while it took a message in, and of no known case; "
          + "look at it, and delete it if it is of this client")
    case .copiesRemain:
      Wording(
        "ご自分で作った控え（backup、archive、export）は、ご自分で消してください",
        "Backups, archives and exports that you made are yours to delete")
    }
  }
}
