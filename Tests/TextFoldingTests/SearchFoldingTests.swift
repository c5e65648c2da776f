import Foundation
import Testing
import TextFolding

@Suite struct SearchFoldingTests {
  @Test(arguments: [
    ("ＡＢＣ１２３！", "abc123!"), ("Yamada", "yamada"), ("ヤマダ", "やまだ"), ("ﾔﾏﾀﾞ", "やまだ"),
    ("ﾊﾟｯｸ･ﾘﾎﾞﾝ｡", "ぱっく・りぼん。"), ("ｶﾞｷﾞ", "がぎ"), ("ヴァイオリン", "ゔぁいおりん"), ("ﾚｼﾞ　ﾍﾞﾙｰ", "れじ べるー"),
    ("山田", "山田"), ("", ""), ("か\u{3099}", "が"), ("ÉCOLE", "école"), ("ΣΑΣ", "σασ"), ("ЖУК", "жук"),
    ("￥１，０００", "¥1,000"), ("か゛", "が"), ("゛", "゛"),
  ])
  func `texts that mean the same to a person searching are alike`(text: String, folded: String) {
    #expect(SearchFolding.fold(text) == folded)
    #expect(SearchFolding.fold(SearchFolding.fold(text)) == SearchFolding.fold(text))
  }

  @Test func `folding a scalar twice is folding it once`() {
    let moving = (0..<0x110000).map { UInt32($0) }.filter {
      SearchFolding.fold(SearchFolding.fold($0)) != SearchFolding.fold($0)
    }
    #expect(moving.isEmpty)
  }

  /// The C library of the system asks the same data by other ways.
  @Test func `half-width katakana are the full-width ones, katakana the hiragana`() throws {
    for value in 0xFF66...0xFF9D as ClosedRange<UInt32> {
      let text = String(try #require(Unicode.Scalar(value)))
      let wide = try #require(text.applyingTransform(.fullwidthToHalfwidth, reverse: true))
      #expect(SearchFolding.fold(text) == SearchFolding.fold(wide))
    }
    // Small か and け have hiragana of their own, which the library passes over.
    for value in 0x30A1...0x30F4 as ClosedRange<UInt32> {
      let text = String(try #require(Unicode.Scalar(value)))
      let hiragana = try #require(text.applyingTransform(.hiraganaToKatakana, reverse: true))
      #expect(SearchFolding.fold(text).unicodeScalars.elementsEqual(hiragana.unicodeScalars))
    }
  }

  @Test func `a capital letter is its small one, in every script`() {
    let apart = (0x80..<0x20000).compactMap(Unicode.Scalar.init).filter { scalar in
      // The system may know letters that the table's version does not.
      guard scalar.properties.isUppercase, let age = scalar.properties.age, age.major <= 14
      else { return false }
      let small = scalar.properties.lowercaseMapping.unicodeScalars
      guard small.count == 1, let letter = small.first else { return false }
      return SearchFolding.fold(scalar) != SearchFolding.fold(letter)
    }
    #expect(apart.isEmpty)
  }

  @Test(.enabled(if: Self.python == "14.0.0\n"))
  func `the table is what the generator makes of Unicode 14`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let made = Self.output("python3", root.appending(path: "Tests/Folding/table.py").path())
    let kept = try String(
      contentsOf: root.appending(path: "Sources/TextFolding/FoldingTable.swift"), encoding: .utf8)
    #expect(made == kept)
  }

  private static let python = output(
    "python3", "-c", "import unicodedata; print(unicodedata.unidata_version)")

  private static func output(_ words: String...) -> String? {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
