import CaseFiles
import Casework
import CivilTime
import Foundation
import Testing

@Suite struct DraftKeeperTests {
  private static func draft(
    _ scratch: ScratchStore, _ text: String, base: String = "前", number: Int = 1
  ) -> KeptDraft {
    KeptDraft(
      DraftSnapshot(
        round: RoundID(caseID: scratch.caseID, number: number), text: text, base: base,
        history: ["{\"a\":1}", "ほか\n行"], line: 3, byte: 12), at: Deed.later)
  }

  private static func keeper(_ scratch: ScratchStore, store: String? = nil) -> DraftKeeper {
    DraftKeeper(stateFolder: "\(scratch.folder)/state", store: store ?? scratch.path)
  }

  @Test func `what is kept comes back, byte for byte, to a program just started`() throws {
    let scratch = try ScratchStore()
    for text in ["", "一行目\n二行目\n", "a\r\nb", "か\u{3099}", "\n\n"] {
      let draft = Self.draft(scratch, text)
      try Self.keeper(scratch).keep(draft)
      let kept = try #require(Self.keeper(scratch).kept(draft.round))
      #expect(Array(kept.text.utf8) == Array(text.utf8))
      #expect(kept == draft)
    }
  }

  @Test func `only drafts with words that the store does not have are unsaved`() throws {
    let scratch = try ScratchStore()
    let keeper = Self.keeper(scratch)
    #expect(keeper.unsaved() == [])
    try keeper.keep(Self.draft(scratch, "前", number: 1))
    try keeper.keep(Self.draft(scratch, "後", number: 2))
    #expect(keeper.unsaved() == [RoundID(caseID: scratch.caseID, number: 2)])
    keeper.forget(RoundID(caseID: scratch.caseID, number: 2))
    #expect(keeper.unsaved() == [])
    #expect(keeper.kept(RoundID(caseID: scratch.caseID, number: 2)) == nil)
  }

  @Test func `two windows that keep one round lose neither's words, in whatever order`() throws {
    let scratch = try ScratchStore()
    let keeper = Self.keeper(scratch)
    let (one, other) = (DraftLog(keeper), DraftLog(keeper))
    var mine = Self.draft(scratch, "こちら")
    var theirs = Self.draft(scratch, "あちら")
    theirs.at = Deed.later + 60
    func words() -> Set<String> {
      Set([keeper.kept(mine.round)?.text].compactMap(\.self))
        .union(keeper.setAside(of: mine.round).map(\.draft.text))
    }
    try one.keep(mine)
    try other.keep(theirs)
    #expect(words() == ["こちら", "あちら"])
    mine.text = "こちら、あと"
    try one.keep(mine)
    #expect(words() == ["こちら、あと", "あちら"])
    try other.keep(theirs)
    #expect(words() == ["こちら、あと", "あちら"])
    #expect(keeper.unsaved() == [mine.round])
    // What one has saved is no longer set aside, and the other's words still are.
    mine.base = mine.text
    try one.keep(mine)
    #expect(keeper.setAside(of: mine.round).map(\.draft.text) == ["あちら"])
    let name = try #require(keeper.setAside(of: mine.round).first?.name)
    keeper.forget(setAside: name, of: mine.round)
    #expect(words() == ["こちら、あと"])
    #expect(keeper.unsaved().isEmpty)
  }

  @Test func `words that this window was shown are not set aside when it goes on`() throws {
    let scratch = try ScratchStore()
    let keeper = Self.keeper(scratch)
    let draft = Self.draft(scratch, "前の窓")
    try DraftLog(keeper).keep(draft)
    let next = DraftLog(keeper)
    next.adopt(draft.round)
    try next.keep(Self.draft(scratch, "この窓"))
    #expect(keeper.kept(draft.round)?.text == "この窓")
    #expect(keeper.setAside(of: draft.round).isEmpty)
  }

  @Test func `what a round was kept by goes with it, set aside or not`() throws {
    let scratch = try ScratchStore()
    let keeper = Self.keeper(scratch)
    let draft = Self.draft(scratch, "前の窓")
    try DraftLog(keeper).keep(draft)
    try DraftLog(keeper).keep(Self.draft(scratch, "この窓"))
    keeper.forget(draft.round)
    let files = try FileManager.default.subpathsOfDirectory(atPath: "\(scratch.folder)/state")
    #expect(!files.contains { $0.contains(draft.round.rawValue) })
  }

  @Test func `a round that went out leaves the words behind that it has not`() throws {
    let scratch = try ScratchStore()
    let keeper = Self.keeper(scratch)
    var sent = Self.draft(scratch, "送った文")
    let (one, other) = (DraftLog(keeper), DraftLog(keeper))
    try other.keep(Self.draft(scratch, "ほかの窓の文"))
    sent.at = Deed.later + 60
    sent.base = sent.text
    try one.keep(sent)
    keeper.settle(sent.round, sentAs: sent.text)
    #expect(keeper.leftBehind(in: sent.round).map(\.draft.text) == ["ほかの窓の文"])
    #expect(keeper.unsaved() == [sent.round])
    let name = try #require(keeper.leftBehind(in: sent.round).first?.name)
    keeper.forget(setAside: name, of: sent.round)
    #expect(keeper.leftBehind(in: sent.round).isEmpty && keeper.unsaved().isEmpty)
    // Words that went out with the round are not left behind.
    try DraftLog(keeper).keep(Self.draft(scratch, "送った文"))
    keeper.settle(sent.round, sentAs: sent.text)
    let files = try FileManager.default.subpathsOfDirectory(atPath: "\(scratch.folder)/state")
    #expect(!files.contains { $0.contains(sent.round.rawValue) })
  }

  @Test func `two stores do not mix their drafts up`() throws {
    let scratch = try ScratchStore()
    let draft = Self.draft(scratch, "x")
    try Self.keeper(scratch).keep(draft)
    #expect(Self.keeper(scratch, store: "/elsewhere").kept(draft.round) == nil)
    #expect(Self.keeper(scratch, store: "/elsewhere").unsaved() == [])
  }

  @Test(arguments: ["", "{", "[]", "{\"round\":\"C\"}"])
  func `a damaged draft is none, and can be kept anew`(text: String) throws {
    let scratch = try ScratchStore()
    let draft = Self.draft(scratch, "x")
    try Self.keeper(scratch).keep(draft)
    let files = try FileManager.default.subpathsOfDirectory(atPath: "\(scratch.folder)/state")
    let name = try #require(files.first { $0.hasSuffix(".json") })
    try Data(text.utf8).write(to: URL(filePath: "\(scratch.folder)/state/\(name)"))
    #expect(Self.keeper(scratch).kept(draft.round) == nil)
    #expect(Self.keeper(scratch).unsaved() == [])
    try Self.keeper(scratch).keep(draft)
    #expect(Self.keeper(scratch).kept(draft.round) == draft)
  }

  @Test func `a draft that cannot be kept is told, and the one before stays`() async {
    await #expect(processExitsWith: .success) {
      let scratch = try ScratchStore()
      let draft = Self.draft(scratch, "kept")
      try Self.keeper(scratch).keep(draft)
      try limitFiles(to: 100)
      let later = Self.draft(scratch, "more words")
      #expect(throws: StoreError.self) { try Self.keeper(scratch).keep(later) }
      try limitFiles(to: rlim_t.max)
      #expect(Self.keeper(scratch).kept(draft.round) == draft)
      let names = try FileManager.default.subpathsOfDirectory(atPath: "\(scratch.folder)/state")
      #expect(!names.contains { $0.hasSuffix(".tmp") })
    }
  }
}
