import Casework
import CivilTime
import Terminal
import TestSupport
import Testing
import Wording
import Workbench

@Suite struct TodayKeysTests {
  private func arrangement(_ desk: InventedDesk) throws -> ReviewArrangement {
    try #require(desk.state.reviewArrangement(at: desk.now))
  }

  private func selected(_ desk: InventedDesk) throws -> ReviewLine {
    let arrangement = try arrangement(desk)
    return arrangement.lines[desk.state.selectedReviewLine(in: arrangement)]
  }

  @Test func `a line that burns stays until work on it was begun`() throws {
    var desk = InventedDesk()
    #expect(try desk.play("1").isEmpty)
    let line = try selected(desk)
    #expect(line.section == .overdue)
    try desk.play("a")
    #expect(try arrangement(desk).ahead.contains(line))
    #expect(try arrangement(desk).isSeen(line))
    #expect(try selected(desk) != line)
    try desk.play("k d")
    let caseID = try #require(line.caseID)
    #expect(desk.effects.contains(.begin(caseID)))
    #expect(try !arrangement(desk).ahead.contains { $0.code == line.code })
    #expect(try arrangement(desk).done.contains { $0.code == line.code })
  }

  @Test func `what was seen is kept, moves down and can be taken back`() throws {
    var desk = try office(of: 6)
    try desk.play("1")
    let calm = try #require(arrangement(desk).lines.firstIndex { !$0.isBurning })
    for _ in 0..<calm { try desk.play("j") }
    let line = try selected(desk)
    let asked = try desk.play("a")
    #expect(asked == [.keepSeen(desk.state.today.seen)])
    #expect(try arrangement(desk).done == [line])
    #expect(try desk.play("u") == [.keepSeen([])])
    #expect(try arrangement(desk).done.isEmpty)
    #expect(try selected(desk) == line)
    // With nothing left to take back, the key takes back the last change of the store.
    #expect(try desk.play("u") == [.undo])
  }

  @Test func `what was seen comes back in the evening`() throws {
    var desk = try office(of: 6)
    try desk.play("1")
    while try arrangement(desk).nextUnseen(from: 0) != nil { try desk.play("a") }
    #expect(try arrangement(desk).seenCount == arrangement(desk).lines.count)
    desk.now = desk.now + 9 * 3600
    #expect(try arrangement(desk).seenCount == 0)
  }

  @Test func `a line opens its case and Esc comes back to the review`() throws {
    var desk = InventedDesk()
    try desk.play("1 Enter")
    #expect(desk.state.focus == .detail)
    #expect(desk.state.dossier?.id == Invented.caseID("C5R1VW"))
    try desk.play("Esc")
    #expect(desk.state.focus == .today)
  }

  @Test func `a line about a notice that nobody has filed opens it in the inbox`() throws {
    var desk = InventedDesk()
    try desk.play("1")
    // Two hours before what the notice asks for runs out.
    let arrival = InventedOffice.unknown
    let deadline = try #require(ArrivedDeadline.all(of: arrival).first { $0.read.effect == .lose })
    desk.now = deadline.due + -7200
    let dossiers = Array(desk.dossiers.values)
    desk.receive(
      .docket(
        Docket(dossiers, rows: dossiers.map { CaseSummary($0) }, arrivals: [arrival]), seen: []))
    let lines = try arrangement(desk).lines
    let row = try #require(lines.firstIndex { $0.matter == .arrival(deadline) })
    for _ in 0..<row { try desk.play("j") }
    try desk.play("Enter")
    #expect(desk.state.screen == .inbox)
    #expect(desk.state.view?.notice.name == arrival.name)
  }

  @Test func `the whole morning review of thirty open cases takes less than sixty keys`() throws {
    var desk = try office(of: 30)
    try desk.play("1")
    var keys = 1
    #expect(try arrangement(desk).lines.count >= 30)
    while try !isDone(desk), keys < 200 {
      // What burns is begun, all else is seen; each key leads on to the next line.
      try desk.play(selected(desk).isBurning ? "d" : "a")
      keys += 1
    }
    #expect(try isDone(desk))
    #expect(keys < 60, "\(keys) keys")
  }

  private func isDone(_ desk: InventedDesk) throws -> Bool {
    try arrangement(desk).ahead.isEmpty
  }

  @Test func `a review without any line says so and takes its keys`() throws {
    var desk = InventedDesk(dossiers: [], inbox: [])
    #expect(try desk.play("1 j k a d Enter").isEmpty)
    #expect(desk.state.message != nil)
    #expect(desk.state.focus == .today)
  }

  /// So many open cases with every kind of trouble: over, running out, over Golden Week,
  /// waiting for the client, far away.
  private func office(of count: Int) throws -> InventedDesk {
    let received = [
      "2026-04-20 09:00", "2026-04-28 12:00", "2026-04-26 10:00", "2026-04-14 09:00",
      "2026-04-30 09:00",
    ]
    let dossiers = (0..<count).map { index in
      var made = InventedCase(
        "C000\(padded(index, to: 2))", client: "店\(index)", opened: "2026-04-14 08:00")
      let window: ResponseWindow =
        index % 5 == 3 ? .days(17) : index % 5 == 2 ? .days(8) : .hours(72)
      made.file(
        InventedNotice(
          "停止のお知らせ", received: received[index % 5], stage: .suspension, reason: .authenticity,
          deadlines: [(window, .answer, "期限内")], text: "期限内に改善計画をお送りください。"))
      return made.dossier
    }
    return InventedDesk(dossiers: dossiers, inbox: [])
  }
}
