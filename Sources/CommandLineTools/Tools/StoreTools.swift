import CaseFiles
import Casework
import CivilTime
import JSONText
import Themes
import Wording

extension CommandLineTool {
  static let history = CommandLineTool("history", "[CASE]", .history, words: (0, 1)) {
    invocation throws(ToolFailure) in
    guard let store = try invocation.storeForReading() else {
      if invocation.wantsJSON { invocation.print(.array([])) }
      return .done
    }
    let entries = try entries(of: invocation.words.first, in: store, invocation)
    if invocation.wantsJSON {
      invocation.print(.array(entries.map(json)))
    } else {
      let text = HistoryText(entries, in: invocation.language, at: invocation.now)
      for line in text.lines { invocation.print(line) }
    }
    return .done
  }

  /// What the journal tells of a case, also of one that was removed or deleted and is
  /// named by its whole id; of all cases where none is named.
  private static func entries(
    of word: String?, in store: Store, _ invocation: Invocation
  ) throws(ToolFailure) -> [JournalEntry] {
    let told = try word.flatMap { CaseID($0) }.map { id throws(ToolFailure) in
      try invocation.attempt { () throws(StoreError) in try store.history(of: id) }
    }
    if let told, !told.isEmpty { return told }
    let id = word == nil ? nil : try invocation.findCase(in: store)
    return try invocation.attempt { () throws(StoreError) in try store.history(of: id) }
  }

  private static func json(_ entry: JournalEntry) -> JSONValue {
    .object([
      "at": .moment(entry.at), "by": .string(entry.by), "what": .string(entry.what.rawValue),
      "case": .string(orNull: entry.caseID?.rawValue), "id": .string(entry.id),
      "undoes": .string(orNull: entry.undoes), "files": .strings(entry.paths),
    ])
  }

  static let undo = CommandLineTool("undo", "", .undo) { invocation throws(ToolFailure) in
    let store = try invocation.storeForChanging()
    let entry = try invocation.attempt { () throws(StoreError) in
      try store.undo(at: invocation.now)
    }
    let words = [invocation.language.say(entry.what), entry.caseID?.rawValue]
      .compactMap(\.self).joined(separator: " ")
    invocation.answer(
      entry.id, changed: entry.paths, invocation.language.say(ScreenPhrase.undone, words))
    return .done
  }

  static let themes = CommandLineTool("themes", "", .themes) { invocation throws(ToolFailure) in
    let names = Themes.files.map(\.name)
    if invocation.wantsJSON {
      invocation.print(.strings(names))
    } else {
      for name in names { invocation.print(name) }
    }
    return .done
  }
}
