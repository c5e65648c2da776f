/// What a command does, in one line of the help.
package enum ToolPhrase: CaseIterable, Worded {
  case initialize, importing, inbox, file, dismiss, read, today, list, show, newCase, note, call
  case draft, diff, submit, export, precedents, outcome, correct, deadline, holidays, rules, check,
    history, undo, themes
  case config, deadlines, snooze, relate, calendar, remind
  case set, remove, manual, sync, resolve, mergeDriver
  case evidence, archive, backup, restore, purge

  package var wording: Wording {
    switch self {
    case .initialize: Wording("空の保管庫を作る", "make a new empty store")
    case .importing:
      Wording(
        "通知（.eml .txt フォルダ -）を取り込む", "take notices in: .eml, .txt, folders, - for standard input")
    case .inbox: Wording("まだ登録していない通知", "the notices that are not filed yet")
    case .file: Wording("受信の通知を案件に登録する", "file a notice of the inbox to a case")
    case .dismiss: Wording("受信の通知を無関係として片づける", "put a notice of the inbox away as unrelated")
    case .read: Wording("通知を読み取って見せる（保存しない）", "read notices and print the readings; stores nothing")
    case .correct:
      Wording(
        "読み取りを訂正する（もとの読み取りも残る）", "correct a reading; what was read is kept beside it")
    case .today:
      Wording("朝の確認: 超過、24時間以内、手番", "the morning review: overdue, within 24 hours, waiting")
    case .list: Wording("案件の一覧。急ぐものから", "cases, most urgent first")
    case .show: Wording("ひとつの案件: 事実、期限、時系列", "one case: facts, deadlines, timeline")
    case .newCase: Wording("案件を作り、番号を表示する", "make a case; prints its id")
    case .note: Wording("時系列にメモを加える", "add a note to the timeline")
    case .call: Wording("電話を記録する", "record a call")
    case .manual:
      Wording(
        "手引きのページ（端末でなければ man(1) の原稿）",
        "a page of the manual; its source for man(1) where there is no terminal")
    case .sync:
      Wording(
        "git で共有する: 記録、受け取り、項目ごとの併合、送信",
        "share the store through git: commit, pull, merge by field, push")
    case .resolve:
      Wording("2人が変えた箇所をどちらにするか決める", "decide what two people changed at once")
    case .mergeDriver: Wording("git が記録を併合するときに呼ぶ", "what git calls to merge a record")
    case .set: Wording("案件の項目を変える", "change facts of a case")
    case .remove:
      Wording("案件・通知・草稿をごみ箱へ移す", "move a case, a notice or a draft to the trash")
    case .evidence:
      Wording(
        "証拠の書類を添付する・一覧する・直す", "attach documents, list them, say what they are")
    case .archive:
      Wording("案件をひとつのファイルに控える", "put a case into one file that others can verify")
    case .backup: Wording("保管庫全体をひとつのファイルに控える", "put the whole store into one file")
    case .restore:
      Wording("控えから保管庫か案件を戻す", "bring a store, or a case, back from such a file")
    case .purge: Wording("案件を完全に消す", "delete a case for good")
    case .draft: Wording("草稿を表示・編集・点検する", "print, edit or check the draft")
    case .diff: Wording("二つの回の違い（語と字の単位）", "what changed between two rounds, by words")
    case .submit: Wording("提出を記録し、回を凍結する", "freeze the round and record the submission")
    case .export:
      Wording(
        "計画書や依頼者への文面を書き出す",
        "hand a plan on: text, fields, Markdown, HTML, JSON, a request to the client")
    case .precedents:
      Wording(
        "同じ理由で通った計画・却下された計画の形",
        "how plans for the same reason were built that were accepted or turned down")
    case .outcome: Wording("結果を記録して案件を終える", "record how a case ended")
    case .deadline:
      Wording(
        "期限の計算（数えた日と飛ばした日）と、案件の期限の処理",
        "the calculator: days counted, skipped and why; and what becomes of a case's deadlines")
    case .deadlines: Wording("期限の一覧。近いものから", "deadlines, the next first")
    case .calendar: Wording("期限の iCalendar フィード", "an iCalendar feed of the deadlines")
    case .remind:
      Wording("前回から今までに来た期限を一度だけ知らせる", "what came due since the last call, once each")
    case .snooze: Wording("案件を一覧から一時的に隠す", "hide a case from the lists until a time")
    case .relate: Wording("案件どうしを結びつける", "say how two cases belong together")
    case .holidays: Wording("日本の国民の祝日", "Japanese national holidays")
    case .rules:
      Wording("読み取りの規則を見せる・確かめる", "the reading rules: show them, check what they change")
    case .check: Wording("保管庫を点検する。問題がなければ何も出さない", "verify the store; silent when sound")
    case .history: Wording("変更の記録", "the journal of changes")
    case .undo: Wording("直前の変更を取り消す", "take the last change back")
    case .themes: Wording("配色の一覧", "list the themes")
    case .config: Wording("設定と、その出どころ", "the settings in force, and where each is from")
    }
  }
}

