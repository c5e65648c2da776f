/// Joins what two sides made of one JSON value since it was the same: objects member by
/// member, arrays item by item.
///
/// What only one side changed is as that side has it. What one side removed and the other
/// changed stays as changed. Where both changed one value to two, the rules decide, or it
/// is a clash: ours stands, and both are told.
package struct JSONMerge<Rules: JSONMergeRules> {
  private let rules: Rules
  package private(set) var clashes: [JSONClash] = []

  package init(_ rules: Rules) {
    self.rules = rules
  }

  /// - Parameter base: What both began from; `nil` where both have made it.
  package mutating func merged(
    _ base: JSONValue?, _ ours: JSONValue?, _ theirs: JSONValue?, at path: [String] = []
  ) -> JSONValue? {
    if ours == theirs || base == theirs { return ours }
    if base == ours { return theirs }
    guard let ours, ours != .null else { return theirs }
    guard let theirs, theirs != .null else { return ours }
    if case .object(let left) = ours, case .object(let right) = theirs {
      return rules.settled(
        .object(members(base?.object ?? [:], left, right, at: path)), at: path)
    }
    if case .array(let left) = ours, case .array(let right) = theirs {
      return array(base?.array, left, right, at: path)
    }
    if let decided = rules.decide(base, ours, theirs, at: path) { return decided }
    clashes.append(JSONClash(at: path, base: base, ours: ours, theirs: theirs))
    return ours
  }

  private mutating func members(
    _ base: JSONObject, _ ours: JSONObject, _ theirs: JSONObject, at path: [String]
  ) -> JSONObject {
    var result: JSONObject = [:]
    for key in Set(ours.keys).union(theirs.keys).sorted() {
      result[key] = merged(base[key], ours[key], theirs[key], at: path + [key])
    }
    return result
  }

  private mutating func array(
    _ base: [JSONValue]?, _ ours: [JSONValue], _ theirs: [JSONValue], at path: [String]
  ) -> JSONValue {
    guard let (text, clashes) = rules.text(base, ours, theirs, at: path) else {
      return rules.settled(.array(items(base ?? [], ours, theirs, at: path)), at: path)
    }
    self.clashes += clashes
    return .array(text)
  }
}

// Items.
extension JSONMerge {
  private mutating func items(
    _ base: [JSONValue], _ ours: [JSONValue], _ theirs: [JSONValue], at path: [String]
  ) -> [JSONValue] {
    let (base, ours, theirs) = (KeyedItems(base), KeyedItems(ours), KeyedItems(theirs))
    var result: [(key: String, value: JSONValue)] = []
    for (key, value) in ours.items {
      if let other = theirs[key] {
        let joined = merged(base[key], value, other, at: path + [key])
        result.append((key, joined ?? value))
      } else if base[key] != value {
        // Theirs removed it, and it was changed here; or it is new here.
        result.append((key, value))
      }
    }
    var previous: String?
    for (key, value) in theirs.items {
      if ours[key] == nil, base[key] != value {
        let place = previous.flatMap { name in result.firstIndex { $0.key == name } }
        result.insert((key, value), at: place.map { $0 + 1 } ?? 0)
      }
      if result.contains(where: { $0.key == key }) { previous = key }
    }
    return result.map(\.value)
  }
}

/// What is particular to some records when they are joined.
package protocol JSONMergeRules {
  /// What stands where both sides changed one value to two; `nil` where nobody can tell.
  func decide(
    _ base: JSONValue?, _ ours: JSONValue, _ theirs: JSONValue, at path: [String]
  ) -> JSONValue?

  /// Joins an array that is a text, a line an element; `nil` where it is none.
  func text(
    _ base: [JSONValue]?, _ ours: [JSONValue], _ theirs: [JSONValue], at path: [String]
  ) -> (lines: [JSONValue], clashes: [JSONClash])?

  /// What follows for an object or an array of which both sides changed something.
  func settled(_ value: JSONValue, at path: [String]) -> JSONValue
}

/// One place that both sides changed, each to something else.
package struct JSONClash: Hashable, Sendable {
  /// The keys that lead there; in an array, the key of the item.
  package let at: [String]
  package let base: JSONValue?
  package let ours: JSONValue
  package let theirs: JSONValue

  package init(at: [String], base: JSONValue?, ours: JSONValue, theirs: JSONValue) {
    self.at = at
    self.base = base
    self.ours = ours
    self.theirs = theirs
  }
}
