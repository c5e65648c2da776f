import Casework
import CivilTime

extension Language {
  /// What is held since when and what frees it, in one line.
  package func held(_ asset: HeldAsset, at now: Moment) -> String {
    let since = say(
      DeadlinePhrase.heldSince, say(asset.kind), day(asset.since.inJapan.day, at: now))
    return "\(since)  \(freed(asset.release, at: now))"
  }

  private func freed(_ release: HeldAsset.Release, at now: Moment) -> String {
    switch release {
    case .words(let standing):
      let words = say(ScreenPhrase.quotedWords, standing.sentence)
      return standing.due.map {
        say(DeadlinePhrase.freedBy, day($0.inJapan.day, at: now), words)
      } ?? words
    case .rule(let rule, let at):
      return at.map {
        say(DeadlinePhrase.freedBy, day($0.inJapan.day, at: now), say(rule))
      } ?? say(rule)
    }
  }

  /// How long nobody has answered, and whether it is too early to send again.
  package func silence(_ silence: Silence, at now: Moment) -> String {
    let days = silence.length / 86_400
    let words = say(
      DeadlinePhrase.silentSince, String(days), day(silence.since.inJapan.day, at: now))
    guard silence.isTooEarly(at: now) else { return words }
    return words + "  "
      + say(DeadlinePhrase.tooEarly, dayAndClock(silence.tooEarlyUntil, at: now))
  }
}
