import Foundation
import Testing

/// Rounds from the command line and on the screen: judged, compared, handed on.
@Suite struct RoundsTests {
  private static let first = """
    1. 根本原因
    検品を一人で行い、見本と照らす手順がなかったためです。
    2. 実施した是正措置
    ・在庫60点を確認しました。
    3. 再発防止策
    ・毎月末に店長が全商品を照らします。

    """

  private static let second = first.replacing("在庫60点を確認", with: "在庫64点を見本と確認")

  /// A case whose first round went out, with the second being written.
  private func furnished() async throws -> (Workplace, String) {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    let mails = [InventedMail.suspension.message, InventedMail.englishRefusal.message]
    let files = try mails.enumerated().map { try workplace.write($1, to: "mail/\($0).eml") }
    try await workplace.done("import", "--case", id, files[0])
    try await workplace.done(
      "draft", id, "--from", try workplace.write(Self.first, to: "first.txt"))
    try await workplace.done("submit", id, "--because", "試し")
    try await workplace.done(
      "draft", id, "--from", try workplace.write(Self.second, to: "second.txt"))
    return (workplace, id)
  }

  @Test func `what stands against a draft is printed with its words, and the exit code says so`()
    async throws
  {
    let (workplace, id) = try await furnished()
    let bad = try workplace.write(Self.second + "生活ができません。〔要確認〕\n", to: "bad.txt")
    try await workplace.done("draft", id, "--from", bad)
    let check = try await workplace.run("draft", id, "--check", "--json")
    #expect(check.status == 1)
    #expect(
      try await workplace.jq(
        #"any(.[]; .rule == "P16" and .severity == "required" and .spans[0].text == "生活ができ")"#,
        check.text))
    let line = "first(.[] | select(.rule == \"P16\") | .spans[0] | .end - .start)"
    #expect(try await workplace.values(line, of: check.text) == ["15"])
  }

  @Test func `a rule is switched off with its reason, which stays, and on again`() async throws {
    let (workplace, id) = try await furnished()
    #expect(try await workplace.run("draft", id, "--off", "P31").status == 2)
    try await workplace.done("draft", id, "--off", "p31", "--because", "商品は一つ")
    let remarks = try await workplace.run("draft", id, "--check", "--json").text
    #expect(try await workplace.jq(#"all(.[]; .rule != "P31")"#, remarks))
    let kept = String(
      decoding: try ChildProcess.bytes(of: workplace.path("store/cases/\(id).json")), as: UTF8.self)
    #expect(try await workplace.jq(#".silenced[0].because == "商品は一つ""#, kept))
    try await workplace.done("draft", id, "--on", "P31")
    #expect(try await workplace.done("check").isEmpty)
  }

  @Test func `what changed is printed by words, with sections`() async throws {
    let (workplace, id) = try await furnished()
    let json = try await workplace.done("diff", id, "--json")
    #expect(
      try await workplace.jq(
        #"any(.[]; .section == "corrective_actions" and .op == "added" and .text == "64")"#, json))
    #expect(
      try await workplace.values(
        #"[.[] | select(.op == "same" or .op == "added" or .op == "moved_here") | .text] | add"#,
        of: json
      ).joined(separator: "\n") + "\n" == Self.second)
    let plain = try await workplace.done("diff", id, "1", "2")
    #expect(plain.contains("在庫[-60-]{+64+}点を{+見本と+}確認しました。"))
    let colored = try await workplace.done("diff", id, "--color", "always")
    #expect(colored.contains("\u{1B}[32m64\u{1B}[m"))
  }

  @Test func `sending again while an answer is due needs a reason`() async throws {
    let (workplace, id) = try await furnished()
    let refused = try await workplace.run("submit", id)
    #expect(refused.status == 1)
    #expect(refused.complaint.hasPrefix("fukkatsu: \(id): "))
    try await workplace.done("submit", id, "--because", "電話で求められた")
    let shown = try await workplace.done("show", id, "--json")
    #expect(try await workplace.jq(#".rounds[1].submission.because == "電話で求められた""#, shown))
  }

  @Test func `another client's words stop a draft`() async throws {
    let (workplace, id) = try await furnished()
    try await workplace.done("new", "--client", "合同会社北野玩具店")
    let leak = try workplace.write(Self.second + "北野玩具店の商品です。\n", to: "leak.txt")
    try await workplace.done("draft", id, "--from", leak)
    let check = try await workplace.run("draft", id, "--check", "--json")
    #expect(
      try await workplace.jq(#"any(.[]; .rule == "P09" and .spans[0].text == "北野玩具店")"#, check.text)
    )
    // The index of words is in the cache, for the user alone.
    let cache = workplace.path("cache/fukkatsu")
    let names = try FileManager.default.contentsOfDirectory(atPath: cache)
    let kept = try #require(names.first { $0.hasPrefix("archive-") })
    let mode = try FileManager.default.attributesOfItem(atPath: "\(cache)/\(kept)")[
      .posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `what is exported is taken back whole by another store, and once`() async throws {
    let (workplace, id) = try await furnished()
    let json = try workplace.write(
      try await workplace.done("export", id, "--format", "json"), to: "case.json")
    let shown = try await workplace.done("show", id, "--json")
    let other = workplace.path("other")
    func elsewhere(_ words: String...) async throws -> ChildProcess {
      try await workplace.bare(words + ["--store", other, "--now", Workplace.now])
    }
    _ = try await elsewhere("init", other)
    let taken = try await elsewhere("import", json, "--json")
    #expect(
      try await workplace.jq(#".[0].outcome == "filed" and .[0].case == "\#(id)""#, taken.text))
    #expect(try await elsewhere("show", id, "--json").text == shown)
    #expect(try await elsewhere("check").status == 0)
    let again = try await elsewhere("import", json, "--json")
    #expect(try await workplace.jq(#".[0].outcome == "duplicate""#, again.text))
    let broken = try workplace.write(
      try await workplace.done("export", id, "--format", "json").replacing(
        "\"id\": \"\(id)\"", with: "\"id\": \"C00000\""),
      to: "broken.json")
    #expect(try await elsewhere("import", broken).status == 1)
  }

  @Test func `a bundle is a tar with its hashes, and is taken back too`() async throws {
    let (workplace, id) = try await furnished()
    let ended = try await workplace.run("export", id, "--format", "bundle")
    let file = try workplace.write(ended.output, to: "case.tar")
    let folder = workplace.path("unpacked")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let unpacked = try await ChildProcess.run(
      try BuiltProgram.tool("tar"), ["-xf", file, "-C", folder], environment: workplace.environment,
      scratch: workplace.folder)
    #expect(unpacked.status == 0, "\(unpacked.complaint)")
    let summed = try await ChildProcess.run(
      try BuiltProgram.tool("sh"), ["-c", "cd '\(folder)' && sha256sum -c SHA256SUMS"],
      environment: workplace.environment, scratch: workplace.folder)
    #expect(summed.status == 0, "\(summed.text)")
    #expect(summed.text.contains("\(id)-plan.html: OK"))
    let other = workplace.path("other")
    _ = try await workplace.bare("init", other, "--store", other)
    let taken = try await workplace.bare("import", file, "--store", other, "--json")
    #expect(try await workplace.jq(#".[0].outcome == "filed""#, taken.text))
  }

  @Test func `a plan on paper is well-formed, and masked it names nobody`() async throws {
    let (workplace, id) = try await furnished()
    let named = try workplace.write(
      Self.second + "海風工房の<b>店長</b> & 090-1234-5678\n", to: "named.txt")
    try await workplace.done("draft", id, "--from", named)
    for format in ["html", "markdown", "text", "fields"] {
      let plain = try await workplace.done("export", id, "--format", format)
      let masked = try await workplace.done("export", id, "--format", format, "--mask")
      #expect(plain.contains("海風工房"))
      #expect(!masked.contains("海風工房"))
      #expect(!masked.contains("090-1234-5678"))
    }
    let page = try await workplace.done("export", id, "--format", "html")
    #expect(page.contains("&lt;b&gt;店長&lt;/b&gt; &amp;"))
    for part in [
      "size: A4", "counter(page) \" / \" counter(pages)", "line-break: strict",
      "<article lang=\"ja\">", "<h2>1. 根本原因</h2>", "<h2>2. 実施した是正措置</h2>", "<h2>3. 再発防止策</h2>",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    let parsed = try await ChildProcess.run(
      try BuiltProgram.tool("python3"),
      [
        "-c",
        "import sys, xml.dom.minidom as m; m.parseString(sys.stdin.read().replace('<!DOCTYPE html>', '').replace('<meta charset=\"utf-8\">', ''))",
      ],
      environment: workplace.environment, input: Array(page.utf8), scratch: workplace.folder)
    #expect(parsed.status == 0, "\(parsed.complaint)")
  }

  @Test func `a plan that is handed on with something left to fill in says so, beside it`()
    async throws
  {
    let (workplace, id) = try await furnished()
    let open = try workplace.write(Self.second + "〔要確認〕と〔要確認: 日付〕\n", to: "open.txt")
    try await workplace.done("draft", id, "--from", open)
    for format in ["text", "fields", "markdown", "html"] {
      let ended = try await workplace.run("export", id, "--format", format, "--lang", "ja")
      #expect(ended.status == 0)
      #expect(ended.complaint.contains("〔要確認〕が2か所残っています"), "\(ended.complaint)")
    }
  }

  @Test func `the letter to the client asks for no paper that no notice has asked for`()
    async throws
  {
    let (workplace, id) = try await furnished()
    let letter = try await workplace.done(
      "export", id, "--format", "request", at: "2026-04-27T09:00+09:00")
    #expect(letter.contains("海風工房"))
    #expect(letter.contains("書類の提出は求められておりません"))
    #expect(!letter.contains("お送りいただけますでしょうか"))
  }
}
