import Foundation
import Synchronization
import Testing

extension EndToEnd {
  /// Several people and scripts at one store.
  @Suite struct OfficeTests {
    /// How long they write at once, in seconds: `FUKKATSU_OFFICE_SECONDS=60` for a minute.
    private static let duration =
      Double(
        ProcessInfo.processInfo.environment["FUKKATSU_OFFICE_SECONDS"] ?? "") ?? 4

    @Test func `two windows and a script that write at once lose nothing`() async throws {
      let workplace = try Workplace()
      let ids = try await workplace.makeStore(clients: "海風工房", "北星堂")
      let id = try #require(ids.first)
      let windows = [
        try await Writer("葵", at: workplace, on: id), try await Writer("湊", at: workplace, on: id),
      ]
      let script = try Script(at: workplace, on: id)
      let end = ContinuousClock.now + .seconds(Self.duration)
      try await withThrowingTaskGroup { group in
        for window in windows {
          group.addTask { while ContinuousClock.now < end { try await window.writeSome() } }
        }
        try await group.waitForAll()
      }
      let written = try await script.stop()
      for window in windows { try await window.terminal.quit() }
      let shown = try await workplace.done("show", id, "--json")
      let notes = try await workplace.values(
        #".timeline[] | select(.kind == "note") | .by + " " + .text"#, of: shown)
      var expected = (0..<written).map { "script s\($0)." }
      for window in windows { expected += window.written.map { "\(window.name) \($0)" } }
      #expect(notes.sorted() == expected.sorted())
      #expect(windows.allSatisfy { !$0.written.isEmpty } && written > 0)
      let history = try await workplace.values(
        #".[] | select(.what == "note") | .by"#, of: workplace.done("history", id, "--json"))
      #expect(history.count == expected.count)
      #expect(try await workplace.run("check").text.isEmpty)
    }

    @Test(arguments: ["another window", "a script", "an editor", "an editor that renames", "git"])
    func `a change from outside appears, and the selection stays`(by whom: String) async throws {
      let workplace = try Workplace()
      let ids = try await workplace.makeStore(clients: "海風工房", "北星堂", "三日月商事")
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja")
      try await terminal.waitFor("海風工房", "三日月商事")
      let selected = try await terminal.rowAfter("j")
      let other = try #require(ids.first { !selected.contains($0) })
      try await Outsider(workplace).rename(other, to: "青嵐社", whom)
      try await terminal.waitFor("青嵐社")
      let after = try await terminal.row(with: ">")
      #expect(after == selected)
      // What is read on the right is the case's as it is now.
      let id = try #require(ids.first { selected.contains($0) })
      try await terminal.press("Enter")
      try await workplace.done("note", id, "外から加えた")
      try await terminal.waitFor("外から加えた")
      try await terminal.press("q")
      try await terminal.quit()
    }

    @Test func `what is selected on the line of time stays selected under what is new`()
      async throws
    {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      for text in ["一つ目", "二つ目", "三つ目"] { try await workplace.done("note", id, text) }
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja")
      try await terminal.press("Enter")
      try await terminal.waitFor("三つ目")
      let selected = try await terminal.rowAfter("j")
      try await workplace.done("note", id, "四つ目")
      try await terminal.waitFor("四つ目")
      #expect(try await terminal.row(with: ">") == selected)
      try await terminal.press("q")
      try await terminal.quit()
    }

    @Test func `a case is given to somebody by a key, and found by the name`() async throws {
      let workplace = try Workplace()
      let ids = try await workplace.makeStore(clients: "海風工房", "北星堂")
      try await workplace.done("set", ids[1], "assignee=湊")
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja", prefix: "FUKKATSU_USER=葵")
      try await terminal.waitFor("海風工房", " 湊")
      try await terminal.press("/")
      try await terminal.type("海風")
      try await terminal.press("Enter", "@")
      try await terminal.waitFor("担当者", "湊", "葵")
      try await terminal.press("Enter")
      try await terminal.waitFor("担当を 葵")
      let found = try await workplace.done("list", "assignee:葵", "--json")
      #expect(try await workplace.values(".[].id", of: found) == [ids[0]])
      let told = try await workplace.done("history", ids[0], "--json")
      #expect(try await workplace.values(".[-1].by", of: told) == ["葵"])
      try await terminal.press("Enter")
      try await terminal.waitFor("担当 葵")
      try await terminal.press("@")
      try await terminal.type("別")
      try await terminal.press("Enter")
      try await terminal.type("澪")
      try await terminal.press("Enter")
      try await terminal.waitFor("担当 澪")
      try await terminal.press("u")
      try await terminal.waitFor("担当 葵")
      try await terminal.press("q")
      try await terminal.quit()
    }

    @Test func `what two people changed is marked, decided by a key, and sent by another`()
      async throws
    {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      let (remote, second) = (workplace.path("shared.git"), workplace.path("other"))
      func other(_ words: String...) async throws {
        let ended = try await workplace.bare(
          words + ["--store", second], with: ["FUKKATSU_USER": "湊"])
        #expect(ended.status == 0, "\(ended.complaint)")
      }
      let made = try await ChildProcess.run(
        try BuiltProgram.tool("git"), ["init", "--quiet", "--bare", "-b", "main", remote],
        environment: workplace.environment, scratch: workplace.folder)
      #expect(made.status == 0)
      try await workplace.done("sync", "--init", remote)
      try await other("sync", "--init", remote)
      try await other("set", id, "assignee=湊")
      try await other("sync")
      try await workplace.done("set", id, "assignee=葵")
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja", at: nil)
      try await terminal.press("S")
      try await terminal.waitFor("同期しました", "%\(id)")
      try await terminal.press("%")
      try await terminal.waitFor("今のまま: 葵", "もう一方: 湊")
      try await terminal.press("Down", "Enter")
      try await terminal.waitFor("決めました")
      try await terminal.press("S")
      try await terminal.waitFor("送信済み")
      try await terminal.press(":")
      try await terminal.type("同期")
      try await terminal.waitFor("最後の同期")
      try await terminal.press("Escape")
      try await terminal.waitUntilGone("最後の同期")
      #expect(try await !terminal.shows("%\(id)"))
      try await other("sync")
      let shown = try await workplace.bare("show", id, "--json", "--store", second)
      #expect(try await workplace.values(".assignee", of: shown.text) == ["湊"])
      #expect(try await workplace.run("check").text.isEmpty)
      try await terminal.quit()
    }

    @Test func `who writes is the environment, else the setting, else the system's user`()
      async throws
    {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      func by(_ environment: [String: String]) async throws -> [String] {
        let words = ["note", id, "x", "--store", workplace.store]
        let ended = try await workplace.bare(words, with: environment)
        #expect(ended.status == 0)
        return try await workplace.values(
          ".[-1].by", of: workplace.done("history", id, "--json"))
      }
      #expect(try await by([:]) == ["tester"])
      try workplace.write(#"{"user": {"name": "葵"}}"#, to: "config/fukkatsu/config.json")
      #expect(try await by([:]) == ["葵"])
      #expect(try await by(["FUKKATSU_USER": "湊"]) == ["湊"])
      try workplace.write(#"{"user": {"name": " "}}"#, to: "config/fukkatsu/config.json")
      #expect(try await workplace.run("config", "check").text.contains("config.json:1"))
    }
  }
}

extension TmuxTerminal {
  /// The row that is selected after a key has moved the selection.
  fileprivate func rowAfter(_ key: String) async throws -> String {
    let before = try await row(with: ">")
    try await press(key)
    _ = try await becomes { try await row(with: ">") != before }
    return try await row(with: ">")
  }
}

/// A window into which somebody types notes.
private final class Writer: Sendable {
  let name: String
  let terminal: TmuxTerminal
  private let id: String
  private let count = Counter()

  init(_ name: String, at workplace: Workplace, on id: String) async throws {
    (self.name, self.id) = (name, id)
    terminal = try await TmuxTerminal(workplace, name: "tmux-\(name)")
    try await terminal.open("--lang ja", prefix: "FUKKATSU_USER=\(name)")
    try await terminal.press("/")
    try await terminal.type("id:\(id)")
    try await terminal.press("Enter")
  }

  /// The texts of all notes so far.
  var written: [String] { (0..<count.value).map { "\(name)\($0)." } }

  /// Types some notes, and waits until the last is in the store.
  func writeSome() async throws {
    let first = count.value
    try await terminal.press(
      atOnce: (first..<first + 15).flatMap { ["+", "\(name)\($0).", "Enter"] })
    count.value = first + 15
    let file = "\(terminal.workplace.store)/cases/\(id).json"
    let last = "\(name)\(first + 14)."
    let isThere = try await becomes(within: .seconds(60)) {
      String(decoding: try ChildProcess.bytes(of: file), as: UTF8.self).contains(last)
    }
    guard isThere else {
      throw NotOnScreen(what: last, screen: try await terminal.screen())
    }
  }
}

/// A script that adds notes until a file is gone.
private struct Script {
  private let ended: Task<String, any Error>
  private let signal: String

  private static let text = """
    n=0
    while [ -e "$1" ]; do
      fukkatsu note "$2" "s$n." --store "$3" --now 2026-05-01T09:00+09:00 --quiet || exit 1
      n=$((n + 1))
    done
    echo $n
    """

  init(at workplace: Workplace, on id: String) throws {
    let signal = try workplace.write("", to: "writing")
    self.signal = signal
    ended = Task {
      try await ChildProcess.run(
        "/bin/sh", ["-c", Self.text, "sh", signal, id, workplace.store],
        environment: workplace.environment.merging(["FUKKATSU_USER": "script"]) { $1 },
        scratch: workplace.folder, limit: .seconds(600)
      ).text
    }
  }

  /// - Returns: How many notes it has added.
  func stop() async throws -> Int {
    try FileManager.default.removeItem(atPath: signal)
    return Int(try await ended.value.filter(\.isNumber)) ?? 0
  }
}

/// A way to change a record without the window that shows it.
private struct Outsider {
  let workplace: Workplace

  init(_ workplace: Workplace) { self.workplace = workplace }

  func rename(_ id: String, to client: String, _ whom: String) async throws {
    let store = workplace.store
    let expression = #"s/"name": "[^"]*"/"name": "\#(client)"/"#
    let file = "\(store)/cases/\(id).json"
    switch whom {
    case "a script": try await workplace.done("set", id, "client=\(client)")
    case "another window": try await newCase(for: client)
    case "an editor": try await shell("sed '\(expression)' \(file) > x && cat x > \(file)")
    case "an editor that renames": try await shell("sed -i '\(expression)' \(file)")
    default:
      try await shell(
        """
        export GIT_CONFIG_COUNT=2 GIT_CONFIG_KEY_0=user.name GIT_CONFIG_VALUE_0=x
        export GIT_CONFIG_KEY_1=user.email GIT_CONFIG_VALUE_1=x@example.com
        git -C \(store) init -q && git -C \(store) add -A && git -C \(store) commit -qm 1 &&
        git clone -q \(store) other && sed -i '\(expression)' other/cases/\(id).json &&
        git -C other commit -qam 2 && git -C \(store) pull -q ../other HEAD
        """)
    }
  }

  private func newCase(for client: String) async throws {
    let window = try await TmuxTerminal(workplace, name: "tmux-other")
    try await window.open("--lang ja")
    try await window.press("n")
    try await window.type(client)
    try await window.press("Enter")
    try await window.waitFor(client)
    try await window.quit()
  }

  private func shell(_ script: String) async throws {
    let ended = try await ChildProcess.run(
      "/bin/sh", ["-c", "cd \(workplace.folder) && \(script)"],
      environment: workplace.environment, scratch: workplace.folder)
    guard ended.status == 0 else { throw ChildProcessFault(description: ended.complaint) }
  }
}

/// A number that one task counts up and others read.
private final class Counter: Sendable {
  private let number = Mutex(0)

  var value: Int {
    get { number.withLock { $0 } }
    set { number.withLock { $0 = newValue } }
  }
}
