import CaseFiles
import Casework
import CivilTime
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
    // What a crash has left of a change, and an editor of its work.
    for name in [".json.J00.tmp", ".json.swp"] {
      try scratch.write("山田商店", to: "cases/.\(scratch.caseID.rawValue)\(name)")
    }
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

  @Test(arguments: [["eml"], ["json"], ["eml", "json"]])
  func `what a killed import has left in the inbox of a client's mail is deleted too`(
    endings: [String]
  ) throws {
    let scratch = try ScratchStore()
    let store = scratch.store
    // The same mail was taken in again, and filed.
    for ending in endings {
      let whole = try scratch.bytes("inbox/\(scratch.arrival.rawValue).\(ending)")
      try scratch.write(
        String(decoding: whole, as: UTF8.self), to: "inbox/.I00000.\(ending).J00.tmp")
    }
    // One that was torn: only the other file of its change tells whose it is.
    try scratch.write("From: a@", to: "inbox/.I00000.txt.J00.tmp")
    try scratch.write("From: x@example.com\r\n\r\n他人\r\n", to: "inbox/.I11111.eml.J11.tmp")
    try store.file(.arrived(scratch.arrival), to: scratch.caseID, at: Deed.later)
    _ = try store.purge(scratch.caseID, at: Deed.later) {}
    let left = try FileManager.default.contentsOfDirectory(atPath: "\(scratch.path)/inbox")
    #expect(left == [".I11111.eml.J11.tmp"])
    #expect(store.strayArrivals() == ["inbox/.I11111.eml.J11.tmp"])
    #expect(try store.check(in: .english).map(\.file) == store.strayArrivals())
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

  @Test func `each line that is left follows the one before it, also where months end`() throws {
    let scratch = try ScratchStore()
    for (id, day) in [(scratch.otherID, 31), (scratch.caseID, 32), (scratch.otherID, 33)] {
      try scratch.store.note(id, "\(day)日", kind: .note, at: Deed.later + day * 86_400)
    }
    _ = try scratch.store.purge(scratch.caseID, at: Deed.later + 34 * 86_400) {}
    try scratch.store.note(scratch.otherID, "続き", kind: .note, at: Deed.later + 35 * 86_400)
    let entries = try scratch.journalLines().filter { $0["id"] != nil }
    #expect(entries.count == 6)
    #expect(entries.first?["after"] == nil)
    for (before, entry) in zip(entries, entries.dropFirst()) {
      #expect(entry["after"] as? String == before["id"] as? String)
    }
    #expect(try scratch.store.check(in: .english) == [])
  }

  @Test func `gaps that an older version left at a deletion are no damage, later ones are`() throws
  {
    let scratch = try ScratchStore()
    _ = try scratch.store.purge(scratch.otherID, at: Deed.later) {}
    let name = try scratch.journalName()
    let lines = try scratch.bytes(name).split(separator: 0x0A).map {
      String(decoding: $0, as: UTF8.self)
    }
    let old = (lines[..<2] + lines[4...]).map {
      $0.replacing(",\"closed\":true", with: "").replacing(/"sum":"[0-9a-f]+",/, with: "")
    }
    try scratch.write(old.joined(separator: "\n") + "\n", to: name)
    #expect(try scratch.store.check(in: .english) == [])
    for day in 1...2 {
      try scratch.store.note(
        scratch.caseID, "続き", kind: .note, at: Deed.later + day * 86_400)
    }
    let more = try scratch.bytes(name).split(separator: 0x0A)
    let cut = (more.dropLast(4) + more.suffix(2)).joined(separator: [0x0A]) + [0x0A]
    try scratch.write(String(decoding: Array(cut), as: UTF8.self), to: name)
    #expect(try scratch.store.check(in: .english).map(\.file) == [name])
  }
}
