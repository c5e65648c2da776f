import Foundation
import Testing

/// One damaged record is named by every command that would have shown it.
@Suite struct DamagedRecordTests {
  /// A case with two notices and a draft, the later notice damaged.
  private static func workplace() async throws -> (Workplace, id: String) {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    for (name, mail) in [("1", InventedMail.suspension), ("2", .refusal)] {
      let file = try workplace.write(mail.message, to: "\(name).eml")
      try await workplace.done("import", file, "--case", id)
    }
    try await workplace.done("draft", id, "--from", "-", input: Array("計画書の本文です。\n".utf8))
    try workplace.write("{ \"broken", to: "store/notices/\(id)-002.json")
    chmod("\(workplace.store)/notices/\(id)-002.json", 0o600)
    return (workplace, id)
  }

  /// A command, and how it has to end.
  struct Look: Sendable, CustomTestStringConvertible {
    let words: String
    let status: Int32

    init(_ words: String, _ status: Int32 = 0) {
      self.words = words
      self.status = status
    }

    var testDescription: String { words }

    func arguments(_ id: String) -> [String] {
      words.split(separator: " ").map { $0 == "CASE" ? id : String($0) }
    }
  }

  @Test(arguments: [
    Look("show CASE"), Look("show CASE --json"), Look("deadlines CASE"),
    Look("deadlines CASE --json"), Look("draft CASE"), Look("draft CASE --check", 1),
    Look("export CASE --format markdown"), Look("export CASE --format text"),
    Look("export CASE --format request"), Look("list"), Look("today"), Look("calendar"),
    Look("evidence CASE"), Look("resolve CASE"),
  ])
  func `a notice that cannot be read is named once by whatever shows its case`(
    _ look: Look
  ) async throws {
    let (workplace, id) = try await Self.workplace()
    let ended = try await workplace.bare(
      look.arguments(id) + ["--store", workplace.store, "--now", Workplace.now])
    #expect(ended.status == look.status, "\(ended.complaint)")
    #expect(ended.complaints.count == 1, "\(ended.complaint)")
    #expect(ended.complaint.contains("notices/\(id)-002.json"))
    #expect(!ended.output.isEmpty)
  }

  @Test(arguments: [
    Look("export CASE --format json", 3), Look("export CASE --format bundle", 3),
    Look("export CASE --format json --mask", 3), Look("export CASE --json", 3),
  ])
  func `what import takes for the whole case is not made of a part of it`(
    _ look: Look
  ) async throws {
    let (workplace, id) = try await Self.workplace()
    let ended = try await workplace.bare(look.arguments(id) + ["--store", workplace.store])
    #expect(ended.status == look.status)
    #expect(ended.output.isEmpty)
    #expect(ended.complaints.count == 1, "\(ended.complaint)")
    #expect(ended.complaint.contains("notices/\(id)-002.json"))
  }

  @Test(arguments: [
    "{ \"broken", "", "{}", "[1]", #"{"id": 1}"#, "{\"id\": \"C\u{1}\"}",
  ])
  func `why a record cannot be read is said in the user's language`(
    _ text: String
  ) async throws {
    let (workplace, id) = try await Self.workplace()
    try workplace.write(text, to: "store/notices/\(id)-002.json")
    for (language, isJapanese) in [("ja", true), ("en", false)] {
      let ended = try await workplace.run("deadlines", id, "--lang", language)
      let reason = try #require(ended.complaint.split { "（）()".contains($0) }.dropFirst().first)
      #expect(reason.contains { !$0.isASCII } == isJapanese, "\(ended.complaint)")
    }
  }

  @Test func `a draft is not called ready where a notice cannot be read`() async throws {
    let (workplace, id) = try await Self.workplace()
    let check = try await workplace.run("draft", id, "--check", "--lang", "en")
    #expect(!check.text.contains("nothing stands against"))
    #expect(check.status == 1)
  }

  @Test(arguments: ["arrival", "reminder"])
  func `a damaged record of the inbox is named, and the others are shown`(
    _ kind: String
  ) async throws {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    let file = try workplace.write(InventedMail.suspension.message, to: "1.eml")
    let taken = try await workplace.done("import", file, "--json")
    let arrival = try #require(try await workplace.values(".[].notice", of: taken).first)
    // A reminder of a filed notice lies under the notice's name.
    let broken = kind == "arrival" ? "IZZZZZ" : "\(id)-001"
    try workplace.write("{", to: "store/inbox/\(broken).json")
    chmod("\(workplace.store)/inbox/\(broken).json", 0o600)
    let commands = [["inbox", "--json"]] + (kind == "arrival" ? [["today", "--json"]] : [])
    for command in commands {
      let ended = try await workplace.bare(
        command + ["--store", workplace.store, "--now", Workplace.now])
      #expect(ended.status == 0, "\(command)")
      #expect(ended.complaints.count == 1, "\(command): \(ended.complaint)")
      #expect(ended.complaint.contains("inbox/\(broken).json"))
    }
    let inbox = try await workplace.run("inbox", "--json")
    #expect(try await workplace.values(".[].id", of: inbox.text) == [arrival])
  }

  @Test func `the messages after one that belongs to a damaged case are taken`() async throws {
    let (workplace, id) = try await Self.workplace()
    // It answers the case's notice, so that it is filed there without asking.
    let answer = InventedMail.refusal.message
      .replacing(
        "Message-ID: <more-1",
        with: "In-Reply-To: <stop-1.EXAMPLE@amazon.co.jp>\nMessage-ID: <more-7"
      )
      .replacing("再開を認める", with: "再開を今は認める")
    try workplace.write(answer, to: "box/1.eml")
    try workplace.write(InventedMail.englishSuspension.message, to: "box/2.eml")
    let ended = try await workplace.run("import", workplace.path("box"), "--json")
    #expect(ended.status == 1, "\(ended.complaint)")
    #expect(
      try await workplace.values(".[].outcome", of: ended.text) == ["failed", "inbox"],
      "\(ended.text)")
    #expect(ended.complaint.contains("notices/\(id)-002.json"))
    #expect(ended.complaint.contains(workplace.path("box/1.eml")))
  }
}
