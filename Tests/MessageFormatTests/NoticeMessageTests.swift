import CivilTime
import MessageFormat
import Testing

struct NoticeMessageTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let charset: String
    var subject = "通知"
    let text: String
  }

  static let letter = """
    出品者様

    下記の商品について、発行から365日以内の請求書をお送りください。
    ①仕入れ先 ㈱見本 ～ ２個

    ASIN: B0TEST0001

    """
  static let longSubject = "出品用アカウントの一時停止について、ご提出いただきたい書類のお知らせ（第二回目のご連絡）"

  static let examples: [Example] = [
    Example(
      testDescription: "Shift_JIS has the signs of Windows", file: "shift-jis-base64",
      charset: "shift_jis", text: letter),
    Example(
      testDescription: "EUC-JP in quoted-printable", file: "euc-jp-quoted-printable",
      charset: "euc-jp",
      text: letter.replacing("①", with: "(1)").replacing("㈱", with: "（株）")
        .replacing("～", with: "-")),
    Example(
      testDescription: "ISO-2022-JP with NEC signs and half-width katakana",
      file: "iso-2022-jp-row-13", charset: "iso-2022-jp", text: "① ㈱日本 ｱｶｴｴ\n"),
    Example(
      testDescription: "a long subject in several words of ISO-2022-JP",
      file: "iso-2022-jp-long-subject", charset: "iso-2022-jp",
      subject: "アカウントの状態に関する大切なお知らせと、ご用意いただく書類の一覧", text: "確認しました。\n"),
    Example(
      testDescription: "Shift_JIS that calls itself UTF-8", file: "utf-8-labelled-shift-jis",
      charset: "shift_jis", text: letter),
    Example(
      testDescription: "UTF-8 that calls itself Shift_JIS", file: "shift-jis-labelled-utf-8",
      charset: "utf-8", text: letter),
    Example(
      testDescription: "EUC-JP that calls itself ASCII", file: "undeclared-euc-jp",
      charset: "euc-jp", text: "請求書をお送りください。\n"),
    Example(
      testDescription: "a long subject in several words of UTF-8", file: "long-subject",
      charset: "utf-8", subject: longSubject, text: letter),
    Example(
      testDescription: "Latin 1 with the quotation marks of Windows", file: "windows-1252",
      charset: "iso-8859-1", text: "Your seller’s account – “at risk”: €100\n"),
    Example(
      testDescription: "Chinese", file: "gb2312", charset: "gb2312", text: "您的账户已被停用。\n"),
    Example(
      testDescription: "HTML is read where the plain part is blank",
      file: "blank-plain-alternative", charset: "utf-8",
      text: "7日以内に返信してください。\n\n・請求書\n・改善計画\n"),
    Example(
      testDescription: "the plain part is read where there are both", file: "modern-alternative",
      charset: "utf-8", subject: longSubject, text: letter),
    Example(
      testDescription: "a notice attached four messages deep", file: "forwarded-four-times",
      charset: "utf-8", subject: "アカウントの停止", text: letter),
  ]

  @Test(arguments: examples)
  func `text, subject and date are those of the notice itself`(_ example: Example) throws {
    let message = try NoticeMessage(mail: fixture(example.file))
    #expect(message.text == example.text)
    #expect(message.charset == example.charset)
    #expect(message.subject == example.subject)
    #expect(message.received == Moment(iso8601: "2024-09-06T22:00:00+09:00"))
    #expect(message.newest == example.text)
    #expect(message.from.hasPrefix("Amazon"))
  }

  @Test func `a notice passed on keeps its own time of delivery`() throws {
    let message = try NoticeMessage(mail: fixture("forwarded-four-times"))
    #expect(message.delivered == Moment(iso8601: "2024-09-06T22:00:05+09:00"))
    #expect(message.from == "Amazon.co.jp <seller-performance@amazon.co.jp>")
  }

  @Test func `links lead where the HTML says`() throws {
    let message = try NoticeMessage(mail: fixture("blank-plain-alternative"))
    #expect(message.links == ["https://sellercentral.amazon.co.jp/a?b=1&c=2"])
  }

  @Test func `the name of an attachment may be Japanese`() throws {
    let attachments = try NoticeMessage(mail: fixture("attachment-rfc2231")).attachments
    #expect(attachments.map(\.name) == ["請求書 2024年.pdf"])
    #expect(attachments.map(\.type) == ["application/pdf"])
    #expect(attachments.map(\.bytes) == [Array("%PDF-1.4 invented".utf8)])
  }

  @Test func `threads are told by identifiers without brackets`() throws {
    let message = try NoticeMessage(mail: fixture("modern-alternative"))
    #expect(message.references == ["one@example.jp", "two@example.jp"])
    #expect(message.inReplyTo == ["two@example.jp"])
    #expect(message.replyTo == "seller-evaluation@amazon.co.jp")
    #expect(message.messageID == nil)
  }

  @Test func `headers in raw bytes and an old date are read`() throws {
    let message = try NoticeMessage(mail: fixture("raw-eight-bit-headers"))
    #expect(message.subject == "生の件名")
    #expect(message.text == "本文\n")
    #expect(message.received == Moment(iso8601: "2024-09-06T22:00:00+09:00"))
  }

  @Test func `a character split between two encoded words is one character`() throws {
    let header = "From: a@example.jp\nSubject: =?utf-8?B?44E=?=\n =?UTF-8?Q?=82_x?= y =?x?z?"
    let message = try NoticeMessage(mail: mail(header, body: "text"))
    #expect(message.subject == "あ x y =?x?z?")
  }

  @Test func `control characters stay in the text`() throws {
    let message = try NoticeMessage(mail: mail("From: a@example.jp", body: "a\u{0}b\u{1B}[8m\r\nc"))
    #expect(message.text == "a\u{0}b\u{1B}[8m\nc")
  }
}
