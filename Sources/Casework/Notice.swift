import CivilTime
import JSONText

/// A message from the marketplace, with its reading; the message itself lies
/// beside the record, byte for byte.
package struct Notice: Hashable, Sendable {
  package var name: NoticeName

  /// The file beside the record: `C7K3QF-003.eml`.
  package var original: String
  package var message: MessageFacts

  /// The decoded body, which the quotations of the reading point into.
  package var text: String

  /// What the rules made of it.
  package var asRead: Reading {
    didSet { correct() }
  }

  /// What people set instead, the earliest first.
  package var corrections: [Correction] = [] {
    didSet { correct() }
  }

  /// What holds: what was read, with the corrections over it.
  package private(set) var reading: Reading

  /// Its deadlines by the place that a case refers to; `nil` for one struck out by hand.
  package private(set) var deadlineSlots: [ReadDeadline?]

  /// The notice that this is another copy of: pasted, forwarded, or sent twice.
  package var sameAs: NoticeName?

  /// Whether a client sent the mail, and not the marketplace; it may pass on a notice.
  package var isFromClient = false

  /// Where it was imported from, and when.
  package var source: String
  package var imported: Moment

  /// What two people changed and nobody has decided.
  package var conflicts: [MergeConflict] = []
  package var unknown: JSONObject = [:]

  package init(
    name: NoticeName, original: String, message: MessageFacts, text: String, reading: Reading,
    source: String, imported: Moment
  ) {
    self.name = name
    self.original = original
    self.message = message
    self.text = text
    asRead = reading
    self.reading = reading
    deadlineSlots = reading.deadlines
    self.source = source
    self.imported = imported
  }

  /// Lays the corrections over what was read.
  mutating func correct() {
    let corrected = CorrectedReading(asRead, corrections)
    (reading, deadlineSlots) = (corrected.reading, corrected.slots)
  }

  /// The deadline at a place that a case refers to; `nil` where it was struck out.
  package func deadline(at slot: Int) -> ReadDeadline? {
    deadlineSlots.indices.contains(slot) ? deadlineSlots[slot] : nil
  }
}

extension Notice {
  /// Whether it says something new about the case: it is no copy of another, and no
  /// letter of the client's.
  package var counts: Bool { sameAs == nil && !isLetter }

  /// A client's own letter, as opposed to a notice that they passed on: whatever it tells of
  /// the account, the marketplace has not said it.
  package var isLetter: Bool {
    isFromClient && (message.passedOnBy == nil || reading.stage == .none)
  }
}

/// What is known of a message without reading its text.
package struct MessageFacts: Hashable, Sendable {
  package var messageID: String?
  package var from: String
  package var subject: String

  /// When the notice came: its own Date header.
  package var received: Moment

  /// The time of the topmost Received header.
  package var delivered: Moment?
  package var charset: String?

  /// Of the original, in hexadecimal.
  package var sha256: String
  package var bytes: Int

  /// The ids of the messages it answers or refers to.
  package var thread: [String] = []

  /// Who sent the mail around a notice that was passed on.
  package var passedOnBy: String?
  package var unknown: JSONObject = [:]

  package init(
    messageID: String?, from: String, subject: String, received: Moment, delivered: Moment?,
    charset: String?, sha256: String, bytes: Int
  ) {
    self.messageID = messageID
    self.from = from
    self.subject = subject
    self.received = received
    self.delivered = delivered
    self.charset = charset
    self.sha256 = sha256
    self.bytes = bytes
  }
}

extension Notice {
  /// Its subject; where it has none, what its text begins with, on one line.
  package var title: String {
    message.subject.isEmpty ? String(text.prefix(200)).onOneLine : message.subject
  }
}
