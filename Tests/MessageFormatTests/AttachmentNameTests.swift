import MessageFormat
import Testing

struct AttachmentNameTests {
  static let examples: [(String?, String)] = [
    ("請求書 2024年.pdf", "請求書 2024年.pdf"), ("../../etc/passwd", "passwd"),
    ("C:\\Users\\A\\invoice.pdf", "invoice.pdf"), ("/etc/cron.d/x", "x"), ("a/", "a"),
    (".bashrc", "bashrc"), ("...", "attachment.pdf"), ("--help", "help"), ("", "attachment.pdf"),
    (nil, "attachment.pdf"), ("   \t\r\n ", "attachment.pdf"), ("/", "attachment.pdf"),
    ("in\u{1B}[31mvoice\u{0}\u{7F}.pdf", "in[31mvoice.pdf"), ("a\u{9B}2Jb.pdf", "a2Jb.pdf"),
    ("invoice\u{202E}fdp.exe", "invoicefdp.exe"), ("a\u{200B}\u{FEFF}b\u{2066}.pdf", "ab.pdf"),
    ("a\nb\r\nc.pdf", "abc.pdf"), ("a\u{2028}b.pdf", "a b.pdf"), ("a:b*c?.pdf", "a_b_c_.pdf"),
    ("NUL", "_NUL"), ("con.txt", "_con.txt"), ("com1.tar.gz", "_com1.tar.gz"),
    ("name. ", "name"), (" name .pdf", "name.pdf"), ("a　b.pdf", "a b.pdf"),
    ("e\u{301}\u{301}\u{301}\u{301}.pdf", "e\u{301}\u{301}.pdf"), (".pdf", "pdf"),
    ("\u{E000}\u{E0041}.pdf", "pdf"), ("~root", "root"), ("???", "attachment.pdf"),
  ]

  @Test(arguments: examples)
  func `a name can be kept in any folder and shown anywhere`(name: String?, safe: String) {
    #expect(AttachmentName(name, type: "application/pdf").text == safe)
  }

  @Test func `a long name keeps its extension and whole characters`() {
    let long = AttachmentName(String(repeating: "長い名前", count: 5000) + ".pdf", type: "x/y").text
    #expect(long.utf8.count <= AttachmentName.limit)
    #expect(long.hasPrefix("長い名前長い名前") && long.hasSuffix(".pdf"))
    #expect(!long.contains("\u{FFFD}"))
  }

  @Test func `no name is given twice, whatever its capitals`() {
    var folder = AttachmentName.Folder()
    let names = ["a.pdf", "A.PDF", "a (2).pdf", "a.pdf", "b", "b"].map {
      folder.place(AttachmentName($0, type: "application/pdf")).text
    }
    #expect(names == ["a.pdf", "A (2).PDF", "a (2) (2).pdf", "a (3).pdf", "b", "b (2)"])
  }

  @Test func `ten thousand files of one long name get names of their own`() {
    var folder = AttachmentName.Folder()
    let name = AttachmentName(String(repeating: "長", count: 100) + ".pdf", type: "x/y")
    let names = Set((0..<10_000).map { _ in folder.place(name).text })
    #expect(names.count == 10_000)
    #expect(names.allSatisfy { $0.utf8.count <= AttachmentName.limit })
  }

  @Test func `a part without a name gets one of its type, a picture in the text is told`() throws {
    let body = """
      --b
      Content-Type: text/html

      <img src="cid:1">
      --b
      Content-Type: image/png
      Content-ID: <1>

      x
      --b
      Content-Type: image/jpeg
      Content-Disposition: attachment

      y
      --b--
      """
    let message = try NoticeMessage(
      mail: mail("From: a@b\nContent-Type: multipart/related; boundary=b", body: body))
    #expect(message.attachments.map(\.fileName) == ["attachment.png", "attachment.jpg"])
    #expect(message.attachments.map(\.isInline) == [true, false])
    #expect(message.attachments.map(\.bytes) == [Array("x".utf8), Array("y".utf8)])
  }
}
