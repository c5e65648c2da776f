import Wording

/// What the user's own editor made of a draft.
package struct EditedDraft: Sendable {
  /// The text as it was left; `nil` where that is no UTF-8, or there is none.
  package let text: String?

  /// Whether the editor wrote something else than it was given, however it ended.
  package let isChanged: Bool

  /// What went wrong, if anything did.
  package let fault: Fault?

  /// The editor's command line.
  package let command: String
  private let file: EditorFile

  package enum Fault: Hashable, Sendable { case notStarted, failed, notUTF8, removed }

  /// - Parameter status: The shell's; `nil` where the editor was killed.
  init(
    _ file: EditorFile, from old: String, by command: String, status: Int32?
  ) throws(StoreError) {
    (self.file, self.command) = (file, command)
    let bytes = try file.bytes()
    text = bytes.flatMap { String(validating: $0, as: UTF8.self) }
    isChanged = bytes.map { $0 != Array(old.utf8) } ?? false
    fault =
      switch status {
      // What the shell says of a command that is not there, or is no program (POSIX).
      case 126, 127: .notStarted
      case 0 where bytes == nil: .removed
      case 0: text == nil ? .notUTF8 : nil
      default: .failed
      }
    if !isChanged { discard() }
  }

  /// Where the words lie that the editor wrote, as long as they are not safe elsewhere.
  package var path: String { file.path }

  /// Removes the file: its words are safe elsewhere, or nobody wrote any.
  package func discard() { file.remove() }

  /// The fault in one sentence, which names the file where words are left in it.
  package func sentence(in language: Language) -> String? {
    guard let fault else { return nil }
    let words =
      switch fault {
      case .notStarted: language.say(EditingPhrase.editorNotStarted, command)
      case .failed: language.say(EditingPhrase.editorFailed, command)
      case .notUTF8: language.say(EditingPhrase.editorNotUTF8, command)
      case .removed: language.say(EditingPhrase.editorRemoved, command)
      }
    return isChanged ? language.say(EditingPhrase.wordsStay, words, path) : words
  }
}
