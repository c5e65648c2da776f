import Casework
import CivilTime
import JSONText

extension Store {
  /// Takes the last change made on this machine back; returns what it was.
  ///
  /// Taking back is a change of its own, so nothing is ever removed from the journal.
  ///
  /// - Throws: ``StoreError/nothingToUndo``; ``StoreError/changedMeanwhile(path:)``
  ///   where somebody else has changed a file of it since.
  package func undo(at now: Moment) throws(StoreError) -> JournalEntry {
    try takeBack(.undo, at: now)
  }

  /// Does again what was last taken back, unless something else was changed since.
  package func redo(at now: Moment) throws(StoreError) -> JournalEntry {
    try takeBack(.redo, at: now)
  }

  private func takeBack(_ what: ChangeKind, at now: Moment) throws(StoreError) -> JournalEntry {
    try withLock { () throws(StoreError) -> JournalEntry in
      try completeUnfinished()
      let own = try journal.ownEntries()
      let stack = UndoStack(own)
      guard let entry = what == .undo ? stack.undoable : stack.redoable else {
        // A store that was put elsewhere, or cloned, has the changes of where it comes from.
        if own.isEmpty, let other = try journal.otherMachine {
          throw .nothingOwnToUndo(other: other)
        }
        throw what == .undo ? .nothingToUndo : .nothingToRedo
      }
      try commit(
        try inverse(of: entry), what: what, caseID: entry.caseID, at: now, undoes: entry.id)
      return what == .undo ? entry : stack.original(of: entry)
    }
  }

  private func inverse(of entry: JournalEntry) throws(StoreError) -> CommitPlan {
    var plan = CommitPlan()
    for operation in entry.operations.reversed() {
      switch operation {
      case .record(let path, _, _, let delta):
        try invert(path, delta.inverse, into: &plan)
      case .move(let from, let to):
        guard root.exists(to) else { throw .changedMeanwhile(path: to) }
        guard !root.exists(from) else { throw .changedMeanwhile(path: from) }
        plan.operations.append(.move(from: to, to: from))
      case .add(let path, _):
        plan.operations.append(.move(from: path, to: trashPath(for: path)))
      }
    }
    return plan
  }

  /// A record may have been changed since by somebody else, elsewhere in it: then
  /// only the change itself is taken back.
  private func invert(
    _ path: String, _ delta: JSONDelta, into plan: inout CommitPlan
  ) throws(StoreError) {
    let bytes = try root.read(path)
    var current: JSONValue?
    if let bytes {
      do { current = try JSONValue(parsing: bytes) } catch {
        throw StoreError(error, in: "\(self.path)/\(path)")
      }
    }
    guard case .some(let value) = delta.applied(to: current) else {
      throw .changedMeanwhile(path: path)
    }
    let after = value?.indented
    plan.operations.append(
      .record(
        path: path, before: bytes.map(SHA256.hex), after: after.map(SHA256.hex), delta: delta))
    if let after { plan.files.append((path, after)) }
  }
}

/// What can be taken back, and done again, after a row of changes.
struct UndoStack {
  /// The entry that an undo takes back.
  private(set) var undoable: JournalEntry?

  /// The undo that a redo takes back.
  private(set) var redoable: JournalEntry?
  private let entries: [String: JournalEntry]

  init(_ journal: [JournalEntry]) {
    entries = Dictionary(journal.map { ($0.id, $0) }) { $1 }
    var takenBack: Set<String> = []
    for entry in journal.reversed() {
      if takenBack.contains(entry.id) { continue }
      switch entry.what {
      case .migrate:
        // What was before it was recorded of records of another form.
        return
      // What others did is theirs to take back.
      case .sync, .renumber: continue
      case .purge:
        // Of what was deleted for good nothing is left to take back.
        continue
      case .undo, .redo:
        entry.undoes.map { _ = takenBack.insert($0) }
        if entry.what == .undo, redoable == nil, undoable == nil { redoable = entry }
      default:
        undoable = entry
        return
      }
    }
  }

  /// The change that an undo took back.
  func original(of undo: JournalEntry) -> JournalEntry {
    undo.undoes.flatMap { entries[$0] } ?? undo
  }
}

extension Store {
  /// Every change that was made, on whatever machine, oldest first; of one case where
  /// one is named.
  package func history(of id: CaseID? = nil) throws(StoreError) -> [JournalEntry] {
    let entries = try journal.allEntries()
    return id.map { id in entries.filter { $0.caseID == id } } ?? entries
  }
}

extension JournalEntry {
  /// The files it touched, relative to the store.
  package var paths: [String] {
    operations.map { operation in
      switch operation {
      case .record(let path, _, _, _), .add(let path, _), .move(_, let path): path
      }
    }
  }
}
