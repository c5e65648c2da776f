import Foundation
import Testing

/// Documents on the command line, with what is wrong on one line.
@Suite struct EvidenceCommandTests {
  @Test func `a document is attached, described, told twice and taken back`() async throws {
    let workplace = try Workplace()
    let ids = try await workplace.makeStore(clients: "海風工房", "山彦商店")
    let file = try workplace.write("%PDF-1.4 請求", to: "請求書.pdf")
    try await workplace.done(
      "evidence", ids[0], file, "--kind", "invoice", "--issued", "2025/3/1", "--quantity", "24")
    let twin = try await workplace.run("evidence", ids[1], file, "--kind", "請求書", "--lang", "en")
    #expect(twin.status == 0)
    #expect(twin.complaint.contains("\(ids[0])'s E1"))
    let listed = try await workplace.done("evidence", ids[0], "--json")
    #expect(
      try await workplace.jq(
        """
        .[0] | .kind == "invoice" and .issued == "2025-03-01" and .quantity == 24 and .stale
          and .max_age_days == 365 and .twins == [{by: "file", case: "\(ids[1])", evidence: "E1"}]
        """, listed))
    let shown = try await workplace.done("show", ids[0], "--json")
    #expect(try await workplace.jq(".evidence[0].sha256 | length == 64", shown))
    try await workplace.done("undo")
    #expect(try await workplace.done("evidence", ids[1], "--json") == "[]\n")
    #expect(try await workplace.run("check").status == 0)
  }

  @Test func `a command says what to do on the command line, and names no key of a screen`()
    async throws
  {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    let file = try workplace.write("%PDF-1.4", to: "a.pdf")
    let mail = try workplace.write(InventedMail.suspension.message, to: "mail.eml")
    let none = try await workplace.run("evidence", id, "--lang", "en")
    #expect(none.text.contains("fukkatsu evidence \(id) FILE --kind"))
    try await workplace.done("evidence", id, file, "--kind", "invoice")
    try await workplace.done("import", mail, "--case", id)
    try await workplace.done("import", try workplace.write(Self.other, to: "other.eml"))
    let inbox = try await workplace.done("inbox", "--json")
    let arrival = try #require(inbox.firstMatch(of: /"(I[0-9A-Z]{5})"/))
    for words in [
      ["evidence", id, "E1", "--refuse"], ["correct", "\(id)-001", "stage=closure"],
      ["dismiss", String(arrival.1)], ["undo"],
    ] {
      for language in ["ja", "en"] {
        if language == "en" { try await workplace.done("undo") }
        let options = ["--store", workplace.store, "--now", Workplace.now, "--lang", language]
        let said = try await workplace.bare(words + options)
        #expect(said.status == 0, "\(said.complaint)")
        #expect(!said.text.isEmpty && !said.text.contains("; u ") && !said.text.contains("u で"))
      }
    }
  }

  private static let other = "From: b@example.com\nDate: Fri, 01 May 2026 10:00:00 +0900\n\n本文\n"

  @Test func `stale evidence is named in the morning and at the gate, by the planned day`()
    async throws
  {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    let file = try workplace.write("%PDF-1.4", to: "a.pdf")
    // 365 days are over on the ninth of May.
    try await workplace.done("evidence", id, file, "--kind", "invoice", "--issued", "2025-05-09")
    #expect(
      try await workplace.jq(
        ".stale_evidence == []", try await workplace.done("today", "--json")))
    try await workplace.done("set", id, "planned=2026-05-10")
    #expect(
      try await workplace.jq(
        """
        .stale_evidence[0] | .case == "\(id)" and .last_day == "2026-05-09"
          and .planned == "2026-05-10"
        """, try await workplace.done("today", "--json")))
    let draft = try workplace.write("1. 根本原因\n確認が足りませんでした。\n", to: "plan.txt")
    try await workplace.done("draft", id, "--from", draft)
    let checked = try await workplace.run("draft", id, "--check", "--lang", "en")
    #expect(checked.text.contains("good until 2026-05-09"))
  }

  @Test(arguments: [
    ["missing.pdf", "--kind", "invoice"], [".", "--kind", "invoice"],
    ["pipe", "--kind", "invoice"],
    ["empty", "--kind", "invoice"], ["a.pdf"], ["a.pdf", "--kind", "recipe"],
    ["a.pdf", "--kind", "invoice", "--issued", "昨日"],
    ["a.pdf", "--kind", "invoice", "--quantity", "-1"],
    ["a.pdf", "--kind", "invoice", "--asins", "B00"], ["E9", "--accept"], ["E1", "--open"],
    ["E1", "--accept", "--refuse"], ["E1"], ["/dev/zero", "--kind", "invoice"],
    ["huge", "--kind", "invoice"],
  ])
  func `what cannot be attached is one line, and nothing is changed`(words: [String]) async throws {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    try workplace.write("%PDF-1.4", to: "a.pdf")
    try workplace.write("", to: "empty")
    #expect(mkfifo(workplace.path("pipe"), 0o600) == 0)
    let huge = open(workplace.path("huge"), O_CREAT | O_WRONLY, 0o600)
    #expect(ftruncate(huge, 100 << 20) == 0)
    close(huge)
    let before = try workplace.contents(of: "store")
    let first =
      words[0].hasPrefix("/") || words[0].hasPrefix("E") ? words[0] : workplace.path(words[0])
    let ended = try await workplace.bare(
      ["evidence", id, first] + words.dropFirst() + ["--store", workplace.store])
    #expect(ended.status == 1 || ended.status == 2, "\(ended.status)")
    #expect(ended.complaints.count == 1, "\(ended.complaint)")
    #expect(ended.complaint.hasPrefix("fukkatsu: "))
    #expect(ended.text.isEmpty)
    #expect(try workplace.contents(of: "store") == before)
  }

  @Test(arguments: ["a.desktop", "a.sh", "a.html", "a", "a.pdf; touch owned", "-rf.exe"])
  func `nothing that may be run is opened`(name: String) async throws {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    let file = try workplace.write("#!/bin/sh\ntouch owned\n", to: name)
    try await workplace.done("evidence", id, file, "--kind", "invoice")
    try workplace.write(#"{"programs": {"open": "sh"}}"#, to: "config/fukkatsu/config.json")
    let ended = try await workplace.run("evidence", id, "E1", "--open")
    #expect(ended.status == 1)
    #expect(ended.complaints.count == 1)
    #expect(!FileManager.default.fileExists(atPath: "owned"))
  }

  @Test func `a store that others share does not say which program is run`() async throws {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    let file = try workplace.write("%PDF-1.4", to: "請求.pdf")
    try await workplace.done("evidence", id, file, "--kind", "invoice")
    let owned = workplace.path("owned")
    try workplace.write(
      #"{"programs": {"open": "touch \#(owned)"}, "terminal": {"bell": true}}"#,
      to: "store/config.json")
    let seen = workplace.path("seen")
    try workplace.write(
      #"{"programs": {"open": "touch \#(seen)"}}"#, to: "config/fukkatsu/config.json")
    let ended = try await workplace.run("evidence", id, "E1", "--open")
    #expect(ended.status == 0, "\(ended.complaint)")
    #expect(try await becomes { FileManager.default.fileExists(atPath: seen) })
    #expect(!FileManager.default.fileExists(atPath: owned))
    let checked = try await workplace.run("config", "check", "--lang", "en")
    #expect(checked.status == 1)
    #expect((checked.text + checked.complaint).contains("store/config.json:1: programs.open"))
    let shown = try await workplace.done("config")
    #expect(shown.contains("terminal.bell = true"))
  }

  @Test func `a document is shown by the program that is set, which gets its path alone`()
    async throws
  {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    let file = try workplace.write("%PDF-1.4", to: "$(touch owned) 請求.pdf")
    try await workplace.done("evidence", id, file, "--kind", "invoice")
    // Read by a shell: a file just written may still be open for writing in a process that
    // another test started meanwhile, and such a file cannot be executed.
    let viewer = try workplace.write(
      "printf '%s\\n' \"$#\" \"$@\" > \(workplace.path("seen.tmp"))\n"
        + "mv \(workplace.path("seen.tmp")) \(workplace.path("seen"))\n", to: "viewer")
    try workplace.write(
      #"{"programs": {"open": "/bin/sh \#(viewer) --quiet"}}"#, to: "config/fukkatsu/config.json")
    try await workplace.done("evidence", id, "E1", "--open")
    let seen = workplace.path("seen")
    #expect(try await becomes { FileManager.default.fileExists(atPath: seen) })
    let words = String(decoding: try ChildProcess.bytes(of: seen), as: UTF8.self)
    #expect(words == "2\n--quiet\n\(workplace.store)/evidence/\(id)-E1.pdf\n")
  }
}

/// What others may see.
@Suite struct MaskedCommandTests {
  private static let commands = [
    ["list"], ["list", "is:closed"], ["today"], ["today", "--plain"], ["deadlines"], ["inbox"],
    ["calendar"], ["calendar", "--internal"], ["remind"],
  ]

  /// A place whose store holds the sample cases.
  private static func samples() async throws -> Workplace {
    let workplace = try Workplace()
    let file = workplace.path("samples.tar")
    for words in [["--samples", "backup", file], ["restore", file, "--store", workplace.store]] {
      let ended = try await workplace.bare(words + ["--now", Workplace.now])
      guard ended.status == 0 else { throw ChildProcessFault(description: ended.complaint) }
    }
    return workplace
  }

  @Test func `no name of a client is in what --mask prints, as text and as JSON`() async throws {
    let workplace = try await Self.samples()
    let all = try await workplace.done("list", "opened:<2100-01-01", "--json")
    let closed = try await workplace.done("list", "is:closed", "--json")
    let names = Set(
      try await workplace.values(".[] | .client, .shop", of: all)
        + workplace.values(".[] | .client, .shop", of: closed)
    ).filter { $0.count >= 2 }
    #expect(names.count > 8)
    var commands = Self.commands
    for id in try await workplace.values(".[].id", of: all) {
      commands += [["show", id], ["evidence", id]]
      commands += ["json", "text", "markdown", "html", "request"].map {
        ["export", id, "--format", $0]
      }
    }
    for command in commands {
      for json in [[], ["--json"]] where command[0] != "export" || json.isEmpty {
        let ended = try await workplace.bare(
          command + json + ["--mask", "--now", Workplace.now, "--store", workplace.store])
        #expect(ended.status <= 1, "\(command) \(ended.complaint)")
        for name in names {
          #expect(!ended.text.contains(name), "\(name) in \(command) \(json)")
        }
      }
    }
  }

  @Test func `quotations of a masked notice are the words at their place`() async throws {
    let workplace = try await Self.samples()
    let ids = try await workplace.values(
      ".[].id", of: try await workplace.done("list", "--json"))
    var count = 0
    for id in ids {
      let shown = try await workplace.done("show", id, "--json", "--mask")
      let object = try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any]
      for notice in try #require(object?["notices"] as? [[String: Any]]) {
        let text = (notice["text"] as? [String])?.joined(separator: "\n") ?? ""
        let reading = try #require(notice["reading"] as? [String: Any])
        let deadlines = try #require(reading["deadlines"] as? [[String: Any]])
        let demands = try #require(reading["demands"] as? [[String: Any]])
        for case let quote as [String: Any] in (deadlines + demands).compactMap({ $0["quote"] })
        where quote["in"] as? String == "text" {
          let start = try #require(quote["start"] as? Int)
          let end = try #require(quote["end"] as? Int)
          let words = String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
          #expect(words == quote["text"] as? String)
          count += 1
        }
      }
    }
    #expect(count > 10)
  }

  @Test func `a command that hides nothing refuses to say it does`() async throws {
    let workplace = try Workplace()
    let ended = try await workplace.bare("--samples", "history", "--mask")
    #expect(ended.status == 2)
    #expect(ended.complaints.count == 1)
  }
}
