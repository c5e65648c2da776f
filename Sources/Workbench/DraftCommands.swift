import Casework
import CivilTime
import Terminal
import TextEditing
import Wording

extension WorkbenchState {
  /// The columns of the text in the draft: a margin at both sides, and no longer than
  /// a line can be read.
  ///
  /// Where full stops hang, they and the caret after them have their own columns.
  private var draftColumns: Int {
    let hanging = preferences.hangsPunctuation ? WrappedText.hangingColumns : 0
    return min(100, max(10, layout.draft.columns - 2 - hanging))
  }

  /// The text in rows as it is shown.
  func draftRows(of text: DraftText) -> WrappedText {
    WrappedText(
      text, columns: draftColumns, hangs: preferences.hangsPunctuation, width: columnCount)
  }

  /// The screen, or what is known of it, has changed: the rows are others.
  mutating func wrapDraft() {
    guard let text = draft?.editor.text else { return }
    let (rows, visible) = (draftRows(of: text), layout.draft.rows)
    draft?.wrap(rows, visible: visible)
  }

  mutating func performInDraft(_ command: Command, at now: Moment) -> [Effect] {
    guard draft != nil else { return [] }
    defer { draft?.showCaret() }
    switch command {
    case .caret(let move, let extending): draft?.move(move, extending: extending)
    case .selectAll: draft?.editor.selectAll()
    case .find: prompt = Prompt(.find, text: draft?.pattern ?? "")
    case .findNext: return findAgain(forward: true)
    case .findPrevious: return findAgain(forward: false)
    case .saveDraft: return saveByHand()
    case .editElsewhere: return draft.map { [.editElsewhere($0.snapshot)] } ?? []
    case .submit: openGate(at: now)
    case .nextRemark: goToRemark(forward: true, at: now)
    case .previousRemark: goToRemark(forward: false, at: now)
    case .compare: compareRounds(at: now)
    case .outline: beginFromOutline(at: now)
    case .linkDemand: askWhatIsAnswered()
    case .silence: askWhatToSilence(at: now)
    case .back, .close: return leaveDraft()
    default: edit(command, at: now.seconds)
    }
    return []
  }

  private mutating func edit(_ command: Command, at seconds: Int) {
    guard var editor = draft?.editor else { return }
    switch command {
    case .newline: editor.newline(at: seconds)
    case .deleteBackward: editor.deleteBackward(at: seconds)
    case .deleteForward: editor.deleteForward(at: seconds)
    case .deleteWordBackward: editor.delete(.wordLeft, at: seconds)
    case .cut: keepForPasting(editor.cut(at: seconds))
    case .copy: keepForPasting(editor.copy())
    case .paste: editor.paste(clipboard, at: seconds)
    case .cutLine: editor.cutLine(at: seconds)
    case .pasteLines: editor.pasteLine(at: seconds)
    case .undoEdit: editor.undo()
    case .redoEdit: editor.redo()
    default: return
    }
    draft?.editor = editor
  }

  mutating func keepForPasting(_ text: String) {
    guard !text.isEmpty else { return }
    clipboard = text
    message = Message(language.say(ScreenPhrase.copied, String(text.count)))
  }

  mutating func draftType(_ text: String, at now: Moment) -> [Effect] {
    draft?.editor.insert(text, at: now.seconds)
    draft?.showCaret()
    return []
  }

  mutating func draftPaste(_ text: String, at now: Moment) -> [Effect] {
    draft?.editor.paste(text, at: now.seconds)
    draft?.showCaret()
    return []
  }

  /// Saves on the way out, and closes when the text is in the store: on a full disk it
  /// stays on the screen.
  private mutating func leaveDraft() -> [Effect] {
    guard let isSaved = draft?.isSaved else { return [] }
    if isSaved {
      draft = nil
      return []
    }
    draft?.isLeaving = true
    return saveByHand()
  }

  mutating func saveByHand() -> [Effect] {
    draft?.isSavedByHand = true
    return draft.map { [.saveDraft($0.snapshot)] } ?? []
  }
}

// Finding.
extension WorkbenchState {
  mutating func draftFind(_ words: String, at now: Moment) -> [Effect] {
    guard !words.isEmpty else { return [] }
    draft?.pattern = words
    return findAgain(forward: true)
  }

  private mutating func findAgain(forward: Bool) -> [Effect] {
    guard let words = draft?.pattern, !words.isEmpty else { return [] }
    let pattern = TextPattern(words)
    let found =
      forward
      ? draft?.editor.findNext(pattern) : draft?.editor.findPrevious(pattern)
    if found == nil {
      message = Message(language.say(ScreenPhrase.notFound, words), role: .warning)
    }
    draft?.showCaret()
    return []
  }
}

// Opening, saving, submitting.
extension WorkbenchState {
  mutating func openDraft(
    _ dossier: Dossier, _ round: RoundID, kept: DraftSnapshot?
  ) {
    self.dossier = dossier
    reader = nil
    guard let stored = dossier.round(number: round.number) else { return }
    let editor = Self.editor(for: stored.text, kept: kept)
    draft = DraftPane(
      round: round, client: dossier.sellerCase.client.name, editor: editor, base: stored.text,
      rows: draftRows(of: editor.text), visible: layout.draft.rows)
    if editor.text != DraftText(stored.text) {
      askForVersion(stored: stored.text, cause: .recovered)
    }
  }

  /// The editor as it was left; text that a crash kept from the store is put back as a
  /// step that can be undone.
  private static func editor(for stored: String, kept: DraftSnapshot?) -> DraftEditor {
    guard let kept else { return DraftEditor(DraftText(stored)) }
    let keptText = DraftText(kept.text)
    let caret = TextPosition(line: kept.line, byte: kept.byte)
    if kept.base == stored || kept.text == stored,
      let history = EditHistory(record: kept.history, for: keptText)
    {
      return DraftEditor(keptText, caret: caret, history: history)
    }
    var editor = DraftEditor(DraftText(stored))
    if kept.text != kept.base { editor.rewrite(as: keptText, at: 0) }
    return editor
  }

  mutating func draftReplaced(by text: String, at now: Moment) {
    draft?.editor.rewrite(as: DraftText(text), at: now.seconds)
    draft?.showCaret()
  }

  mutating func draftSaved(_ snapshot: DraftSnapshot, at moment: Moment) {
    guard draft?.round == snapshot.round else { return }
    draft?.saved(snapshot)
    if draft?.isLeaving ?? false { draft = nil }
  }
}