/// What the command line says besides its data.
package enum ToolErrorPhrase: CaseIterable, Worded {
  case unknownCommand, unknownCommandNear, unknownOption, unknownOptionNear, takesNoValue
  case needsValue, tooFewWords, tooManyWords, badTime, badNumber, badChoice, badYear, notTogether
  case oneOf, madeStore, cannotRead, notAFile, folderWithoutMessages
  case messageEmpty, messageBinary, messageNotMail, messageTooLarge, messageTooDeep
  case importFiled, importInbox, importDuplicate, importSkipped, unnamedClient
  case nameMissing, emptyNote, noRound, notUTF8, noDraft, placeholdersLeft, emptyDraft, ready
  case deadlineNeeds, absurdAmount, submittedRound, wroteDraft, closedCase, draftChanged
  case draftKept, draftLeft, draftUnchanged, editorKept
  case lateNote, notATerminal
  case terminalUnset, terminalUnknown, terminalDumb, noLocale, terminalFailed, unknownTheme
  case badTheme, helpHead, helpOptions, helpFoot, sampleFailed
  case badLanguage, badColor, noView, parcelDamaged
  case setFacts, removed, migrated, repaired, masksNothing, notPrinted
  case timeToCome, timeBeforeCase

  package var wording: Wording {
    switch self {
    case .unknownCommand:
      Wording(
        "{}: そのような命令はありません。fukkatsu --help で一覧を見られます", "{}: no such command; see: fukkatsu --help")
    case .unknownCommandNear:
      Wording("{}: そのような命令はありません。{} のことですか", "{}: no such command; did you mean {}?")
    case .unknownOption:
      Wording("{}: そのような指定はありません。--help で一覧を見られます", "{}: no such option; see --help")
    case .unknownOptionNear:
      Wording("{}: そのような指定はありません。{} のことですか", "{}: no such option; did you mean {}?")
    case .takesNoValue: Wording("{}: 値は付けられません", "{}: takes no value; leave it out")
    case .needsValue: Wording("{}: {} が必要です", "{}: needs a value, {}")
    case .tooFewWords: Wording("{}: 引数が足りません。使い方: {}", "{}: something is missing; usage: {}")
    case .tooManyWords:
      Wording("{}: 余分な引数 {} があります。使い方: {}", "{}: {} is one word too many; usage: {}")
    case .badTime:
      Wording(
        "{} {}: 時刻として読めません。例: 2026-05-01T08:30+09:00",
        "{} {}: not a time; write it as 2026-05-01T08:30+09:00")
    case .badNumber: Wording("{} {}: 数として読めません。例: 7", "{} {}: not a whole number; write it as 7")
    case .badChoice: Wording("{} {}: 使える値は {} です", "{} {}: must be one of {}")
    case .masksNothing:
      Wording("{}: --mask は使えません。使える命令は {} です", "{}: --mask is not possible; it is with {}")
    case .badYear:
      Wording("{}: 年として読めません。例: 2026 または 2026..2027", "{}: not a year; write 2026 or 2026..2027")
    case .notTogether:
      Wording("{} と {} は同時に使えません。どちらかにしてください", "{} and {} exclude each other; give one of them")
    case .oneOf: Wording("{} か {} のどちらかを指定してください", "give one of {} and {}")
    case .madeStore: Wording("保管庫を作りました: {}", "made a store: {}")
    case .cannotRead:
      Wording("{}: 読めません（{}）。パスを確かめてください", "{}: cannot be read ({}); check the path")
    case .notAFile: Wording("{}: ファイルではありません。ファイルを指定してください", "{}: not a file; name one")
    case .folderWithoutMessages:
      Wording(
        "{}: 通知（.eml .txt mbox Maildir）がありません。別のフォルダを指定してください",
        "{}: no messages (.eml, .txt, mbox, Maildir) in this folder; name another")
    case .messageEmpty:
      Wording("{}: 空のファイルです。元のメールを保存し直してください", "{}: the file is empty; save the mail again")
    case .messageBinary:
      Wording("{}: 文字のファイルではありません。メールを .eml で保存してください", "{}: not text; save the mail as .eml")
    case .messageNotMail:
      Wording(
        "{}: メールの見出しがありません。貼り付けた文なら .txt にしてください",
        "{}: has no mail header; name it .txt if it is pasted text")
    case .messageTooLarge:
      Wording(
        "{}: {} MB を超えるため取り込みません。添付を外して保存してください",
        "{}: larger than {} MB, not taken; save it without attachments")
    case .messageTooDeep:
      Wording("{}: 入れ子が深すぎます。中のメールを取り出してください", "{}: nested too deep; take the inner mail out")
    case .importFiled: Wording("登録 {}", "filed as {}")
    case .importInbox: Wording("受信へ {}", "in the inbox as {}")
    case .importDuplicate: Wording("取り込み済み {}", "known already as {}")
    case .importSkipped: Wording("通知ではないため飛ばしました", "skipped, no message")
    case .unnamedClient: Wording("依頼者未定", "client not named")
    case .nameMissing: Wording("--client NAME が必要です", "--client NAME is needed")
    case .emptyNote: Wording("メモが空です。文を付けてください", "the note is empty; give its text")
    case .noRound:
      Wording(
        "{}: 第{}回はありません。fukkatsu show {} で確かめられます", "{}: has no round {}; see: fukkatsu show {}")
    case .notUTF8:
      Wording("{}: UTF-8 の文ではありません。iconv で変換してください", "{}: not UTF-8; convert it with iconv")
    case .noDraft:
      Wording(
        "{}: 草稿がありません。fukkatsu draft {} --edit で書けます",
        "{}: has no draft; write one with: fukkatsu draft {} --edit")
    case .placeholdersLeft:
      Wording(
        "必須: 〔要確認〕が {} か所残っています。埋めるか --because で理由を付けてください",
        "required: placeholders 〔要確認〕 left: {}; fill them in, or give a reason with --because")
    case .emptyDraft: Wording("必須: 本文が空です", "required: the draft is empty")
    case .ready: Wording("提出を妨げるものはありません", "nothing stands against submitting")
    case .deadlineNeeds:
      Wording(
        "--from TIME --amount N --unit hours|days|business_days か --until DAY が必要です",
        "--from TIME --amount N --unit hours|days|business_days, or --until DAY, is needed")
    case .absurdAmount:
      Wording(
        "--amount {}: 数えられる範囲を超えています", "--amount {}: beyond what can be counted; give a smaller one"
      )
    case .submittedRound:
      Wording("{} 第{}回の提出を記録し、凍結しました", "{} round {} is recorded as submitted and frozen")
    case .closedCase:
      Wording(
        "{} を「{}」として終えました。fukkatsu undo で取り消せます",
        "{} is closed as {}; take it back with: fukkatsu undo")
    case .wroteDraft: Wording("{} 第{}回の草稿を保存しました", "{} draft of round {} saved")
    case .draftChanged:
      Wording(
        "{}: 編集中に別の所で変わったため、保存していません。編集した文は控えました。fukkatsu {} で開き e を押すと、違いを見て選べます",
        "{}: changed elsewhere meanwhile, so not saved; your text is kept: fukkatsu {}, then e, shows the difference"
      )
    case .draftKept:
      Wording(
        "{}。書いた文は控えました。fukkatsu {} で開き e を押すと、続きを書けます",
        "{}; your text is kept: go on with fukkatsu {}, then e")
    case .draftLeft: Wording("{}。書いた文は {} に残っています", "{}; your text stays in {}")
    case .draftUnchanged:
      Wording("{} 第{}回の草稿は変わっていません", "{} draft of round {} is as it was")
    case .editorKept:
      Wording(
        "{} がエラーで終わりました。書いた文は控えました。fukkatsu {} で開き e を押すと、続きを書けます",
        "{} ended with an error; your text is kept: go on with fukkatsu {}, then e")
    case .lateNote: Wording("期限 {} を過ぎた提出です", "this is after the deadline {}")
    case .notATerminal:
      Wording(
        "画面は端末で開いてください。端末がないときは fukkatsu list や fukkatsu today が使えます",
        "the workbench needs a terminal; without one use: fukkatsu list, fukkatsu today")
    case .terminalUnset:
      Wording(
        "TERM が未設定です。TERM=xterm-256color を設定してください", "TERM is not set; set TERM=xterm-256color")
    case .terminalUnknown:
      Wording(
        "TERM={}: 知らない端末です。TERM=xterm-256color をお試しください",
        "TERM={}: unknown terminal; try TERM=xterm-256color")
    case .terminalDumb:
      Wording(
        "TERM={}: 画面を描けない端末です。fukkatsu list や fukkatsu today が使えます",
        "TERM={}: this terminal cannot show a screen; use: fukkatsu list, fukkatsu today")
    case .noLocale:
      Wording(
        "UTF-8 のロケールがありません。LC_ALL=C.UTF-8 を設定してください", "no UTF-8 locale is there; set LC_ALL=C.UTF-8"
      )
    case .terminalFailed: Wording("端末の操作に失敗しました（{}）", "the terminal failed ({}); try another one")
    case .unknownTheme:
      Wording(
        "--theme {}: そのような配色はありません。{} から選んでください", "--theme {}: no such theme; choose one of {}")
    case .badTheme: Wording("配色 {}: {}", "theme {}: {}")
    case .helpHead:
      Wording(
        "Fukkatsu 復活 - 停止された出品用アカウントを取り戻す仕事台",
        "Fukkatsu - the workbench for reinstating suspended selling accounts")
    case .helpOptions: Wording("指定:", "Options:")
    case .helpFoot:
      Wording(
        "fukkatsu 命令 --help で使い方、画面では ? でキーの一覧が出ます",
        "fukkatsu COMMAND --help says how; in the workbench ? lists the keys")
    case .sampleFailed: Wording("見本を開けません: {}", "the samples cannot be opened: {}")
    case .parcelDamaged:
      Wording(
        "{}: 書き出した案件として読めません（{}）。書き出し直してください",
        "{}: not a case as export writes it ({}); export it again")
    case .migrated:
      Wording(
        "保管庫を形式 {} から新しい形式へ移しました。もとの記録は {} にあります",
        "moved the store from format {} to the newer one; what it held is in {}")
    case .timeToCome:
      Wording(
        "--at {}: これから先の日時のまま記録しました。違うときは fukkatsu undo で取り消せます",
        "--at {}: recorded although it is yet to come; if it is wrong, take it back with: fukkatsu undo"
      )
    case .timeBeforeCase:
      Wording(
        "--at {}: 案件を作った {} より前の日時のまま記録しました。違うときは fukkatsu undo で取り消せます",
        "--at {}: recorded although the case was made on {}; if it is wrong, take it back with: fukkatsu undo"
      )
    case .notPrinted:
      Wording(
        "標準出力に書けないため、出力が欠けています（{}）。書き出し先を確かめてください",
        "standard output: not all could be written ({}); look at where it goes")
    case .repaired: Wording("直しました", "repaired")
    case .setFacts: Wording("{} を変更しました: {}", "{} changed: {}")
    case .removed:
      Wording(
        "{} をごみ箱へ移しました。fukkatsu undo で戻せます", "{} moved to the trash; fukkatsu undo takes it back")
    case .badLanguage: Wording("--lang {}: ja か en です", "--lang {}: must be ja or en")
    case .noView:
      Wording(
        "@{}: その名前の絞り込みはありません。ある名前: {}", "@{}: there is no saved view of that name; there are: {}")
    case .badColor:
      Wording("--color {}: auto、always、never のどれかです", "--color {}: must be auto, always or never")
    }
  }
}
