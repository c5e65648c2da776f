import Terminal
import Testing

@Suite struct DisplayTextTests {
  struct Example: CustomTestStringConvertible {
    let text: String
    let shown: String
    var testDescription: String { text.debugDescription }
  }

  static let examples = [
    Example(text: "\u{1B}[31mred", shown: "?[31mred"),
    Example(text: "a\tb", shown: "a b"),
    Example(text: "a\u{9B}b\u{7F}", shown: "a?b?"),
    Example(text: "safe\u{202E}txt.exe", shown: "safe?txt.exe"),
    Example(text: "a\u{200B}b\u{FEFF}c\u{AD}d", shown: "a?b?c?d"),
    Example(text: "a\u{2028}b", shown: "a?b"),
    Example(text: "❤\u{FE0F}✔\u{FE0E}", shown: "❤✔"),
    Example(text: "👨\u{200D}👩\u{200D}👧!", shown: "👨!"),
    Example(text: "👍\u{1F3FD}!", shown: "👍!"),
    Example(text: "\u{1F1EF}\u{1F1F5}", shown: "JP"),
    Example(text: "\u{301}a", shown: "?a"),
    Example(text: "a\u{300}\u{301}\u{302}\u{303}b", shown: "a\u{300}\u{301}b"),
    Example(text: "क\u{94D}\u{200D}ष", shown: "क\u{94D}ष"),
    Example(text: "日本語 ｶﾞ", shown: "日本語 ｶﾞ"),
  ]

  @Test(arguments: examples)
  func `only what is safe and of a known width reaches the terminal`(example: Example) {
    let screen = ScreenBuffer.composed(in: CellRect(rows: 1, columns: 40)) { canvas in
      canvas.draw(example.text, at: CellPosition(row: 0, column: 0), role: .plain)
    }
    #expect(Array(screen.text.unicodeScalars) == Array(example.shown.unicodeScalars))
    #expect(DisplayText.singleLine(example.text) == example.shown)
  }

  @Test func `a message stays on one line`() {
    #expect(DisplayText.singleLine("a\r\nb\nc\u{1B}]0;x\u{07}") == "a  b c?]0;x?")
  }

  @Test func `no control character comes out of any text`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let length = Int.random(in: 0...30, using: &random)
      let scalars = (0..<length).map { _ in Unicode.Scalar.random(using: &random) }
      let text = String(String.UnicodeScalarView(scalars))
      let screen = ScreenBuffer.composed(in: CellRect(rows: 1, columns: 70)) { canvas in
        canvas.draw(text, at: CellPosition(row: 0, column: 0), role: .plain)
      }
      for scalar in (screen.text + DisplayText.singleLine(text)).unicodeScalars {
        #expect(!isDangerous(scalar), "U+\(String(scalar.value, radix: 16)) of \(scalars)")
      }
      let cells = screen.lines[0].cells
      #expect(cells.count(where: \.isContinuation) <= cells.count / 2)
    }
  }

  private func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFE0E, 0xFE0F,
      0xFEFF:
      true
    default: false
    }
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Unicode.Scalar {
  /// Any scalar, with those that do harm more often than others.
  fileprivate static func random(using random: inout SeededGenerator) -> Unicode.Scalar {
    let ranges: [ClosedRange<UInt32>] = [
      0...0xFF, 0x300...0x36F, 0x2000...0x206F, 0x3040...0x30FF, 0x1F1E6...0x1F64F,
      0xFE00...0xFE0F, 0...0x10FFFF,
    ]
    let range = ranges[Int.random(in: ranges.indices, using: &random)]
    return Unicode.Scalar(UInt32.random(in: range, using: &random)) ?? "\u{1B}"
  }
}
