import Casework
import CivilTime
import JSONText

extension Store {
  /// Gives the new numbers, as one change.
  func renumber(_ renumbering: Renumbering, at now: Moment) throws(StoreError) {
    try change(.renumber, at: now) { change throws(StoreError) in
      for kind in [Kind.cases, .notices, .rounds, .inbox, .evidence] {
        for name in try folder(kind).names() {
          let path = SharedPath("\(kind.rawValue)/\(name)")
          let new = renumbering.path(for: path)
          guard path.isRecord else {
            if new != path.path { change.move(from: path.path, to: new) }
            continue
          }
          guard new != path.path || renumbering.touches(path),
            let value = try change.record(at: path.path)
          else { continue }
          if new != path.path { try change.removeRecord(path.path) }
          change.put(renumbering.renumbered(value, in: path), at: new)
        }
      }
    }
  }
}

// Names of files.
extension Renumbering {
  /// Whether a record may refer to what gets another number.
  func touches(_ path: SharedPath) -> Bool {
    guard let id = path.caseID else { return false }
    return evidence[id] != nil || ownDeadlines[id] != nil || names[id.rawValue] != nil
      || notices.keys.contains { $0.caseID == id } || rounds.keys.contains { $0.caseID == id }
  }

  func path(for path: SharedPath) -> String {
    let ending = path.name.drop { $0 != "." }
    if ["notices", "inbox"].contains(path.folder), let id = NoticeID(path.stem),
      let number = notices[id]
    {
      return "\(path.folder)/\(NoticeID(caseID: id.caseID, number: number).rawValue)\(ending)"
    }
    if let id = path.roundID, let number = rounds[id] {
      return "rounds/\(RoundID(caseID: id.caseID, number: number).rawValue)\(ending)"
    }
    if path.folder == "evidence", let id = path.caseID,
      let new = evidence[id]?[String(path.stem.dropFirst(7))]
    {
      return "evidence/\(id.rawValue)-\(new)\(ending)"
    }
    guard let new = names[String(path.name.prefix(6))] else { return path.path }
    return "\(path.folder)/\(new)\(path.name.dropFirst(6))"
  }
}

// What stands in records.
extension Renumbering {
  func renumbered(_ value: JSONValue, in path: SharedPath) -> JSONValue {
    guard let id = path.caseID else { return renamed(value) }
    return renamed(renumbered(value, of: id, key: ""))
  }

  private func renumbered(_ value: JSONValue, of id: CaseID, key: String) -> JSONValue {
    switch value {
    case .array(let items): .array(items.map { renumbered($0, of: id, key: key) })
    case .object(let members): .object(renumbered(members, of: id, key: key))
    case .number: number(value, of: id, key: key)
    case .string(let text): .string(reference(text, of: id))
    default: value
    }
  }

  private func renumbered(_ members: JSONObject, of id: CaseID, key: String) -> JSONObject {
    var result: JSONObject = [:]
    for (name, value) in members { result[name] = renumbered(value, of: id, key: name) }
    if key == "evidence", let old = members["id"]?.string, let new = evidence[id]?[old] {
      result["id"] = .string(new)
    }
    if key == "deadlines", members["notice"]?.integer == 0, let old = members["index"]?.integer,
      let new = ownDeadlines[id]?[old]
    {
      result["index"] = .integer(new)
    }
    return result
  }

  private func number(_ value: JSONValue, of id: CaseID, key: String) -> JSONValue {
    guard let number = value.integer else { return value }
    let new: Int? =
      switch key {
      case "notice", "answers", "answered_by": notices[NoticeID(caseID: id, number: number)]
      case "begun_from": rounds[RoundID(caseID: id, number: number)]
      default: nil
      }
    return new.map(JSONValue.integer) ?? value
  }

  /// The name of a notice or a round, or a path in the store.
  private func reference(_ text: String, of id: CaseID) -> String {
    if let notice = NoticeID(text), let number = notices[notice] {
      return NoticeID(caseID: notice.caseID, number: number).rawValue
    }
    if let round = RoundID(text), text.count < 10, let number = rounds[round] {
      return RoundID(caseID: round.caseID, number: number).rawValue
    }
    let path = SharedPath(text)
    if text.hasPrefix("evidence/") { return self.path(for: path) }
    // The message beside a notice: `C7K3QF-003.eml`.
    if NoticeID(path.stem) != nil, path.stem.count < text.count, !text.contains("/") {
      return String(self.path(for: SharedPath("notices/\(text)")).dropFirst("notices/".count))
    }
    return text
  }

  /// Ids of cases and arrivals, wherever they stand at the beginning of a word.
  private func renamed(_ value: JSONValue) -> JSONValue {
    guard !names.isEmpty else { return value }
    switch value {
    case .array(let items): return .array(items.map(renamed))
    case .object(let members): return .object(members.mapValues(renamed))
    case .string(let text):
      if let new = names[String(text.prefix(6))] { return .string(new + text.dropFirst(6)) }
      return .string(text.hasPrefix("evidence/") ? path(for: SharedPath(text)) : text)
    default: return value
    }
  }
}
