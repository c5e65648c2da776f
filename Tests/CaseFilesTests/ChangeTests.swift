import CaseFiles
import Casework
import CivilTime
import Foundation
import Testing
import Wording

/// Something a person does with the store.
struct Deed: CustomTestStringConvertible, Sendable {
  let testDescription: String

  /// What the journal calls it.
  let kind: ChangeKind
  let act: @Sendable (Store, ScratchStore) throws -> Void

  init(
    _ description: String, _ kind: ChangeKind,
    _ act: @escaping @Sendable (Store, ScratchStore) throws -> Void
  ) {
    testDescription = description
    self.kind = kind
    self.act = act
  }

  static let later = ScratchStore.now + 3 * 3600

  static let all = [
    Deed("import", .importing) { store, _ in
      let mail = Mail(text: "別件です。", received: later)
      _ = try store.take(mail.bytes, to: .inbox, at: later, mail.notice)
    },
    Deed("import to a case", .importing) { store, scratch in
      let mail = Mail(text: "続報です。", received: later)
      _ = try store.take(mail.bytes, to: .sellerCase(scratch.caseID), at: later, mail.notice)
    },
    Deed("import to a new case", .importing) { store, _ in
      let mail = Mail(text: "新規です。", received: later)
      let client = Client(name: "田中工房")
      _ = try store.take(mail.bytes, to: .newCase(client), at: later, mail.notice)
    },
    Deed("file", .file) { store, scratch in
      try store.file(.arrived(scratch.arrival), to: scratch.caseID, at: later)
    },
    Deed("new", .newCase) { store, _ in
      _ = try store.newCase(for: Client(name: "鈴木堂"), at: later)
    },
    Deed("new from a notice", .newCase) { store, scratch in
      _ = try store.newCase(for: Client(name: "鈴木堂"), filing: .arrived(scratch.arrival), at: later)
    },
    Deed("dismiss", .dismiss) { store, scratch in
      try store.dismiss(.arrived(scratch.arrival), at: later)
    },
    Deed("set", .set) { store, scratch in
      try store.set(scratch.caseID, at: later) { $0.assignee = "葵" }
    },
    Deed("note", .note) { store, scratch in
      try store.note(scratch.caseID, "請求書を依頼\n二行", kind: .note, at: later)
    },
    Deed("call", .call) { store, scratch in
      try store.note(scratch.caseID, "電話", kind: .call, at: later)
    },
    Deed("draft", .draft) { store, scratch in
      _ = try store.writeDraft(of: scratch.caseID, text: "一行目\nあいだ\n二行目", at: later)
    },
    Deed("draft of a case without one", .draft) { store, scratch in
      _ = try store.openRound(of: scratch.otherID, at: later)
    },
    Deed("submit", .submit) { store, scratch in
      try store.submit(scratch.caseID, via: "reply", because: nil, at: later)
    },
    Deed("remove a case", .remove) { store, scratch in
      try store.remove(.sellerCase(scratch.caseID), at: later)
    },
    Deed("remove a notice", .remove) { store, scratch in
      try store.remove(.notice(NoticeID(caseID: scratch.caseID, number: 1)), at: later)
    },
    Deed("remove a draft", .remove) { store, scratch in
      try store.remove(.round(RoundID(caseID: scratch.caseID, number: 1)), at: later)
    },
    Deed("annotate", .note) { store, scratch in
      try store.annotate(RoundID(caseID: scratch.caseID, number: 1), "評判がよい", at: later)
    },
    Deed("outcome", .outcome) { store, scratch in
      try store.conclude(scratch.caseID, .reinstated, at: later)
    },
  ]
}

@Suite struct ChangeTests {
  @Test(arguments: Deed.all)
  func `each change is one line of the journal, and carried out`(deed: Deed) throws {
    let scratch = try ScratchStore()
    let before = try scratch.journalLines().count
    try deed.act(scratch.store, scratch)
    let lines = try scratch.journalLines().dropFirst(before)
    #expect(lines.count == 2)
    let entry = try #require(lines.first)
    #expect(entry["what"] as? String == deed.kind.rawValue)
    #expect(entry["by"] as? String == "mio")
    #expect(entry["at"] as? String == "2026-05-01T11:29:50+09:00")
    #expect((entry["files"] as? [Any])?.isEmpty == false)
    #expect(lines.last?["done"] as? String == entry["id"] as? String)
    #expect(try scratch.journalName().hasSuffix("-2026-05.jsonl"))
    #expect(try scratch.store.check(in: .english) == [])
    #expect(try scratch.everything().keys.allSatisfy { !$0.contains("/.") })
  }

