import Casework
import CivilTime
import Wording

/// One case for people: facts, deadlines with their words, the line of time.
struct CaseText {
  private let dossier: Dossier
  private let language: Language
  private let now: Moment

  init(_ dossier: Dossier, in language: Language, at now: Moment) {
    self.dossier = dossier
    self.language = language
    self.now = now
  }

  var text: String {
    (facts + standing + [""] + deadlines + [""] + timeline).joined(separator: "\n")
  }

  private var facts: [String] {
    let sellerCase = dossier.sellerCase
    var reason = language.say(sellerCase.reason)
    if let kind = sellerCase.rightKind { reason += " / \(language.say(kind))" }
    let limit = dossier.rejectionLimit.map { "/\($0)" } ?? ""
    return [
      "\(sellerCase.id.rawValue)  \(sellerCase.client.name)  \(sellerCase.client.shop)",
      [
        reason, language.say(sellerCase.stage),
        language.say(ScreenPhrase.turnIs, language.say(sellerCase.turn)),
        language.say(ScreenPhrase.rejectionsAre, "\(dossier.rejections)\(limit)"),
      ].joined(separator: "  "),
    ]
  }

  /// What is held and what frees it, how long nobody has answered, what is related.
  private var standing: [String] {
    dossier.heldAssets.map { language.held($0, at: now) }
      + [dossier.silence(at: now).map { language.silence($0, at: now) }].compactMap(\.self)
      + dossier.sellerCase.related.map { "\(language.say($0.kind)): \($0.id.rawValue)" }
  }

  private var deadlines: [String] {
    let standings = dossier.standings
    guard !standings.isEmpty else { return [language.say(ScreenPhrase.noDeadlines)] }
    return [language.say(ScreenPhrase.deadlinesHeading)]
      + standings.map { standing in
        "  " + DeadlineLine(standing, in: language, at: now).text
      }
  }

  private var timeline: [String] {
    [language.say(ScreenPhrase.timelineHeading)]
      + dossier.timeline.reversed().map { item in
        "  \(language.dayAndClock(item.at, at: now))  "
          + TimelineWording.describe(item, in: language).joined
      }
  }
}
