/// What a key does, as the help and the palette say it.
package enum HelpPhrase: CaseIterable, Worded {
  case down, up, pageDown, pageUp, halfPageDown, halfPageUp, top, bottom
  case open, accept, back, close, quit, showAll, help, palette, narrow, showClosed, showViews
  case showToday, showInbox, showCases, showDeadlines, showCalendar, switchPane, redraw, suspend
  case why, adopt, call, recount, relate, assign, plan, resolve, sync, showUnanswered
  case addDayOff, removeDayOff, writeCalendar
  case confirm, begin, previousMonth, nextMonth, goToToday, calculate, laneLeft, laneRight
  case writeDraft, addNote, recordCall, conclude, newCase, undo, redo, settle, snooze
  case fileNotice, chooseCase, dismiss
  case showEvidence, attach, openDocument, acceptEvidence, refuseEvidence, complete, toggleMask
  case correct, mark, compareNotices, showOriginal
  case left, right, wordLeft, wordRight, sentenceLeft, sentenceRight
  case paragraphUp, paragraphDown, lineStart, lineEnd, select, selectAll
  case sectionUp, sectionDown, indent, outdent
  case newline, deleteBackward, deleteForward, deleteWordBackward, deleteWordForward
  case deleteToLineStart
  case cut, copy, paste, pasteEarlier, undoEdit, redoEdit, toggleMouse, goToLine
  case find, findNext, findPrevious, saveDraft, editElsewhere, submit
  case replace, replacement, replaceAll, regularExpression, exactMatch, acceptSearch
  case nextRemark, previousRemark, linkDemand, silence, compare, nextChange, previousChange
  case keepTyped, takeStored, keepBoth
  case olderRound, newerRound, olderPair, newerPair, goToFault, goAhead, copyFields, outline,
    precedents, request

  package var wording: Wording {
    switch self {
    case .down: Wording("下へ", "down")
    case .up: Wording("上へ", "up")
    case .pageDown: Wording("次のページ", "next page")
    case .pageUp: Wording("前のページ", "previous page")
    case .halfPageDown: Wording("半ページ下へ", "half a page down")
    case .halfPageUp: Wording("半ページ上へ", "half a page up")
    case .top: Wording("先頭へ", "to the top")
    case .bottom: Wording("末尾へ", "to the end")
    case .open: Wording("開く", "open")
    case .accept: Wording("決める", "accept")
    case .back: Wording("ひとつ戻る", "go back")
    case .close: Wording("画面を閉じる", "close the view")
    case .quit: Wording("終了する（すべて保存済み）", "quit; all is saved")
    case .showAll: Wording("絞り込みをやめる", "show all open cases again")
    case .help: Wording("この助け", "this help")
    case .palette: Wording("命令を名前で探す", "find a command by name")
    case .narrow: Wording("案件を絞り込む", "narrow the list of cases")
    case .showClosed: Wording("終了した案件も見せる", "show closed cases too")
    case .showViews: Wording("名前を付けた絞り込みを選ぶ、今の絞り込みに名前を付ける", "choose a saved view, or save this one")
    case .showToday: Wording("朝の確認", "the morning review")
    case .showInbox: Wording("受信（仕分け）", "the inbox")
    case .showCases: Wording("案件の一覧", "the list of cases")
    case .switchPane: Wording("枠を移る", "go to the other pane")
    case .showEvidence: Wording("証拠の書類", "the documents of the case")
    case .attach: Wording("書類を添付する", "attach a document")
    case .openDocument: Wording("書類を別のプログラムで開く", "show the document in its program")
    case .acceptEvidence: Wording("届いた書類を証拠にする", "accept what came as evidence")
    case .refuseEvidence: Wording("書類を外す（ごみ箱へ）", "take the document out, into the trash")
    case .complete: Wording("パスを補完する", "complete the path")
    case .toggleMask: Wording("名前を伏せる、また見せる", "hide names, or show them again")
    case .redraw: Wording("画面を描き直す", "draw the screen again")
    case .suspend: Wording("中断する（fg で戻る）", "suspend (fg comes back)")
    case .why: Wording("この期限の計算を見る", "why this date")
    case .adopt: Wording("選んだ読み方を採用する", "follow the selected reading")
    case .call: Wording("電話の用意と記録", "the card for a call")
    case .recount: Wording("却下の数を数え直す", "recount the refusals")
    case .resolve:
      Wording("2人が変えた箇所をどちらにするか決める", "decide what two people changed at once")
    case .sync: Wording("同期する", "sync with the others")
    case .plan: Wording("次の提出予定日を決める", "plan the day of the next submission")
    case .assign: Wording("担当者を決める", "say who works on the case")
    case .relate: Wording("ほかの案件と関連づける", "link with another case")
    case .showUnanswered: Wording("回答のない案件だけを見せる", "only cases that nobody answers")
    case .showDeadlines: Wording("期限（枠ごと）", "the deadlines in lanes")
    case .showCalendar: Wording("暦", "the calendar")
    case .previousMonth: Wording("前の月へ", "previous month")
    case .nextMonth: Wording("次の月へ", "next month")
    case .goToToday: Wording("今日へ", "to today")
    case .calculate: Wording("選んだ日から期間を数える", "count a period from the selected day")
    case .addDayOff:
      Wording("自分の休みを加える（期限は動きません）", "add days off of your own; they move no deadline")
    case .removeDayOff: Wording("選んだ日の自分の休みを外す", "forget your own days off around the selected day")
    case .writeCalendar: Wording("期限を .ics に書き出す", "write the deadlines to an .ics file")
    case .laneLeft: Wording("左の枠へ", "to the lane on the left")
    case .laneRight: Wording("右の枠へ", "to the lane on the right")
    case .confirm: Wording("確認して次へ", "seen; go on to the next")
    case .begin: Wording("着手したと記録する", "record that work was begun")
    case .writeDraft: Wording("改善計画書の草稿を書く", "write the plan of action")
    case .addNote: Wording("時系列にメモを加える", "add a note to the timeline")
    case .recordCall: Wording("電話で話した内容を記録する", "record what was said on the phone")
    case .conclude: Wording("結果を記録して案件を終える", "record the outcome and close the case")
    case .newCase: Wording("新しい案件を作る", "make a new case")
    case .settle:
      Wording("選んだ期限を片づける（守った、過ぎた、不要）", "settle the selected deadline: met, missed, not needed")
    case .snooze: Wording("案件を一覧から一時的に隠す", "hide the case from the list for a while")
    case .undo: Wording("直前の変更を取り消す", "take the last change back")
    case .redo: Wording("取り消しをやり直す", "do again what was taken back")
    case .fileNotice: Wording("推定された案件に登録して次へ", "file to the suggested case, go on to the next")
    case .chooseCase: Wording("案件を選んで登録する", "choose the case to file to")
    case .dismiss: Wording("無関係として片づける", "put away as unrelated")
    case .correct: Wording("読み取りを訂正する", "correct the reading")
    case .mark: Wording("選び始める・やめる", "begin to mark, or stop")
    case .showOriginal:
      Wording("届いたままの原文を見る（制御文字も見える形で）", "the message as it came, control characters written out")
    case .compareNotices: Wording("同じ案件の前の通知と比べる", "compare with the case's notice before")
    case .left: Wording("左へ", "left")
    case .right: Wording("右へ", "right")
    case .wordLeft: Wording("前の語へ", "previous word")
    case .wordRight: Wording("次の語へ", "next word")
    case .sentenceLeft: Wording("前の文へ", "previous sentence")
    case .sentenceRight: Wording("次の文へ", "next sentence")
    case .paragraphUp: Wording("前の段落へ", "previous paragraph")
    case .paragraphDown: Wording("次の段落へ", "next paragraph")
    case .lineStart: Wording("行頭へ", "start of the line")
    case .lineEnd: Wording("行末へ", "end of the line")
    case .select: Wording("選択しながら動く（動くキーに Shift を足す）", "select: Shift with any key that moves")
    case .sectionUp: Wording("前の部へ", "previous part of the plan")
    case .sectionDown: Wording("次の部へ", "next part of the plan")
    case .indent: Wording("字下げ（選択した行すべて）", "indent, all selected lines")
    case .outdent: Wording("字下げを戻す", "indent less")
    case .selectAll: Wording("すべて選択", "select all")
    case .newline: Wording("改行（箇条書きは続く）", "new line; a list goes on")
    case .deleteBackward: Wording("前の字を消す", "delete the character before")
    case .deleteForward: Wording("次の字を消す", "delete the character after")
    case .deleteToLineStart: Wording("行頭まで消す", "delete to the start of the line")
    case .deleteWordBackward: Wording("前の語を消す", "delete the word before")
    case .deleteWordForward: Wording("次の語を消す", "delete the word after")
    case .cut: Wording("選択（なければ行）を切り取る", "cut the selection, or the line")
    case .copy: Wording("選択（なければ行）をコピー", "copy the selection, or the line")
    case .paste: Wording("貼り付け", "paste")
    case .pasteEarlier: Wording("前に切り取ったものを選んで貼る", "paste an earlier cut")
    case .toggleMouse: Wording("マウスを端末に任せる・戻す", "leave the mouse to the terminal, or take it back")
    case .goToLine: Wording("行番号か部の名へ飛ぶ", "go to a line or a part")
    case .undoEdit: Wording("元に戻す", "undo")
    case .redoEdit: Wording("やり直す", "redo")
    case .find: Wording("検索", "find")
    case .replace: Wording("置換", "replace")
    case .replacement: Wording("置き換える語の欄へ・戻る", "to the field for the replacement, or back")
    case .replaceAll: Wording("すべて置き換える（一度で戻せる）", "replace all, as one step")
    case .regularExpression: Wording("正規表現にする・やめる", "regular expression, or plain words")
    case .exactMatch: Wording("大文字小文字・全角半角・仮名を区別する", "letter case, width and kana matter")
    case .acceptSearch: Wording("決める（置換では一つ置き換えて次へ）", "accept; when replacing, this one and on")
    case .findNext: Wording("次を検索", "find the next")
    case .findPrevious: Wording("前を検索", "find the previous")
    case .saveDraft: Wording("保管庫に保存", "save to the store")
    case .editElsewhere: Wording("$EDITOR で開く", "hand over to $EDITOR")
    case .submit:
      Wording("提出前の確認を開く（記録して凍結）", "the checks before submitting; records and freezes")
    case .nextRemark: Wording("次の注意へ", "next remark")
    case .previousRemark: Wording("前の注意へ", "previous remark")
    case .linkDemand: Wording("選んだ箇所を通知の要求に結ぶ", "link the selection to a demand")
    case .silence: Wording("注意の規則を切る・戻す（理由を残す）", "switch a rule off with a reason, or on")
    case .compare: Wording("前の回と比べる", "compare with the round before")
    case .nextChange: Wording("次の違いへ", "next change")
    case .previousChange: Wording("前の違いへ", "previous change")
    case .olderRound: Wording("古い側を一つ前の回にする", "an older round on the old side")
    case .newerRound: Wording("古い側を一つ後の回にする", "a newer round on the old side")
    case .olderPair: Wording("二つとも一つ前の回にする", "both rounds one older")
    case .newerPair: Wording("二つとも一つ後の回にする", "both rounds one newer")
    case .goToFault: Wording("直す箇所へ", "go to what has to be mended")
    case .keepTyped: Wording("この画面の文を残す", "keep this window's text")
    case .takeStored: Wording("もう一方の文にする", "take the other text")
    case .keepBoth: Wording("両方の文を並べて残す", "keep both texts side by side")
    case .goAhead: Wording("提出を記録して凍結する", "record the submission and freeze the round")
    case .copyFields: Wording("欄ごとにコピー", "copy field by field")
    case .precedents: Wording("同じ理由の計画の結果を見る", "how plans for the same reason fared")
    case .request: Wording("依頼者への書類のお願いを作ってコピー", "a request to the client for documents, copied")
    case .outline: Wording("通知の要求から骨組みを作る", "begin from an outline of the notice’s demands")
    }
  }
}

