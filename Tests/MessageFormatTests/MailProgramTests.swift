import CivilTime
import MessageFormat
import Testing

/// Messages that mail programs sent, and what their user wrote.
struct MailProgramTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let subject: String
    var from = "田中 太郎 <tanaka@shop.example.jp>"
    var text = letter
    var newest: String?
    var names: [String] = []
    var received = "2026-11-24T02:12:38Z"
  }

  static let letter = """
    出品者様

    下記の商品について、発行から365日以内の請求書をお送りください。
    17日以内にご返信ください。

    ASIN: B0TEST0001
    From the team, seller performance.

    --
    田中 太郎

    """
  static let longSubject = "出品用アカウントの一時停止について、ご提出いただきたい書類のお知らせ（第二回目のご連絡）"
  static let performance = "Amazon.co.jp <seller-performance@amazon.co.jp>"
  static let notice = "2024-09-06T22:00:00+09:00"

  static let examples: [Example] = [
    Example(
      testDescription: "NeoMutt in UTF-8 with files", file: "neomutt-utf-8",
      subject: longSubject, names: ["請求書 令和6年9月.pdf", "在庫.csv"]),
    Example(
      testDescription: "NeoMutt in ISO-2022-JP", file: "neomutt-iso-2022-jp", subject: "真贋調査のご連絡"),
    Example(
      testDescription: "NeoMutt passing on a message as a part", file: "neomutt-forward-attached",
      subject: "通知", from: performance, text: NoticeMessageTests.letter,
      names: ["請求書 2024年.pdf"], received: notice),
    Example(
      testDescription: "NeoMutt passing on a message in the text", file: "neomutt-forward-inline",
      subject: "通知", from: performance,
      text: NoticeMessageTests.letter + "\n\n\n----- End forwarded message -----\n",
      newest: NoticeMessageTests.letter + "\n\n\n",
      names: ["請求書 2024年.pdf"], received: notice),
    Example(
      testDescription: "S-nail in ISO-2022-JP, its subject labelled US-ASCII",
      file: "s-nail-iso-2022-jp", subject: longSubject, from: "tanaka@shop.example.jp",
      names: ["請求書 令和6年9月.pdf"], received: "2026-11-24T02:13:20Z"),
    Example(
      testDescription: "S-nail in base64 with the signs of vendors", file: "s-nail-base64",
      subject: "Re: 真贋調査 ①㈱髙﨑", from: "tanaka@shop.example.jp",
      received: "2026-11-24T02:13:20Z"),
    Example(
      testDescription: "S-nail passing on a message as a part", file: "s-nail-forward-attached",
      subject: "通知", from: performance, text: NoticeMessageTests.letter,
      names: ["請求書 2024年.pdf"], received: notice),
    Example(
      testDescription: "Mailutils with a raw subject, a raw file name and no sender",
      file: "mailutils-attachment", subject: "停止のお知らせ", from: "", names: ["在庫.csv"],
      received: "2026-11-24T02:14:31Z"),
  ]

  @Test(arguments: examples)
  func `what was written comes out`(_ example: Example) throws {
    let message = try NoticeMessage(mail: fixture(example.file))
    #expect(message.subject == example.subject)
    #expect(message.from == example.from)
    #expect(message.text == example.text)
    #expect(message.newest == example.newest ?? example.text)
    #expect(message.attachments.map(\.name) == example.names)
    #expect(message.attachments.map(\.fileName) == example.names)
    #expect(message.received == Moment(iso8601: example.received))
  }

  @Test func `git sends a subject of many words`() throws {
    let message = try NoticeMessage(mail: fixture("git-send-email"))
    #expect(message.subject == "[PATCH] 改善計画書の第三版：仕入れ先の確認手順を書き直す（発行から365日以内の請求書）")
    #expect(message.from == "田中 太郎 <tanaka@shop.example.jp>")
    #expect(message.text.hasPrefix("出品者様へ、17日以内にご返信ください。\n"))
  }

  @Test(arguments: ["s-nail", "mailutils", "neomutt"])
  func `a mailbox gives back the messages that were put into it`(_ program: String) throws {
    let mailbox = try #require(Mailbox(fixture(program, ending: "mbox")))
    let messages = try mailbox.map { try NoticeMessage(mail: $0) }
    #expect(
      messages.map(\.subject).sorted() == ["Re: 真贋調査 ①㈱髙﨑", "真贋調査のご連絡", "通知"])
    let letters = messages.filter { $0.subject != "通知" }.map(\.text)
    #expect(letters == [Self.letter, Self.letter])
  }
}
