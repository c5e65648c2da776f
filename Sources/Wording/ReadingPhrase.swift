/// Words for showing a reading: its text, its conclusions, and why they were drawn.
package enum ReadingPhrase: CaseIterable, Worded {
  case originalTitle, originalGoesOn, notInInbox
  case disputed, foundByForm, noSecond, valueIs, spokeIs, secondIs, countedByRule
  case typeValue, markWords, strikeOut, currentValue, nearlyTaken, noneValue, fieldTitle
  case markingTitle, nothingMarked, markingHint, struckDeadline
  case plainMarks, newSentences, copies, awaiting, selectNotice, sameAs, noEarlier
  case compareTitle, sentence, goneHeading, newHeading, changedHeading, changed, nothingElse

  package var wording: Wording {
    switch self {
    case .disputed:
      Wording("{}: 規則の判断が分かれている。言葉を確かめる", "{}: the rules disagree; look at the words")
    case .foundByForm:
      Wording("言葉の形から読み取りました。", "Found by the form of the words.")
    case .noSecond: Wording("ほかに有力な読みはありません。", "Nothing else was near.")
    case .valueIs: Wording("{}: {}", "{}: {}")
    case .originalTitle: Wording("原文 {}  {}バイト", "As it came: {}, {} {byte|bytes}")
    case .originalGoesOn: Wording("（ほかに {}バイト）", "({} {byte|bytes} more)")
    case .notInInbox:
      Wording("この通知はもう案件に登録されています。", "This notice is in its case already.")
    case .spokeIs: Wording("決め手 {}", "by {}")
    case .secondIs: Wording("次点 {} {}%", "second: {} {}%")
    case .countedByRule:
      Wording("{}  起点 {}（規則 {}）", "{}; counted from {} (rule {})")
    case .typeValue: Wording("値を入力する", "type a value")
    case .markWords: Wording("根拠の言葉を選び直す", "mark other words")
    case .strikeOut: Wording("削除する", "strike it out")
    case .currentValue: Wording("今の値", "now")
    case .nearlyTaken: Wording("次点 {}%", "second, {}%")
    case .noneValue: Wording("なし", "none")
    case .fieldTitle: Wording("{} - どの項目を訂正しますか", "{}: correct which field?")
    case .markingTitle: Wording("根拠の言葉を選ぶ - {}", "Mark the words - {}")
    case .nothingMarked:
      Wording("Space で始点を決め、動いて選んでください。", "Space sets the start; move to mark words.")
    case .markingHint:
      Wording("Space 始点  動いて選ぶ  Enter 決定", "Space starts, moving marks, Enter takes")
    case .struckDeadline: Wording("期限の削除", "deadline struck out")
    case .plainMarks:
      Wording("{} 読み取りの根拠  {} 注意の要る言葉", "{} words of a conclusion  {} a term that misleads")
    case .newSentences: Wording("初めての文 {}/{}", "new sentences {}/{}")
    case .copies: Wording("同じ通知 +{}", "copies +{}")
    case .awaiting: Wording("登録済・未確認 {}", "filed, to confirm: {}")
    case .selectNotice: Wording("時系列で通知を選んでください。", "Select a notice in the timeline.")
    case .sameAs: Wording("{} と同じ通知", "the same notice as {}")
    case .noEarlier:
      Wording("この案件に前の通知はありません。", "The case has no notice before this one.")
    case .compareTitle: Wording("通知の差分 {} → {}", "Notices compared {} -> {}")
    case .sentence: Wording("文", "sentences")
    case .goneHeading: Wording("なくなった{}", "{}: gone")
    case .newHeading: Wording("新しい{}", "{}: new")
    case .changedHeading: Wording("変わった項目", "Changed")
    case .changed: Wording("{}: {} → {}", "{}: {} -> {}")
    case .nothingElse: Wording("違いはありません。", "Nothing is different.")
    }
  }
}
