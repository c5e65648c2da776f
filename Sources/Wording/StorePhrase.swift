/// What can go wrong with the store, each with what to do about it.
package enum StorePhrase: CaseIterable, Worded {
  case missing, notAStore, newerFormat, malformed, locked, noCase, ambiguousCase, noNotice
  case noOpenRound, noRound, submittedRound
  case changedMeanwhile, takenAway, nothingToUndo, nothingToRedo, nothingOwnToUndo, unfinished
  case tooLarge, overlong
  case noSpace, readOnly, noPermission, notAFolder, noFolderOfIt, linked, system
  case strayTemporary, wrongMode, symbolicLink, missingOriginal, wrongHash, danglingDeadline
  case wrongName, conflictMarkers, unfinishedChange
  case notAFile, unreadable, badName, unknownFile, duplicateID, missingFile, pathOutside
  case danglingIndex, danglingNotice, danglingRound, duplicateEvidence, missingEvidence
  case alteredSubmission, alteredEvidence, noCaseOfIt, noRecordOfIt, tornLine, badLine
  case unusualForm, misreadPart, alteredNotice, alteredRound, sentButOpen, wrongSize, unwritable
  case unclaimedEvidence, secondMessage, missingJournal, emptiedJournal, repeatedLine, alteredTrash
  case missingLine, missingEnd, duplicateDeadline, wrongQuote, openButSent
  case danglingCopy, missingHash, missingDeadline, alteredLine, misplacedLine

  package var wording: Wording {
    switch self {
    case .missing:
      Wording(
        "{}: 保管庫がありません。fukkatsu init {} で作れます",
        "{}: there is no store; make one with: fukkatsu init {}")
    case .notAStore:
      Wording(
        "{}: 保管庫ではないファイルがあります。空のフォルダを指定してください",
        "{}: the folder holds other files and no store.json; name an empty folder")
    case .newerFormat:
      Wording(
        "{}: 形式 {} は、この版が読める形式 {} より新しいものです。fukkatsu を新しくしてください",
        "{}: format {} is newer than {}, which this version reads; update fukkatsu")
    case .malformed:
      Wording(
        "{}: 読めません（{}）。直し方は fukkatsu check が示します",
        "{}: cannot be read ({}); how to mend it says: fukkatsu check")
    case .locked:
      Wording(
        "{}: ほかの fukkatsu が書き込み中です。少し待ってもう一度お試しください",
        "{}: another fukkatsu is writing; wait a moment and try again")
    case .noCase:
      Wording(
        "{}: そのような案件はありません。fukkatsu list で一覧を見られます",
        "{}: there is no such case; see: fukkatsu list")
    case .ambiguousCase:
      Wording(
        "{}: 複数の案件に当てはまります（{}）。番号で指定してください",
        "{}: fits several cases ({}); name one by its id")
    case .noNotice:
      Wording(
        "{}: そのような通知は受信にありません。fukkatsu inbox で一覧を見られます",
        "{}: there is no such notice in the inbox; see: fukkatsu inbox")
    case .noOpenRound:
      Wording(
        "{}: 提出できる草稿がありません。fukkatsu draft {} --edit で書けます",
        "{}: there is no draft to submit; write one with: fukkatsu draft {} --edit")
    case .noRound:
      Wording(
        "{}: そのような回はありません。fukkatsu show {} で確かめられます",
        "{}: there is no such round; see: fukkatsu show {}")
    case .submittedRound:
      Wording(
        "{}: 提出済みの回は変更も削除もできません。fukkatsu note {} 文 --round N で書き添えられます",
        "{}: it was submitted and stays as it is; add a remark with: fukkatsu note {} TEXT --round N"
      )
    case .changedMeanwhile:
      Wording(
        "{}: ほかで変更されたため、何も変えていません。内容を確かめてもう一度お試しください",
        "{}: changed elsewhere meanwhile, nothing was changed; look at it and try again")
    case .takenAway:
      Wording(
        "{}: 書いている間に、ほかのプログラムが新しい内容を消したため、何も変えていません。"
          + "同期を止めてもう一度お試しください",
        "{}: another program took its new content away while it was written, nothing was changed; "
          + "pause what synchronises the folder and try again")
    case .nothingToUndo: Wording("取り消せる変更はありません", "there is no change to take back")
    case .nothingOwnToUndo:
      Wording(
        "この複製ではまだ何も変えていません。記録にある変更は別の複製 {} のもので、そこで取り消せます",
        "nothing was changed in this copy of the store yet; what the journal tells was done in "
          + "another, {}, and is taken back there")
    case .nothingToRedo: Wording("やり直せる変更はありません", "there is no change to do again")
    case .unfinished:
      Wording(
        "{}: 途中で止まりました（{}）。変更は記録済みで、次の起動で完了します",
        "{}: stopped half way ({}); the change is recorded and the next start completes it")
    case .tooLarge:
      Wording("{}: {} MB を超えるため読みません", "{}: larger than {} MB, not read")
    case .overlong: Wording("{} MB を超えるため読みません", "larger than {} MB, not read")
    case .noSpace:
      Wording(
        "{}: ディスクに空きがありません。何も変わっていません。空きを作ってもう一度お試しください",
        "{}: the disk is full, nothing was changed; make room and try again")
    case .readOnly:
      Wording(
        "{}: 読み取り専用のため書けません。何も変わっていません。保管庫の場所を確かめてください",
        "{}: read-only, nothing was changed; check where the store lies")
    case .noPermission:
      Wording(
        "{}: 権限がありません。何も変わっていません。chmod -R u+rwX で直せます",
        "{}: permission denied, nothing was changed; mend it with chmod -R u+rwX")
    case .notAFolder:
      Wording(
        "{}: 途中にフォルダでないものがあります。保管庫のフォルダを指定してください",
        "{}: a part of the path is no folder; name the folder of a store")
    case .noFolderOfIt:
      Wording(
        "{}: フォルダではありません。保管庫の外へ移してください（フォルダは作り直します）",
        "{}: no folder; move it out of the store, the folder is made anew")
    case .linked:
      Wording(
        "{}: シンボリックリンクはたどりません。リンク先そのものを置いてください",
        "{}: a symbolic link, which is not followed; replace it with what it points at")
    case .system:
      Wording(
        "{}: {}。何も変わっていません。ディスクを確かめてください",
        "{}: {}, nothing was changed; check the disk")
    case .strayTemporary:
      Wording("書きかけの一時ファイルです", "a temporary file that a crash left behind")
    case .wrongMode: Wording("本人以外も読めます（{}）", "others may read it (mode {})")
    case .symbolicLink: Wording("シンボリックリンクです", "a symbolic link")
    case .missingOriginal: Wording("{} の原文がありません", "the message of {} is missing")
    case .wrongHash: Wording("原文が取り込み時と違います", "the message is not the one that was imported")
    case .danglingDeadline:
      Wording("期限が指す通知 {} がありません", "a deadline points at notice {}, which is not there")
    case .wrongName: Wording("中の番号 {} がファイル名と違います", "its id {} is not its name")
    case .conflictMarkers: Wording("git の衝突の印が残っています", "conflict markers of git are left in it")
    case .unfinishedChange: Wording("途中で止まった変更があります", "a change stopped half way")
    case .notAFile: Wording("ファイルではありません", "no file")
    case .unreadable: Wording("本人にも読めません（{}）", "not even you may read it (mode {})")
    case .badName: Wording("ファイル名が UTF-8 ではありません", "its name is not UTF-8")
    case .unknownFile: Wording("保管庫のファイルではありません", "no file of the store")
    case .duplicateID: Wording("{} と同じ番号です", "has the same id as {}")
    case .missingFile: Wording("ファイルがありません", "the file is missing")
    case .pathOutside: Wording("保管庫の外を指しています（{}）", "points out of the store ({})")
    case .danglingIndex:
      Wording("期限 {} が通知の読み取りにありません", "deadline {} is not in the reading of its notice")
    case .danglingNotice: Wording("指している通知 {} がありません", "points at notice {}, which is not there")
    case .danglingRound: Wording("もとの回 {} がありません", "began from round {}, which is not there")
    case .duplicateEvidence: Wording("証拠の番号 {} が重なっています", "has evidence {} twice")
    case .missingEvidence: Wording("{} の証拠のファイルがありません", "the file of evidence of {} is missing")
    case .alteredSubmission:
      Wording("提出後に本文が書き換えられています", "its text is not the one that was submitted")
    case .alteredEvidence: Wording("添付したときのファイルと違います", "not the file that was attached")
    case .noCaseOfIt: Wording("案件 {} がありません", "its case {} is not there")
    case .noRecordOfIt: Wording("通知の記録 {} がありません", "no record {} belongs to it")
    case .tornLine: Wording("{} 行目が途中で切れています", "line {} was cut off")
    case .badLine: Wording("{} 行目が読めません", "line {} cannot be read")
    case .unusualForm:
      Wording("書き方が形式と違います（{}）", "not written as the format says: {}")
    case .misreadPart:
      Wording("形式と合わず読み取れない部分があります（{}）", "not what the format says, and not read: {}")
    case .alteredNotice:
      Wording("届いた通知から書き換えられています（{}）", "not the notice that came: {} was altered")
    case .alteredRound:
      Wording("提出済みの回が書き換えられています（{}）", "was submitted and then altered: {}")
    case .sentButOpen:
      Wording("提出済みなのに状態が {} です", "was submitted, yet its state is {}")
    case .wrongSize:
      Wording("原文の大きさが記録（{} バイト）と違います", "its message has not the {} {byte|bytes} it says")
    case .unwritable: Wording("本人にも書き込めません（{}）", "not even you may write to it (mode {})")
    case .unclaimedEvidence:
      Wording("案件 {} のどの証拠のファイルでもありません", "no evidence of case {} names it")
    case .secondMessage:
      Wording("通知の原文は {} で、このファイルではありません", "the message of its notice is {}")
    case .missingJournal:
      Wording("変更の記録のファイルがありません", "a file of the journal is missing, and what it told")
    case .emptiedJournal:
      Wording("変更の記録が空になっています", "a file of the journal was emptied")
    case .repeatedLine:
      Wording("{} 行目と同じ変更がもう一度あります", "tells a change again: line {}")
    case .missingLine:
      Wording("{} 行目の前の変更の行がありません", "the change before line {} is missing")
    case .missingEnd:
      Wording(
        "終わりの行がありません。最後の変更は {} でした",
        "its last lines are missing; the last change was {}")
    case .duplicateDeadline: Wording("期限 {} が重なっています", "has deadline {} twice")
    case .wrongQuote:
      Wording("引用が通知の本文にありません（{}）", "quotes what does not stand in its text: {}")
    case .openButSent:
      Wording("提出の記録がないのに状態が {} です", "has no submission, yet its state is {}")
    case .danglingCopy:
      Wording("写しのもとの通知 {} がありません", "is a copy of notice {}, which is not there")
    case .missingHash:
      Wording("証拠 {} のハッシュがなくなっています", "evidence {} has lost the hash of its file")
    case .missingDeadline:
      Wording("通知の期限 {} が案件にありません", "deadline {}, which its notice sets, is not in it")
    case .alteredLine:
      Wording("{} 行目が書き込んだときの内容と違います", "line {} is not as it was written")
    case .misplacedLine:
      Wording(
        "{} 行目が、1つ前の変更の行より上にあります", "line {} stands above the change that it follows")
    case .alteredTrash:
      Wording("削除したときの内容と違います", "not the file that was removed")
    }
  }
}

