import Casework
import CivilTime
import TextFolding

/// A notice that never was, with its reading already made.
package struct InventedNotice {
  package var subject: String
  package var text: String
  package var stage: Stage
  package var reason: Reason
  package var language: NoticeLanguage
  package var from: String
  package var received: Moment

  /// Periods, each with the words of the text it stands in.
  package var deadlines: [(window: ResponseWindow, kind: DeadlineKind, words: String)]
  package var asins: [String] = []
  package var answerTo: AnswerChannel? = .reply
  package var maxFailedAppeals: Int?
  package var cautions: [Caution] = []

  package init(
    _ subject: String, received: String, stage: Stage, reason: Reason,
    language: NoticeLanguage = .japanese,
    deadlines: [(window: ResponseWindow, kind: DeadlineKind, words: String)] = [],
    from: String = "seller-performance@amazon.example", text: String
  ) {
    self.subject = subject
    self.text = text
    self.stage = stage
    self.reason = reason
    self.language = language
    self.deadlines = deadlines
    self.from = from
    self.received = Invented.moment(received)
  }
}

extension InventedNotice {
  /// The notice as it stands in the inbox.
  package func notice(_ id: String) -> Notice {
    let bytes = Array(text.utf8)
    return Notice(
      name: .arrived(Invented.arrivalID(id)), original: "\(id).eml",
      message: MessageFacts(
        messageID: "<\(id)@amazon.example>", from: from, subject: subject, received: received,
        delivered: nil, charset: "utf-8", sha256: SHA256.hex(bytes), bytes: bytes.count),
      text: text, reading: reading, source: "\(id).eml", imported: received)
  }

  private var reading: Reading {
    var reading = Reading(language: language, stage: stage, reason: reason)
    reading.asins = asins
    reading.answerTo = answerTo
    reading.maxFailedAppeals = maxFailedAppeals
    reading.cautions = cautions
    reading.deadlines = deadlines.map {
      ReadDeadline(window: $0.window, kind: $0.kind, quote: quote($0.words), rule: "invented")
    }
    if !deadlines.isEmpty { reading.evidence[.deadlines] = reading.deadlines.map(\.quote) }
    return reading
  }

  /// Words of the text, with the bytes they stand at.
  package func quote(_ words: String) -> Quotation {
    guard let range = text.firstRange(of: words) else {
      preconditionFailure("the notice does not say: \(words)")
    }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return Quotation(words: words, span: start..<start + words.utf8.count)
  }
}
