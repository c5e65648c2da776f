/// Everything else that stands on the screen.
package enum ScreenPhrase: CaseIterable, Worded {
  case maskedMark, notWhileMasked
  // The title row.
  case laneOverdue, lane72Hours, lane7Days, lane17Days, lane90Days
  case leftTheList, lineKept, narrowedTo, withClosed, terminalTitle

  // The list of cases.
  case headID, headClient, headReason, headStage, headRound, headRejections, headSent, headPeriod
  case headRemaining, headTurn
  case noCases, noCasesHint, nothingFits, noChoice, noDeadline, closedMark
  case basis, basisShort, otherReading

  // One case.
  case turnIs, turnOf, roundIs, noRound, rejectionsAre, deadlinesHeading, draftHeading,
    timelineHeading
  case noDeadlines, dueUnknown, nowLine, remaining
  case kindNotice, kindLetter, kindSubmission, kindDraft, kindDeadline, kindDecision, kindLadder
  case ladderStep, ladderTitle, ladderNote, submissionText, draftText, opens,
    expected, callExpected

  // The inbox and the reader.
  case inboxEmpty, inboxEmptyHint, matchUnknown, matchIs, readingHeading, wordsHeading, textHeading
  case fromIs, receivedIs, subjectIs, quotedWords, moreLines, moreCautions, dueIs, countedIs
  case skippedIs
  case whyTitle, noticeTitle, roundTitle, entryTitle, submittedAt, sha256Is
  case yes, none, alternativesHeading, ruleIs, stateIs, daysSuffix
  case timesSuffix, cautionHeading

  // Fields over the screen.
  case paletteTitle, chooseCaseTitle, outcomeTitle, settleTitle, selectDeadline,
    narrowPrompt, notePrompt
  case viewsTitle, saveView, forgetView, noViews, viewNamePrompt, viewNameNeeded, viewsKept
  case callPrompt, recountPrompt, relateTitle, relationTitle, badCount, recounted, callRecorded
  case assignTitle, assignMyself, assignNobody, assignAnother, assigneePrompt, assigned,
    assignedNobody
  case newCasePrompt, findPrompt, periodPrompt, snoozePrompt, snoozeExample
  case reasonPrompt, silencePrompt

  // The draft.
  case draftTitle, draftPosition, draftSaved, draftLeft, draftKept, draftUnsaved
  case submitted, notFound, nothingToSubmit, copied, round

  // Messages.
  case pasteIgnored, noMatchChoose, nameNeeded, noOpenCases, noOtherCases, filed, filedNew,
    confirmed, dismissed
  case settled, noted, concluded, undone, redone, madeCase, damagedFiles, indexing, migrating
  case tooSmall
  case helpTitle, unsavedDrafts, samplesNote

  package var wording: Wording {
    switch self {
    case .notWhileMasked:
      Wording("名前を伏せている間はできません。P で戻します。", "Not while names are hidden; P shows them again.")
    case .maskedMark: Wording("伏字", "masked")
    case .laneOverdue: Wording("超過{}", "overdue {}")
    case .lane72Hours: Wording("72時間{}", "72h {}")
    case .lane7Days: Wording("7日{}", "7d {}")
    case .lane17Days: Wording("17日{}", "17d {}")
    case .lane90Days: Wording("90日{}", "90d {}")
    case .terminalTitle: Wording("復活 超過{} 72時間{}", "Fukkatsu: {} overdue, {} in 72 h")
    case .leftTheList:
      Wording("{} は一覧から外れました。ここでは開いたままです。", "{} has left the list; it stays open here.")
    case .lineKept:
      Wording(
        "打ちかけた文は、この欄を開くとまた出ます。", "What was typed stands there when the field is opened again.")
    case .narrowedTo: Wording("絞込「{}」 {}件", "narrowed to “{}”: {}")
    case .withClosed: Wording("終了した案件も表示 {}件", "with closed cases: {}")
    case .headID: Wording("番号", "Case")
    case .headClient: Wording("依頼者", "Client")
    case .headReason: Wording("理由", "Reason")
    case .headStage: Wording("段階", "Stage")
    case .headRound: Wording("回", "Rnd")
    case .headRejections: Wording("却下", "Ref.")
    case .headSent: Wording("出", "St")
    case .headPeriod: Wording("期限", "Period")
    case .headRemaining: Wording("残り", "Left")
    case .headTurn: Wording("番", "Tn")
    case .noCases: Wording("案件はまだありません。", "There are no cases yet.")
    case .noCasesHint:
      Wording(
        "n で作るか、fukkatsu import で通知を取り込みます。",
        "n makes one; fukkatsu import takes notices in.")
    case .nothingFits: Wording("当てはまる案件はありません。", "No case fits.")
    case .noChoice: Wording("当てはまるものはありません。", "Nothing fits.")
    case .noDeadline: Wording("-", "-")
    case .closedMark: Wording("終了", "closed")
    case .basis: Wording("根拠「{}」 {} 受信 → {}", "words “{}” received {} → {}")
    case .basisShort: Wording("「{}」→ {}", "“{}” → {}")
    case .otherReading: Wording("別の読みでは {}", "another reading: {}")
    case .turnIs: Wording("手番 {}", "turn: {}")
    case .turnOf: Wording("手番 {}（担当 {}）", "turn: {} ({})")
    case .roundIs: Wording("第{}回 {}", "round {}: {}")
    case .noRound: Wording("草稿なし", "no draft")
    case .rejectionsAre: Wording("却下 {}", "refusals {}")
    case .deadlinesHeading: Wording("期限", "Deadlines")
    case .draftHeading: Wording("第{}回の草稿", "Draft of round {}")
    case .timelineHeading: Wording("時系列", "Timeline")
    case .noDeadlines: Wording("進行中の期限はありません。", "No deadline is running.")
    case .dueUnknown: Wording("起点待ち", "start unknown")
    case .nowLine: Wording("現在 {}", "now {}")
    case .remaining: Wording("あと {}", "{} left")
    case .kindNotice: Wording("通知", "notice")
    case .kindLetter: Wording("メール", "letter")
    case .kindSubmission: Wording("提出", "sent")
    case .kindDraft: Wording("草稿", "draft")
    case .kindDeadline: Wording("期限", "due")
    case .kindDecision: Wording("期限", "due")
    case .kindLadder: Wording("見通", "ahead")
    case .ladderTitle: Wording("見通し", "What follows")
    case .ladderNote:
      Wording(
        "通知の言葉ではなく、これまでの通例による見通しです。通知に書かれた期限があれば、そちらが優先します。",
        "No notice says so; it is what usually follows. A date in a notice comes before it.")
    case .ladderStep: Wording("{}：{}", "{}: {}")
    case .submissionText: Wording("第{}回 {}字 {}", "round {}, {} {character|characters}, {}")
    case .draftText: Wording("第{}回 {}字", "round {}, {} {character|characters}")
    case .opens: Wording("この日から可能", "possible from then on")
    case .expected: Wording("この頃までに回答の見込み", "an answer is expected by then")
    case .callExpected: Wording("電話の見込み", "a call is expected")
    case .inboxEmpty: Wording("受信はすべて片づいています。", "The inbox is empty.")
    case .inboxEmptyHint:
      Wording(
        "新しい通知は fukkatsu import ファイル名 で取り込みます。",
        "fukkatsu import FILE takes new notices in.")
    case .matchUnknown: Wording("新規？", "new?")
    case .matchIs: Wording("{}（{}）", "{} ({})")
    case .readingHeading: Wording("読み取り", "Reading")
    case .wordsHeading: Wording("根拠の言葉", "words")
    case .textHeading: Wording("本文", "Text")
    case .fromIs: Wording("差出 {}", "From {}")
    case .receivedIs: Wording("受信 {}", "Received {}")
    case .subjectIs: Wording("件名 {}", "Subject {}")
    case .quotedWords: Wording("「{}」", "“{}”")
    case .moreLines: Wording(" ほか{}行 ", " {} more ")
    case .moreCautions: Wording(" ほか{}行（注意{}） ", " {} more ({} {caution|cautions}) ")
    case .dueIs: Wording("{} まで", "until {}")
    case .countedIs: Wording("数えた日 {}", "days counted: {}")
    case .skippedIs: Wording("飛ばした日 {}", "days skipped: {}")
    case .whyTitle: Wording("期限の計算 - {}", "Why this date - {}")
    case .noticeTitle: Wording("通知 {}", "Notice {}")
    case .roundTitle: Wording("第{}回の提出物（凍結）", "Round {} as submitted (frozen)")
    case .entryTitle: Wording("記録", "Entry")
    case .submittedAt: Wording("提出 {} {}", "sent {} {}")
    case .sha256Is: Wording("本文の SHA-256 {}", "SHA-256 of the text {}")
    case .yes: Wording("あり", "yes")
    case .none: Wording("なし", "none")
    case .alternativesHeading: Wording("別の読み", "Other readings")
    case .ruleIs: Wording("規則 {}", "rule {}")
    case .stateIs: Wording("状態 {}", "state: {}")
    case .daysSuffix: Wording("{}日以内", "{} {day|days}")
    case .timesSuffix: Wording("{}回", "{}")
    case .cautionHeading: Wording("注意", "Cautions")
    case .paletteTitle: Wording("命令", "Commands")
    case .chooseCaseTitle: Wording("どの案件に登録しますか", "File to which case?")
    case .outcomeTitle: Wording("{} の結果", "Outcome of {}")
    case .settleTitle: Wording("期限「{}」はどうなりましたか", "What became of the deadline {}?")
    case .selectDeadline:
      Wording("時系列で期限を選んでください。", "Select a deadline in the timeline.")
    case .settled: Wording("期限を「{}」にしました。u で取り消せます。", "The deadline is now {}; u takes it back.")
    case .narrowPrompt: Wording("絞込: ", "Narrow to: ")
    case .notePrompt: Wording("{} のメモ: ", "Note on {}: ")
    case .viewsTitle: Wording("名前を付けた絞り込み", "Saved views")
    case .saveView: Wording("今の絞り込みに名前を付ける", "save the list as it is narrowed now")
    case .forgetView: Wording("「{}」を消す", "remove “{}”")
    case .noViews:
      Wording(
        "名前を付けた絞り込みはありません。/ で絞り込んでから * で名前を付けます。",
        "There are no saved views; narrow the list with / and name it with *.")
    case .viewNamePrompt: Wording("絞り込みの名前: ", "Name of the view: ")
    case .viewNameNeeded: Wording("名前が空なので、保存しません。", "No name was given; nothing was saved.")
    case .viewsKept: Wording("絞り込みの一覧を保存しました。", "Saved views kept.")
    case .newCasePrompt: Wording("新しい案件の依頼者名: ", "Client of the new case: ")
    case .snoozePrompt: Wording("{} をいつまで隠しますか: ", "Hide {} until: ")
    case .snoozeExample:
      Wording(
        "いつまでか読めません。例: 2d、12h、2026-05-04、2026-05-04 09:00",
        "Not a time; write 2d, 12h, 2026-05-04 or 2026-05-04 09:00.")
    case .callPrompt: Wording("{} と話した内容: ", "What was said, {}: ")
    case .recountPrompt:
      Wording("{} の却下の数（空なら通知どおり）: ", "Refusals of {} (empty: as the notices count): ")
    case .relationTitle: Wording("{} はどのような関係ですか", "How does {} belong to it?")
    case .relateTitle: Wording("{} と関連づける案件", "Link {} with which case?")
    case .assignTitle: Wording("{} の担当者（今は {}）", "Who works on {}? (now {})")
    case .assignMyself: Wording("自分", "myself")
    case .assignNobody: Wording("担当者なし", "nobody")
    case .assignAnother: Wording("別の名前を入力する", "type another name")
    case .assigneePrompt: Wording("担当者: ", "Assignee: ")
    case .assigned: Wording("{} の担当を {} にしました。u で取り消せます。", "{} is assigned to {}; u takes it back.")
    case .assignedNobody:
      Wording("{} の担当者をなしにしました。u で取り消せます。", "Nobody works on {} now; u takes it back.")
    case .badCount: Wording("「{}」は数ではありません。例: 1", "{} is no count; write 1")
    case .recounted:
      Wording("却下を数え直しました。u で取り消せます。", "The refusals are recounted; u takes it back.")
    case .callRecorded: Wording("電話を記録しました。u で取り消せます。", "The call is recorded; u takes it back.")
    case .periodPrompt: Wording("期間: ", "Period: ")
    case .findPrompt: Wording("検索: ", "Find: ")
    case .reasonPrompt: Wording("それでも出す理由: ", "Why it goes out all the same: ")
    case .silencePrompt: Wording("この規則を切る理由: ", "Why the rule is switched off: ")
    case .draftTitle: Wording("{} {}  第{}回の草稿", "{} {}  draft of round {}")
    case .draftPosition: Wording("{}行 {}桁  {}字", "line {}, column {}  {} {character|characters}")
    case .draftLeft: Wording("第{}回の草稿を保存しました。", "Draft of round {} saved.")
    case .draftSaved: Wording("保存済", "saved")
    case .draftKept: Wording("控え済", "kept safe")
    case .draftUnsaved: Wording("入力中", "typing")
    case .submitted: Wording("第{}回の提出を記録し、凍結しました。", "Round {} is recorded as submitted and frozen.")
    case .notFound: Wording("「{}」は見つかりません。", "“{}” is not found.")
    case .nothingToSubmit:
      Wording("本文が空なので、提出を記録しません。", "The draft is empty; nothing was recorded.")
    case .copied: Wording("{}字をコピーしました。", "{} {character|characters} copied.")
    case .round: Wording("第{}回", "R{}")
    case .pasteIgnored:
      Wording(
        "ここには貼り付けられません。通知は fukkatsu import で取り込みます。",
        "Nothing can be pasted here; fukkatsu import takes notices in.")
    case .noMatchChoose: Wording("案件を推定できません。選んでください。", "No case is suggested; choose one.")
    case .nameNeeded: Wording("依頼者名が空なので、案件を作りません。", "No name was given; no case was made.")
    case .noOpenCases: Wording("進行中の案件がありません。n で新しく作れます。", "There is no open case; n makes one.")
    case .noOtherCases: Wording("ほかに案件がありません。", "There is no other case.")
    case .filed: Wording("{} に登録しました。u で取り消せます。", "Filed to {}; u takes it back.")
    case .confirmed: Wording("{} への登録を確認しました。", "Confirmed in {}.")
    case .filedNew:
      Wording("案件 {} を作り、登録しました。u で取り消せます。", "Made case {} and filed to it; u takes it back.")
    case .dismissed: Wording("無関係として片づけました。u で取り消せます。", "Put away as unrelated; u takes it back.")
    case .noted: Wording("メモを加えました。", "Note added.")
    case .concluded: Wording("{} を「{}」として終えました。u で取り消せます。", "{} is closed as {}; u takes it back.")
    case .undone: Wording("取り消しました: {}", "Taken back: {}")
    case .redone: Wording("やり直しました: {}", "Done again: {}")
    case .madeCase: Wording("案件 {} を作りました。", "Made case {}.")
    case .damagedFiles:
      Wording("読めないファイル {}件: {} （fukkatsu check）", "{} unreadable: {} (see fukkatsu check)")
    case .indexing: Wording("一覧を準備しています {}%", "Preparing the list {}%")
    case .migrating:
      Wording("保管庫を新しい形式に移しています {}%", "Moving the store to the newer format {}%")
    case .tooSmall: Wording("画面を 40x10 以上に広げてください。", "Please enlarge the window to 40x10.")
    case .helpTitle: Wording("助け", "Help")
    case .unsavedDrafts:
      Wording("保存されていない草稿があります: {} （e で開くと戻ります）", "Unsaved drafts: {} (e opens and restores)")
    case .samplesNote: Wording("見本の案件です。変更は残りません。", "Sample cases; nothing you change is kept.")
    }
  }
}
