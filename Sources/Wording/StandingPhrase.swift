import Casework
import CivilTime

/// What a case's own pane says besides its deadlines: what is held, how long nobody
/// answered, who belongs to it, and the card for a call.
package enum StandingPhrase: CaseIterable, Worded {
  case answersHere, mayNeverCome, related, relatedCase, sentCount, maybe, maybeRelated
  case callNoted, noteAdded, noNoticeYet
  case callTitle, callAwaited, callNone, officeHours, callSpan, atHand, whoCalls, products
  case saidBefore, nothingSaid, startsWithCall, callHint, asked

  package var wording: Wording {
    switch self {
    case .answersHere: Wording("この件: {}  全体: {}", "here: {}; everywhere: {}")
    case .mayNeverCome:
      Wording("長く回答がありません。来ないかもしれません。", "silent for long; an answer may never come")
    case .related: Wording("関連 {}", "related: {}")
    case .relatedCase: Wording("{} {}（{}）", "{} {} ({})")
    case .callNoted: Wording("電話を記録しました。", "The call is recorded.")
    case .noteAdded: Wording("メモを残しました。", "The note is added.")
    case .noNoticeYet: Wording("通知はまだありません", "no notice yet")
    case .maybe: Wording("{}？", "{}?")
    case .maybeRelated: Wording("関連か {}  {} で確かめます", "related? {}; {} says so")
    case .sentCount: Wording("提出 {}", "sent {}")
    case .callTitle: Wording("電話 - {} {}", "Call - {} {}")
    case .callAwaited: Wording("着信 {} まで  {}", "a call is awaited until {}  {}")
    case .callNone: Wording("予定された着信はありません。", "No call is awaited.")
    case .officeHours: Wording("担当の時間 9:00-17:00 日本時間", "they call 9:00 to 17:00, Japan time")
    case .callSpan: Wording("{}から{}", "{} to {}")
    case .atHand: Wording("手元に置くもの", "At hand")
    case .whoCalls: Wording("{}  {}  出品者ID {}", "{}  {}  seller ID {}")
    case .products: Wording("対象 {}", "products: {}")
    case .saidBefore: Wording("これまでの電話", "What was said before")
    case .nothingSaid: Wording("電話の記録はありません。", "No call was recorded.")
    case .startsWithCall: Wording("電話から始まるもの", "What starts with the call")
    case .callHint:
      Wording("{} で話した内容を記録します。", "{} records what was said.")
    case .asked: Wording("要求 {}", "asked for: {}")
    }
  }
}

extension Language {
  /// How long answers took in a case, and in all.
  package func answersTook(here own: AnswerTimes, everywhere all: AnswerTimes) -> String {
    say(StandingPhrase.answersHere, answerTimes(own), answerTimes(all))
  }

  /// A case that belongs to another: `C7K3QF 星野バッグ店（同じ依頼者）`.
  package func related(_ row: CaseSummary, _ kind: RelatedCase.Kind) -> String {
    say(StandingPhrase.relatedCase, row.id.rawValue, row.client, say(kind))
  }
}
