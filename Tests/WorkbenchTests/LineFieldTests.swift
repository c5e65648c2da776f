import TestSupport
import Testing
import Workbench

@Suite struct LineFieldTests {
  private static let left = Command.caret(.left, extending: false)
  private static let right = Command.caret(.right, extending: false)
  private static let start = Command.caret(.lineStart, extending: false)
  private static let end = Command.caret(.lineEnd, extending: false)

  /// A field that begins with a text, commands, the text before and behind the caret.
  static let examples: [(String, [Command], String, String)] = [
    ("星野", [], "星野", ""), ("星野", [left], "星", "野"), ("星野", [left, left, left], "", "星野"),
    ("星野", [start, right], "星", "野"), ("星野", [start, end, right], "星野", ""),
    ("星野", [.deleteBackward], "星", ""), ("星野", [start, .deleteBackward], "", "星野"),
    ("星野", [start, .deleteForward], "", "野"), ("星野", [.deleteForward], "星野", ""),
    ("星野", [.deleteToLineStart], "", ""), ("星野", [left, .deleteToLineStart], "", "野"),
    ("取引 カタカナ", [.deleteWordBackward], "取引 ", ""), ("", [.deleteWordBackward], "", ""),
    ("one two", [.deleteWordBackward, .deleteWordBackward], "", ""),
    ("e\u{301}x", [left], "e\u{301}", "x"), ("e\u{301}", [.deleteBackward], "", ""),
    ("か\u{3099}", [left], "", "か\u{3099}"), ("👩\u{200D}🌾", [.deleteBackward], "", ""),
    ("", [.deleteBackward, .deleteForward, left, right], "", ""),
  ]

  @Test(arguments: examples)
  func `moving and deleting go by whole characters`(
    text: String, commands: [Command], head: String, tail: String
  ) {
    var field = LineField(text)
    for command in commands {
      let isTaken = field.perform(command)
      #expect(isTaken)
    }
    #expect(String(field.head) == head)
    #expect(field.text == head + tail)
  }

  @Test func `text goes in at the caret`() {
    var field = LineField("星店")
    _ = field.perform(Self.left)
    field.insert("野バッグ")
    #expect(field.text == "星野バッグ店")
    #expect(field.head == "星野バッグ")
  }

  @Test func `a combining mark joins the character before it`() {
    var field = LineField("かx")
    _ = field.perform(Self.left)
    field.insert("\u{3099}")
    #expect(field.text == "か\u{3099}x")
    #expect(field.head == "か\u{3099}")
    field.insert("き")
    #expect(field.text == "か\u{3099}きx")
  }

  @Test func `a mark put before a character does not push the caret into it`() {
    var field = LineField("e")
    _ = field.perform(Self.start)
    field.insert("x")
    _ = field.perform(Self.right)
    field.insert("\u{301}y")
    #expect(field.text == "xe\u{301}y")
    #expect(field.head == "xe\u{301}y")
  }

  @Test func `lines that are pasted become one`() {
    var field = LineField()
    field.insert("a\nb\r\nc\td")
    #expect(field.text == "a b c d")
  }

  @Test func `a command of something else is left alone`() {
    var field = LineField("a")
    let isTaken = field.perform(.submit)
    #expect(!isTaken)
    #expect(field == LineField("a"))
  }

  @Test func `after any commands the caret lies in the text`() {
    var random = SystemRandomNumberGenerator()
    let commands: [Command] = [Self.left, Self.right, .deleteBackward, .deleteForward, Self.start]
    let pieces = ["あ", "\u{301}", "e", "\u{1F1EF}", "\u{1F1F5}", "\u{200D}", "👩", "\n"]
    for _ in 0..<300 {
      var field = LineField()
      for _ in 0..<30 {
        if Bool.random(using: &random), let piece = pieces.randomElement(using: &random) {
          field.insert(piece)
        } else if let command = commands.randomElement(using: &random) {
          _ = field.perform(command)
        }
        #expect((0...field.text.count).contains(field.caret), "\(field)")
        #expect(field.text.hasPrefix(String(field.head)), "\(field)")
      }
    }
  }
}

@Suite struct ListPositionTests {
  private static let moves: [Command] = [
    .down, .up, .top, .bottom, .pageDown, .pageUp, .halfPageDown, .halfPageUp,
  ]

  @Test func `after any moves and sizes the selected row is in sight`() {
    for _ in 0..<500 {
      var position = ListPosition()
      for _ in 0..<20 {
        let (count, visible) = (Int.random(in: 0...30), Int.random(in: -1...12))
        guard let command = Self.moves.randomElement() else { continue }
        let isMoved = position.move(command, count: count, visible: visible)
        #expect(isMoved)
        let shown = max(1, visible)
        #expect((0..<max(1, count)).contains(position.selection))
        #expect((position.top..<position.top + shown).contains(position.selection))
        #expect(position.top >= 0 && position.top <= max(0, count - shown))
      }
    }
  }

  @Test func `a list scrolls no farther than needed`() {
    var position = ListPosition()
    for row in 0..<5 { position.select(row, count: 20, visible: 5) }
    #expect(position.top == 0)
    position.select(5, count: 20, visible: 5)
    #expect(position.top == 1)
    position.select(3, count: 20, visible: 5)
    #expect(position.top == 1)
  }

  @Test func `a page forward and back comes to the same row`() {
    var position = ListPosition()
    position.select(7, count: 100, visible: 10)
    for command in [Command.pageDown, .pageUp] {
      _ = position.move(command, count: 100, visible: 10)
    }
    #expect(position.selection == 7)
  }

  @Test func `a page turns the rows under the selection, and its end selects the last row`() {
    var position = ListPosition()
    position.select(3, count: 25, visible: 10)
    var seen: [[Int]] = []
    for command in [Command.pageDown, .halfPageDown, .pageDown, .pageUp, .pageUp, .pageUp] {
      _ = position.move(command, count: 25, visible: 10)
      seen.append([position.top, position.selection])
    }
    #expect(seen == [[9, 12], [14, 17], [15, 24], [6, 15], [0, 6], [0, 0]])
  }

  @Test func `other commands do not move`() {
    var position = ListPosition()
    let isMoved = position.move(.open, count: 10, visible: 5)
    #expect(!isMoved)
    #expect(position == ListPosition())
  }
}
