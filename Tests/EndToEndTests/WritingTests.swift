import Testing

extension EndToEnd {
  /// Writing in a real terminal: the mouse, the clipboard, pastes, what is undone.
  @Suite struct WritingTests {
    /// What the mouse does, as a terminal reports it in the SGR form, all at once.
    private func point(_ terminal: TmuxTerminal, _ reports: String...) async throws {
      let text = reports.map { "\u{1B}[<\($0)" }.joined()
      try await terminal.type(bytes: Array(text.utf8))
    }

    @Test func `the mouse selects, and what is copied is in the terminal's clipboard`() async throws
    {
      let terminal = try await DraftDesk("出荷前の検品を行う。").terminal
      #expect(try await terminal.state("mouse_button_flag") == "1")
      try await point(terminal, "0;2;3M", "32;8;3M", "0;8;3m")
      try await terminal.waitFor("選択3字")
      try await terminal.press("C-c")
      try await terminal.waitFor("3字をコピーしました")
      #expect(try await terminal.ask("show-buffer") == "出荷前")
      // A double click takes the word, and typing takes its place.
      try await point(terminal, "0;10;3M", "0;10;3m", "0;10;3M", "0;10;3m")
      try await terminal.waitFor("選択2字")
      try await terminal.type("点検")
      try await terminal.waitFor("出荷前の点検を行う。")
    }

    @Test func `on the lists, with the key and with the setting the mouse is the terminal's`()
      async throws
    {
      let terminal = try await DraftDesk("出荷前の検品を行う。").terminal
      try await terminal.press("M-m")
      try await terminal.waitFor("端末に任せました")
      #expect(try await terminal.state("mouse_any_flag") == "0")
      try await terminal.press("M-m")
      try await terminal.waitFor("マウスで選択できます")
      #expect(try await terminal.state("mouse_any_flag") == "1")
      try await terminal.press("Escape")
      try await terminal.waitFor("[3]")
      #expect(try await terminal.state("mouse_any_flag") == "0")
      let plain = try await DraftDesk(
        "出荷前の検品を行う。", config: #"{"terminal": {"mouse": false, "clipboard": false}}"#
      ).terminal
      #expect(try await plain.state("mouse_any_flag") == "0")
      try await plain.press("C-a", "C-c")
      try await plain.waitFor("字をコピーしました")
      #expect(try await plain.ask("list-buffers").isEmpty)
    }

    @Test func `what was cut comes back, and what was cut before it from the ring`() async throws {
      let desk = try await DraftDesk("一行目\n二行目\n三行目\n終わり")
      let terminal = desk.terminal
      // Lines cut one after the other are one clip.
      try await terminal.press("C-k", "C-k")
      try await terminal.waitUntilGone("二行目")
      #expect(try await terminal.ask("show-buffer") == "一行目\n二行目\n")
      try await terminal.press("S-Right", "S-Right", "C-x")
      try await terminal.waitUntilGone("三行目")
      try await terminal.press("C-End", "C-v")
      try await terminal.waitFor("終わり三行")
      try await terminal.press("M-v")
      try await terminal.waitFor("一行目二行目")
      try await terminal.press("Down", "Enter")
      try await terminal.waitUntilGone("一行目二行目")
      #expect(try await desk.saved() == "目\n一行目\n二行目\n終わり三行\n")
    }

    @Test func `a paste of any size is one step, and nothing in it speaks to the terminal`()
      async throws
    {
      let terminal = try await DraftDesk("始め。").terminal
      try await terminal.press("C-End")
      let line = "貼った行です。検品の手順を書き直しました。"
      let text =
        "\u{202E}\u{1B}[2J\u{7}\u{9B}31m"
        + String(repeating: line + "\n", count: 500) + "貼付の終点"
      try await terminal.paste(text)
      try await terminal.waitFor("貼付の終点", "501行")
      try await terminal.saveDraft()
      let id = try #require(
        try await terminal.workplace.done("list", "--json").firstMatch(of: /C[0-9A-Z]{5}/))
      let stored = try await terminal.workplace.done("draft", String(id.output))
      #expect(stored.hasPrefix("始め。[2J31m\(line)\n\(line)\n"))
      #expect(stored.hasSuffix("\(line)\n貼付の終点\n"))
      try await terminal.press("C-z")
      try await terminal.waitFor("1行 4桁")
      try await terminal.waitUntilGone("貼付の終点")
    }

    @Test func `undoing goes on after a restart`() async throws {
      let terminal = try await DraftDesk("始め。").terminal
      try await terminal.press("C-End")
      try await terminal.type("検品を")
      try await terminal.waitFor("始め。検品を")
      try await terminal.press("Enter")
      try await terminal.type("出荷を")
      try await terminal.waitFor("出荷を")
      try await terminal.press("Escape")
      try await terminal.waitFor("[3]")
      try await terminal.quit()
      try await terminal.open("--lang ja")
      try await terminal.press("e")
      try await terminal.waitFor("始め。検品を", "出荷を")
      try await terminal.press("C-z")
      try await terminal.waitUntilGone("出荷を")
      try await terminal.press("C-z", "C-z")
      try await terminal.waitUntilGone("検品を")
      try await terminal.press("C-y", "C-y", "C-y")
      try await terminal.waitFor("始め。検品を", "出荷を")
    }
  }
}
