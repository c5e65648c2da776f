import CaseFiles
import Casework
import Foundation
import Testing
import Wording

/// A client asks that everything about him be deleted.
@Suite struct PurgeTests {
  @Test func `nothing of a deleted case is left in the store, and all else is as it was`() throws {
    let scratch = try ScratchStore()
    let store = scratch.store
    try store.file(.arrived(scratch.arrival), to: scratch.caseID, at: Deed.later)
    _ = try store.attach([1, 2], named: "山田.pdf", [], to: scratch.caseID, at: Deed.later)
    try store.remove(.notice(NoticeID(caseID: scratch.caseID, number: 2)), at: Deed.later)
    try store.note(scratch.otherID, "佐藤のメモ", kind: .note, at: Deed.later)
    let other = try store.dossier(scratch.otherID)
    let otherHistory = try store.history(of: scratch.otherID)

    #expect(try store.purge(scratch.caseID, at: Deed.later) {} > 5)
    for (name, bytes) in try scratch.everything() {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in ["山田", "YAMADA", "計画が不十分", "72時間", "一行目"] {
        #expect(!text.contains(word), "\(word) in \(name)")
      }
      #expect(!name.contains(scratch.caseID.rawValue))
      #expect(!name.contains(scratch.arrival.rawValue))
    }
    #expect(try store.dossier(scratch.otherID) == other)
    #expect(try store.history(of: scratch.otherID) == otherHistory)
    #expect(try store.history(of: scratch.caseID).map(\.what) == [.purge])
    #expect(try store.check(in: .english) == [])
    #expect(try store.undo(at: Deed.later).what == .note)
    #expect(throws: StoreError.noCase(scratch.caseID.rawValue)) {
      try store.purge(scratch.caseID, at: Deed.later) {}
    }
  }

  @Test func `a case that lies in the trash is deleted too`() throws {
    let scratch = try ScratchStore()
    try scratch.store.remove(.sellerCase(scratch.caseID), at: Deed.later)
    _ = try scratch.store.purge(scratch.caseID, at: Deed.later) {}
    #expect(try scratch.files(in: ["trash"]).isEmpty)
    #expect(try scratch.store.check(in: .english) == [])
  }

  @Test func `a notice that was moved from another case is deleted there too`() throws {
    let scratch = try ScratchStore()
    let store = scratch.store
    let wrong = try store.file(.arrived(scratch.arrival), to: scratch.otherID, at: Deed.later)
    try store.file(.filed(wrong), to: scratch.caseID, at: Deed.later)
    _ = try store.purge(scratch.caseID, at: Deed.later) {}
    for (name, bytes) in try scratch.everything() {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("計画が不十分"), "\(name)")
    }
    #expect(try store.check(in: .english) == [])
    #expect(try store.dossier(scratch.otherID).notices.isEmpty)
  }

  @Test func `drafts and words kept outside of the store go before the store`() throws {
    let scratch = try ScratchStore()
    let keeper = DraftKeeper(stateFolder: "\(scratch.folder)/state", store: scratch.path)
    for id in [scratch.caseID, scratch.otherID] {
      try keeper.keep(
        KeptDraft(
          DraftSnapshot(
            round: RoundID(caseID: id, number: 1), text: "打ちかけ", base: "", history: [], line: 0,
            byte: 0), at: Deed.later))
    }
    _ = try scratch.store.purge(scratch.caseID, at: Deed.later) {
      #expect(scratch.store.hasCase(scratch.caseID))
      keeper.forgetAll(of: scratch.caseID)
    }
    #expect(keeper.unsaved().map(\.caseID) == [scratch.otherID])
  }
}
