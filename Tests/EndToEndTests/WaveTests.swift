import Testing

extension EndToEnd {
  /// Notices that say the same, or say too little, to clients who must not be taken for one
  /// another.
  @Suite struct WaveTests {
    private static let words = """
      出品者様

      お客様の出品用アカウントは一時的に閉鎖されています。商品の真贋に疑いがあるためです。
      本メール受信後17日以内に、請求書と改善計画をこのメールにご返信ください。
      ご提出がない場合、アカウントは閉鎖されます。
      """

    private static func mail(
      _ id: String, at time: String, from sender: String = "seller-performance@amazon.co.jp",
      _ body: String
    ) -> String {
      """
      From: Amazon <\(sender)>
      To: desk@example.com
      Subject: =?UTF-8?B?5Ye65ZOB55So44Ki44Kr44Km44Oz44OI?=
      Date: \(time)
      Message-ID: <\(id)>
      MIME-Version: 1.0
      Content-Type: text/plain; charset=UTF-8

      \(body)

      """
    }

    /// Two cases with a seller's id and an address each.
    private func makeStore(_ workplace: Workplace) async throws -> [String] {
      let ids = try await workplace.makeStore(clients: "海風工房", "山彦商店")
      for (number, id) in ids.enumerated() {
        try await workplace.done(
          "set", id, "seller_id=A\(number)INVENTED001", "contact=owner\(number)@example.jp")
      }
      return ids
    }

    private func expect(
      _ workplace: Workplace, _ case: String, _ question: String,
      sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
      let shown = try await workplace.done("show", `case`, "--json")
      let isSo = try await workplace.jq(question, shown)
      #expect(isSo, "\(shown)", sourceLocation: sourceLocation)
    }

    @Test func `in a wave each client has a notice and a deadline of their own`() async throws {
      let workplace = try Workplace()
      let ids = try await makeStore(workplace)
      let first = try workplace.write(
        Self.mail("a1@amazon.co.jp", at: "Thu, 30 Apr 2026 09:00:00 +0900", Self.words),
        to: "a.eml")
      let second = try workplace.write(
        Self.mail(
          "b1@amazon.co.jp", at: "Thu, 30 Apr 2026 19:20:00 +0900",
          Self.words + "\nセラーID A1INVENTED001"), to: "b.eml")
      // The second client also passes it on.
      let forwarded = try workplace.write(
        """
        From: owner1@example.jp
        To: desk@example.com
        Subject: Fwd: notice
        Date: Fri, 01 May 2026 08:00:00 +0900
        Message-ID: <b2@example.jp>
        Content-Type: text/plain; charset=UTF-8

        ---------- Forwarded message ---------
        From: Amazon <seller-performance@amazon.co.jp>
        Date: Thu, 30 Apr 2026 at 19:20
        Subject: notice
        To: <owner1@example.jp>

        \(Self.words)

        """, to: "b2.eml")
      try await workplace.done("import", "--case", ids[0], first)
      let rows = try await workplace.done("import", "--json", second, forwarded)
      let question =
        #"map(.outcome + " " + .notice) == ["filed \#(ids[1])-001", "duplicate \#(ids[1])-001"]"#
      #expect(try await workplace.jq(question, rows), "\(rows)")
      for id in ids {
        try await expect(workplace, id, ".deadlines | map(.state) == [\"running\"]")
      }
      #expect(try await workplace.run("check").text.isEmpty)
    }

