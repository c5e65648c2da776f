import Casework
import CivilTime
import Terminal
import TextEditing
import Wording

// Choosing between the text of the store and the one on the screen.
extension WorkbenchState {
  /// Shows how the draft differs from what the store has, and asks which is to stay.
  mutating func askForVersion(stored: String, cause: DraftVersions.Cause) {
    guard let draft else { return }
    var versions = DraftVersions(
      of: draft.round, stored: stored, typed: draft.editor.text.string, cause: cause,
      in: language)
    versions.reader.wrap(columns: readerColumns, width: columnCount)
    self.versions = versions
    (message, gate) = (nil, nil)
  }

  mutating func performInVersions(_ command: Command, at now: Moment) -> [Effect] {
    let visible = layout.body.rows
    if versions?.reader.scroll(command, visible: visible) ?? false { return [] }
    switch command {
    case .open: return keepTyped()
    case .takeStored:
      return replaceDraft(by: versions?.stored, versions?.cause.taking ?? .tookStored, at: now)
    case .keepBoth: return replaceDraft(by: versions?.both, .keptBoth, at: now)
    case .nextRemark: goToVersionChange(forward: true)
    case .previousRemark: goToVersionChange(forward: false)
    case .back, .close: putOffChoice()
    default: break
    }
    return []
  }

  /// The text on the screen stays; what it replaces in the store stays in the journal.
  private mutating func keepTyped() -> [Effect] {
    guard let versions else { return [] }
    self.versions = nil
    if versions.cause.isSetAside {
      let effects = dropSetAside()
      say(VersionPhrase.keptThis)
      return effects
    }
    defer { if versions.cause == .recovered { askForSetAside() } }
    draft?.rebase(on: versions.stored)
    say(VersionPhrase.keptTyped)
    if versions.cause == .changedMeanwhile { return saveByHand() }
    // From now on it is this window's: another that takes the stored text sets it aside.
    return draft.map { [.keepDraft($0.snapshot)] } ?? []
  }

  /// The text becomes another by a step that can be undone, and what is kept outside the
  /// store with it.
  private mutating func replaceDraft(
    by text: String?, _ phrase: VersionPhrase, at now: Moment
  ) -> [Effect] {
    guard let text, let versions else { return [] }
    self.versions = nil
    draft?.isLeaving = false
    if !versions.cause.isSetAside { draft?.rebase(on: versions.stored) }
    draftReplaced(by: text, at: now)
    say(phrase)
    let kept: [Effect] = draft.map { [.keepDraft($0.snapshot)] } ?? []
    if versions.cause.isSetAside { return kept + dropSetAside() }
    if versions.cause == .recovered { askForSetAside() }
    return kept
  }

  /// The words of another window that are waiting: how they differ from what is on the screen.
  mutating func askForSetAside() {
    guard let draft, let other = draft.setAside.first else { return }
    askForVersion(
      stored: other.text, cause: other.round == draft.round ? .otherWindow : .earlierRound)
  }

  /// The choice was made; the next window's words are shown.
  private mutating func dropSetAside() -> [Effect] {
    guard let other = draft?.setAside.first else { return [] }
    self.draft?.setAside.removeFirst()
    askForSetAside()
    return [.forgetSetAside(other.round, name: other.name)]
  }

  /// A text that was being written goes on being written; one that a crash left waits,
  /// as it is, until it is opened again.
  private mutating func putOffChoice() {
    if versions?.cause != .changedMeanwhile { draft = nil }
    draft?.isLeaving = false
    versions = nil
    say(VersionPhrase.putOff)
  }

  private mutating func goToVersionChange(forward: Bool) {
    guard let versions else { return }
    let reader = versions.reader
    let top = reader.rows.indices.contains(reader.top) ? reader.rows[reader.top].paragraph : 0
    let next =
      forward ? versions.changes.first { $0 > top } : versions.changes.last { $0 < top }
    let visible = layout.body.rows
    if let next { self.versions?.reader.show(paragraph: next, visible: visible) }
  }
}

extension DraftVersions.Cause {
  /// What is said when the text that is not on the screen was taken.
  fileprivate var taking: VersionPhrase {
    switch self {
    case .otherWindow: .tookOther
    case .earlierRound: .tookEarlier
    case .recovered, .changedMeanwhile: .tookStored
    }
  }
}

// Other windows on the same draft.
extension WorkbenchState {
  /// The store may have another text than the one the typing began from: a text that was
  /// typed in stays, and one that was not gives way.
  mutating func compareWithStore(_ dossier: Dossier, at now: Moment) {
    noticeSubmission(in: dossier)
    guard versions == nil, let draft, let stored = dossier.openRound, stored.id == draft.round,
      stored.text != draft.base
    else { return }
    if draft.editor.text == DraftText(stored.text) {
      self.draft?.rebase(on: stored.text)
    } else if draft.isSaved {
      self.draft?.rebase(on: stored.text)
      draftReplaced(by: stored.text, at: now)
      say(VersionPhrase.followed, role: .warning)
    } else {
      say(VersionPhrase.storeChanged, role: .warning)
    }
  }

  /// The round may have gone out elsewhere.
  private mutating func noticeSubmission(in dossier: Dossier) {
    guard let draft, dossier.id == draft.round.caseID,
      let round = dossier.round(number: draft.round.number), draft.hasGoneOut == round.isOpen
    else { return }
    // A submission may have been taken back too.
    self.draft?.hasGoneOut = !round.isOpen
    if round.isOpen { return }
    gate = nil
    sayWentOut()
  }

  /// The draft is one of a round that went out: nothing is done to it any more.
  mutating func sayWentOut() {
    let number = String(draft?.round.number ?? 0)
    message = Message(language.say(VersionPhrase.wentOut, number), role: .warning)
  }

  /// The store has refused the draft, because it has another text.
  ///
  /// One who goes on writing
  /// is not interrupted: the keys would choose.
  mutating func receive(changed stored: String) {
    guard draft?.isSavedByHand ?? false else {
      say(VersionPhrase.storeChanged, role: .warning)
      return
    }
    draft?.isSavedByHand = false
    askForVersion(stored: stored, cause: .changedMeanwhile)
  }

  /// Other windows came to the draft, or left it.
  mutating func receive(otherWindows count: Int, on round: RoundID) {
    guard draft?.round == round, draft?.otherWindows != count else { return }
    draft?.otherWindows = count
    if count > 0, message == nil { say(VersionPhrase.openElsewhere, role: .warning) }
  }
}
