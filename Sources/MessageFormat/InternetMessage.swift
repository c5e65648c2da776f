/// A message as RFC 5322 and MIME (RFC 2045, 2046) define it.
package struct InternetMessage: Sendable {
  package let fields: [HeaderField]
  package let body: BodyPart
}

extension InternetMessage {
  /// Parses a whole message.
  ///
  /// Broken mail is read as far as it makes sense: boundaries may be missing, lines may end in
  /// LF, encodings may be wrong.
  ///
  /// - Throws: ``MessageError``.
  /// - Complexity: O(*n*) for the lines, and O(*d* × *depth*) for those of them that may part
  ///   it, both of these being limited.
  package init(parsing bytes: [UInt8]) throws(MessageError) {
    try MessageError.check(bytes)
    let mended = LineEndings.mended(bytes)[...]
    try self.init(parsing: mended, delimiters: Delimiters(in: mended), depth: 0)
  }

  init(
    parsing bytes: ArraySlice<UInt8>, delimiters: Delimiters, depth: Int
  ) throws(MessageError) {
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    bytes = bytes.drop(while: \.isWhiteSpace)
    let header = HeaderSection(bytes)
    guard header.fields.contains(where: Self.isMailField) else { throw .notMail }
    fields = header.fields
    body = try BodyPart(
      fields: header.fields, content: bytes[header.bodyStart...], delimiters: delimiters,
      depth: depth, defaultType: ContentType.plainText)
  }

  /// Whether a file that begins so is a message: two fields or more, one known from mail.
  ///
  /// Some thousand bytes are enough.
  package static func begins(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    let start = LineEndings.mended(Array(bytes.prefix(4000)))
    let fields = HeaderSection(start[...]).fields
    return fields.count > 1 && fields.contains(where: isMailField)
  }

  /// The text of the topmost field of a name.
  package func text(of name: String) -> String? { fields.first(named: name)?.text }

  // "Hello: I am a letter" is no mail: one field must be a known one.
  static func isMailField(_ field: HeaderField) -> Bool {
    mailFields.contains(field.name.utf8.map(\.lowercased).text)
  }

  private static let mailFields: Set<String> = [
    "from", "to", "date", "subject", "sender", "reply-to", "message-id", "received",
    "return-path", "delivered-to", "mime-version", "content-type", "cc", "x-mailer",
  ]
}
