import Casework
import CivilTime
import Wording

/// The morning review in lines of text: one thing a line, no frames.
struct ReviewText {
  private let docket: Docket
  private let review: MorningReview
  private let language: Language

  /// For a voice or a phone: times in words, lines numbered.
  private let isPlain: Bool
  private let pace: WorkPace

  init(
    _ review: MorningReview, of docket: Docket, pace: WorkPace, in language: Language,
    isPlain: Bool
  ) {
    self.pace = pace
    self.docket = docket
    self.language = language
    self.isPlain = isPlain
    self.review = review
  }

  var lines: [String] {
    [language.dayAndClock(review.now, at: review.now) + " JST"] + sections + counts
      + [language.say(TodayPhrase.results, language.yesterday(review.yesterday))] + plan
      + [language.say(TodayPhrase.end)]
  }

  /// What today's work would look like.
  private var plan: [String] {
    let plan = DayPlan(docket, review, pace: pace)
    guard !plan.blocks.isEmpty else { return [] }
    return [language.heading(of: plan)]
      + language.lines(of: plan).map { (isPlain ? "" : "  ") + $0 }
  }

  private var sections: [String] {
    guard !review.lines.isEmpty else { return [language.say(TodayPhrase.nothing)] }
    var number = 0
    return ReviewLine.Section.allCases.flatMap { section -> [String] in
      let lines = review.lines(of: section)
      guard !lines.isEmpty else { return [] }
      let words = lines.map { line in
        number += 1
        return text(of: line, number: number)
      }
      return ["\(language.say(section)) \(lines.count)"] + words
    }
  }

  private func text(of line: ReviewLine, number: Int) -> String {
    let words = ReviewLineWording.describe(
      line, in: language, at: review.now, style: isPlain ? .spoken : .text
    ).joined
    return isPlain ? "\(number) \(words)" : "  \(words)"
  }

  private var counts: [String] {
    let rows = docket.cases.compactMap { docket.summary(of: $0.id) }
    func count(_ lane: DeadlineLane) -> String {
      String(rows.count { $0.nextDeadline?.lane(at: review.now) == lane })
    }
    return [
      language.say(
        TodayPhrase.windows, count(.within72Hours), count(.within7Days), count(.within17Days),
        count(.within90Days)),
      language.say(TodayPhrase.inbox, String(docket.arrivals.count)),
      language.say(TodayPhrase.waitingClient, String(rows.count { $0.turn == .client })),
      language.say(TodayPhrase.waitingMarketplace, String(rows.count { $0.turn == .marketplace })),
    ]
  }
}
