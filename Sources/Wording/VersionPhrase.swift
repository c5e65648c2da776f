/// What is said of a draft that has two texts: one in the store and one on the screen.
package enum VersionPhrase: CaseIterable, Hashable, Worded {
  case recoveredTitle, changedTitle, recovered, changed, legend
  case storedText, typedText
  case keptTyped, tookStored, keptBoth, putOff
  case otherTitle, other, otherLegend, otherWindowText, keptThis, tookOther
  case earlierTitle, earlier, earlierLegend, earlierText, tookEarlier
  case followed, storeChanged, openElsewhere, alsoOpen, wentOut

  package var wording: Wording {
    switch self {
    case .recoveredTitle: Wording("{} 第{}回  保存されなかった文", "{} round {}: text that was not saved")
    case .changedTitle:
      Wording("{} 第{}回  別の所で変わった草稿", "{} round {}: the draft was changed elsewhere")
    case .recovered:
      Wording(
        "前回、保管庫に保存されなかった文があります。違いを確かめて、どの文を残すか選んでください。",
        "Text was typed last time that the store does not have. Look at the difference, then choose."
      )
    case .changed:
      Wording(
        "書いているあいだに、保管庫の草稿が別の画面で変わりました。何も上書きしていません。違いを確かめて、選んでください。",
        """
        The draft in the store was changed elsewhere while you wrote. Nothing was overwritten. \
        Look at the difference, then choose.
        """)
    case .legend:
      Wording(
        "[-保管庫だけにある語-] {+この画面だけにある語+}", "[-only in the store-] {+only in this window+}")
    case .storedText: Wording("保管庫の文", "the store")
    case .typedText: Wording("この画面の文", "this window")
    case .keptTyped:
      Wording(
        "この画面の文を残しました。保管庫にあった文は履歴に残り、取り消しで戻せます。",
        "This window's text stays; what the store had is in its history and undo brings it back.")
    case .tookStored:
      Wording("保管庫の文にしました。Ctrl-Z で戻せます。", "The stored text was taken; Ctrl-Z takes it back.")
    case .keptBoth:
      Wording(
        "両方の文を並べました。〔要確認〕の所を選び、片方を消してください。Ctrl-Z で戻せます。",
        "Both texts stand side by side; choose at each 〔要確認〕. Ctrl-Z takes it back.")
    case .putOff:
      Wording("何も変えていません。打った文は控えてあります。", "Nothing was changed; what was typed is kept safe.")
    case .otherTitle:
      Wording("{} 第{}回  ほかの画面で打った文", "{} round {}: text typed in another window")
    case .other:
      Wording(
        "ほかの画面で打った文も、保存されずに残っています。違いを確かめて、どの文を残すか選んでください。",
        "Text of another window was left unsaved too. Look at the difference, then choose.")
    case .otherLegend:
      Wording("[-ほかの画面だけにある語-] {+この画面だけにある語+}", "[-only in the other-] {+only in this window+}")
    case .otherWindowText: Wording("ほかの画面の文", "the other window")
    case .keptThis: Wording("この画面の文を残しました。", "This window's text stays.")
    case .tookOther:
      Wording(
        "ほかの画面の文にしました。Ctrl-Z で戻せます。", "The other window's text was taken; Ctrl-Z takes it back.")
    case .earlierTitle:
      Wording("{} 第{}回  前の回に残った文", "{} round {}: text left from an earlier round")
    case .earlier:
      Wording(
        "前の回に打った文が、保存されないまま残っています。その回は提出済です。違いを確かめて、どの文を残すか選んでください。",
        """
        Text typed in an earlier round was left unsaved when the round went out. Look at the \
        difference, then choose.
        """)
    case .earlierLegend:
      Wording("[-前の回に残った語-] {+この画面だけにある語+}", "[-only left from before-] {+only in this window+}")
    case .earlierText: Wording("前の回に残った文", "left from before")
    case .tookEarlier:
      Wording(
        "前の回に残った文にしました。Ctrl-Z で戻せます。", "The text left from before was taken; Ctrl-Z takes it back.")
    case .followed:
      Wording(
        "別の所で保存された文に改めました。Ctrl-Z で前の文に戻せます。",
        "The text is now as it was saved elsewhere; Ctrl-Z returns to the text before.")
    case .storeChanged:
      Wording(
        "保管庫の草稿が別の所で変わりました。保存するとき、違いを見て選べます。",
        "The draft in the store was changed elsewhere; saving shows the difference and asks.")
    case .openElsewhere:
      Wording(
        "この草稿は別の画面でも開いています。両方で書くと、あとで保存する画面が違いを見せて尋ねます。",
        "Another window has this draft open too; the one that saves last shows the difference and asks."
      )
    case .wentOut:
      Wording(
        "第{}回は別の所で提出済です。打った文は控えてあり、Esc と e で次の回を開くと選べます。",
        "Round {} went out elsewhere; what was typed is kept, and the next round offers it: Esc, e."
      )
    case .alsoOpen: Wording("別の画面でも開いています", "open in another window too")
    }
  }
}
