import Casework
import CivilTime
import JSONText

/// One change to the store, as the journal keeps it: when, who, what, and the way
/// back.
package struct JournalEntry: Hashable, Sendable {
  package let id: String
  package let at: Moment
  package let by: String
  package let what: ChangeKind

  /// The case it belongs to, if it belongs to one.
  package let caseID: CaseID?

  /// The entry that this one takes back.
  package let undoes: String?
  package let operations: [Operation]

  /// What happens to one file.
  ///
  /// Paths are relative to the store.
  package enum Operation: Hashable, Sendable {
    /// A record is made, changed or removed; the hashes are of the files' bytes,
    /// `nil` where there is no file.
    case record(path: String, before: String?, after: String?, delta: JSONDelta)

    /// A file that is kept byte for byte gets another name.
    case move(from: String, to: String)

    /// A file that is kept byte for byte comes into the store.
    case add(path: String, sha256: String)
  }
}

/// What a change is, in a word that scripts may rely on.
package enum ChangeKind: String, CaseIterable, Sendable {
  case initialize = "init"
  case importing = "import"
  case file, dismiss
  case newCase = "new"
  case set, note, call, begin, deadline
  case draft, submit, outcome, correct, remove
  case evidence, restore

  /// A case was deleted for good: nothing of it is left but this line.
  case purge

  /// What `check --repair` did, and the step from an older format.
  case repair, migrate

  /// What came from other clones was joined with what was here; numbers that two of them
  /// had given were given anew; a person decided between two values.
  case sync, renumber, resolve
  case undo, redo
}

extension JournalEntry {
  /// The files whose content it does not tell.
  var addedPaths: [String] {
    operations.compactMap { if case .add(let path, _) = $0 { path } else { nil } }
  }

  package var record: JSONValue {
    .object([
      "id": .string(id),
      "at": .moment(at),
      "by": .string(by),
      "what": .string(what.rawValue),
      "case": .string(orNull: caseID?.rawValue),
      "undoes": .string(orNull: undoes),
      "files": .array(operations.map(\.record)),
    ])
  }

  package init(record: JSONValue) throws(RecordError) {
    var reader = try RecordReader(record)
    id = try reader.string("id")
    at = try reader.required("at", .moment) { $0.string.flatMap { Moment(iso8601: $0) } }
    by = try reader.string("by")
    what = try reader.word("what", of: ChangeKind.self)
    caseID = try reader.optional("case", .caseID) { $0.string.flatMap { CaseID($0) } }
    undoes = try reader.optionalString("undoes")
    operations = try reader.records("files", Operation.init)
  }
}

extension JournalEntry.Operation {
  fileprivate var record: JSONValue {
    switch self {
    case .record(let path, let before, let after, let delta):
      .object([
        "path": .string(path), "before": .string(orNull: before), "after": .string(orNull: after),
        "delta": delta.record,
      ])
    case .move(let from, let to):
      .object(["path": .string(to), "from": .string(from)])
    case .add(let path, let sha256):
      .object(["path": .string(path), "sha256": .string(sha256)])
    }
  }

  fileprivate init(_ reader: inout RecordReader) throws(RecordError) {
    let path = try reader.required("path", .pathInStore) { $0.string.inStore }
    if let from = try reader.optional("from", .pathInStore, { $0.string.inStore }) {
      self = .move(from: from, to: path)
    } else if let sha256 = try reader.optionalString("sha256") {
      self = .add(path: path, sha256: sha256)
    } else {
      self = .record(
        path: path, before: try reader.optionalString("before"),
        after: try reader.optionalString("after"),
        delta: try reader.required("delta", .delta) { JSONDelta(record: $0) })
    }
  }
}

extension String? {
  /// A path that a line of a journal may name: none leads out of the store.
  fileprivate var inStore: String? { flatMap { StorePath.isInside($0) ? $0 : nil } }
}
