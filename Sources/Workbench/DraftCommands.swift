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
    draft?.finding.isShown = false
    defer { draft?.showCaret() }
    switch command {
    case .caret(.sectionUp, let extending):
      goToSection(forward: false, extending: extending, at: now)
    case .caret(.sectionDown, let extending):
      goToSection(forward: true, extending: extending, at: now)
    case .caret(let move, let extending): draft?.move(move, extending: extending)
    case .selectAll: draft?.editor.selectAll()
    case .mark: draft?.toggleMarking()
    case .find: openSearch(replacing: false)
    case .replace: openSearch(replacing: true)
    case .findNext: goToPlace(forward: true)
    case .findPrevious: goToPlace(forward: false)
    case .goToLine: prompt = Prompt(.goToLine)
    case .toggleMouse: toggleMouse()
    case .saveDraft: return saveByHand()
    case .editElsewhere: return draft.map { [.editElsewhere($0.snapshot)] } ?? []
    case .submit where draft?.hasGoneOut ?? false: sayWentOut()
    case .submit:
      openGate(at: now)
      return gate == nil ? [] : draft.map { [.readAnew($0.round.caseID)] + searchOfArchive } ?? []
    case .nextRemark: goToRemark(forward: true, at: now)
    case .previousRemark: goToRemark(forward: false, at: now)
    case .compare: compareRounds(at: now)
    case .outline: beginFromOutline(at: now)
    case .linkDemand: askWhatIsAnswered()
    case .silence: askWhatToSilence(at: now)
    case .back where draft?.editor.selection != nil: draft?.deselect()
    case .back, .close: return leaveDraft()
    case .cut: return cutInDraft(at: now.seconds)
    case .copy: return copyInDraft()
    case .paste: pasteInDraft(at: now.seconds)
    case .pasteEarlier: offerClips()
    case .newline: beginLine(at: now.seconds)
    default: edit(command, at: now.seconds)
    }
    return []
  }

  /// Types, deletes or moves in the draft: what changes no more of the screen than the text and
  /// the line that tells where the caret is.
  ///
  /// - Returns: Whether the key is one of these.
  mutating func write(_ key: KeyPress, _ command: Command?, at now: Moment) -> Bool {
    switch command {
    case .caret(.sectionUp, _), .caret(.sectionDown, _): return false
    case .caret, .deleteBackward, .deleteForward, .deleteWordBackward, .deleteWordForward, .newline,
      .undoEdit, .redoEdit:
      if let command { _ = performInDraft(command, at: now) }
    case nil:
      guard let scalar = key.typed else { return false }
      _ = draftType(String(scalar), at: now)
    default: return false
    }
    if message != nil { revision += 1 }
    return true
  }

  /// Changes the editor where it is: a copy would cost as much as its history is long.
  private mutating func edit(_ command: Command, at seconds: Int) {
    switch command {
    case .deleteBackward: draft?.editor.deleteBackward(at: seconds)
    case .deleteForward: draft?.editor.deleteForward(at: seconds)
    case .deleteWordBackward: draft?.editor.delete(.wordLeft, at: seconds)
    case .deleteWordForward: draft?.editor.delete(.wordRight, at: seconds)
    case .indent: draft?.editor.indent(at: seconds)
    case .outdent: draft?.editor.outdent(at: seconds)
    case .undoEdit: draft?.editor.undo()
    case .redoEdit: draft?.editor.redo()
    default: break
    }
  }

  mutating func draftType(_ text: String, at now: Moment) -> [Effect] {
    draft?.finding.isShown = false
    draft?.editor.insert(text, at: now.seconds)
    draft?.showCaret()
    return []
  }

  mutating func draftPaste(_ text: String, at now: Moment) -> [Effect] {
    draft?.finding.isShown = false
    draft?.editor.paste(text, at: now.seconds)
    draft?.showCaret()
    return []
  }

  /// Saves on the way out, and closes when the text is in the store: on a full disk it
  /// stays on the screen.
  private mutating func leaveDraft() -> [Effect] {
    guard let left = draft else { return [] }
    if left.isSaved {
      draft = nil
      return left.isKept ? [] : [.keepDraft(left.snapshot)]
    }
    draft?.isLeaving = true
    guard left.hasGoneOut else { return saveByHand() }
    sayWentOut()
    return leaveKept() ? [] : [.keepDraft(left.snapshot)]
  }

  /// The draft of a round that went out closes when what was typed is safe outside the store.
  @discardableResult
  mutating func leaveKept() -> Bool {
    guard let draft, draft.isLeaving, draft.hasGoneOut, draft.isKept else { return false }
    self.draft = nil
    return true
  }

  mutating func saveByHand() -> [Effect] {
    if draft?.hasGoneOut ?? false {
      sayWentOut()
      return []
    }
    draft?.isSavedByHand = true
    return draft.map { [.saveDraft($0.snapshot)] } ?? []
  }
}

// Opening, saving, submitting.
extension WorkbenchState {
  mutating func openDraft(
    _ dossier: Dossier, _ round: RoundID, kept: DraftSnapshot?, others: [SetAsideDraft] = []
  ) {
    self.dossier = dossier
    reader = nil
    guard let stored = dossier.round(number: round.number) else { return }
    let editor = Self.editor(for: stored.text, kept: kept)
    draft = DraftPane(
      round: round, client: dossier.sellerCase.client.name, editor: editor, base: stored.text,
      rows: draftRows(of: editor.text), visible: layout.draft.rows)
    draft?.setAside = others
    if editor.text != DraftText(stored.text) {
      askForVersion(stored: stored.text, cause: .recovered)
    } else {
      askForSetAside()
    }
    guard !stored.conflicts.isEmpty else { return }
    message = Message(
      language.say(SyncPhrase.draftConflicts, String(stored.conflicts.count)), role: .warning)
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
    draft?.lookAnew()
    draft?.showCaret()
  }

  mutating func draftSaved(_ snapshot: DraftSnapshot, at moment: Moment) {
    guard draft?.round == snapshot.round else { return }
    draft?.saved(snapshot)
    guard draft?.isLeaving ?? false else { return }
    draft = nil
    message = Message(language.say(ScreenPhrase.draftLeft, String(snapshot.round.number)))
  }
}