  @Test(arguments: Deed.all)
  func `each change is taken back and done again, each time by a program just started`(
    deed: Deed
  ) throws {
    let scratch = try ScratchStore()
    let before = try scratch.files()
    try deed.act(scratch.reopened(), scratch)
    let after = try scratch.files()
    try #require(before != after)
    #expect(try scratch.reopened().undo(at: Deed.later + 1).what == deed.kind)
    #expect(try scratch.files() == before)
    #expect(try scratch.reopened().check(in: .english) == [])
    #expect(try scratch.reopened().redo(at: Deed.later + 2).what == deed.kind)
    #expect(try scratch.files() == after)
    #expect(try scratch.reopened().undo(at: Deed.later + 3).what == deed.kind)
    #expect(try scratch.files() == before)
    #expect(try scratch.reopened().check(in: .english) == [])
  }

  @Test func `everything can be taken back to the empty store, and done again`() throws {
    let scratch = try ScratchStore()
    let full = try scratch.files()
    var count = 0
    while (try? scratch.reopened().undo(at: Deed.later)) != nil { count += 1 }
    #expect(count == 5)
    #expect(try scratch.files() == [:])
    while (try? scratch.reopened().redo(at: Deed.later)) != nil { count -= 1 }
    #expect(count == 0)
    #expect(try scratch.files() == full)
    #expect(throws: StoreError.nothingToRedo) { try scratch.store.redo(at: Deed.later) }
  }

  @Test func `after a new change there is nothing to do again`() throws {
    let scratch = try ScratchStore()
    try scratch.store.note(scratch.caseID, "a", kind: .note, at: Deed.later)
    _ = try scratch.store.undo(at: Deed.later)
    try scratch.store.note(scratch.caseID, "b", kind: .note, at: Deed.later)
    #expect(throws: StoreError.nothingToRedo) { try scratch.store.redo(at: Deed.later) }
    let notes = try scratch.store.dossier(scratch.caseID).sellerCase.timeline.map(\.text)
    #expect(notes.last == "b" && !notes.contains("a"))
  }

