import JSONText

/// Where a plan answers a demand, as the consultant says.
package struct DemandLink: Hashable, Sendable {
  /// The demand's own words, as read from the notice.
  package var demand: String

  /// Words of the plan; the link holds as long as they stand there.
  package var words: String
  package var unknown: JSONObject = [:]

  package init(demand: String, words: String) {
    self.demand = demand
    self.words = words
  }
}

extension DemandLink {
  init(_ reader: inout RecordReader) throws(RecordError) {
    demand = try reader.string("demand")
    words = try reader.string("words")
    unknown = reader.remaining
  }

  var record: JSONObject {
    unknown.merging(["demand": .string(demand), "words": .string(words)]) { $1 }
  }
}

extension Round {
  /// Links a demand to words of the plan, in place of what it was linked to before.
  package mutating func link(_ demand: String, to words: String) {
    links.removeAll { $0.demand == demand }
    links.append(DemandLink(demand: demand, words: words))
  }
}
