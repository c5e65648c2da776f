/// What changed between two JSON values: enough to go from either to the other.
///
/// Objects are compared member by member; arrays by what they have in common at
/// both ends; everything else is replaced whole.
package struct JSONDelta: Hashable, Sendable {
  package var steps: [Step]

  /// One change at one place.
  package struct Step: Hashable, Sendable {
    /// The keys that lead to the object or array that changed.
    package var path: [String]
    package var change: Change
  }

  package enum Change: Hashable, Sendable {
    /// A member, or the whole value where `key` is `nil`; `nil` is absence.
    case member(key: String?, before: JSONValue?, after: JSONValue?)

    /// A run of elements, from `index` on.
    case elements(index: Int, removed: [JSONValue], inserted: [JSONValue])
  }

  package init(steps: [Step]) {
    self.steps = steps
  }

  package init(from before: JSONValue?, to after: JSONValue?) {
    steps = []
    guard before != after else { return }
    if let before, let after, before.isComposite, before.kind == after.kind {
      compare(before, after, at: [])
    } else {
      steps = [Step(path: [], change: .member(key: nil, before: before, after: after))]
    }
  }

  private mutating func compare(_ before: JSONValue, _ after: JSONValue, at path: [String]) {
    if let old = before.object, let new = after.object {
      compare(old, new, at: path)
    } else if let old = before.array, let new = after.array {
      steps.append(Step(path: path, change: Self.splice(from: old, to: new)))
    }
  }

  private mutating func compare(_ old: JSONObject, _ new: JSONObject, at path: [String]) {
    for key in Set(old.keys).union(new.keys).sorted() where old[key] != new[key] {
      if let before = old[key], let after = new[key], before.isComposite, before.kind == after.kind
      {
        compare(before, after, at: path + [key])
      } else {
        steps.append(
          Step(path: path, change: .member(key: key, before: old[key], after: new[key])))
      }
    }
  }

  private static func splice(from old: [JSONValue], to new: [JSONValue]) -> Change {
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < shorter - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    return .elements(
      index: start, removed: Array(old[start..<old.count - tail]),
      inserted: Array(new[start..<new.count - tail]))
  }

  /// The delta that takes this one back.
  package var inverse: JSONDelta {
    JSONDelta(
      steps: steps.reversed().map { step in
        switch step.change {
        case .member(let key, let before, let after):
          Step(path: step.path, change: .member(key: key, before: after, after: before))
        case .elements(let index, let removed, let inserted):
          Step(
            path: step.path,
            change: .elements(index: index, removed: inserted, inserted: removed))
        }
      })
  }
}

extension JSONValue {
  fileprivate var isComposite: Bool { object != nil || array != nil }
}

extension JSONDelta {
  /// The value after the delta; `nil` in the result's place means absence.
  ///
  /// - Returns: `.none` where the value is not what the delta begins from.
  package func applied(to value: JSONValue?) -> JSONValue?? {
    var result = value
    for step in steps {
      guard let next = Self.apply(step.change, at: step.path[...], to: result) else {
        return .none
      }
      result = next
    }
    return .some(result)
  }

  private static func apply(
    _ change: Change, at path: ArraySlice<String>, to value: JSONValue?
  ) -> JSONValue?? {
    guard let key = path.first else { return apply(change, to: value) }
    guard
      case .object(var members) = value,
      let inner = apply(change, at: path.dropFirst(), to: members[key])
    else { return .none }
    members[key] = inner
    return .some(.object(members))
  }

  private static func apply(_ change: Change, to value: JSONValue?) -> JSONValue?? {
    switch change {
    case .member(nil, let before, let after):
      return value == before ? .some(after) : .none
    case .member(let key?, let before, let after):
      guard case .object(var members) = value, members[key] == before else { return .none }
      members[key] = after
      return .some(.object(members))
    case .elements(let index, let removed, let inserted):
      guard
        case .array(var elements) = value,
        let start = place(of: removed, near: index, in: elements)
      else { return .none }
      elements.replaceSubrange(start..<start + removed.count, with: inserted)
      return .some(.array(elements))
    }
  }

  /// Where a run of elements stands: at its own place, or, where others were put in or
  /// taken out before it, at the only other one.
  private static func place(
    of run: [JSONValue], near index: Int, in elements: [JSONValue]
  ) -> Int? {
    let isAt = { (start: Int) in
      start + run.count <= elements.count
        && elements[start..<start + run.count].elementsEqual(run)
    }
    if isAt(index) { return index }
    guard !run.isEmpty else { return nil }
    let places = elements.indices.filter(isAt)
    return places.count == 1 ? places.first : nil
  }
}

extension JSONDelta {
  /// The delta as the journal has it.
  package var record: JSONValue {
    .array(
      steps.map { step in
        var members: JSONObject = [:]
        switch step.change {
        case .member(let key, let before, let after):
          members["at"] = .strings(step.path + (key.map { [$0] } ?? []))
          members["before"] = before
          members["after"] = after
        case .elements(let index, let removed, let inserted):
          members["at"] = .strings(step.path)
          members["index"] = .integer(index)
          members["removed"] = .array(removed)
          members["inserted"] = .array(inserted)
        }
        return .object(members)
      })
  }

  /// Reads what ``record`` wrote; fails for anything else.
  package init?(record: JSONValue) {
    guard let elements = record.array else { return nil }
    steps = []
    for element in elements {
      guard let members = element.object, let step = Step(members) else { return nil }
      steps.append(step)
    }
  }
}

extension JSONDelta.Step {
  fileprivate init?(_ members: JSONObject) {
    guard let path = members["at"]?.array?.compactMap(\.string) else { return nil }
    if let index = members["index"]?.integer {
      guard index >= 0, let removed = members["removed"]?.array,
        let inserted = members["inserted"]?.array
      else { return nil }
      self.path = path
      change = .elements(index: index, removed: removed, inserted: inserted)
    } else {
      self.path = path.dropLast()
      change = .member(key: path.last, before: members["before"], after: members["after"])
    }
  }
}
