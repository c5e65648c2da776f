import CaseFiles
import Casework
import CivilTime
import Foundation
import Testing

/// One store, whatever way its path is written.
@Suite struct StoreKeyTests {
  private let scratch: ScratchStore
  private let link: String

  private var state: String { "\(scratch.folder)/state" }

  init() throws {
    scratch = try ScratchStore()
    link = "\(scratch.folder)/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: scratch.path)
  }

  private var spellings: [String] {
    [scratch.path, "\(scratch.path)/", "\(scratch.path)/../store", link]
  }

  private var draft: KeptDraft {
    KeptDraft(
      DraftSnapshot(
        round: RoundID(caseID: scratch.caseID, number: 2), text: "後", base: "前", history: [],
        line: 0, byte: 0),
      at: Deed.later)
  }

  @Test func `a draft that was kept is found by every spelling, and forgotten by every one`()
    throws
  {
    for (one, other) in zip(spellings, spellings.dropFirst() + spellings.prefix(1)) {
      try DraftKeeper(stateFolder: state, store: one).keep(draft)
      #expect(DraftKeeper(stateFolder: state, store: other).unsaved() == [draft.round])
      DraftKeeper(stateFolder: state, store: other).forgetAll(of: scratch.caseID)
      #expect(DraftKeeper(stateFolder: state, store: one).unsaved() == [])
    }
  }

  @Test func `what was told and what was seen counts under every spelling`() throws {
    let seen = Acknowledgement(code: "x", at: Deed.later)
    try ReviewKeeper(stateFolder: state, store: link).keep([seen])
    try ReminderLog(stateFolder: state, store: link).remember(
      ["a"], live: ["a"], at: Deed.later)
    for spelling in spellings {
      #expect(ReviewKeeper(stateFolder: state, store: spelling).seen(at: Deed.later) == [seen])
      #expect(try ReminderLog(stateFolder: state, store: spelling).told() == ["a"])
    }
  }

  @Test func `what was kept under a spelling is still found by it, and nothing is replaced`()
    throws
  {
    let former = "\(state)/drafts-\(SHA256.hex(Array(link.utf8)).prefix(12))"
    let keeper = DraftKeeper(stateFolder: state, store: scratch.path)
    var other = draft
    other.round = RoundID(caseID: scratch.otherID, number: 1)
    for round in [draft, other] { try keeper.keep(round) }
    let current = try #require(
      try FileManager.default.contentsOfDirectory(atPath: state).first { $0.hasPrefix("drafts-") })
    try FileManager.default.moveItem(atPath: "\(state)/\(current)", toPath: former)
    var newer = draft
    newer.text = "新しい"
    try keeper.keep(newer)
    let found = DraftKeeper(stateFolder: state, store: link)
    #expect(Set(found.unsaved()) == [draft.round, other.round])
    #expect(found.kept(draft.round)?.text == "新しい")
    #expect(keeper.kept(other.round)?.text == "後")
  }
}
