import Testing
import TextEditing

struct EditHistoryTests {
  /// What is typed at which second; the rest are keys.
  enum Event: Sendable {
    case type(String, Int), backspace(Int), erase(Int), newline(Int), paste(String, Int), left
  }

  struct Example: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let events: [Event]

    /// The text after each press of undo.
    let texts: [String]
  }

  static let examples = [
    Example(
      testDescription: "characters typed in a row are one step",
      events: [.type("出", 0), .type("荷", 1), .type("前", 2)], texts: [""]),
    Example(
      testDescription: "a rest of two seconds begins a step",
      events: [.type("出", 0), .type("荷", 1), .type("前", 3)], texts: ["出荷", ""]),
    Example(
      testDescription: "a caret that has moved begins a step",
      events: [.type("ac", 0), .left, .type("b", 0)], texts: ["ac", ""]),
    Example(
      testDescription: "a line break is a step",
      events: [.type("一", 0), .newline(0), .type("二", 0)], texts: ["一\n", "一", ""]),
    Example(
      testDescription: "deleting after typing is a step, and all of it one",
      events: [.type("一二三", 0), .backspace(0), .backspace(1)], texts: ["一二三", ""]),
    Example(
      testDescription: "deleting to the other side begins a step",
      events: [.type("一二三", 0), .left, .backspace(0), .erase(0)],
      texts: ["一三", "一二三", ""]),
    Example(
      testDescription: "a paste is one step between typing",
      events: [.type("一", 0), .paste("二\n三", 0), .type("四", 0)],
      texts: ["一二\n三", "一", ""]),
    Example(
      testDescription: "two pastes are two steps",
      events: [.paste("一", 0), .paste("二", 0)], texts: ["一", ""]),
    Example(
      testDescription: "a Latin word is a step, with the blank behind it",
      events: [.type("r", 0), .type("oot", 0), .type(" ", 0), .type("cause", 0)],
      texts: ["root ", ""]),
    Example(
      testDescription: "hyphens and points inside a number part nothing",
      events: [.type("2", 0), .type("0", 0), .type("-", 0), .type("1.", 0), .type("5", 0)],
      texts: [""]),
    Example(
      testDescription: "a sentence ends a step",
      events: [.type("済み", 0), .type("。", 0), .type("次", 0)], texts: ["済み。", ""]),
    Example(
      testDescription: "in Japanese a step begins where kanji follow hiragana",
      events: [.type("検", 0), .type("品", 0), .type("を", 0), .type("行", 0), .type("う", 0)],
      texts: ["検品を", ""]),
    Example(
      testDescription: "a bracket goes with what it opens",
      events: [.type("甲", 0), .type("「", 0), .type("乙", 0), .type("」", 0), .type("は", 0)],
      texts: ["甲「乙」", "甲", ""]),
    Example(
      testDescription: "a katakana word with its long vowels is one step",
      events: [.type("ケ", 0), .type("ー", 0), .type("ブ", 0), .type("ル", 0)], texts: [""]),
  ]

  @Test(arguments: examples)
  func `a step is what a person would call one`(example: Example) {
    var editor = DraftEditor(DraftText(""))
    for event in example.events {
      switch event {
      case .type(let string, let second): editor.insert(string, at: second)
      case .backspace(let second): editor.deleteBackward(at: second)
      case .erase(let second): editor.deleteForward(at: second)
      case .newline(let second): editor.newline(at: second)
      case .paste(let string, let second): editor.paste(string, at: second)
      case .left: editor.move(.left)
      }
    }
    #expect(editor.history.undoCount == example.texts.count)
    var texts: [String] = []
    while editor.undo() { texts.append(editor.text.string) }
    #expect(texts == example.texts)
  }

  @Test func `there is no limit to what can be taken back`() {
    var editor = DraftEditor(DraftText(""))
    for second in 0..<1_000 { editor.insert("字", at: second * 10) }
    #expect(editor.history.undoCount == 1_000)
    while editor.undo() {}
    #expect(editor.text.isEmpty)
    #expect(editor.history.redoCount == 1_000)
  }

  /// An editor with steps done and undone that need every part of the record.
  private var written: DraftEditor {
    var editor = MarkedText("一^二\\n|三").editor
    editor.insert("x\\y", at: 5)
    editor.paste("\u{3099}一\n\t二\\", at: 100)
    editor.newline(at: 200)
    editor.delete(.lineStart, at: 300)
    let pattern = TextPattern("一")
    editor.replaceAll(
      editor.text.places(of: pattern), of: pattern, with: "壱", at: 400)
    editor.insert(" 末尾 ", at: 500)
    editor.undo()
    return editor
  }

  @Test func `a history outlives the program`() throws {
    var editor = written
    let record = editor.history.record(of: editor.text)
    #expect(record.allSatisfy { !$0.utf8.contains(0x0A) })
    let history = try #require(EditHistory(record: record, for: editor.text))
    #expect(history.done == editor.history.done)
    #expect(history.undone == editor.history.undone)
    var restarted = DraftEditor(editor.text, history: history)
    while restarted.redo() {}
    while editor.redo() {}
    #expect(restarted.text == editor.text)
    while restarted.undo() {}
    #expect(restarted.text.string == "一二\\n三")
    #expect(restarted.selectedText == "二\\n")
  }

  @Test func `of a very long history the newest steps are written, and still fit`() throws {
    var editor = DraftEditor(DraftText(""))
    for second in 0..<300 { editor.insert("字", at: second * 10) }
    let record = editor.history.record(of: editor.text, limit: 1000)
    let history = try #require(EditHistory(record: record, for: editor.text))
    #expect((20..<300).contains(history.undoCount))
    var restarted = DraftEditor(editor.text, history: history)
    while restarted.undo() {}
    #expect(restarted.text.characterCount == 300 - history.undoCount)
  }

  @Test func `what is typed after a restart is a step of its own`() throws {
    var editor = DraftEditor(DraftText(""))
    editor.insert("一", at: 0)
    let record = editor.history.record(of: editor.text)
    let history = try #require(EditHistory(record: record, for: editor.text))
    var restarted = DraftEditor(editor.text, caret: editor.text.end, history: history)
    restarted.insert("二", at: 0)
    restarted.undo()
    #expect(restarted.text.string == "一")
  }

  @Test func `a history of another text is refused`() {
    let editor = written
    let record = editor.history.record(of: editor.text)
    #expect(EditHistory(record: record, for: DraftText(editor.text.string + "。")) == nil)
    #expect(EditHistory(record: record, for: DraftText("")) == nil)
  }

  @Test func `a damaged record is refused or still fits, and never brings anything down`() {
    let editor = written
    let record = editor.history.record(of: editor.text)
    #expect(EditHistory(record: [], for: editor.text) == nil)
    for index in 2..<record.count {
      for damage in ["", "@ 9:9", "- \\x", "done typing 1", "+ \u{1B}[2J", "@ 0:1"] {
        var damaged = record
        damaged[index] = damage
        guard let history = EditHistory(record: damaged, for: editor.text) else { continue }
        var restarted = DraftEditor(editor.text, history: history)
        while restarted.undo() {}
        while restarted.redo() {}
        #expect(!restarted.text.string.unicodeScalars.contains("\u{1B}"))
      }
    }
  }
}
