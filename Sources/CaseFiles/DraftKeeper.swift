import Casework
import CivilTime
import JSONText

/// Keeps drafts that are being typed in a folder of the user's state.
package struct DraftKeeper: Sendable {
  let folder: StoreFolder

  /// - Parameters:
  ///   - stateFolder: `$XDG_STATE_HOME/fukkatsu`.
  ///   - store: The store's path: two stores may know rounds of one name.
  package init(stateFolder: String, store: String) {
    folder = StoreFolder(
      path: "\(stateFolder)/drafts-\(SHA256.hex(Array(store.utf8)).prefix(12))")
  }

  func name(_ round: RoundID) -> String { "\(round.rawValue).json" }

  /// Keeps a draft; it is on the disk when this returns.
  package func keep(_ draft: KeptDraft) throws(StoreError) {
    try folder.make()
    let older = logs(of: draft.round)
    if let log = draft.log { folder.remove(log) }
    try folder.replace(name(draft.round), with: draft.record.indented)
    for log in older { folder.remove(log) }
  }

  /// The files of what was typed since a round was kept whole.
  private func logs(of round: RoundID) -> [String] {
    ((try? folder.names()) ?? []).filter {
      $0.hasPrefix("\(round.rawValue).") && $0.hasSuffix(DraftLog.suffix)
    }
  }

  /// What was kept of a round; `nil` where nothing was, or it cannot be read.
  package func kept(_ round: RoundID) -> KeptDraft? {
    guard
      let bytes = try? folder.read(name(round)),
      let value = try? JSONValue(parsing: bytes),
      let draft = try? KeptDraft(record: value)
    else { return nil }
    guard let log = draft.log, logs(of: round).contains(log), let lines = try? folder.read(log)
    else { return draft }
    return draft.continued(by: DraftLog.changes(in: lines))
  }

  /// The rounds of which something unsaved was kept.
  package func unsaved() -> [RoundID] {
    folder.removeAbandoned()
    let names = (try? folder.names()) ?? []
    return names.filter { $0.hasSuffix(".json") }.compactMap { RoundID($0.dropLast(5)) }
      .filter { kept($0)?.isUnsaved ?? false }
  }

  /// Forgets a round: it was submitted, or is gone.
  package func forget(_ round: RoundID) {
    folder.remove(name(round))
    for log in logs(of: round) { folder.remove(log) }
  }

  /// Forgets every round of a case.
  package func forgetAll(of id: CaseID) {
    for name in (try? folder.names()) ?? [] where name.isFile(of: id) { folder.remove(name) }
  }
}
