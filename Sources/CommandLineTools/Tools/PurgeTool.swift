import CaseFiles
import Casework
import Wording

extension CommandLineTool {
  static let purge = CommandLineTool(
    "purge", "CASE [--yes]", .purge, options: [.flag("--yes")], words: (1, 1)
  ) { invocation throws(ToolFailure) in
    let store = try invocation.storeForChanging()
    let id = try invocation.purgedCase(in: store)
    try invocation.confirmPurge(of: id, in: store)
    let count = try invocation.attempt { () throws(StoreError) in
      try store.purge(id, at: invocation.now) { () throws(StoreError) in
        try invocation.forgetBeside(store, id)
      }
    }
    let language = invocation.language
    invocation.answer(
      id.rawValue, changed: [id.rawValue],
      language.say(ArchivePhrase.purged, id.rawValue, String(count)))
    for path in store.strayArrivals() {
      invocation.tell(language.say(ArchivePhrase.strayRemains, "\(store.path)/\(path)"))
    }
    if store.hasGitHistory {
      invocation.tell(language.say(ArchivePhrase.gitRemains, id.rawValue))
    }
    invocation.tell(language.say(ArchivePhrase.copiesRemain))
    return .done
  }
}

extension Invocation {
  /// The case that is named; one that lies in the trash only is named by its whole id.
  fileprivate func purgedCase(in store: Store) throws(ToolFailure) -> CaseID {
    if let id = CaseID(words[0]) { return id }
    return try findCase(in: store)
  }

  /// Asks for the id; without a terminal, `--yes` says it.
  fileprivate func confirmPurge(of id: CaseID, in store: Store) throws(ToolFailure) {
    if arguments.has("--yes") { return }
    guard surroundings.isInteractive, !arguments.has("--json") else {
      throw ToolFailure(language.say(ArchivePhrase.needsYes, id.rawValue), .usage)
    }
    let client = (try? store.dossier(id))?.sellerCase.client.name ?? ""
    tell(language.say(ArchivePhrase.askPurge, id.rawValue, client))
    let typed = surroundings.ask(language.say(ArchivePhrase.typePurged))
    guard CaseID(typed.trimmingBlanks) == id else {
      throw ToolFailure(language.say(ArchivePhrase.notTyped, id.rawValue), .found)
    }
  }

  /// What others have deleted for good goes here too, with a word on what git still holds.
  func forget(_ purged: [PurgedCase], beside store: Store) throws(ToolFailure) {
    for purged in purged {
      let id = purged.id
      try attempt { () throws(StoreError) in try forgetBeside(store, id) }
      let phrase: ArchivePhrase = purged.wasDeletedHere ? .purgedAgain : .purgedElsewhere
      tell(language.say(phrase, id.rawValue))
      tell(language.say(ArchivePhrase.gitRemains, id.rawValue))
    }
  }

  /// What is kept of a case outside of the store: drafts being typed, what was seen and
  /// told.
  fileprivate func forgetBeside(_ store: Store, _ id: CaseID) throws(StoreError) {
    let state = surroundings.stateFolder
    DraftKeeper(stateFolder: state, store: store.path).forgetAll(of: id)
    try ReviewKeeper(stateFolder: state, store: store.path).forgetAll(of: id)
    try ReminderLog(stateFolder: state, store: storePath).forgetAll(of: id)
  }
}
