import Casework
import JSONText

/// The names of the journal's files, as `store.json` lists them: one that somebody takes
/// away is missed by it.
///
/// A name is added with the first line of its file, once a month and machine. Stores that
/// were made before there was a list have those that were begun since.
struct JournalList {
  private let store: Store

  /// The member of `store.json`.
  static let key = "journals"

  init(of store: Store) {
    self.store = store
  }

  /// The names listed; none where `store.json` cannot be read or lists something else.
  var names: Set<String> {
    Set((try? store.headerRecord())?[Self.key]?.array?.compactMap(\.string) ?? [])
  }

  /// Lists the files that have lines and are not listed.
  ///
  /// - Parameter emptied: Those of which a deletion for good has left nothing.
  /// - Precondition: The lock is held.
  func complete(without emptied: Set<String> = []) throws(StoreError) {
    let present = try store.journal.folder.names().filter { name in
      name.hasSuffix(".jsonl") && store.journal.folder.size(of: name) ?? 0 > 0
    }
    var header = try store.headerRecord()
    let listed = Set(header[Self.key]?.array?.compactMap(\.string) ?? [])
    let all = listed.union(present).subtracting(emptied)
    guard all != listed else { return }
    header[Self.key] = .strings(all.sorted())
    try store.root.replace(Store.headerName, with: JSONValue.object(header).indented)
  }
}

extension Store {
  /// Writes a line into the journal, and lists the file where it is the first one.
  ///
  /// - Throws: Then the journal is as it was; ``StoreError/unfinished(path:code:)`` where it
  ///   is not.
  func enter(_ entry: JournalEntry) throws(StoreError) -> Journal.Place {
    let place = try journal.append(entry, after: try preceding())
    guard place.isFirst else { return place }
    do {
      try JournalList(of: self).complete()
    } catch {
      do { try withdraw(place) } catch { throw error.halfWay }
      throw error
    }
    return place
  }

  /// The change that the next line follows.
  ///
  /// It is the one at the end of the journal, unless that was cut off: then the line tells of
  /// one that is missing.
  private func preceding() throws(StoreError) -> String? {
    let end = try journal.lastDone()
    guard let last = ChangeMark(store: self).last, last != end, try !journal.holds(last) else {
      return end
    }
    return last
  }

  /// Marks an entry as carried out.
  ///
  /// Where that fails, the change is only looked at again by the next one.
  func finish(_ entry: JournalEntry) {
    do { try journal.finish(entry) } catch { return }
    ChangeMark(store: self).settle(entry.id)
  }

  /// Takes the line away again, and its file from the list where it was the first one.
  ///
  /// Where the list cannot be written now, the next first line mends it.
  func withdraw(_ place: Journal.Place) throws(StoreError) {
    try journal.cutBack(to: place)
    guard place.isFirst else { return }
    try? JournalList(of: self).complete(without: [PathParts(place.path).name])
  }
}
