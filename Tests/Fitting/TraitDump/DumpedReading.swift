import Casework
import CivilTime

extension Reading {
  /// The labels as they were read.
  func dumped(received: Moment) -> [String: Any] {
    [
      "language": language.rawValue, "stage": stage.rawValue, "reason": reason.rawValue,
      "ip_type": rightKind?.rawValue ?? "null", "asins": asins,
      "documents": documents.map(\.rawValue), "answer_to": answerTo.map(\.dumped) ?? "null",
      "funds_held": fundsHeld, "max_failed_appeals": maxFailedAppeals ?? 0,
      "rights_owner": rightsOwner ?? "null", "complaint_ids": complaintIDs,
      "invoice_max_age_days": invoiceMaxAgeDays ?? 0,
      "deadlines": deadlines.map { deadline in
        [
          deadline.window.dumped, deadline.kind.rawValue,
          deadline.due(received: received)?.inJapan.description ?? "unknown",
          deadline.quote.words,
        ]
      },
    ]
  }
}

extension AnswerChannel {
  fileprivate var dumped: Any {
    switch self {
    case .reply: "reply"
    case .sellerCentral: "seller_central"
    case .addresses(let addresses): addresses
    }
  }
}

extension ResponseWindow {
  /// `17 days`, `date 2024-05-01T23:59:59+09:00`.
  var dumped: String {
    switch self {
    case .hours(let count): "\(count) hours"
    case .days(let count): "\(count) days"
    case .businessDays(let count): "\(count) business_days"
    case .date(let day, let clock): "date \((clock ?? .end(of: day)).inJapan.description)"
    }
  }
}
