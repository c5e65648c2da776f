import Terminal
import Testing

@Suite struct PasteTests {
  private static func bracketed(_ text: String) -> [UInt8] {
    Array("\u{1B}[200~".utf8) + Array(text.utf8) + Array("\u{1B}[201~".utf8)
  }

  @Test func `a paste is whole wherever reads split it`() {
    let bytes = Self.bracketed("貼り付け\tab\r\n二行目\r三") + Array("j".utf8)
    let expected: [TerminalEvent] = [
      .paste("貼り付け\tab\n二行目\n三"), .key(.character("j")),
    ]
    for place in bytes.indices {
      var decoder = KeyDecoder()
      #expect(decoder.decode(bytes[..<place]) + decoder.decode(bytes[place...]) == expected)
    }
  }

  struct Example: CustomTestStringConvertible {
    let pasted: String
    let text: String
    var testDescription: String { pasted.debugDescription }
  }

  static let examples = [
    Example(pasted: "", text: ""),
    Example(pasted: "a\u{1B}[31mb", text: "a[31mb"),
    Example(pasted: "a\u{1B}\u{1B}[201b", text: "a[201b"),
    Example(pasted: "\u{03}\u{00}\u{7F}a\u{9B}b", text: "ab"),
    Example(pasted: "a\r\n\r\nb\n\nc\r\r", text: "a\n\nb\n\nc\n\n"),
    Example(pasted: "£ ÂÂ é", text: "£ ÂÂ é"),
  ]

  @Test(arguments: examples)
  func `a paste cannot be keys`(example: Example) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Self.bracketed(example.pasted)) == [.paste(example.text)])
  }

  @Test func `a paste without its end is given up with what there is`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~lost".utf8)).isEmpty)
    #expect(decoder.isPasting)
    #expect(decoder.flush().isEmpty)
    #expect(decoder.abandonPaste() == [.paste("lost")])
    #expect(decoder.decode(Array("j".utf8)) == [.key(.character("j"))])
    #expect(decoder.decode(Self.bracketed("next")) == [.paste("next")])
  }

  @Test func `a large paste arrives whole`() {
    let text = String(repeating: "日本語の文章。", count: 20_000)
    var decoder = KeyDecoder()
    #expect(decoder.decode(Self.bracketed(text)) == [.paste(text)])
  }
}
