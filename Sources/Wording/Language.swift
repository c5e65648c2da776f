/// The language of the screen and of messages.
package enum Language: String, CaseIterable, Sendable {
  case japanese = "ja"
  case english = "en"

  /// The language of a locale's name: `ja_JP.UTF-8` is Japanese, all else English.
  package init(locale: String) {
    self = locale.hasPrefix("ja") ? .japanese : .english
  }
}

/// One thing to say, in both languages.
package struct Wording: Hashable, Sendable {
  package let japanese: String
  package let english: String

  package init(_ japanese: String, _ english: String) {
    self.japanese = japanese
    self.english = english
  }

  /// A name or a number, the same in both languages.
  package init(_ same: String) {
    self.init(same, same)
  }

  package subscript(language: Language) -> String {
    language == .japanese ? japanese : english
  }
}

/// Something that has words in both languages.
///
/// Everything that is said, on screen or by the command line, conforms to it, and is
/// listed in ``Catalogue`` where tests check it.
package protocol Worded {
  var wording: Wording { get }
}

extension Language {
  /// The words for something.
  package func say(_ phrase: some Worded) -> String { phrase.wording[self] }

  /// The words for something, with each `{}` replaced by an argument, in order.
  package func say(_ phrase: some Worded, _ arguments: String...) -> String {
    say(phrase, filledWith: arguments)
  }

  package func say(_ phrase: some Worded, filledWith arguments: [String]) -> String {
    let words = phrase.wording[self]
    var result = ""
    var rest = arguments[...]
    var start = words.startIndex
    // Byte by byte: lists say thousands of these.
    while let mark = words.utf8[start...].firstIndex(of: UInt8(ascii: "{")) {
      let end = words.utf8.index(mark, offsetBy: 2, limitedBy: words.endIndex)
      guard let end, words.utf8[words.utf8.index(after: mark)] == UInt8(ascii: "}") else { break }
      result += words[start..<mark]
      result += rest.popFirst() ?? ""
      start = end
    }
    result += words[start...]
    return result
  }
}
