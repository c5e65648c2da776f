import TextFolding

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

  /// Whether it is no more than a signature or a word of greeting.
  private var isSlight: Bool {
    let body = text.utf8.prefix(4000).split(separator: ASCII.lineFeed)
      .prefix { !$0.elementsEqual([ASCII.hyphen, ASCII.hyphen, ASCII.space]) }
    return body.reduce(0) { $0 + $1.count } < 60
  }

  /// How a text stands in a body.
  private enum Presence {
    /// In its place.
    case shown

    /// With a name, but not said to be an attachment: some programs name the body itself.
    case named
    case attached

    init(_ part: BodyPart) {
      if part.isAttachment {
        self = .attached
      } else {
        self = part.fileName == nil || part.isInline ? .shown : .named
      }
    }
  }
}

extension ReadableText {
  /// The text of a body: what it shows, else a text attached to it.
  init(of body: BodyPart) {
    var pieces: [ReadableText] = []
    Self.collect(body, into: &pieces, .shown)
    if pieces.allSatisfy(\.isSlight), let named = Self.first(in: body, .named) {
      pieces.insert(named, at: 0)
    }
    if pieces.allSatisfy(\.isBlank), let attached = Self.first(in: body, .attached) {
      pieces = [attached]
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
      let lines = Self.withLineFeeds(decoded.text)
      text =
        type.isFlowed ? FlowedText.joined(lines, deletesSpace: type.deletesSpace) : lines
    }
  }

  /// A text that is no mail, in whatever charset.
  init(pasted bytes: [UInt8]) {
    self.init(bytes, of: .plainText)
  }
}

extension ReadableText {
  private static func first(in body: BodyPart, _ presence: Presence) -> ReadableText? {
    var pieces: [ReadableText] = []
    collect(body, into: &pieces, presence)
    return pieces.first { !$0.isBlank }
  }

  private static func collect(
    _ part: BodyPart, into pieces: inout [ReadableText], _ presence: Presence
  ) {
    switch part.content {
    case .message: break
    case .data(let bytes):
      if part.type.isText, Presence(part) == presence {
        pieces.append(ReadableText(bytes, of: part.type))
      }
    case .parts(let parts) where part.type.name == "multipart/alternative":
      if let choice = choice(of: parts, presence) { pieces.append(choice) }
    case .parts(let parts):
      for part in parts { collect(part, into: &pieces, presence) }
    }
  }

  /// The plain one of alternatives, or where nothing is in it the last that has something.
  ///
  /// A person reads the HTML in most mail programs: where its links lead must be known.
  private static func choice(of parts: [BodyPart], _ presence: Presence) -> ReadableText? {
    let plain = parts.filter { $0.type.name == "text/plain" }
    let others = parts.filter { $0.type.name != "text/plain" }.reversed()
    // Each is read once: alternatives within alternatives would double the work at each level.
    let texts = (plain + others).compactMap { part -> ReadableText? in
      var pieces: [ReadableText] = []
      collect(part, into: &pieces, presence)
      return pieces.isEmpty ? nil : joined(pieces)
    }
    let told = texts.filter { !$0.isBlank }
    guard var choice = told.first(where: { !$0.isStub(for: told) }) ?? told.first ?? texts.first
    else { return nil }
    if choice.links.isEmpty { choice.links = withoutRepetitions(texts.flatMap(\.links)) }
    return choice
  }

  /// Whether it only says that the message is another of the alternatives: it is short, and
  /// that has twice as much.
  private func isStub(for others: [ReadableText]) -> Bool {
    let length = text.unicodeScalars.count
    return length < 200 && others.contains { $0.text.unicodeScalars.count >= 2 * length }
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
