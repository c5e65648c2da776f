import Casework
import CivilTime
import JSONText
import TextFolding

/// Keeps, in the user's state and not in the store, which lines of the morning review a
/// person has seen: what one has seen, a colleague has not.
package struct ReviewKeeper: Sendable {
  private let folder: StoreFolder
  private let name: String

  /// - Parameters:
  ///   - stateFolder: `$XDG_STATE_HOME/fukkatsu`.
  ///   - store: The store's path: two stores may know cases of one name.
  package init(stateFolder: String, store: String) {
    folder = StoreFolder(path: stateFolder)
    name = StoreKey(ofStoreAt: store).name("review", ending: ".json", in: folder)
  }

  /// What was seen and still counts; nothing where nothing was kept or it cannot be read.
  package func seen(at now: Moment) -> [Acknowledgement] {
    guard
      let bytes = try? folder.read(name), let value = try? JSONValue(parsing: bytes),
      let seen = try? Self.acknowledgements(value)
    else { return [] }
    return seen.filter { $0.holds(at: now) }
  }

  /// Keeps what was seen; it is on the disk when this returns.
  package func keep(_ seen: [Acknowledgement]) throws(StoreError) {
    try folder.make()
    let records = seen.map { JSONValue.object(["line": .string($0.code), "at": .moment($0.at)]) }
    try folder.replace(name, with: JSONValue.object(["seen": .array(records)]).indented)
  }

  /// Forgets what was seen of a case.
  package func forgetAll(of id: CaseID) throws(StoreError) {
    guard let bytes = try folder.read(name), let value = try? JSONValue(parsing: bytes),
      let seen = try? Self.acknowledgements(value)
    else { return }
    let kept = seen.filter { !$0.code.contains(id.rawValue) }
    if kept.count != seen.count { try keep(kept) }
  }

  private static func acknowledgements(
    _ value: JSONValue
  ) throws(RecordError) -> [Acknowledgement] {
    var reader = try RecordReader(value)
    return try reader.records("seen") { reader throws(RecordError) in
      Acknowledgement(
        code: try reader.string("line"),
        at: try reader.required("at", .moment) { $0.string.flatMap { Moment(iso8601: $0) } })
    }
  }
}
