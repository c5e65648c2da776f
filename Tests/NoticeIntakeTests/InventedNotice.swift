import Casework
import CivilTime
import MessageFormat

/// A notice of the fixture files `invented-*.txt`: a text with its labels.
struct InventedNotice {
  let title: String
  let received: Moment
  let message: NoticeMessage
  let expected: ExpectedReading
}

extension InventedNotice {
  /// Every notice of a fixture file.
  static func all(in file: String, language: String) throws -> [InventedNotice] {
    try file.components("\n===== ").dropFirst().map { try InventedNotice($0, language: language) }
  }

  private init(_ entry: String, language: String) throws {
    let halves = entry.components("\n-----\n")
    var lines = halves[0].split(separator: "\n").map(String.init)
    title = lines.removeFirst()
    var expected = ExpectedReading()
    expected.language = language
    var (from, subject) = ("", "")
    var received = Moment(seconds: 0)
    for line in lines {
      let parts = line.components(": ")
      let value = parts.dropFirst().joined(separator: ": ")
      switch parts[0] {
      case "received": received = Moment(iso8601: value) ?? received
      case "from": from = value
      case "subject": subject = value
      default: expected.read(parts[0], value, received: received)
      }
    }
    self.received = received
    self.expected = expected
    let body = halves.dropFirst().joined(separator: "\n-----\n")
    let head = from.isEmpty ? "" : "From: \(from)\n"
    let mail = "\(head)Subject: \(subject)\nContent-Type: text/plain; charset=utf-8\n\n\(body)"
    message = try NoticeMessage(mail: Array(mail.utf8))
  }
}

extension ExpectedReading {
  fileprivate mutating func read(_ key: String, _ value: String, received: Moment) {
    let words = value.split(separator: " ").map(String.init)
    switch key {
    case "language": language = value
    case "stage": stages = Set(words)
    case "reason": reasons = Set(words)
    case "ip_type": rightKinds = Set(words)
    case "asins": asins = words.last == "-" ? [words.dropLast(), []] : [words]
    case "documents": documents = [Set(words)]
    case "invoice_max_age_days": invoiceMaxAge = Int(value)
    case "max_failed_appeals": maxFailedAppeals = Int(value)
    case "rights_owner": rightsOwner = value
    case "complaint_ids": complaintIDs = words
    case "funds_held": fundsHeld = value == "yes"
    case "answer_to": answers = words.map(Answer.init(word:))
    case "deadline": deadlines.append(Deadline(words: words, received: received))
    default: preconditionFailure("no such label: \(key)")
    }
  }
}

extension ExpectedReading.Answer {
  fileprivate init(word: String) {
    self = word == "null" ? .nowhere : word.contains("@") ? .addresses([word]) : .word(word)
  }
}

extension ExpectedReading.Deadline {
  // "17 days answer", "90 days funds unknown", "60 days funds also appeal", "date answer 2024-05-01".
  fileprivate init(words: [String], received: Moment) {
    if words[0] == "date" {
      let moment = words[2].count > 10 ? Moment(iso8601: words[2]) : nil
      let day = CalendarDay(iso8601: words[2].prefix(10))
      self.init(
        amount: nil, unit: "date", kinds: [words[1]], dues: [moment ?? day.map { .end(of: $0) }])
      return
    }
    let amount = Int(words[0]) ?? 0
    let window: ResponseWindow =
      switch words[1] {
      case "hours": .hours(amount)
      case "business_days": .businessDays(amount)
      default: .days(amount)
      }
    var kinds = Set([words[2]])
    if let also = words.firstIndex(of: "also") { kinds.insert(words[also + 1]) }
    let due = words.last == "unknown" ? nil : Counting.count(window, from: received)?.due
    self.init(amount: amount, unit: words[1], kinds: kinds, dues: [due])
  }
}

extension String {
  func components(_ separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
