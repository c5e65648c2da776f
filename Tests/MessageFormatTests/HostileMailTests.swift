import MessageFormat
import Testing

/// A generator that gives the same numbers in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

struct HostileMailTests {
  static let files = [
    "forwarded-four-times", "blank-plain-alternative", "iso-2022-jp-row-13", "attachment-rfc2231",
    "forwarded-inline", "shift-jis-base64", "answer-with-history",
  ]

  /// Reads both ways, and checks that the newest message is a part of the text that can be shown.
  private func read(_ bytes: [UInt8]) {
    for message in [try? NoticeMessage(mail: bytes), try? NoticeMessage(pastedText: bytes)] {
      guard let message else { continue }
      let newest = Array(message.text.utf8)[message.newText]
      #expect(String(validating: newest, as: UTF8.self) != nil)
    }
  }

  @Test(arguments: files)
  func `a mail cut off anywhere is still read`(_ file: String) throws {
    let bytes = try fixture(file)
    for length in 0...bytes.count { read(Array(bytes.prefix(length))) }
    let message = try NoticeMessage(mail: Array(bytes.dropLast(2)))
    #expect(!message.text.isEmpty)
  }

  @Test(arguments: files)
  func `bytes changed at random do no harm`(_ file: String) throws {
    let bytes = try fixture(file)
    var random = SplitMix(state: 7)
    for _ in 0..<60 {
      var changed = bytes
      for _ in 0..<8 {
        changed[Int.random(in: changed.indices, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      read(changed)
    }
  }

  @Test func `random bytes below any charset do no harm`() {
    var random = SplitMix(state: 11)
    for charset in ["utf-8", "shift_jis", "euc-jp", "iso-2022-jp", "utf-16", "big5", "x", ""] {
      for type in ["plain", "html"] {
        let body = (0..<3000).map { _ in UInt8.random(in: 0...255, using: &random) }
        read(mail("From: a@b\nContent-Type: text/\(type); charset=\(charset)", body: body))
      }
    }
  }

  static let unterminated = [
    "=?utf-8?b?", "\"", "(", "<", "<!--", "<a href=\"", "&#", "<script>", "\u{1B}$B", "--b\n", "> ",
    "From: ", "---- Forwarded message ----\n", "=", "On ", "差出人：",
  ]

  @Test(arguments: unterminated)
  func `nothing needs to be closed`(_ piece: String) {
    let many = String(repeating: piece, count: 500)
    read(mail("From: \(many)\nSubject: \(many)\nDate: \(many)", body: many))
    read(mail("From: a@b\nContent-Type: text/html", body: many))
    read(mail("From: a@b\nContent-Type: multipart/mixed; boundary=b; x=\(many)", body: many))
  }

  @Test func `messages within messages end at a limit`() throws {
    func nested(_ levels: Int) -> [UInt8] {
      let header = "From: a@b\nContent-Type: message/rfc822"
      return (0..<levels).reduce(mail("From: a@b\nSubject: innermost", body: "text")) { inner, _ in
        mail(header, body: inner)
      }
    }
    #expect(try NoticeMessage(mail: nested(MessageLimits.depth)).subject == "innermost")
    #expect(throws: MessageError.tooDeep) { try NoticeMessage(mail: nested(5000)) }
  }

  static let refused: [([UInt8], MessageError)] = [
    ([], .empty), (Array(" \r\n\t\n".utf8), .empty), (Array("Hello: there\n\nx".utf8), .notMail),
    (Array("出品者様\n\n停止".utf8), .notMail), (Array("%PDF-1.7\nDate: x\n\n".utf8), .binary),
    (Array(repeating: 0, count: 5000), .binary), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .binary),
  ]

  @Test(arguments: refused)
  func `what is no mail is refused with the reason`(bytes: [UInt8], reason: MessageError) {
    #expect(throws: reason) { try NoticeMessage(mail: bytes) }
  }

  @Test func `what is too large is refused by its size`() {
    let size = MessageLimits.size + 1
    #expect(throws: MessageError.tooLarge(bytes: size, limit: MessageLimits.size)) {
      try NoticeMessage(mail: Array(repeating: 0x61, count: size))
    }
  }

  @Test func `missing and misspelt boundaries lose no text`() throws {
    let body = "preamble\n--real\nContent-Type: text/plain\n\ntext\n"
    let type = "From: a@b\nContent-Type: multipart/mixed"
    #expect(try NoticeMessage(mail: mail(type, body: body)).text == "text\n")
    #expect(try NoticeMessage(mail: mail(type + "; boundary=x", body: body)).text == "text\n")
    #expect(try NoticeMessage(mail: mail(type, body: "only text")).text == "only text")
  }
}