  @Test func `a change that fails or changes nothing leaves no trace`() throws {
    let scratch = try ScratchStore()
    let before = try scratch.everything()
    #expect(throws: StoreError.self) {
      try scratch.store.change(.set, at: Deed.later) { change throws(StoreError) in
        var dossier = try change.dossier(scratch.caseID)
        dossier.sellerCase.assignee = "x"
        change.put(dossier)
        throw .noCase("x")
      }
    }
    try scratch.store.set(scratch.caseID, at: Deed.later) { $0.turn = .me }
    _ = try scratch.store.writeDraft(of: scratch.caseID, text: "一行目\n二行目", at: Deed.later)
    let absent = try #require(CaseID("C00000"))
    let arrival = try #require(ArrivalID("I00000"))
    #expect(throws: StoreError.self) {
      try scratch.store.note(absent, "x", kind: .note, at: Deed.later)
    }
    #expect(throws: StoreError.self) {
      try scratch.store.file(.arrived(arrival), to: scratch.caseID, at: Deed.later)
    }
    #expect(throws: StoreError.self) {
      try scratch.store.file(.arrived(scratch.arrival), to: absent, at: Deed.later)
    }
    #expect(throws: StoreError.self) {
      try scratch.store.dismiss(.arrived(arrival), at: Deed.later)
    }
    #expect(throws: StoreError.noOpenRound(scratch.otherID.rawValue)) {
      try scratch.store.submit(scratch.otherID, via: nil, because: nil, at: Deed.later)
    }
    #expect(try scratch.everything() == before)
  }

  @Test func `a draft is saved over the text it was begun from, and over no other`() throws {
    let scratch = try ScratchStore()
    let round = try scratch.store.openRound(of: scratch.caseID, at: Deed.later)
    try scratch.store.saveDraft(round, text: "新しい", base: "一行目\n二行目", at: Deed.later)
    // Saving again after an answer that was lost is no conflict.
    try scratch.store.saveDraft(round, text: "新しい", base: "一行目\n二行目", at: Deed.later)
    let before = try scratch.everything()
    #expect(throws: StoreError.self) {
      try scratch.store.saveDraft(round, text: "別の", base: "一行目\n二行目", at: Deed.later)
    }
    #expect(try scratch.everything() == before)
    try scratch.store.submit(scratch.caseID, via: "reply", because: nil, at: Deed.later)
    #expect(throws: StoreError.self) {
      try scratch.store.saveDraft(round, text: "遅い", base: "新しい", at: Deed.later)
    }
    let sent = try scratch.store.dossier(scratch.caseID).round(number: 1)
    #expect(sent?.text == "新しい")
    #expect(sent?.submission?.sha256 == SHA256.hex(Array("新しい".utf8)))
  }

  @Test func `what goes out is what was looked over, or nothing`() throws {
    let scratch = try ScratchStore()
    let (store, id) = (scratch.store, scratch.caseID)
    let judged = try #require(try store.dossier(id).openRound)
    _ = try store.writeDraft(of: id, text: "だれも見ていない文", at: Deed.later)
    let before = try scratch.everything()
    let changed = StoreError.changedMeanwhile(path: "rounds/\(judged.id.rawValue).json")
    #expect(throws: changed) {
      try store.submit(id, asJudged: judged, via: nil, because: nil, at: Deed.later)
    }
    #expect(try scratch.everything() == before)
    let again = try #require(try store.dossier(id).openRound)
    try store.submit(id, asJudged: again, via: nil, because: nil, at: Deed.later)
    // The next round begins with the same words, and is another.
    _ = try store.openRound(of: id, at: Deed.later)
    #expect(throws: StoreError.changedMeanwhile(path: "rounds/\(id.rawValue)-02.json")) {
      try store.submit(id, asJudged: again, via: nil, because: nil, at: Deed.later)
    }
  }

  @Test func `what goes out has the documents that were looked over with it`() throws {
    let scratch = try ScratchStore()
    let (store, id) = (scratch.store, scratch.caseID)
    let ids = try store.dossier(id).sellerCase.acceptedEvidence.map(\.id)
    #expect(throws: StoreError.changedMeanwhile(path: "cases/\(id.rawValue).json")) {
      try store.submit(id, with: ids + ["E99"], via: nil, because: nil, at: Deed.later)
    }
    try store.submit(id, with: ids, via: nil, because: nil, at: Deed.later)
  }

  @Test func `a draft keeps every byte, line ends and blank lines too`() throws {
    let scratch = try ScratchStore()
    for text in ["", "\n", "a\r\nb\r", "か\u{3099}が", "末尾\n\n", "\u{0}\t\u{7F}"] {
      _ = try scratch.store.writeDraft(of: scratch.caseID, text: text, at: Deed.later)
      let stored = try scratch.reopened().dossier(scratch.caseID).openRound?.text
      #expect(stored.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test func `a message is kept byte for byte, wherever it goes`() throws {
    let scratch = try ScratchStore()
    let every = (UInt8.min...UInt8.max).flatMap { byte -> [UInt8] in [byte, 0x0D, 0x0A] }
    let bytes = every + [0x1B, 0x24, 0x42]
    let mail = Mail(text: "x", received: Deed.later)
    let name = try scratch.store.take(bytes, to: .inbox, at: Deed.later, mail.notice)
    guard case .arrived(let arrival) = name else { throw ScratchStore.Absent() }
    #expect(try scratch.store.original(of: scratch.store.arrival(arrival)) == bytes)
    let filed = try scratch.store.file(.arrived(arrival), to: scratch.caseID, at: Deed.later)
    #expect(try scratch.bytes("notices/\(filed.rawValue).eml") == bytes)
    let notice = try #require(try scratch.store.dossier(scratch.caseID).notice(number: 2))
    #expect(try scratch.store.original(of: notice) == bytes)
    _ = try scratch.store.undo(at: Deed.later)
    #expect(try scratch.bytes("inbox/\(arrival.rawValue).eml") == bytes)
    try scratch.store.dismiss(.arrived(arrival), at: Deed.later)
    #expect(try scratch.bytes("trash/\(arrival.rawValue).eml") == bytes)
    _ = try scratch.store.undo(at: Deed.later)
    _ = try scratch.store.undo(at: Deed.later)
    #expect(try scratch.bytes("trash/\(arrival.rawValue).eml") == bytes)
  }

  @Test func `history tells every change, and those of one case`() throws {
    let scratch = try ScratchStore()
    try scratch.store.note(scratch.otherID, "x", kind: .note, at: Deed.later)
    _ = try scratch.store.undo(at: Deed.later + 1)
    let all = try scratch.reopened().history()
    #expect(
      all.map(\.what) == [
        .newCase, .newCase, .importing, .importing, .draft, .note, .undo,
      ])
    #expect(all.last?.undoes == all[5].id)
    #expect(
      try scratch.store.history(of: scratch.otherID).map(\.what) == [.newCase, .note, .undo])
  }

  @Test func `a case is found by its id, a beginning of it, or its client`() throws {
    let scratch = try ScratchStore()
    let id = scratch.caseID
    for word in [id.rawValue, id.rawValue.lowercased(), "山田商店", "YAMADA", "山田"] {
      #expect(try scratch.store.findCase(word) == id)
    }
    #expect(throws: StoreError.noCase("高橋")) { try scratch.store.findCase("高橋") }
    let error = #expect(throws: StoreError.self) { try scratch.store.findCase("C") }
    guard case .ambiguousCase(_, let fits) = error else { throw ScratchStore.Absent() }
    #expect(Set(fits) == [id.rawValue, scratch.otherID.rawValue])
  }
}
