import Casework
import JSONText
import TextFolding

/// What a deletion leaves of the lines of journals: nothing of the case, and the chain of the
/// others closed over what is gone.
struct PurgedJournal {
  let id: CaseID

  /// By the id of an entry, the paths that hold something of the case under another name.
  let elsewhere: [String: Set<String>]

  /// By the id of each entry that goes, the one before it; none where it was the first.
  private(set) var joints: [String: String?] = [:]

  init(
    without id: CaseID, _ elsewhere: [String: Set<String>], joints: [String: String?] = [:]
  ) {
    (self.id, self.elsewhere, self.joints) = (id, elsewhere, joints)
  }

  /// Learns what goes of one journal.
  mutating func note(_ bytes: [UInt8]) {
    for line in Self.lines(of: bytes) {
      guard let value = try? JSONValue(parsing: Array(line)),
        case .entry(let entry) = Journal.Line(value), rest(of: entry, value) == nil
      else { continue }
      joints[entry.id] = .some(value.object?[Journal.precedingKey]?.string)
    }
  }

  /// The entry before some that go, if there is one.
  func present(_ id: String?) -> String? {
    var (id, steps) = (id, 0)
    while let gone = id, let before = joints[gone], steps <= joints.count {
      id = before
      steps += 1
    }
    return id
  }

  /// One journal with what stays of it.
  func rest(of bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    for line in Self.lines(of: bytes) {
      if let rest = rest(of: line) { kept += rest + [0x0A] }
    }
    return kept
  }

  /// What follows the last line feed is what a crash left of a line.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes[..<(bytes.lastIndex(of: 0x0A) ?? 0)].split(separator: 0x0A)
  }

  private func rest(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let value = try? JSONValue(parsing: Array(line))
    switch value.flatMap({ Journal.Line($0) }) {
    case .done(let id): return joints[id] == nil ? line : nil
    case .entry(let entry):
      guard let value, let rest = rest(of: entry, value) else { return nil }
      return rest == value ? line : rest.compact[...]
    case nil:
      // What cannot be read as a line, but names the case, is no less about it.
      return String(decoding: line, as: UTF8.self).contains(id.rawValue) ? nil : line
    }
  }

  /// What is left of an entry; `nil` where nothing is.
  private func rest(of entry: JournalEntry, _ value: JSONValue) -> JSONValue? {
    guard var members = value.object else { return nil }
    if entry.what != .purge {
      let paths = elsewhere[entry.id] ?? []
      let isOthers = entry.operations.map { operation in
        !operation.names.contains { PurgedPaths.isOwn($0, id) } && !paths.contains(operation.path)
      }
      if isOthers.contains(false) || entry.caseID == id {
        guard isOthers.contains(true) else { return nil }
        let files = zip(members["files"]?.array ?? [], isOthers)
        members["files"] = .array(files.filter(\.1).map(\.0))
        if entry.caseID == id { members["case"] = .null }
      }
    }
    if let preceding = members[Journal.precedingKey]?.string {
      members[Journal.precedingKey] = present(preceding).map(JSONValue.string)
    }
    let isSealed = value.object.map { $0[JournalSeal.key] != nil && JournalSeal.holds(of: $0) }
    return .object(isSealed == true ? JournalSeal.sealed(members) : members)
  }
}
