import CivilTime

/// All that the client needs when the marketplace telephones.
package struct CallCard: Hashable, Sendable {
  /// From the notice to the end of the time in which it calls.
  package let window: Range<Moment>

  /// When it may call within that time: the office hours, 9:00 to 17:00 in Japan on
  /// every day of the week.
  package let officeHours: [Range<Moment>]

  /// What the notice asks for, to have at hand.
  package let documents: [DocumentKind]
  package let asins: [String]
  package let complaintIDs: [String]

  /// What was said, the latest last.
  package let said: [TimelineEntry]

  /// What is counted from the call, once it has come.
  package let begun: [DeadlineStanding]
}

extension CallCard {
  /// The office hours in which the marketplace's people telephone.
  private static let opens = 9
  private static let closes = 17

  /// Each day's part of a time that lies within office hours.
  fileprivate static func officeHours(within window: Range<Moment>) -> [Range<Moment>] {
    let days = window.lowerBound.inJapan.day.number...window.upperBound.inJapan.day.number
    return days.compactMap { number in
      let day = CalendarDay(number: number)
      let start = max(Moment(day: day, hour: opens), window.lowerBound.inJapan)
      let end = min(Moment(day: day, hour: closes), window.upperBound.inJapan)
      return start < end ? start..<end : nil
    }
  }
}

extension Dossier {
  /// The card for the call that is announced, or that came last; `nil` in a case without
  /// one.
  package var callCard: CallCard? {
    guard let notice = announcingNotice else { return nil }
    let began = notice.message.received.inJapan
    let standing = standings.last {
      $0.notice.number == notice.number && $0.read.kind == .call
    }
    let end = standing?.due?.inJapan ?? began + 24 * 3600
    let window = began..<max(began + 1, end)
    return CallCard(
      window: window, officeHours: CallCard.officeHours(within: window),
      documents: notice.reading.documents, asins: notice.reading.asins,
      complaintIDs: notice.reading.complaintIDs,
      said: sellerCase.timeline.filter { $0.kind == .call && $0.at >= began }
        .sorted { $0.at < $1.at },
      begun: standings.filter {
        $0.start != nil && ($0.read.trigger == .call || $0.kept.own != nil)
      })
  }

  /// The latest notice that announces a call.
  private var announcingNotice: Notice? {
    notices.filter { notice in
      notice.reading.stage == .accountInvestigation
        || notice.reading.deadlines.contains { $0.kind == .call }
    }.max { $0.message.received < $1.message.received }
  }
}
