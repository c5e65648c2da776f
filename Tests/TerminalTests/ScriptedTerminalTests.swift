import Terminal
import TestSupport
import Testing

@Suite struct ScriptedTerminalTests {
  @Test func `a script is told word by word, then the terminal hangs up`() throws {
    var terminal = try ScriptedTerminal(
      rows: 2, columns: 10,
      script: "j Enter+Ctrl-S text:日本 paste:a\\nb\\_c resize:80x24 signal:suspend wait + Ctrl-+")
    var told: [[TerminalEvent]] = []
    for _ in 0..<10 {
      told.append(terminal.nextEvents(timeoutMilliseconds: 5, watching: []))
    }
    let size = CellRect(rows: 24, columns: 80)
    #expect(
      told == [
        [.key(.character("j"))], [.key(.enter), .key(.control("s"))],
        [.key(.character("日")), .key(.character("本"))], [.paste("a\nb c")], [.resized(size)],
        [.signal(.suspend)], [], [.key(.character("+"))], [.key(.control("+"))],
        [.signal(.hangup)],
      ])
    #expect(terminal.area == size)
  }

  @Test func `every screen is kept`() throws {
    var terminal = try ScriptedTerminal(rows: 1, columns: 5)
    let area = terminal.area
    for word in ["one", "two"] {
      terminal.show(
        ScreenBuffer.composed(in: area) { canvas in
          canvas.draw(word, at: CellPosition(row: 0, column: 0), role: .plain)
        })
    }
    #expect(terminal.screens.map(\.text) == ["one", "two"])
  }

  @Test func `a word that means nothing is refused`() {
    #expect(throws: ScriptError(word: "Entr")) {
      _ = try ScriptedTerminal(script: "j Entr")
    }
  }
}
