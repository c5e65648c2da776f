import CaseFiles
import Casework
import CivilTime
import Foundation
import Testing

@Suite struct IndexTests {
  @Test func `the rows of the index are those of the files, whatever happens to a case`() throws {
    let indexed = try IndexedScratch()
    let (store, id) = (indexed.store, indexed.scratch.caseID)
    let steps: [(Store) throws -> Void] = [
      { _ in },
      { try $0.note(id, "電話", kind: .call, at: Deed.later) },
      { try $0.file(.arrived(indexed.scratch.arrival), to: id, at: Deed.later) },
      {
        try $0.set(id, at: Deed.later) {
          ($0.tags, $0.assignee, $0.turn) = (["急ぎ", "再"], "葵", .client)
        }
      },
      { try $0.submit(id, via: "reply", because: nil, at: Deed.later) },
      { try $0.conclude(id, .reinstated, at: Deed.later) },
      { _ = try $0.undo(at: Deed.later) },
      { _ = try $0.newCase(for: Client(name: "新規"), at: Deed.later) },
      { _ = try $0.undo(at: Deed.later) },
    ]
    for step in steps {
      try step(store)
      #expect(try indexed.rows() == indexed.rowsOfFiles())
    }
    #expect(try indexed.rows(verifyingAll: true) == indexed.rowsOfFiles())
  }

  @Test func `the cases of one client are found, also among those changed since`() throws {
    let indexed = try IndexedScratch()
    let first = try #require(try indexed.rows().first)
    let name = first.client
    #expect(try indexed.cases(ofClient: name) == [first.id])
    #expect(try indexed.cases(ofClient: name + "支店").isEmpty)
    let second = try indexed.store.newCase(for: Client(name: name), at: Deed.later)
    #expect(try indexed.cases(ofClient: name) == [first.id, second])
    try indexed.store.set(first.id, at: Deed.later) { $0.client.name = "改名商店" }
    #expect(try indexed.cases(ofClient: name) == [second])
    #expect(try indexed.cases(ofClient: "改名商店") == [first.id])
    // The same from an index that holds them all.
    try indexed.indexFile.map { try FileManager.default.removeItem(at: $0) }
    #expect(try indexed.cases(ofClient: "改名商店") == [first.id])
  }

  @Test func `after a change of its own the program knows what to read`() throws {
    let indexed = try IndexedScratch()
    _ = try indexed.rows()
    for _ in 0..<3 {
      try indexed.store.note(indexed.scratch.caseID, "電話", kind: .call, at: Deed.later)
      #expect(try IndexKeeper(indexed.store).open())
    }
    _ = try indexed.store.undo(at: Deed.later)
    _ = try indexed.store.newCase(for: Client(name: "新規"), at: Deed.later)
    try indexed.store.dismiss(.arrived(indexed.scratch.arrival), at: Deed.later)
    #expect(try IndexKeeper(indexed.store).open())
    #expect(try indexed.rows() == indexed.rowsOfFiles())
    // What others do is not known, and looked for.
    try indexed.scratch.write("{}", to: "cases/CZZZZZ.json")
    #expect(try !IndexKeeper(indexed.store).open())
    _ = try indexed.rows()
    #expect(try IndexKeeper(indexed.store).open())
  }

  @Test func `every fact of a row goes through the index unharmed`() throws {
    let indexed = try IndexedScratch()
    let windows: [ResponseWindow] = [
      .hours(72), .days(7), .businessDays(5), .date(Deed.later.day + 9, clock: nil),
      .date(Deed.later.day + 9, clock: Deed.later + 9 * 86_400),
    ]
    for (number, window) in windows.enumerated() {
      let mail = Mail(text: "72時間以内に \(number)", received: Deed.later)
      _ = try indexed.store.take(
        mail.bytes, to: .newCase(Client(name: "依頼者\(number)", shop: "店")), at: Deed.later
      ) { id in
        var notice = mail.notice(id)
        notice.asRead.deadlines[0].window = window
        notice.asRead.asins = ["B0INVENT01", "B0INVENT02"]
        notice.asRead.rightKind = .counterfeit
        notice.asRead.maxFailedAppeals = 2
        return notice
      }
    }
    _ = try indexed.rows(verifyingAll: true)
    #expect(try indexed.rows() == indexed.rowsOfFiles())
  }

