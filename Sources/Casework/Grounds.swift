import JSONText

/// How a field of a reading was concluded: by which rules, and what came second.
package struct Grounds: Hashable, Sendable {
  /// The names of the rules that spoke for the value.
  package var rules: [String]

  /// What it would have been otherwise.
  package var second: SecondChoice?

  /// Members of the record that this version does not know.
  package var unknown: JSONObject = [:]

  package init(rules: [String], second: SecondChoice? = nil) {
    self.rules = rules
    self.second = second
  }
}

/// The value that a reading nearly took, and what speaks for it.
package struct SecondChoice: Hashable, Sendable {
  package var value: String

  /// From 0 to 1, of all that speaks for any value.
  package var share: Double
  package var rules: [String]
  package var quotes: [Quotation]

  /// Members of the record that this version does not know.
  package var unknown: JSONObject = [:]

  package init(value: String, share: Double, rules: [String], quotes: [Quotation]) {
    self.value = value
    self.share = share
    self.rules = rules
    self.quotes = quotes
  }
}

extension Grounds {
  init(_ members: JSONObject) {
    rules = (members["rules"]?.array ?? []).compactMap(\.string)
    second = members["second"]?.object.flatMap(SecondChoice.init)
    unknown = members.filter { !["rules", "second"].contains($0.key) }
  }

  var record: JSONObject {
    unknown.merging([
      "rules": .strings(rules), "second": second.map { .object($0.record) } ?? .null,
    ]) { $1 }
  }
}

extension SecondChoice {
  init?(_ members: JSONObject) {
    guard let value = members["value"]?.string else { return nil }
    self.value = value
    share = members["share"]?.double ?? 0
    rules = (members["rules"]?.array ?? []).compactMap(\.string)
    quotes = (members["quotes"]?.array ?? []).compactMap { $0.object.flatMap(Quotation.init) }
    unknown = members.filter { !["value", "share", "rules", "quotes"].contains($0.key) }
  }

  var record: JSONObject {
    unknown.merging([
      "value": .string(value), "share": .hundredths(share), "rules": .strings(rules),
      "quotes": .array(quotes.map { .object($0.record) }),
    ]) { $1 }
  }
}
