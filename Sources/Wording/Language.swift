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
    var (written, rest, isOne) = (0, words[...], false)
    var next = arguments.makeIterator()
    while let mark = rest.firstIndex(of: UInt8(ascii: "{")),
      let end = rest[mark...].firstIndex(of: UInt8(ascii: "}"))
    {
      written = room[written...].update(fromContentsOf: rest[..<mark])
      let place = rest[(mark + 1)..<end]
      if place.isEmpty {
        var argument = next.next() ?? ""
        isOne = argument == "1"
        written = argument.withUTF8 { room[written...].update(fromContentsOf: $0) }
      } else {
        written = room[written...].update(fromContentsOf: form(of: place, isOne: isOne))
      }
      rest = rest[(end + 1)...]
    }
    return room[written...].update(fromContentsOf: rest)
  }

  /// One of two words, divided by a bar.
  private static func form(
    of words: Slice<UnsafeBufferPointer<UInt8>>, isOne: Bool
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    guard let bar = words.firstIndex(of: UInt8(ascii: "|")) else { return words }
    return isOne ? words[..<bar] : words[(bar + 1)...]
  }
}