/// What to do about a problem that `check` finds.
package enum RemedyPhrase: CaseIterable, Worded {
  case restore, removeTemporary, setMode, removeLink, restoreOriginal, addNotice, renameFile
  case resolveConflict, startAgain
  case repair, repairMode, moveAway, chooseOne, restoreCase, restoreReading, resolveDuplicate
  case restoreRound, restoreRecord, restoreJournal
  case attachOrMove, mendSetting, removeLine, removeOne, restoreWholeJournal
  case restoreLine, restoreEnd, checkAgain

  package var wording: Wording {
    switch self {
    case .restore:
      Wording(
        "正しい値に直すか、控えか git から戻してください",
        "put it right, or restore it from a backup or from git")
    case .removeTemporary: Wording("rm で消してかまいません", "it may be removed with rm")
    case .setMode: Wording("chmod {} で直せます", "mend it with: chmod {}")
    case .removeLink: Wording("実体のファイルに置き換えてください", "replace it with the file itself")
    case .restoreOriginal:
      Wording("控えか git から戻してください", "restore it from a backup or from git")
    case .addNotice: Wording("通知を控えか git から戻してください", "restore the notice from a backup or from git")
    case .renameFile: Wording("ファイル名を {} にしてください", "rename the file to {}")
    case .resolveConflict: Wording("衝突を解いてから保存してください", "resolve the conflict and save the file")
    case .repair:
      Wording(
        "fukkatsu check --repair で直せます（いまの内容は trash/ に残ります）",
        "mend it with: fukkatsu check --repair, which keeps what is there in trash/")
    case .repairMode:
      Wording("fukkatsu check --repair で直せます", "mend it with: fukkatsu check --repair")
    case .moveAway: Wording("保管庫の外へ移してください", "move it out of the store")
    case .chooseOne:
      Wording("{} と見比べて、片方を移してください", "compare it with {} and move one of them away")
    case .restoreCase:
      Wording("案件を控えか git から戻してください", "restore the case from a backup or from git")
    case .restoreReading:
      Wording("通知の記録を控えか git から戻してください", "restore the notice's record from a backup or from git")
    case .resolveDuplicate: Wording("片方の番号を変えてください", "give one of them another id")
    case .restoreRound:
      Wording("その回を控えか git から戻してください", "restore that round from a backup or from git")
    case .restoreRecord:
      Wording("記録を控えか git から戻してください", "restore the record from a backup or from git")
    case .restoreJournal:
      Wording(
        "控えか git から戻すか、その行を消してください", "restore it from a backup or from git, or delete that line")
    case .attachOrMove:
      Wording(
        "fukkatsu evidence で添付し直すか、保管庫の外へ移してください",
        "attach it with: fukkatsu evidence, or move it out of the store")
    case .mendSetting:
      Wording(
        "その行を直してください。書き方は fukkatsu config", "mend that line; how it is written: fukkatsu config")
    case .restoreWholeJournal:
      Wording(
        "控えか git から戻してください。どこにもなければ、store.json の journals から名前を消してください",
        "restore it from a backup or from git; where there is none, take its name out of journals "
          + "in store.json")
    case .restoreLine:
      Wording(
        "控えか git から戻してください。どこにもなければ、その行から {} を消してください",
        "restore it from a backup or from git; where there is none, take {} out of that line")
    case .restoreEnd:
      Wording(
        "控えか git から戻してください。どこにもなければ、{} の中身を空にしてください",
        "restore it from a backup or from git; where there is none, empty the file {}")
    case .checkAgain:
      Wording(
        "変更の途中でした。もう一度 fukkatsu check を実行してください",
        "a change was under way: run fukkatsu check again")
    case .removeOne: Wording("片方を記録から消してください", "take one of them out of the record")
    case .removeLine: Wording("その行を消してください", "delete that line")
    case .startAgain: Wording("fukkatsu を起動すると完了します", "starting fukkatsu completes it")
    }
  }
}
