import CaseFiles
import Casework
import Foundation
import TestSupport
import Testing
import TextEditing

@Suite struct DraftLogTests {
  /// A draft that was kept whole, and the window in which it is typed.
  private struct Desk {
    let scratch: ScratchStore
    let round: RoundID
    let log: DraftLog
    var editor: DraftEditor
    private var kept: DraftText

    init(_ text: String, in scratch: ScratchStore? = nil) throws {
      self.scratch = try scratch ?? ScratchStore()
      round = RoundID(caseID: self.scratch.caseID, number: 1)
      log = DraftLog(Self.keeper(self.scratch))
      editor = DraftEditor(DraftText(text))
      kept = editor.text
      try keepWhole()
    }

    static func keeper(_ scratch: ScratchStore) -> DraftKeeper {
      DraftKeeper(stateFolder: "\(scratch.folder)/state", store: scratch.path)
    }

    mutating func keepWhole() throws {
      let caret = editor.caret.position
      try log.keep(
        KeptDraft(
          DraftSnapshot(
            round: round, text: editor.text.string, base: "もと",
            history: editor.history.record(of: editor.text), line: caret.line, byte: caret.byte),
          at: Deed.later))
      follow()
    }

    mutating func type(_ text: String) throws {
      editor.insert(text, at: 0)
      try log.append(editor.change(since: kept))
      follow()
    }

    private mutating func follow() {
      kept = editor.text
      editor.markHistory()
    }

    /// What a program that starts now finds.
    var found: KeptDraft? { Self.keeper(scratch).kept(round) }

    var files: [String] {
      get throws {
        try FileManager.default.subpathsOfDirectory(atPath: "\(scratch.folder)/state")
          .filter { $0.contains(".") }.map { "\(scratch.folder)/state/\($0)" }
      }
    }

    var logFile: String { get throws { try #require(try files.first { $0.hasSuffix(".log") }) } }
  }

  @Test func `what was typed since comes back, with the caret and all that can be undone`() throws {
    var desk = try Desk("もと\n二行目")
    try desk.type("追加")
    try desk.type("。\n新しい行")
    desk.editor.undo()
    try desk.type("終わり")
    let found = try #require(desk.found)
    #expect(found.text == desk.editor.text.string)
    #expect(found.base == "もと" && found.isUnsaved)
    #expect(TextPosition(line: found.line, byte: found.byte) == desk.editor.caret.position)
    #expect(found.history == desk.editor.history.record(of: desk.editor.text))
    #expect(Desk.keeper(desk.scratch).unsaved() == [desk.round])
  }

  @Test func `a line that a crash has torn is left out, and those before it are not`() throws {
    var desk = try Desk("もと")
    try desk.type("一")
    try desk.type("二")
    let file = try desk.logFile
    let bytes = try Data(contentsOf: URL(filePath: file))
    let first = try #require(bytes.firstIndex(of: 0x0A))
    for end in first + 1..<bytes.count - 1 {
      try bytes.prefix(end).write(to: URL(filePath: file))
      #expect(desk.found?.text == "一もと", "\(end)")
    }
    try (bytes.prefix(first + 1) + Data(count: 300)).write(to: URL(filePath: file))
    #expect(desk.found?.text == "一もと", "what a power failure may leave")
  }

  @Test func `what was kept whole anew is not typed in twice`() throws {
    var desk = try Desk("もと")
    try desk.type("一")
    try desk.keepWhole()
    #expect(desk.found?.text == "一もと")
    #expect(try desk.files.count == 1)
    try desk.type("二")
    #expect(desk.found?.text == "一二もと")
  }

  @Test func `where another window has kept the round, all is kept anew`() throws {
    var desk = try Desk("もと")
    try desk.type("一")
    #expect(desk.log.isOpen(for: desk.round))
    let other = try Desk("ほか", in: desk.scratch)
    #expect(!desk.log.isOpen(for: desk.round))
    #expect(other.log.isOpen(for: desk.round))
    #expect(!other.log.isOpen(for: RoundID(caseID: desk.scratch.caseID, number: 2)))
  }

  @Test func `a log longer than the draft gives way to the whole draft`() throws {
    var desk = try Desk("もと")
    for _ in 0..<9 where desk.log.isOpen(for: desk.round) {
      try desk.type(String(repeating: "長い文を書く。", count: 2_000))
    }
    #expect(!desk.log.isOpen(for: desk.round))
    #expect(desk.found?.text == desk.editor.text.string)
  }

  @Test func `forgetting a round forgets what was typed in it`() throws {
    var desk = try Desk("もと")
    try desk.type("一")
    Desk.keeper(desk.scratch).forget(desk.round)
    #expect(desk.found == nil)
    #expect(try desk.files == [])
  }

  @Test func `on a full disk what was kept stays, and nothing follows it`() async {
    await #expect(processExitsWith: .success) {
      var desk = try Desk("もと")
      try desk.type("一")
      let size = try Data(contentsOf: URL(filePath: try desk.logFile)).count
      try limitFiles(to: rlim_t(size + 20))
      #expect(throws: StoreError.self) { try desk.type("二") }
      #expect(!desk.log.isOpen(for: desk.round))
      #expect(desk.found?.text == "一もと")
      try limitFiles(to: rlim_t.max)
      try desk.keepWhole()
      #expect(desk.found?.text == "一二もと")
    }
  }
}