    @Test func `a text copied by hand that names nobody is a copy once its case is known`()
      async throws
    {
      let workplace = try Workplace()
      let ids = try await makeStore(workplace)
      let mail = try workplace.write(
        Self.mail("a1@amazon.co.jp", at: "Thu, 30 Apr 2026 09:00:00 +0900", Self.words),
        to: "a.eml")
      let pasted = try workplace.write(Self.words, to: "pasted.txt")
      try await workplace.done("import", "--case", ids[0], mail)
      let row = try await workplace.done("import", "--json", "--lang", "en", pasted)
      #expect(
        try await workplace.jq(
          #".[0].outcome == "inbox" and .[0].message == "says the same as \#(ids[0])-001""#, row),
        "\(row)")
      let arrived = try await workplace.values(
        ".[].id", of: workplace.done("inbox", "--json"))
      try await workplace.done("file", try #require(arrived.first), "--case", ids[0])
      try await expect(
        workplace, ids[0],
        #"(.notices | length) == 2 and (.deadlines | map(.state)) == ["running"]"#)
      #expect(try await workplace.run("check").text.isEmpty)
    }

    @Test func `a second refusal in the same words is a second refusal`() async throws {
      let workplace = try Workplace()
      let id = try #require(try await makeStore(workplace).first)
      let refusal = """
        出品者様

        セラーID A0INVENTED001
        ご提出いただいた改善計画を確認いたしましたが、アカウントの再開には情報が不足しております。
        7日以内に、根本原因、実施した措置、再発防止策を含む改善計画をこのメールへの返信でお送りください。
        """
      for (day, text) in [("28", "一つ目の計画"), ("29", "二つ目の計画")] {
        try await workplace.done(
          "draft", id, "--from", try workplace.write(text, to: "plan.txt"))
        try await workplace.done(
          "submit", id, "--because", "test", "--at", "2026-04-\(day)T08:00+09:00")
        let mail = try workplace.write(
          Self.mail("r\(day)@amazon.co.jp", at: "\(day) Apr 2026 19:00:00 +0900", refusal),
          to: "r\(day).eml")
        try await workplace.done("import", mail)
      }
      let row = try await workplace.done("list", "--json")
      let question = #"any(.[]; .id == "\#(id)" and .rejections == 2 and .turn == "me")"#
      #expect(try await workplace.jq(question, row), "\(row)")
    }

    /// What comes in the name of the marketplace or about another account, and where it goes.
    @Test(arguments: [
      ("amazon-notice@example.com", "セラーID A0INVENTED001\nお客様の出品用アカウントを再開いたしました。"),
      (
        "seller-performance@amazon.co.jp",
        "お客様の出品用アカウントは、閉鎖された別のアカウント（セラーID A0INVENTED001）と関連があると判断したため、永久に閉鎖いたしました。"
      ),
    ])
    func `what a stranger says of a case waits in the inbox and ends nothing`(
      sender: String, words: String
    ) async throws {
      let workplace = try Workplace()
      let id = try #require(try await makeStore(workplace).first)
      let files = [
        try workplace.write(
          Self.mail("a1@amazon.co.jp", at: "Thu, 30 Apr 2026 09:00:00 +0900", Self.words),
          to: "a.eml"),
        try workplace.write(
          Self.mail("x1@example.com", at: "Thu, 30 Apr 2026 20:00:00 +0900", from: sender, words),
          to: "x.eml"),
      ]
      try await workplace.done("import", "--case", id, files[0])
      let row = try await workplace.done("import", "--json", files[1])
      #expect(try await workplace.jq(#".[0].outcome == "inbox""#, row), "\(row)")
      try await expect(workplace, id, ".deadlines | map(.state) == [\"running\"]")
    }

    @Test func `what runs out in the inbox is urgent, and is told before anybody files it`()
      async throws
    {
      let workplace = try Workplace()
      let ids = try await makeStore(workplace)
      try await workplace.done("outcome", ids[0], "reinstated")
      let body = """
        出品者様

        セラーID A0INVENTED001
        お客様の出品用アカウントは停止されました。本メール受信後24時間以内に請求書をこのメールにご返信ください。
        """
      let mail = try workplace.write(
        Self.mail("n1@amazon.co.jp", at: "Thu, 30 Apr 2026 13:00:00 +0900", body), to: "n.eml")
      try await workplace.done("import", mail)
      // It is about a case that had come to its end.
      let inbox = try await workplace.done("inbox", "--json")
      #expect(
        try await workplace.jq(
          #".[0].suggested_case == null and .[0].closed_case == "\#(ids[0])""#, inbox), "\(inbox)")
      let arrival = try #require(try await workplace.values(".[].id", of: inbox).first)
      let today = try await workplace.done("today", "--json")
      let question =
        #".inbox_urgent[0] | .notice == "\#(arrival)" and .section == "within_24h" and .remaining == 14400"#
      #expect(try await workplace.jq(question, today), "\(today)")
      #expect(try await workplace.done("today", "--lang", "en").contains(arrival))
      let told = try await workplace.done("remind", "--json")
      #expect(
        try await workplace.jq(
          #"length == 1 and .[0].notice == "\#(arrival)" and .[0].case == null"#, told), "\(told)")
      // Filing it tells nothing twice.
      try await workplace.done("file", arrival, "--case", ids[1])
      let again = try await workplace.done("remind", "--json")
      #expect(
        try await workplace.jq("map(select(.occasion | test(\"h$|over\"))) == []", again),
        "\(again)")
    }
  }
}
