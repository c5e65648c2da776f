import Casework
import CivilTime
import Wording

/// One case for people: facts, deadlines with their words, the line of time.
struct CaseText {
  private let dossier: Dossier
  private let archive: AnswerTimes

  /// Cases that may belong to it.
  private let found: [Relation]
  private let language: Language
  private let now: Moment

  /// - Parameter archive: How long answers took in all cases.
  init(
    _ dossier: Dossier, archive: AnswerTimes, found: [Relation], in language: Language,
    at now: Moment
  ) {
    self.dossier = dossier
    self.archive = archive
    self.found = found
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
        reason, language.stage(of: sellerCase),
        language.say(ScreenPhrase.turnIs, language.say(sellerCase.turn)),
        language.say(ScreenPhrase.rejectionsAre, "\(dossier.rejections)\(limit)"),
      ].joined(separator: "  "),
    ]
  }

  /// What is held and what frees it, how long nobody has answered, what is related.
  private var standing: [String] {
    dossier.heldAssets.map { language.held($0, at: now) } + silence + related
  }

  private var related: [String] {
    let said = dossier.sellerCase.related.map { "\(language.say($0.kind)): \($0.id.rawValue)" }
    return said
      + found.map { relation in
        let kind = language.say(StandingPhrase.maybe, language.say(relation.kind))
        return "\(kind): \(relation.row.id.rawValue)  \(relation.row.client)"
      }
  }

  private var silence: [String] {
    guard let silence = dossier.silence(among: archive.seconds, at: now) else { return [] }
    let own = AnswerTimes(dossier.answerTimes)
    return [
      language.silence(silence, at: now), language.answersTook(here: own, everywhere: archive),
    ]
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
