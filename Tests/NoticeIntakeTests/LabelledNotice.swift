import Casework
import CivilTime
import Foundation
import MessageFormat

/// A notice with its labels, as the files in `Fixtures/Tuned` and `Fixtures/Blind` have
/// them; `Fixtures/README.md` tells the form.
struct LabelledNotice: Sendable {
  let title: String
  let message: NoticeMessage
  let received: Moment
  let expected: ExpectedReading

  /// How many separate things it asks for; `nil` where that is not clear-cut.
  let demandCount: Int?
}

extension LabelledNotice {
  /// Every notice of the files of a folder, in the order of their names.
  static func all(in folder: String) throws -> [LabelledNotice] {
    let folder = Fixture.folder.appending(path: folder)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }.sorted().flatMap { name in
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        let mails = folder.appending(path: String(name.dropLast(4)))
        return try "\n\(text)".components(separatedBy: "\n===== ").dropFirst()
          .map { try LabelledNotice($0, mails: mails) }
      }
  }

  private init(_ entry: String, mails: URL) throws {
    let halves = entry.components(separatedBy: "\n-----\n")
    var lines = halves[0].split(separator: "\n").map(String.init)
    title = "\(mails.lastPathComponent) \(lines.removeFirst())"
    var labels: [(key: String, value: String)] = []
    for line in lines {
      let parts = line.split(separator: ":", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      if parts.count == 2 { labels.append((parts[0], parts[1])) }
    }
    func value(_ key: String) -> String? { labels.first { $0.key == key }?.value }
    let told = value("received").flatMap { Moment(iso8601: $0) } ?? Moment(seconds: 0)
    let body = halves.dropFirst().joined(separator: "\n-----\n")
    if let file = value("file") {
      message = try NoticeMessage(
        mail: Array(try Data(contentsOf: mails.appending(path: file))))
    } else {
      let from = value("from").map { "From: \($0)\n" } ?? ""
      let mail =
        "\(from)Subject: \(value("subject") ?? "")\nContent-Type: text/plain; charset=utf-8\n\n\(body)"
      message = try NoticeMessage(mail: Array(mail.utf8))
    }
    received = message.received ?? told
    demandCount = value("demands").flatMap { Int($0) }
    var expected = ExpectedReading()
    for label in labels { expected.read(label.key, label.value, received: told) }
    self.expected = expected
  }
}

extension ExpectedReading {
  /// Takes one label; `|` stands between values of which each is right.
  fileprivate mutating func read(_ key: String, _ value: String, received: Moment) {
    let choices = value.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    let lists = choices.map {
      ["-", "none", "null"].contains($0) ? [] : $0.split(separator: " ").map(String.init)
    }
    let words = choices.map { $0 == "null" ? "" : $0 }
    switch key {
    case "language": language = value
    case "stage": stages = Set(words)
    case "reason": reasons = Set(words)
    case "ip_type": rightKinds = Set(words)
    case "asins": asins = lists
    case "documents": documents = lists.map { Set($0) }
    case "invoice_max_age_days": invoiceMaxAges = choices.map { Int($0) }
    case "max_failed_appeals": maxFailedAppeals = choices.map { Int($0) }
    case "rights_owner": rightsOwners = words.map { $0.isEmpty || $0 == "none" ? nil : $0 }
    case "complaint_ids": complaintIDs = lists.map { Set($0) }
    case "funds_held": fundsHeld = Set(choices.map { $0 == "yes" })
    case "answer_to": answers = choices.map(Answer.init(word:))
    case "deadline": Deadline(label: value, received: received).map { deadlines.append($0) }
    case "optional": Deadline(label: value, received: received).map { optionalDeadlines.append($0) }
    default: break
    }
  }
}

extension ExpectedReading.Answer {
  fileprivate init(word: String) {
    let addresses = word.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    self =
      word == "null" ? .nowhere : word.contains("@") ? .addresses(Set(addresses)) : .word(word)
  }
}

extension ExpectedReading.Deadline {
  /// `17 days answer|appeal due 2024-05-01|unknown`, `date call due 2024-05-01T17:00:00+09:00`.
  fileprivate init?(label: String, received: Moment) {
    let halves = label.components(separatedBy: " due ")
    let words = halves[0].split(separator: " ", maxSplits: 2).map(String.init)
    let isDate = words[0] == "date"
    guard words.count >= (isDate ? 2 : 3) else { return nil }
    let amount = isDate ? nil : Int(words[0])
    let unit = isDate ? "date" : words[1]
    let kinds = words[isDate ? 1 : 2].split(separator: "|").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    let dues =
      halves.count > 1
      ? halves[1].split(separator: "|").map { Self.moment($0.trimmingCharacters(in: .whitespaces)) }
      : [amount.flatMap { Self.count($0, unit, from: received) }]
    self.init(amount: amount, unit: unit, kinds: Set(kinds), dues: dues)
  }

  private static func moment(_ text: String) -> Moment? {
    if text.count == 10 { return CalendarDay(iso8601: text).map { .end(of: $0) } }
    return Moment(iso8601: text)
  }

  private static func count(_ amount: Int, _ unit: String, from received: Moment) -> Moment? {
    let window: ResponseWindow =
      switch unit {
      case "hours": .hours(amount)
      case "business_days": .businessDays(amount)
      default: .days(amount)
      }
    return Counting.count(window, from: received)?.due
  }
}
