import Terminal
import Testing

@Suite struct KeyDecoderTests {
  struct Example: CustomTestStringConvertible {
    let bytes: String
    let keys: String
    var testDescription: String { bytes.debugDescription }

    init(_ bytes: String, _ keys: String) {
      self.bytes = bytes
      self.keys = keys
    }

    /// The keys between blanks; a key that is not one fails the test that uses it.
    var events: [TerminalEvent] {
      get throws {
        try keys.split(separator: " ").map { .key(try #require(KeyPress($0))) }
      }
    }
  }

  @Test func `where the cursor stands is told apart from the keys around it`() {
    var decoder = KeyDecoder()
    let bytes = Array("q\u{1B}[2;3R\u{1B}[1;2R\u{1B}".utf8)
    var events: [TerminalEvent] = []
    for byte in bytes { events += decoder.decode([byte]) }
    #expect(events == [.key(.character("q")), .key(KeyPress(.function(3), .shift))])
    #expect(decoder.takeCursorReports() == [CellPosition(row: 1, column: 2)])
    #expect(decoder.takeCursorReports().isEmpty)
  }

  static let examples = [
    Example("jK日本é😀", "j K 日 本 é 😀"),
    Example(
      "\r\t\u{7F}\u{08}\u{01}\u{00}\u{1A}\u{1F}",
      "Enter Tab Backspace Backspace Ctrl-A Ctrl-Space Ctrl-Z Ctrl-_"),
    Example("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D\u{1B}[H\u{1B}[F", "Up Down Right Left Home End"),
    Example("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD\u{1B}OH\u{1B}OF", "Up Down Right Left Home End"),
    Example(
      "\u{1B}[1~\u{1B}[2~\u{1B}[3~\u{1B}[4~\u{1B}[5~\u{1B}[6~\u{1B}[7~\u{1B}[8~",
      "Home Insert Delete End PgUp PgDn Home End"),
    Example(
      "\u{1B}OP\u{1B}OQ\u{1B}OR\u{1B}OS\u{1B}[15~\u{1B}[17~\u{1B}[24~", "F1 F2 F3 F4 F5 F6 F12"),
    Example("\u{1B}[11~\u{1B}[14~", "F1 F4"),
    Example("\u{1B}[[A\u{1B}[[E", "F1 F5"),
    Example(
      "\u{1B}[1;5A\u{1B}[1;2D\u{1B}[1;3C\u{1B}[1;8H\u{1B}[3;5~\u{1B}[1;2P",
      "Ctrl-Up Shift-Left Alt-Right Ctrl-Alt-Shift-Home Ctrl-Delete Shift-F1"),
    Example("\u{1B}[1;9A", "Alt-Up"),
    Example("\u{1B}[Z", "Shift-Tab"),
    Example(
      "\u{1B}[a\u{1B}Oa\u{1B}[7$\u{1B}[7^\u{1B}[7@\u{1B}\u{1B}[A",
      "Shift-Up Ctrl-Up Shift-Home Ctrl-Home Ctrl-Shift-Home Alt-Up"),
    Example("\u{1B}[P\u{1B}[4h", "Delete Insert"),
    Example("\u{1B}OM\u{1B}Oj\u{1B}Oy", "Enter * 9"),
    Example("\u{1B}O5P", "Ctrl-F1"),
    Example(
      "\u{1B}x\u{1B}あ\u{1B}\r\u{1B}\u{7F}\u{1B}\u{03}",
      "Alt-x Alt-あ Alt-Enter Alt-Backspace Ctrl-Alt-C"),
    Example("\u{1B}\u{1B}x", "Esc Alt-x"),
    Example("\u{1B}[99;5u\u{1B}[13;2u\u{1B}[97;3u\u{1B}[27u", "Ctrl-C Shift-Enter Alt-a Esc"),
    Example("\u{1B}[97:65;2u\u{1B}[97;2u\u{1B}[49:33;2u", "A A !"),
    Example("\u{1B}[97;1:3u", ""),
    Example("\u{1B}[57358u", ""),
    Example("\u{1B}[27;5;115~\u{1B}[27;2;13~", "Ctrl-S Shift-Enter"),
    Example("\u{1B}[I\u{1B}[Oa", "a"),
    Example("\u{1B}[24;80Ra\u{1B}[?1;2ca\u{1B}[>41;354;0ca\u{1B}[?2026;2$ya", "a a a a"),
    Example("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\a\u{1B}]0;title\u{07}b", "a b"),
    Example("\u{1B}P1+r524742\u{1B}\\a", "a"),
    Example("\u{1B}[99999999999999;1~a\u{1B}[1;1;1;1;1zb\u{1B}[999~c", "a b c"),
    Example("\u{1B}[" + String(repeating: "1;", count: 400) + "Aj", "Up j"),
    Example("\u{1B}[M !!j", "j"),
    Example("\u{1B}[1;5日j", "日 j"),
    Example("\u{1B}[1;5\u{1B}[A", "Up"),
    Example("\u{1B}[12\u{18}j", "j"),
    Example("\u{9B}j", "j"),
  ]

  @Test(arguments: examples)
  func `a sequence becomes its keys`(example: Example) throws {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array(example.bytes.utf8)) == (try example.events))
    #expect(!decoder.isWaiting)
  }

