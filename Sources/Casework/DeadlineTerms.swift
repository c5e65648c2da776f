/// What a period of a notice is for.
package enum DeadlineKind: String, CaseIterable, Sendable {
  /// The marketplace will telephone.
  case call

  /// The seller has to send, do or answer something.
  case answer

  /// An objection is possible.
  case appeal

  /// After it, stock in the marketplace's warehouses may be thrown away.
  case fbaDisposal = "fba_disposal"

  /// Money is held until then, or may be asked for from then on.
  case funds

  /// The marketplace answers, decides or ends its review.
  case replyExpected = "reply_expected"
}

/// What happens when a period ends; only ``lose`` can be missed.
package enum DeadlineEffect: String, CaseIterable, Sendable {
  case lose
  case opens
  case expected
}

/// What a period is counted from.
package enum DeadlineTrigger: String, CaseIterable, Sendable {
  case received, delivered
  case earlierNotice = "earlier_notice"
  case call, answer, submission, closure
  case calendarDate = "calendar_date"
}
