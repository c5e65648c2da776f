/// One field of a message's header (RFC 5322, section 2.2).
package struct HeaderField: Hashable, Sendable {
  /// As written: `Subject`.
  package let name: String

  /// Unfolded, as sent: neither decoded nor without comments.
  package let body: [UInt8]

  package init(name: String, body: [UInt8]) {
    self.name = name
    self.body = body
  }
}

extension HeaderField {
  /// The body as a person reads it: encoded words and raw 8-bit text decoded.
  ///
  /// Of a body larger than ``MessageLimits/field`` only the beginning.
  package var text: String { EncodedWord.decode(Array(body.prefix(MessageLimits.field))) }

  /// Compares names as RFC 5322 does, without regard to case.
  package func isNamed(_ other: String) -> Bool {
    name.utf8.count == other.utf8.count
      && zip(name.utf8, other.utf8).allSatisfy { $0.lowercased == $1.lowercased }
  }
}

extension Array<HeaderField> {
  /// The topmost field of a name.
  package func first(named name: String) -> HeaderField? { first { $0.isNamed(name) } }
}

/// The header at the beginning of some bytes, and where the body begins.
struct HeaderSection {
  private(set) var fields: [HeaderField] = []

  /// The index past the empty line.
  private(set) var bodyStart: Int

  private let bytes: ArraySlice<UInt8>

  /// Reads up to the first empty line, or the first that cannot be part of a header.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    bodyStart = bytes.startIndex
    var open: (name: Range<Int>, body: [UInt8])?
    for line in LineRanges(bytes) {
      if line.content.isEmpty {
        bodyStart = line.end
        break
      }
      if bytes[line.content.lowerBound].isBlank, open != nil {
        open?.body.append(contentsOf: bytes[line.content])
      } else if let colon = Self.nameEnd(in: bytes[line.content]) {
        close(&open)
        open = (
          line.content.lowerBound..<colon, Array(bytes[(colon + 1)..<line.content.upperBound])
        )
      } else if !isFollowedByField(line.end), !isEnvelopeLine(line.content) {
        break
      }
      bodyStart = line.end
    }
    close(&open)
  }

  private mutating func close(_ open: inout (name: Range<Int>, body: [UInt8])?) {
    if let field = open, fields.count < MessageLimits.count {
      let name = bytes[field.name].trimmed.text
      fields.append(HeaderField(name: name, body: Array(field.body.trimmed)))
    }
    open = nil
  }

  /// Whether a line is the first of a field, or the envelope that some programs quote there.
  static func beginsField(_ line: ArraySlice<UInt8>) -> Bool {
    nameEnd(in: line) != nil || line.starts(with: Array(">From ".utf8))
  }

  /// The place of the colon of a line that begins a field.
  private static func nameEnd(in line: ArraySlice<UInt8>) -> Int? {
    let name = line.prefix { (0x21...0x7E).contains($0) && $0 != ASCII.colon }
    guard !name.isEmpty, name.count <= 128 else { return nil }
    let rest = line[name.endIndex...].drop(while: \.isBlank)
    return rest.first == ASCII.colon ? rest.startIndex : nil
  }

  // A stray line inside a header, as careless programs leave them when they
  // fold a long subject, does not make the rest of the header text.
  private func isFollowedByField(_ index: Int) -> Bool {
    var lines = LineRanges(bytes[index...])
    guard !fields.isEmpty, let next = lines.next() else { return false }
    return Self.nameEnd(in: bytes[next.content]) != nil
  }

  // The separator that mbox files put before a message.
  private func isEnvelopeLine(_ line: Range<Int>) -> Bool {
    line.lowerBound == bytes.startIndex && bytes[line].starts(with: Array("From ".utf8))
  }
}
