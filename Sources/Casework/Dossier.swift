import CivilTime

/// All that is known of one case: what was decided, what came, what was written.
package struct Dossier: Hashable, Sendable {
  package var sellerCase: SellerCase

  /// In the order of their numbers.
  package var notices: [Notice]

  /// In the order of their numbers.
  package var rounds: [Round]

  /// Which reading new deadlines follow until a person adopts one.
  package var defaultReading = ReadingChoice.rule

  package init(sellerCase: SellerCase, notices: [Notice] = [], rounds: [Round] = []) {
    self.sellerCase = sellerCase
    self.notices = notices
    self.rounds = rounds
  }

  package var id: CaseID { sellerCase.id }
}

extension Dossier {
  package func notice(number: Int) -> Notice? {
    notices.first { $0.number == number }
  }

  package func round(number: Int) -> Round? {
    rounds.first { $0.number == number }
  }

  /// The round that is being written, if one is.
  package var openRound: Round? {
    rounds.last.flatMap { $0.isOpen ? $0 : nil }
  }

  /// The notice that came last, by its own date; no copy of another, no letter.
  package var latestNotice: Notice? {
    notices.filter(\.counts).max {
      ($0.message.received, $0.number) < ($1.message.received, $1.number)
    }
  }

  /// Where the answer to the latest notice that asks for one goes.
  package var answerChannel: AnswerChannel? {
    notices.filter { $0.reading.answerTo != nil }
      .max { $0.message.received < $1.message.received }?.reading.answerTo
  }

  /// How many plans went out.
  package var sent: Int {
    rounds.count { $0.submission != nil }
  }

  /// Refusals received: each request for more and each closure after a submission,
  /// unless the consultant counts otherwise.
  package var rejections: Int {
    sellerCase.rejectionsRecounted ?? refusals.count
  }

  /// The notices that refuse: each request for more and each closure after a submission.
  package var refusals: [Notice] {
    guard let first = rounds.compactMap({ $0.submission?.at }).min() else { return [] }
    return notices.filter { notice in
      notice.counts && notice.message.received > first
        && [.moreInformation, .closure].contains(notice.reading.stage)
    }
  }

  /// How many refusals end it, as the latest notice that says so has it.
  package var rejectionLimit: Int? {
    notices.filter { $0.reading.maxFailedAppeals != nil }
      .max { $0.message.received < $1.message.received }?.reading.maxFailedAppeals
  }
}

extension Notice {
  /// The number within the case; 0 while it is in the inbox.
  package var number: Int {
    if case .filed(let id) = name { id.number } else { 0 }
  }
}
