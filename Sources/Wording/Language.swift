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
    var result = ""
    var rest = arguments[...]
    var text = phrase.wording[self][...]
    while let mark = text.firstIndex(of: "{"), text[mark...].hasPrefix("{}") {
      result += String(text[..<mark]) + (rest.popFirst() ?? "")
      text = text[mark...].dropFirst(2)
    }
    return result + String(text)
  }
}
