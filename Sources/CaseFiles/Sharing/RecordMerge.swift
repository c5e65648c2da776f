import Casework
import JSONText

/// Joins what two sides made of one file of the store since it was the same.
struct RecordMerge {
  /// Relative to the store.
  let path: String

  /// The lines that a round of a case began with, by its record: the text of the round
  /// before it, or the outline that the notice asks for.
  var startText: (JSONObject) -> [String]? = { _ in nil }

  /// - Parameters:
  ///   - base: What both began from; `nil` where both have made it.
  /// - Returns: `nil` where one of them is no record: then nothing can be joined.
  func merged(_ base: [UInt8]?, _ ours: [UInt8], _ theirs: [UInt8]) -> [UInt8]? {
    if path.hasSuffix(".jsonl") { return JournalUnion(ours, theirs).bytes }
    guard let left = try? JSONValue(parsing: ours), let right = try? JSONValue(parsing: theirs),
      left.object != nil, right.object != nil
    else { return nil }
    let old = base.flatMap { try? JSONValue(parsing: $0) }
    if base?.isEmpty == false, old == nil { return nil }
    // Two notices of one number, and two submissions of one round, are no states of one.
    if path.hasPrefix("notices/"),
      TreeMerge.hash(left.object ?? [:]) != TreeMerge.hash(right.object ?? [:])
    {
      return nil
    }
    if path.hasPrefix("rounds/"), left.object?.wasSentApart(from: right.object ?? [:]) ?? false {
      return nil
    }
    return joined(old, left, right).indented
  }

  private func joined(_ base: JSONValue?, _ ours: JSONValue, _ theirs: JSONValue) -> JSONValue {
    var rules = RecordRules(kind: kind(of: ours))
    if rules.kind == .round {
      if let frozen = FrozenMerge(base, ours, theirs) { return frozen.joined(rules) }
      if base == nil, let record = ours.object { rules.startText = startText(record) }
    }
    var merge = JSONMerge(rules)
    let value = merge.merged(base, ours, theirs) ?? ours
    return value.adding(merge.clashes.map(MergeConflict.init))
  }

  private func kind(of record: JSONValue) -> RecordRules.Kind {
    if path == Store.headerName { return .header }
    let members = record.object ?? [:]
    switch path.prefix(while: { $0 != "/" }) {
    case "cases": return .sellerCase
    case "notices": return .notice
    case "rounds": return .round
    case "inbox", "trash":
      if members["message"] != nil { return .notice }
      if members["client"] != nil { return .sellerCase }
      return members["state"] != nil && members["text"] != nil ? .round : .other
    default: return .other
    }
  }
}

extension MergeConflict {
  init(_ clash: JSONClash) {
    self.init(at: clash.at, base: clash.base, kept: clash.ours, other: clash.theirs)
  }
}

extension JSONValue {
  static let conflictsKey = "conflicts"

  /// The record with some more conflicts, each once.
  func adding(_ conflicts: [MergeConflict]) -> JSONValue {
    guard !conflicts.isEmpty, var members = object else { return self }
    var all = members[Self.conflictsKey]?.array ?? []
    for conflict in conflicts.map({ JSONValue.object($0.record) }) where !all.contains(conflict) {
      all.append(conflict)
    }
    members[Self.conflictsKey] = .array(all)
    return .object(members)
  }
}

/// A round that one side submitted while the other went on writing: what went out stands,
/// and the other text is kept beside it.
private struct FrozenMerge {
  private let base: JSONValue?
  private let sent: JSONObject
  private let written: JSONObject

  /// `nil` where not exactly one side has submitted it.
  init?(_ base: JSONValue?, _ ours: JSONValue, _ theirs: JSONValue) {
    guard let left = ours.object, let right = theirs.object else { return nil }
    let isSent = [left, right].map { $0["submission"]?.object != nil }
    guard isSent[0] != isSent[1] else { return nil }
    self.base = base
    (sent, written) = isSent[0] ? (left, right) : (right, left)
  }

  func joined(_ rules: RecordRules) -> JSONValue {
    var other = written
    for key in ["text", "submission", "started", "begun_from", "state"] { other[key] = sent[key] }
    var merge = JSONMerge(rules)
    let value = merge.merged(base, .object(sent), .object(other)) ?? .object(sent)
    var conflicts = merge.clashes.map(MergeConflict.init)
    if let text = written["text"], let frozen = sent["text"], text != frozen,
      text != base?.object?["text"]
    {
      conflicts.append(
        MergeConflict(at: ["text"], base: base?.object?["text"], kept: frozen, other: text))
    }
    return value.adding(conflicts)
  }
}
