import Casework
import CivilTime
import Wording

/// A deadline in one line of text.
struct DeadlineLine {
  private let standing: DeadlineStanding
  private let language: Language
  private let now: Moment

  init(_ standing: DeadlineStanding, in language: Language, at now: Moment) {
    self.standing = standing
    self.language = language
    self.now = now
  }

  /// What it is, when, what is left, and where it comes from.
  ///
  /// `回答 72時間  05/04(月) 08:29  2日 23:57  進行中  C7K3QF-001「72時間以内に…」`
  var text: String {
    let source = standing.setBy ?? language.say(DeadlinePhrase.ownPeriod)
    return [
      language.deadlineName(standing), due, earliest, language.say(standing.kept.state),
      "\(source) \(language.say(ScreenPhrase.quotedWords, standing.sentence))",
    ].compactMap(\.self).joined(separator: "  ")
  }

  private var due: String {
    guard let due = standing.due else { return language.say(ScreenPhrase.dueUnknown) }
    let moment = language.dayAndClock(due, at: now)
    guard standing.kept.state == .running else { return moment }
    switch standing.read.effect {
    case .lose: return "\(moment)  \(language.countdown(to: due, at: now))"
    case .opens: return "\(moment)  \(language.say(ScreenPhrase.opens))"
    case .expected:
      let phrase: ScreenPhrase = standing.read.kind == .call ? .callExpected : .expected
      return "\(moment)  \(language.say(phrase))"
    }
  }

  /// What another reading, which nobody has ruled out, would make of it.
  private var earliest: String? {
    guard standing.isLive, let earliest = standing.earliest,
      earliest != standing.due
    else { return nil }
    return language.say(DeadlinePhrase.earliestIs, language.dayAndClock(earliest, at: now))
  }
}
