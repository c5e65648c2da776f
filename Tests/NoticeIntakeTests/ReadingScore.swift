import Casework
import NoticeIntake

/// The share of labelled notices that is read right, by field.
struct ReadingScore {
  static let fields = [
    "language", "stage", "reason", "ip_type", "asins", "deadlines", "max_failed_appeals",
    "documents", "invoice_max_age_days", "answer_to", "rights_owner", "complaint_ids", "funds_held",
  ]

  /// The blind notices as they were read before any rule had been mended after them.
  static let firstBlind = [
    "notices": 80, "whole": 16, "language": 79, "stage": 55, "reason": 57, "ip_type": 75,
    "asins": 79, "deadlines": 29, "max_failed_appeals": 78, "documents": 55,
    "invoice_max_age_days": 75, "answer_to": 65, "rights_owner": 71, "complaint_ids": 75,
    "funds_held": 71,
  ]

  /// The hard ones the first time; how periods are judged was fitted to them since.
  static let firstHard = [
    "notices": 200, "whole": 45, "language": 200, "stage": 146, "reason": 168, "ip_type": 195,
    "asins": 197, "deadlines": 110, "max_failed_appeals": 198, "documents": 145,
    "invoice_max_age_days": 183, "answer_to": 174, "rights_owner": 187, "complaint_ids": 192,
    "funds_held": 173,
  ]

  let count: Int
  private var wrong: [String: Int] = [:]
  private var whole = 0
  private var demands = (right: 0, told: 0)

  /// - Parameter isOpen: Whether to name what was read wrong; nobody looks at the blind ones.
  init(_ notices: [LabelledNotice], isOpen: Bool) {
    count = notices.count
    for notice in notices {
      let reading = NoticeIntake.read(notice.message, received: notice.received)
      let faults = notice.expected.faults(in: reading, received: notice.received)
      if faults.isEmpty { whole += 1 }
      for (field, read) in faults.sorted(by: { $0.key < $1.key }) {
        wrong[field, default: 0] += 1
        if isOpen { Swift.print("read wrong: \(notice.title): \(field) as \(read)") }
      }
      guard let told = notice.demandCount else { continue }
      demands.told += 1
      if reading.demands.count == told { demands.right += 1 }
    }
  }

  func right(_ field: String) -> Int {
    field == "whole" ? whole : count - wrong[field, default: 0]
  }

  func share(of field: String) -> Double { Double(right(field)) / Double(max(1, count)) }

  func print(title: String, first: [String: Int]?) {
    Swift.print("\(title): \(count) notices\(first == nil ? "" : ", then and now")")
    for field in Self.fields + ["whole"] {
      let then = first?[field].map { "\(percent($0))  " } ?? ""
      let name = field.padding(to: 22)
      Swift.print("  \(name)\(then)\(percent(right(field)))  \(right(field))/\(count)")
    }
    Swift.print("  demands counted right  \(demands.right)/\(demands.told)")
  }

  private func percent(_ right: Int) -> String { "\(right * 1000 / max(1, count * 10)) %" }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
