import Foundation
import Testing

extension EndToEnd {
  /// Stores that `fukkatsu-bench` made, and the index over them.
  @Suite struct LargeStoreTests {
    private func made(_ arguments: String..., in workplace: Workplace) async throws {
      let ended = try await ChildProcess.run(
        "\(BuiltProgram.folder)/fukkatsu-bench", ["store"] + arguments,
        environment: workplace.environment, scratch: workplace.folder)
      #expect(ended.status == 0, "\(ended.complaint)")
    }

    @Test func `the same arguments make the same sound store`() async throws {
      let workplace = try Workplace()
      try await made("--cases", "60", workplace.store, in: workplace)
      try await made("--cases", "60", workplace.path("again"), in: workplace)
      let files = try workplace.contents(of: "store")
      #expect(files == (try workplace.contents(of: "again")))
      #expect(files.keys.filter { $0.hasPrefix("cases/") }.count == 60)
      let check = try await workplace.run("check")
      #expect(check.status == 0 && check.text.isEmpty, "\(check.text)")
      #expect(
        try await workplace.values(".[].id", of: workplace.done("list", "--json")).count == 15)
    }

    @Test func `a folder of JSON files becomes cases with deadlines and drafts`() async throws {
      let workplace = try Workplace()
      for (number, due) in [(1, "2026-05-03T03:10:00Z"), (2, "2026-04-20T03:10:00Z")] {
        try workplace.write(
          """
          {"id": "00000\(number)", "title": "案件00000\(number) 出品停止 青木商店", "status": "受付",
           "due": "\(due)", "notices": [{"at": "\(due)", "text": "在庫を確認する。"}],
           "plan": "【本文】\\n原因を調査した。"}
          """, to: "given/00000\(number).json")
      }
      try await made("--from", workplace.path("given"), workplace.store, in: workplace)
      let list = try await workplace.done("list", "--json")
      #expect(
        try await workplace.values(".[].client", of: list) == [
          "案件000002 出品停止 青木商店", "案件000001 出品停止 青木商店",
        ])
      #expect(
        try await workplace.values(".[].next_deadline.due", of: list) == [
          "2026-04-20T12:10:00+09:00", "2026-05-03T12:10:00+09:00",
        ])
      #expect(try await workplace.done("list", "due:7d").contains("案件000001"))
      #expect(try await !workplace.done("list", "due:7d").contains("案件000002"))

      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja")
      try await terminal.waitFor("案件000002")
      #expect(try await !terminal.screen().contains("【本文】"))
      try await terminal.press("Enter")
      try await terminal.waitFor("【本文】")
      try await terminal.press("q")
      try await terminal.waitUntilGone("【本文】")
      try await terminal.quit()
    }

    @Test func `a wrong order is explained in one line`() async throws {
      let workplace = try Workplace()
      for arguments in [
        ["store"], ["store", "--cases", "x", "y"], ["store", "--from", "/nowhere", "y"],
      ] {
        let ended = try await ChildProcess.run(
          "\(BuiltProgram.folder)/fukkatsu-bench", arguments, environment: workplace.environment,
          scratch: workplace.folder)
        #expect(ended.status != 0)
        #expect(ended.complaints.count == 1 && ended.text.isEmpty)
      }
    }

    @Test func `a file written over in place is in the next answer where its deadline is near`()
      async throws
    {
      let workplace = try Workplace()
      try await made("--cases", "60", workplace.store, in: workplace)
      let first = try #require(
        try await workplace.values(".[0].id", of: workplace.done("list", "--json")).first)
      let record = "store/cases/\(first).json"
      let text = String(decoding: try ChildProcess.bytes(of: workplace.path(record)), as: UTF8.self)
      try workplace.write(
        text.replacing("\"turn\": \"me\"", with: "\"turn\": \"client\""), to: record)
      #expect(
        try await workplace.values(".[0].turn", of: workplace.done("list", "--json")) == ["client"])
      let other = try #require(
        try await workplace.values(".[].id", of: workplace.done("list", "is:closed", "--json")).last
      )
      try workplace.write("{", to: "store/cases/\(other).json")
      let verified = try await workplace.run("list", "is:closed", "--verify")
      #expect(!verified.text.contains(other))
      #expect(verified.complaints.contains { $0.contains("cases/\(other).json") })
    }

    @Test func `words in notices, drafts and notes are found on the command line`() async throws {
      let workplace = try Workplace()
      let ids = try await workplace.makeStore(clients: "星野バッグ店", "北の玩具")
      try await workplace.done("note", ids[0], "ﾐｽﾞﾎ物流の返事を待つ")
      for query in ["みずほ", "ミズホ物流", "\"物流の返事\"", "星野 みずほ turn:me", "-玩具", "-client:玩具"] {
        let found = try await workplace.done("list", query, "--json")
        #expect(try await workplace.values(".[].id", of: found) == [ids[0]], "\(query)")
      }
      let wrong = try await workplace.run("list", "reson:authenticity")
      #expect(wrong.status == 2 && wrong.complaint.contains("reason"))
    }

    @Test func `a query with a name is kept and used on both sides`() async throws {
      let workplace = try Workplace()
      _ = try await workplace.makeStore(clients: "店01", "店02", "店03")
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja")
      try await terminal.press("/")
      try await terminal.type("店02")
      try await terminal.press("Enter")
      try await terminal.type("*")
      try await terminal.waitFor("名前を付ける")
      try await terminal.press("Enter")
      try await terminal.type("二番")
      try await terminal.press("Enter")
      try await terminal.waitFor("保存しました")
      try await terminal.press("Escape")
      try await terminal.waitFor("店03")
      try await terminal.type("*")
      try await terminal.waitFor("二番")
      try await terminal.press("Enter")
      try await terminal.waitUntilGone("店03")
      #expect(try await workplace.done("list", "@二番").contains("店02"))
      let wrong = try await workplace.run("list", "@三番")
      #expect(wrong.status == 2 && wrong.complaint.contains("@二番"))
    }
  }
}
