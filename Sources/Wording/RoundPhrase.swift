/// What is said of rounds: how they differ, what stands against them, what goes out.
package enum RoundPhrase: CaseIterable, Hashable, Worded {
  // Comparing.
  case noTwoRounds, sameRounds, asInRefused, asInRound, differenceTitle, nothingToCompare
  case comparisonHeading, partSame, noRoundBefore

  // Remarks.
  case remarkLine, remarkPlace, unknownMember, unreadableWords, noRemarks
  case noDemands, selectAnswer, whichDemand, whichRule, isOff, silenced, heeded, linked
  case outlined, reasonForRule, badLink
  case precedentHead, precedentBasis, precedentPart, precedentKept, precedentsTitle, noPrecedents
  case precedentRefusal
  case requestTitle

  // Beside the draft.
  case demandsHeading, remarksHeading, remarkCounts, factsHeading, evidenceHeading, likenessHeading
  case lengthHeading, demandsLabel, factsLabel, remarksLabel, likenessLabel
  case more, atLine, nothingAgainst, asinTally, orderTally, conflictWithRound, conflictWithNotice,
    conflictWithEvidence, noEvidence, age, ageOfLimit
  case likeRefused, likeRound, likeOther, likeNoOther, leaks, noLeaks
  case comparing

  // The gate.
  case notJudged, gateChanged, gateTitle, checkDemands, checkPlaceholders, checkVocabulary,
    checkStrangers
  case checkDocuments, checkProducts, checkOff, frozenHeading, frozenText, sendingCount, sinceLast
  case sinceLastUsual, needsReason, mayGo, mayGoOpen, reasonNeeded, reasonWanted, whichField
  case wholeText, characters

  package var wording: Wording {
    switch self {
    case .noTwoRounds:
      Wording(
        "{}: 比べる二つの回がありません（{}回まで）。fukkatsu show {} で確かめられます",
        "{}: has no such two rounds ({} in all); see: fukkatsu show {}")
    case .sameRounds: Wording("第{}回と第{}回は同じです", "rounds {} and {} are the same")
    case .asInRefused: Wording("{} が却下された第{}回と同じ", "{} as in round {}, turned down")
    case .asInRound: Wording("{} が第{}回と同じ", "{} as in round {}")
    case .differenceTitle:
      Wording("{} 差分  第{}回（{}） → 第{}回（{}）", "{}  from round {} ({}) to round {} ({})")
    case .nothingToCompare:
      Wording("比べる前の回がありません。", "There is no round before to compare with.")
    case .comparisonHeading: Wording("第{}回との差分 {}", "since round {}: {}")
    case .partSame: Wording("この部に違いはありません。", "Nothing has changed in this part.")
    case .noRoundBefore: Wording("前の回はありません", "no round before")

    case .remarkLine: Wording("{} {}  {} → {}", "{} {}  {}; {}")
    case .remarkPlace: Wording("{}行「{}」", "line {} “{}”")
    case .unknownMember:
      Wording(
        "{}: 「{}」という一覧や上限がないか、値が使えません。直してください。ほかはそのまま使います",
        "{}: there is no list or limit {}, or its value is out of range; mend it; the others still hold"
      )
    case .unreadableWords:
      Wording(
        "{}: JSON として読めません。この行を直してください。付属の語だけを使います",
        "{}: not JSON; mend this line; only the words that ship are used")
    case .noRemarks: Wording("注意はありません。", "Nothing stands against it.")
    case .noDemands: Wording("通知の要求はありません。", "The notice demands nothing.")
    case .selectAnswer:
      Wording("答えにあたる箇所を選んでから結びます。", "Select the words that answer it first.")
    case .whichDemand: Wording("「{}」が答える要求", "Which demand do “{}” answer?")
    case .whichRule: Wording("切る、または戻す規則", "Which rule is switched off, or on again?")
    case .isOff: Wording("切", "off")
    case .silenced: Wording("規則 {} を切りました。", "Rule {} is switched off.")
    case .heeded: Wording("規則 {} を戻しました。", "Rule {} is switched on again.")
    case .outlined:
      Wording(
        "通知の要求から骨組みを作りました。Ctrl-Z で元の文に戻ります。",
        "An outline from the notice’s demands; Ctrl-Z brings the text back.")
    case .precedentHead: Wording("{} 第{}回 {}  {}字", "{} round {}: {}, {} {character|characters}")
    case .precedentBasis: Wording("要求 {}  証拠 {}", "demands {}  evidence {}")
    case .precedentPart: Wording("{} {}字 {}項目", "{}: {} {character|characters} in {} {item|items}")
    case .precedentKept: Wording("  前の回から {}", ", {} of it from the round before")
    case .precedentRefusal: Wording("返答 {}", "answered: {}")
    case .precedentsTitle: Wording("{} と同じ理由の計画", "Plans for the same reason as {}")
    case .requestTitle: Wording("{} 様への書類のお願い", "Request for documents to {}")
    case .noPrecedents:
      Wording("同じ理由で返事のあった計画はまだありません。", "No plan for this reason has been answered yet.")
    case .reasonForRule:
      Wording(
        "{}: 切る理由がありません。--because で書いてください", "{}: why is it switched off? say so with --because")
    case .badLink:
      Wording(
        "{}: 要求の番号は 1〜{} で、--words には草稿にある語を指定してください",
        "{}: --link takes a demand from 1 to {}, and --words words that stand in the draft")
    case .linked: Wording("要求に結びました。", "Linked to the demand.")

    case .demandsHeading: Wording("通知の要求 {}", "demands {}")
    case .remarksHeading: Wording("注意 {}", "remarks: {}")
    case .remarkCounts: Wording("必須{} 確認{}", "required {}, doubtful {}")
    case .factsHeading: Wording("事実", "facts")
    case .evidenceHeading: Wording("証拠（提出日の日数）", "evidence, age at the submission")
    case .likenessHeading: Wording("再利用", "likeness")
    case .lengthHeading: Wording("字数", "characters")
    case .demandsLabel: Wording("要求", "demands")
    case .factsLabel: Wording("事実", "facts  ")
    case .remarksLabel: Wording("注意", "remarks")
    case .likenessLabel: Wording("再利用", "like   ")
    case .more: Wording("ほか {}件", "{} more")
    case .atLine: Wording("{}行", "line {}")
    case .nothingAgainst: Wording("提出を妨げるものはありません", "nothing stands against it")
    case .asinTally: Wording("ASIN {}件", "ASINs {}")
    case .orderTally: Wording("注文番号 {}", "orders {}")
    case .conflictWithRound: Wording("食い違い {}（第{}回は {}）", "{}, but in round {}: {}")
    case .conflictWithNotice: Wording("食い違い {}（通知{}は {}）", "{}, but in notice {}: {}")
    case .conflictWithEvidence: Wording("食い違い {}（{}は {}）", "{}, but in {}: {}")
    case .noEvidence: Wording("証拠はまだありません", "no evidence yet")
    case .age: Wording("{}日", "{} {day|days}")
    case .ageOfLimit: Wording("{}日（{}日まで、残り{}）", "{} {day|days} of {}, {} left")
    case .likeRefused: Wording("第{}回（却下）と", "round {} (refused):")
    case .likeRound: Wording("第{}回と", "round {}:")
    case .likeOther: Wording("他案件と 最大 {} ({})", "other cases: up to {} ({})")
    case .likeNoOther: Wording("他案件と 同じ文なし", "other cases: nothing shared")
    case .leaks: Wording("別の依頼者の情報 {}件", "of other clients: {}")
    case .noLeaks: Wording("別の依頼者の情報なし", "nothing of other clients")
    case .comparing: Wording("ほかの案件と照合しています。", "Comparing with the other cases.")

    case .notJudged:
      Wording(
        "案件を読めないため、点検できません。", "The case cannot be read, so the draft is not judged.")
    case .gateChanged:
      Wording("点検の結果が変わりました。もう一度お確かめください。", "What was found has changed; look again.")
    case .gateTitle:
      Wording("提出前の確認 - {} 第{}回  却下 {}", "Before submitting - {} round {}  refusals {}")
    case .checkDemands: Wording("通知の要求すべてに答えがある", "every demand is answered")
    case .checkPlaceholders: Wording("埋め残しがない", "nothing is left to fill in")
    case .checkVocabulary: Wording("種別の取り違えがない", "the right investigation is answered")
    case .checkStrangers: Wording("ほかの依頼者の情報がない", "nothing of other clients")
    case .checkDocuments: Wording("書類がそろい、提出日に有効", "the documents are there and fresh")
    case .checkProducts: Wording("通知のASINがすべてある", "every product is spoken of")
    case .checkOff: Wording("切ってあります（{}）", "switched off ({})")
    case .frozenHeading: Wording("凍結するもの", "what will be frozen")
    case .frozenText:
      Wording(
        "本文 {}字 sha256 {}..  証拠 {}  提出先 {}",
        "text {} {character|characters}, sha256 {}..  evidence {}  {}")
    case .sendingCount: Wording("これは{}通目です。却下 {}", "submission {}, refusals {}")
    case .sinceLast: Wording("前の提出から{}日", "{} {day|days} since the last")
    case .sinceLastUsual:
      Wording("前の提出から{}日（返事は最長{}日）", "{} {day|days} since the last; answers took up to {}")
    case .needsReason:
      Wording("必須が{}件残っています。理由を書いて進むには O", "Required and open: {}. O goes on, with a reason")
    case .mayGo:
      Wording("O で提出を記録し、凍結します", "O records and freezes it")
    case .mayGoOpen:
      Wording(
        "必須が{}件残っています。直さずに出すなら O で記録し、凍結します",
        "Required and open: {}. O records and freezes it as it is")
    case .reasonNeeded:
      Wording("理由が空なので、何も変えていません。", "No reason was given; nothing was changed.")
    case .reasonWanted:
      Wording(
        "{}: 必須が{}件残っています（{}）。fukkatsu draft {} --check で見て、直すか --because で理由を付けてください",
        "{}: required and open: {} ({}); see: fukkatsu draft {} --check; mend it, or say why with --because"
      )
    case .whichField: Wording("どの欄をコピーしますか", "Which field is copied?")
    case .wholeText: Wording("全文", "whole text")
    case .characters: Wording("{}字", "{} {character|characters}")
    }
  }
}
