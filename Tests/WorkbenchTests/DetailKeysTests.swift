import Casework
import Terminal
import TestSupport
import Testing
import Wording
import Workbench

@Suite struct DetailKeysTests {
  private let hoshino = Invented.caseID("C7K3QF")

  /// The detail of the case whose 72 hours run out this morning.
  private func desk(_ keys: String = "") throws -> InventedDesk {
    var desk = InventedDesk()
    try desk.play("j Enter \(keys)")
    return desk
  }

  private func texts(_ desk: InventedDesk) throws -> [String] {
    try #require(desk.state.reader).paragraphs.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func `one begins at what happened last, below the line that says now`() throws {
    let desk = try desk()
    let item = desk.state.timeline[desk.state.detailPosition.selection]
    #expect(item.at <= desk.now)
    let ahead = desk.state.timeline.prefix(desk.state.detailPosition.selection)
    #expect(ahead.allSatisfy { $0.at > desk.now })
    // The running deadline, and what follows by habit: stock and money.
    #expect(ahead.count == 3)
  }

  @Test func `a deadline opens with the words it comes from`() throws {
    let desk = try desk("k Enter")
    #expect(desk.state.focus == .why)
    let rows = desk.state.whyRows(at: desk.now)
    let marked = rows.compactMap { row in
      row.marked.map { String(decoding: row.bytes[$0], as: UTF8.self) }
    }
    #expect(Set(marked) == ["72時間以内"])
    #expect(rows.contains { String(decoding: $0.bytes, as: UTF8.self).contains("05/01(金) 09:14") })
  }

  @Test func `a note opens whole`() throws {
    let desk = try desk("Enter")
    #expect(try texts(desk).suffix(2) == ["商標権者へ電話した。", "折り返しを待つ。"])
  }

  @Test func `a notice opens with its reading and its text`() throws {
    let desk = try desk("G Enter")
    let view = try #require(desk.state.view)
    #expect(view.notice.message.subject == "知的財産権の侵害に関するお知らせ")
    let lines = view.page.lines.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(lines.contains("Amazon.co.jp 出品者審査担当"))
    #expect(view.lines.count >= 4)
  }

  @Test func `a round that went out opens as it went out`() throws {
    var desk = InventedDesk()
    try desk.play("j j Enter")
    let items = desk.state.timeline
    let sent = try #require(
      items.firstIndex {
        if case .submission = $0 { true } else { false }
      })
    try desk.play("g" + String(repeating: " j", count: sent) + " Enter")
    #expect(try texts(desk).contains("We bought from an unknown dealer."))
    let round = try #require(desk.state.dossier?.rounds.first)
    #expect(try texts(desk).contains { $0.contains(round.submission?.sha256 ?? "?") })
  }

  @Test func `the draft on the timeline opens for writing`() throws {
    var desk = InventedDesk()
    try desk.play("j j Enter")
    let draft = try #require(
      desk.state.timeline.firstIndex {
        if case .draft = $0 { true } else { false }
      })
    try desk.play("g" + String(repeating: " j", count: draft) + " Enter")
    #expect(desk.state.focus == .draft)
  }

  @Test func `a running deadline is settled by choosing what became of it`() throws {
    var desk = try desk("k")
    let notice = NoticeID(caseID: hoshino, number: 1)
    #expect(try desk.play("t Enter") == [.settle(notice, index: 0, .met)])
    #expect(try desk.play("t text:waived Enter") == [.settle(notice, index: 0, .waived)])
    #expect(try desk.play("t Esc").isEmpty)
  }

  @Test func `a deadline that was settled by hand begins again by the same key`() throws {
    let notice = NoticeID(caseID: hoshino, number: 1)
    var settled = InventedOffice.hoshino
    settled.settle(1, 0, as: .waived, at: InventedOffice.now, by: "mio", because: nil)
    var desk = InventedDesk(dossiers: [settled], inbox: [])
    try desk.play("Enter")
    guard case .decision = desk.state.timeline[desk.state.detailPosition.selection] else {
      Issue.record("the decision is what happened last")
      return
    }
    #expect(try desk.play("t Enter") == [.settle(notice, index: 0, .running)])
  }

  @Test func `what is no deadline cannot be settled`() throws {
    var desk = try desk()
    #expect(try desk.play("t").isEmpty)
    #expect(desk.state.focus == .detail)
    #expect(desk.state.message?.role == .warning)
  }

  @Test func `the commands of a case work in its detail`() throws {
    var desk = try desk()
    #expect(try desk.play("+ text:x Enter") == [.note(hoshino, "x")])
    #expect(try desk.play("o Enter") == [.conclude(hoshino, .reinstated)])
    try desk.play("e")
    #expect(desk.state.focus == .draft)
    try desk.play("Esc")
    #expect(desk.state.focus == .detail)
  }

  @Test(arguments: ["Esc", "q", "Tab"])
  func `it closes back to the list`(key: String) throws {
    #expect(try desk(key).state.focus == .cases)
  }

  @Test func `2 and 3 go to the screens from anywhere`() throws {
    #expect(try desk("2").state.focus == .inbox)
    #expect(try desk("Enter 2").state.focus == .inbox)
    #expect(try desk("Enter 3").state.focus == .cases)
    #expect(try desk("2 3").state.focus == .cases)
  }
}

