/// What the editor says.
package enum EditingPhrase: CaseIterable, Worded {
  case nothingToPaste, clipsTitle, tooLongForTerminal
  case goToLinePrompt, noSuchPlace
  case mouseAside, mouseBack
  case replacePrompt, placeOf, noPlace, regular, exact, replaced, searchTooSlow
  case unbalancedBracket, nothingToRepeat, badRange, endsWithBackslash, expressionTooLong
  case selectedCount, lengthOfLimit, partLength, whole
  case onlyOnScreen, diskFull, readOnly, noPermission
  case editorNotStarted, editorFailed, editorNotUTF8, editorRemoved, wordsStay

  package var wording: Wording {
    switch self {
    case .nothingToPaste:
      Wording("貼り付けるものがありません。先に切り取るかコピーしてください。", "There is nothing to paste; cut or copy first.")
    case .clipsTitle: Wording("切り取りとコピーの履歴（新しい順）", "Cut and copied, the newest first")
    case .tooLongForTerminal:
      Wording(
        "{}字をコピーしました。端末のクリップボードには長すぎます（{} KBまで）。貼り付けはこの中でできます。",
        "{} {character|characters} copied; too long for the terminal's clipboard ({} KB), to be pasted here only."
      )
    case .goToLinePrompt: Wording("行番号か部の名: ", "Line number or part: ")
    case .noSuchPlace:
      Wording(
        "「{}」という行も部もありません。例: 12、-1、原因", "There is no line or part “{}”; write 12, -1 or cause.")
    case .mouseAside:
      Wording("マウスを端末に任せました。もう一度で戻ります。", "The mouse is the terminal's; the same key takes it back.")
    case .mouseBack: Wording("マウスで選択できます。", "The mouse selects here again.")
    case .replacePrompt: Wording("置換: ", "Replace with: ")
    case .placeOf: Wording("{}/{}", "{}/{}")
    case .noPlace: Wording("なし", "none")
    case .regular: Wording("正規表現", "regex")
    case .exact: Wording("厳密", "exact")
    case .replaced: Wording("{}か所を置き換えました。Ctrl-Z で戻ります。", "{} replaced; Ctrl-Z takes it back.")
    case .searchTooSlow:
      Wording(
        "この表現は時間がかかりすぎるので途中でやめました。もっと絞ってください。",
        "The expression takes too long and was given up; make it narrower.")
    case .unbalancedBracket: Wording("正規表現: 「{}」の対がありません。", "regex: {} has no counterpart")
    case .nothingToRepeat: Wording("正規表現: 「{}」の前に繰り返すものがありません。", "regex: {} has nothing to repeat")
    case .badRange: Wording("正規表現: 「{}」の中の範囲が逆です。", "regex: the range in {} is the wrong way round")
    case .endsWithBackslash: Wording("正規表現: \\ の後がありません。", "regex: nothing follows the \\")
    case .expressionTooLong: Wording("正規表現: 長すぎます。", "regex: too long")
    case .selectedCount: Wording("選択{}字", "{} selected")
    case .lengthOfLimit: Wording("{} {}/{}字", "{} {}/{}")
    case .partLength: Wording("{} {}字", "{} {}")
    case .whole: Wording("全体", "whole")
    case .onlyOnScreen:
      Wording(
        "{}。草稿は画面に残っています。自動でもう一度控えます。",
        "{}. The draft stays on the screen and is tried again by itself.")
    case .diskFull: Wording("ディスクに空きがありません", "The disk is full")
    case .readOnly: Wording("読み取り専用のため書けません", "The disk is read-only")
    case .noPermission: Wording("書く権限がありません", "Permission denied")
    case .editorNotStarted: Wording("{} を起動できません。", "{} could not be started.")
    case .editorFailed: Wording("{} がエラーで終わりました。", "{} ended with an error.")
    case .editorNotUTF8: Wording("{} の書いた文は UTF-8 ではありません。", "What {} wrote is not UTF-8.")
    case .editorRemoved:
      Wording(
        "{} はファイルを残しませんでした。草稿は元のままです。",
        "{} left no file; the draft is as it was.")
    case .wordsStay: Wording("{}書いた文は {} に残っています。", "{} Your text stays in {}.")
    }
  }
}
