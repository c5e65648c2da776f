import Foundation
import Testing

extension EndToEnd {
  /// What is typed outlives whatever ends the program.
  @Suite struct DraftSafetyTests {
    private static let first = "一行目は保管庫にあります。"
    private static let second = "二行目はまだ打ったばかりです。"

    /// A draft with one line in the store and another only just typed.
    private func typing(_ terminal: TmuxTerminal, in id: String) async throws {
      let workplace = terminal.workplace
      try await workplace.done("draft", id, "--from", "-", input: Array(Self.first.utf8))
      try await terminal.open("--lang ja")
      try await terminal.press("e")
      try await terminal.waitFor(Self.first)
      try await terminal.press("C-End", "Enter")
      try await terminal.type(Self.second)
      try await terminal.waitFor(Self.second)
    }

    /// Kills the program as late after the last key as the promise needs: a second.
    ///
    /// The shell is another one then, as in a terminal that was opened anew.
    private func killed(_ terminal: TmuxTerminal) async throws {
      try await Task.sleep(for: .milliseconds(1200))
      try await terminal.signal(SIGKILL)
      #expect(try await terminal.status() == 128 + Int(SIGKILL))
      try await terminal.ask("send-keys", "-R", ";", "respawn-pane", "-k")
      try await terminal.waitFor("ended start 0")
    }

    /// Two windows on one draft; in the first something was just typed.
    private func typingInOneOfTwo() async throws -> (
      one: TmuxTerminal, other: TmuxTerminal, id: String
    ) {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      let one = try await TmuxTerminal(workplace)
      let other = try await TmuxTerminal(workplace, name: "other")
      try await typing(one, in: id)
      try await other.open("--lang ja")
      try await other.press("e")
      return (one, other, id)
    }

    /// The next start says so, gives the text back, and can still undo it.
    private func expectRecovery(_ terminal: TmuxTerminal, of id: String) async throws {
      let stored = try await terminal.workplace.done("draft", id)
      #expect(stored == "\(Self.first)\n")
      try await terminal.open("--lang ja")
      try await terminal.waitFor("保存されていない草稿", "\(id)-01")
      try await terminal.press("e")
      // What is different is shown before it is chosen.
      try await terminal.waitFor(Self.first, "+ \(Self.second)")
      try await terminal.press("Enter")
      try await terminal.waitUntilGone("+ \(Self.second)")
      try await terminal.waitFor(Self.first, Self.second)
      try await terminal.press("C-z")
      try await terminal.waitUntilGone(Self.second)
      try await terminal.waitFor(Self.first)
      try await terminal.press("C-y")
      try await terminal.waitFor(Self.second)
      try await terminal.press("Escape")
      try await terminal.waitFor("[3]")
      let saved = try await terminal.workplace.done("draft", id)
      #expect(saved == "\(Self.first)\n\(Self.second)\n")
      try await terminal.quit()
      // What is in the store is offered no more.
      try await terminal.open("--lang ja")
      try await terminal.waitFor(id)
      #expect(try await !terminal.shows("保存されていない草稿"))
      try await terminal.quit()
    }

    @Test func `a second after the last key even kill -9 loses nothing`() async throws {
      let workplace = try Workplace()
      let ids = try await workplace.makeStore(clients: "海風工房")
      let terminal = try await TmuxTerminal(workplace)
      let id = try #require(ids.first)
      try await typing(terminal, in: id)
      try await killed(terminal)
      try await expectRecovery(terminal, of: id)
    }

    @Test func `words of a round that went out without them are offered in the next`()
      async throws
    {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      let terminal = try await TmuxTerminal(workplace)
      try await typing(terminal, in: id)
      try await killed(terminal)
      try await workplace.done("submit", id, "--because", "試し")
      try await terminal.open("--lang ja")
      try await terminal.waitFor("保存されていない草稿", "\(id)-01")
      try await terminal.press("e")
      try await terminal.waitFor("前の回に残った文", "- \(Self.second)")
      try await terminal.press("s")
      try await terminal.waitFor("前の回に残った文にしました", "第2回", Self.second)
      try await terminal.press("Escape")
      try await terminal.waitFor("[3]")
      let saved = try await workplace.done("draft", id)
      #expect(saved == "\(Self.first)\n\(Self.second)\n")
      try await terminal.quit()
      try await terminal.open("--lang ja")
      try await terminal.waitFor(id)
      #expect(try await !terminal.shows("保存されていない草稿"))
    }

    @Test func `a window whose round went out elsewhere says so, lets go and offers its words`()
      async throws
    {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      let terminal = try await TmuxTerminal(workplace, columns: 100)
      try await typing(terminal, in: id)
      try await workplace.done("submit", id, "--because", "試し")
      try await terminal.waitFor("第1回は別の所で提出済です")
      try await terminal.type("x")
      for key in ["C-s", "C-g"] {
        try await terminal.press(key)
        try await terminal.waitFor("第1回は別の所で提出済です")
        #expect(try await !terminal.shows("凍結するもの"))
      }
      try await terminal.press("Escape")
      try await terminal.waitFor("[3]")
      try await terminal.press("e")
      try await terminal.waitFor("前の回に残った文", "- \(Self.second)x")
      try await terminal.press("Enter")
      try await terminal.waitFor("第2回の草稿", "この画面の文を残しました")
      #expect(try await !terminal.shows(Self.second))
    }

