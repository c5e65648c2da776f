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
  package let user: String
  let journal: Journal
  let durability: Durability
  let randomness: @Sendable () -> [UInt8]

  /// Where an index may be kept: `$XDG_CACHE_HOME/fukkatsu`; `nil` for a store without one.
  package var cacheFolder: String?

  /// Which reading new deadlines follow until a person adopts one.
  package var defaultReading = ReadingChoice.rule

  /// The format this version writes.
  package static let format = 1

  /// Opens a store.
  ///
  /// - Parameters:
  ///   - path: The store's folder.
  ///   - user: Who is writing.
  ///   - durability: What a change waits for.
  ///   - randomness: At least eight random bytes a call, for new ids.
  /// - Throws: ``StoreError/missing(path:)``, ``StoreError/notAStore(path:)``,
  ///   ``StoreError/newerFormat(path:found:supported:)``.
  package init(
    opening path: String, user: String, durability: Durability = .full,
    randomness: @escaping @Sendable () -> [UInt8] = systemRandomness
  ) throws(StoreError) {
    self.path = path
    self.user = user
    self.durability = durability
    self.randomness = randomness
    journal = Journal(
      folder: StoreFolder(path: "\(path)/\(Kind.journal.rawValue)", durability: durability),
      machine: MachineName.name(forStoreAt: path))
    try checkFormat()
  }

  private func checkFormat() throws(StoreError) {
    guard let bytes = try root.read("store.json") else {
      var status = stat()
      guard stat(path, &status) == 0 else { throw .missing(path: path) }
      throw try root.names().isEmpty ? .missing(path: path) : .notAStore(path: path)
    }
    let filePath = root.path(of: "store.json")
    let value: JSONValue
    do { value = try JSONValue(parsing: bytes) } catch { throw StoreError(error, in: filePath) }
    guard let format = value.object?["format"]?.integer else {
      throw .malformed(path: filePath, place: "format: a whole number")
    }
    guard format <= Self.format else {
      throw .newerFormat(path: filePath, found: format, supported: Self.format)
    }
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
    guard try root.names().isEmpty else { throw .notAStore(path: path) }
    for kind in Kind.allCases { try StoreFolder(path: "\(path)/\(kind.rawValue)").make() }
    let header: JSONValue = .object([
      "format": .integer(format),
      "program": .string("fukkatsu"),
      "created": .moment(now),
    ])
    // Last, because a folder with this file is a store.
    try root.replace("store.json", with: header.indented)
  }
}

/// Random bytes from the system.
@Sendable package func systemRandomness() -> [UInt8] {
  var generator = SystemRandomNumberGenerator()
  let word = generator.next()
  return (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
}
