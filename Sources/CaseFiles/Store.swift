import Casework
import CivilTime
import Glibc
import JSONText

/// The folder of JSON files that holds everything, as one program sees it.
///
/// Reading never blocks. Every change goes through ``change(_:of:at:_:)``: it is
/// there whole or not at all, and can be taken back.
package struct Store: Sendable {
  package let path: String

  /// Who is writing: the `by` of every change.
  package var user: String
  let journal: Journal
  let durability: Durability
  let randomness: @Sendable () -> [UInt8]

  /// Where an index may be kept: `$XDG_CACHE_HOME/fukkatsu`; `nil` for a store without one.
  package var cacheFolder: String?

  /// How many days a closed case is kept before the morning review names it; `nil` for
  /// as long as one likes.
  package var keepsClosedDays: Int?

  /// Which reading new deadlines follow until a person adopts one.
  package var defaultReading = ReadingChoice.rule

  /// What was done to it on opening, where it had an older format.
  package private(set) var migration: StoreMigration.Outcome?

  /// The format this version writes.
  package static let format = 1

  /// Opens a store.
  ///
  /// - Parameters:
  ///   - path: The store's folder.
  ///   - user: Who is writing.
  ///   - durability: What a change waits for.
  ///   - isExamined: To find what is wrong with it: a damaged `store.json` does not
  ///     hinder.
  ///   - randomness: At least eight random bytes a call, for new ids.
  ///   - report: Told how far the step from an older format has come, where it takes long.
  /// - Throws: ``StoreError/missing(path:)``, ``StoreError/notAStore(path:)``,
  ///   ``StoreError/newerFormat(path:found:supported:)``.
  package init(
    opening path: String, user: String, durability: Durability = .full,
    isExamined: Bool = false,
    randomness: @escaping @Sendable () -> [UInt8] = systemRandomness,
    migrating report: @escaping (IndexProgress) -> Void = { _ in }
  ) throws(StoreError) {
    self.path = path
    self.user = user
    self.durability = durability
    self.randomness = randomness
    journal = Journal(
      folder: StoreFolder(path: "\(path)/\(Kind.journal.rawValue)", durability: durability),
      machine: MachineName.name(forStoreAt: path))
    if isExamined, hasLostHeader { return }
    try checkFolders()
    let format = try header()
    guard format <= Self.format else {
      throw .newerFormat(
        path: root.path(of: Self.headerName), found: format, supported: Self.format)
    }
    if format < Self.format { migration = try StoreMigration(of: self, report).run() }
  }

  /// No folder of the store is followed to another place.
  private func checkFolders() throws(StoreError) {
    for kind in Kind.allCases {
      var status = stat()
      guard lstat(folder(kind).path, &status) == 0 else { continue }
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw .system(
          path: folder(kind).path, code: status.st_mode & S_IFMT == S_IFLNK ? ELOOP : ENOTDIR)
      }
    }
  }

  static let headerName = "store.json"

  /// The format that `store.json` tells.
  func header() throws(StoreError) -> Int {
    guard let format = try headerRecord()["format"]?.integer, format >= 0 else {
      throw StoreError(
        RecordError(path: "format", expected: .wholeNumber), in: root.path(of: Self.headerName))
    }
    return format
  }

  func headerRecord() throws(StoreError) -> JSONObject {
    let filePath = root.path(of: Self.headerName)
    guard let bytes = try root.read(Self.headerName) else {
      var status = stat()
      guard stat(path, &status) == 0 else { throw .missing(path: path) }
      throw try root.names().isEmpty ? .missing(path: path) : .notAStore(path: path)
    }
    do { return try JSONValue(parsing: bytes).object ?? [:] } catch {
      throw StoreError(error, in: filePath)
    }
  }

  /// Whether this is a store, by its folders, of which `store.json` is gone or damaged.
  private var hasLostHeader: Bool {
    do { _ = try header() } catch {
      if case .malformed = error { return true }
      return root.exists(Kind.cases.rawValue) && root.exists(Kind.journal.rawValue)
    }
    return false
  }

  /// The folders of the store, one for each kind of record.
  package enum Kind: String, CaseIterable, Sendable {
    case cases, notices, rounds, evidence, inbox, trash, journal
  }

  func folder(_ kind: Kind) -> StoreFolder {
    StoreFolder(path: "\(path)/\(kind.rawValue)", durability: durability)
  }

  /// The store's own folder.
  var root: StoreFolder { StoreFolder(path: path, durability: durability) }
}

extension Store {
  /// Makes an empty store in a new or empty folder.
  ///
  /// - Throws: ``StoreError/notAStore(path:)`` where the folder holds something else.
  package static func create(
    at path: String, now: Moment, durability: Durability = .full
  ) throws(StoreError) {
    let root = StoreFolder(path: path, durability: durability)
    try root.make()
    guard try holdsNothing(root) else { throw .notAStore(path: path) }
    for kind in Kind.allCases { try StoreFolder(path: "\(path)/\(kind.rawValue)").make() }
    // Last, because a folder with this file is a store.
    try root.replace(headerName, with: JSONValue.object(header(created: now)).indented)
  }

  /// The content of `store.json`.
  static func header(created: Moment) -> JSONObject {
    [
      "format": .integer(format),
      "program": .string(program),
      "created": .moment(created),
    ]
  }

  /// What `store.json` says, without what the format does not allow.
  static func mended(_ header: JSONObject) -> JSONObject {
    var header = header
    if header["program"].map({ $0.string == nil }) ?? false { header["program"] = .string(program) }
    if let created = header["created"] {
      header["created"] = created.string.flatMap { Moment(iso8601: $0) }.map(JSONValue.moment)
    }
    if let names = header[JournalList.key] {
      header[JournalList.key] = .strings(names.array?.compactMap(\.string) ?? [])
    }
    return header
  }

  private static let program = "fukkatsu"

  /// Whether a folder is empty, or holds only what a crash left of the making of a store.
  private static func holdsNothing(_ root: StoreFolder) throws(StoreError) -> Bool {
    for name in try root.names() {
      guard Kind(rawValue: name) != nil,
        try StoreFolder(path: root.path(of: name)).names().isEmpty
      else { return false }
    }
    return true
  }
}

/// Random bytes from the system.
@Sendable package func systemRandomness() -> [UInt8] {
  var generator = SystemRandomNumberGenerator()
  let word = generator.next()
  return (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
}
