import Casework
import CivilTime
import JSONText

/// The mark of a deletion under way, in a file of the store: whoever writes next completes
/// what it says.
struct PurgeMark {
  private let store: Store
  private static let name = ".purging"

  init(store: Store) {
    self.store = store
  }

  var isSet: Bool { store.root.exists(Self.name) }

  /// The deletion that was not ended; `nil` where there is none.
  var pending: CasePurge? {
    guard isSet, let bytes = try? store.root.read(Self.name),
      let value = try? JSONValue(parsing: bytes)
    else { return nil }
    return try? CasePurge(record: value, in: store)
  }

  /// Sets the mark; where it may not last, it is taken away again.
  ///
  /// - Throws: ``StoreError/unfinished(path:code:)`` where it cannot be: the next start
  ///   completes the deletion then.
  func set(_ purge: CasePurge) throws(StoreError) {
    do throws(StoreError) {
      try store.root.replace(Self.name, with: purge.record.indented)
    } catch {
      guard case .system(let path, let code) = error, isSet, !store.root.remove(Self.name) else {
        throw error
      }
      throw .unfinished(path: path, code: code)
    }
  }

  func clear() throws(StoreError) {
    store.root.remove(Self.name)
    try store.root.synchronize()
  }
}

extension CasePurge {
  var record: JSONValue {
    .object([
      "case": .string(id.rawValue), "at": .moment(at), "by": .string(by),
      "elsewhere": .object(journals.elsewhere.mapValues { .strings($0.sorted()) }),
      "joints": .object(journals.joints.mapValues { .string(orNull: $0) }),
    ])
  }

  init(record: JSONValue, in store: Store) throws(RecordError) {
    var reader = try RecordReader(record)
    self.store = store
    id = try reader.required("case", .caseID) { $0.string.flatMap { CaseID($0) } }
    at = try reader.required("at", .moment) { $0.string.flatMap { Moment(iso8601: $0) } }
    by = try reader.string("by")
    let members = try reader.required("elsewhere", .object) { $0.object }
    let elsewhere = members.mapValues { Set(($0.array ?? []).compactMap(\.string)) }
    let joints = try reader.optional("joints", .object) { $0.object } ?? [:]
    journals = PurgedJournal(without: id, elsewhere, joints: joints.mapValues(\.string))
  }
}
