import JSONText
import Testing

private struct Valid: CustomTestStringConvertible, Sendable {
  let text: String
  let value: JSONValue

  init(_ text: String, _ value: JSONValue) {
    self.text = text
    self.value = value
  }

  var testDescription: String { text }
}

private let valid = [
  Valid("null", .null), Valid("true", .bool(true)), Valid("false", .bool(false)),
  Valid("0", .number("0")), Valid("-0", .number("-0")), Valid("72", .number("72")),
  Valid("1.50", .number("1.50")), Valid("1E+2", .number("1E+2")), Valid("1e400", .number("1e400")),
  Valid("-0.1e-7", .number("-0.1e-7")),
  Valid(
    "123456789012345678901234567890.10", .number("123456789012345678901234567890.10")),
  Valid(#""""#, .string("")), Valid(#""山田 様""#, .string("山田 様")),
  Valid(#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
  Valid(#""\u5c71\u7530""#, .string("山田")), Valid(#""\u0000""#, .string("\0")),
  Valid(#""\ud83d\uDCE6""#, .string("📦")), Valid("\"\u{7F}\u{2028}\"", .string("\u{7F}\u{2028}")),
  Valid("[]", .array([])), Valid("[ ]", .array([])), Valid("{}", .object([:])),
  Valid("\t[1 ,\r\n2 ] \n", .array([.number("1"), .number("2")])),
  Valid(#"{"a":{"b":[null]}}"#, .object(["a": .object(["b": .array([.null])])])),
  Valid(#"{ "" : "" }"#, .object(["": .string("")])),
  Valid("\u{FEFF}1", .number("1")),
]

private struct Invalid: CustomTestStringConvertible, Sendable {
  let text: String
  let fault: JSONError.Fault
  let line: Int
  let column: Int

  init(_ text: String, _ fault: JSONError.Fault, _ line: Int, _ column: Int) {
    self.text = text
    self.fault = fault
    self.line = line
    self.column = column
  }

  var testDescription: String { text }
}

private let invalid = [
  Invalid("", .unexpectedEnd, 1, 1), Invalid("  \n ", .unexpectedEnd, 2, 2),
  Invalid("[", .unexpectedEnd, 1, 2), Invalid("[1,", .unexpectedEnd, 1, 4),
  Invalid("{\"a\"", .unexpectedEnd, 1, 5), Invalid("{\"a\":", .unexpectedEnd, 1, 6),
  Invalid("\"abc", .unexpectedEnd, 1, 5), Invalid("nul", .unexpectedEnd, 1, 4),
  Invalid("[1,]", .unexpectedByte, 1, 4), Invalid("{\"a\":1,}", .unexpectedByte, 1, 8),
  Invalid("[1 2]", .unexpectedByte, 1, 4), Invalid("{a:1}", .unexpectedByte, 1, 2),
  Invalid("{'a':1}", .unexpectedByte, 1, 2), Invalid("{\"a\" 1}", .unexpectedByte, 1, 6),
  Invalid("NaN", .unexpectedByte, 1, 1), Invalid("+1", .unexpectedByte, 1, 1),
  Invalid(".5", .unexpectedByte, 1, 1), Invalid("True", .unexpectedByte, 1, 1),
  Invalid("trUe", .unexpectedByte, 1, 3), Invalid("// no\n1", .unexpectedByte, 1, 1),
  Invalid("[1}", .unexpectedByte, 1, 3), Invalid("１", .unexpectedByte, 1, 1),
  Invalid("{\n  \"a\": 1,\n  \"b\": ?\n}", .unexpectedByte, 3, 8),
  Invalid("-", .badNumber, 1, 2), Invalid("1.", .badNumber, 1, 3),
  Invalid("1e", .badNumber, 1, 3), Invalid("1e+", .badNumber, 1, 4),
  Invalid("01", .trailingText, 1, 2), Invalid("1 1", .trailingText, 1, 3),
  Invalid("{}]", .trailingText, 1, 3), Invalid("0x10", .trailingText, 1, 2),
  Invalid("\"a\nb\"", .badString, 1, 3), Invalid("\"\u{1}\"", .badString, 1, 2),
  Invalid(#"{"a":1,"a":2}"#, .duplicateKey, 1, 11),
]

private func fault(of text: String) -> JSONError.Fault? {
  do {
    _ = try JSONValue(parsing: Array(text.utf8))
    return nil
  } catch {
    return error.fault
  }
}

@Suite struct JSONParsingTests {
  @Test(arguments: valid)
  private func `what RFC 8259 allows is read`(_ example: Valid) throws {
    #expect(try JSONValue(parsing: Array(example.text.utf8)) == example.value)
  }

  @Test(arguments: invalid)
  private func `what it does not allow is refused, with its place`(_ example: Invalid) {
    let error = #expect(throws: JSONError.self) {
      try JSONValue(parsing: Array(example.text.utf8))
    }
    #expect(error?.fault == example.fault)
    #expect(error?.line == example.line)
    #expect(error?.column == example.column)
  }

  @Test(arguments: [
    #""\x41""#, #""\u12""#, #""\u12G4""#, #""\uD83D""#, #""\uD83Dx""#, #""\uD83D\u0041""#,
    #""\uDCE6""#, #""\u+123""#, #""\""#, #""\"#,
  ])
  func `strings that are not escaped rightly are refused`(text: String) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8)) }
  }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xE5, 0xB1, 0x22], [0x22, 0xC0, 0x80, 0x22],
      [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0x5C, 0x6E, 0x82, 0xA0, 0x22],
    ] as [[UInt8]])
  func `strings that are not UTF-8 are refused`(bytes: [UInt8]) {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
    #expect(error?.fault == .notUTF8)
  }

  @Test func `columns are bytes`() {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: Array("[\"山\" x".utf8)) }
    #expect(error?.column == 8)
  }

  @Test(arguments: [128, 129, 100_000])
  func `nesting is limited, not a crash`(depth: Int) {
    let arrays = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let objects =
      String(repeating: #"{"a":"#, count: depth - 1) + "{}"
      + String(repeating: "}", count: depth - 1)
    for text in [arrays, objects] { #expect(fault(of: text) == (depth <= 128 ? nil : .tooDeep)) }
  }

  @Test func `comments are taken where they are allowed, and never inside of strings`() throws {
    let text = "// head\n{ \"a\": \"//no\", // tail\n  \"b\": 1 } // end"
    let value = try JSONValue(parsing: Array(text.utf8), comments: true)
    #expect(value == .object(["a": .string("//no"), "b": .number("1")]))
    #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8)) }
  }
}
