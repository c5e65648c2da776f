import Foundation
import Testing

extension EndToEnd {
  /// The draft in the user's own editor.
  @Suite struct OwnEditorTests {
    private static let first = "一行目は保管庫にあります。"

    /// An editor that says how it finds the terminal, takes a line, and does what it is
    /// told to.
    private static let editor = """
      printf 'EDITOR %s\\n' "$1"
      stty -a | tr ' ' '\\n' | grep -x -e icanon -e 'icanon;'
      read -r line
      case $1 in
        fail) exit 3 ;;
        die) kill -9 $$ ;;
        remove) rm "$2"; exit 0 ;;
        leave) exit 0 ;;
      esac
      printf '%s\\n' "$line" >> "$2"
      """

    private func opened(_ word: String) async throws -> (TmuxTerminal, String) {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      try await workplace.done("draft", id, "--from", "-", input: Array("\(Self.first)\n".utf8))
      let script = try workplace.write(Self.editor, to: "editor.sh")
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja", prefix: "VISUAL='sh \(script) \(word)'")
      try await terminal.press("e")
      try await terminal.waitFor(Self.first)
      return (terminal, id)
    }

    @Test func `what the editor wrote is one step, and the terminal is right all the time`()
      async throws
    {
      let (terminal, id) = try await opened("write")
      try await terminal.press("C-o")
      try await terminal.waitFor("EDITOR write", "icanon")
      #expect(try await terminal.state("alternate_on") == "0")
      #expect(try await terminal.state("cursor_flag") == "1")
      try await terminal.resize(columns: 62, rows: 18)
      try await terminal.type("よそで書いた文です。")
      try await terminal.press("Enter")
      try await terminal.waitFor(Self.first, "よそで書いた文です。", "Ctrl-S")
      #expect(try await terminal.state("alternate_on") == "1")
      #expect(try await !terminal.shows("EDITOR"))
      let rule = String(repeating: "-", count: 62)
      #expect(try await terminal.screen().split(separator: "\n").contains { $0 == rule })
      try await terminal.press("C-z")
      try await terminal.waitUntilGone("よそで書いた文です。")
      #expect(try await terminal.shows(Self.first))
      try await terminal.press("C-y")
      try await terminal.waitFor("よそで書いた文です。")
      try await terminal.press("Escape")
      try await terminal.waitFor("3]")
      #expect(try await terminal.workplace.done("draft", id).contains("よそで書いた文です。"))
      try await terminal.quit()
      #expect(try await terminal.faultsInHandedBackTerminal() == [])
    }

    @Test(arguments: [("fail", true), ("die", true), ("remove", true), ("leave", false)])
    func
      `an editor that fails, is killed, leaves no file or changes nothing leaves the draft as it was`(
        word: String, isFault: Bool
      ) async throws
    {
      let (terminal, _) = try await opened(word)
      try await terminal.press("C-End")
      try await terminal.type("まだ保存していない文。")
      try await terminal.waitFor("まだ保存していない文。")
      try await terminal.press("C-o")
      try await terminal.waitFor("EDITOR \(word)")
      try await terminal.press("Enter")
      try await terminal.waitFor(Self.first, "まだ保存していない文。", "Ctrl-S")
      // The screen comes back before the message, which is broken into rows where it is long.
      let isTold = try await becomes(within: .seconds(isFault ? 15 : 1)) {
        try await terminal.screen().replacing("\n", with: "").contains("editor.sh")
      }
      #expect(isTold == isFault)
      // Undo takes back the typing: there is no step of the editor's.
      try await terminal.press("C-z")
      try await terminal.waitUntilGone("まだ保存していない文。")
      try await terminal.press("Escape")
      try await terminal.waitFor("[3]")
      try await terminal.quit()
      #expect(try await terminal.faultsInHandedBackTerminal() == [])
    }

    /// The first that is set; an empty variable is not.
    @Test(arguments: ["VISUAL", "EDITOR"])
    func `draft --edit writes what the editor made of it`(variable: String) async throws {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      try await workplace.done("draft", id, "--from", "-", input: Array(Self.first.utf8))
      let ended = try await workplace.bare(
        "draft", id, "--edit", "--store", workplace.store,
        with: ["VISUAL": "", "EDITOR": "false"]
          .merging([variable: "sed -i -e s/一行目/始めの行/"]) { $1 })
      #expect(ended.status == 0, "\(ended.complaint)")
      #expect(try await workplace.done("draft", id) == "始めの行は保管庫にあります。\n")
    }

