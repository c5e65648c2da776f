import Foundation
import Terminal
import Testing

@Suite struct ClipboardSequenceTests {
  @Test(arguments: ["", "a", "ab", "abc", "検品", "一\n二\u{3099}\t", "👨‍👩‍👧"])
  func `the text stands in the sequence in Base64`(text: String) throws {
    let bytes = try #require(ClipboardSequence.bytes(for: text))
    let encoded = Data(text.utf8).base64EncodedString()
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}]52;c;\(encoded)\u{07}")
  }

  @Test func `a text is sent up to the length that every terminal takes`() throws {
    let longest = String(repeating: "a", count: ClipboardSequence.longestText)
    #expect(try #require(ClipboardSequence.bytes(for: longest)).count <= 100_000)
    #expect(ClipboardSequence.bytes(for: longest + "a") == nil)
  }
}
