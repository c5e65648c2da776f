import Casework
import CivilTime
import JSONText

/// A change in the making: what it reads is fresh, what it puts is written when all
/// of it is known.
package struct StoreChange {
  let store: Store
  private var before: [String: JSONValue] = [:]
  private var beforeBytes: [String: [UInt8]] = [:]
  private var after: [String: JSONValue?] = [:]
  private(set) var moves: [(from: String, to: String)] = []
  private(set) var additions: [(path: String, bytes: [UInt8])] = []

  /// Names given in this change, so that none is given twice.
  private var taken: Set<String> = []

  init(store: Store) {
    self.store = store
  }

  /// Reads everything of a case, as it is on the disk now.
  package mutating func dossier(_ id: CaseID) throws(StoreError) -> Dossier {
    let files = try CaseFileNames(store: store)
    let names =
      ["cases/\(id.rawValue).json"] + files.notices(of: id).map { "notices/\($0)" }
      + files.rounds(of: id).map { "rounds/\($0)" }
    for name in names { try remember(name) }
    let (dossier, damaged) = try store.dossier(id, files: files)
    // A new notice or round must not take the name of a damaged one.
    if let first = damaged.first { throw first.error }
    return dossier
  }

  private mutating func remember(_ path: String) throws(StoreError) {
    guard before[path] == nil else { return }
    let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = Store.Kind(rawValue: parts[0]) else { return }
    guard let bytes = try store.folder(kind).read(parts[1]) else { return }
    beforeBytes[path] = bytes
    do {
      before[path] = try JSONValue(parsing: bytes)
    } catch {
      throw StoreError(error, in: "\(store.path)/\(path)")
    }
  }

  /// Writes what differs from what is on the disk.
  package mutating func put(_ dossier: Dossier) {
    put(dossier.sellerCase.record, at: "cases/\(dossier.id.rawValue).json")
    for notice in dossier.notices {
      put(notice.record, at: "notices/\(notice.name.rawValue).json")
    }
    for round in dossier.rounds { put(round.record, at: "rounds/\(round.id.rawValue).json") }
  }

  private mutating func put(_ value: JSONValue, at path: String) {
    guard before[path] != value else { return }
    after[path] = .some(value)
  }

  /// Puts a new message into the inbox.
  package mutating func addArrival(_ notice: Notice, original bytes: [UInt8]) {
    put(notice.record, at: "inbox/\(notice.name.rawValue).json")
    add("inbox/\(notice.original)", bytes)
  }

  mutating func add(_ path: String, _ bytes: [UInt8]) {
    additions.append((path: path, bytes: bytes))
  }

  /// Changes a notice of the inbox.
  mutating func change<Result>(
    _ arrival: ArrivalID, _ body: (inout Notice) -> Result
  ) throws(StoreError) -> Result {
    let record = "inbox/\(arrival.rawValue).json"
    try remember(record)
    var notice = try store.arrival(arrival)
    let result = body(&notice)
    put(notice.record, at: record)
    return result
  }

  /// Puts a record into the folder of what waits to be looked at.
  mutating func put(_ awaited: AwaitedConfirmation) {
    put(awaited.record, at: "inbox/\(awaited.notice.rawValue).json")
  }

  /// Removes a record, if it is there.
  mutating func removeRecord(_ path: String) throws(StoreError) {
    try remember(path)
    if before[path] != nil { after[path] = .some(nil) }
  }

  mutating func move(from old: String, to new: String) {
    moves.append((from: old, to: new))
  }

  /// A case id that is not in use and never was.
  package mutating func newCaseID() throws(StoreError) -> CaseID {
    let used = Set(try store.folder(.cases).names() + store.folder(.trash).names())
    while true {
      if let id = CaseID(randomness: store.randomness()), !used.contains("\(id.rawValue).json"),
        taken.insert(id.rawValue).inserted
      {
        return id
      }
    }
  }

  /// An id for a message in the inbox that is not in use.
  package mutating func newArrivalID() throws(StoreError) -> ArrivalID {
    let used = Set(try store.folder(.inbox).names() + store.folder(.trash).names())
    while true {
      if let id = ArrivalID(randomness: store.randomness()),
        !used.contains("\(id.rawValue).json"), taken.insert(id.rawValue).inserted
      {
        return id
      }
    }
  }
}

extension StoreChange {
  /// The records that change, in the order of their paths.
  var records: [ChangedRecord] {
    after.map { path, value in
      ChangedRecord(path: path, before: beforeBytes[path], oldValue: before[path], newValue: value)
    }.sorted { $0.path < $1.path }
  }

  var isEmpty: Bool { after.isEmpty && moves.isEmpty && additions.isEmpty }
}

/// A record before and after a change; `nil` where it is not there.
struct ChangedRecord {
  let path: String
  let before: [UInt8]?
  let oldValue: JSONValue?
  let newValue: JSONValue?

  var after: [UInt8]? { newValue?.indented }
}
