import Casework
import Terminal
import TestSupport
import Testing
import TextEditing
import Wording
import Workbench

@Suite struct FieldKeysTests {
  @Test func `in a field letters are text and full-width letters stay as they are`() throws {
    var desk = InventedDesk()
    try desk.play("+ text:ｑｊu?Ａ")
    #expect(desk.state.prompt?.field.text == "ｑｊu?Ａ")
  }

  @Test func `a field is edited with the usual keys`() throws {
    var desk = InventedDesk()
    try desk.play("+ text:星店 Left text:野 Ctrl-A text:（ Ctrl-E text:） Home Delete End Ctrl-H")
    #expect(desk.state.prompt?.field.text == "星野店")
  }

  @Test func `a paste into a field is one line`() throws {
    var desk = InventedDesk()
    #expect(
      try desk.play("+ paste:一行目\\n二行目 Enter")
        == [.note(Invented.caseID("C5R1VW"), "一行目 二行目")])
  }

  @Test(arguments: ["", "Enter", "2", "2 Enter", "?"])
  func `a paste where nothing is written changes nothing and says so`(keys: String) throws {
    var desk = InventedDesk()
    try desk.play(keys)
    let focus = desk.state.focus
    #expect(try desk.play("paste:qxu\\nx").isEmpty)
    #expect(desk.state.focus == focus)
    #expect(desk.state.message?.role == .warning)
  }

  @Test(arguments: ["Esc", "Ctrl-C"])
  func `a field is given up with Esc and Ctrl-C`(key: String) throws {
    for opening in ["+", "n", "/", ":", "o"] {
      var desk = InventedDesk()
      #expect(try desk.play("\(opening) \(key)").isEmpty)
      #expect(desk.state.focus == .cases)
    }
  }

  @Test(arguments: ["+", "n"])
  func `what was typed into a field that was left stands there again`(opening: String) throws {
    var desk = InventedDesk()
    try desk.play("\(opening) text:電話で確かめた Esc")
    #expect(desk.state.prompt == nil)
    #expect(desk.state.message?.role == .message)
    try desk.play(opening)
    #expect(desk.state.prompt?.field.text == "電話で確かめた")
  }

  @Test func `words of one case are not offered for another`() throws {
    var desk = InventedDesk()
    try desk.play("+ text:電話で確かめた Esc j +")
    #expect(desk.state.prompt?.field.text == "")
  }

  @Test func `a note that could not be kept stands in its field again`() throws {
    var desk = InventedDesk()
    let asked = try desk.play("+ text:電話で確かめた Enter")
    #expect(asked.count == 1)
    desk.receive(.failed("disk full"))
    #expect(desk.state.prompt?.field.text == "電話で確かめた")
    #expect(try desk.play("Enter") == asked)
    desk.receive(.done("kept"))
    try desk.play("+")
    #expect(desk.state.prompt?.field.text == "")
  }

  @Test func `a failure that came later opens no field`() throws {
    var desk = InventedDesk()
    try desk.play("+ text:電話 Enter j")
    desk.receive(.failed("disk full"))
    #expect(desk.state.prompt == nil)
  }

  @Test func `a time that is none is mended where it was typed`() throws {
    var desk = InventedDesk()
    #expect(try desk.play("j j s Ctrl-U text:いつか Enter").isEmpty)
    #expect(desk.state.prompt?.field.text == "いつか")
    #expect(desk.state.message?.role == .warning)
  }

  @Test func `what was cut in a draft is pasted into a field`() throws {
    var desk = try InventedDesk(drafting: "検品した。\n")
    try desk.play("Ctrl-A Ctrl-X Ctrl-F Ctrl-V")
    #expect(try desk.draft.search?.pattern.text == "検品した。 ")
  }

  @Test func `the palette finds a command by words in any order and case`() throws {
    var desk = InventedDesk(.english)
    try desk.play(": text:TIMELINE Space text:note")
    let choices = try #require(desk.state.picker).choices
    #expect(choices.map(\.value) == [.command(.addNote)])
    try desk.play("Enter")
    #expect(desk.state.prompt?.purpose == .note(Invented.caseID("C5R1VW")))
  }

  @Test func `the palette shows the key beside the command`() throws {
    var desk = InventedDesk()
    try desk.play("Ctrl-P")
    for choice in try #require(desk.state.picker).choices { #expect(!choice.note.isEmpty) }
  }

  @Test func `a command of the palette works on the view below it`() throws {
    var desk = InventedDesk(.english)
    try desk.play("2 : text:unrelated")
    #expect(try desk.play("Enter") == [.dismiss(.arrived(Invented.arrivalID("I9M2ZR")))])
    try desk.play("3 : text:help Enter")
    #expect(desk.state.focus == .help)
  }

  @Test func `moving in a palette stays within what fits`() throws {
    var desk = InventedDesk()
    try desk.play(": PgDn PgDn PgDn PgDn Down Down")
    let picker = try #require(desk.state.picker)
    #expect(picker.position.selection == picker.choices.count - 1)
    try desk.play("text:メモ")
    #expect(try #require(desk.state.picker).position.selection == 0)
  }

  @Test func `help opens over a view, scrolls no farther than its end, and closes`() throws {
    for key in ["?", "F1"] {
      var desk = InventedDesk()
      try desk.play("j \(key)")
      #expect(desk.state.focus == .help)
      try desk.play(String(repeating: "j ", count: 200))
      let rows = KeyBindings.bindings(in: .cases).count
      #expect(desk.state.helpTop <= rows)
      try desk.play("Esc")
      #expect(desk.state.focus == .cases)
      #expect(desk.state.selectedCase == Invented.caseID("C7K3QF"))
    }
  }

  @Test func `help opens over a draft and leaves it as it is`() throws {
    var desk = InventedDesk()
    try desk.play("e text:あ F1 q")
    #expect(desk.state.focus == .draft)
    #expect(desk.state.draft?.editor.text.string.hasPrefix("あ") ?? false)
  }

  @Test(arguments: ["j", "z", "Enter", "?", "paste:x"])
  func `a message goes away with the next key`(key: String) throws {
    var desk = InventedDesk()
    desk.receive(.failed("保管庫に書けません"))
    #expect(desk.state.message?.role == .error)
    try desk.play(key)
    #expect(desk.state.message?.text != "保管庫に書けません")
  }

  @Test func `a resize keeps what was said and where one stands`() throws {
    var desk = InventedDesk()
    try desk.play("G")
    desk.receive(.done("登録しました"))
    for size in ["44x12", "200x60", "20x5", "1x1", "80x24"] {
      try desk.play("resize:\(size)")
      #expect(desk.state.selectedCase == Invented.caseID("C9Z0HN"))
      #expect(desk.state.message?.text == "登録しました")
      let position = desk.state.casesPosition
      #expect((position.top...position.selection).contains(position.selection))
    }
    try desk.play("2 j resize:44x12 resize:120x40")
    #expect(desk.state.selectedArrival?.id == .arrived(Invented.arrivalID("I3C4DE")))
  }

  /// Random keys in random order never trap and leave every selection on a row.
  @Test(arguments: [Language.japanese, .english])
  func `no order of keys breaks the workbench`(language: Language) throws {
    let keys = Set(KeyBindings.all.flatMap(\.keys)).sorted { $0.description < $1.description }
    for _ in 0..<60 {
      var desk = InventedDesk(language)
      for _ in 0..<120 {
        if let key = keys.randomElement() { desk.take(.key(key)) }
        if Int.random(in: 0..<10) == 0 { desk.take(.paste("星野\n〔要確認〕")) }
        if Int.random(in: 0..<20) == 0 {
          let size = CellRect(rows: .random(in: 1...60), columns: .random(in: 1...200))
          desk.take(.resized(size))
        }
        let state = desk.state
        #expect(state.casesPosition.selection < max(1, state.cases.count))
        #expect(state.inboxPosition.selection < max(1, state.inbox.count))
      }
    }
  }
}
