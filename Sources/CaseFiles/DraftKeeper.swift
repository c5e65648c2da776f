import Casework
import CivilTime
import JSONText

/// Keeps drafts that are being typed in a folder of the user's state.
///
/// One file a round holds what was kept last; words of another window that it would replace
/// are set aside beside it.
package struct DraftKeeper: Sendable {
  let folder: StoreFolder

  /// - Parameters:
  ///   - stateFolder: `$XDG_STATE_HOME/fukkatsu`.
  ///   - store: The store's path: two stores may know rounds of one name.
  package init(stateFolder: String, store: String) {
    let state = StoreFolder(path: stateFolder)
    let name = StoreKey(ofStoreAt: store).name("drafts", in: state)
    folder = StoreFolder(path: state.path(of: name))
  }

  func name(_ round: RoundID) -> String { "\(round.rawValue).json" }

  /// Keeps a draft; it is on the disk when this returns.
  ///
  /// - Parameter known: The file that it may replace: this window has kept it, or knows what
  ///   stands in it.
  package func keep(_ draft: KeptDraft, over known: FileIdentity? = nil) throws(StoreError) {
    try folder.make()
    if let log = draft.log { folder.remove(log) }
    try folder.replace(name(draft.round), with: draft.record.indented) { () throws(StoreError) in
      if FileIdentity(folder.path(of: name(draft.round))) != known { try setAside(for: draft) }
    }
    if let window = draft.window { folder.remove(aside(draft.round, window)) }
    removeLogs(of: draft.round, but: draft.log)
  }

  /// What was kept of a round; `nil` where nothing was, or it cannot be read.
  package func kept(_ round: RoundID) -> KeptDraft? { read(name(round), of: round) }

  func read(_ name: String, of round: RoundID) -> KeptDraft? {
    guard
      let bytes = try? folder.read(name),
      let value = try? JSONValue(parsing: bytes),
      let draft = try? KeptDraft(record: value), draft.round == round
    else { return nil }
    guard let log = draft.log, logs(of: round).contains(log), let lines = try? folder.read(log)
    else { return draft }
    return draft.continued(by: DraftLog.changes(in: lines))
  }

  /// The rounds of which something unsaved was kept.
  package func unsaved() -> [RoundID] {
    folder.removeAbandoned()
    takeAbandonedEdits()
    let names = ((try? folder.names()) ?? []).filter { $0.hasSuffix(".json") }
    let rounds = names.compactMap { RoundID($0.prefix { $0 != "." }) }
    return Set(rounds).filter { round in
      (kept(round)?.isUnsaved ?? false) || setAside(of: round).contains { $0.draft.isUnsaved }
    }.sorted { $0.rawValue < $1.rawValue }
  }

  /// Forgets a round that went out, but for words that neither it nor the store has.
  package func settle(_ round: RoundID, sentAs text: String) {
    for (name, draft) in leftBehind(in: round) where !draft.isUnsaved || draft.text == text {
      folder.remove(name)
    }
    removeLogs(of: round, but: kept(round)?.log)
  }

  /// Forgets a round that is gone.
  package func forget(_ round: RoundID) {
    folder.remove(name(round))
    for (name, _) in setAside(of: round) { folder.remove(name) }
    removeLogs(of: round, but: nil)
  }

  /// Forgets every round of a case.
  package func forgetAll(of id: CaseID) {
    for name in (try? folder.names()) ?? [] where name.isFile(of: id) { folder.remove(name) }
  }
}

// What was typed since a round was kept whole.
extension DraftKeeper {
  private func logs(of round: RoundID) -> [String] {
    ((try? folder.names()) ?? []).filter {
      $0.hasPrefix("\(round.rawValue).") && $0.hasSuffix(DraftLog.suffix)
    }
  }

  /// Those of a window whose draft was set aside go on with it.
  private func removeLogs(of round: RoundID, but kept: String?) {
    for log in logs(of: round) where log != kept {
      let window = DraftLog.window(of: log, round)
      if window.map({ folder.exists(aside(round, $0)) }) ?? false { continue }
      folder.remove(log)
    }
  }
}

// Words of other windows.
extension DraftKeeper {
  private func aside(_ round: RoundID, _ window: String) -> String {
    "\(round.rawValue).\(window).json"
  }

  /// Gives what stands there another name, where it holds words that neither a draft nor the
  /// store has.
  ///
  /// What its window still adds to its log goes with it.
  private func setAside(for draft: KeptDraft) throws(StoreError) {
    guard let other = kept(draft.round), other.isUnsaved, other.text != draft.text,
      other.text != draft.base
    else { return }
    let window = other.window ?? "0-\(other.at.seconds)"
    try folder.rename(name(draft.round), to: aside(draft.round, window))
  }

  /// The drafts of a round that were set aside, each with the name of its file.
  package func setAside(of round: RoundID) -> [(name: String, draft: KeptDraft)] {
    let names = ((try? folder.names()) ?? []).filter {
      $0.hasPrefix("\(round.rawValue).") && $0.hasSuffix(".json") && $0 != name(round)
    }
    return names.compactMap { name in read(name, of: round).map { (name, $0) } }
  }

  /// Everything that is kept of a round, each with the name of its file: what a round that went
  /// out has left behind.
  package func leftBehind(in round: RoundID) -> [(name: String, draft: KeptDraft)] {
    let last = kept(round).map { (name: name(round), draft: $0) }
    return [last].compactMap(\.self) + setAside(of: round)
  }

  /// Forgets a draft that was set aside or left behind.
  package func forget(setAside name: String, of round: RoundID) {
    guard leftBehind(in: round).contains(where: { $0.name == name }) else { return }
    folder.remove(name)
    removeLogs(of: round, but: kept(round)?.log)
  }
}
