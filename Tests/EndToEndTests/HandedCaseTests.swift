import Foundation
import Testing

/// What `export` wrote is a case to `import`, however it comes, and never a notice.
@Suite struct HandedCaseTests {
  /// A case that was exported, and an empty store.
  private static func exported(
    _ format: String, document: [UInt8] = Array("%PDF-1.4".utf8)
  ) async throws -> (Workplace, id: String, file: String) {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    let mail = try workplace.write(InventedMail.suspension.message, to: "1.eml")
    try await workplace.done("import", mail, "--case", id)
    let invoice = try workplace.write(document, to: "invoice.pdf")
    try await workplace.done("evidence", id, invoice, "--kind", "invoice")
    let ended = try await workplace.run("export", id, "--format", format)
    let file = try workplace.write(ended.output, to: "handed/case")
    try await workplace.done("init", workplace.path("other"))
    return (workplace, id, file)
  }

  private static func take(_ words: [String], in workplace: Workplace, input: [UInt8] = [])
    async throws -> ChildProcess
  {
    try await workplace.bare(
      ["import", "--json", "--store", workplace.path("other")] + words, input: input)
  }

  @Test(arguments: ["json", "bundle"], ["file", "folder", "input"])
  func `a case that was handed over is taken from a file, a folder and standard input`(
    _ format: String, _ way: String
  ) async throws {
    let (workplace, id, file) = try await Self.exported(format)
    let ended =
      switch way {
      case "file": try await Self.take([file], in: workplace)
      case "folder": try await Self.take([workplace.path("handed")], in: workplace)
      default:
        try await Self.take(["-"], in: workplace, input: try ChildProcess.bytes(of: file))
      }
    #expect(ended.status == 0, "\(ended.complaint)")
    #expect(
      try await workplace.jq(
        #"length == 1 and .[0].outcome == "filed" and .[0].case == "\#(id)""#, ended.text))
  }

  @Test(arguments: ["file", "folder", "input"])
  func `a case of a format that is not known is refused and becomes no notice`(
    _ way: String
  ) async throws {
    let (workplace, _, file) = try await Self.exported("json")
    let text = String(decoding: try ChildProcess.bytes(of: file), as: UTF8.self)
      .replacing("fukkatsu-case-1", with: "fukkatsu-case-2")
    try workplace.write(text, to: "handed/case")
    let words = ["file": [file], "folder": [workplace.path("handed")]][way] ?? ["-"]
    let ended = try await Self.take(words, in: workplace, input: Array(text.utf8))
    #expect(ended.status == 1)
    #expect(try await workplace.values(".[].outcome", of: ended.text) == ["failed"])
    let inbox = try await workplace.bare("inbox", "--json", "--store", workplace.path("other"))
    #expect(try await workplace.jq("length == 0", inbox.text))
  }

  @Test(arguments: ["json", "bundle"])
  func `a case with documents larger than any mail comes back whole`(
    _ format: String
  ) async throws {
    // Its 50 MB become two thirds more in JSON.
    let document = [UInt8](repeating: 0x41, count: 50 << 20)
    let (workplace, id, file) = try await Self.exported(format, document: document)
    let ended = try await Self.take([file], in: workplace)
    #expect(ended.status == 0, "\(ended.complaint)")
    let kept = try ChildProcess.bytes(of: workplace.path("other/evidence/\(id)-E1.pdf"))
    #expect(kept == document)
  }

  @Test func `a mail that several programs take at once is kept once`() async throws {
    let workplace = try Workplace()
    try await workplace.done("init", workplace.store)
    for number in 0..<8 {
      let mail = InventedMail(
        subject: "通知 \(number)", date: "Fri, 01 May 2026 08:29:50 +0900",
        messageID: "n\(number).EXAMPLE", body: "番号 \(number) の商品について、審査中です。\n")
      try workplace.write(mail.message, to: "box/\(number).eml")
    }
    try await withThrowingTaskGroup(of: ChildProcess.self) { group in
      for _ in 0..<4 {
        group.addTask { try await workplace.run("import", workplace.path("box")) }
      }
      for try await ended in group { #expect(ended.status == 0, "\(ended.complaint)") }
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(workplace.store)/inbox")
    #expect(names.filter { $0.hasSuffix(".eml") }.count == 8)
  }
}