@Suite struct ReaderKeysTests {
  private func desk() throws -> InventedDesk {
    let lines = (1...100).map { "第\($0)行 " + String(repeating: "本文", count: 60) }
    var made = InventedCase("C7K3QF", client: "長い記録", opened: "2026-04-28 09:20")
    made.note(lines.joined(separator: "\n"), at: "2026-05-01 07:00")
    var desk = InventedDesk(dossiers: [made.dossier], inbox: [])
    try desk.play("Enter Enter")
    try #require(desk.state.focus == .reader)
    return desk
  }

  private func top(_ keys: String) throws -> Int {
    var desk = try desk()
    try desk.play(keys)
    return try #require(desk.state.reader).top
  }

  @Test func `a text scrolls by rows and pages, and stops at its ends`() throws {
    let page = try desk().state.layout.body.rows - 1
    let rows = try #require(desk().state.reader).rows.count
    #expect(try top("j j") == 2)
    #expect(try top("j k k") == 0)
    #expect(try top("PgDn") == page)
    #expect(try top("Space") == page)
    #expect(try top("PgDn PgUp") == 0)
    #expect(try top("G") == rows - page - 1)
    #expect(try top("G j PgDn") == rows - page - 1)
    #expect(try top("G g") == 0)
  }

  @Test func `every row fits its columns and no byte is lost`() throws {
    let reader = try #require(desk().state.reader)
    for (index, paragraph) in reader.paragraphs.enumerated() {
      let rows = reader.rows.filter { $0.paragraph == index }
      #expect(rows.flatMap { paragraph.bytes[$0.bytes] } == paragraph.bytes)
      for row in rows {
        let text = String(decoding: paragraph.bytes[row.bytes], as: UTF8.self)
        // A blank where a row was broken may hang over its end.
        let width = DisplayWidth.columns(of: text.trimmingSuffix(while: \.isWhitespace))
        #expect(width <= 78, "\(text)")
      }
    }
  }

  @Test func `another width keeps what one reads in sight`() throws {
    var desk = try desk()
    try desk.play("PgDn PgDn PgDn")
    let before = try #require(desk.state.reader)
    let paragraph = before.rows[before.top].paragraph
    for size in ["200x60", "44x12", "80x24"] {
      try desk.play("resize:\(size)")
      let reader = try #require(desk.state.reader)
      #expect(reader.rows[reader.top].paragraph == paragraph)
    }
  }
}

extension String {
  fileprivate func trimmingSuffix(while isCut: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isCut(last) { text.removeLast() }
    return text
  }
}
