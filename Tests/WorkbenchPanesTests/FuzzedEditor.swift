import CivilTime
import Terminal
import TestSupport
import Testing
import TextEditing
import Workbench
import WorkbenchPanes

/// An editor under random keys, with a plain string beside it.
struct FuzzedEditor {
  var random: SeededNumbers
  private var desk: InventedDesk
  private let seed: UInt64
  private let original: String

  /// The text as it has to be after each key; `nil` where only the editor knows.
  private var expected: String?
  private var trail: [String] = []

  /// Draws what has changed over what was there.
  private var painter = WorkbenchPainter()

  init(seed: UInt64) throws {
    self.seed = seed
    random = SeededNumbers(state: seed)
    original = Self.text(pieces: Int.random(in: 0...60, using: &random), &random)
    var made = InventedCase("C7K3QF", client: "星野バッグ店", opened: "2026-04-28 09:20")
    made.draft(original, at: "2026-04-30 10:00")
    desk = InventedDesk(dossiers: [made.dossier], inbox: [])
    try desk.play("e")
    try #require(desk.state.focus == .draft)
  }

  mutating func press(count: Int) throws {
    for _ in 0..<count {
      let event = event()
      trail.append("\(event)".prefix(60).description)
      let before = try editor
      desk.take(event)
      // What opens over the draft is closed again.
      for _ in 0..<3 where desk.state.focus != .draft { try desk.play("Esc") }
      try #require(desk.state.focus == .draft, "\(place)")
      try expectText(after: event, from: before)
      try expectSound()
    }
    try expectUndo()
  }