  @Test func `names that others give and take are noticed`() throws {
    let indexed = try IndexedScratch()
    let (scratch, other) = (indexed.scratch, indexed.scratch.otherID.rawValue)
    _ = try indexed.rows()
    let record = String(decoding: try scratch.bytes("cases/\(other).json"), as: UTF8.self)
    try scratch.write(record.replacing(other, with: "CZZZZZ"), to: "cases/CZZZZZ.json")
    #expect(try indexed.rows().map(\.id.rawValue).contains("CZZZZZ"))
    try scratch.remove("cases/\(other).json")
    #expect(try !indexed.rows().map(\.id.rawValue).contains(other))
    try scratch.remove("cases/CZZZZZ.json")
    #expect(try indexed.rows() == indexed.rowsOfFiles())
  }

  @Test func `what burns is never stale, also where a file was written over in place`() throws {
    let indexed = try IndexedScratch()
    let id = indexed.scratch.caseID.rawValue
    _ = try indexed.rows()
    try indexed.scratch.edit("cases/\(id).json", replacing: "山田商店", with: "山田商会")
    #expect(try indexed.rows().map(\.client).contains("山田商会"))
    try indexed.scratch.edit(
      "notices/\(id)-001.json", replacing: "\"amount\": 72", with: "\"amount\": 24")
    #expect(try indexed.rows() == indexed.rowsOfFiles())
    #expect(try indexed.rows().compactMap(\.nextDeadline).map(\.window) == [.hours(24)])
  }

  @Test func `a deadline that somebody made run again in the file itself burns at once`() throws {
    let indexed = try IndexedScratch()
    let id = indexed.scratch.caseID
    let notice = NoticeID(caseID: id, number: 1)
    for state in [KeptDeadline.State.met, .waived] {
      try indexed.store.settle(notice, index: 0, as: state, at: Deed.later)
      #expect(try indexed.rows().compactMap(\.nextDeadline) == [])
      try indexed.scratch.edit(
        "cases/\(id.rawValue).json", replacing: "\"\(state.rawValue)\"", with: "\"running\"")
      #expect(try indexed.rows() == indexed.rowsOfFiles())
      #expect(try indexed.rows().compactMap(\.nextDeadline).count == 1)
    }
  }

  @Test func `an overdue deadline that was moved by hand is found by what is to come`() throws {
    let indexed = try IndexedScratch()
    _ = try indexed.rows()
    let id = indexed.scratch.caseID
    let late = ScratchStore.now + 30 * 86_400
    func due() throws -> [CaseID] {
      let query = try CaseQuery("due:7d")
      return try indexed.store.cases(at: late) {
        $0.narrowed(to: query, withClosed: false, at: late).summaries.map(\.id)
      }.found
    }
    #expect(try !due().contains(id))
    try indexed.scratch.edit(
      "notices/\(id.rawValue)-001.json", replacing: "\"amount\": 72", with: "\"amount\": 760")
    #expect(try due().contains(id))
  }

  @Test func `of a great many overdue cases those that were over last are looked at`() throws {
    let indexed = try IndexedScratch()
    _ = try indexed.rows()
    let id = indexed.scratch.caseID
    let late = ScratchStore.now + 30 * 86_400
    try indexed.scratch.edit(
      "notices/\(id.rawValue)-001.json", replacing: "\"amount\": 72", with: "\"amount\": 760")
    for (mostOverdue, isSeen) in [(0, false), (1, true)] {
      let keeper = IndexKeeper(indexed.store)
      #expect(try keeper.open())
      try keeper.verify(dueUntil: late + 17 * 86_400, at: late, few: 0, mostOverdue: mostOverdue)
      let row = keeper.index.summaries.first { $0.id == id }
      #expect((row?.nextDeadline?.window == .hours(760)) == isSeen)
    }
  }

