import TestSupport
import Testing
import TextEditing

struct DraftTextTests {
  struct Door: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let given: String
    let lines: [String]
  }

  static let doors = [
    Door(testDescription: "nothing is one empty line", given: "", lines: [""]),
    Door(testDescription: "CR LF is one line break", given: "一\r\n二", lines: ["一", "二"]),
    Door(testDescription: "CR is a line break", given: "一\r二\r", lines: ["一", "二", ""]),
    Door(testDescription: "LF CR is two line breaks", given: "一\n\r二", lines: ["一", "", "二"]),
    Door(testDescription: "TAB stays", given: "\tあ", lines: ["\tあ"]),
    Door(testDescription: "ESC goes", given: "\u{1B}[31m赤\u{1B}[0m", lines: ["[31m赤[0m"]),
    Door(testDescription: "NUL, BEL and DELETE go", given: "a\0b\u{7}c\u{7F}d", lines: ["abcd"]),
    Door(testDescription: "C1 controls go", given: "a\u{9B}31m\u{85}é", lines: ["a31mé"]),
    Door(
      testDescription: "Unicode separators break", given: "a\u{2028}b\u{2029}c…",
      lines: ["a", "b", "c…"]),
    Door(testDescription: "a combining mark stays", given: "か\u{3099}", lines: ["か\u{3099}"]),
  ]

  @Test(arguments: doors)
  func `only text comes through the door`(door: Door) {
    let text = DraftText(door.given)
    #expect(text.lines.map { Array($0.utf8) } == door.lines.map { Array($0.utf8) })
    #expect(text.lineCount == door.lines.count)
    #expect(Array(text.string.utf8) == Array(door.lines.joined(separator: "\n").utf8))
    #expect(text.byteCount == text.string.utf8.count)
  }

  @Test func `lines make the same text as a string`() {
    #expect(DraftText(lines: ["一", "", "三"]) == DraftText("一\n\n三"))
    #expect(DraftText(lines: []) == DraftText(""))
  }

  @Test func `texts that look alike but differ in bytes are different`() {
    #expect(DraftText("が") != DraftText("か\u{3099}"))
  }

  @Test(arguments: [
    ("漢字かな", 4), ("𠮷野", 3), ("👩一", 3), ("一\n二\n", 4), ("一\r\n二", 3), ("ﾊﾟ", 2), ("", 0),
  ])
  func `characters are counted as a form counts them`(string: String, count: Int) {
    #expect(DraftText(string).characterCount == count)
  }

  /// Pieces that join with their neighbours in every way clusters can.
  static let pieces = [
    "か", "\u{3099}", "漢", "a", "1", "\u{20E3}", "👩", "\u{200D}", "👧", "🇯", "🇵", "한", "ᄒ", "ᅡ", "é",
    "\u{301}", "。",
    "ｶ", "ﾞ", "葛", "\u{E0100}", "\u{FE0F}", "〰", " ", "\t", "क", "\u{94D}", "ष", "\u{600}", "ー",
  ]

  @Test(arguments: 0..<40)
  func `the caret stops where String parts characters`(seed: UInt64) {
    var generator = SeededNumbers(state: seed)
    let string = (0..<60).compactMap { _ in Self.pieces.randomElement(using: &generator) }.joined()
    let text = DraftText(string)
    let offsets = string.indices.map { string.utf8.distance(from: string.startIndex, to: $0) }
    var (right, left): ([Int], [Int]) = ([0], [text.end.byte])
    while let last = right.last, last < text.end.byte {
      right.append(
        text.destination(of: .right, from: TextPosition(line: 0, byte: last)).byte)
    }
    while let last = left.last, last > 0 {
      left.append(text.destination(of: .left, from: TextPosition(line: 0, byte: last)).byte)
    }
    #expect(right == offsets + [text.end.byte])
    #expect(left.reversed() == right)
    #expect(text.characterCount == string.utf16.count)
    for byte in 0..<text.end.byte {
      let nearest = text.position(nearest: TextPosition(line: 0, byte: byte)).byte
      #expect(nearest == offsets.last { $0 <= byte })
    }
  }

  @Test func `positions outside the text come back into it`() {
    let text = DraftText("一\n二三")
    #expect(text.position(nearest: TextPosition(line: -1, byte: 5)) == .start)
    #expect(text.position(nearest: TextPosition(line: 9, byte: 0)) == text.end)
    #expect(
      text.position(nearest: TextPosition(line: 0, byte: 99)) == TextPosition(line: 0, byte: 3))
    #expect(
      text.position(nearest: TextPosition(line: 1, byte: -4)) == TextPosition(line: 1, byte: 0))
  }

  @Test func `a stretch gives its text with its line breaks`() {
    let text = DraftText("一二\n三\n四五")
    let range = TextRange(TextPosition(line: 2, byte: 3), TextPosition(line: 0, byte: 3))
    #expect(text.string(in: range) == "二\n三\n四")
    #expect(range.bytes(ofLine: 1, length: 3) == 0..<3)
    #expect(range.bytes(ofLine: 2, length: 6) == 0..<3)
    #expect(range.bytes(ofLine: 3, length: 6) == nil)
  }
}