  private var editor: DraftEditor { get throws { try #require(desk.state.draft).editor } }

  private var place: String { "seed \(seed), after \(trail.suffix(6))" }
}

// What is pressed.
extension FuzzedEditor {
  /// Characters of every kind that is broken, joined or counted differently.
  private static let pieces = [
    "検品", "を", "行いました", "。", "、", "「", "」", "（", "）", "…", "……", "――", "ー", "っ", "ょ",
    "々", "・", "B0ABCD2345", "250-1234567-7654321", "1,234", "￥500", "５％", "１２", "words", " ",
    "　", "\n", "\n\n", "user@example.jp", "https://example.com/a/b?c=d&e=f", "か\u{3099}", "ｶﾞ",
    "e\u{301}", "①", "※", "→", "😀", "👩\u{200D}👧", "👍\u{1F3FD}", "\u{1F1EF}\u{1F1F5}", "⚠\u{FE0F}",
    "한", "\u{1112}\u{1161}\u{11AB}", "葛\u{E0100}", "\t", "\u{200B}", "1. ", "- ", "〔要確認: 日付〕",
  ]

  private static let marks: [Unicode.Scalar] = [
    "\u{3099}", "\u{200D}", "\u{FE0F}", "\u{1F3FD}", "\u{301}", "\u{1F1EF}", "\u{11AB}", "。", "x",
    "検",
  ]

  private static func text(pieces count: Int, _ random: inout SeededNumbers) -> String {
    (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
  }

  private mutating func event() -> TerminalEvent {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<5:
      let piece = Self.pieces.randomElement(using: &random) ?? "x"
      let scalar = piece.unicodeScalars.first { $0 != "\n" && $0 != "\t" } ?? "x"
      return .key(.character(scalar))
    case 5: return .key(.character(Self.marks.randomElement(using: &random) ?? "x"))
    case 6: return .paste(Self.text(pieces: Int.random(in: 0...12, using: &random), &random))
    case 7:
      let rows = Int.random(in: 10...40, using: &random)
      return .resized(CellRect(rows: rows, columns: Int.random(in: 40...130, using: &random)))
    case 8 where Int.random(in: 0..<8, using: &random) == 0:
      return .ambiguousWidth(Bool.random(using: &random) ? .wide : .narrow)
    default: return .key(Self.keys.randomElement(using: &random) ?? .enter)
    }
  }

  /// Every key of the editor but those that leave it.
  private static let keys: [KeyPress] =
    KeyBindings.bindings(in: .draft)
    .filter { ![.back, .close, .suspend, .saveDraft, .editElsewhere].contains($0.command) }
    .flatMap(\.keys) + [KeyPress](repeating: .backspace, count: 6) + [.enter, .enter, .delete]
}

// The text, as a plain string has it.
extension FuzzedEditor {
  /// What typing and deleting have to do to a string; other keys either change nothing
  /// or are known by undo only.
  private func expectText(after event: TerminalEvent, from before: DraftEditor) throws {
    let text = try editor.text.string
    #expect(text == DraftText(text).string, "\(place)")
    guard let expected = expectation(after: event, from: before) else { return }
    #expect(text == expected, "\(place)")
  }

  private func expectation(after event: TerminalEvent, from before: DraftEditor) -> String? {
    let text = before.text.string
    let caret = before.caret.position
    let selected = before.selection ?? TextRange(caret, caret)
    let head = before.text.string(in: TextRange(.start, selected.start))
    let tail = before.text.string(in: TextRange(selected.end, before.text.end))
    switch event {
    case .resized, .ambiguousWidth: return text
    case .paste(let pasted):
      let admitted = DraftText(pasted).string
      return admitted.isEmpty ? text : head + admitted + tail
    case .key(let key):
      if let scalar = key.typed, KeyBindings.command(for: key, in: .draft) == nil {
        let typed = DraftText(String(scalar)).string
        return typed.isEmpty ? text : head + typed + tail
      }
      switch KeyBindings.command(for: key, in: .draft) {
      case .caret, .selectAll, .copy, .find, .findNext, .findPrevious, .nextRemark,
        .previousRemark, .redraw, .help, .palette, .compare, .submit:
        return text
      case .deleteBackward where before.selection != nil,
        .deleteForward where before.selection != nil,
        .cut where before.selection != nil:
        return head + tail
      case .deleteForward:
        return head + Self.withoutFirst(tail)
      default: return nil
      }
    default: return nil
    }
  }

  private static func withoutFirst(_ text: String) -> String { String(text.dropFirst()) }

  /// Undoing everything gives the text back that was there, and redoing all of it the last.
  private mutating func expectUndo() throws {
    let last = try editor.text.string
    let steps = try editor.history.undoCount
    for _ in 0...steps { desk.perform(.undoEdit) }
    #expect(try editor.text.string == DraftText(original).string, "\(place)")
    for _ in 0..<steps { desk.perform(.redoEdit) }
    #expect(try editor.text.string == last, "\(place)")
  }
}

// The screen.
extension FuzzedEditor {
  private mutating func expectSound() throws {
    let draft = try #require(desk.state.draft)
    let caret = draft.editor.caret.position
    #expect(draft.editor.text.position(nearest: caret) == caret, "\(place): \(caret) is inside")
    let screen = painter.screen(for: desk.state, at: desk.now)
    // Not after each key: drawing all of it takes most of the time there is.
    if trail.count % 8 == 0 {
      let isAsDrawnWhole = screen == workbenchScreen(for: desk.state, at: desk.now)
      #expect(isAsDrawnWhole, "\(place) is not drawn\n\(screen.text)")
    }
    let pane = desk.state.layout.draft
    guard let cursor = screen.cursor else {
      Issue.record("no cursor: \(place)")
      return
    }
    #expect(pane.contains(cursor), "\(place): \(cursor) in \(pane)")
    expectCaret(at: cursor, on: screen, in: draft)
    expectRows(of: draft)
  }

  /// Before the cursor stands what is before the caret in its row, and nothing else.
  private func expectCaret(at cursor: CellPosition, on screen: ScreenBuffer, in draft: DraftPane) {
    let caret = draft.editor.caret.position
    let spot = draft.rows.spot(of: caret)
    let row = draft.rows.row(spot.row)
    let line = draft.editor.text.bytes(ofLine: caret.line)
    guard row.bytes.lowerBound <= caret.byte else {
      Issue.record("the caret is before its row: \(place)")
      return
    }
    let head = String(decoding: line[row.bytes.lowerBound..<caret.byte], as: UTF8.self)
    let columns = DisplayWidth.columns(of: head, ambiguous: screen.ambiguousWidth)
    // A space that hangs has no column of its own.
    let hangs = columns > draft.rows.columns
    #expect(hangs || cursor.column == 1 + columns, "\(place): \(cursor) after \(head)")
    let wanted = ScreenBuffer.composed(
      in: CellRect(rows: 1, columns: screen.columns), ambiguousWidth: screen.ambiguousWidth
    ) { $0.draw(head, at: CellPosition(row: 0, column: 1), role: .plain) }
    for column in 0..<min(1 + columns, cursor.column) {
      let drawn = screen[CellPosition(row: cursor.row, column: column)]
      let known = wanted[CellPosition(row: 0, column: column)]
      #expect(drawn.base == known.base && drawn.marks == known.marks, "\(place): column \(column)")
    }
  }

  /// No row begins or ends as it may not where another place was legal.
  private func expectRows(of draft: DraftPane) {
    let visible = draft.top..<min(draft.top + 40, draft.rows.rowCount - 1)
    for number in visible where draft.rows.row(number).line == draft.rows.row(number + 1).line {
      let (row, next) = (draft.rows.string(ofRow: number), draft.rows.string(ofRow: number + 1))
      guard !RowBreak.isLegal(row, next) else { continue }
      let couldBe = RowBreak.legalPlaces(in: row)
      #expect(couldBe.isEmpty, "\(place): \(row)|\(next), legal after \(couldBe)")
    }
  }
}
