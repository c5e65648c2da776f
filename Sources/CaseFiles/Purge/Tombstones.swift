import Casework
import CivilTime

/// What the journals of all clones tell of cases that were deleted for good: nothing of
/// them is taken in again, and what a clone still holds of them is deleted there too.
struct Tombstones {
  private let entries: [JournalEntry]

  /// - Parameter journals: The files of journals, those of other clones too.
  init(in journals: some Sequence<[UInt8]>) {
    entries = journals.flatMap { Self.entries(in: $0) }.sorted { $0.at < $1.at }
  }

  init(of store: Store) throws(StoreError) {
    let folder = store.journal.folder
    var journals: [[UInt8]] = []
    for name in try folder.names() where name.hasSuffix(".jsonl") {
      if let bytes = try folder.read(name, limit: 1 << 30) { journals.append(bytes) }
    }
    self.init(in: journals)
  }

  var isEmpty: Bool { entries.isEmpty }

  /// The deletion of a case; `nil` where it was not deleted.
  ///
  /// - Parameter opened: When the case began, if that is known: an id that was given anew
  ///   after the deletion is another case's.
  func entry(of id: CaseID, opened: Moment? = nil) -> JournalEntry? {
    entries.last { entry in entry.caseID == id && (opened.map { $0 <= entry.at } ?? true) }
  }

  var cases: [CaseID] { Set(entries.compactMap(\.caseID)).sorted() }

  /// Few lines are deletions: only those that have the word are decoded.
  private static func entries(in bytes: [UInt8]) -> [JournalEntry] {
    let word = FoldedWords(ChangeKind.purge.rawValue)
    guard bytes.withUnsafeBytes({ word.isFound(in: $0) }) else { return [] }
    return bytes.split(separator: 0x0A).filter { line in
      line.withUnsafeBytes { word.isFound(in: $0) }
    }.compactMap { Journal.Line(Array($0))?.entry }.filter { $0.what == .purge }
  }
}

/// A case of which something was deleted for good when clones were joined.
package struct PurgedCase: Hashable, Sendable {
  package let id: CaseID

  /// Whether the case was deleted in this clone, and came in again from another one that did
  /// not know yet.
  package let wasDeletedHere: Bool
}

extension Store {
  /// The cases of which something is here, and that others have deleted for good.
  func deletedCases(by incoming: Incoming) throws(StoreError) -> [CaseID] {
    var cases: [CaseID] = []
    for id in incoming.tombstones.cases where try !purgeable(id).isEmpty { cases.append(id) }
    return cases
  }

  /// Deletes what is left here of cases that were deleted for good in another clone.
  ///
  /// - Precondition: The lock is held.
  /// - Parameter gone: Cases of which something was here, and that others have deleted.
  /// - Returns: Those and the cases of which something was left.
  func completePurges(deletedElsewhere gone: [CaseID]) throws(StoreError) -> [PurgedCase] {
    var purged = try completePurges()
    for id in gone where !purged.contains(where: { $0.id == id }) {
      // An id that was given anew is another case's.
      if try purgeable(id).isEmpty { purged.append(PurgedCase(id: id, wasDeletedHere: false)) }
    }
    return purged
  }

  private func completePurges() throws(StoreError) -> [PurgedCase] {
    let tombstones = try Tombstones(of: self)
    guard !tombstones.isEmpty else { return [] }
    let entries = try journal.allEntries()
    let own = Set(try journal.ownEntries().filter { $0.what == .purge }.compactMap(\.caseID))
    var purged: [PurgedCase] = []
    for id in tombstones.cases {
      let opened = (try? dossier(id))?.sellerCase.opened
      guard let tombstone = tombstones.entry(of: id, opened: opened) else { continue }
      let isTold = entries.contains { $0.caseID == id && $0.what != .purge }
      let files = try purgeable(id)
      guard isTold || !files.isEmpty else { continue }
      let purge = CasePurge(
        store: self, id: id, at: tombstone.at, by: tombstone.by,
        journals: try journals(without: id, entries))
      try PurgeMark(store: self).set(purge)
      _ = try purge.complete()
      purged.append(PurgedCase(id: id, wasDeletedHere: own.contains(id)))
    }
    return purged
  }
}
