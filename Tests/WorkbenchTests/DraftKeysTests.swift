import Casework
import PlanReview
import Terminal
import TestSupport
import Testing
import TextEditing
import Wording
import Workbench

extension InventedDesk {
  /// With the draft of a case open whose stored text is given.
  init(drafting text: String, columns: Int = 80, rows: Int = 24) throws {
    var made = InventedCase("C7K3QF", client: "星野バッグ店", opened: "2026-04-28 09:20")
    made.draft(text, at: "2026-04-30 10:00")
    self.init(columns: columns, rows: rows, dossiers: [made.dossier], inbox: [])
    try play("e")
    try #require(state.focus == .draft)
  }

  var draft: DraftPane { get throws { try #require(state.draft) } }
  var text: String { get throws { try draft.editor.text.string } }
}

@Suite struct DraftKeysTests {
  /// A stored text, keys, the text afterwards.
  static let edits: [(String, String, String)] = [
    ("", "text:根本原因", "根本原因"),
    ("", "text:ｱq/ｊ", "ｱq/ｊ"),
    ("", "text:一 Enter text:二", "一\n二"),
    ("", "text:あい Backspace text:う", "あう"),
    ("", "text:か\u{3099} Backspace", ""),
    ("一\n二", "End Delete", "一二"),
    ("一\n二", "Down Home Backspace", "一二"),
    ("一\n二\n", "Ctrl-End text:三", "一\n二\n三"),
    ("一\n二", "Ctrl-K Ctrl-End Enter Ctrl-U", "二\n一\n"),
    ("検品の手順", "Shift-Right Shift-Right Ctrl-X End Ctrl-V", "の手順検品"),
    ("検品", "Ctrl-A Ctrl-C Ctrl-End Ctrl-V", "検品検品"),
    ("検品", "Ctrl-A text:改", "改"),
    ("", "paste:一行目\\n\\n三行目", "一行目\n\n三行目"),
    ("検品", "Ctrl-A paste:出荷", "出荷"),
    ("ab", "End text:c Ctrl-Z", "ab"),
    ("ab", "End text:c Ctrl-Z Ctrl-Y", "abc"),
    ("ab", "End paste:c\\nd\\ne Ctrl-Z", "ab"),
    ("ab", "End paste:x paste:y Ctrl-Z", "abx"),
    ("ab", "Ctrl-Z Ctrl-Z Ctrl-Y", "ab"),
  ]

  @Test(arguments: edits)
  func `keys write`(stored: String, keys: String, text: String) throws {
    var desk = try InventedDesk(drafting: stored)
    try desk.play(keys)
    #expect(try desk.text == text)
  }

  @Test func `typing is taken back by steps, down to the stored text`() throws {
    var desk = try InventedDesk(drafting: "もと")
    try desk.play("text:根本原因。 Enter text:是正措置。 paste:長い文 Ctrl-K")
    var steps = 0
    while try desk.text != "もと", steps < 30 {
      try desk.play("Ctrl-Z")
      steps += 1
    }
    #expect(try desk.text == "もと")
    #expect(steps < 12, "a step a letter")
    for _ in 0..<steps { try desk.play("Ctrl-Y") }
    #expect(try !desk.text.contains("長い文"))
  }

  @Test func `what is found is selected, and the search goes round`() throws {
    var desk = try InventedDesk(drafting: "検品した。\n再検品した。\n")
    try desk.play("Ctrl-F text:検品 Enter")
    #expect(try desk.draft.editor.selectedText == "検品")
    let first = try desk.draft.editor.selection
    try desk.play("F3")
    #expect(try desk.draft.editor.selectedText == "検品")
    #expect(try desk.draft.editor.selection != first)
    try desk.play("F3")
    #expect(try desk.draft.editor.selection == first)
    try desk.play("Shift-F3")
    #expect(try desk.draft.editor.selection != first)
  }

  @Test func `a search without a find says so and moves nothing`() throws {
    var desk = try InventedDesk(drafting: "検品した。")
    try desk.play("End")
    let caret = try desk.draft.editor.caret
    try desk.play("Ctrl-F text:請求書 Enter")
    #expect(desk.state.message?.text.contains("請求書") ?? false)
    #expect(try desk.draft.editor.caret == caret)
  }

  @Test func `Ctrl-S asks for saving with the text it began from`() throws {
    var desk = try InventedDesk(drafting: "もと")
    let asked = try desk.play("text:新 Ctrl-S")
    guard case .saveDraft(let snapshot)? = asked.first else {
      Issue.record("\(asked)")
      return
    }
    #expect(snapshot.text == "新もと")
    #expect(snapshot.base == "もと")
    #expect(snapshot.round == Invented.roundID("C7K3QF-01"))
    #expect(try !desk.draft.isSaved)
    desk.receive(.saved(snapshot, at: desk.now))
    #expect(try desk.draft.isSaved)
    #expect(try desk.play("Esc").isEmpty)
  }

  @Test(arguments: ["Shift-Right", "Alt-a Right", "Ctrl-A", "Ctrl-F text:と Enter"])
  func `Esc drops a selection first, and leaves with the next press`(keys: String) throws {
    var desk = try InventedDesk(drafting: "もと")
    try desk.play(keys)
    #expect(desk.state.draft?.editor.selection != nil)
    #expect(try desk.play("Esc").isEmpty)
    #expect(desk.state.draft?.editor.selection == nil)
    try desk.play("Right")
    #expect(desk.state.draft?.editor.selection == nil)
    try desk.play("Esc")
    #expect(desk.state.draft == nil)
  }

  @Test func `Esc leaves and saves what is not in the store`() throws {
    var desk = try InventedDesk(drafting: "もと")
    let asked = try desk.play("text:新 Esc")
    guard case .saveDraft(let snapshot)? = asked.first else {
      Issue.record("\(asked)")
      return
    }
    #expect(snapshot.text == "新もと")
    desk.receive(.saved(snapshot, at: desk.now))
    #expect(desk.state.focus != .draft)
  }

  @Test func `a draft that could not be saved stays on the screen`() throws {
    var desk = try InventedDesk(drafting: "もと")
    try desk.play("text:新 Esc")
    desk.receive(.failed("ディスクに空きがありません"))
    #expect(desk.state.focus == .draft)
    #expect(try desk.text == "新もと")
    #expect(desk.state.message?.role == .error)
  }

  @Test func `leaving an untouched draft asks for nothing`() throws {
    var desk = try InventedDesk(drafting: "もと")
    #expect(try desk.play("Right Esc").isEmpty)
  }

  @Test func `typing while a save is on its way stays unsaved`() throws {
    var desk = try InventedDesk(drafting: "")
    let asked = try desk.play("text:あ Ctrl-S")
    guard case .saveDraft(let snapshot)? = asked.first else {
      Issue.record("\(asked)")
      return
    }
    try desk.play("text:い")
    desk.receive(.saved(snapshot, at: desk.now))
    #expect(try !desk.draft.isSaved)
    #expect(try desk.text == "あい")
  }

  @Test func `the caret stays in sight in a long text at any size`() throws {
    let text = (1...200).map { "\($0) " + String(repeating: "対策", count: 70) }
    var desk = try InventedDesk(drafting: text.joined(separator: "\n"))
    for keys in ["Ctrl-End", "PgUp PgUp", "resize:44x12", "Ctrl-Home", "PgDn", "resize:200x50"] {
      try desk.play(keys)
      let spot = try desk.draft.caretSpot
      #expect((0..<desk.state.layout.draft.rows).contains(spot.row), "after \(keys)")
      #expect((0...desk.state.area.columns).contains(spot.column), "after \(keys)")
    }
  }

  @Test func `the user's own editor gets the text and its answer can be undone`() throws {
    var desk = try InventedDesk(drafting: "もと")
    let asked = try desk.play("Ctrl-O")
    guard case .editElsewhere(let snapshot)? = asked.first else {
      Issue.record("\(asked)")
      return
    }
    #expect(snapshot.text == "もと")
    desk.receive(.edited("書き直した\n"))
    #expect(try desk.text == "書き直した\n")
    try desk.play("Ctrl-Z")
    #expect(try desk.text == "もと")
  }

  @Test func `a page key shows the next page at once, with the caret in the same row of it`()
    throws
  {
    var desk = try InventedDesk(drafting: (1...90).map { "第\($0)の行" }.joined(separator: "\n"))
    let page = desk.state.layout.draft.rows - 1
    try desk.play("Down Down PgDn")
    #expect(try desk.draft.top == page)
    #expect(try desk.draft.caretSpot.row == 2)
    try desk.play("PgDn PgUp PgUp")
    #expect(try desk.draft.top == 0)
    #expect(try desk.draft.caretSpot.row == 2)
    try desk.play("Ctrl-End PgDn")
    #expect(try desk.draft.editor.caret.position.line == 89)
  }

  @Test func `the status tells what is safe where`() throws {
    var desk = try InventedDesk(drafting: "")
    #expect(try #require(desk.state.draftStanding).0.contains("保存済"))
    try desk.play("text:あい")
    #expect(try #require(desk.state.draftStanding).0.contains("入力中"))
    #expect(try #require(desk.state.draftStanding).0.contains("1行 3桁"))
    desk.receive(.kept(try desk.draft.snapshot))
    #expect(try #require(desk.state.draftStanding).0.contains("控え済"))
    try desk.play("text:う")
    #expect(try #require(desk.state.draftStanding).0.contains("入力中"))
  }

  @Test func `the characters of the part and of the selection are told as one writes`() throws {
    var desk = try InventedDesk(drafting: "１．根本原因\n検品がなかった。\n", columns: 120)
    desk.rest()
    try desk.play("Down text:毎日の")
    #expect(try #require(desk.state.draftStanding).0.contains("根本原因 11字"))
    desk.rest()
    #expect(try #require(desk.state.draftStanding).0.contains("根本原因 11字"))
    try desk.play("Shift-Left Shift-Left")
    #expect(try #require(desk.state.draftStanding).0.contains("選択2字"))
  }

  @Test func `the part is the one the caret is in, however much was typed since it was judged`()
    throws
  {
    var desk = try InventedDesk(drafting: "１．根本原因\n甲\n２．是正措置\n乙\n", columns: 120)
    desk.rest()
    try desk.play("Down End text:" + String(repeating: "検品を行う", count: 20))
    #expect(try desk.draft.part == .rootCause)
    #expect(try #require(desk.state.draftStanding).0.contains("根本原因 101字"))
    try desk.play("Down Down")
    #expect(try desk.draft.part == .correctiveActions)
  }

  @Test func `what is longer than its field takes is told`() throws {
    var preferences = Preferences()
    preferences.lengthLimits[.rootCause] = 12
    preferences.wholeLengthLimit = 1000
    var desk = InventedDesk(preferences: preferences)
    try desk.play("e Ctrl-A paste:１．根本原因\\n検品がなかった。")
    desk.rest()
    let (words, role) = try #require(desk.state.draftStanding)
    #expect(words.contains("根本原因 8/12字"))
    #expect(words.contains("全体 15/1000字"))
    #expect(role == .dim)
    try desk.play("text:出荷前に毎日")
    #expect(try #require(desk.state.draftStanding).0.contains("根本原因 14/12字"))
    #expect(try #require(desk.state.draftStanding).1 == .warning)
  }
}
