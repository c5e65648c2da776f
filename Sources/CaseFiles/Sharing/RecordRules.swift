import Casework
import CivilTime
import JSONText
import TextEditing

/// What is particular to the records of a store when two states of one are joined.
struct RecordRules: JSONMergeRules {
  /// Which record it is, by its folder and what it holds.
  enum Kind { case sellerCase, notice, round, header, other }

  let kind: Kind

  /// The text that a round began from, where neither side knew the other's.
  var startText: [String]?

  func decide(
    _ base: JSONValue?, _ ours: JSONValue, _ theirs: JSONValue, at path: [String]
  ) -> JSONValue? {
    switch kind {
    case .sellerCase: decideOfCase(ours, theirs, at: path)
    case .round: decideOfRound(ours, theirs, at: path)
    // What was read follows from the message and the rules; people's words are corrections.
    case .notice: ours
    case .header: path == ["format"] ? larger(ours, theirs) : earlier(ours, theirs)
    case .other: nil
    }
  }

  private func decideOfCase(
    _ ours: JSONValue, _ theirs: JSONValue, at path: [String]
  ) -> JSONValue? {
    if path.first == "deadlines", path.count > 2 {
      // What it came to follows from its history.
      return ["state", "adopted", "confirmed", "triggered"].contains(path[2]) ? ours : nil
    }
    switch path {
    case ["opened"]: return earlier(ours, theirs)
    case ["closed"], ["snoozed"]: return later(ours, theirs)
    case [SellerCase.numberedTo]: return larger(ours, theirs)
    default: return nil
    }
  }

  private func decideOfRound(
    _ ours: JSONValue, _ theirs: JSONValue, at path: [String]
  ) -> JSONValue? {
    switch path {
    case ["state"]: return Self.rank(ours) < Self.rank(theirs) ? theirs : ours
    case ["answers"], ["answered_by"], ["begun_from"]: return larger(ours, theirs)
    case ["started"]: return earlier(ours, theirs)
    default: return nil
    }
  }

  /// How far a round has come.
  private static func rank(_ state: JSONValue) -> Int {
    let order: [Round.State] = [
      .drafting, .ready, .submitted, .unanswered, .moreAsked, .turnedDown, .accepted,
    ]
    return order.firstIndex { $0.rawValue == state.string } ?? -1
  }

  private func larger(_ ours: JSONValue, _ theirs: JSONValue) -> JSONValue? {
    guard let left = ours.integer, let right = theirs.integer else { return nil }
    return left < right ? theirs : ours
  }

  private func earlier(_ ours: JSONValue, _ theirs: JSONValue) -> JSONValue? {
    guard let left = ours.moment, let right = theirs.moment else { return nil }
    return right < left ? theirs : ours
  }

  private func later(_ ours: JSONValue, _ theirs: JSONValue) -> JSONValue? {
    guard let left = ours.moment, let right = theirs.moment else { return nil }
    return left < right ? theirs : ours
  }
}

// Texts.
extension RecordRules {
  func text(
    _ base: [JSONValue]?, _ ours: [JSONValue], _ theirs: [JSONValue], at path: [String]
  ) -> (lines: [JSONValue], clashes: [JSONClash])? {
    guard kind == .round, path == ["text"] else { return nil }
    let lines = [base, ours, theirs].map { $0?.compactMap(\.string) }
    guard let left = lines[1], let right = lines[2] else { return nil }
    let merge = TextMerge(lines[0] ?? startText, left, right)
    let clashes = merge.clashes.map { clash in
      JSONClash(
        at: path, base: .strings(clash.base), ours: .strings(clash.ours),
        theirs: .strings(clash.theirs))
    }
    return (merge.lines.map(JSONValue.string), clashes)
  }
}

// What follows.
extension RecordRules {
  func settled(_ value: JSONValue, at path: [String]) -> JSONValue {
    if let items = value.array, ["history", "annotations", "corrections"].contains(path.last) {
      return .array(items.inOrderOfTime)
    }
    if kind == .header, path == [JournalList.key], let names = value.array?.compactMap(\.string) {
      return .strings(names.sorted())
    }
    guard kind == .sellerCase, path.count == 2, path[0] == "deadlines" else { return value }
    return Self.deadline(value)
  }

  /// A deadline is what the last steps of its history have made of it.
  private static func deadline(_ value: JSONValue) -> JSONValue {
    guard var members = value.object, let history = members["history"]?.array,
      let last = history.last?.object
    else { return value }
    members["state"] = last["state"]
    for step in history.reversed() {
      guard let adopted = step.object?["adopted"]?.string else { continue }
      members["adopted"] = adopted == ReadingChoice.rule.rawValue ? .null : .string(adopted)
      members["confirmed"] = .bool(true)
      break
    }
    let triggered = history.reversed().lazy.compactMap { $0.object?["triggered"] }.first
    if let triggered { members["triggered"] = triggered }
    return .object(members)
  }
}

extension JSONValue {
  /// A point in time that is written as text.
  fileprivate var moment: Moment? { string.flatMap { Moment(iso8601: $0) } }
}

extension [JSONValue] {
  /// Items with a time, the earliest first; those of one moment as they stood.
  fileprivate var inOrderOfTime: [JSONValue] {
    let times = map { $0.object?["at"]?.moment }
    guard times.allSatisfy({ $0 != nil }) else { return self }
    return enumerated().sorted { left, right in
      guard let first = times[left.offset], let second = times[right.offset] else { return false }
      return (first, left.offset) < (second, right.offset)
    }.map(\.element)
  }
}
