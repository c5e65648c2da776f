import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// The workbench on a disk that refuses, or that the program dies on.
  @Suite struct ScreenFaultTests {
    private static let first = "一行目は保管庫にあります。"
    private static let second = "二行目はまだ打ったばかりです。"

    @Test(arguments: [
      (ENOSPC, "空きがありません"), (EDQUOT, "空きがありません"), (EROFS, "読み取り専用"), (EACCES, "権限がありません"),
      (EIO, "読み書きに失敗しました"),
    ])
    func `a draft that the disk refuses stays on the screen until it is saved`(
      code: Int32, words: String
    ) async throws {
      let workplace = try Workplace()
      let refusing = workplace.path("refusing")
      let shim = try FaultShim.shared.get().environment(
        below: workplace.folder, whileExists: refusing, failing: code)
      let (terminal, id) = try await typing(workplace, shim)
      let before = try workplace.contents(of: "store")
      try workplace.write("", to: "refusing")
      try await terminal.press("C-s")
      try await terminal.waitFor(words, Self.first, Self.second)
      #expect(try workplace.contents(of: "store") == before)
      unlink(refusing)
      try await terminal.press("C-s")
      try await terminal.waitUntilGone(words)
      let isSaved = try await becomes {
        try await workplace.done("draft", id) == "\(Self.first)\n\(Self.second)\n"
      }
      #expect(isSaved)
      try await terminal.press("Escape")
      try await terminal.waitFor("[3]")
      try await terminal.quit()
      #expect(try await workplace.run("check").text.isEmpty)
    }

    @Test func `what a full disk refused is kept as soon as there is room, without a key`()
      async throws
    {
      let workplace = try Workplace()
      let refusing = try workplace.write("", to: "refusing")
      let shim = try FaultShim.shared.get().environment(
        below: workplace.folder, whileExists: refusing, failing: ENOSPC)
      unlink(refusing)
      let (terminal, _) = try await typing(workplace, shim)
      try workplace.write("", to: "refusing")
      try await terminal.type("三行目。")
      try await terminal.waitFor("ディスクに空きがありません。草稿は画面に残っています", "三行目。")
      unlink(refusing)
      try await terminal.waitFor("控え済", "三行目。")
    }

    @Test(arguments: [2, 4, 6, 8, 10, 12, 15, 18])
    func `killed while it saves, the next start has the old draft or the new one`(
      call: Int
    ) async throws {
      let workplace = try Workplace()
      let shim = try FaultShim.shared.get().environment(
        below: workplace.store, at: call, .killedAfter, log: workplace.path("log"))
      let (terminal, id) = try await typing(workplace, shim)
      try await terminal.press("C-s")
      #expect(try await terminal.status() == 128 + Int(SIGKILL))
      let stored = try await workplace.done("draft", id)
      #expect(["\(Self.first)\n", "\(Self.first)\n\(Self.second)\n"].contains(stored))
      #expect(try await workplace.run("check").text.isEmpty)
      try await workplace.done("note", id, "まだ書ける")
    }

    @Test(arguments: [0, 1, 3])
    func `a power cut a second after the last key loses nothing, however much was kept before`(
      pauses: Int
    ) async throws {
      let (terminal, id, power) = try await typingUntilThePowerFails()
      let workplace = terminal.workplace
      for number in 0..<pauses {
        try await Task.sleep(for: .milliseconds(900))
        try await terminal.type("続き\(number)。")
      }
      try await Task.sleep(for: .milliseconds(1200))
      try await terminal.signal(SIGKILL)
      _ = try await terminal.status()
      try power.strike()
      let words = Self.second + (0..<pauses).map { "続き\($0)。" }.joined()
      let next = try await TmuxTerminal(workplace, name: "next")
      try await next.open("--lang ja")
      try await next.waitFor("保存されていない草稿", "\(id)-01")
      try await next.press("e")
      try await next.waitFor(Self.first, "+ \(words)")
      try await next.press("Enter", "C-s")
      let isSaved = try await becomes {
        try await workplace.done("draft", id) == "\(Self.first)\n\(words)\n"
      }
      #expect(isSaved)
      try await next.signal(SIGTERM)
      _ = try await next.status()
    }

    @Test func `what was said to be saved is there after a power cut`() async throws {
      let (terminal, id, power) = try await typingUntilThePowerFails()
      let workplace = terminal.workplace
      try await terminal.waitFor(Self.second)
      try await terminal.saveDraft()
      try await terminal.signal(SIGKILL)
      _ = try await terminal.status()
      try power.strike()
      #expect(try await workplace.done("draft", id) == "\(Self.first)\n\(Self.second)\n")
      #expect(try await workplace.run("check").text.isEmpty)
    }

    /// A draft with one line in the store and another only just typed, and what is on the disk.
    private func typingUntilThePowerFails() async throws -> (TmuxTerminal, String, PowerCut) {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      try await workplace.done("draft", id, "--from", "-", input: Array(Self.first.utf8))
      let power = try PowerCut(
        on: [workplace.store, workplace.path("state")], notes: workplace.path("disk"))
      return (try await typing(workplace, power.environment, in: id), id, power)
    }

    /// A draft with one line in the store and another only just typed, under faults.
    private func typing(
      _ workplace: Workplace, _ shim: [String: String]
    ) async throws -> (TmuxTerminal, String) {
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      try await workplace.done("draft", id, "--from", "-", input: Array(Self.first.utf8))
      return (try await typing(workplace, shim, in: id), id)
    }

    private func typing(
      _ workplace: Workplace, _ shim: [String: String], in id: String
    ) async throws -> TmuxTerminal {
      let terminal = try await TmuxTerminal(workplace)
      let prefix = shim.map { "\($0.key)='\($0.value)'" }.joined(separator: " ")
      try await terminal.open("--lang ja", prefix: prefix)
      try await terminal.press("e")
      try await terminal.waitFor(Self.first)
      try await terminal.press("C-End", "Enter")
      try await terminal.type(Self.second)
      return terminal
    }
  }
}