    @Test(arguments: [SIGHUP, SIGTERM])
    func `a signal that ends the program loses not even the last key`(
      _ signal: Int32
    ) async throws {
      let workplace = try Workplace()
      let ids = try await workplace.makeStore(clients: "海風工房")
      let terminal = try await TmuxTerminal(workplace)
      let id = try #require(ids.first)
      try await typing(terminal, in: id)
      try await terminal.signal(signal)
      _ = try await terminal.status()
      try await expectRecovery(terminal, of: id)
    }

    @Test func `a window that is closed keeps what was typed`() async throws {
      let workplace = try Workplace()
      let ids = try await workplace.makeStore(clients: "海風工房")
      let id = try #require(ids.first)
      do {
        let closing = try await TmuxTerminal(workplace)
        try await typing(closing, in: id)
        let process = try await closing.process()
        try await closing.ask("kill-server")
        #expect(try await becomes { access("/proc/\(process)/exe", F_OK) != 0 })
      }
      try await expectRecovery(try await TmuxTerminal(workplace), of: id)
    }

    @Test func `another window that changed the draft is not overwritten`() async throws {
      let workplace = try Workplace()
      let ids = try await workplace.makeStore(clients: "海風工房")
      let terminal = try await TmuxTerminal(workplace)
      let id = try #require(ids.first)
      try await typing(terminal, in: id)
      let elsewhere = "別の窓で書いた文"
      try await workplace.done("draft", id, "--from", "-", input: Array(elsewhere.utf8))
      // Noticed while one writes, and asked about when one saves.
      try await terminal.waitFor("保管庫の草稿が別の所で変わりました")
      try await terminal.press("C-s")
      try await terminal.waitFor(elsewhere, Self.second, "何も上書き")
      #expect(try await workplace.done("draft", id) == "\(elsewhere)\n")
      try await terminal.signal(SIGTERM)
      _ = try await terminal.status()
      try await terminal.open("--lang ja")
      try await terminal.waitFor("\(id)-01")
    }

    @Test func `two windows on one draft know of each other, and lose neither text`() async throws {
      let (one, other, id) = try await typingInOneOfTwo()
      let workplace = one.workplace
      try await other.waitFor(Self.first, "別の画面でも開いています")
      // The first window is told too, without a key being pressed.
      try await one.waitFor("別の画面でも開いています")
      try await other.press("C-Home")
      try await other.type("もう一つの窓の文。")
      try await other.saveDraft()
      try await one.waitFor("保管庫の草稿が別の所で変わりました")
      try await one.press("C-s")
      try await one.waitFor("もう一つの窓の文。", Self.second, "何も上書き")
      try await one.press("b")
      try await one.waitFor("〔要確認: 保管庫の文〕もう一つの窓の文。", Self.second)
      try await one.press("Escape")
      try await one.waitFor("[3]")
      let saved = try await workplace.done("draft", id)
      #expect(saved.contains("もう一つの窓の文。") && saved.contains(Self.second))
      // The other window is alone now.
      try await other.waitUntilGone("別の画面でも開いています")
      try await one.quit()
    }

    @Test func `two windows that are killed with unsaved words lose neither's`() async throws {
      let (one, other, id) = try await typingInOneOfTwo()
      let workplace = one.workplace
      try await other.waitFor(Self.first)
      try await other.press("C-End")
      try await other.type("もう一つの窓の文。")
      try await other.waitFor("もう一つの窓の文。")
      // The promise is about time: what is typed is safe a second later.
      try await Task.sleep(for: .milliseconds(1200))
      for terminal in [one, other] { try await terminal.signal(SIGKILL) }
      _ = try await one.status()
      _ = try await other.status()
      let next = try await TmuxTerminal(workplace, name: "next")
      try await next.open("--lang ja")
      try await next.waitFor("保存されていない草稿", "\(id)-01")
      try await next.press("e")
      try await next.waitFor("保存されなかった文")
      try await next.press("Enter")
      try await next.waitFor("ほかの画面で打った文", "もう一つの窓の文。", Self.second)
      try await next.press("b")
      try await next.waitUntilGone("ほかの画面で打った文")
      try await next.press("Escape")
      try await next.waitFor("[3]")
      let saved = try await workplace.done("draft", id)
      #expect(saved.contains("もう一つの窓の文。") && saved.contains(Self.second))
      try await next.quit()
      try await next.open("--lang ja")
      try await next.waitFor(id)
      #expect(try await !next.shows("保存されていない草稿"))
      try await next.quit()
    }

    @Test func `a window that was killed is no company`() async throws {
      let workplace = try Workplace()
      let ids = try await workplace.makeStore(clients: "海風工房")
      let id = try #require(ids.first)
      let killed = try await TmuxTerminal(workplace)
      try await typing(killed, in: id)
      try await killed.signal(SIGKILL)
      _ = try await killed.status()
      let next = try await TmuxTerminal(workplace, name: "next")
      try await next.open("--lang ja")
      try await next.press("e")
      try await next.waitFor(Self.first)
      #expect(try await !next.shows("別の画面"))
    }
  }
}
