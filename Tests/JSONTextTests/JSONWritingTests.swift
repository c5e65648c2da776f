import JSONText
import TestSupport
import Testing

@Suite struct JSONWritingTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is written is read back, digit for digit`(seed: UInt64) throws {
    var random = RandomJSON(seed: seed)
    let value = random.value()
    #expect(try JSONValue(parsing: value.indented) == value)
    #expect(try JSONValue(parsing: value.compact) == value)
  }

  @Test func `a file has its keys in order, two spaces, and a line feed at the end`() {
    let value = JSONValue.object([
      "b": .array([.number("1.50"), .object([:]), .array([])]), "a": .string("山\n\u{7F}"),
    ])
    let expected = """
      {
        "a": "山\\n\\u007f",
        "b": [
          1.50,
          {},
          []
        ]
      }

      """
    #expect(String(decoding: value.indented, as: UTF8.self) == expected)
    #expect(
      String(decoding: value.compact, as: UTF8.self)
        == #"{"a":"山\n\u007f","b":[1.50,{},[]]}"#)
  }

  @Test func `python reads every value that is written, and means the same`() throws {
    let python = try HelperProgram("python3", package: "python3")
    let written = Self.document()
    let script = """
      import json, sys
      lines = sys.stdin.read().split("\\x00")
      big = json.loads(lines[0]); small = json.loads(lines[1])
      assert big == small
      print(json.dumps(big, ensure_ascii=True))
      """
    let outcome = try python.run(
      ["-c", script], input: written.indented + [0] + written.compact)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let echoed = try JSONValue(parsing: outcome.output)
    #expect(echoed == written)
  }

  @Test func `jq reads every value that is written`() throws {
    let jq = try HelperProgram("jq", package: "jq")
    let written = Self.document()
    let outcome = try jq.run(["-c", "."], input: written.indented)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try JSONValue(parsing: outcome.output) == written)
  }

  /// Values without numbers, which other programs may write differently.
  private static func document() -> JSONValue {
    .array(
      (0..<60 as Range<UInt64>).map { seed in
        var random = RandomJSON(seed: seed)
        return withoutNumbers(random.value())
      })
  }

  private static func withoutNumbers(_ value: JSONValue) -> JSONValue {
    switch value {
    case .number: .integer(7)
    case .array(let elements): .array(elements.map(withoutNumbers))
    case .object(let members): .object(members.mapValues(withoutNumbers))
    default: value
    }
  }
}

@Suite struct RecordReaderTests {
  @Test func `what is not asked for is left over, null and all`() throws {
    let object: JSONObject = [
      "name": .string("山田"), "later": .object(["a": .number("1.0")]), "gone": .null,
    ]
    var reader = RecordReader(object)
    #expect(try reader.string("name") == "山田")
    #expect(reader.remaining == ["later": .object(["a": .number("1.0")]), "gone": .null])
  }

  @Test func `an error names the way to the value and what should stand there`() throws {
    let text = #"{"client":{"name":1},"list":[{"n":1},{"n":"x"}],"turn":"you","flag":3}"#
    let value = try JSONValue(parsing: Array(text.utf8))
    var reader = try RecordReader(value)
    let name = #expect(throws: RecordError.self) {
      try reader.record("client") { inner throws(RecordError) in try inner.string("name") }
    }
    #expect(name == RecordError(path: "client.name", expected: .string))
    let number = #expect(throws: RecordError.self) {
      try reader.records("list") { inner throws(RecordError) in try inner.integer("n") }
    }
    #expect(number?.path == "list[1].n")
    #expect(throws: RecordError.self) { try reader.flag("flag") }
    #expect(throws: RecordError.self) { try reader.string("missing") }
    #expect(try reader.optionalString("missing") == nil)
    #expect(try reader.strings("missing") == [])
    #expect(throws: RecordError.self) { try RecordReader(.array([])) }
  }
}
