import Testing
import TextEditing

struct ListLineTests {
  /// A text, and what Enter makes of it.
  static let lines: [(String, String)] = [
    ("・検品した|", "・検品した\n・|"),
    ("・ 検品した|", "・ 検品した\n・ |"),
    ("- checked|", "- checked\n- |"),
    ("* checked|", "* checked\n* |"),
    ("-checked|", "-checked\n|"),
    ("１．検品|", "１．検品\n２．|"),
    ("９．検品|", "９．検品\n１０．|"),
    ("1. checked|", "1. checked\n2. |"),
    ("1.5 kg|", "1.5 kg\n|"),
    ("１．５倍|", "１．５倍\n|"),
    ("2026.05.01 に届いた|", "2026.05.01 に届いた\n|"),
    ("(1) 検品|", "(1) 検品\n(2) |"),
    ("（３）検品|", "（３）検品\n（４）|"),
    ("3）検品|", "3）検品\n4）|"),
    ("１、検品|", "１、検品\n２、|"),
    ("①検品|", "①検品\n②|"),
    ("⑳検品|", "⑳検品\n⑳|"),
    ("　・検品|", "　・検品\n　・|"),
    ("  3) one|", "  3) one\n  4) |"),
    ("・検品|した", "・検品\n・|した"),
    ("・|検品", "・\n・|検品"),
    ("|・検品", "\n|・検品"),
    ("・検^品|した", "・検\n・|した"),
    ("根本原因|", "根本原因\n|"),
    ("　字下げ|", "　字下げ\n　|"),
    ("　|", "\n　|"),
    // An empty item ends the list, and the numbers of later ones stay.
    ("・一\n・|", "・一\n|"),
    ("1. 一\n2. |\n3. 三", "1. 一\n|\n3. 三"),
    ("　①|", "|"),
    ("1. 一|\n2. 二", "1. 一\n2. |\n2. 二"),
  ]

  @Test(arguments: lines)
  func `a list goes on, and an empty item ends it`(before: String, after: String) {
    var editor = MarkedText(before).editor
    editor.newline(at: 0)
    #expect(MarkedText(editor) == MarkedText(after))
    #expect(editor.history.undoCount == 1)
    editor.undo()
    #expect(MarkedText(editor) == MarkedText(before))
  }

  @Test func `below a numbered heading comes text`() {
    var editor = MarkedText("１．根本原因|").editor
    editor.newline(listing: false, at: 0)
    #expect(MarkedText(editor) == MarkedText("１．根本原因\n|"))
  }

  /// A text, and what Tab and Shift-Tab make of it.
  static let indents: [(String, String, String)] = [
    ("・検|品", "・検　|品", "・検|品"),
    ("・|検品", "　・|検品", "・|検品"),
    ("|", "　|", "|"),
    ("- |one", "  - |one", "- |one"),
    ("one two|", "one two  |", "one two|"),
    ("^一\n二|", "^　一\n　二|", "^一\n二|"),
    ("一\n^二\n|三", "一\n^　二\n|三", "一\n^二\n|三"),
    ("^一\n\n　二|", "^　一\n\n　　二|", "^一\n\n二|"),
    ("\t|一", "  \t|一", "|一"),
    ("    one|", "    one  |", "  one|"),
  ]

  @Test(arguments: indents)
  func `Tab moves lines in, Shift-Tab out, as one step`(
    before: String, inside: String, outside: String
  ) {
    var editor = MarkedText(before).editor
    editor.indent(at: 0)
    #expect(MarkedText(editor) == MarkedText(inside))
    editor.undo()
    editor.outdent(at: 0)
    #expect(MarkedText(editor) == MarkedText(outside))
    #expect(editor.history.undoCount <= 1)
    editor.undo()
    #expect(MarkedText(editor) == MarkedText(before))
  }
}

struct WordSelectionTests {
  @Test(arguments: [
    ("出荷前の検|品手順", "検品手順"), ("|出荷前の", "出荷前"), ("ケー|ブルを", "ケーブル"),
    ("ASIN B0|INV00001 を", "B0INV00001"), ("一、|二", "二"), ("一|、、二", "、、"), ("末尾|", "末尾"),
    ("か\u{3099}|き", "か\u{3099}き"), ("|", ""), ("a  |  b", "    "),
  ])
  func `a double click takes the word, as its script tells`(text: String, word: String) {
    let editor = MarkedText(text).editor
    let range = editor.text.word(at: editor.caret.position)
    #expect(editor.text.string(in: range).utf8.elementsEqual(word.utf8))
  }
}
