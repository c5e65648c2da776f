import Foundation
import Testing

/// What bad input gets: one line that says what to do, and a code.
@Suite struct CommandErrorTests {
  /// A command line that cannot be carried out.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let command: String
    let status: Int32
    let words: [String]

    init(_ command: String, _ status: Int32, _ words: String...) {
      self.command = command
      self.status = status
      self.words = words
    }

    var testDescription: String { command }
  }

  private static let mistakes = [
    Mistake("lst", 2, "lst", "list"), Mistake("improt x.eml", 2, "improt", "import"),
    Mistake("zzzzzzzz", 2, "zzzzzzzz", "--help"),
    Mistake("list --jsno", 2, "--jsno", "--json"),
    Mistake("--stroe x list", 2, "--stroe", "--store"),
    Mistake("show", 2, "show"), Mistake("show a b", 2, "b"), Mistake("show CZZZZZ", 1, "CZZZZZ"),
    Mistake("show 無い店", 1, "無い店"), Mistake("note 海風", 2, "note"),
    Mistake("draft CZZZZZ", 1, "CZZZZZ"), Mistake("draft 海風", 1, "--edit"),
    Mistake("draft 海風 --round x", 2, "--round", "x"), Mistake("draft 海風 --round 7", 1, "7"),
    Mistake("diff 海風 -- -9223372036854775808", 2, "-9223372036854775808"),
    Mistake("resolve 海風 -- -9223372036854775808 kept", 1, "-9223372036854775808"),
    Mistake("deadline meet 海風 -- -9223372036854775808", 1, "-9223372036854775808"),
    Mistake("draft 海風 --link=-9223372036854775808", 1),
    Mistake("list --color sometimes", 2, "sometimes", "always"),
    Mistake("show 海風 --theme nope", 2, "nope", "mono"),
    Mistake("export 海風 --format html --json", 2, "--format html", "--json"),
    Mistake("draft 海風 --from missing.txt", 1, "missing.txt"), Mistake("submit 海風", 1),
    Mistake("outcome 海風 won", 2, "won", "reinstated"), Mistake("file IZZZZZ --new", 1, "IZZZZZ"),
    Mistake("file IZZZZZ", 2, "--case", "--new"), Mistake("dismiss X", 1, "X"),
    Mistake("list reson:x", 2, "reson", "reason"), Mistake("list round:>>", 2, "round"),
    Mistake("deadline --amount 7", 2, "--from"),
    Mistake("deadline --from x --amount 7 --unit days", 2, "--from", "x"),
    Mistake("deadline --from 2026-05-01T08:00+09:00 --amount x --unit days", 2, "--amount", "x"),
    Mistake("deadline --from 2026-05-01T08:00+09:00 --amount 7 --unit dys", 2, "dys", "days"),
    Mistake("deadline --from 2026-05-01T08:00+09:00 --amount -7 --unit days", 2),
    Mistake(
      "deadline --from 2026-05-01T08:00+09:00 --amount 9223372036854775807 --unit days", 2,
      "9223372036854775807"),
    Mistake(
      "deadline --from 2026-05-01T08:00+09:00 --amount 99999999 --unit business_days", 2,
      "99999999"),
    Mistake("holidays abc", 2, "abc"), Mistake("holidays 2027..2026", 2, "2027..2026"),
    Mistake("new", 2, "--client"), Mistake("new --client 店 --reason nonsense", 2, "nonsense"),
    Mistake("import", 2, "import"), Mistake("import missing.eml", 1, "missing.eml"),
    Mistake("import a.eml --case X --new", 2, "--case", "--new"),
    Mistake("read missing.eml", 1, "missing.eml"), Mistake("list --lang xx", 2, "--lang", "xx"),
    Mistake("list --now tomorrow", 2, "--now", "tomorrow"), Mistake("list --now", 2, "--now"),
    Mistake("note 海風 ''", 2),
  ]

  @Test(arguments: mistakes)
  func `a mistake is one line that helps, and changes nothing`(_ mistake: Mistake) async throws {
    let workplace = try Workplace()
    _ = try await workplace.makeStore(clients: "海風工房")
    let before = try workplace.contents(of: "store")
    for language in ["en", "ja"] {
      let words = mistake.command.split(separator: " ").map { $0 == "''" ? "" : String($0) }
      let ended = try await workplace.bare(
        words, with: ["FUKKATSU_STORE": workplace.store, "LC_ALL": "\(language)_XX.UTF-8"])
      #expect(ended.status == mistake.status)
      #expect(ended.output.isEmpty, "\(ended.text)")
      #expect(ended.complaints.count == 1, "\(ended.complaint)")
      #expect(ended.complaint.hasPrefix("fukkatsu: "))
      for word in mistake.words {
        #expect(ended.complaint.contains(word), "\(ended.complaint)")
      }
    }
    #expect(try workplace.contents(of: "store") == before)
  }

  /// A message that cannot be taken.
  struct BadSource: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]

    var testDescription: String { "\(name), \(bytes.count) bytes" }
  }

  private static let badSources = [
    BadSource(name: "empty.eml", bytes: []), BadSource(name: "empty.txt", bytes: []),
    BadSource(name: "blank.txt", bytes: Array(" \n\r\n\t\n".utf8)),
    BadSource(
      name: "binary.eml", bytes: (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }),
    BadSource(
      name: "picture.eml", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0]),
    BadSource(
      name: "huge.eml",
      bytes: Array(InventedMail.suspension.message.utf8)
        + [UInt8](repeating: 0x61, count: 50 << 20)),
  ]

  @Test(arguments: badSources)
  func `a message that is none is one line, and the others are still taken`(
    _ bad: BadSource
  ) async throws {
    let workplace = try Workplace()
    try await workplace.done("init", workplace.store)
    let first = try workplace.write(InventedMail.suspension.message, to: "mail/1.eml")
    let broken = try workplace.write(bad.bytes, to: "mail/\(bad.name)")
    let last = try workplace.write(InventedMail.refusal.message, to: "mail/9.eml")
    let read = try await workplace.run("read", first, broken, last, "--json")
    #expect(read.status == 1)
    #expect(read.complaints.count == 1, "\(read.complaint)")
    #expect(read.complaint.hasPrefix("fukkatsu: ") && read.complaint.contains(bad.name))
    let isSo = try await workplace.jq(
      #"length == 3 and (.[1] | .error.code != null and .reading == null) and .[2].reading != null"#,
      read.text)
    #expect(isSo)
    let taken = try await workplace.run("import", first, broken, last, "--json")
    #expect(taken.status == 1)
    #expect(taken.complaints.count == 1)
    let outcomes = try await workplace.values(".[].outcome", of: taken.text)
    #expect(outcomes == ["inbox", "failed", "inbox"] || outcomes == ["inbox", "failed", "filed"])
    let check = try await workplace.run("check")
    #expect(check.status == 0)
  }

  @Test func `a folder without notices says so`() async throws {
    let workplace = try Workplace()
    try await workplace.done("init", workplace.store)
    try workplace.write("x", to: "nothing/picture.jpg")
    let ended = try await workplace.run("import", workplace.path("nothing"))
    #expect(ended.status == 1)
    #expect(ended.complaints.count == 1)
    #expect(ended.complaint.contains(workplace.path("nothing")))
  }

  @Test func `the same message is taken once, however it comes`() async throws {
    let workplace = try Workplace()
    try await workplace.done("init", workplace.store)
    let message = InventedMail.suspension.message
    let first = try workplace.write(message, to: "mail/1.eml")
    try workplace.write(message, to: "mail/copy.eml")
    let taken = try await workplace.done("import", workplace.path("mail"), "--json")
    #expect(try await workplace.values(".[].outcome", of: taken) == ["inbox", "duplicate"])
    let again = try await workplace.done("import", first, "--json")
    #expect(try await workplace.values(".[].outcome", of: again) == ["duplicate"])
    let piped = try await workplace.done("import", "-", "--json", input: Array(message.utf8))
    #expect(try await workplace.values(".[].outcome", of: piped) == ["duplicate"])
    let arrivals = try await workplace.done("inbox", "--json")
    #expect(try await workplace.jq("length == 1", arrivals))
    // Once filed, it is still known.
    let arrival = try #require(try await workplace.values(".[].id", of: arrivals).first)
    try await workplace.done("file", arrival, "--new")
    let filed = try await workplace.done("import", first, "--json")
    #expect(try await workplace.jq(#".[0].outcome == "duplicate" and .[0].case != null"#, filed))
  }

  @Test func `a message is kept byte for byte`() async throws {
    let workplace = try Workplace()
    try await workplace.done("init", workplace.store)
    let message = Array(
      InventedMail.suspension.message.utf8.flatMap { $0 == 10 ? [13, 10] : [$0] })
    let file = try workplace.write(message, to: "1.eml")
    let taken = try await workplace.done("import", file, "--new", "--json")
    let notice = try #require(try await workplace.values(".[].notice", of: taken).first)
    let kept = try ChildProcess.bytes(of: "\(workplace.store)/notices/\(notice).eml")
    #expect(kept == message)
  }

  @Test(arguments: [
    "\u{1B}[2J\u{1B}]0;title\u{7}", "\u{9B}31m", "\u{202E}", "\u{8}\u{7F}", "\r\u{85}",
  ])
  func `control characters of a notice reach neither output nor errors`(
    _ hostile: String
  ) async throws {
    let workplace = try Workplace()
    try await workplace.done("init", workplace.store)
    let mail = InventedMail(
      subject: "停止\(hostile)のお知らせ", date: "Fri, 01 May 2026 08:29:50 +0900",
      messageID: "hostile.EXAMPLE",
      body: "出品用アカウントを一時停止しました。\(hostile)17日以内に改善計画書をご提出ください。\n")
    let file = try workplace.write(
      mail.message, to: "hostile\(hostile == "\r\u{85}" ? "" : hostile).eml")
    try await workplace.done("import", "--new", file)
    let id = try #require(
      try await workplace.values(".[].id", of: workplace.done("list", "--json")).first)
    for command in [
      ["list"], ["show", id], ["read", file], ["today"], ["history"], ["import", file],
    ] {
      for form in [[], ["--json"]] {
        let ended = try await workplace.bare(
          command + form + ["--store", workplace.store, "--now", Workplace.now])
        for text in [ended.text, ended.complaint] {
          #expect(text.unicodeScalars.allSatisfy { !$0.isDangerous }, "\(command + form)")
        }
      }
    }
  }

  @Test func `the help lists every command, and each command has its own`() async throws {
    let workplace = try Workplace()
    let help = try await workplace.bare("--help")
    #expect(help.status == 0)
    for command in [
      "init", "import", "inbox", "file", "read", "today", "list", "show", "new", "note", "draft",
      "submit", "diff", "export", "outcome", "deadline", "holidays", "check", "history", "undo",
    ] {
      #expect(help.text.contains("  \(command) "))
      let own = try await workplace.bare(command, "--help")
      #expect(own.status == 0)
      #expect(own.text.contains("fukkatsu \(command)"))
    }
    let version = try await workplace.bare("--version")
    #expect(version.text.hasPrefix("fukkatsu "))
    #expect(!FileManager.default.fileExists(atPath: workplace.path("data/fukkatsu")))
  }
}

extension Unicode.Scalar {
  /// Whether it can do more to a terminal than fill a cell.
  fileprivate var isDangerous: Bool {
    switch value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
