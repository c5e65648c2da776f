import JSONText
import Testing

/// Nothing is particular: what clashes is told.
private struct PlainRules: JSONMergeRules {
  func decide(
    _ base: JSONValue?, _ ours: JSONValue, _ theirs: JSONValue, at path: [String]
  ) -> JSONValue? { nil }

  func text(
    _ base: [JSONValue]?, _ ours: [JSONValue], _ theirs: [JSONValue], at path: [String]
  ) -> (lines: [JSONValue], clashes: [JSONClash])? { nil }

  func settled(_ value: JSONValue, at path: [String]) -> JSONValue { value }
}

/// Three states of one value, and what becomes of them.
struct JoinedValue: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let base: String
  let ours: String
  let theirs: String
  let joined: String
  var clashes: [[String]] = []

  init(
    _ description: String, _ base: String, _ ours: String, _ theirs: String, _ joined: String,
    clashes: [[String]] = []
  ) {
    testDescription = description
    (self.base, self.ours, self.theirs, self.joined) = (base, ours, theirs, joined)
    self.clashes = clashes
  }

  static let all = [
    JoinedValue(
      "different members", #"{"a":1,"b":1}"#, #"{"a":2,"b":1}"#, #"{"a":1,"b":2}"#,
      #"{"a":2,"b":2}"#),
    JoinedValue(
      "the same change", #"{"a":1}"#, #"{"a":2}"#, #"{"a":2}"#, #"{"a":2}"#),
    JoinedValue(
      "one member to two values", #"{"a":{"b":1}}"#, #"{"a":{"b":2}}"#, #"{"a":{"b":3}}"#,
      #"{"a":{"b":2}}"#, clashes: [["a", "b"]]),
    JoinedValue(
      "removed and changed", #"{"a":1,"b":1}"#, #"{"b":2}"#, #"{"a":2}"#, #"{"a":2,"b":2}"#),
    JoinedValue(
      "removed by one", #"{"a":1,"b":1}"#, #"{"b":1}"#, #"{"a":1,"b":1}"#, #"{"b":1}"#),
    JoinedValue(
      "null against a value", #"{"a":"x"}"#, #"{"a":null}"#, #"{"a":"y"}"#, #"{"a":"y"}"#),
    JoinedValue(
      "unknown members of both", "{}", #"{"x":[1.50]}"#, #"{"y":{"z":true}}"#,
      #"{"x":[1.50],"y":{"z":true}}"#),
    JoinedValue(
      "items added by both", #"["a"]"#, #"["a","b"]"#, #"["a","c"]"#, #"["a","c","b"]"#),
    JoinedValue(
      "an item removed, another added", #"["a","b"]"#, #"["b"]"#, #"["a","b","c"]"#,
      #"["b","c"]"#),
    JoinedValue(
      "equal items are two", #"[]"#, #"["a","a"]"#, #"["a"]"#, #"["a","a"]"#),
    JoinedValue(
      "items by id", #"[{"id":"E1","n":1},{"id":"E2","n":1}]"#,
      #"[{"id":"E1","n":2},{"id":"E2","n":1}]"#, #"[{"id":"E1","n":1},{"id":"E2","n":3}]"#,
      #"[{"id":"E1","n":2},{"id":"E2","n":3}]"#),
    JoinedValue(
      "an item removed and changed", #"[{"id":"E1","n":1}]"#, "[]", #"[{"id":"E1","n":2}]"#,
      #"[{"id":"E1","n":2}]"#),
    JoinedValue(
      "one item to two values", #"[{"notice":1,"index":0,"s":"a"}]"#,
      #"[{"notice":1,"index":0,"s":"b"}]"#, #"[{"notice":1,"index":0,"s":"c"}]"#,
      #"[{"notice":1,"index":0,"s":"b"}]"#, clashes: [["1[0]", "s"]]),
    JoinedValue("made by both", "null", #"{"a":1}"#, #"{"b":2}"#, #"{"a":1,"b":2}"#),
  ]
}

@Suite struct JSONMergeTests {
  private func value(_ text: String) throws -> JSONValue {
    try JSONValue(parsing: Array(text.utf8))
  }

  @Test(arguments: JoinedValue.all)
  func `two states are joined member by member and item by item`(_ states: JoinedValue) throws {
    let base = states.base == "null" ? nil : try value(states.base)
    var merge = JSONMerge(PlainRules())
    let joined = merge.merged(base, try value(states.ours), try value(states.theirs))
    #expect(joined == (try value(states.joined)))
    #expect(merge.clashes.map(\.at) == states.clashes)
    // Joined again with either side it is the same: a run that was killed is begun anew.
    var again = JSONMerge(PlainRules())
    #expect(again.merged(base, joined, try value(states.theirs)) == joined)
  }

  @Test func `a clash tells both values and what was before`() throws {
    var merge = JSONMerge(PlainRules())
    _ = merge.merged(
      try value(#"{"a":1}"#), try value(#"{"a":2}"#), try value(#"{"a":3}"#))
    let clash = try #require(merge.clashes.first)
    #expect(
      clash == JSONClash(at: ["a"], base: .integer(1), ours: .integer(2), theirs: .integer(3)))
  }

  @Test func `a value is found and set by the keys of a clash`() throws {
    let record = try value(#"{"evidence":[{"id":"E1","s":"a"},{"id":"E2","s":"b"}]}"#)
    let path = ["evidence", "E2", "s"]
    #expect(record.value(at: path) == .string("b"))
    let set = try #require(record.setting(.string("c"), at: path))
    #expect(set.value(at: path) == .string("c"))
    #expect(set.value(at: ["evidence", "E1", "s"]) == .string("a"))
    #expect(record.setting(.null, at: ["evidence", "E9", "s"]) == nil)
    #expect(record.value(at: ["client", "name"]) == nil)
  }
}