  @Test func `a case that was overdue long is looked at where another of its deadlines runs`()
    throws
  {
    let indexed = try IndexedScratch()
    let id = indexed.scratch.caseID
    let late = ScratchStore.now + 30 * 86_400
    let own = ReadDeadline(
      window: .days(20), kind: .answer, quote: Quotation(words: "電話", span: 0..<6),
      rule: "by_hand")
    _ = try indexed.store.add(.init(own, from: late), to: id, at: Deed.later)
    try indexed.indexFile.map { try FileManager.default.removeItem(at: $0) }
    _ = try indexed.rows()
    try indexed.scratch.edit(
      "notices/\(id.rawValue)-001.json", replacing: "\"amount\": 72", with: "\"amount\": 760")
    let keeper = IndexKeeper(indexed.store)
    #expect(try keeper.open())
    try keeper.verify(dueUntil: late + 17 * 86_400, at: late, few: 0, mostOverdue: 0)
    let row = keeper.index.summaries.first { $0.id == id }
    #expect(row?.nextDeadline?.window == .hours(760))
  }

  @Test func `a query by what is due finds the same by the order as case by case`() throws {
    let indexed = try IndexedScratch()
    for touched in [false, true] {
      if touched {
        try indexed.scratch.edit(
          "cases/\(indexed.scratch.otherID.rawValue).json", replacing: "佐藤電機", with: "佐藤電気")
      }
      for now in [-100, 0, 60, 71, 73, 24 * 20].map({ Deed.later + $0 * 3600 }) {
        let index = try indexed.store.cases(at: now) { $0 }.found
        for text in ["due:1h", "due:72h", "due:7d", "due:<72h", "due:>1h", "-due:7d"] {
          let query = try CaseQuery(text)
          let found = index.narrowed(to: query, withClosed: false, at: now).summaries
          #expect(
            found.map(\.id)
              == index.openCases.summaries.filter { query.fits($0, at: now) }.map(\.id))
        }
      }
    }
  }

  @Test func `what does not burn is seen with a look at everything`() throws {
    let indexed = try IndexedScratch()
    let id = indexed.scratch.otherID.rawValue
    _ = try indexed.rows()
    try indexed.scratch.edit("cases/\(id).json", replacing: "佐藤電機", with: "佐藤電気")
    #expect(try indexed.rows(verifyingAll: true).map(\.client).contains("佐藤電気"))
    #expect(try indexed.rows().map(\.client).contains("佐藤電気"))
  }

  @Test(arguments: [3, 40])
  func `many damaged files are looked at all together, a few one by one`(count: Int) throws {
    let indexed = try IndexedScratch()
    for number in 0..<count {
      try indexed.scratch.write("{", to: "cases/C\(10_000 + number).json")
    }
    let rows = try indexed.rows(verifyingAll: true)
    #expect(try IndexKeeper(indexed.store).open() == (count < 10))
    #expect(try indexed.rows() == rows)
    let damaged = try indexed.store.cases(at: Deed.later) { $0.count }.damaged
    #expect(damaged.count == count)
  }

  @Test func `the index is the user's alone and can be deleted at any time`() throws {
    let indexed = try IndexedScratch()
    let rows = try indexed.rows()
    let file = try #require(indexed.indexFile)
    for path in [file.path, file.deletingLastPathComponent().path] {
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect((mode ?? 0o777) & 0o077 == 0)
    }
    try FileManager.default.removeItem(at: file.deletingLastPathComponent())
    #expect(try indexed.rows() == rows)
  }

  @Test func `without a place for an index all works`() throws {
    let scratch = try ScratchStore()
    var store = try scratch.reopened()
    store.cacheFolder = "/proc/nowhere"
    let index = try store.cases(at: Deed.later) { $0 }.found
    #expect(index.count == 2)
    #expect(try store.findCase("山田").rawValue == scratch.caseID.rawValue)
  }

  @Test func `after many changes the index is made anew, and nothing is lost by it`() throws {
    let indexed = try IndexedScratch()
    _ = try indexed.rows()
    let before = try Data(contentsOf: #require(indexed.indexFile))
    for number in 0..<40 {
      _ = try indexed.store.newCase(for: Client(name: "依頼者\(number)"), at: Deed.later)
    }
    #expect(try indexed.rows() == indexed.rowsOfFiles())
    #expect(try Data(contentsOf: #require(indexed.indexFile)).count > before.count)
    #expect(try indexed.rows() == indexed.rowsOfFiles())
  }
}

