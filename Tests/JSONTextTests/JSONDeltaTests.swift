import JSONText
import Testing

@Suite struct JSONDeltaTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func `a delta leads to the new value, its inverse back, and both live through the journal`(
    seed: UInt64
  ) throws {
    var random = RandomJSON(seed: seed)
    let values: [JSONValue?] = [nil, random.value(), random.value()]
    for before in values {
      for after in values + [before.map { random.edited($0) }] {
        let delta = JSONDelta(from: before, to: after)
        #expect(delta.applied(to: before) == .some(after))
        #expect(delta.inverse.applied(to: after) == .some(before))
        #expect(delta.inverse.inverse == delta)
        #expect(delta.steps.isEmpty == (before == after))
        let line = delta.record.compact
        #expect(!line.contains(0x0A))
        let read = try #require(JSONDelta(record: JSONValue(parsing: line)))
        #expect(read == delta)
      }
    }
  }

  @Test func `a change elsewhere in the value does not hinder the way back`() throws {
    let before = JSONValue.object(["text": .strings(["a", "b"]), "turn": .string("me")])
    let after = JSONValue.object(["text": .strings(["a", "x", "b"]), "turn": .string("me")])
    let elsewhere = JSONValue.object([
      "text": .strings(["a", "x", "b", "c"]), "turn": .string("client"), "new": .null,
    ])
    let back = JSONDelta(from: before, to: after).inverse.applied(to: elsewhere)
    #expect(
      back
        == .some(
          .object(["text": .strings(["a", "b", "c"]), "turn": .string("client"), "new": .null])))
  }

  @Test(arguments: [
    JSONValue.null, .object([:]), .object(["text": .strings(["a"]), "turn": .string("client")]),
    .object(["text": .strings(["z", "x"]), "turn": .string("me")]),
    .object(["text": .string("a"), "turn": .string("me")]), .array([]),
  ])
  func `a value that is not the one it begins from is refused`(other: JSONValue) {
    let before = JSONValue.object(["text": .strings(["a", "b"]), "turn": .string("me")])
    let after = JSONValue.object(["text": .strings(["a", "y"]), "turn": .string("marketplace")])
    #expect(JSONDelta(from: before, to: after).applied(to: other) == .none)
    #expect(JSONDelta(from: nil, to: after).applied(to: other) == .none)
  }

  @Test func `a member that was null and one that was missing are not the same`() {
    let delta = JSONDelta(from: .object([:]), to: .object(["a": .null]))
    #expect(delta.applied(to: .object([:])) == .some(.object(["a": .null])))
    #expect(delta.inverse.applied(to: .object(["a": .null])) == .some(.object([:])))
    #expect(delta.applied(to: .object(["a": .null])) == .none)
  }

  @Test(arguments: [
    "{}", "[1]", "[{}]", #"[{"at":["a"],"index":-1,"removed":[],"inserted":[]}]"#,
    #"[{"at":["a"],"index":0,"removed":1,"inserted":[]}]"#,
  ])
  func `what is no delta is refused`(text: String) throws {
    #expect(JSONDelta(record: try JSONValue(parsing: Array(text.utf8))) == nil)
  }
}
