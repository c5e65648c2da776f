import CLinux
import Foundation
import Terminal
import TestSupport
import Testing

@Suite struct DisplayWidthTests {
  /// The C library's own function, past any other of that name in this process.
  private func libraryWidth() throws -> @convention(c) (wchar_t) -> Int32 {
    typealias Width = @convention(c) (wchar_t) -> Int32
    let library = try #require(dlopen("libc.so.6", RTLD_NOW))
    let symbol = try #require(dlsym(library, "wcwidth"))
    return unsafeBitCast(symbol, to: Width.self)
  }

  /// Whether the table was made from the C library that runs here.
  private var isGeneratedFromThisVersion: Bool {
    typealias Version = @convention(c) () -> UnsafePointer<CChar>?
    guard let symbol = dlsym(dlopen("libc.so.6", RTLD_NOW), "gnu_get_libc_version") else {
      return false
    }
    return unsafeBitCast(symbol, to: Version.self)().map { String(cString: $0) } == "2.36"
  }

  @Test func `the table agrees with wcwidth of the C library on every scalar`() throws {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    let width = try libraryWidth()
    let isGeneratedFromThisVersion = isGeneratedFromThisVersion
    var different: [String] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected = Int(width(wchar_t(bitPattern: value)))
      let known = DisplayWidth.wcwidth(scalar)
      // Another version of Unicode has other characters, of the same width where both do.
      if known != expected, known >= 0 && expected >= 0 || isGeneratedFromThisVersion {
        different.append(String(value, radix: 16))
      }
    }
    #expect(different.isEmpty, "\(different.prefix(20))")
  }

  @Test func `what is drawn is as wide as the table says, or one column where it is replaced`() {
    for value in UInt32(0x20)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let columns = DisplayWidth.columns(of: "a" + String(scalar))
      let table = DisplayWidth.wcwidth(scalar)
      #expect(columns == 1 + table || columns <= 2, "U+\(String(value, radix: 16))")
    }
  }

  struct Example: CustomTestStringConvertible {
    let text: String
    let columns: Int
    var wide: Int?
    var testDescription: String { text }
  }

  static let examples = [
    Example(text: "", columns: 0),
    Example(text: "abc", columns: 3),
    Example(text: "日本語", columns: 6),
    Example(text: "ｶﾞ", columns: 2),
    Example(text: "が", columns: 2),
    Example(text: "か\u{3099}", columns: 2),
    Example(text: "e\u{301}", columns: 1),
    Example(text: "葛\u{E0100}", columns: 2),
    Example(text: "①※■", columns: 3, wide: 6),
    Example(text: "─│", columns: 2, wide: 4),
    Example(text: "👨\u{200D}👩\u{200D}👧", columns: 2),
    Example(text: "👍\u{1F3FD}", columns: 2),
    Example(text: "\u{1F1EF}\u{1F1F5}", columns: 2),
    Example(text: "⚠\u{FE0F}", columns: 1),
    Example(text: "\u{200B}\u{202E}", columns: 2),
    Example(text: "\u{1FAE9}", columns: 1),
    Example(text: "क\u{94D}\u{200D}ष", columns: 2),
    Example(text: "\u{1112}\u{1161}\u{11AB}", columns: 2),
    Example(text: "a\u{1161}", columns: 2),
    Example(text: "각\u{1161}", columns: 3),
    Example(text: "👩\u{200D}1", columns: 3),
    Example(text: "1\u{200D}👩", columns: 3),
    Example(text: "a\u{600}1", columns: 3),
  ]

  @Test(arguments: examples)
  func `a text takes the columns it is drawn in`(example: Example) {
    #expect(DisplayWidth.columns(of: example.text) == example.columns)
    let wide = DisplayWidth.columns(of: example.text, ambiguous: .wide)
    #expect(wide == example.wide ?? example.columns)
    let screen = ScreenBuffer.composed(in: CellRect(rows: 1, columns: 20)) { canvas in
      let end = canvas.draw(example.text, at: CellPosition(row: 0, column: 3), role: .plain)
      #expect(end == 3 + example.columns)
    }
    #expect(screen.area == CellRect(rows: 1, columns: 20))
  }

  /// Rows are broken by characters; what is drawn of a row has to be as wide as they are.
  @Test(arguments: 0..<400)
  func `a text is as wide as its characters are together`(seed: Int) {
    let pieces: [String] = [
      "a", "1", "#", "日", "か", "\u{3099}", "ｶ", "\u{FF9E}", "\u{301}", "①", "…", "😀", "👩", "👧",
      "\u{200D}", "\u{FE0F}", "\u{FE0E}", "\u{1F3FD}", "\u{1F1EF}", "\u{1F1F5}", "\u{20E3}", "한",
      "각", "\u{1112}", "\u{1161}", "\u{11AB}", "\u{600}", "\u{E0100}", "क", "\u{94D}", "ष", "©",
      "\u{200B}", "\t", " ", "　", "葛", "\u{0E33}", "ก",
    ]
    var generator = SeededNumbers(state: UInt64(seed))
    let text = (0..<12).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
    for width in AmbiguousWidth.allCases {
      let together = text.reduce(0) { $0 + DisplayWidth.columns(of: String($1), ambiguous: width) }
      let shown = text.unicodeScalars.map { String($0.value, radix: 16) }
      #expect(DisplayWidth.columns(of: text, ambiguous: width) == together, "\(shown)")
    }
  }

  @Test(arguments: [
    (0, ""), (1, ""), (2, "日"), (3, "日a"), (4, "日a"), (5, "日a本"), (9, "日a本"),
  ])
  func `a prefix holds whole characters only`(columns: Int, expected: String) {
    #expect(DisplayWidth.prefix(of: "日a本", fitting: columns) == expected)
  }

  @Test func `a prefix keeps the marks of its last character`() {
    #expect(DisplayWidth.prefix(of: "か\u{3099}き", fitting: 2) == "か\u{3099}")
  }
}
