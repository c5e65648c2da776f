import CaseFiles
import Casework
import CivilTime
import Foundation
import Testing

@Suite struct UndoConflictTests {
  private func refuses(_ scratch: ScratchStore) throws {
    let before = try scratch.everything()
    let error = #expect(throws: StoreError.self) {
      try scratch.reopened().undo(at: Deed.later + 60)
    }
    guard case .changedMeanwhile = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try scratch.everything() == before)
  }

  @Test func `a note that was reworded elsewhere is not taken away`() throws {
    let scratch = try ScratchStore()
    try scratch.store.note(scratch.caseID, "請求書待ち", kind: .note, at: Deed.later)
    try scratch.edit("cases/\(scratch.caseID.rawValue).json", replacing: "請求書待ち", with: "届いた")
    try refuses(scratch)
  }

  @Test func `a draft that was changed elsewhere at the same lines is not taken back`() throws {
    let scratch = try ScratchStore()
    _ = try scratch.store.writeDraft(of: scratch.caseID, text: "一行目\n二行目\n三", at: Deed.later)
    try scratch.edit("rounds/\(scratch.caseID.rawValue)-01.json", replacing: "三", with: "三つ")
    try refuses(scratch)
  }

  @Test func `a notice whose reading was changed elsewhere is not unfiled`() throws {
    let scratch = try ScratchStore()
    let id = try scratch.store.file(.arrived(scratch.arrival), to: scratch.caseID, at: Deed.later)
    try scratch.edit(
      "notices/\(id.rawValue).json", replacing: "authenticity", with: "safety")
    try refuses(scratch)
  }

  @Test func `a case that was removed elsewhere is not half restored`() throws {
    let scratch = try ScratchStore()
    try scratch.store.note(scratch.caseID, "x", kind: .note, at: Deed.later)
    try scratch.remove("cases/\(scratch.caseID.rawValue).json")
    try refuses(scratch)
  }

  @Test func `a message that is gone cannot be moved back`() throws {
    let scratch = try ScratchStore()
    let id = try scratch.store.file(.arrived(scratch.arrival), to: scratch.caseID, at: Deed.later)
    try scratch.remove("notices/\(id.rawValue).eml")
    try refuses(scratch)
  }

  @Test func `what was changed elsewhere in the same record stays`() throws {
    let scratch = try ScratchStore()
    try scratch.store.note(scratch.caseID, "請求書待ち", kind: .note, at: Deed.later)
    let name = "cases/\(scratch.caseID.rawValue).json"
    try scratch.edit(name, replacing: "\"assignee\": null", with: "\"assignee\": \"葵\"")
    try scratch.edit(name, replacing: "\"tags\": []", with: "\"tags\": [], \"later\": [1.50]")
    _ = try scratch.reopened().undo(at: Deed.later + 60)
    let sellerCase = try scratch.store.dossier(scratch.caseID).sellerCase
    #expect(sellerCase.assignee == "葵")
    #expect(sellerCase.timeline.map(\.kind) == [.opened])
    let text = String(decoding: try scratch.bytes(name), as: UTF8.self)
    #expect(text.contains("1.50"))
  }

  @Test func `another machine's changes are not taken back by this one`() throws {
    let scratch = try ScratchStore()
    let name = try scratch.journalName()
    let lines = try scratch.bytes(name)
    try scratch.remove(name)
    try scratch.write(
      String(decoding: lines, as: UTF8.self), to: "journal/elsewhere-0000-2026-05.jsonl")
    #expect(throws: StoreError.nothingOwnToUndo(other: "elsewhere-0000")) {
      try scratch.reopened().undo(at: Deed.later)
    }
    #expect(try scratch.reopened().history().count == 5)
    try scratch.store.note(scratch.caseID, "x", kind: .note, at: Deed.later)
    #expect(try scratch.reopened().undo(at: Deed.later).what == .note)
    #expect(throws: StoreError.nothingToUndo) { try scratch.reopened().undo(at: Deed.later) }
  }
}