  @Test(arguments: examples)
  func `bytes that come one at a time are the same keys`(example: Example) throws {
    var decoder = KeyDecoder()
    let events = example.bytes.utf8.flatMap { decoder.decode(CollectionOfOne($0)) }
    #expect(events == (try example.events))
  }

  @Test(arguments: [
    ("\u{1B}", "Esc"), ("\u{1B}\u{1B}", "Esc Esc"), ("\u{1B}[", "Alt-["), ("\u{1B}O", "Alt-O"),
    ("\u{1B}]", "Alt-]"), ("\u{1B}[1;5", ""), ("\u{1B}]11;rgb", ""), ("j", "j"),
  ])
  func `what waits is decided after the delay`(bytes: String, keys: String) throws {
    var decoder = KeyDecoder()
    let events = decoder.decode(Array(bytes.utf8)) + decoder.flush()
    #expect(events == (try Example(bytes, keys).events))
    #expect(decoder.decode(Array("x".utf8)) == [.key(.character("x"))])
  }

  @Test(
    arguments: [
      ([0xFF, 0x61], "\u{FFFD} a"), ([0xE3, 0x81, 0x61], "\u{FFFD} a"),
      ([0xC0, 0xAF], "\u{FFFD} \u{FFFD}"), ([0xED, 0xA0, 0x80], "\u{FFFD} \u{FFFD} \u{FFFD}"),
      ([0xF5], "\u{FFFD}"), ([0xE3, 0xE3, 0x81, 0x82], "\u{FFFD} あ"),
      ([0xE3, 0x1B, 0x5B, 0x41], "\u{FFFD} Up"),
    ] as [([UInt8], String)])
  func `bytes that are not UTF-8 are replaced`(bytes: [UInt8], keys: String) throws {
    var decoder = KeyDecoder()
    #expect(decoder.decode(bytes) == (try Example("", keys).events))
  }

  @Test func `half a character waits however long it takes`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0xE6, 0x97]).isEmpty)
    #expect(!decoder.isWaiting)
    #expect(decoder.flush().isEmpty)
    #expect(decoder.decode([0xA5]) == [.key(.character("日"))])
  }

  static let mouse: [(String, MouseReport)] = [
    ("\u{1B}[<0;5;3M", MouseReport(.press, at: CellPosition(row: 2, column: 4))),
    ("\u{1B}[<2;300;3m", MouseReport(.release, button: 2, at: CellPosition(row: 2, column: 299))),
    ("\u{1B}[<64;1;1M", MouseReport(.wheelUp, at: CellPosition(row: 0, column: 0))),
    ("\u{1B}[<65;1;1M", MouseReport(.wheelDown, at: CellPosition(row: 0, column: 0))),
    (
      "\u{1B}[<48;1;2M",
      MouseReport(.drag, at: CellPosition(row: 1, column: 0), modifiers: .control)
    ),
  ]

  @Test(arguments: mouse)
  func `the mouse is told in places that count from 0`(bytes: String, report: MouseReport) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array(bytes.utf8)) == [.mouse(report)])
  }

  @Test func `no bytes can crash the decoder or leave it stuck`() {
    var random = SeededGenerator(seed: 11)
    let likely: [UInt8] = Array("\u{1B}[O<;:12~uMm$]\u{07}日".utf8)
    for _ in 0..<3000 {
      var decoder = KeyDecoder()
      let bytes = (0..<20).map { _ -> UInt8 in
        Bool.random(using: &random)
          ? likely[Int.random(in: likely.indices, using: &random)]
          : UInt8.random(in: 0...255, using: &random)
      }
      _ = decoder.decode(bytes)
      _ = decoder.flush()
      _ = decoder.abandonPaste()
      #expect(decoder.decode(Array("zz".utf8)).last == .key(.character("z")))
    }
  }
}
