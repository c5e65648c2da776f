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

  /// The words for something, with each `{}` replaced by an argument, in order, and each
  /// `{day|days}` by the word that goes with the argument before it: one, or any other number.
  package func say(_ phrase: some Worded, _ arguments: String...) -> String {
    say(phrase, filledWith: arguments)
  }

  package func say(_ phrase: some Worded, filledWith arguments: [String]) -> String {
    let words = phrase.wording[self]
    var result = ""
    var rest = arguments[...]
    var start = words.startIndex
    var isOne = false
    // Byte by byte: lists say thousands of these.
    while let mark = words.utf8[start...].firstIndex(of: UInt8(ascii: "{")),
      let end = words.utf8[mark...].firstIndex(of: UInt8(ascii: "}"))
    {
      result += words[start..<mark]
      let place = words[words.utf8.index(after: mark)..<end]
      if place.isEmpty {
        let argument = rest.popFirst() ?? ""
        isOne = argument == "1"
        result += argument
      } else {
        result += Self.form(of: place, isOne: isOne)
      }
      start = words.utf8.index(after: end)
    }
    result += words[start...]
    return result
  }

  /// One of two words, divided by a bar.
  private static func form(of words: Substring, isOne: Bool) -> Substring {
    guard let bar = words.utf8.firstIndex(of: UInt8(ascii: "|")) else { return words }
    return isOne ? words[..<bar] : words[words.utf8.index(after: bar)...]
  }
}
