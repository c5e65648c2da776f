import Casework
import CivilTime
import Glibc
import JSONText

/// Brings a store of an older format to the one of this version.
///
/// First every record that will change is copied; then the records are converted, each
/// replaced whole; at last `store.json` tells the new format. Until then the store is of
/// the old one, and whoever opens it next goes on: a record that is converted already
/// stays as it is.
package struct StoreMigration {
  private let store: Store
  private let report: (IndexProgress) -> Void

  /// What a migration did.
  package struct Outcome: Hashable, Sendable {
    /// The format that the store had.
    package let format: Int

    /// The folder of what it held in that format.
    package let copy: String
  }

  /// - Parameter report: Told how far it has come, where there is much to do.
  init(of store: Store, _ report: @escaping (IndexProgress) -> Void) {
    (self.store, self.report) = (store, report)
  }

  /// So many records are moved on without a word: less than a second's work.
  private static let few = 512

  /// Every so many records it is told.
  private static let often = 64

  private var root: StoreFolder { store.root }

  /// - Returns: `nil` where another program was faster.
  func run() throws(StoreError) -> Outcome? {
    try store.withLock { () throws(StoreError) -> Outcome? in
      let format = try store.header()
      guard format < Store.format else { return nil }
      try store.completeUnfinished()
      let entry = JournalEntry(migrating: store, at: try created())
      try ChangeMark(store: store).set(entry.id)
      let converted = try convertible(from: format)
      let copy = "format-\(format)"
      try keepCopies(of: converted.map(\.path), in: copy)
      try write(converted, of: entry)
      _ = try store.enter(entry)
      store.finish(entry)
      try writeHeader()
      ChangeMark(store: store).clear()
      return Outcome(format: format, copy: root.path(of: copy))
    }
  }

  /// No clock is read here: the journal has the migration at its newest entry's time.
  private func created() throws(StoreError) -> Moment {
    let newest = try store.journal.ownEntries().last?.at
    let made = try store.headerRecord()["created"]?.string.flatMap { Moment(iso8601: $0) }
    return newest ?? made ?? Moment(seconds: 0)
  }

  /// The records that are different in the new format; damaged ones stay as they are.
  private func convertible(
    from format: Int
  ) throws(StoreError) -> [(path: String, bytes: [UInt8])] {
    var converted: [(path: String, bytes: [UInt8])] = []
    let names = try recordNames()
    for (place, (kind, name)) in names.enumerated() {
      tell(.reading, place, of: names.count)
      guard let old = try? store.value(kind, name) else { continue }
      var new = old
      for step in format..<Store.format { new = Self.convert(new, kind, from: step) }
      if new != old { converted.append(("\(kind.rawValue)/\(name)", new.indented)) }
    }
    return converted
  }

  private func recordNames() throws(StoreError) -> [(kind: Store.Kind, name: String)] {
    var names: [(kind: Store.Kind, name: String)] = []
    for kind in [Store.Kind.cases, .notices, .inbox, .rounds] {
      names += try store.folder(kind).names().filter { $0.hasSuffix(".json") }.map { (kind, $0) }
    }
    return names
  }

  /// What is done with all records one after the other, each about a third of the work.
  private enum Pass: Int, CaseIterable { case reading, copying, writing }

  private func tell(_ pass: Pass, _ place: Int, of count: Int) {
    guard count > Self.few, place % Self.often == 0 else { return }
    report(
      IndexProgress(
        done: pass.rawValue * count + place, total: Pass.allCases.count * count))
  }

  /// Copies records into a folder that has its name only when all are in it.
  private func keepCopies(of paths: [String], in name: String) throws(StoreError) {
    guard !root.exists(name) else { return }
    let part = StoreFolder(path: root.path(of: ".\(name)"), durability: .none)
    for (place, path) in (paths + [Store.headerName]).enumerated() {
      tell(.copying, place, of: paths.count)
      guard let bytes = try root.read(path) else { continue }
      let folder = path.contains("/") ? path.prefix { $0 != "/" } : ""
      let place = StoreFolder(
        path: folder.isEmpty ? part.path : part.path(of: String(folder)), durability: .none)
      try place.make()
      try place.write(bytes, toNew: String(path.split(separator: "/").last ?? ""))
    }
    try root.synchronizeAll((paths + [Store.headerName]).map { ".\(name)/\($0)" })
    try root.rename(".\(name)", to: name)
    try root.synchronize()
  }

  private func write(
    _ files: [(path: String, bytes: [UInt8])], of entry: JournalEntry
  ) throws(StoreError) {
    let hasty = StoreFolder(path: root.path, durability: .none)
    for (place, file) in files.enumerated() {
      tell(.writing, place, of: files.count)
      try hasty.write(file.bytes, toNew: Store.temporary(file.path, of: entry))
    }
    try root.synchronizeAll(files.map { Store.temporary($0.path, of: entry) })
    for file in files {
      try root.rename(Store.temporary(file.path, of: entry), to: file.path)
    }
    for folder in Set(files.map { String($0.path.prefix { $0 != "/" }) }) {
      try StoreFolder(path: root.path(of: folder), durability: store.durability).synchronize()
    }
  }

  /// Keys of `store.json` that this version does not know stay.
  private func writeHeader() throws(StoreError) {
    var header = try store.headerRecord()
    header["format"] = .integer(Store.format)
    try root.replace(Store.headerName, with: JSONValue.object(header).indented)
  }
}

extension StoreMigration {
  /// A record in the next format; one that is converted already stays as it is.
  private static func convert(_ record: JSONValue, _ kind: Store.Kind, from format: Int)
    -> JSONValue
  {
    format == 0 ? withTextsAsLines(record, kind) : record
  }

  /// Format 0, that of trial versions, kept a long text as one string; format 1 keeps it
  /// as the array of its lines, so that a change is a small difference.
  private static func withTextsAsLines(_ record: JSONValue, _ kind: Store.Kind) -> JSONValue {
    guard var members = record.object else { return record }
    if kind == .cases {
      if let entries = members["timeline"]?.array {
        members["timeline"] = .array(entries.map { withTextAsLines($0) })
      }
      return .object(members)
    }
    return withTextAsLines(record)
  }

  private static func withTextAsLines(_ value: JSONValue) -> JSONValue {
    guard var members = value.object, let text = members["text"]?.string else { return value }
    members["text"] = .lines(text)
    return .object(members)
  }
}

extension JournalEntry {
  /// The line that tells of a migration; what was before it is not taken back.
  fileprivate init(migrating store: Store, at moment: Moment) {
    self.init(
      id: store.newEntryID(), at: moment, by: store.user, what: .migrate, caseID: nil, undoes: nil,
      operations: [])
  }
}
