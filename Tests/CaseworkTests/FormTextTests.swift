import Casework
import Testing

@Suite struct FormTextTests {
  /// As `unicodedata.normalize("NFC", …)` of Python has them.
  @Test(arguments: [
    ("kana with a mark of its own", "か\u{3099}は\u{309A}", "がぱ"),
    ("kana that has no composed form", "か\u{309A}", "か\u{309A}"),
    ("an accent", "e\u{301}", "\u{E9}"),
    ("two accents in the other order", "a\u{323}\u{302}", "\u{1EAD}"),
    ("the sign for ångström", "\u{212B}", "\u{C5}"),
    ("a variant of a kanji that is the kanji itself", "\u{FA19}", "\u{795E}"),
    ("a variant of a kanji that is another one", "\u{FA11}", "\u{FA11}"),
    ("Hangul letter by letter", "\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
    ("narrow kana, which stay narrow", "ｶ\u{FF9E}", "ｶ\u{FF9E}"),
    ("text as it is typed", "改善計画 Plan 1. ①", "改善計画 Plan 1. ①"),
  ])
  func `a field has its text in normalization form C`(what: String, text: String, expected: String)
  {
    let copied = FormText(text).string
    #expect(Array(copied.unicodeScalars) == Array(expected.unicodeScalars), "\(what)")
  }
}
