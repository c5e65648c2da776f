import CivilTime

/// A message as a reader of notices needs it: who wrote what, and when.
///
/// Of a message that only passes another on, this is the one passed on.
package struct NoticeMessage: Sendable {
  /// Without angle brackets, which are no part of it (RFC 5322, section 3.6.4).
  package private(set) var messageID: String?

  /// Name and address as a person reads them: `Amazon.co.jp <notice@amazon.co.jp>`; may be empty.
  package private(set) var from = ""

  /// Who sent the mail in which the notice was passed on; `nil` where it came by itself.
  package private(set) var passedOnBy: String?

  /// May be empty.
  package private(set) var subject = ""

  /// When the notice was sent, from its own Date field or pasted head.
  package private(set) var received: Moment?

  /// When the last mail server took the notice, from its topmost Received field.
  package private(set) var delivered: Moment?

  /// Of the part that was read, in lower case, as declared or as detected.
  package private(set) var charset: String?

  /// Decoded, HTML rendered, lines ending in LF; otherwise as sent, control characters included.
  package private(set) var text = ""

  /// The bytes of `text`, as UTF-8, that are the newest message, without the history below it.
  package private(set) var newText = 0..<0

  /// Stretches of ``newText`` that are quoted from somewhere, as a buyer's words or an earlier
  /// message between the lines of an answer.
  package private(set) var quotations: [Range<Int>] = []

  /// When the notice was sent, as its pasted head has it, where those words say no moment.
  package private(set) var undated: String?

  /// The addresses of the Reply-To field, as a person reads them.
  package private(set) var replyTo: String?

  /// Where the links of an HTML part lead, in order, each once.
  package private(set) var links: [String] = []

  /// Message identifiers without angle brackets.
  package private(set) var inReplyTo: [String] = []
  package private(set) var references: [String] = []

  /// Whether it was text that somebody copied, not a mail.
  package private(set) var isPasted = false

  /// Of the whole file, the mail around a forwarded one included.
  package private(set) var attachments: [Attachment] = []
}

extension NoticeMessage {
  /// Reads a mail.
  ///
  /// Attached messages are looked into at any depth, then messages pasted below a note.
  ///
  /// - Throws: ``MessageError``.
  package init(mail bytes: [UInt8]) throws(MessageError) {
    let outer = try InternetMessage(parsing: bytes)
    let message = outer.innermost
    let body = ReadableText(of: message.body)
    setFields(of: message)
    // Without a date of its own a message was sent before it was passed on.
    received = received ?? outer.sent
    attachments = outer.body.attachments
    (text, charset, links) = (body.text, body.charset, body.links)
    let history = QuotedHistory(
      of: body, subject: subject, correspondents: Correspondents(of: message))
    if let forwarded = history.forwarded {
      text = forwarded.text
      if let header = forwarded.header { apply(header) }
    }
    (newText, quotations) = (history.newText, history.quotations)
    let sender = outer.text(of: "From").map(DisplayedAddress.text)
    passedOnBy = sender == from ? nil : sender
  }

  /// Reads a text that somebody copied out of a mail program or a web page.
  ///
  /// A head pasted with it gives sender, subject and date, but stays part of the text.
  ///
  /// - Throws: ``MessageError``.
  package init(pastedText bytes: [UInt8]) throws(MessageError) {
    try MessageError.check(bytes)
    let body = ReadableText(pasted: bytes)
    isPasted = true
    (text, charset) = (body.text, body.charset)
    let history = QuotedHistory(ofPasted: text)
    if let header = history.header { apply(header) }
    (newText, quotations) = (history.newText, history.quotations)
  }

  private mutating func setFields(of message: InternetMessage) {
    messageID = message.identifiers(in: "Message-ID").first
    from = message.text(of: "From").map(DisplayedAddress.text) ?? ""
    subject = message.text(of: "Subject") ?? ""
    received = message.sent
    delivered = message.deliveryDate
    replyTo = message.text(of: "Reply-To").map(DisplayedAddress.text)
    inReplyTo = message.identifiers(in: "In-Reply-To")
    references = message.identifiers(in: "References")
  }

  // A message passed on in a text has only what its head tells; the fields of
  // the mail around it say nothing about it.
  private mutating func apply(_ header: PastedHeader) {
    from = header.from.map(DisplayedAddress.text) ?? from
    subject = header.subject ?? subject
    let sent =
      header.received
      ?? header.undated.flatMap { words in
        received.flatMap { MessageDate.moment(in: words, before: $0) }
      }
    if sent == nil { undated = header.undated }
    received = sent ?? received
    replyTo = header.replyTo.map(DisplayedAddress.text)
    delivered = nil
  }
}

extension InternetMessage {
  /// The message that is passed on, or the message itself.
  ///
  /// Of several attached to one, the newest.
  var innermost: InternetMessage {
    var message = self
    while let next = message.newestAttached { message = next }
    return message
  }

  private var newestAttached: InternetMessage? {
    let attached = body.attachedMessages
    guard var newest = attached.first else { return nil }
    for other in attached.dropFirst() {
      guard let date = other.date, newest.date.map({ date > $0 }) ?? true else { continue }
      newest = other
    }
    return newest
  }

  /// When the message was sent, as far as its Date field can be believed.
  ///
  /// A computer without a battery is in 1970, and no message comes a week before it was
  /// sent; the last server's time is then the next best.
  package var sent: Moment? {
    let delivered = deliveryDate.flatMap { MessageDate.isCredible($0) ? $0 : nil }
    guard let date, MessageDate.isCredible(date) else { return delivered }
    if let delivered, date - delivered > 7 * 86_400 { return delivered }
    return date
  }

  /// When the message was sent, in the zone of its sender.
  package var date: Moment? { text(of: "Date").flatMap(MessageDate.moment) }

  /// What follows the last semicolon of the topmost Received field (RFC 5321, section 4.4).
  package var deliveryDate: Moment? {
    guard let body = fields.first(named: "Received")?.body,
      let semicolon = body.lastIndex(of: ASCII.semicolon)
    else { return nil }
    return MessageDate.moment(in: body[(semicolon + 1)...].text)
  }

  /// The message identifiers in a field, without angle brackets.
  func identifiers(in name: String) -> [String] {
    guard let body = fields.first(named: name)?.body else { return [] }
    var identifiers: [String] = []
    var rest = body[...]
    while let start = rest.firstIndex(of: ASCII.less),
      let end = rest[start...].firstIndex(of: ASCII.greater)
    {
      identifiers.append(rest[(start + 1)..<end].text)
      rest = rest[(end + 1)...]
    }
    return identifiers
  }
}
