import CivilTime
import MessageFormat
import Testing

struct QuotedHistoryTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var subject = "Re: x"
    let body: String
    let newest: String
  }

  static let examples: [Example] = [
    Example(
      testDescription: "an English attribution over two lines",
      body:
        "New.\n\nOn Tue, Sep 3, 2024 at 10:00 PM A <a@example.jp>\nwrote:\n> Old, 7 days\n> x\n",
      newest: "New.\n\n"),
    Example(
      testDescription: "a Japanese attribution",
      body: "新しい本文\n\n2018年9月3日(月) 11:20 店 <a@example.jp>:\n> 7日以内\n", newest: "新しい本文\n\n"),
    Example(
      testDescription: "an original message",
      body: "New.\n\n-----Original Message-----\nFrom: A\nSubject: x\n\nOld\n", newest: "New.\n\n"),
    Example(
      testDescription: "an original message in Japanese",
      body: "新\n----- 元のメッセージ -----\n差出人： A\n送信日時： 2018年9月3日 11:20\n\n旧\n",
      newest: "新\n"),
    Example(
      testDescription: "a head below a rule",
      body: "新\n\n________________________________\n差出人: A <a@example.jp>\n送信日時: 2018年9月3日 11:20\n"
        + "宛先: B\n件名: x\n\n旧\n", newest: "新\n\n"),
    Example(
      testDescription: "an answer below the quotation",
      body: "> Old, 7 days\n> x\n\nNew.\n", newest: "New.\n"),
    Example(
      testDescription: "a step in a menu is no quotation",
      body: "Go to\n> Account Health\nand answer.\n",
      newest: "Go to\n> Account Health\nand answer.\n"),
    list("a list with the sign of quotations", "以下の書類をご提出ください：", "", "> 請求書\n> 改善計画書\n"),
    list(
      "a list that a sentence introduces", "Send us the following.", "", "> invoices\n> a plan\n"),
    list("the items of a list apart", "次の情報が必要です。", "\n", "> 仕入先の名称\n\n> 請求書\n"),
    list(
      "a list below an empty line", "Please provide:", "\n",
      "> Invoices of the past 365 days\n> A plan\n"),
    quotation("quoted twice", "以下のとおりです：", "> 7日以内\n>> 停止しました\n", after: "\n山田\n"),
    quotation(
      "quoted with empty lines", "以下のとおりです：", "> 7日以内\n>\n> 停止しました\n", after: "\n山田\n"),
    quotation("quoted below who wrote it", "Amazon wrote:", "> Old, 7 days\n> x\n"),
    quotation("quoted below an address", "以下 a@example.jp:", "> 7日以内\n> x\n"),
    quotation(
      "quoted below what it was", "先日のメールは次のとおりです：", "> 7日以内\n> x\n", after: "\n山田\n"),
    quotation(
      "quoted with the wide sign", "以下のとおりです：", "＞ 7日以内\n＞＞ 停止しました\n＞\n＞ x\n", after: "\n山田\n"),
    Example(
      testDescription: "one step with the wide sign is no quotation",
      body: "次の画面へ\n＞ アカウント健全性\nご返信ください。\n",
      newest: "次の画面へ\n＞ アカウント健全性\nご返信ください。\n"),
    quotation("quoted without a word", "New.", "> Old, 7 days\n> x\n", after: "\n山田\n"),
    quotation(
      "quoted in lines that were broken", "New.",
      "> Old, please\n> send it within 7\ndays to us\n> x\n",
      after: "\n山田\n"),
    Example(
      testDescription: "answers between what is quoted",
      body: "一つ目\n\n> 請求書は\n> ありますか\n\n添付しました。\n\n> 計画書は\n> ありますか\n\n添付しました。\n",
      newest: "一つ目\n\n\n添付しました。\n\n\n添付しました。\n"),
    Example(
      testDescription: "a buyer's words with a head",
      body: "停止しました。\n差出人: 購入者\n日付: 2024年6月10日\n件名: 偽物\n\n7日以内にご返信ください。\n",
      newest: "停止しました。\n差出人: 購入者\n日付: 2024年6月10日\n件名: 偽物\n\n7日以内にご返信ください。\n"),
    Example(
      testDescription: "an attribution between rules",
      body: "新\n\n---- On Mon, 10 Jun 2024 09:00:00 +0900 a@example.jp wrote ----\n旧\n",
      newest: "新\n\n"),
    Example(
      testDescription: "a message from before in Japanese",
      body: "新\n\n---------- 前回のメッセージ ----------\n旧\n", newest: "新\n\n"),
    Example(
      testDescription: "quoted by bars", body: "新\n\n| 旧、7日以内\n| 停止\n| \n", newest: "新\n\n"),
    Example(
      testDescription: "a table is no quotation", body: "新\n\n| ASIN | 期限 |\n| B0 | 7日 |\n",
      newest: "新\n\n| ASIN | 期限 |\n| B0 | 7日 |\n"),
    Example(
      testDescription: "a sentence with a date and an address is no attribution",
      body: "2024年9月30日までに a@example.jp へ次をお送りください：\n請求書\n",
      newest: "2024年9月30日までに a@example.jp へ次をお送りください：\n請求書\n"),
    Example(
      testDescription: "a label of the notice is no head",
      body: "Subject: your listing\nReason: safety\n",
      newest: "Subject: your listing\nReason: safety\n"),
  ]

  private static func list(
    _ name: String, _ words: String, _ gap: String, _ items: String
  ) -> Example {
    let body = "\(words)\n\(gap)\(items)\n17日以内にご返信ください。\n"
    return Example(testDescription: name, body: body, newest: body)
  }

  // What is written below goes on the message only where nobody is said to have written that.
  private static func quotation(
    _ name: String, _ words: String, _ quoted: String, after: String = ""
  ) -> Example {
    let body = "新しい本文\n\n\(words)\n\(quoted)\n山田\n"
    return Example(testDescription: name, body: body, newest: "新しい本文\n\n\(words)\n\(after)")
  }

  @Test(arguments: examples)
  func `an answer stays whole and tells what is new in it`(_ example: Example) throws {
    let bytes = mail(
      "From: a@example.jp\nSubject: \(example.subject)\nContent-Type: text/plain; charset=utf-8",
      body: example.body)
    let message = try NoticeMessage(mail: bytes)
    #expect(message.text == example.body)
    #expect(message.newest == example.newest)
  }

  static let notice = "停止しました。17日以内\n"

  static let passedOn: [Example] = [
    Example(
      testDescription: "forwarded by a web mailer", subject: "Fwd: x",
      body: "よろしく\n\n---------- Forwarded message ---------\nFrom: Amazon <n@amazon.co.jp>\n"
        + "Date: 2024年9月3日(火) 11:20\nSubject: 停止\nTo: <s@example.jp>\n\n\n" + notice,
      newest: notice),
    Example(
      testDescription: "forwarded in Japanese without a word", subject: "x",
      body: "\n-------- 転送されたメッセージ --------\n件名: 停止\n日付: Tue, 3 Sep 2024 11:20:00 +0900\n"
        + "差出人: Amazon <n@amazon.co.jp>\n\n" + notice, newest: notice),
    Example(
      testDescription: "only a head, with a forwarder's subject", subject: "転送: 停止",
      body: "ご覧ください\n\n差出人: Amazon <n@amazon.co.jp>\n送信日時: 2024年9月3日 11:20\n宛先: 店\n件名: 停止\n\n"
        + notice, newest: notice),
    Example(
      testDescription: "a label before the forwarder's subject", subject: "【ご相談】FW: 停止",
      body: "ご覧ください\n\n-----Original Message-----\nFrom: Amazon <n@amazon.co.jp>\n"
        + "Sent: 2024年9月3日 11:20\nTo: 店\nSubject: 停止\n\n" + notice, newest: notice),
    Example(
      testDescription: "quoted by the mail program that forwards it", subject: "Fwd: x",
      body: "\nBegin forwarded message:\n\n> From: Amazon <n@amazon.co.jp>\n> Subject: 停止\n"
        + "> Date: September 3, 2024 at 11:20:00 JST\n>\n> " + notice, newest: notice),
    Example(
      testDescription: "forwarded twice", subject: "FW: FW: x",
      body:
        "a\n-----Original Message-----\nFrom: b@example.jp\nSent: 2024/09/04 9:00\nSubject: FW: x\n\n"
        + "b\n-----Original Message-----\nFrom: Amazon <n@amazon.co.jp>\nSent: 2024/09/03 11:20\n"
        + "Subject: 停止\n\n" + notice, newest: notice),
    Example(
      testDescription: "a note above a mail that forwards", subject: "x",
      body: "佐藤です。回します。\n\n差出人: 店 <s@example.jp>\n送信日時: 2024年9月4日 9:12\n宛先: 佐藤\n"
        + "件名: Fwd: 停止\n\n急に来ました。\n\n---------- Forwarded message ---------\n"
        + "From: Amazon <n@amazon.co.jp>\nDate: 2024年9月3日 11:20\nSubject: 停止\n\n" + notice,
      newest: notice),
    Example(
      testDescription: "a note above a pasted head", subject: "ご相談",
      body: "きのう来たものを貼ります。\n\n【ここから】\n差出人：Amazon <n@amazon.co.jp>\n件名：停止\n"
        + "日時：2024年9月3日 11:20\n\n" + notice, newest: notice),
    Example(
      testDescription: "a note above a quoted head", subject: "ご相談",
      body: "どうすればよいですか。\n\n> 差出人：Amazon <n@amazon.co.jp>\n> 日付：2024年9月3日 11:20\n"
        + "> 件名：停止\n>\n> " + notice, newest: notice),
    Example(
      testDescription: "a note above a forward that is quoted", subject: "x",
      body: "よろしく\n\n----- Forwarded Message -----\nFrom: 店 <s@example.jp>\n"
        + "Date: 2024/09/04 9:00\nSubject: Fwd: 停止\n\n先生、急に来ました。\n\n"
        + "> ---------- Forwarded message ---------\n> From: Amazon <n@amazon.co.jp>\n"
        + "> Date: 2024年9月3日 11:20\n> Subject: 停止\n>\n> " + notice, newest: notice),
  ]

  @Test(arguments: passedOn)
  func `of a forward only what was passed on is read`(_ example: Example) throws {
    let bytes = mail(
      "From: c@example.jp\nSubject: \(example.subject)\nDate: Sat, 7 Sep 2024 09:00:00 +0900\n"
        + "Content-Type: text/plain; charset=utf-8", body: example.body)
    let message = try NoticeMessage(mail: bytes)
    #expect(message.text == example.newest)
    #expect(message.newest == message.text)
    #expect(message.from == "Amazon <n@amazon.co.jp>")
    #expect(message.subject == "停止")
    #expect(message.received == Moment(iso8601: "2024-09-03T11:20:00+09:00"))
  }

  @Test func `history below a notice that was passed on is still history`() throws {
    let message = try NoticeMessage(mail: fixture("forwarded-inline"))
    #expect(message.newest == "停止しました。17日以内にご返信ください。\n\n")
    #expect(message.received == Moment(iso8601: "2024-09-03T11:20:00+09:00"))
  }

  @Test func `HTML marks quotations that no line announces`() throws {
    let html = "<p>新しい本文</p><blockquote type=cite><p>7日以内</p></blockquote>"
    let bytes = mail("From: a@example.jp\nContent-Type: text/html; charset=utf-8", body: html)
    #expect(try NoticeMessage(mail: bytes).newest == "新しい本文")
  }

  @Test func `a line at the side marks a quotation only where nothing follows it`() throws {
    let quoted = "<blockquote style='margin:1ex; border-left: 1px solid'><p>7日以内</p></blockquote>"
    for (html, newest) in [
      ("<p>新しい本文</p>\(quoted)", "新しい本文"),
      ("<p>新しい本文</p>\(quoted)<p>続き</p>", "新しい本文\n\n7日以内\n\n続き\n"),
    ] {
      let bytes = mail("From: a@example.jp\nContent-Type: text/html; charset=utf-8", body: html)
      #expect(try NoticeMessage(mail: bytes).newest == newest)
    }
  }

  @Test(arguments: [
    ("s@example.jp", "me@example.com", true),
    // An answer to the marketplace that others got too, and one of the marketplace.
    ("s@example.jp", "n@amazon.co.jp, me@example.com", false),
    ("other@amazon.co.jp", "s@example.jp", false),
  ])
  func `what neither sender nor recipient wrote is passed on`(
    from: String, to: String, isPassedOn: Bool
  ) throws {
    let body =
      "どうすればよいでしょうか。\n\n----- Original Message -----\nFrom: Amazon <n@amazon.co.jp>\n"
      + "Date: Fri, 21 Jun 2024 08:00:00 +0900\nSubject: 停止\n\n停止しました。\n"
    let message = try NoticeMessage(
      mail: mail(
        "From: \(from)\nTo: \(to)\nSubject: RE: ご相談\nContent-Type: text/plain; charset=utf-8",
        body: body))
    #expect(message.newest == (isPassedOn ? "停止しました。\n" : "どうすればよいでしょうか。\n\n"))
    #expect(message.subject == (isPassedOn ? "停止" : "RE: ご相談"))
  }

  @Test(arguments: [
    ("s@example.jp", true), ("other@amazon.co.jp", false),
  ])
  func `a pasted note is passed over where the marketplace did not write it`(
    from: String, isPassedOn: Bool
  ) throws {
    let text =
      "From: \(from)\nSubject: ご相談\n\nどうすればよいでしょうか。\n\n"
      + "From: Amazon <n@amazon.co.jp>\nDate: Fri, 21 Jun 2024 08:00:00 +0900\nSubject: 停止\n\n"
      + "停止しました。\n"
    let message = try NoticeMessage(pastedText: Array(text.utf8))
    #expect(message.newest == (isPassedOn ? "\n停止しました。\n" : "\nどうすればよいでしょうか。\n\n"))
  }

  @Test(arguments: [
    ("木曜日, 6月 20, 2024 8:00 午前", "2024-06-20T08:00:00+09:00"),
    ("6月20日 8:00", "2024-06-20T08:00:00+09:00"),
    ("12月20日 8:00", "2023-12-20T08:00:00+09:00"),
    ("先週の木曜日", nil),
  ])
  func `a pasted date is understood, or kept to be told`(date: String, sent: String?) throws {
    let body =
      "ご覧ください\n\n差出人: Amazon <n@amazon.co.jp>\n送信日時: \(date)\n宛先: 店\n件名: 停止\n\n停止しました。\n"
    let message = try NoticeMessage(
      mail: mail(
        "From: s@example.jp\nSubject: FW: 停止\nDate: Mon, 24 Jun 2024 09:00:00 +0900\n"
          + "Content-Type: text/plain; charset=utf-8", body: body))
    #expect(message.received == Moment(iso8601: sent ?? "2024-06-24T09:00:00+09:00"))
    #expect(message.undated == (sent == nil ? date : nil))
  }

  @Test func `a pasted text keeps its head and is read by it`() throws {
    let text = "差出人： Amazon <n@amazon.co.jp>\r\n日付：2024年9月3日 午後3:20\r\n件名：停止\r\n\r\n停止しました。\r\n"
    let message = try NoticeMessage(pastedText: Array(text.utf8))
    #expect(message.text == text.replacing("\r\n", with: "\n"))
    #expect(message.newest == "\n停止しました。\n")
    #expect(message.from == "Amazon <n@amazon.co.jp>")
    #expect(message.subject == "停止")
    #expect(message.received == Moment(iso8601: "2024-09-03T15:20:00+09:00"))
  }

  @Test func `a pasted text without a head is read whole`() throws {
    let message = try NoticeMessage(pastedText: Array("出品者様\n停止しました。".utf8))
    #expect(message.newest == "出品者様\n停止しました。")
    #expect(message.received == nil)
    #expect(message.subject.isEmpty)
  }
}
