import CivilTime

/// How long the marketplace has not answered, beside how long it usually takes.
package struct Silence: Hashable, Sendable {
  /// When the plan went out that nobody has answered yet.
  package let since: Moment

  /// Seconds from then to now.
  package let length: Int

  /// The median of this case's own answer times, in seconds; `nil` before the first.
  package let usualHere: Int?

  /// The median of all cases'.
  package let usualEverywhere: Int?

  /// The two business days within which the marketplace promises to answer, as a
  /// moment; what is sent again before it, or before answers usually come, counts
  /// against the client.
  package let tooEarlyUntil: Moment

  package func isTooEarly(at now: Moment) -> Bool { now < tooEarlyUntil }

  /// - Parameters:
  ///   - sent: When the plan went out.
  ///   - own: Answer times of this case, in seconds.
  ///   - all: Those of all cases.
  package init(since sent: Moment, own: [Int], all: [Int], at now: Moment) {
    since = sent
    length = max(0, now - sent)
    usualHere = AnswerTimes(own).median
    usualEverywhere = AnswerTimes(all).median
    let promised = Counting.count(.businessDays(2), from: sent)?.due ?? sent
    let usual = (usualHere ?? usualEverywhere).map { sent + $0 } ?? sent
    tooEarlyUntil = max(promised, usual).inJapan
  }
}

extension Dossier {
  /// When the plan went out that nobody has answered; `nil` where none waits.
  package var waitingSince: Moment? {
    guard sellerCase.isOpen, let last = rounds.last(where: { $0.submission != nil }),
      last.answeredBy == nil, last.state == .submitted
    else { return nil }
    return last.submission?.at
  }

  /// The silence since then.
  ///
  /// - Parameter all: Answer times of all cases, in seconds.
  package func silence(among all: [Int] = [], at now: Moment) -> Silence? {
    waitingSince.map { Silence(since: $0, own: answerTimes, all: all, at: now) }
  }

  /// How long answers to plans took, in seconds, in the order of the rounds.
  package var answerTimes: [Int] {
    rounds.compactMap { round in
      guard let sent = round.submission?.at, let number = round.answeredBy,
        let answer = notice(number: number)
      else { return nil }
      return max(0, answer.message.received - sent)
    }
  }
}
