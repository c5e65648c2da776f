import CLinux
import CursesTerminal
import Foundation
import Terminal
import Testing

@Suite struct CursesTerminalTests {
  private static func screen(_ rows: [String], in area: CellRect) -> ScreenBuffer {
    ScreenBuffer.composed(in: area) { canvas in
      for (row, text) in rows.enumerated() {
        canvas.draw(text, at: CellPosition(row: row, column: 0), role: .plain)
      }
    }
  }

  @Test func `a change sends little, and the tty is given back`() async {
    await #expect(processExitsWith: .success) {
      let tty = try PseudoTerminal(rows: 5, columns: 40, type: "xterm-256color")
      try withCursesTerminal(theme: .mono) { terminal in
        #expect(terminal.area == CellRect(rows: 5, columns: 40))
        #expect(!tty.isCooked)
        try terminal.show(Self.screen(["日本語の一覧", "第二行"], in: terminal.area))
        let first = tty.drawn(until: "日本語の一覧")
        #expect(first.contains("日本語の一覧"))
        #expect(first.contains("\u{1B}[?2004h"))
        try terminal.show(Self.screen(["日本語の一覧", "第二行"], in: terminal.area))
        #expect(tty.drawn() == "")
        try terminal.show(Self.screen(["日本誤の一覧", "第二行"], in: terminal.area))
        let change = tty.drawn(until: "誤")
        #expect(change.contains("誤"))
        #expect(change.utf8.count < 30, "\(change.debugDescription)")
      }
      let last = tty.drawn(until: "\u{1B}[?1049l")
      #expect(last.contains("\u{1B}[?2004l"))
      #expect(last.contains("\u{1B}[?1049l"))
      #expect(tty.isCooked)
    }
  }

  @Test func `the terminal is asked how wide it draws ambiguous characters`() async {
    await #expect(processExitsWith: .success) {
      let tty = try PseudoTerminal(rows: 5, columns: 40, type: "xterm-256color")
      try withCursesTerminal(theme: .mono, asksWidth: true) { terminal in
        try terminal.show(Self.screen(["①②"], in: terminal.area))
        let first = tty.drawn(until: "①")
        let question = try #require(first.range(of: "\u{1B}[2;1H※\u{1B}[6n"))
        // On the screen of the program, and drawn over by the first frame.
        let entered = try #require(first.range(of: "\u{1B}[?1049h"))
        let frame = try #require(first.range(of: "①"))
        #expect(entered.upperBound <= question.lowerBound)
        #expect(question.upperBound <= frame.lowerBound)
        #expect(first[question.upperBound..<frame.lowerBound].contains("\u{1B}[2J"))
        // Keys typed meanwhile stay, before the answer and after it.
        tty.type("a\u{1B}[2;3Rb")
        let events = try terminal.nextEvents(timeoutMilliseconds: 2000, watching: [])
        let told = Set(events)
        #expect(told == [.key(.character("a")), .key(.character("b")), .ambiguousWidth(.wide)])
        // What nobody asked for is no answer.
        tty.type("\u{1B}[2;2R")
        #expect(try terminal.nextEvents(timeoutMilliseconds: 100, watching: []).isEmpty)
        let wide = ScreenBuffer.composed(in: terminal.area, ambiguousWidth: .wide) { canvas in
          canvas.draw("①②", at: CellPosition(row: 0, column: 0), role: .plain)
        }
        try terminal.show(wide)
        #expect(tty.drawn(until: "①②").contains("①②"))
      }
    }
  }

  @Test func `an answer that is split, or comes when the program ends, is no key`() async {
    await #expect(processExitsWith: .success) {
      let tty = try PseudoTerminal(rows: 5, columns: 40, type: "xterm-256color")
      try withCursesTerminal(theme: .mono, asksWidth: true) { terminal in
        try terminal.show(Self.screen(["x"], in: terminal.area))
        // On a machine that does other work the rest may come later than it is waited for.
        var events: [TerminalEvent] = []
        for _ in 0..<10 where events != [.ambiguousWidth(.narrow)] {
          terminal.redraw()
          try terminal.show(Self.screen(["x"], in: terminal.area))
          tty.type("\u{1B}")
          let rest = Thread {
            usleep(60_000)
            tty.send("[2;2R")
          }
          rest.start()
          events = try terminal.nextEvents(timeoutMilliseconds: 2000, watching: [])
          if events == [.key(.escape)] {
            _ = try terminal.nextEvents(timeoutMilliseconds: 2000, watching: [])
          }
        }
        #expect(events == [.ambiguousWidth(.narrow)])
        terminal.redraw()
        try terminal.show(Self.screen(["x"], in: terminal.area))
        #expect(tty.drawn(until: "\u{1B}[6n").contains("\u{1B}[6n"))
      }
    }
    await #expect(processExitsWith: .success) {
      let tty = try PseudoTerminal(rows: 5, columns: 40, type: "xterm-256color")
      try withCursesTerminal(theme: .mono, asksWidth: true) { terminal in
        try terminal.show(Self.screen(["x"], in: terminal.area))
        tty.type("\u{1B}[2;2Rls\n")
      }
      // The shell gets what was typed for it, and not the answer.
      var rest = [UInt8](repeating: 0, count: 64)
      let count = read(STDIN_FILENO, &rest, rest.count)
      #expect(String(decoding: rest[..<max(0, count)], as: UTF8.self) == "ls\n")
    }
  }

  @Test func `keys, a paste, a new size and a signal are told`() async {
    await #expect(processExitsWith: .success) {
      let tty = try PseudoTerminal(rows: 5, columns: 40, type: "xterm-256color")
      try withCursesTerminal(theme: .mono) { terminal in
        try terminal.show(Self.screen(["x"], in: terminal.area))
        tty.type("あ\u{1B}OA\u{1B}[200~貼る\r\u{1B}[201~\u{1B}")
        let events = try terminal.nextEvents(timeoutMilliseconds: 2000, watching: [])
        let keys: [TerminalEvent] = [
          .key(.character("あ")), .key(.up), .paste("貼る\n"), .key(.escape),
        ]
        #expect(events == keys)
        tty.resize(rows: 7, columns: 30)
        let size = CellRect(rows: 7, columns: 30)
        let resized = try terminal.nextEvents(timeoutMilliseconds: 2000, watching: [])
        #expect(resized == [.resized(size)])
        #expect(terminal.area == size)
        tty.signal(SIGTERM)
        let ended = try terminal.nextEvents(timeoutMilliseconds: 2000, watching: [])
        #expect(ended == [.signal(.terminate)])
        #expect(try terminal.nextEvents(timeoutMilliseconds: 10, watching: []).isEmpty)
      }
    }
  }

  @Test func `a watched file is told once it can be read`() async {
    await #expect(processExitsWith: .success) {
      _ = try PseudoTerminal(rows: 5, columns: 40, type: "xterm-256color")
      var ends: [Int32] = [0, 0]
      try #require(pipe(&ends) == 0)
      let (reading, writing) = (ends[0], ends[1])
      try withCursesTerminal(theme: .mono) { terminal in
        #expect(try terminal.nextEvents(timeoutMilliseconds: 5, watching: [reading]).isEmpty)
        _ = write(writing, [1], 1)
        let events = try terminal.nextEvents(timeoutMilliseconds: 2000, watching: [reading])
        #expect(events == [.readable(reading)])
      }
    }
  }

  @Test func `a terminal that goes away is a hangup`() async {
    await #expect(processExitsWith: .success) {
      let tty = try PseudoTerminal(rows: 5, columns: 40, type: "xterm-256color")
      try withCursesTerminal(theme: .mono) { terminal in
        close(tty.master)
        for _ in 0..<2 {
          let events = try terminal.nextEvents(timeoutMilliseconds: 2000, watching: [])
          #expect(events == [.signal(.hangup)])
        }
      }
    }
  }

  @Test func `another program gets the terminal as the shell left it`() async {
    await #expect(processExitsWith: .success) {
      let tty = try PseudoTerminal(rows: 5, columns: 40, type: "xterm-256color")
      try withCursesTerminal(theme: .mono) { terminal in
        try terminal.show(Self.screen(["前と同じ"], in: terminal.area))
        _ = tty.drawn()
        try terminal.handOver {
          #expect(tty.isCooked)
          #expect(tty.drawn(until: "\u{1B}[?1049l").contains("\u{1B}[?1049l"))
          tty.signal(SIGTERM)
        }
        #expect(!tty.isCooked)
        let again = tty.drawn(until: "前と同じ")
        #expect(again.contains("前と同じ"))
        #expect(again.contains("\u{1B}[?2004h"))
        let events = try terminal.nextEvents(timeoutMilliseconds: 0, watching: [])
        #expect(events == [.signal(.terminate)])
      }
    }
  }

  @Test func `a crash gives the terminal back first`() async {
    await #expect(processExitsWith: .signal(SIGABRT)) {
      let tty = try PseudoTerminal(rows: 5, columns: 40, type: "xterm-256color")
      let witness = fork()
      if witness == 0 { abortInside() }
      var status: Int32 = 0
      waitpid(witness, &status, 0)
      // Only when the tty is as it was does this process end the way that is expected.
      if tty.isCooked, tty.drawn(until: "\u{1B}[?1049l").contains("\u{1B}[?1049l") { abort() }
    }
  }

  @Test(arguments: [
    "vt100", "xterm-256color", "tmux-256color", "screen-256color", "linux", "rxvt",
  ])
  func `terminals of every kind show Japanese`(type: String) async {
    await #expect(processExitsWith: .success) { [type] in
      let tty = try PseudoTerminal(rows: 5, columns: 40, type: type)
      do {
        try withCursesTerminal(theme: .mono, colors: .always) { terminal in
          try terminal.show(Self.screen(["日本語"], in: terminal.area))
          #expect(tty.drawn(until: "日本語").contains("日本語"))
        }
      } catch CursesError.unknownTerminal {
        // Its description is not installed here.
      }
      #expect(tty.isCooked)
    }
  }

  @Test func `ncurses counts ambiguous characters as the screen does`() async {
    await #expect(processExitsWith: .success) {
      let tty = try PseudoTerminal(rows: 5, columns: 40, type: "xterm-256color")
      try withCursesTerminal(theme: .mono) { terminal in
        for (width, columns) in [(AmbiguousWidth.wide, Int32(2)), (.narrow, 1)] {
          let area = terminal.area
          try terminal.show(
            ScreenBuffer.composed(in: area, ambiguousWidth: width) { canvas in
              canvas.draw("①あ", at: CellPosition(row: 0, column: 0), role: .plain)
            })
          #expect(tty.drawn(until: "①あ").contains("①あ"))
          // The function that ncurses calls.
          #expect(wcwidth(0x2460) == columns)
        }
      }
    }
  }

  @Test func `a terminal that cannot be used is a typed error`() async {
    await #expect(processExitsWith: .success) {
      let cases: [(String?, CursesError)] = [
        (nil, .terminalTypeUnset), ("", .terminalTypeUnset),
        ("dumb", .noCursorAddressing("dumb")), ("no-such-type", .unknownTerminal("no-such-type")),
      ]
      for (type, error) in cases {
        let tty = try PseudoTerminal(rows: 5, columns: 40, type: type)
        #expect(throws: error) { try withCursesTerminal(theme: .mono) { _ in } }
        #expect(tty.isCooked)
      }
      dup2(open("/dev/null", O_RDWR), STDIN_FILENO)
      #expect(throws: CursesError.notATerminal) { try withCursesTerminal(theme: .mono) { _ in } }
    }
  }
}

/// Takes the terminal over and aborts in the middle.
private func abortInside() -> Never {
  try? withCursesTerminal(theme: .mono) { terminal in
    try terminal.show(ScreenBuffer(rows: 5, columns: 40))
    abort()
  }
  exit(1)
}
