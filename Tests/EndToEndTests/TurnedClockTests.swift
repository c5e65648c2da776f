import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// The workbench stays open while the machine's clock is moved under it; nobody presses a
  /// key.
  @Suite struct TurnedClockTests {
    /// A workplace with one deadline, and the file that says how far the clock is moved.
    private struct Desk {
      let workplace: Workplace
      let shift: String

      /// - Parameter hours: From the turned clock's start to the deadline.
      init(deadlineIn hours: Int, from start: Date) async throws {
        workplace = try Workplace()
        shift = workplace.path("shift")
        let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
        try await workplace.done(
          "deadline", "add", id, "\(hours) hours answer",
          at: start.ISO8601Format(.init(timeZone: Self.japan)))
      }

      static let japan = TimeZone(secondsFromGMT: 9 * 3600) ?? .gmt

      /// Turns the clock so that it says a moment now.
      func turn(to moment: Date) throws {
        try workplace.write("\(Int(moment.timeIntervalSinceNow.rounded(.down)))", to: "shift")
      }

      func open() async throws -> TmuxTerminal {
        let terminal = try await TmuxTerminal(workplace, columns: 120, rows: 30)
        let variables = try ClockShim.shared.get().environment(shiftedBy: shift)
        let words = variables.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: " ")
        // A shell between, which does not ask what a program that stands still is doing.
        let between = #"sh -c '"$@"; exit $?' sh env"#
        try await terminal.open("--lang ja", at: nil, prefix: "\(between) \(words)")
        return terminal
      }

      /// Sends the program a signal.
      func signal(_ number: Int32) throws {
        let mine = Array("CLOCK_SHIFT=\(shift)".utf8)
        let all = try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap(
          pid_t.init)
        let program = all.first { process in
          let path = try? FileManager.default.destinationOfSymbolicLink(
            atPath: "/proc/\(process)/exe")
          guard path == BuiltProgram.path else { return false }
          let variables = (try? ChildProcess.bytes(of: "/proc/\(process)/environ")) ?? []
          return variables.split(separator: 0).contains { $0.elementsEqual(mine) }
        }
        kill(try #require(program), number)
      }
    }

    /// Eight seconds before the minute of a clock in Japan: it ticks while one waits.
    private func moment(_ day: String, _ clock: String) throws -> Date {
      try Date("\(day)T\(clock):52+09:00", strategy: .iso8601)
    }

    @Test func `at midnight the screen shows the new day by itself`() async throws {
      let start = try moment("2026-05-01", "23:59")
      let desk = try await Desk(deadlineIn: 2, from: start)
      try desk.turn(to: start)
      let terminal = try await desk.open()
      try await terminal.press("1")
      try await terminal.waitFor("05/01(金) 23:59", "24時間以内 1")
      try await terminal.waitFor("05/02(土) 00:00", limit: .seconds(20))
      try await terminal.quit()
    }

    @Test func `a clock set forward shows what is over, and set back what is not`() async throws {
      let start = try moment("2026-05-01", "09:00")
      let desk = try await Desk(deadlineIn: 2, from: start)
      try desk.turn(to: start)
      let terminal = try await desk.open()
      try await terminal.waitFor("超過0", "01:59")
      try desk.turn(to: start + 3 * 3600)
      try await terminal.waitFor("超過1", "超過 01:00", limit: .seconds(20))
      try desk.turn(to: start)
      // The screen stands until the next minute of the clock that was set back.
      try await terminal.press("C-l")
      try await terminal.waitFor("超過0", "01:59")
      try await terminal.quit()
    }

    @Test func `a machine that sleeps over a deadline wakes to it`() async throws {
      let start = try moment("2026-05-01", "09:00")
      let desk = try await Desk(deadlineIn: 2, from: start)
      try desk.turn(to: start)
      let terminal = try await desk.open()
      try await terminal.waitFor("超過0", "01:59")
      try desk.signal(SIGSTOP)
      try desk.turn(to: start + 50 * 3600)
      try desk.signal(SIGCONT)
      try await terminal.waitFor("超過1", "超過 2日", "05/03(日)", limit: .seconds(20))
      try await terminal.quit()
    }
  }
}
