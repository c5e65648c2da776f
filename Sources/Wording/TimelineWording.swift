import Casework
import CivilTime

/// One thing on the line of time in words: its kind, and what it was.
package struct TimelineWording: Sendable {
  package let kind: String
  package let words: String

  package var joined: String { "\(kind)  \(words)" }

  package static func describe(_ item: TimelineItem, in language: Language) -> TimelineWording {
    switch item {
    case .notice(let notice):
      TimelineWording(kind: kind(of: notice, in: language), words: words(of: notice, in: language))
    case .submission(let round):
      TimelineWording(
        kind: language.say(ScreenPhrase.kindSubmission),
        words: language.say(
          ScreenPhrase.submissionText, String(round.number),
          String(round.submission?.characters ?? 0), language.say(round.state)))
    case .draft(let round):
      TimelineWording(
        kind: language.say(ScreenPhrase.kindDraft),
        words: language.say(
          ScreenPhrase.draftText, String(round.number), String(round.characterCount)))
    case .entry(let entry):
      TimelineWording(kind: language.say(entry.kind), words: words(of: entry, in: language))
    case .deadline(let standing, _):
      TimelineWording(
        kind: language.say(ScreenPhrase.kindDeadline),
        words: "\(language.say(standing.read.kind)) \(language.period(standing.read.window)) "
          + language.say(ScreenPhrase.quotedWords, standing.sentence))
    case .decision(let standing, let event):
      TimelineWording(
        kind: language.say(ScreenPhrase.kindDecision),
        words: language.decision(event, of: standing, at: event.at))
    case .ladder(let step, _):
      TimelineWording(
        kind: language.say(ScreenPhrase.kindLadder), words: language.step(step))
    }
  }

  private static func kind(of notice: Notice, in language: Language) -> String {
    language.say(notice.isLetter ? ScreenPhrase.kindLetter : ScreenPhrase.kindNotice)
  }

  private static func words(of notice: Notice, in language: Language) -> String {
    if let twin = notice.sameAs { return language.say(ReadingPhrase.sameAs, twin.rawValue) }
    if notice.isLetter { return notice.message.subject }
    return "\(language.say(notice.reading.stage)) \(notice.message.subject)"
  }

  private static func words(of entry: TimelineEntry, in language: Language) -> String {
    if entry.kind == .outcome, let outcome = Outcome(rawValue: entry.text) {
      return language.say(outcome)
    }
    return entry.text.onOneLine
  }
}

extension Language {
  /// A step that follows, and the rule or words it rests on: `閉鎖：却下2回で打ち切り`.
  package func step(_ step: LadderStep) -> String {
    switch step.basis {
    case .rule(let rule): say(ScreenPhrase.ladderStep, say(step.kind), say(rule))
    case .words(let standing):
      say(
        ScreenPhrase.ladderStep, say(step.kind),
        say(ScreenPhrase.quotedWords, standing.sentence))
    }
  }
}

extension TimelineEntry.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .opened: Wording("開始", "opened")
    case .note: Wording("メモ", "note")
    case .call: Wording("電話", "call")
    case .outcome: Wording("結果", "outcome")
    case .changed: Wording("変更", "change")
    case .begun: Wording("着手", "begun")
    }
  }
}
