import CaseFiles
import Casework
import CivilTime
import Foundation
import NoticeIntake
import TestSupport
import Testing
import Wording

@Suite struct FilingNoticesTests {
  private static let later = ScratchStore.now + 3600

  private func filedUnasked(_ scratch: ScratchStore) throws -> NoticeID {
    let mail = Mail(text: "追加の書類をお送りください。", received: Self.later)
    let name = try scratch.store.take(
      mail.bytes, to: .sellerCase(scratch.caseID), because: .sellerID, at: Self.later, mail.notice)
    guard case .filed(let id) = name else { throw ScratchStore.Absent() }
    return id
  }

  @Test func `what was filed without asking waits to be confirmed`() throws {
    let scratch = try ScratchStore()
    let id = try filedUnasked(scratch)
    let awaited = try scratch.store.awaited().notices
    #expect(awaited.map(\.awaited.notice) == [id])
    #expect(awaited.first?.awaited.match.why == .sellerID)
    // It is a notice of its case and no second one of the inbox.
    #expect(try scratch.store.arrivals().notices.count == 1)
    #expect(try scratch.store.noticeNames().count { $0 == .filed(id) } == 1)
    #expect(try scratch.store.check(in: .english) == [])
    #expect(try scratch.store.file(.filed(id), to: scratch.caseID, at: Self.later) == id)
    #expect(try scratch.store.awaited().notices.isEmpty)
    _ = try scratch.store.undo(at: Self.later)
    #expect(try scratch.store.awaited().notices.count == 1)
  }

  @Test func `what was filed to the wrong case moves to another, whole`() throws {
    let scratch = try ScratchStore()
    let before = try scratch.files()
    let id = try filedUnasked(scratch)
    let unasked = try scratch.files()
    let moved = try scratch.store.file(.filed(id), to: scratch.otherID, at: Self.later)
    #expect(moved.caseID == scratch.otherID)
    #expect(try scratch.store.awaited().notices.isEmpty)
    #expect(try scratch.store.dossier(scratch.caseID).notices.count == 1)
    let notice = try scratch.store.notice(.filed(moved))
    #expect(try scratch.store.original(of: notice).count == notice.message.bytes)
    #expect(try scratch.store.check(in: .english) == [])
    _ = try scratch.store.undo(at: Self.later)
    #expect(try scratch.files() == unasked)
    _ = try scratch.store.undo(at: Self.later)
    #expect(try scratch.files().keys.sorted() == before.keys.sorted())
  }

  @Test func `a filed notice that concerns nobody goes to the trash and comes back`() throws {
    let scratch = try ScratchStore()
    let id = try filedUnasked(scratch)
    let before = try scratch.files()
    try scratch.store.dismiss(.filed(id), at: Self.later)
    #expect(try scratch.store.dossier(scratch.caseID).notices.count == 1)
    #expect(try scratch.store.check(in: .english) == [])
    _ = try scratch.store.undo(at: Self.later)
    #expect(try scratch.files() == before)
  }

  @Test func `copies follow the notice that they repeat`() throws {
    let scratch = try ScratchStore()
    let mail = Mail(text: "計画が不十分です。7日以内に。", received: ScratchStore.now + 7300)
    _ = try scratch.store.take(mail.bytes, to: .inbox, at: Self.later) { id in
      var notice = mail.notice(id)
      notice.sameAs = .arrived(scratch.arrival)
      return notice
    }
    let before = try scratch.files()
    let filed = try scratch.store.file(
      .arrived(scratch.arrival), to: scratch.caseID, at: Self.later)
    let dossier = try scratch.store.dossier(scratch.caseID)
    #expect(dossier.notices.map(\.sameAs) == [nil, nil, .filed(filed)])
    #expect(try scratch.store.arrivals().notices.isEmpty)
    #expect(try scratch.store.check(in: .english) == [])
    _ = try scratch.store.undo(at: Self.later)
    #expect(try scratch.files() == before)
    try scratch.store.dismiss(.arrived(scratch.arrival), at: Self.later)
    #expect(try scratch.store.arrivals().notices.isEmpty)
  }

  /// A notice of the first case and a copy of it.
  private func filedTwice(_ scratch: ScratchStore) throws -> (first: NoticeID, copy: NoticeID) {
    let first = try filedUnasked(scratch)
    let mail = Mail(text: "追加の書類をお送りください。以上。", received: Self.later)
    let name = try scratch.store.take(
      mail.bytes, to: .sellerCase(scratch.caseID), at: Self.later
    ) { id in
      var notice = mail.notice(id)
      notice.sameAs = .filed(first)
      return notice
    }
    guard case .filed(let copy) = name else { throw ScratchStore.Absent() }
    return (first, copy)
  }

