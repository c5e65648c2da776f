import Casework
import PlanReview
import Terminal
import TextEditing
import Wording

/// The draft of a round as it is being written.
package struct DraftPane: Sendable {
  package let round: RoundID
  package let client: String
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

  /// Whether the draft closes as soon as the store has it.
  var isLeaving = false

  /// Whether a person waits for the text to be saved, and can be asked about it.
  var isSavedByHand = false

  /// How many other windows have the same draft open.
  package internal(set) var otherWindows = 0

  /// What was looked for last.
  var pattern = ""

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
    savedText = DraftText(base)
    keptText = savedText
    self.rows = rows
    showCaret()
  }
}

extension DraftPane {
  /// Whether the store has the text.
  package var isSaved: Bool { editor.text == savedText }

  /// Whether a crash would lose nothing.
  package var isKept: Bool { isSaved || editor.text == keptText }

  package var snapshot: DraftSnapshot {
    DraftSnapshot(
      round: round, text: editor.text.string, base: base,
      history: editor.history.record(of: editor.text), line: editor.caret.position.line,
      byte: editor.caret.position.byte)
  }

  mutating func kept(_ snapshot: DraftSnapshot) {
    keptText = DraftText(snapshot.text)
  }

  mutating func saved(_ snapshot: DraftSnapshot) {
    isSavedByHand = false
    base = snapshot.text
    savedText = DraftText(snapshot.text)
    keptText = savedText
  }

  /// The store has another text than the one the typing began from.
  mutating func rebase(on stored: String) {
    base = stored
    savedText = DraftText(stored)
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
    let row = rows.spot(of: editor.caret.position).row
    if row < top { top = row }
    if row >= top + visible { top = row - visible + 1 }
    top = max(0, min(top, rows.rowCount - 1))
  }

  mutating func move(_ move: CaretMove, extending: Bool) {
    switch move {
    case .up: editor.move(.up, through: rows, extending: extending)
    case .down: editor.move(.down, through: rows, extending: extending)
    case .pageUp: editor.move(.rows(1 - visible), through: rows, extending: extending)
    case .pageDown: editor.move(.rows(visible - 1), through: rows, extending: extending)
    case .lineStart: editor.move(.home, through: rows, extending: extending)
    case .lineEnd: editor.move(.end, through: rows, extending: extending)
    default:
      if let motion = move.motion { editor.move(motion, extending: extending) }
    }
  }

  /// The row and column of the caret below the first row shown.
  package var caretSpot: CellPosition {
    let spot = rows.spot(of: editor.caret.position)
    return CellPosition(row: spot.row - top, column: spot.column)
  }

  /// Line, column and characters, and whether the text is safe.
  package func statusText(in language: Language) -> String {
    let position = editor.caret.position
    let column = editor.text.line(position.line).utf8.prefix(position.byte)
    let state: ScreenPhrase = isSaved ? .draftSaved : (isKept ? .draftKept : .draftUnsaved)
    return language.say(
      ScreenPhrase.draftPosition, String(position.line + 1),
      String(String(decoding: Array(column), as: UTF8.self).count + 1),
      String(editor.text.characterCount)) + "  " + language.say(state)
      + (otherWindows > 0 ? "  " + language.say(VersionPhrase.alsoOpen) : "")
  }
}

extension CaretMove {
  /// The motion that does not depend on rows, if it is one.
  var motion: TextMotion? {
    switch self {
    case .left: .left
    case .right: .right
    case .wordLeft: .wordLeft
    case .wordRight: .wordRight
    case .sentenceLeft: .sentenceBackward
    case .sentenceRight: .sentenceForward
    case .paragraphUp: .paragraphBackward
    case .paragraphDown: .paragraphForward
    case .textStart: .textStart
    case .textEnd: .textEnd
    case .up, .down, .pageUp, .pageDown, .lineStart, .lineEnd: nil
    }
  }
}
