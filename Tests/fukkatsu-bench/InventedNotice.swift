import Casework
import CivilTime
import TextFolding

/// A notice that came as plain text, with its reading already made.
struct InventedNotice {
  var subject: String
  var lines: [String]
  var received: Moment
  var stage: Stage
  var reason: Reason

  /// A period, with the words of the text that it stands in.
  var deadline: (window: ResponseWindow, words: String)?
  var asins: [String] = []

  /// The notice as it stands in the inbox.
  func notice() throws(Fault) -> Notice {
    let text = lines.joined(separator: "\n") + "\n"
    let bytes = Array(text.utf8)
    let id = try CaseNumber.arrivalID(0)
    return Notice(
      name: .arrived(id), original: "\(id.rawValue).txt",
      message: MessageFacts(
        messageID: nil, from: "seller-performance@amazon.example", subject: subject,
        received: received, delivered: nil, charset: "utf-8", sha256: SHA256.hex(bytes),
        bytes: bytes.count),
      text: text, reading: reading(of: text), source: "fukkatsu-bench", imported: received)
  }

  private func reading(of text: String) -> Reading {
    var reading = Reading(language: .japanese, stage: stage, reason: reason)
    reading.asins = asins
    reading.answerTo = .reply
    if let deadline {
      let quote = Self.quote(deadline.words, in: text)
      reading.deadlines = [
        ReadDeadline(window: deadline.window, kind: .answer, quote: quote, rule: "bench")
      ]
      reading.evidence[.deadlines] = [quote]
    }
    return reading
  }

  /// The first place of some words; their beginning where the text does not hold them.
  private static func quote(_ words: String, in text: String) -> Quotation {
    let start = text.firstRange(of: words).map {
      text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
    }
    guard let start else { return Quotation(words: "", span: 0..<0) }
    return Quotation(words: words, span: start..<start + words.utf8.count)
  }
}
