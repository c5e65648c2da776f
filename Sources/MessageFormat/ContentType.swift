/// What a part is, in the terms of RFC 2045: `text/plain; charset="utf-8"`.
package struct ContentType: Hashable, Sendable {
  /// In lower case: `text/plain`.
  package let name: String

  /// Values by names in lower case.
  package let parameters: [String: String]

  static let plainText = ContentType(name: "text/plain", parameters: [:])
  static let message = ContentType(name: "message/rfc822", parameters: [:])
}

extension ContentType {
  /// Fails where the field holds no type.
  init?(_ body: [UInt8]) {
    let field = ParameterizedValue(body)
    guard field.value.contains("/") || field.value == "text" else { return nil }
    name = field.value == "text" ? "text/plain" : field.value
    parameters = field.parameters
  }

  var isMultipart: Bool { name.hasPrefix("multipart/") }

  /// Whether the lines of a paragraph belong together (RFC 3676).
  var isFlowed: Bool {
    name == "text/plain" && parameters["format"]?.lowercased() == "flowed"
  }
  var deletesSpace: Bool { parameters["delsp"]?.lowercased() == "yes" }
  var isText: Bool { name == "text/plain" || name == "text/html" || name == "text/enriched" }
}

/// A field of a value and parameters, as Content-Type and Content-Disposition are.
struct ParameterizedValue {
  /// In lower case.
  private(set) var value = ""

  /// Values by names in lower case, continued and encoded ones put together (RFC 2231).
  private(set) var parameters: [String: String] = [:]

  init(_ body: [UInt8]) {
    var scanner = ParameterScanner(bytes: body.prefix(MessageLimits.field))
    value = scanner.token().trimmed.lowercasedText
    var sections: [String: [ParameterSection]] = [:]
    while let (name, text) = scanner.parameter() {
      let section = ParameterSection(name: name, value: text)
      sections[section.name, default: []].append(section)
    }
    parameters = sections.mapValues(ParameterSection.joined)
  }
}

/// One of the pieces in which RFC 2231 lets a parameter be written: `filename*1*=...`.
private struct ParameterSection {
  let name: String

  /// Nil where the parameter is in one piece.
  let number: Int?
  let isEncoded: Bool
  let value: [UInt8]

  init(name: ArraySlice<UInt8>, value: [UInt8]) {
    let pieces = name.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    self.name = (pieces.first ?? []).trimmed.lowercasedText
    self.number = pieces.count > 1 ? Int(pieces[1].text) : nil
    self.isEncoded = pieces.count > 1 && pieces.last?.isEmpty == true
    self.value = value
  }

  /// The text of all pieces.
  ///
  /// Programs write a name twice, for readers of RFC 2231 and for others: the
  /// encoded one is then right.
  static func joined(_ sections: [ParameterSection]) -> String {
    let numbered = sections.filter { $0.number != nil }
    if let whole = sections.first(where: { $0.number == nil && $0.isEncoded }) {
      return decoded([whole])
    }
    if numbered.isEmpty { return EncodedWord.decode(sections.first?.value ?? []) }
    return decoded(numbered.sorted { $0.number ?? 0 < $1.number ?? 0 })
  }

  private static func decoded(_ sections: [ParameterSection]) -> String {
    var charset: String?
    var (bytes, encoded): ([UInt8], [UInt8]) = ([], [])
    for (index, section) in sections.enumerated() {
      var value = section.value[...]
      if section.isEncoded, index == 0 {
        let pieces = value.split(
          separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
        if pieces.count == 3 { (charset, value) = (pieces[0].lowercasedText, pieces[2]) }
      }
      // Programs cut an octet of three characters in two.
      if section.isEncoded { encoded += value }
      if !section.isEncoded || index == sections.count - 1 {
        bytes += percentDecoded(encoded[...])
        encoded = []
      }
      if !section.isEncoded { bytes += value }
    }
    return DecodedText(bytes, declared: charset).text
  }

  private static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    TransferEncoding.decodeHexadecimal(bytes, after: UInt8(ascii: "%"))
  }
}

/// Reads `; name=value` pairs with quoted strings and comments.
private struct ParameterScanner {
  var bytes: ArraySlice<UInt8>

  /// Everything up to the next semicolon, without comments.
  mutating func token() -> [UInt8] { take { $0 == ASCII.semicolon } }

  mutating func parameter() -> (name: ArraySlice<UInt8>, value: [UInt8])? {
    while bytes.popFirst() != nil {
      let name = take { $0 == ASCII.equals || $0 == ASCII.semicolon }
      guard bytes.first == ASCII.equals else { continue }
      bytes.removeFirst()
      return (name.trimmed, Array(token().trimmed))
    }
    return nil
  }

  private mutating func take(until isEnd: (UInt8) -> Bool) -> [UInt8] {
    var taken: [UInt8] = []
    var (isQuoted, comments) = (false, 0)
    while let byte = bytes.first, isQuoted || comments > 0 || !isEnd(byte) {
      bytes.removeFirst()
      if byte == ASCII.backslash, isQuoted, let escaped = bytes.popFirst() {
        taken.append(escaped)
      } else if byte == ASCII.quote, comments == 0 {
        isQuoted.toggle()
      } else if byte == UInt8(ascii: "("), !isQuoted {
        comments += 1
      } else if byte == UInt8(ascii: ")"), comments > 0 {
        comments -= 1
      } else if comments == 0 {
        taken.append(byte)
      }
    }
    return taken
  }
}
