/// What a person reads of a message's body.
struct ReadableText: Sendable {
  /// Line breaks are LF.
  private(set) var text: String
  private(set) var charset: String?
  private(set) var links: [String] = []

  /// Where in `text`, in UTF-8 bytes, HTML marks an earlier message as quoted.
  private(set) var quotationStart: Int?

  static let none = ReadableText(text: "")

  var isBlank: Bool { TextLines.isBlank(Array(text.utf8)[...]) }
}

extension ReadableText {
  /// The text of a body: what it shows, else a text attached to it.
  init(of body: BodyPart) {
    var pieces: [ReadableText] = []
    Self.collect(body, into: &pieces, attached: false)
    if pieces.allSatisfy(\.isBlank) {
      var attached: [ReadableText] = []
      Self.collect(body, into: &attached, attached: true)
      if let first = attached.first(where: { !$0.isBlank }) { pieces = [first] }
    }
    self = Self.joined(pieces)
  }

  private init(text: String) { self.text = text }

  private init(_ bytes: [UInt8], of type: ContentType) {
    let isHTML = type.name == "text/html"
    var label = type.parameters["charset"]
    if isHTML, label == nil { label = Self.metaCharset(bytes) }
    let decoded = DecodedText(bytes, declared: label)
    charset = decoded.charset
    if isHTML {
      let page = HTMLText(rendering: decoded.text)
      (text, links, quotationStart) = (page.text, page.links, page.quotationStart)
    } else {
      text = Self.withLineFeeds(decoded.text)
    }
  }

  /// A text that is no mail, in whatever charset.
  init(pasted bytes: [UInt8]) {
    self.init(bytes, of: .plainText)
  }
}

extension ReadableText {
  private static func collect(
    _ part: BodyPart, into pieces: inout [ReadableText], attached: Bool
  ) {
    switch part.content {
    case .message: break
    case .data(let bytes):
      let isFile = part.isAttachment || part.fileName != nil
      if part.type.isText, isFile == attached {
        pieces.append(ReadableText(bytes, of: part.type))
      }
    case .parts(let parts) where part.type.name == "multipart/alternative":
      if let choice = choice(of: parts, attached: attached) { pieces.append(choice) }
    case .parts(let parts):
      for part in parts { collect(part, into: &pieces, attached: attached) }
    }
  }

  /// The plain one of alternatives, or where nothing is in it the last that has something.
  ///
  /// A person reads the HTML in most mail programs: where its links lead must be known.
  private static func choice(of parts: [BodyPart], attached: Bool) -> ReadableText? {
    let plain = parts.filter { $0.type.name == "text/plain" }
    let others = parts.filter { $0.type.name != "text/plain" }.reversed()
    // Each is read once: alternatives within alternatives would double the work at each level.
    let texts = (plain + others).compactMap { part -> ReadableText? in
      var pieces: [ReadableText] = []
      collect(part, into: &pieces, attached: attached)
      return pieces.isEmpty ? nil : joined(pieces)
    }
    guard var choice = texts.first(where: { !$0.isBlank }) ?? texts.first else { return nil }
    if choice.links.isEmpty { choice.links = withoutRepetitions(texts.flatMap(\.links)) }
    return choice
  }

  private static func joined(_ pieces: [ReadableText]) -> ReadableText {
    let visible = pieces.filter { !$0.isBlank }
    guard var joined = visible.first ?? pieces.first else { return .none }
    for piece in visible.dropFirst() {
      if joined.text.utf8.last != ASCII.lineFeed { joined.text += "\n" }
      if joined.quotationStart == nil, let start = piece.quotationStart {
        joined.quotationStart = joined.text.utf8.count + start
      }
      joined.text += piece.text
      joined.links += piece.links
    }
    joined.links = withoutRepetitions(joined.links)
    return joined
  }

  private static func withoutRepetitions(_ links: [String]) -> [String] {
    var known: Set<String> = []
    return links.filter { known.insert($0).inserted }
  }

  private static func withLineFeeds(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(ASCII.carriageReturn) else { return text }
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    for line in LineRanges(bytes[...]) {
      lines += bytes[line.content]
      if line.end > line.content.upperBound { lines.append(ASCII.lineFeed) }
    }
    return lines.text
  }

  /// The charset that HTML names in itself, within its first 4 KiB.
  private static func metaCharset(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096).lowercasedText
    for piece in head.split(separator: "charset=").dropFirst() {
      let label = piece.drop { $0 == "\"" || $0 == "'" || $0 == " " }
        .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) }
      if Charset(label: String(label)) != nil { return String(label) }
    }
    return nil
  }
}
