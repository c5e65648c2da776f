import Testing

/// What finds its case by itself, and what waits.
@Suite struct FilingTests {
  /// A notice about what the case of the workplace is about, with what differs.
  private static func notice(_ number: Int, seller: String = "", asin: String = "") -> String {
    """
    From: "Amazon.co.jp" <seller-performance@amazon.co.jp>
    To: owner@example.jp
    Subject: 追加の書類について
    Date: Wed, 06 May 2026 0\(number):10:00 +0900
    Message-ID: <filing-\(number).EXAMPLE@amazon.co.jp>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=UTF-8
    Content-Transfer-Encoding: 8bit

    出品者 様

    追加の書類が必要です。\(seller)\(asin)
    \(number)日以内に請求書をご提出ください。

    """
  }

  private static let ids: [(text: String, isCertain: Bool, why: String)] = [
    ("出品者ID: A2TESTSELLER1", true, "seller_id"), ("対象の商品: ASIN B00TEST071", false, "asin"),
  ]

  @Test(arguments: ids)
  func `only what is certain is filed at once, and both say by what`(
    id: (text: String, isCertain: Bool, why: String)
  ) async throws {
    let workplace = try Workplace()
    let made = try #require(try await workplace.makeStore(clients: "海風工房").first)
    let first = try workplace.write(InventedMail.suspension.message, to: "first.eml")
    try await workplace.done("import", "--case", made, first)
    try await workplace.done("set", made, "seller_id=A2TESTSELLER1")
    let mail = try workplace.write(Self.notice(3, seller: id.text), to: "mail.eml")
    let row = try await workplace.done("import", "--json", mail)
    let outcome = id.isCertain ? "filed" : "inbox"
    #expect(try await workplace.jq(#".[0].outcome == "\#(outcome)""#, row), "\(row)")
    let waiting = try await workplace.done("inbox", "--json")
    let question =
      #"length == 1 and .[0].why == "\#(id.why)" and .[0].suggested_case == "\#(made)""#
    #expect(try await workplace.jq(question, waiting), "\(waiting)")
    // Two open cases that both fit make nothing certain.
    let other = try await workplace.done("new", "--client", "山彦商店", "--json")
    let second = try await workplace.values(".id", of: other)[0]
    try await workplace.done("set", second, "seller_id=A2TESTSELLER1")
    let again = try workplace.write(Self.notice(5, seller: id.text), to: "again.eml")
    let doubtful = try await workplace.done("import", "--json", again)
    #expect(try await workplace.jq(#".[0].outcome == "inbox""#, doubtful), "\(doubtful)")
  }

  @Test func `a client's mail goes to the case, its papers wait as evidence`() async throws {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    try await workplace.done("set", id, "contact=山田 <yamada@example.jp>")
    let mail = try workplace.write(Self.letter, to: "letter.eml")
    let row = try await workplace.done("import", "--json", mail)
    #expect(try await workplace.jq(#".[0].outcome == "filed" and .[0].case == "\#(id)""#, row))
    let shown = try await workplace.done("show", id, "--json")
    #expect(
      try await workplace.jq(
        """
        (.evidence | length) == 2 and all(.evidence[]; .candidate) \
        and ([.evidence[].name] == ["請求書 5月.pdf", "x.pdf"]) \
        and all(.evidence[].file; test("^evidence/\(id)-E[12].pdf$")) \
        and (.deadlines | length) == 0
        """, shown), "\(shown)")
    let terminal = try await TmuxTerminal(workplace)
    try await terminal.open("\(id) --lang ja", at: "2026-05-06T09:00+09:00")
    try await terminal.press("v")
    try await terminal.waitFor("請求書 5月.pdf", "x.pdf")
    #expect(try await workplace.run("check").text.isEmpty)
  }

  private static let letter = """
    From: =?utf-8?b?5bGx55Sw?= <yamada@example.jp>
    To: desk@example.com
    Subject: =?utf-8?b?6KuL5rGC5pu4?=
    Date: Wed, 06 May 2026 07:10:00 +0900
    Message-ID: <letter-1@example.jp>
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary="b"

    --b
    Content-Type: text/plain; charset=UTF-8
    Content-Transfer-Encoding: 8bit

    請求書をお送りします。
    --b
    Content-Type: application/pdf
    Content-Disposition: attachment; filename*=utf-8''%E8%AB%8B%E6%B1%82%E6%9B%B8%205%E6%9C%88.pdf
    Content-Transfer-Encoding: base64

    JVBERi0xLjQK
    --b
    Content-Type: application/pdf
    Content-Disposition: attachment; filename="../../x.pdf"
    Content-Transfer-Encoding: base64

    JVBERi0xLjUK
    --b--
    """
}
