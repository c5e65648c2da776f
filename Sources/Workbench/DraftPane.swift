import Casework
import PlanReview
import Terminal
import TextEditing
import Wording

/// The draft of a round as it is being written.
package struct DraftPane: Sendable {
  package let round: RoundID
  package internal(set) var client: String
  package internal(set) var editor: DraftEditor

  /// The text broken into rows of the screen.
  package private(set) var rows: WrappedText

  /// The first row shown.
  package private(set) var top = 0
  private var visible: Int

  /// The text in the store, and the one that is safe outside of it.
  private(set) var base: String
  private var savedText: DraftText
  private var keptText: DraftText

  /// Whether ``keptText`` was kept whole by this window, so that what is typed can follow it.
  private var isFollowed = false

  /// Whether the draft closes as soon as the store has it.
  var isLeaving = false

  /// Whether a person waits for the text to be saved, and can be asked about it.
  var isSavedByHand = false

  /// What other windows typed and a crash left, until it was chosen from.
  var setAside: [SetAsideDraft] = []

  /// Whether the round went out while it was open here: the store takes nothing more of it.
  package internal(set) var hasGoneOut = false

  /// How many other windows have the same draft open.
  package internal(set) var otherWindows = 0

  /// The fields for what is looked for, while they are open, and what was looked for last.
  package internal(set) var search: SearchBar?
  package internal(set) var finding = DraftFinding()

  /// What the mouse has selected so far.
  var pointed: PointedSelection?

  /// Whether moving selects without Shift.
  private var isMarking = false

  /// The column in which the rows begin.
  package static let margin = 1

  /// The characters of each field as the text was judged last, the whole plan under no part,
  /// and those that the text had then.
  var fieldLengths: [PlanSection.Kind?: Int] = [:]
  var judgedLength = 0

  /// The text as it was judged last, what it has in common with other cases, and the text
  /// that was compared with them.
  package internal(set) var review: DraftReview?
  var isReviewStale = false
  package internal(set) var surroundings = DraftSurroundings()
  package internal(set) var archive = ArchiveFindings.none
  var searched: DraftText?

  init(
    round: RoundID, client: String, editor: DraftEditor, base: String, rows: WrappedText,
    visible: Int
  ) {
    self.round = round
    self.client = client
    self.editor = editor
    self.base = base
    self.visible = max(1, visible)
    savedText = editor.text
    // What a crash left is kept already.
    keptText = editor.text
    self.rows = rows
    savedText = text(base)
    showCaret()
  }
}

extension DraftPane {
  /// Whether the store has the text.
  package var isSaved: Bool { editor.text == savedText }

  /// Whether a crash would lose nothing, and nothing that was taken back would come again.
  package var isKept: Bool { editor.text == keptText }

  /// How long the text is, in bytes.
  package var byteCount: Int { editor.text.byteCount }

  package var snapshot: DraftSnapshot {
    DraftSnapshot(
      round: round, text: editor.text.string, base: base,
      history: editor.history.record(of: editor.text), line: editor.caret.position.line,
      byte: editor.caret.position.byte)
  }

  /// What has to be kept safe on the way out; `nil` where the store has all, and what is kept
  /// may be another window's.
  package var unsaved: DraftSnapshot? { isSaved && isKept ? nil : snapshot }

  /// What was typed since the draft was kept safe last; `nil` where all of it has to be kept.
  package var changeSinceKept: LoggedChange? {
    guard isFollowed else { return nil }
    return LoggedChange(
      round: round, change: editor.change(since: keptText), text: editor.text)
  }

  mutating func kept(_ snapshot: DraftSnapshot) {
    follow(text(of: snapshot))
  }

  mutating func logged(_ logged: LoggedChange) {
    if logged.round == round { follow(logged.text) }
  }

  /// A text is safe, and from now on what is typed after it.
  private mutating func follow(_ text: DraftText) {
    keptText = text
    isFollowed = editor.text == text
    if isFollowed { editor.markHistory() }
  }

  mutating func saved(_ snapshot: DraftSnapshot) {
    isSavedByHand = false
    base = snapshot.text
    savedText = text(of: snapshot)
    follow(savedText)
  }

  /// The store has another text than the one the typing began from.
  mutating func rebase(on stored: String) {
    base = stored
    savedText = text(stored)
    isFollowed = false
  }

  /// The text of a snapshot.
  private func text(of snapshot: DraftSnapshot) -> DraftText { text(snapshot.text) }

  /// A text as a draft: most often the one on the screen, which need not be read anew and is
  /// compared with it at no cost.
  func text(_ string: String) -> DraftText {
    editor.text.byteCount == string.utf8.count && editor.text.string == string
      ? editor.text : DraftText(string)
  }

  /// Breaks the text anew for other columns.
  mutating func wrap(_ rows: WrappedText, visible: Int) {
    self.visible = max(1, visible)
    self.rows = rows
    showCaret()
  }

  /// After each change and move: rows follow the text, the view follows the caret.
  mutating func showCaret() {
    rows.update(to: editor.text)
    editor.countColumn()
    let row = rows.spot(of: editor.caret.position).row
    // Where the text has become short, as much of it stays in sight as there is room for.
    if row < top { top = min(row, max(0, rows.rowCount - visible)) }
    if row >= top + visible { top = row - visible + 1 }
    top = max(0, min(top, rows.rowCount - 1))
  }

  /// Moves the view and, where nothing is selected, the caret with it: it stays in sight.
  mutating func scroll(by count: Int) {
    top = max(0, min(top + count, rows.rowCount - visible))
    let row = rows.spot(of: editor.caret.position).row
    let nearest = min(max(row, top), top + visible - 1)
    guard nearest != row, editor.selection == nil else { return }
    editor.move(.rows(nearest - row), through: rows)
  }

  /// Begins to select by moving, for terminals that send no Shift; or stops.
  mutating func toggleMarking() {
    isMarking = !isMarking || editor.caret.anchor == nil
    if isMarking {
      editor.go(to: editor.caret.position, extending: true)
    } else {
      editor.deselect()
    }
  }

  /// Drops the selection, and leaves the caret where it is.
  mutating func deselect() {
    isMarking = false
    editor.deselect()
  }

  mutating func move(_ move: CaretMove, extending: Bool) {
    isMarking = isMarking && editor.caret.anchor != nil
    let extending = extending || isMarking
    // The view goes along by a page, so that the caret keeps its row of the screen.
    let page = max(1, visible - 1)
    if move == .pageUp || move == .pageDown {
      top = max(0, min(top + (move == .pageUp ? -page : page), rows.rowCount - visible))
    }
    editor.move(by: move, through: rows, page: page, extending: extending)
  }

  /// The row and column of the caret below the first row shown.
  package var caretSpot: CellPosition {
    let spot = rows.spot(of: editor.caret.position)
    return CellPosition(row: spot.row - top, column: spot.column)
  }

  /// Line, column and characters, and whether the text is safe.
  package func statusText(in language: Language) -> String {
    let position = editor.caret.position
    let state: ScreenPhrase = isSaved ? .draftSaved : (isKept ? .draftKept : .draftUnsaved)
    let place = language.say(
      ScreenPhrase.draftPosition, String(position.line + 1),
      String(editor.column + 1),
      String(length(ofField: nil) ?? editor.text.characterCount))
    let others = otherWindows > 0 ? "  \(language.say(VersionPhrase.alsoOpen))" : ""
    return "\(place)  \(language.say(state))\(others)"
  }
}
