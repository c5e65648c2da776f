import CivilTime
import JSONText

/// A rule by which drafts of this case are not judged any more, and why.
package struct SilencedRule: Hashable, Sendable {
  /// The rule's code: `P21`.
  package var rule: String
  package var because: String
  package var at: Moment
  package var by: String
  package var unknown: JSONObject = [:]

  package init(rule: String, because: String, at: Moment, by: String) {
    self.rule = rule
    self.because = because
    self.at = at
    self.by = by
  }
}

extension SilencedRule {
  init(_ reader: inout RecordReader) throws(RecordError) {
    rule = try reader.string("rule")
    because = try reader.string("because")
    at = try reader.moment("at")
    by = try reader.string("by")
    unknown = reader.remaining
  }

  var record: JSONObject {
    unknown.merging([
      "rule": .string(rule), "because": .string(because), "at": .moment(at), "by": .string(by),
    ]) { $1 }
  }
}

extension SellerCase {
  /// Switches a rule off for this case; the reason is kept.
  package mutating func silence(_ rule: SilencedRule) {
    silenced.removeAll { $0.rule == rule.rule }
    silenced.append(rule)
  }

  /// Judges drafts by a rule again.
  package mutating func heed(_ rule: String) { silenced.removeAll { $0.rule == rule } }
}
