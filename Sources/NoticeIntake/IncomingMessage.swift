import Casework
import CivilTime
import MessageFormat

/// A message as it came, with what was read from it.
package struct IncomingMessage: Sendable {
  /// Where it came from: a path, or `-`.
  package let source: String
  package let bytes: [UInt8]
  package let message: NoticeMessage
  package let facts: MessageFacts
  package let reading: Reading

  /// Reads a message.
  ///
  /// - Parameters:
  ///   - bytes: A mail, or text that somebody copied; the name's ending `.eml` or `.txt`
  ///     tells which, and where it has neither, the bytes do.
  ///   - fallback: When it came, for a message that does not say.
  package init(
    _ bytes: [UInt8], source: String, received fallback: Moment, rules: ReadingRules = .builtIn
  ) throws(MessageError) {
    let message = try Self.parse(bytes, source: source)
    self.init(bytes, source: source, message: message, received: fallback, rules: rules)
  }

  private init(
    _ bytes: [UInt8], source: String, message: NoticeMessage, received fallback: Moment,
    rules: ReadingRules
  ) {
    self.source = source
    self.bytes = bytes
    self.message = message
    let received = message.received ?? fallback
    var facts = MessageFacts(
      messageID: message.messageID, from: message.from, subject: message.subject,
      received: received, delivered: message.delivered, charset: message.charset,
      sha256: SHA256.hex(bytes), bytes: bytes.count)
    facts.thread = message.inReplyTo + message.references.filter { !message.inReplyTo.contains($0) }
    facts.passedOnBy = message.passedOnBy
    self.facts = facts
    reading = NoticeIntake.read(message, received: received, rules: rules)
  }

  private static func parse(
    _ bytes: [UInt8], source: String
  ) throws(MessageError) -> NoticeMessage {
    if source.lowercased().hasSuffix(".txt") { return try NoticeMessage(pastedText: bytes) }
    if source.lowercased().hasSuffix(".eml") { return try NoticeMessage(mail: bytes) }
    do {
      return try NoticeMessage(mail: bytes)
    } catch .notMail {
      return try NoticeMessage(pastedText: bytes)
    }
  }

  /// What the notice itself says, sentence by sentence, without the history below it.
  package var sentences: NoticeSentences {
    NoticeSentences(message.text, within: message.newText)
  }

  /// The bytes of its text that are no history.
  package var newText: Range<Int> { message.newText }

  /// Whether the message itself says when it came.
  package var isDated: Bool { message.received != nil }

  /// The notice for the inbox.
  package func notice(_ id: ArrivalID, at now: Moment) -> Notice {
    return Notice(
      name: .arrived(id), original: id.rawValue + (message.isPasted ? ".txt" : ".eml"),
      message: facts,
      text: message.text, reading: reading, source: source, imported: now)
  }
}
