/// One part of a message's body, with what is inside it.
package struct BodyPart: Sendable {
  package enum Content: Sendable {
    /// The bytes with their transfer encoding taken off.
    case data([UInt8])
    case parts([BodyPart])
    indirect case message(InternetMessage)
  }

  package let type: ContentType
  package let isAttachment: Bool
  package let fileName: String?

  /// Whether the text refers to it or shows it in its place.
  package let isInline: Bool
  package let content: Content
}

extension BodyPart {
  /// - Parameter delimiters: Those of the bytes that the content is a stretch of.
  init(
    fields: [HeaderField], content: ArraySlice<UInt8>, delimiters: Delimiters, depth: Int,
    defaultType: ContentType
  ) throws(MessageError) {
    guard depth <= MessageLimits.depth else { throw .tooDeep }
    let declared = fields.first(named: "Content-Type").flatMap { ContentType($0.body) }
    let disposition = fields.first(named: "Content-Disposition").map { ParameterizedValue($0.body) }
    let type = declared ?? defaultType
    isAttachment = disposition?.value == "attachment"
    isInline =
      disposition?.value == "inline"
      || disposition == nil && fields.first(named: "Content-ID") != nil
    fileName = disposition?.parameters["filename"] ?? type.parameters["name"]
    let encoding = TransferEncoding(fields.first(named: "Content-Transfer-Encoding")?.body)
    let parts =
      type.isMultipart
      ? try Self.parts(of: type, in: content, delimiters: delimiters, depth: depth) : nil
    // Parts that cannot be told apart are read as one text.
    self.type = type.isMultipart && parts == nil ? .plainText : type
    if let parts {
      self.content = .parts(parts)
    } else if Self.isMessage(type, named: fileName),
      let message = try Self.message(
        in: content, encoding: encoding, delimiters: delimiters, depth: depth)
    {
      self.content = .message(message)
    } else {
      self.content = .data(encoding.decode(content))
    }
  }

  // Some programs attach messages as files of no known type.
  private static func isMessage(_ type: ContentType, named name: String?) -> Bool {
    type.name == "message/rfc822" || type.name == "message/global"
      || type.name.hasPrefix("application/") && name?.utf8.suffix(4).lowercasedText == ".eml"
  }

  private static func message(
    in content: ArraySlice<UInt8>, encoding: TransferEncoding, delimiters: Delimiters, depth: Int
  ) throws(MessageError) -> InternetMessage? {
    do {
      if encoding == .identity {
        return try InternetMessage(parsing: content, delimiters: delimiters, depth: depth + 1)
      }
      let bytes = encoding.decode(content)[...]
      return try InternetMessage(
        parsing: bytes, delimiters: Delimiters(in: bytes), depth: depth + 1)
    } catch {
      guard error == .notMail else { throw error }
      return nil
    }
  }

  private static func parts(
    of type: ContentType, in content: ArraySlice<UInt8>, delimiters: Delimiters, depth: Int
  ) throws(MessageError) -> [BodyPart]? {
    let declared = type.parameters["boundary"]
    let lines = delimiters.within(content.indices)
    guard
      let sections = MultipartSections(content, lines, boundary: declared)
        ?? MultipartSections(content, lines, boundary: nil)
    else { return nil }
    let inner = type.name == "multipart/digest" ? ContentType.message : ContentType.plainText
    var parts: [BodyPart] = []
    for section in sections.ranges {
      let header = HeaderSection(content[section])
      parts.append(
        try BodyPart(
          fields: header.fields, content: content[header.bodyStart..<section.upperBound],
          delimiters: delimiters, depth: depth + 1, defaultType: inner))
    }
    return parts
  }
}

/// Where the parts of a multipart body lie (RFC 2046, section 5.1).
private struct MultipartSections {
  private(set) var ranges: [Range<Int>] = []

  /// Nil where no boundary is found.
  ///
  /// - Parameter lines: Those of the content that may be one.
  init?(
    _ content: ArraySlice<UInt8>, _ lines: ArraySlice<Delimiters.Line>, boundary declared: String?
  ) {
    var boundary = declared.map { Array($0.utf8) } ?? []
    var start: Int?
    for line in lines {
      // What encloses the content may end within the line.
      let name = content[line.name.clamped(to: content.indices)]
      let end = min(line.whole.upperBound, content.endIndex)
      if boundary.isEmpty {
        guard Self.beginsPart(content[end...]) else { continue }
        boundary = Array(name)
      }
      guard name.starts(with: boundary) else { continue }
      let rest = name.dropFirst(boundary.count)
      let isClosing = rest.elementsEqual([ASCII.hyphen, ASCII.hyphen])
      guard rest.isEmpty || isClosing else { continue }
      if let start { append(start, before: line.whole.lowerBound, in: content) }
      let isLast = isClosing || ranges.count >= MessageLimits.count
      start = isLast ? nil : end
      if isLast { break }
    }
    if let start, start < content.endIndex { ranges.append(start..<content.endIndex) }
    if ranges.isEmpty { return nil }
  }

  // A lost or misspelt boundary is the first line that looks like one, with a
  // field of MIME below it; signatures and "--- Original Message ---" have none.
  private static func beginsPart(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.hasPrefix(ignoringCase: "content-")
  }

  // The line break before a boundary belongs to the boundary.
  private mutating func append(_ start: Int, before end: Int, in content: ArraySlice<UInt8>) {
    var end = end
    if end > start, content[end - 1] == ASCII.lineFeed { end -= 1 }
    if end > start, content[end - 1] == ASCII.carriageReturn { end -= 1 }
    ranges.append(start..<max(start, end))
  }
}
