import MessageFormat
import Testing

struct MailboxTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: String
    let bodies: [String]
  }

  static let line = "From a@example.jp Fri Sep  6 22:00:00 2024\n"
  static let head = "From: a@example.jp\nSubject: x\n"

  static let examples: [Example] = [
    Example(
      testDescription: "two messages with an empty line between them",
      bytes: "\(line)\(head)\none\n\n\(line)\(head)\ntwo\n\n", bodies: ["one\n", "two\n"]),
    Example(
      testDescription: "the last has no empty line after it, nor a line break",
      bytes: "\(line)\(head)\none\n\n\(line)\(head)\ntwo", bodies: ["one\n", "two"]),
    Example(
      testDescription: "mboxo quotes a line of the text",
      bytes: "\(line)\(head)\n>From here on\n\n", bodies: ["From here on\n"]),
    Example(
      testDescription: "mboxrd quotes what is quoted already",
      bytes: "\(line)\(head)\n>From here\n>>From there\n> From a mail\n",
      bodies: ["From here\n>From there\n> From a mail\n"]),
    Example(
      testDescription: "a sentence after an empty line is no separator",
      bytes: "\(line)\(head)\none\n\nFrom my side all is said.\nRegards: A\n",
      bodies: ["one\n\nFrom my side all is said.\nRegards: A\n"]),
    Example(
      testDescription: "what looks like a separator is none without a header below",
      bytes: "\(line)\(head)\none\n\n\(line)is what the file said\n",
      bodies: ["one\n\n\(line)is what the file said\n"]),
    Example(
      testDescription: "a length that leads nowhere is not believed",
      bytes:
        "\(line)\(head)Content-Length: 99999\n\none\n\n\(line)\(head)Content-Length: -4\n\ntwo\n",
      bodies: ["one\n", "two\n"]),
    Example(
      testDescription: "a folder's web export writes zones into the line",
      bytes: "From 178@xxx Fri Sep 06 13:00:00 +0000 2024\n\(head)\none\n", bodies: ["one\n"]),
    Example(
      testDescription: "lines end as on the wire",
      bytes: "\(line)\(head)\none\n\n\(line)\(head)\n>From two\n\n"
        .replacing("\n", with: "\r\n"), bodies: ["one\r\n", "From two\r\n"]),
    Example(
      testDescription: "a header may hold the line of the mailbox it was in before",
      bytes: "\(line)>\(line)\(head)\none\n", bodies: ["one\n"]),
  ]

  @Test(arguments: examples)
  func `each message is found and given back as it was`(_ example: Example) throws {
    let mailbox = try #require(Mailbox(Array(example.bytes.utf8)))
    let bodies = mailbox.map { message in
      let text = String(decoding: message, as: UTF8.self)
      let lineBreak = text.contains("\r\n") ? "\r\n\r\n" : "\n\n"
      return text.split(separator: lineBreak, maxSplits: 1, omittingEmptySubsequences: false)
        .last.map { String($0) } ?? ""
    }
    #expect(bodies == example.bodies)
  }

  @Test func `by its length a text may hold whole messages, and no quotes are taken off`() throws {
    let inner = ">From me\n\n\(Self.line)\(Self.head)\nin\n"
    let first = "\(Self.head)Content-Length: \(inner.utf8.count)\n\n\(inner)"
    let second = "\(Self.head)\ntwo\n"
    let bytes = Array("\(Self.line)\(first)\n\(Self.line)\(second)\n".utf8)
    let mailbox = try #require(Mailbox(bytes))
    #expect(mailbox.map { String(decoding: $0, as: UTF8.self) } == [first, second])
  }

  static let others = [
    "", "From ", "From here to there\nSubject: x\n\ntext",
    "Subject: x\n\nFrom a 22:00 2024\nA: b\n",
    "From a@example.jp Fri Sep  6 22:00:00 2024\n\nno header",
  ]

  @Test(arguments: others)
  func `what is no mailbox is not taken for one`(_ text: String) {
    #expect(Mailbox(Array(text.utf8))?.count == nil)
  }

  @Test func `a server's note about the folder is no message`() throws {
    let note =
      "Subject: DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA\nX-IMAP: 1 2\n\nThis text is\n"
    #expect(Mailbox.isFolderData(Array(note.utf8)))
    #expect(!Mailbox.isFolderData(try fixture("neomutt-utf-8")))
  }
}
