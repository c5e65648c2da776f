import Casework
import CivilTime
import JSONText

extension KeptDeadline {
  /// The steps of its life, the earliest first.
  var historyJSON: [JSONValue] {
    history.map { event in
      .object([
        "at": .moment(event.at.inJapan), "by": .string(event.by),
        "state": .string(event.state.rawValue), "because": .string(orNull: event.because),
        "adopted": .string(orNull: event.adopted?.rawValue),
        "triggered": .moment(orNull: event.triggered?.inJapan),
      ])
    }
  }
}

extension LadderStep {
  /// A step that follows: when, and the words or the rule it rests on.
  var json: JSONValue {
    var members: JSONObject = [
      "step": .string(kind.rawValue), "at": .moment(orNull: at?.inJapan),
      "notice": .null, "quote": .null, "rule": .null,
    ]
    switch basis {
    case .words(let standing):
      members["notice"] = .string(orNull: standing.setBy)
      members["quote"] = .object(standing.read.quote.record)
    case .rule(let rule): members["rule"] = .string(rule.code)
    }
    return .object(members)
  }
}

extension LadderRule {
  /// A stable word for scripts.
  var code: String {
    switch self {
    case .callWithin24Hours: "call_within_24_hours"
    case .papersWithin72HoursOfCall: "papers_within_72_hours_of_call"
    case .suspensionAfterPapers: "suspension_after_papers"
    case .closureWithoutPeriod: "closure_without_period"
    case .closureAfterRefusals: "closure_after_refusals"
    case .appealWithin90Days: "appeal_within_90_days"
    case .stockAfter90Days: "stock_after_90_days"
    case .fundsAfterClaimPeriod: "funds_after_claim_period"
    case .fundsOnRequestAfter90Days: "funds_on_request_after_90_days"
    case .fundsOnlyOnReinstatement: "funds_only_on_reinstatement"
    }
  }
}

extension HeldAsset {
  /// What is held since when, and what frees it.
  var json: JSONValue {
    var members: JSONObject = [
      "kind": .string(kind.rawValue), "since": .moment(since.inJapan),
      "notice": .string(notice.rawValue),
      "quote": words.map { .object($0.record) } ?? .null,
    ]
    switch release {
    case .words(let standing):
      members["freed"] = .object([
        "at": .moment(orNull: standing.due?.inJapan), "rule": .null,
        "quote": .object(standing.read.quote.record),
      ])
    case .rule(let rule, let at):
      members["freed"] = .object([
        "at": .moment(orNull: at?.inJapan), "rule": .string(rule.code), "quote": .null,
      ])
    }
    return .object(members)
  }
}

extension CallCard {
  /// When a call may come, what to have at hand, what was said, what runs from it.
  var json: JSONValue {
    func span(_ span: Range<Moment>) -> JSONValue {
      .object([
        "from": .moment(span.lowerBound.inJapan), "to": .moment(span.upperBound.inJapan),
      ])
    }
    return .object([
      "window": span(window), "office_hours": .array(officeHours.map(span)),
      "documents": .strings(documents.map(\.rawValue)), "asins": .strings(asins),
      "complaint_ids": .strings(complaintIDs),
      "said": .array(
        said.map {
          .object([
            "at": .moment($0.at.inJapan), "by": .string($0.by), "text": .string($0.text),
          ])
        }),
      "begun": .array(
        begun.map {
          .object([
            "notice": .string(orNull: $0.setBy),
            "index": .integer($0.kept.index), "due": .moment(orNull: $0.due?.inJapan),
          ])
        }),
    ])
  }
}

extension Silence {
  /// Durations are whole seconds.
  func json(at now: Moment) -> JSONValue {
    .object([
      "since": .moment(since.inJapan), "length": .integer(length),
      "usual_here": .integer(orNull: usualHere),
      "usual_everywhere": .integer(orNull: usualEverywhere),
      "too_early_until": .moment(tooEarlyUntil), "too_early": .bool(isTooEarly(at: now)),
    ])
  }
}
