import CaseFiles
import Casework
import Wording

extension CommandLineTool {
  static let archive = CommandLineTool(
    "archive", "CASE [FILE] [--remove]", .archive, options: [.flag("--remove")], words: (1, 2)
  ) { invocation throws(ToolFailure) in
    let isRemoved = invocation.arguments.has("--remove")
    guard
      let store = try isRemoved ? invocation.storeForChanging() : invocation.storeForReading()
    else { throw invocation.failure(StoreError.noCase(invocation.words[0])) }
    let id = try invocation.findCase(in: store)
    let file = invocation.words.count == 2 ? invocation.words[1] : "\(id.rawValue).tar"
    let language = invocation.language
    if isRemoved {
      let dossier = try invocation.attempt { () throws(StoreError) in try store.dossier(id) }
      guard !dossier.sellerCase.isOpen else {
        throw ToolFailure(language.say(ArchivePhrase.stillOpen, id.rawValue), .found)
      }
    }
    let count = try invocation.attempt { () throws(StoreError) in
      try isRemoved
        ? store.putAway(id, to: file, at: invocation.now)
        : store.archive(id, to: file, at: invocation.now)
    }
    let phrase: ArchivePhrase = isRemoved ? .archivedAndRemoved : .archived
    invocation.answer(
      id.rawValue, changed: [file],
      language.say(phrase, id.rawValue, file, String(count)))
    return .done
  }

  static let backup = CommandLineTool("backup", "FILE", .backup, words: (1, 1)) {
    invocation throws(ToolFailure) in
    let file = invocation.words[0]
    guard let store = try invocation.storeForReading() else {
      throw invocation.failure(StoreError.missing(path: invocation.storePath))
    }
    let backup = try invocation.attempt { () throws(StoreError) in
      try store.backUp(to: file, at: invocation.now)
    }
    let language = invocation.language
    for path in backup.leftOut {
      invocation.tell("fukkatsu: " + language.say(ArchivePhrase.leftOut, "\(store.path)/\(path)"))
    }
    invocation.answer(
      invocation.storePath, changed: [file],
      language.say(ArchivePhrase.backedUp, file, String(backup.count)))
    return backup.leftOut.isEmpty ? .done : .found
  }

  static let restore = CommandLineTool("restore", "FILE", .restore, words: (1, 1)) {
    invocation throws(ToolFailure) in
    let archive = try invocation.attempt { () throws(StoreError) in
      try VerifiedArchive(path: invocation.words[0])
    }
    switch archive.content {
    case .store: return try restoreStore(archive, invocation)
    case .sellerCase(let id): return try restore(id, archive, invocation)
    }
  }

  private static func restoreStore(
    _ archive: VerifiedArchive, _ invocation: Invocation
  ) throws(ToolFailure) -> ExitCode {
    let path = invocation.storePath
    let count = try invocation.attempt { () throws(StoreError) in
      try Store.restore(archive, to: path)
    }
    invocation.answer(
      path, changed: [path],
      invocation.language.say(ArchivePhrase.restoredStore, path, String(count)))
    return .done
  }

  private static func restore(
    _ id: CaseID, _ archive: VerifiedArchive, _ invocation: Invocation
  ) throws(ToolFailure) -> ExitCode {
    let store = try invocation.storeForChanging()
    let isNew = try invocation.attempt { () throws(StoreError) in
      try store.restore(id, from: archive, at: invocation.now)
    }
    let phrase: ArchivePhrase = isNew ? .restoredCase : .restoredNothing
    invocation.answer(
      id.rawValue, changed: isNew ? [id.rawValue] : [],
      invocation.language.say(phrase, id.rawValue))
    return .done
  }
}
