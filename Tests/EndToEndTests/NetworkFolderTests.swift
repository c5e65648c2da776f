import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// A store on a server, where the system tells of no change by others.
  @Suite struct NetworkFolderTests {
    @Test func `what others do appears in the list, in the open case and in the inbox`()
      async throws
    {
      let workplace = try Workplace()
      let made = try await workplace.makeStore(clients: "海風工房", "北星堂")
      let library = try FaultShim.onServer.get()
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja", prefix: "LD_PRELOAD=\(library)")
      try await terminal.waitFor("海風工房", "北星堂", "[2]受信 ")
      let mail = try workplace.write(InventedMail.suspension.message, to: "mail.eml")
      try await workplace.done("import", mail)
      try await terminal.waitFor("[2]受信1")
      // Nothing burns, so the ids decide which case is above.
      let selected = try await terminal.row(with: ">")
      let first = try #require(made.first { selected.contains($0) })
      let second = try #require(made.first { $0 != first })
      try await workplace.done("set", second, "client=北星堂")
      try await workplace.done("set", first, "client=青嵐社")
      try await terminal.waitFor("青嵐社")
      try await terminal.press("Enter")
      for id in made { try await workplace.done("note", id, "外から加えた") }
      try await terminal.waitFor("外から加えた")
      // Somebody else's editor writes into a file as it is: no name in the folder changes.
      try edit(workplace, first, "青嵐社", "赤嵐社")
      try await terminal.waitFor("赤嵐社")
      try await terminal.press("q")
      try await terminal.waitFor("北星堂")
      for (id, name, new) in [(second, "北星堂", "黒嵐社"), (first, "赤嵐社", "白嵐社")] {
        try edit(workplace, id, name, new)
        try await terminal.waitFor(new)
      }
      try await terminal.quit()
      #expect(try await workplace.run("check").text.isEmpty)
    }

    private func edit(
      _ workplace: Workplace, _ id: String, _ name: String, _ new: String
    ) throws {
      let path = "store/cases/\(id).json"
      let text = String(decoding: try ChildProcess.bytes(of: workplace.path(path)), as: UTF8.self)
      try #require(text.contains(name))
      try workplace.write(text.replacing(name, with: new), to: path)
    }
  }
}
