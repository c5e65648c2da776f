import CaseFiles
import Casework
import CivilTime
import Foundation
import Testing
import Wording

@Suite struct RemovalTests {
  @Test func `a removed case lies in the trash with everything of it`() throws {
    let scratch = try ScratchStore()
    let id = scratch.caseID.rawValue
    try scratch.store.remove(.sellerCase(scratch.caseID), at: Deed.later)
    #expect(throws: StoreError.noCase(id)) { try scratch.store.dossier(scratch.caseID) }
    let trash = try FileManager.default.contentsOfDirectory(atPath: "\(scratch.path)/trash")
    #expect(
      Set(trash) == ["\(id).json", "\(id)-001.json", "\(id)-001.eml", "\(id)-01.json"])
    #expect(try scratch.store.overview().rows.map(\.id) == [scratch.otherID])
    #expect(throws: StoreError.noCase(id)) {
      try scratch.store.remove(.sellerCase(scratch.caseID), at: Deed.later)
    }
  }

  @Test(arguments: ["case", "notice", "archive"])
  func `what waits to be confirmed goes with its notice, and comes back with it`(
    removed: String
  ) throws {
    let scratch = try ScratchStore()
    let (store, id) = (scratch.store, scratch.caseID)
    let mail = Mail(text: "閉鎖しました。", received: Deed.later, stage: .closure)
    let name = try store.take(
      mail.bytes, to: .sellerCase(id), because: .sellerID, at: Deed.later, mail.notice)
    guard case .filed(let notice) = name else { throw ScratchStore.Absent() }
    try store.conclude(id, .closed, at: Deed.later)
    let (before, archive) = (try scratch.files(), "\(scratch.folder)/case.tar")
    #expect(before.keys.contains("inbox/\(notice.rawValue).json"))
    switch removed {
    case "case": try store.remove(.sellerCase(id), at: Deed.later)
    case "notice": try store.remove(.notice(notice), at: Deed.later)
    default: _ = try store.putAway(id, to: archive, at: Deed.later)
    }
    #expect(try store.awaited().notices.isEmpty)
    #expect(try store.check(in: .english) == [])
    if removed == "archive" {
      let file = try VerifiedArchive(path: archive)
      #expect(try store.restore(id, from: file, at: Deed.later))
    } else {
      _ = try store.undo(at: Deed.later)
    }
    #expect(try scratch.files() == before)
    #expect(try store.check(in: .english) == [])
  }

  @Test func `with a notice goes what was concluded from it`() throws {
    let scratch = try ScratchStore()
    try scratch.store.submit(scratch.caseID, via: nil, because: nil, at: Deed.later)
    let refusal = Mail(
      text: "計画が不十分です。", received: Deed.later + 60, stage: .moreInformation)
    let name = try scratch.store.take(
      refusal.bytes, to: .sellerCase(scratch.caseID), at: Deed.later + 60, refusal.notice)
    let answered = try scratch.store.dossier(scratch.caseID)
    #expect(answered.rounds.first?.state == .turnedDown)
    guard case .filed(let notice) = name else { throw ScratchStore.Absent() }
    try scratch.store.remove(.notice(notice), at: Deed.later + 120)
    let left = try scratch.store.dossier(scratch.caseID)
    #expect(left.notices.map(\.number) == [1])
    #expect(left.rounds.first?.state == .submitted)
    #expect(left.rounds.first?.answeredBy == nil)
    #expect(left.sellerCase.deadlines.allSatisfy { $0.notice == 1 })
    _ = try scratch.store.undo(at: Deed.later + 180)
    #expect(try scratch.store.dossier(scratch.caseID) == answered)
  }

  @Test(arguments: [false, true])
  func `notices behind a long gap are there, whether the gap was removed or filed elsewhere`(
    isMoved: Bool
  ) throws {
    let scratch = try ScratchStore()
    let (store, id) = (scratch.store, scratch.caseID)
    for number in 2...30 {
      let mail = Mail(text: "通知 \(number)", received: Deed.later + number)
      _ = try store.take(mail.bytes, to: .sellerCase(id), at: Deed.later, mail.notice)
    }
    for number in 1...28 {
      let notice = NoticeID(caseID: id, number: number)
      if isMoved {
        try store.file(.filed(notice), to: scratch.otherID, at: Deed.later)
      } else {
        try store.remove(.notice(notice), at: Deed.later)
      }
    }
    #expect(try store.dossier(id).notices.map(\.number) == [29, 30])
    try store.remove(.notice(NoticeID(caseID: id, number: 29)), at: Deed.later)
    #expect(try scratch.reopened().dossier(id).notices.map(\.number) == [30])
    #expect(try store.dossier(id).sellerCase.deadlines.map(\.notice) == [30])
    let mail = Mail(text: "次の通知", received: Deed.later + 60)
    let next = try store.take(mail.bytes, to: .sellerCase(id), at: Deed.later, mail.notice)
    #expect(next == .filed(NoticeID(caseID: id, number: 31)))
    let problems = try store.check(in: .english)
    #expect(problems.isEmpty, "\(problems)")
  }

  @Test func `a submitted round is neither removed nor altered, but remarked on`() throws {
    let scratch = try ScratchStore()
    let round = RoundID(caseID: scratch.caseID, number: 1)
    try scratch.store.submit(scratch.caseID, via: nil, because: nil, at: Deed.later)
    let frozen = StoreError.submittedRound(round.rawValue)
    #expect(throws: frozen) { try scratch.store.remove(.round(round), at: Deed.later) }
    let alterations: [@Sendable (inout Round) -> Void] = [
      { $0.text += "。" }, { $0.submission?.sha256 = "0" }, { $0.submission = nil },
      { $0.submission?.at = Deed.later + 1 }, { $0.started = Deed.later }, { $0.begunFrom = 7 },
    ]
    for alter in alterations {
      #expect(throws: frozen) {
        try scratch.store.change(.set, at: Deed.later) { change throws(StoreError) in
          var dossier = try change.dossier(scratch.caseID)
          alter(&dossier.rounds[0])
          change.put(dossier)
        }
      }
    }
    try scratch.store.annotate(round, "返事が早かった", at: Deed.later + 60)
    let noted = try scratch.reopened().dossier(scratch.caseID)
    #expect(noted.rounds.first?.annotations.map(\.text) == ["返事が早かった"])
    #expect(noted.rounds.first?.submission != nil)
    #expect(
      noted.timeline.contains {
        if case .entry(let e) = $0 { e.text == "R1 返事が早かった" } else { false }
      })
    #expect(try scratch.store.check(in: .english) == [])
  }

  @Test func `nothing in the trash is ever replaced`() throws {
    let scratch = try ScratchStore()
    let mail = Mail(text: "別件", received: Deed.later)
    for number in 1...3 {
      let bytes = mail.bytes + Array("\(number)".utf8)
      _ = try scratch.store.take(
        bytes, to: .sellerCase(scratch.caseID), at: Deed.later, mail.notice)
      _ = try scratch.store.undo(at: Deed.later)
    }
    let trash = try FileManager.default.contentsOfDirectory(atPath: "\(scratch.path)/trash")
    let stem = "\(scratch.caseID.rawValue)-002"
    #expect(Set(trash) == ["\(stem).eml", "\(stem)~2.eml", "\(stem)~3.eml"])
    let contents = Set(try trash.map { try scratch.bytes("trash/\($0)") })
    #expect(contents.count == 3)
  }

  @Test func `the id of a removed case is not given again`() throws {
    let scratch = try ScratchStore()
    try scratch.store.remove(.sellerCase(scratch.otherID), at: Deed.later)
    let digits = scratch.otherID.rawValue.dropFirst().compactMap {
      CrockfordBase32.alphabet.firstIndex(of: $0).map { UInt8($0) }
    }
    let draws = Draws([digits + [0, 0, 0], [1, 2, 3, 4, 5, 0, 0, 0]])
    let store = try Store(
      opening: scratch.path, user: "mio", durability: .none, randomness: { draws.next() })
    let id = try store.newCase(for: Client(name: "x"), at: Deed.later)
    #expect(id != scratch.otherID)
  }

  @Test func `what was taken back last is told by the order of writing, not by clocks`() throws {
    let scratch = try ScratchStore()
    try scratch.store.note(scratch.caseID, "先", kind: .note, at: Deed.later + 40 * 86_400)
    try scratch.reopened().note(scratch.caseID, "後", kind: .note, at: Deed.later)
    _ = try scratch.reopened().undo(at: Deed.later)
    let notes = try scratch.store.dossier(scratch.caseID).sellerCase.timeline.map(\.text)
    #expect(notes.contains("先") && !notes.contains("後"))
  }
}

/// Gives prepared random bytes, the last ones again and again.
private final class Draws: @unchecked Sendable {
  private let lock = NSLock()
  private var values: [[UInt8]]

  init(_ values: [[UInt8]]) {
    self.values = values
  }

  func next() -> [UInt8] {
    lock.withLock { values.count > 1 ? values.removeFirst() : values.first ?? [] }
  }
}
