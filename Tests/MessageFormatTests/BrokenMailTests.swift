import CivilTime
import MessageFormat
import Testing

/// Mail as broken programs send it.
struct BrokenMailTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let header: String
    let body: String
    let text: String
    var names: [String?] = []
  }

  static let part = "Content-Type: text/plain; charset=utf-8"
  static let mixed = "From: a@b\nContent-Type: multipart/mixed; boundary"

  static let boundaries: [Example] = [
    Example(
      testDescription: "the last boundary is missing", header: "\(mixed)=b",
      body: "--b\n\(part)\n\n本文\n--b\nContent-Type: image/png; name=a.png\n\nx", text: "本文",
      names: ["a.png"]),
    Example(
      testDescription: "the empty line below a part's header is missing", header: "\(mixed)=b",
      body: "--b\n\(part)\n本文です\n--b--\n", text: "本文です"),
    Example(
      testDescription: "no empty line stands before a boundary", header: "\(mixed)=b",
      body: "--b\n\(part)\n\n本文\n--b\n\(part)\n\n続き\n--b--", text: "本文\n続き"),
    Example(
      testDescription: "a boundary with spaces is not quoted", header: "\(mixed)=a b c",
      body: "--a b c\n\(part)\n\n本文\n--a b c--", text: "本文"),
    Example(
      testDescription: "a boundary with signs is not quoted", header: "\(mixed)==_(1)?=x",
      body: "--=_(1)?=x\n\(part)\n\n本文\n--=_(1)?=x--", text: "本文"),
    Example(
      testDescription: "the inner parts are never closed", header: "\(mixed)=out",
      body: "--out\nContent-Type: multipart/alternative; boundary=in\n\n--in\n\(part)\n\n本文\n"
        + "--out\nContent-Type: application/pdf; name=a.pdf\n\nx\n--out--", text: "本文",
      names: ["a.pdf"]),
    Example(
      testDescription: "no boundary is given, and a rule in the text is none", header: mixed,
      body: "新しい本文\n-----Original Message-----\nFrom: c\n\n旧\n",
      text: "新しい本文\n-----Original Message-----\nFrom: c\n\n旧\n"),
    Example(
      testDescription: "a boundary is written twice and blanks follow it", header: "\(mixed)=b",
      body: "--b\n\(part)\n\n本文\n--b  \n--b--\t\n", text: "本文"),
  ]

  @Test(arguments: boundaries)
  func `parts are told apart where one can`(_ example: Example) throws {
    for ending in ["\n", "\r\n"] {
      let message = try NoticeMessage(
        mail: mail(example.header, body: example.body.replacing("\n", with: ending)))
      #expect(message.text == example.text)
      #expect(message.attachments.map(\.name) == example.names)
    }
  }

  @Test(arguments: ["\r", "\r\r\n"])
  func `line breaks that were spoilt on the way are line breaks`(ending: String) throws {
    let lines = "From: a@b\nSubject: 停止\nContent-Type: text/plain; charset=utf-8\n\n一行目\n二行目\n"
    let bytes = Array(lines.replacing("\n", with: ending).utf8)
    let message = try NoticeMessage(mail: bytes)
    #expect(message.subject == "停止")
    #expect(message.text == "一行目\n二行目\n")
  }

  @Test(arguments: ["Reply within 17 days.\n", "Hello,\n\nSend invoices\n"])
  func `text that is only called base64 is text`(body: String) throws {
    let header =
      "From: a@b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64"
    #expect(try NoticeMessage(mail: mail(header, body: body)).text == body)
  }

  static let bodies: [Example] = [
    Example(
      testDescription: "the body has a name and is shown", header: "\(mixed)=b",
      body: "--b\n\(part); name=m.txt\nContent-Disposition: inline; filename=m.txt\n\n本文\n"
        + "--b\n\(part)\n\n-- \nphone\n--b--", text: "本文\n-- \nphone", names: ["m.txt"]),
    Example(
      testDescription: "the body has a name and a signature stands behind", header: "\(mixed)=b",
      body: "--b\n\(part); name=m.txt\n\n本文\n--b\n\(part)\n\n-- \nphone\n--b--",
      text: "本文\n-- \nphone", names: ["m.txt"]),
    Example(
      testDescription: "a text is attached", header: "\(mixed)=b",
      body: "--b\n\(part)\n\n本文\n--b\n\(part); name=m.txt\nContent-Disposition: attachment\n\n"
        + "添付\n--b--", text: "本文", names: ["m.txt"]),
    Example(
      testDescription: "the plain part only tells of the other", header: "\(alternative)=b",
      body: "--b\n\(part)\n\nHTMLです。\n--b\nContent-Type: text/html; charset=utf-8\n\n"
        + "<p>出品用アカウントを停止しました。</p>\n--b--", text: "出品用アカウントを停止しました。\n"),
    Example(
      testDescription: "the plain part is all there is", header: "\(alternative)=b",
      body: "--b\n\(part)\n\nアカウントを停止しました。\n--b\nContent-Type: text/html; charset=utf-8\n\n"
        + "<p>出品用アカウントを停止しました。</p>\n--b--", text: "アカウントを停止しました。"),
  ]

  static let alternative = "From: a@b\nContent-Type: multipart/alternative; boundary"

  @Test(arguments: bodies)
  func `the part that says something is read`(_ example: Example) throws {
    let message = try NoticeMessage(mail: mail(example.header, body: example.body))
    #expect(message.text == example.text)
    #expect(message.attachments.map(\.name) == example.names)
  }

  static let paragraphs: [(String, String, String)] = [
    ("; delsp=yes", "本文7 \n2時間以内\n", "本文72時間以内\n"),
    ("", "within 17 \ndays of\nthis\n", "within 17 days of\nthis\n"),
    ("", "> old \n> text\nnew\n-- \nname\n", "> old text\nnew\n-- \nname\n"),
    ("", "> old \nnew\n  indented\n", "> old \nnew\n indented\n"),
  ]

  @Test(arguments: paragraphs)
  func `paragraphs that were broken on the way are whole`(
    parameter: String, body: String, text: String
  ) throws {
    let type = "Content-Type: text/plain; charset=utf-8; format=flowed\(parameter)"
    #expect(try NoticeMessage(mail: mail("From: a@b\n" + type, body: body)).text == text)
  }

  @Test func `a footer that a mailing list wrote below base64 is no text`() throws {
    let header =
      "From: a@b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64"
    let footer = "\n-- \nA list of sellers\nhttps://lists.example.com/\n"
    let body = "5YGc5q2i44GX44G+44GX44Gf\nCg==" + footer
    let message = try NoticeMessage(mail: mail(header, body: body))
    #expect(message.text == "停止しました\n")
    let again = try NoticeMessage(mail: mail(header, body: "5YGcCg==\n5q2iCg==\n"))
    #expect(again.text == "停\n止\n")
  }

  struct Label: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let label: String
    let bytes: [UInt8]
    let text: String
  }

  static let labels: [Label] = [
    Label(
      testDescription: "UTF-8 called ISO-2022-JP", label: "iso-2022-jp",
      bytes: Array("停止しました".utf8), text: "停止しました"),
    Label(
      testDescription: "Windows Japanese called UTF-8", label: "utf-8",
      bytes: [0x92, 0xE2, 0x8E, 0x7E, 0x82, 0xB5, 0x82, 0xDC, 0x82, 0xB5, 0x82, 0xBD],
      text: "停止しました"),
    Label(
      testDescription: "eight bits called US-ASCII", label: "us-ascii",
      bytes: Array("停止しました".utf8), text: "停止しました"),
    Label(
      testDescription: "ISO-2022-JP called US-ASCII", label: "us-ascii",
      bytes: Array("\u{1B}$BDd;_$7$^$7$?\u{1B}(B".utf8), text: "停止しました"),
    Label(
      testDescription: "no label", label: "",
      bytes: [0x92, 0xE2, 0x8E, 0x7E, 0x82, 0xB5, 0x82, 0xBD], text: "停止した"),
    Label(
      testDescription: "a label of nothing", label: "x-unknown", bytes: Array("停止".utf8), text: "停止"
    ),
    Label(
      testDescription: "NEC's and IBM's characters in ISO-2022-JP", label: "iso-2022-jp",
      bytes: Array("\u{1B}$B-!-j|byu\u{1B}(B".utf8), text: "①㈱髙﨑"),
    Label(
      testDescription: "the same in Shift_JIS", label: "shift_jis",
      bytes: [0x87, 0x40, 0x87, 0x8A, 0xEE, 0xE0, 0xED, 0x95, 0xFB, 0xFC, 0xFA, 0xB1],
      text: "①㈱髙﨑髙﨑"),
    Label(
      testDescription: "the same in EUC-JP", label: "euc-jp",
      bytes: [0xAD, 0xA1, 0xAD, 0xEA, 0xFC, 0xE2, 0xF9, 0xF5], text: "①㈱髙﨑"),
    Label(
      testDescription: "half-width katakana by escape (CP50221)", label: "iso-2022-jp",
      bytes: Array("\u{1B}(I1644\u{1B}(B".utf8), text: "ｱｶｴｴ"),
    Label(
      testDescription: "half-width katakana by shift (CP50222)", label: "iso-2022-jp",
      bytes: Array("a\u{E}1644\u{F}b".utf8), text: "aｱｶｴｴb"),
    Label(
      testDescription: "half-width katakana in eight bits among escapes", label: "iso-2022-jp",
      bytes: Array("\u{1B}$BDd;_\u{1B}(B".utf8) + [0xB1, 0xB6], text: "停止ｱｶ"),
    Label(
      testDescription: "EUC-JP called Latin", label: "iso-8859-1",
      bytes: [0xC4, 0xE4, 0xBB, 0xDF, 0xA4, 0xB7, 0xA4, 0xDE, 0xA4, 0xB7, 0xA4, 0xBF],
      text: "停止しました"),
    Label(
      testDescription: "Latin letters called Latin", label: "iso-8859-1",
      bytes: [0x44, 0xE9, 0x6A, 0xE0, 0x20, 0x66, 0xFC, 0x72], text: "Déjà für"),
    Label(
      testDescription: "Windows Japanese called Chinese", label: "gb2312",
      bytes: [0x92, 0xE2, 0x8E, 0x7E, 0x82, 0xB5, 0x82, 0xDC, 0x82, 0xB5, 0x82, 0xBD],
      text: "停止しました"),
    Label(
      testDescription: "Chinese called Chinese", label: "gb2312",
      bytes: [0xD2, 0xD1, 0xCD, 0xA3, 0xD3, 0xC3, 0xA1, 0xA3], text: "已停用。"),
    Label(
      testDescription: "16 bits without a mark, in the order of the network", label: "utf-16",
      bytes: [0x50, 0x5C, 0x6B, 0x62, 0x30, 0x57, 0x00, 0x37], text: "停止し7"),
    Label(
      testDescription: "16 bits without a mark, the other way round", label: "utf-16",
      bytes: [0x5C, 0x50, 0x62, 0x6B, 0x57, 0x30, 0x37, 0x00], text: "停止し7"),
    Label(
      testDescription: "CP50220 by its name", label: "CP50220",
      bytes: Array("\u{1B}$B%\"\u{1B}(B".utf8), text: "ア"),
  ]

  @Test(arguments: labels)
  func `text is read whatever charset it claims to be in`(_ example: Label) throws {
    let type = example.label.isEmpty ? "" : "\nContent-Type: text/plain; charset=\(example.label)"
    let message = try NoticeMessage(mail: mail("From: a@b" + type, body: example.bytes))
    #expect(message.text == example.text)
  }

  static let subjects: [(String, String)] = [
    ("=?utf-8?B?44E=?= =?UTF8?Q?=82?=", "あ"), ("=?UTF-8?b?44GC?=\n =?utf-8?q?=E3=81=84?=", "あい"),
    ("=?ISO-2022-JP?B?GyRCJCIbKEI=?= =?utf-8?B?44GE?= a", "あい a"),
    ("=?iso-2022-jp?B?GyRCJCI=?= =?iso-2022-jp?B?JCQbKEI=?=", "あい"),
    // 停止中, cut inside a group of base64; beside it, two whole words without padding.
    ("=?utf-8?B?5YGc5q2i5L?= =?utf-8?B?it?=", "停止中"), ("=?utf-8?B?YWI?= =?utf-8?B?Y2Rl?=", "abcde"),
    ("=?shift_jis?B?gg==?= =?Shift_JIS?Q?=A0?=", "あ"), ("=?utf-8?Q?a_b?=c", "a bc"),
    ("\"=?utf-8?B?44GC?=\"", "\"あ\""), ("=?utf-8?B?44GC", "=?utf-8?B?44GC"),
    ("=?iso-2022-jp?B?GyRCLSF8YhsoQg==?=", "①髙"), ("=?us-ascii?B?GyRCJCIbKEI=?=", "あ"),
    ("=?utf-8?B?4 4G C?=", "あ"), ("=?utf-8*ja?B?44GC?=", "あ"), ("=?utf-8?B??=", ""),
    ("=?big5?B?pKQ=?=", "中"), ("=?utf-8?Q?50% off?=", "50% off"),
  ]

  @Test(arguments: subjects)
  func `words of a header are joined however they were cut`(field: String, text: String) throws {
    let message = try NoticeMessage(mail: mail("From: a@b\nSubject: \(field)", body: "x"))
    #expect(message.subject == text)
  }

  static let fileNames: [(String, String)] = [
    ("attachment; filename*=utf-8''%E8%AB%8B.pdf", "請.pdf"),
    ("attachment; filename*0*=utf-8''%E8%AB; filename*1*=%8B.pdf", "請.pdf"),
    ("attachment; filename*0*=utf-8''%E8%A; filename*1*=B%8B.pdf", "請.pdf"),
    ("attachment; filename*1=b.pdf; filename*0=a", "ab.pdf"),
    (
      "attachment; filename*0*=iso-2022-jp''%1B%24B; filename*1=\"@A\"; filename*2*=%1B%28B.pdf",
      "請.pdf"
    ),
    ("attachment; filename=\"a.pdf\"; filename*=utf-8''%E8%AB%8B.pdf", "請.pdf"),
    ("attachment; filename==?utf-8?B?6KuLLnBkZg==?=", "請.pdf"),
    ("attachment; filename=\"=?utf-8?B?6KuL?= =?utf-8?B?LnBkZg==?=\"", "請.pdf"),
    ("attachment; filename=請.pdf", "請.pdf"), ("attachment; filename=\"a\\\"b.pdf\"", "a\"b.pdf"),
    ("attachment; filename=a b.pdf", "a b.pdf"), ("attachment; filename=\"a.pdf", "a.pdf"),
    ("attachment; FILENAME = \"a.pdf\" ; x=y", "a.pdf"),
  ]

  @Test(arguments: fileNames)
  func `a file's name is read however it was written`(field: String, name: String) throws {
    let bytes = mail(
      "From: a@b\nContent-Type: application/pdf\nContent-Disposition: \(field)", body: "x")
    #expect(try NoticeMessage(mail: bytes).attachments.map(\.name) == [name])
  }

  @Test func `a file's name in bytes of Shift_JIS is read`() throws {
    let header = Array("From: a@b\nContent-Type: application/pdf; name=\"".utf8)
    let name: [UInt8] = [0x90, 0xBF, 0x8B, 0x81, 0x8F, 0x91]
    let message = try NoticeMessage(mail: header + name + Array(".pdf\"\n\nx".utf8))
    #expect(message.attachments.map(\.name) == ["請求書.pdf"])
  }

  static let dates: [(String, String?)] = [
    ("Date: Fri, 6 Sep 2024 22:00:00 +0900", "2024-09-06T22:00:00+09:00"),
    ("Date: Thu, 1 Jan 1970 00:00:00 +0000", nil), ("Date: yesterday", nil), ("X: y", nil),
    ("Date: Fri, 6 Sep 99999 22:00:00 +0900", nil), ("Date: Fri, 6 Sep 0000 22:00 +0000", nil),
    (
      "Received: by b; Fri, 6 Sep 2024 22:00:05 +0900\nDate: Thu, 1 Jan 1970 00:00:00 +0000",
      "2024-09-06T22:00:05+09:00"
    ),
    ("Received: by b; Fri, 6 Sep 2024 22:00:05 +0900", "2024-09-06T22:00:05+09:00"),
    (
      "Received: by b; Fri, 6 Sep 2024 22:00:05 +0900\nDate: Wed, 6 Sep 2034 22:00:00 +0900",
      "2024-09-06T22:00:05+09:00"
    ),
    (
      "Received: by b; Fri, 6 Sep 2024 22:00:05 +0900\nDate: Fri, 6 Sep 2024 23:00:00 +0900",
      "2024-09-06T23:00:00+09:00"
    ),
  ]

  @Test(arguments: dates)
  func `a date that cannot be is not believed`(header: String, date: String?) throws {
    let message = try NoticeMessage(mail: mail("From: a@b\n\(header)", body: "x"))
    #expect(message.received == date.flatMap { Moment(iso8601: $0) })
  }

  @Test func `a message without a date was sent before it was passed on`() throws {
    let inner = "From: Amazon <n@amazon.co.jp>\nSubject: 停止\n\n停止しました\n"
    let message = try NoticeMessage(
      mail: mail(
        "From: c@example.jp\nDate: Sat, 7 Sep 2024 09:00:00 +0900\nContent-Type: message/rfc822",
        body: inner))
    #expect(message.subject == "停止")
    #expect(message.received == Moment(iso8601: "2024-09-07T09:00:00+09:00"))
  }

  @Test func `an ideographic blank is a blank line`() throws {
    let html =
      "--b\nContent-Type: text/plain; charset=utf-8\n\n　\u{200B}\n--b\n"
      + "Content-Type: text/html; charset=utf-8\n\n<p>停止\n--b--"
    let message = try NoticeMessage(
      mail: mail("From: a@b\nContent-Type: multipart/alternative; boundary=b", body: html))
    #expect(message.text == "停止\n")
  }
}
