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
    let record = "cases/\(id.rawValue).json"
    try remember(record)
    let files = CaseFileNames(of: id, by: before[record], in: store)
    let names =
      files.notices(of: id).map { "notices/\($0)" } + files.rounds(of: id).map { "rounds/\($0)" }
    for name in names { try remember(name) }
    let remembered = before
    let (dossier, damaged) = try store.dossier(id, files: files) {
      kind, name throws(StoreError) in remembered["\(kind.rawValue)/\(name)"]
    }
    // A new notice or round must not take the name of a damaged one.
    if let first = damaged.first { throw first.error }
    return dossier
  }

  /// What a record holds now; `nil` where there is none.
  mutating func record(at path: String) throws(StoreError) -> JSONValue? {
    try remember(path)
    return after[path] ?? before[path]
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

  mutating func put(_ value: JSONValue, at path: String) {
    guard before[path] != value else { return }
    after[path] = .some(value)
  }

  /// Puts a new message into the inbox.
  package mutating func addArrival(_ notice: Notice, original bytes: [UInt8]) {
    put(notice.record, at: "inbox/\(notice.name.rawValue).json")
    add("inbox/\(notice.original)", bytes)
  }

  /// Puts a whole record, as it stood in another store.
  ///
  /// - Throws: ``StoreError/exists(path:)``.
  mutating func bring(record: JSONValue, at path: String) throws(StoreError) {
    try refuse(presentFile: path)
    put(record, at: path)
  }

  /// What comes from elsewhere replaces nothing.
  func refuse(presentFile path: String) throws(StoreError) {
    guard !store.root.exists(path) else { throw .exists(path: "\(store.path)/\(path)") }
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

  /// Moves a file to the trash.
  mutating func discard(_ path: String) {
    move(from: path, to: store.trashPath(for: path))
  }

  /// A case id that is not in use and never was.
  package mutating func newCaseID() -> CaseID {
    while true {
      if let id = CaseID(randomness: store.randomness()), !isUsed(id.rawValue, in: .cases),
        taken.insert(id.rawValue).inserted
      {
        return id
      }
    }
  }

  /// An id for a message in the inbox that is not in use.
  package mutating func newArrivalID() -> ArrivalID {
    while true {
      if let id = ArrivalID(randomness: store.randomness()), !isUsed(id.rawValue, in: .inbox),
        taken.insert(id.rawValue).inserted
      {
        return id
      }
    }
  }

  /// Whether a record has a name, or had it before it was removed.
  private func isUsed(_ name: String, in kind: Store.Kind) -> Bool {
    [kind, .trash].contains { store.folder($0).exists("\(name).json") }
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

extension StoreChange {
  /// The members of a round that its submission freezes.
  private static let frozen = ["text", "submission", "started", "begun_from"]

  /// A round that went out is a record of what was sent: only what became of it changes.
  ///
  /// - Throws: ``StoreError/submittedRound(_:)``.
  func refuseAlteredSubmissions() throws(StoreError) {
    for (path, value) in after where path.hasPrefix("\(Store.Kind.rounds.rawValue)/") {
      guard let old = before[path]?.object, old["submission"]?.object != nil else { continue }
      let new = value?.object ?? [:]
      guard Self.frozen.contains(where: { old[$0] != new[$0] }) else { continue }
      throw .submittedRound(String(path.dropFirst(7).dropLast(5)))
    }
  }
}

/// A record before and after a change; `nil` where it is not there.
struct ChangedRecord {
  let path: String
  let before: [UInt8]?
  let oldValue: JSONValue?
  let newValue: JSONValue?

  var after: [UInt8]? { newValue?.indented }
}
