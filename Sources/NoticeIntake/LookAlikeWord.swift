import TextFolding

/// A word with letters that only look like those of another script: `Аmazon` with a Cyrillic А.
///
/// Whole words of another script are nothing strange. Latin mixed with Cyrillic in one word is
/// (Unicode Technical Standard 39, section 5.2: no restriction level but the loosest allows it).
/// Wide letters and Greek ones stand beside Latin in honest names too (ＡＢＣtrade, μTorrent), so
/// they are strange only where the word reads as a name of the marketplace.
struct LookAlikeWord: Sendable {
  /// As it is written.
  let text: String

  /// Its letters that are not what they seem.
  private let strangers: [Unicode.Scalar]

  /// `Аmazon (А U+0410)`.
  var detail: String {
    let letters = strangers.prefix(4).map { "\($0) \(Self.codePoint($0))" }
    return "\(text) (\(letters.joined(separator: ", ")))"
  }

  /// The word in the letters that it seems to have.
  let skeleton: String

  /// The first in a text.
  ///
  /// - Parameter names: Words that would be read as such whatever they are written in.
  static func first(in text: String, names: [String]) -> LookAlikeWord? {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    return text.unicodeScalars.split { Script($0) == nil && !("0"..."9").contains($0) }.lazy
      .compactMap { LookAlikeWord($0, names: names) }.first
  }

  private init?(_ word: Substring.UnicodeScalarView, names: [String]) {
    let scripts = Set(word.compactMap(Script.init))
    let foreign: Set<Script> = scripts.subtracting([.latin])
    guard !foreign.isEmpty else { return nil }
    let seen = String(String.UnicodeScalarView(word.map(Self.seen))).lowercased()
    let isMixed = scripts.count > 1
    let isName = names.contains { seen.contains($0) }
    guard isMixed && foreign.contains(.cyrillic) || isName && (isMixed || foreign != [.wide])
    else { return nil }
    skeleton = seen
    text = String(word)
    strangers = word.filter { Script($0).map(foreign.contains) ?? false }
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = Array("0123456789ABCDEF")
    let value = Int(scalar.value)
    return "U+" + String([12, 8, 4, 0].map { digits[value >> $0 & 15] })
  }
}

extension LookAlikeWord {
  /// The scripts that have letters alike.
  private enum Script: Hashable {
    case latin, cyrillic, greek

    /// Latin as wide as a kanji.
    case wide

    init?(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: self = .latin
      case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
      case 0x400...0x52F: self = .cyrillic
      case 0xFF21...0xFF3A, 0xFF41...0xFF5A: self = .wide
      default: return nil
      }
    }
  }

  private static func seen(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF21...0xFF5A: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: prototypes[scalar] ?? scalar
    }
  }

  /// The letters of Cyrillic and Greek whose prototype is a Latin letter, from
  /// `confusables.txt` of the same standard.
  private static let prototypes: [Unicode.Scalar: Unicode.Scalar] = {
    let alike: [(Unicode.Scalar, String)] = [
      ("a", "аАαΑ"), ("b", "ЬВΒ"), ("c", "сСϲϹ"), ("d", "ԁ"), ("e", "еЕΕ"), ("h", "һНΗ"),
      ("i", "іІιΙ"), ("j", "јЈϳ"), ("k", "КΚ"), ("l", "ӏ"), ("m", "МΜ"), ("n", "Ν"),
      ("o", "оОοΟσ"), ("p", "рРρΡ"), ("q", "ԛ"), ("s", "ѕЅ"), ("t", "ТΤ"), ("u", "υ"),
      ("v", "ѵν"), ("w", "ԝԜ"), ("x", "хХΧ"), ("y", "уҮγΥ"), ("z", "Ζ"),
    ]
    var prototypes: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, others) in alike {
      for other in others.unicodeScalars { prototypes[other] = letter }
    }
    return prototypes
  }()
}