  @Test func `copies follow the notice into another case, into the trash, and back`() throws {
    let scratch = try ScratchStore()
    let (first, _) = try filedTwice(scratch)
    let before = try scratch.files()
    let moved = try scratch.store.file(.filed(first), to: scratch.otherID, at: Self.later)
    #expect(try scratch.store.dossier(scratch.caseID).notices.map(\.number) == [1])
    #expect(
      try scratch.store.dossier(scratch.otherID).notices.suffix(2).map(\.sameAs)
        == [nil, .filed(moved)])
    #expect(try scratch.store.check(in: .english) == [])
    _ = try scratch.store.undo(at: Self.later)
    #expect(try scratch.files() == before)
    try scratch.store.dismiss(.filed(first), at: Self.later)
    #expect(try scratch.store.dossier(scratch.caseID).notices.map(\.number) == [1])
    #expect(try scratch.store.check(in: .english) == [])
    _ = try scratch.store.undo(at: Self.later)
    #expect(try scratch.files() == before)
  }

  @Test func `a copy that is moved alone is a notice where it goes`() throws {
    let scratch = try ScratchStore()
    let (first, copy) = try filedTwice(scratch)
    let moved = try scratch.store.file(.filed(copy), to: scratch.otherID, at: Self.later)
    let notice = try scratch.store.notice(.filed(moved))
    #expect(notice.sameAs == nil && notice.counts)
    #expect(try scratch.store.dossier(scratch.caseID).notices.map(\.number) == [1, first.number])
  }

  /// The name that a client gave a paper.
  @Test(arguments: ["請求書.pdf", "../../etc/passwd", "a b/c:d.exe"])
  func `papers that a client sends become candidates of evidence`(name: String) throws {
    let scratch = try ScratchStore()
    try scratch.store.set(scratch.caseID, at: Self.later) {
      $0.client.contact = "山田 <yamada@example.jp>"
    }
    let mail = InventedMail.letter(from: "yamada@example.jp", attaching: name)
    let incoming = try IncomingMessage(mail.bytes, source: "a.eml", received: Self.later)
    _ = try scratch.store.take(
      mail.bytes, to: .sellerCase(scratch.caseID), because: .client, at: Self.later
    ) { incoming.notice($0, at: Self.later) }
    let dossier = try scratch.store.dossier(scratch.caseID)
    let evidence = try #require(dossier.sellerCase.evidence.first)
    #expect(evidence.isCandidate && evidence.notice == 2 && evidence.id == "E1")
    let file = try #require(evidence.file)
    #expect(file.hasPrefix("evidence/\(scratch.caseID.rawValue)-E1"))
    #expect(file.count { $0 == "/" } == 1)
    #expect(try scratch.bytes(file).starts(with: "%PDF".utf8))
    #expect(evidence.name?.contains("/") == false)
    #expect(dossier.notices.last?.isLetter == true)
    #expect(try scratch.store.check(in: .english) == [])
    // Put away with its paper, and back again.
    try scratch.store.dismiss(
      .filed(NoticeID(caseID: scratch.caseID, number: 2)), at: Self.later)
    #expect(try scratch.store.dossier(scratch.caseID).sellerCase.evidence.isEmpty)
    #expect(throws: (any Error).self) { try scratch.bytes(file) }
    _ = try scratch.store.undo(at: Self.later)
    #expect(try scratch.bytes(file).starts(with: "%PDF".utf8))
  }

  @Test func `sentences are known to the next sitting too, and a lost shelf is made again`()
    throws
  {
    let scratch = try ScratchStore()
    let cache = "\(scratch.folder)/cache"
    var store = scratch.store
    store.cacheFolder = cache
    let mail = Mail(text: "72時間以内に計画をお送りください。新しい文です。", received: Self.later)
    _ = try scratch.store.take(mail.bytes, to: .inbox, at: Self.later, mail.notice)
    let notice = try #require(
      scratch.store.arrivals().notices.first { $0.text.contains("新しい文") })
    for _ in 0..<2 {
      let shelf = SentenceShelf(for: store)
      let familiar = shelf.familiarity(of: notice)
      #expect(familiar.known.count == 1 && familiar.new.count == 1)
    }
    let file = try #require(
      FileManager.default.contentsOfDirectory(atPath: cache).first { $0.hasPrefix("sentences") })
    let kept = try String(contentsOfFile: "\(cache)/\(file)", encoding: .utf8)
    #expect(kept.split(separator: "\n").count == 3)
    #expect(!kept.contains("計画"))
    try "garbage\n\u{0}".write(toFile: "\(cache)/\(file)", atomically: true, encoding: .utf8)
    let again = SentenceShelf(for: store)
    #expect(again.familiarity(of: notice).known.count == 1)
  }
}
