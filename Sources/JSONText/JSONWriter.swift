extension JSONValue {
  /// The value as a file of the store has it: two spaces of indentation, keys in
  /// order, a line feed at the end.
  ///
  /// Equal values give equal bytes, so that a change is a small difference.
  package var indented: [UInt8] {
    var writer = JSONWriter(indents: true)
    writer.write(self, depth: 0)
    return writer.bytes + [0x0A]
  }

  /// The value on one line, without a line feed.
  package var compact: [UInt8] {
    var writer = JSONWriter(indents: false)
    writer.write(self, depth: 0)
    return writer.bytes
  }
}

private struct JSONWriter {
  let indents: Bool
  var bytes: [UInt8] = []

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .number(let literal): bytes += literal.utf8
    case .string(let text): write(text)
    case .array(let elements): write(elements, depth: depth)
    case .object(let members): write(members, depth: depth)
    }
  }

  private mutating func write(_ elements: [JSONValue], depth: Int) {
    bytes.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(depth: depth + 1)
      write(element, depth: depth + 1)
    }
    if !elements.isEmpty { breakLine(depth: depth) }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ members: JSONObject, depth: Int) {
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(depth: depth + 1)
      write(member.key)
      bytes += (indents ? ": " : ":").utf8
      write(member.value, depth: depth + 1)
    }
    if !members.isEmpty { breakLine(depth: depth) }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func breakLine(depth: Int) {
    guard indents else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: bytes += #"\""#.utf8
      case 0x5C: bytes += #"\\"#.utf8
      case 0x0A: bytes += #"\n"#.utf8
      case 0x0D: bytes += #"\r"#.utf8
      case 0x09: bytes += #"\t"#.utf8
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: writeEscape(of: scalar.value)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  // The controls and what turns the direction of text are escaped, so that a record can
  // be shown on any terminal.
  private mutating func writeEscape(of value: UInt32) {
    let digits = String(value, radix: 16)
    bytes += (#"\u"# + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
  }
}