/// The word beside a key at the foot of the screen.
package enum HintPhrase: CaseIterable, Worded {
  case addDayOff, writeCalendar
  case why, adopt, call, confirm, begin, goToToday, calculate, lane, month
  case move, open, back, close, quit, help, palette, narrow, accept
  case writeDraft, addNote, recordCall, newCase, undo, fileNotice, chooseCase, dismiss, settle
  case attach, openDocument, acceptEvidence, refuseEvidence
  case correct, mark, showOriginal
  case save, find, undoEdit, redoEdit, editElsewhere, submit
  case keepTyped, takeStored, keepBoth
  case next, replacement, replaceAll, regularExpression, exactMatch
  case nextRemark, compare, nextChange, olderRound, olderPair, goToFault, goAhead, copyFields,
    precedents, request

  package var wording: Wording {
    switch self {
    case .why: Wording("計算", "why")
    case .adopt: Wording("採用", "adopt")
    case .call: Wording("電話", "call")
    case .goToToday: Wording("今日", "today")
    case .calculate: Wording("営業日", "count")
    case .addDayOff: Wording("休み", "day off")
    case .writeCalendar: Wording("書出", ".ics")
    case .lane: Wording("枠", "lane")
    case .month: Wording("月", "month")
    case .confirm: Wording("確認", "seen")
    case .begin: Wording("着手", "begin")
    case .move: Wording("移動", "move")
    case .open: Wording("開く", "open")
    case .back: Wording("戻る", "back")
    case .close: Wording("閉じる", "close")
    case .quit: Wording("終了", "quit")
    case .help: Wording("助け", "help")
    case .palette: Wording("命令", "command")
    case .narrow: Wording("絞込", "narrow")
    case .accept: Wording("決定", "accept")
    case .writeDraft: Wording("草稿", "draft")
    case .attach: Wording("添付", "attach")
    case .openDocument: Wording("表示", "show")
    case .acceptEvidence: Wording("採用", "accept")
    case .refuseEvidence: Wording("外す", "refuse")
    case .addNote: Wording("メモ", "note")
    case .recordCall: Wording("記録", "record")
    case .newCase: Wording("新規", "new case")
    case .undo: Wording("取消", "undo")
    case .fileNotice: Wording("登録", "file")
    case .chooseCase: Wording("選ぶ", "choose")
    case .dismiss: Wording("無関係", "unrelated")
    case .correct: Wording("訂正", "correct")
    case .mark: Wording("始点", "mark")
    case .showOriginal: Wording("原文", "original")
    case .settle: Wording("期限", "settle")
    case .save: Wording("保存", "save")
    case .find: Wording("検索", "find")
    case .next: Wording("次", "next")
    case .replacement: Wording("置換", "replace")
    case .replaceAll: Wording("全部", "all")
    case .regularExpression: Wording("正規", "regex")
    case .exactMatch: Wording("厳密", "exact")
    case .undoEdit: Wording("戻す", "undo")
    case .redoEdit: Wording("やり直し", "redo")
    case .editElsewhere: Wording("外部", "editor")
    case .submit: Wording("提出", "submit")
    case .nextRemark: Wording("注意", "remark")
    case .compare: Wording("差分", "diff")
    case .nextChange: Wording("次", "next")
    case .olderRound: Wording("古い側", "old side")
    case .olderPair: Wording("回", "rounds")
    case .goToFault: Wording("直す", "mend")
    case .keepTyped: Wording("この画面の文", "this window's")
    case .takeStored: Wording("もう一方", "the other")
    case .keepBoth: Wording("両方", "both")
    case .goAhead: Wording("提出を記録", "record")
    case .copyFields: Wording("欄をコピー", "fields")
    case .precedents: Wording("先例", "precedents")
    case .request: Wording("依頼文", "request")
    }
  }
}
