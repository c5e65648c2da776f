import Casework

/// Words for correcting a reading.
package enum CorrectionPhrase: CaseIterable, Worded {
  // A deadline's line.
  case hours, days, businessDays, countedFrom

  // What is wrong with what was typed.
  case noPeriod, absurdPeriod, unknownPart, noSuchDay, notAmong, notAmongNear, notASIN
  case notAddress, notNumber, notYesNo, cannotBeEmpty, unknownField, unknownFieldNear
  case noSuchDeadline, noSuchDemand, needsEquals

  // What a field is asked for with, and examples of it.
  case askValue, askDeadline, askDemand, askWords, chooseField, chooseValue, chooseDocuments
  case deadlineExample, asinExample, listExample, daysExample, timesExample, addressExample
  case emptyMeansNone, wordsExample, chooseAddresses

  // What became of it.
  case corrected, nothingCorrected, noWordsFound, wordsFound, noConclusion

  // Marks beside a conclusion.
  case markCorrected, markByHand, markDisputed, high, medium, low, addByHand

  // Why a conclusion was drawn.
  case explanationTitle, confidenceIs, secondIs, disputedNote, originallyRead, correctedAt
  case correctedWords, noWords, rulesSpoke, setByHand, countedFromIs, effectIs, inSubject
  case otherCounting
  case struckOut, howHeading, correctionsHeading, secondHeading

  package var wording: Wording {
    switch self {
    case .hours: Wording("{}時間", "{} {hour|hours}")
    case .days: Wording("{}日", "{} {day|days}")
    case .businessDays: Wording("{}営業日", "{} business {day|days}")
    case .countedFrom: Wording("{}から", "from {}")
    case .noPeriod:
      Wording(
        "「{}」に期間も日付もありません。例: 17日 回答、2026-05-15 17:00 回答",
        "“{}” has no period and no day; for example: 17 days answer, 2026-05-15 17:00 answer")
    case .absurdPeriod:
      Wording("「{}」の長さは数えられません（1以上、100年まで）", "“{}” cannot be counted; from 1 up to a hundred years")
    case .unknownPart:
      Wording(
        "「{}」がわかりません。期間、種類（電話 回答 異議 在庫処分 売上金 回答待ち）、起点から の順です",
        "“{}” is not understood; give a period, a kind (call answer appeal fba_disposal funds reply_expected), from what"
      )
    case .noSuchDay: Wording("「{}」という日はありません", "there is no such day: {}")
    case .notAmong: Wording("{}:「{}」は使えません。使える値: {}", "{}: cannot be “{}”; it is one of {}")
    case .notAmongNear:
      Wording("{}:「{}」は使えません。{} のことですか", "{}: cannot be “{}”; did you mean {}?")
    case .notASIN:
      Wording(
        "「{}」はASINではありません（Bで始まる英数字10字、またはISBN-10）",
        "“{}” is no ASIN: B and nine letters or digits, or an ISBN-10")
    case .notAddress: Wording("「{}」はメールアドレスではありません", "“{}” is no mail address")
    case .notNumber:
      Wording("{}:「{}」は数ではありません。例: {}", "{}: “{}” is no number; for example {}")
    case .notYesNo:
      Wording("{}:「{}」は使えません。あり か なし です", "{}: cannot be “{}”; it is yes or no")
    case .cannotBeEmpty: Wording("{}: 空にはできません", "{}: cannot be empty")
    case .unknownField:
      Wording("{}: そのような項目はありません。使える項目: {}", "{}: there is no such field; fields are {}")
    case .unknownFieldNear:
      Wording("{}: そのような項目はありません。{} のことですか", "{}: there is no such field; did you mean {}?")
    case .noSuchDeadline:
      Wording("{}: その番号の期限はありません（期限は{}件）", "{}: there is no such deadline; the notice has {}")
    case .noSuchDemand:
      Wording("{}: その番号の要求はありません（要求は{}件）", "{}: there is no such demand; the notice has {}")
    case .needsEquals:
      Wording("{}: 項目=値 の形で書いてください", "{}: must be FIELD=VALUE")
    case .askValue: Wording("{}を訂正: ", "Correct {}: ")
    case .askDeadline: Wording("期限を加える: ", "Add a deadline: ")
    case .askDemand: Wording("要求を加える: ", "Add a demand: ")
    case .askWords: Wording("{}の根拠の言葉: ", "Words for {}: ")
    case .chooseField: Wording("どの項目を訂正しますか", "Correct which field?")
    case .chooseValue: Wording("{} - 正しい値", "{}: the right value")
    case .chooseDocuments:
      Wording("{} - Space で印を付け外し、Enter で決定", "{}: Space marks, Enter accepts")
    case .deadlineExample:
      Wording(
        "例 17日 回答 / 72時間 異議 前の通知から / 2026-05-15 17:00 回答",
        "e.g. 17 days answer / 72h appeal from earlier")
    case .asinExample: Wording("例 B00TEST001, B00TEST002", "e.g. B00TEST001, B00TEST002")
    case .listExample: Wording("読点かコンマで区切る", "separated by commas")
    case .daysExample: Wording("例 365 / 6ヶ月", "e.g. 365 / 6 months")
    case .timesExample: Wording("例 2", "e.g. 2")
    case .addressExample: Wording("例 appeals@example.jp", "e.g. appeals@example.jp")
    case .emptyMeansNone: Wording("空で削除", "empty removes it")
    case .wordsExample:
      Wording("↑↓ で次の箇所、… で間を省略", "Up/Down: other places; ... for what lies between")
    case .chooseAddresses: Wording("メールアドレスを入力する", "type mail addresses")
    case .corrected: Wording("訂正しました: {}。u で取り消せます。", "Corrected: {}; u takes it back.")
    case .nothingCorrected: Wording("変わるところはありません。", "Nothing is different.")
    case .noWordsFound: Wording("本文に見つかりません", "not in the text")
    case .wordsFound: Wording("{}か所目 / {}か所", "place {} of {}")
    case .noConclusion: Wording("ここには訂正できる読み取りがありません。", "There is no reading to correct here.")
    case .markCorrected: Wording("訂正", "corrected")
    case .markByHand: Wording("手入力", "by hand")
    case .markDisputed: Wording("競合", "disputed")
    case .high: Wording("高", "high")
    case .medium: Wording("中", "medium")
    case .low: Wording("低", "low")
    case .addByHand: Wording("手で加える", "add by hand")
    case .explanationTitle: Wording("読み取りの根拠 - {}", "Why this reading - {}")
    case .confidenceIs: Wording("確度 {}%（{}）", "confidence {}% ({})")
    case .secondIs: Wording("{}  {}%", "{}  {}%")
    case .disputedNote:
      Wording("規則の判断が分かれています。言葉を確かめてください。", "The rules disagree; look at the words.")
    case .originallyRead: Wording("もとの読み取り  {}", "as it was read: {}")
    case .correctedAt: Wording("{}  {}  訂正  {}", "{}  {}  corrected to {}")
    case .correctedWords: Wording("{}  {}  根拠の言葉を変更  {}", "{}  {}  other words marked: {}")
    case .noWords: Wording("根拠の言葉はありません。", "It rests on no words of the notice.")
    case .rulesSpoke:
      Wording("「{}」と判断した決め手  {}", "What spoke for “{}”: {}")
    case .setByHand: Wording("人が入れた値です。規則の読み取りではありません。", "A person set it; no rule found it.")
    case .countedFromIs: Wording("起点 {}", "counted from: {}")
    case .otherCounting: Wording("または {}  {}", "or {}  {}")
    case .effectIs: Wording("期限の意味 {}", "at its end: {}")
    case .inSubject: Wording("件名", "subject")
    case .struckOut: Wording("削除", "struck out")
    case .howHeading: Wording("読み取りかた", "How it was read")
    case .correctionsHeading: Wording("訂正の記録", "Corrections")
    case .secondHeading: Wording("次点", "Second choice")
    }
  }
}

