/// Why a text is not JSON, and where.
package struct JSONError: Error, Hashable, Sendable {
  package enum Fault: String, CaseIterable, Sendable {
    case unexpectedEnd = "it ends too early"
    case unexpectedByte = "unexpected character"
    case badString = "a string is not closed or not escaped rightly"
    case badNumber = "a number is not written as JSON has it"
    case notUTF8 = "not UTF-8"
    case duplicateKey = "a key stands twice"
    case tooDeep = "nested too deep"
    case trailingText = "text after the end"
  }

  package let fault: Fault

  /// Counted from 1.
  package let line: Int

  /// In bytes, counted from 1.
  package let column: Int
}

extension JSONValue {
  /// Parses a whole text.
  ///
  /// - Parameter comments: Whether `//` begins a comment, up to the end of its line:
  ///   in the files that people write, never in the store's.
  /// - Throws: ``JSONError`` with the place of the first fault.
  /// - Complexity: O(*n*); nesting is limited to 128 levels.
  package init(parsing bytes: [UInt8], comments: Bool = false) throws(JSONError) {
    var parser = JSONParser(bytes: bytes, comments: comments)
    do {
      self = try parser.document()
    } catch {
      throw parser.error(error)
    }
  }
}

/// Reads JSON from bytes, from left to right.
private struct JSONParser {
  let bytes: [UInt8]
  let comments: Bool
  var position = 0

  init(bytes: [UInt8], comments: Bool) {
    self.bytes = bytes
    self.comments = comments
    // A byte order mark is no part of the text (RFC 8259, section 8.1).
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  struct Stop: Error {
    let fault: JSONError.Fault
  }

  func error(_ stop: Stop) -> JSONError {
    let before = bytes.prefix(position)
    let line = before.count { $0 == 0x0A } + 1
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return JSONError(fault: stop.fault, line: line, column: position - lineStart + 1)
  }

  mutating func document() throws(Stop) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    guard position == bytes.count else { throw Stop(fault: .trailingText) }
    return value
  }

  private mutating func value(depth: Int) throws(Stop) -> JSONValue {
    guard depth < 128 else { throw Stop(fault: .tooDeep) }
    skipSpace()
    guard position < bytes.count else { throw Stop(fault: .unexpectedEnd) }
    switch bytes[position] {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .array(try elements(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func members(depth: Int) throws(Stop) -> JSONObject {
    position += 1
    if take("}") { return [:] }
    var members = JSONObject(minimumCapacity: 8)
    repeat {
      skipSpace()
      guard position < bytes.count else { throw Stop(fault: .unexpectedEnd) }
      guard bytes[position] == UInt8(ascii: "\"") else { throw Stop(fault: .unexpectedByte) }
      let key = try string()
      let end = position
      guard take(":") else { throw unexpected() }
      guard members.updateValue(try value(depth: depth + 1), forKey: key) == nil else {
        position = end
        throw Stop(fault: .duplicateKey)
      }
    } while take(",")
    guard take("}") else { throw unexpected() }
    return members
  }

  private mutating func elements(depth: Int) throws(Stop) -> [JSONValue] {
    position += 1
    var elements: [JSONValue] = []
    if take("]") { return elements }
    repeat {
      elements.append(try value(depth: depth + 1))
    } while take(",")
    guard take("]") else { throw unexpected() }
    return elements
  }

  private func unexpected() -> Stop {
    Stop(fault: position < bytes.count ? .unexpectedByte : .unexpectedEnd)
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      case UInt8(ascii: "/") where comments && bytes[position...].starts(with: "//".utf8):
        position = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
      default: return
      }
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  private mutating func literal(_ word: StaticString, _ value: JSONValue) throws(Stop) -> JSONValue
  {
    for index in 0..<word.utf8CodeUnitCount {
      guard position < bytes.count, bytes[position] == word.utf8Start[index] else {
        throw unexpected()
      }
      position += 1
    }
    return value
  }
}

// Strings and numbers.
extension JSONParser {
  private mutating func string() throws(Stop) -> String {
    position += 1
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        defer { position += 1 }
        return try text(bytes[start..<position])
      case UInt8(ascii: "\\"):
        return try escapedString(from: start)
      case 0..<0x20:
        throw Stop(fault: .badString)
      default:
        position += 1
      }
    }
    throw Stop(fault: .unexpectedEnd)
  }

  private func text(_ slice: ArraySlice<UInt8>) throws(Stop) -> String {
    // Bytes that are no UTF-8 are replaced, and so not the same any more.
    let text = String(decoding: slice, as: UTF8.self)
    guard slice.allSatisfy({ $0 < 0x80 }) || text.utf8.elementsEqual(slice) else {
      throw Stop(fault: .notUTF8)
    }
    return text
  }

  private mutating func escapedString(from start: Int) throws(Stop) -> String {
    var decoded = Array(bytes[start..<position])
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return try text(decoded[...])
      case UInt8(ascii: "\\"): try appendEscape(to: &decoded)
      case 0..<0x20: throw Stop(fault: .badString)
      default: decoded.append(byte)
      }
    }
    throw Stop(fault: .unexpectedEnd)
  }

  private mutating func appendEscape(to decoded: inout [UInt8]) throws(Stop) {
    guard position < bytes.count else { throw Stop(fault: .unexpectedEnd) }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(byte)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"): decoded.append(contentsOf: String(try unicodeScalar()).utf8)
    default: throw Stop(fault: .badString)
    }
  }

  private mutating func unicodeScalar() throws(Stop) -> Unicode.Scalar {
    let first = try fourHexDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    // The first half of a surrogate pair has to be followed by the second.
    guard
      (0xD800..<0xDC00).contains(first),
      position + 1 < bytes.count,
      bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
    else { throw Stop(fault: .badString) }
    position += 2
    let second = try fourHexDigits()
    guard
      (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw Stop(fault: .badString) }
    return scalar
  }

  private mutating func fourHexDigits() throws(Stop) -> UInt32 {
    guard
      position + 4 <= bytes.count,
      bytes[position..<position + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw Stop(fault: .badString) }
    position += 4
    return value
  }

  private mutating func number() throws(Stop) -> String {
    let start = position
    _ = accept { $0 == UInt8(ascii: "-") }
    guard let first = accept(isDigit) else {
      throw start == position ? unexpected() : Stop(fault: .badNumber)
    }
    if first != UInt8(ascii: "0") { while accept(isDigit) != nil {} }
    if accept({ $0 == UInt8(ascii: ".") }) != nil {
      guard accept(isDigit) != nil else { throw Stop(fault: .badNumber) }
      while accept(isDigit) != nil {}
    }
    if accept({ $0 | 0x20 == UInt8(ascii: "e") }) != nil {
      _ = accept { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
      guard accept(isDigit) != nil else { throw Stop(fault: .badNumber) }
      while accept(isDigit) != nil {}
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private mutating func accept(_ condition: (UInt8) -> Bool) -> UInt8? {
    guard position < bytes.count, condition(bytes[position]) else { return nil }
    defer { position += 1 }
    return bytes[position]
  }
}
