import CaseFiles
import Casework
import CivilTime
import Synchronization
import Terminal
import TestSupport
import Testing
import WorkbenchSession

/// A clock that a test turns.
private final class TurnedClock: Sendable {
  private let moment: Mutex<Moment>

  init(_ text: String) {
    moment = Mutex(Invented.moment(text))
  }

  func turn(to text: String) {
    moment.withLock { $0 = Invented.moment(text) }
  }

  var now: Moment { moment.withLock { $0 } }
}

/// The workbench stays open while the time does what it does.
@Suite struct ClockTests {
  /// A case with a deadline on 1 May at noon.
  private func home() throws -> TemporaryStore {
    let home = try TemporaryStore(now: InventedOffice.now)
    let id = try home.makeCase()
    let read = ReadDeadline(
      window: .hours(3), kind: .answer, quote: Quotation(words: "3時間", span: 0..<7),
      rule: "invented")
    _ = try home.store.add(
      KeptDeadline.OwnPeriod(read, from: Invented.moment("2026-05-01 09:00")), to: id,
      at: Invented.moment("2026-05-01 09:00"))
    return home
  }

  private func run(
    _ clock: TurnedClock, bell: Bool = false, _ steps: [SteppedTerminal.Step]
  ) throws -> SteppedTerminal {
    var sitting = Sitting()
    sitting.reading = { clock.now }
    sitting.alerts = SessionAlerts(ringsBell: bell)
    return try sitting.run(on: home(), steps).terminal
  }

  @Test func `a machine that slept over a deadline shows it overdue when it wakes`() throws {
    let clock = TurnedClock("2026-05-01 10:00")
    let terminal = try run(
      clock, bell: true,
      [
        .look { #expect($0.text.contains("超過0") && $0.text.contains("01:59")) },
        .change { clock.turn(to: "2026-05-03 09:00:30") },
        .look { #expect($0.text.contains("超過1") && $0.text.contains("超過 1日")) },
        .change {},
      ])
    #expect(terminal.rings == 1)
    #expect(terminal.titles.first == "復活 超過0 72時間1")
    #expect(terminal.titles.last == "復活 超過1 72時間0")
  }

  @Test func `a session that was stopped draws the time of its return`() throws {
    let clock = TurnedClock("2026-05-01 10:00")
    let terminal = try run(
      clock,
      [
        .change { clock.turn(to: "2026-05-01 12:30") }, .keys("signal:suspend"),
        .look { #expect($0.text.contains("超過1")) },
      ])
    #expect(terminal.suspensions == 1)
  }

  @Test func `a clock that is set back takes nothing away and rings no bell`() throws {
    let clock = TurnedClock("2026-05-01 12:30")
    let terminal = try run(
      clock, bell: true,
      [
        .look { #expect($0.text.contains("超過1")) },
        .change { clock.turn(to: "2026-05-01 09:00") },
        .look { #expect($0.text.contains("超過0") && $0.text.contains("02:59")) },
        .keys("j k"),
        .change { clock.turn(to: "1999-01-01 00:00") },
        .look { #expect($0.text.contains("星野バッグ店")) },
      ])
    #expect(terminal.rings == 0)
    #expect(terminal.timeouts.allSatisfy { $0.map { (0...60_001).contains($0) } ?? false })
  }

  @Test func `a clock that is set far forward does not stop the session`() throws {
    let clock = TurnedClock("2026-05-01 10:00")
    let terminal = try run(
      clock,
      [
        .change { clock.turn(to: "2099-12-31 23:59:59") },
        .look { #expect($0.text.contains("超過1")) },
        .keys("Enter Esc"),
      ])
    #expect(terminal.text.contains("星野バッグ店"))
  }

  @Test func `at midnight the day changes while the program is open`() throws {
    let clock = TurnedClock("2026-04-30 23:59:58")
    let terminal = try run(
      clock,
      [
        .look { #expect($0.text.contains("04/30(木) 23:59")) },
        .change { clock.turn(to: "2026-05-01 00:00:00") },
        .look { #expect($0.text.contains("05/01(金) 00:00")) },
      ])
    // It would have woken by itself, at the turn of the minute.
    #expect(terminal.timeouts.first == .some(2001))
  }

  @Test func `the bell rings once for each deadline that comes near or passes`() throws {
    let clock = TurnedClock("2026-04-20 10:00")
    let terminal = try run(
      clock, bell: true,
      [
        .change { clock.turn(to: "2026-04-29 10:00") }, .change {},
        .change { clock.turn(to: "2026-05-01 12:00:01") }, .change {},
      ])
    #expect(terminal.rings == 2)
    let silent = try run(
      TurnedClock("2026-04-20 10:00"),
      [.change { clock.turn(to: "2026-05-01 12:00:01") }, .change {}])
    #expect(silent.rings == 0)
  }

  @Test func `a case is hidden from the list for a while and comes back by itself`() throws {
    let clock = TurnedClock("2026-04-20 10:00")
    _ = try run(
      clock,
      [
        .keys("s Backspace Backspace text:2d Enter"),
        .look { #expect(!$0.text.contains("星野バッグ店")) },
        .change { clock.turn(to: "2026-04-22 10:01") },
        .look { #expect($0.text.contains("星野バッグ店")) },
      ])
  }

  @Test func `what is due within a day is not hidden`() throws {
    let terminal = try run(
      TurnedClock("2026-05-01 10:00"), [.keys("s Enter"), .keys("j")])
    #expect(terminal.screens.contains { $0.text.contains("24時間以内に期限があるため") })
    #expect(terminal.text.contains("星野バッグ店"))
  }
}
