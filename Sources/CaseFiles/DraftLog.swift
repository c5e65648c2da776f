import Casework
import CivilTime
import Glibc
import JSONText
import TextEditing

/// Keeps what is typed in a draft that was kept whole before: each change is a line at the end
/// of a file beside it, so that keeping a megabyte safe costs no more than keeping a page.
///
/// A class, because it changes while its owner is only borrowed.
package final class DraftLog {
  private let keeper: DraftKeeper

  /// The draft that was kept whole last, by this window.
  private var open: OpenLog?
  private var count = 0

  /// This window among all that were ever opened: its process and when it first kept something.
  private var window: String?

  /// The file whose words this window knows: what it kept, or was shown.
  private var known: (round: RoundID, file: FileIdentity)?

  private struct OpenLog {
    let round: RoundID
    let name: String
    let whole: FileIdentity
    let longest: Int
    var length = 0
  }

  static let suffix = ".log"

  /// A log is no longer than the draft it goes on, but so long in any case: then all of it is
  /// written anew.
  private static let shortest = 256 << 10

  package init(_ keeper: DraftKeeper) {
    self.keeper = keeper
  }
}

extension DraftLog {
  /// Keeps a draft whole; what is typed from now on can follow.
  package func keep(_ draft: KeptDraft) throws(StoreError) {
    open = nil
    count += 1
    let window = window ?? "\(getpid())-\(draft.at.seconds)"
    self.window = window
    var draft = draft
    let log = "\(draft.round.rawValue).\(window)-\(count)\(Self.suffix)"
    draft.log = log
    try keeper.keep(draft, over: known.flatMap { $0.round == draft.round ? $0.file : nil })
    guard let whole = identity(of: draft.round) else { return }
    known = (draft.round, whole)
    open = OpenLog(
      round: draft.round, name: log, whole: whole, longest: max(Self.shortest, whole.size))
  }

  /// What is kept of a round was shown in this window, and may be replaced by it.
  package func adopt(_ round: RoundID) {
    known = identity(of: round).map { (round, $0) }
  }

  private func identity(of round: RoundID) -> FileIdentity? {
    FileIdentity(keeper.folder.path(of: keeper.name(round)))
  }

  /// The window that a log is of: its name is the round's, the window's and a number.
  static func window(of log: String, _ round: RoundID) -> String? {
    let rest = log.dropFirst(round.rawValue.count + 1).dropLast(suffix.count)
    return rest.lastIndex(of: "-").map { String(rest[..<$0]) }
  }

  /// Whether a change of a draft can follow what was kept: not where another window has kept
  /// the same round meanwhile.
  package func isOpen(for round: RoundID) -> Bool {
    guard let open, open.round == round, open.length < open.longest else { return false }
    return identity(of: round) == open.whole
  }

  /// Keeps what has changed; it is on the disk when this returns.
  ///
  /// - Precondition: ``isOpen(for:)``. After a failure all has to be kept anew.
  package func append(_ change: DraftChange) throws(StoreError) {
    guard var log = open else { return }
    open = nil
    let line = JSONValue.strings(change.record).compact + [0x0A]
    try keeper.folder.append(line, to: log.name, isNew: log.length == 0)
    log.length += line.count
    open = log
  }

  /// The changes of a log, up to a line that a crash has torn.
  static func changes(in bytes: [UInt8]) -> [DraftChange] {
    var changes: [DraftChange] = []
    for line in bytes.split(separator: 0x0A) {
      guard let value = try? JSONValue(parsing: Array(line)),
        let record = value.array?.map({ $0.string ?? "" }), let change = DraftChange(record: record)
      else { break }
      changes.append(change)
    }
    return changes
  }
}

/// Which file a name stood for at some moment.
package struct FileIdentity: Hashable, Sendable {
  let size: Int
  private let inode: UInt64
  private let changed: [Int]

  init?(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    (size, inode) = (Int(status.st_size), UInt64(status.st_ino))
    changed = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }
}

extension KeptDraft {
  /// The draft after changes that were made since it was kept.
  func continued(by changes: [DraftChange]) -> KeptDraft {
    guard !changes.isEmpty else { return self }
    var text = DraftText(draft.text)
    var history = EditHistory(record: draft.history, for: text) ?? EditHistory()
    var kept = self
    for change in changes {
      guard change.apply(to: &text, &history) else { break }
      (kept.line, kept.byte) = (change.caret.line, change.caret.byte)
    }
    kept.text = text.string
    kept.history = history.record(of: text)
    return kept
  }
}
