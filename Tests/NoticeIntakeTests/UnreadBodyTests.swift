import Casework
import CivilTime
import MessageFormat
import NoticeIntake
import Testing

/// A mail whose body says nothing to a reader of text.
private struct Unread: CustomTestStringConvertible, Sendable {
  let testDescription: String
  var subject = "Your selling account has been reinstated"
  let type: String
  let body: String
  let detail: String?

  var message: NoticeMessage {
    get throws {
      let lines = [
        "From: Amazon <a@amazon.co.jp>", "Subject: \(subject)",
        "Date: Fri, 01 May 2026 08:00:00 +0900", "MIME-Version: 1.0", "Content-Type: \(type)", "",
        body,
      ]
      return try NoticeMessage(mail: Array(lines.joined(separator: "\r\n").utf8))
    }
  }
}

private func parts(_ type: String, _ body: String) -> String {
  "--b\r\nContent-Type: text/plain\r\n\r\n \r\n--b\r\nContent-Type: \(type)\r\n"
    + "Content-Transfer-Encoding: base64\r\n\r\n\(body)\r\n--b--\r\n"
}

private let unread = [
  Unread(
    testDescription: "packed by a mail program for itself", type: "multipart/mixed; boundary=b",
    body: parts("application/ms-tnef; name=winmail.dat", "eJ8+IgAAAA=="), detail: "winmail.dat"),
  Unread(
    testDescription: "a picture", type: "multipart/mixed; boundary=b",
    body: parts("image/png; name=a.png", "iVBORw0KGgo="), detail: "a.png"),
  Unread(
    testDescription: "signed and packed", type: "application/pkcs7-mime; name=smime.p7m",
    body: "MIAGCSpDb250ZW50", detail: "smime.p7m"),
  Unread(testDescription: "nothing", type: "text/plain", body: " \r\n", detail: nil),
  Unread(
    testDescription: "encrypted in the text", type: "text/plain",
    body: "-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----\r\n",
    detail: "PGP"),
]

@Suite struct UnreadBodyTests {
  @Test(arguments: unread)
  private func `what cannot be read is no stage, and says so`(unread: Unread) throws {
    let message = try unread.message
    let received = try #require(message.received)
    let reading = NoticeIntake.read(message, received: received)
    #expect(reading.stage == .none)
    #expect(reading.deadlines.isEmpty && !reading.fundsHeld)
    #expect(
      reading.cautions == [
        Caution(code: Caution.unreadable, quote: nil, detail: unread.detail)
      ])
  }

  @Test func `words beside an encrypted block are read`() throws {
    let words = "出品用アカウントを停止しました。17日以内に改善計画書をこのメールに返信してください。"
    let message = try Unread(
      testDescription: "", type: "text/plain; charset=UTF-8",
      body: "-----BEGIN PGP MESSAGE-----\r\nhQEMA\r\n-----END PGP MESSAGE-----\r\n" + words,
      detail: nil
    ).message
    let received = try #require(message.received)
    let reading = NoticeIntake.read(message, received: received)
    #expect(reading.stage == .suspension)
    #expect(reading.deadlines.count == 1)
  }
}
