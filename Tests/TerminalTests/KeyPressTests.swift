import Terminal
import Testing

@Suite struct KeyPressTests {
  static let examples: [(KeyPress, String)] = [
    (.control("s"), "Ctrl-S"), (.control("S"), "Ctrl-S"), (.enter, "Enter"),
    (.pageDown, "PgDn"), (.function(1), "F1"), (.backTab, "Shift-Tab"), (.alt("x"), "Alt-x"),
    (.character("-"), "-"), (.control("-"), "Ctrl--"), (.character(" "), "Space"),
    (.control(" "), "Ctrl-Space"), (.character("日"), "日"), (.character("F"), "F"),
    (KeyPress(.left, [.control, .alt, .shift]), "Ctrl-Alt-Shift-Left"),
  ]

  @Test(arguments: examples)
  func `a key is read as it is shown`(key: KeyPress, text: String) {
    #expect(key.description == text)
    #expect(KeyPress(text) == key)
  }

  @Test(arguments: ["", "Ctrl-", "Entr", "F0", "F25", "ab", "ctrl-s", "\u{1B}"])
  func `what is no key is not read as one`(text: String) {
    #expect(KeyPress(text) == nil)
  }

  @Test func `combinations that terminals send alike are equal`() {
    #expect(KeyPress.control("i") == .tab)
    #expect(KeyPress.control("M") == .enter)
    #expect(KeyPress.control("[") == .escape)
    #expect(KeyPress(.character("A"), .shift) == .character("A"))
  }

  @Test(arguments: [
    ("ｊ", "j"), ("／", "/"), ("？", "?"), ("\u{3000}", "Space"), ("・", "/"), ("：", ":"),
    ("１", "1"), ("～", "~"), ("日", "日"), ("j", "j"), ("Enter", "Enter"), ("Alt-ｘ", "Alt-x"),
  ])
  func `letters of an input method left on mean the keys they stand for`(
    typed: String, meant: String
  ) throws {
    #expect(try #require(KeyPress(typed)).halfWidth == KeyPress(meant))
  }
}