    /// What an editor does that `draft --edit` cannot save, how the command ends, and what
    /// stands in its way.
    private static let unsaved: [(script: String, status: Int32, obstacle: String)] = [
      ("exit 3", 1, "ended with an error"),
      ("echo '{' > STORE/cases/CASE.json", 3, "CASE.json"),
      ("mkdir STORE/rounds.away; mv STORE/rounds/CASE-01.json STORE/rounds.away", 1, "changed"),
      ("(flock -x 9; exec sleep 20) 9>> STORE/.lock >/dev/null 2>&1 & sleep 0.5", 3, "another"),
      ("kill -9 $PPID", 128 + SIGKILL, ""),
    ]

    @Test(arguments: unsaved)
    func `whatever hinders saving, the workbench offers what the editor wrote`(
      script: String, status: Int32, obstacle: String
    ) async throws {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      try await workplace.done("draft", id, "--from", "-", input: Array(Self.first.utf8))
      let path = try workplace.write(
        "printf '半日かけた文。\r\n' > \"$1\"\n"
          + script.replacing("STORE", with: workplace.store).replacing("CASE", with: id) + "\n",
        to: "hinder.sh")
      let ended = try await workplace.bare(
        "draft", id, "--edit", "--lang", "en", "--store", workplace.store,
        with: ["VISUAL": "exec sh \(path)"])
      #expect(ended.status == status, "\(ended.complaint)")
      if !obstacle.isEmpty {
        #expect(ended.complaints.count == 1)
        #expect(ended.complaint.contains(obstacle.replacing("CASE", with: id)))
        #expect(ended.complaint.contains("your text is kept"))
      }
      let state = try workplace.contents(of: "state")
      let words = Array("半日かけた文。".utf8)
      #expect(state.values.contains { $0.firstRange(of: words) != nil })
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang en")
      try await terminal.waitFor("Unsaved drafts: \(id)-01")
      try await terminal.quit()
    }

    @Test func `what is no UTF-8 stays where it was written, and the message says where`()
      async throws
    {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      let script = try workplace.write("printf '\\223\\372\\226\\173' > \"$1\"\n", to: "sjis.sh")
      let ended = try await workplace.bare(
        "draft", id, "--edit", "--lang", "en", "--store", workplace.store,
        with: ["VISUAL": "sh \(script)"])
      #expect(ended.status == 1)
      let place = try #require(
        ended.complaint.split(separator: " ").first { $0.hasPrefix("/") }?.dropLast())
      #expect(try ChildProcess.bytes(of: String(place)) == [0x93, 0xFA, 0x96, 0x7B])
      #expect(ended.complaint.contains("UTF-8"))
    }

    @Test(arguments: ["false", "true", "/nowhere/editor"])
    func `an editor that wrote nothing begins no round and leaves no file`(
      editor: String
    ) async throws {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      let before = try workplace.contents(of: "store")
      let ended = try await workplace.bare(
        "draft", id, "--edit", "--lang", "en", "--store", workplace.store,
        with: ["VISUAL": editor])
      #expect(ended.status == (editor == "true" ? 0 : 1))
      #expect(try workplace.contents(of: "store") == before)
      let isMissing = editor.hasPrefix("/")
      #expect(ended.complaint.contains("could not be started") == isMissing)
      #expect(try workplace.contents(of: "state").keys.allSatisfy { !$0.contains("edit-") })
    }

    @Test func `what changed while draft --edit ran is not overwritten, and both texts stay`()
      async throws
    {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      try await workplace.done("draft", id, "--from", "-", input: Array(Self.first.utf8))
      let other = try workplace.write("別の窓の文。", to: "other.txt")
      let change = "\(BuiltProgram.path) draft \(id) --from \(other) --store \(workplace.store)"
      let script = try workplace.write(
        "\(change) >/dev/null; printf 'この窓の文。' > \"$1\"\n", to: "slow.sh")
      let ended = try await workplace.bare(
        "draft", id, "--edit", "--lang", "ja", "--store", workplace.store,
        with: ["VISUAL": "sh \(script)"])
      #expect(ended.status == 1)
      #expect(ended.complaint.contains("fukkatsu \(id)"))
      #expect(try await workplace.done("draft", id) == "別の窓の文。\n")
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja")
      try await terminal.press("e")
      try await terminal.waitFor("[-別-]{+こ+}の窓の文。")
    }
  }
}
