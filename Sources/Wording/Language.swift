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
    var words = phrase.wording[self]
    let room = arguments.reduce(words.utf8.count) { $0 + $1.utf8.count }
    // Bytes, and copied once: lists say thousands of these.
    return words.withUTF8 { words in
      String(unsafeUninitializedCapacity: room) { Self.fill($0, with: words, arguments) }
    }
  }

  /// - Returns: How many bytes were written.
  private static func fill(
    _ room: UnsafeMutableBufferPointer<UInt8>, with words: UnsafeBufferPointer<UInt8>,
    _ arguments: [String]
  ) -> Int {
    var (written, place, argument) = (0, 0, 0)
    while place < words.count {
      let isMark =
        words[place] == UInt8(ascii: "{") && place + 1 < words.count
        && words[place + 1] == UInt8(ascii: "}")
      guard isMark else {
        room[written] = words[place]
        (written, place) = (written + 1, place + 1)
        continue
      }
      if argument < arguments.count {
        var text = arguments[argument]
        written = text.withUTF8 { room[written...].update(fromContentsOf: $0) }
      }
      (argument, place) = (argument + 1, place + 2)
    }
    return written
  }
}