@Suite struct IndexSearchTests {
  /// Words that stand in a part of a case, as they are written and as they are typed.
  static let searches: [(String, Bool)] = [
    ("山田商店", true), ("yamada", true), ("ＹＡＭＡＤＡ", true), ("72時間以内", true), ("７２時間", true),
    ("二行目", true), ("\"一行目\"", true), ("ニ行目", false), ("真贋", true), ("折り返しの電話", true),
    ("おりかえし", false), ("ﾐｽﾞﾎ", true), ("みずほ", true), ("ミズホ", true), ("a@example.com", true),
    ("山田商店 二行目", true), ("山田商店 -二行目", false), ("佐藤電機 計画", false), ("reason:authenticity 計画", true),
    ("due:3d 計画", true), ("turn:client 計画", false),
  ]

  @Test(arguments: searches)
  func `everything of a case is searched, folded`(query: String, isFound: Bool) throws {
    let indexed = try IndexedScratch()
    try indexed.store.note(
      indexed.scratch.caseID, "ミズホ物流から折り返しの電話を待つ", kind: .note, at: Deed.later)
    // From what was read since the index was made, and from the index itself.
    for _ in 0..<2 {
      #expect(try indexed.narrowed(query) == (isFound ? [indexed.scratch.caseID] : []))
      if let file = indexed.indexFile { try FileManager.default.removeItem(at: file) }
    }
  }

  @Test func `words across the edge of what is read at once are found`() throws {
    let indexed = try IndexedScratch()
    let filler = String(repeating: "あいうえお", count: 20_000)
    for number in 0..<4 {
      let id = try indexed.store.newCase(for: Client(name: "長文\(number)"), at: Deed.later)
      _ = try indexed.store.writeDraft(
        of: id, text: filler + String(repeating: "か", count: number * 17) + "終わりの言葉\(number)",
        at: Deed.later)
    }
    _ = try indexed.rows(verifyingAll: true)
    if let file = indexed.indexFile { try FileManager.default.removeItem(at: file) }
    for number in 0..<4 { #expect(try indexed.narrowed("の言葉\(number)").count == 1) }
    #expect(try indexed.narrowed("いうえおあ").count == 4)
  }

  @Test func `every case of many is searched once`() throws {
    let indexed = try IndexedScratch()
    var ids: [CaseID] = []
    for number in 0..<150 {
      ids.append(try indexed.store.newCase(for: Client(name: "多数\(number)番"), at: Deed.later))
    }
    _ = try indexed.rows(verifyingAll: true)
    if let file = indexed.indexFile { try FileManager.default.removeItem(at: file) }
    #expect(Set(try indexed.narrowed("多数")) == Set(ids))
    for number in [0, 63, 64, 65, 127, 128, 149] {
      #expect(try indexed.narrowed("多数\(number)番") == [ids[number]])
    }
  }

  @Test func `closed cases are found where the query or the list wants them`() throws {
    let indexed = try IndexedScratch()
    let id = indexed.scratch.caseID
    try indexed.store.conclude(id, .reinstated, at: Deed.later)
    #expect(try indexed.narrowed("二行目").isEmpty)
    #expect(try indexed.narrowed("二行目 is:closed") == [id])
    #expect(try indexed.narrowed("二行目", withClosed: true) == [id])
  }
}