extension DeadlineEffect: Worded {
  package var wording: Wording {
    switch self {
    case .lose: Wording("権利を失う", "lost at the end")
    case .opens: Wording("以後に可能", "possible afterwards")
    case .expected: Wording("相手の回答見込み", "expected by then")
    }
  }
}

extension DeadlineTrigger: Worded {
  package var wording: Wording {
    switch self {
    case .received: Wording("通知の受信", "receipt")
    case .delivered: Wording("メールの配達", "delivery")
    case .earlierNotice: Wording("以前の通知", "the earlier notice")
    case .call: Wording("電話", "the call")
    case .answer: Wording("出品者の回答", "the seller's answer")
    case .submission: Wording("提出", "the submission")
    case .closure: Wording("閉鎖", "the closure")
    case .calendarDate: Wording("指定日", "the day itself")
    }
  }
}

extension NotationError {
  /// What is wrong, and what is taken, in one line.
  package func sentence(in language: Language) -> String {
    switch self {
    case .noPeriod(let text): language.say(CorrectionPhrase.noPeriod, text)
    case .absurdPeriod(let text): language.say(CorrectionPhrase.absurdPeriod, text)
    case .unknownPart(let text): language.say(CorrectionPhrase.unknownPart, text)
    case .noSuchDay(let text): language.say(CorrectionPhrase.noSuchDay, text)
    case .notAmong(let field, let text, let nearest?):
      language.say(CorrectionPhrase.notAmongNear, field.rawValue, text, nearest)
    case .notAmong(let field, let text, nil):
      language.say(
        CorrectionPhrase.notAmong, field.rawValue, text, field.codes.joined(separator: ", "))
    case .notASIN(let text): language.say(CorrectionPhrase.notASIN, text)
    case .notAddress(let text): language.say(CorrectionPhrase.notAddress, text)
    case .notNumber(let field, let text):
      language.say(
        CorrectionPhrase.notNumber, field.rawValue, text,
        field == .maxFailedAppeals ? "2" : "365")
    case .notYesNo(let field, let text):
      language.say(CorrectionPhrase.notYesNo, field.rawValue, text)
    case .cannotBeEmpty(let field): language.say(CorrectionPhrase.cannotBeEmpty, field.rawValue)
    }
  }
}

extension ReadingField {
  /// The codes that the field can have, where it has a closed list.
  package var codes: [String] {
    switch self {
    case .language: NoticeLanguage.allCases.map(\.rawValue)
    case .stage: Stage.allCases.map(\.rawValue)
    case .reason: Reason.allCases.map(\.rawValue)
    case .rightKind: RightKind.allCases.map(\.rawValue)
    case .documents: DocumentKind.allCases.map(\.rawValue)
    case .fundsHeld: ["yes", "no"]
    case .answerTo: ["reply", "seller_central", "name@example.jp"]
    default: []
    }
  }
}
