import Casework
import CivilTime

// Which notice a plan is the answer to.
extension Dossier {
  /// The latest notice that asks for something; the latest of all where none does.
  package var askingNotice: Notice? { notices.filter(\.asks).latest ?? latestNotice }

  /// The notice that a round answers: while it is being written, the one that asks now; once
  /// it went out, the one that asked then, whatever came later.
  package func notice(answeredBy round: Round) -> Notice? {
    guard let submission = round.submission else { return askingNotice }
    let answered = round.answers.flatMap { notice(number: $0) }
    let last = answered?.message.received ?? submission.at
    return notices.filter { $0.asks && $0.message.received <= last }.latest ?? answered
  }

  /// When the answer that a round gives is due, or was; `nil` where nothing says so.
  package func due(of round: Round) -> Moment? {
    guard round.submission != nil else { return nextDeadline?.due }
    guard let notice = notice(answeredBy: round) else { return nil }
    return standings.filter { $0.notice == NoticeID(caseID: id, number: notice.number) }
      .filter(\.asksForAnswer).compactMap(\.due).min()
  }
}

extension Notice {
  /// Whether it asks for something: a thing to be said, or a document.
  fileprivate var asks: Bool { !reading.demands.isEmpty || !reading.documents.isEmpty }
}

extension [Notice] {
  /// The one that came last, by its own date.
  fileprivate var latest: Notice? {
    self.max { ($0.message.received, $0.number) < ($1.message.received, $1.number) }
  }
}
