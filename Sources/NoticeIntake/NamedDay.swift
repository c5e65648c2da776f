import Casework
import CivilTime

/// The day that a date in a mail means, where that is not over.
struct NamedDay: Sendable {
  let day: CalendarDay

  /// Its last moment, where that is another than 23:59:59 in Japan.
  let clock: Moment?

  /// Whether a day without a year more likely was last year's: in a mail of summer one of
  /// the next spring.
  let isFar: Bool

  /// Its end if this very day is meant, by its name in the week.
  let sooner: Moment?

  var window: ResponseWindow { .date(day, clock: clock) }

  /// `nil` for a day that is over, which is history.
  init?(_ date: DatePhrase, in text: NoticeText, received: Moment) {
    let isJapanese =
      text.sentence(at: date.range.lowerBound).map {
        text.isJapanese(text.sentences[$0].range)
      } ?? true
    let sender = SenderDay(received, isJapanese: isJapanese)
    let found = date.days(around: sender.today).lazy.compactMap { day in
      sender.end(of: day, at: date.clock).map { (day, $0) }
    }.first
    guard let (day, end) = found else { return nil }
    self.day = day
    clock = date.clock == nil && end == .end(of: day) ? nil : end
    isFar = date.year == nil && day > sender.today + 240
    sooner =
      date.mayMean(sender.today, in: text.folded)
      ? sender.end(of: sender.today, at: date.clock) : nil
  }
}

extension DatePhrase {
  /// Whether it is a day of the week, this one, and not said to be the next.
  fileprivate func mayMean(_ today: CalendarDay, in text: FoldedText) -> Bool {
    guard case .weekday(today.weekday, week: nil) = relative else { return false }
    return !ScalarScanner(text: text, index: range.lowerBound).follows(limits: ["next "])
  }
}

/// What day it is where a mail was written, and when days end there.
private struct SenderDay {
  private let received: Moment
  private let isJapanese: Bool

  init(_ received: Moment, isJapanese: Bool) {
    (self.received, self.isJapanese) = (received, isJapanese)
  }

  /// The receiver's day for what is written in Japanese.
  ///
  /// So it is too where the clock of the mail is UTC, which servers have anywhere.
  var today: CalendarDay {
    isJapanese || received.offset == 0 ? received.inJapan.day : received.day
  }

  /// When a day ends that is not over: in Japan, where the consultant works; else where the
  /// mail was written, where it may still be yesterday.
  func end(of day: CalendarDay, at clock: ClockPhrase?) -> Moment? {
    if let clock {
      let moment = clock.moment(on: day)
      return moment >= received ? moment : nil
    }
    var ends: [Moment] = [.end(of: day), .end(of: day, offset: received.offset)]
    if !isJapanese { ends.append(PacificTime.end(of: day)) }
    return ends.first { $0 >= received }
  }
}
