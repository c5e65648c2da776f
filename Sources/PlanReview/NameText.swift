import TextFolding

/// A text in which names are looked for: blanks beside Japanese letters do not count, so that
/// `山田　太郎`, `山田 太郎` and `山田太郎` are one name; between Latin letters one blank stays.
struct NameText: Sendable {
  private let text: FoldedPlan
  private let bytes: [UInt8]

  /// The units that count, and where in the folded text each stands.
  private let units: [UInt32]
  private let places: [Int]

  init(_ text: FoldedPlan, bytes: [UInt8]) {
    self.text = text
    self.bytes = bytes
    places = Self.counting(of: text.units)
    units = places.map { text.units[$0].isSpace ? 0x20 : text.units[$0] }
  }

  init(_ string: String) { self.init(FoldedPlan(string), bytes: Array(string.utf8)) }

  /// A name as it is compared.
  static func compared(_ name: String) -> String {
    let name = NameText(name)
    return String(decoding: name.utf8, as: UTF8.self)
  }

  /// What is compared, in UTF-8.
  var utf8: [UInt8] {
    var view = String.UnicodeScalarView()
    for unit in units { if let scalar = Unicode.Scalar(unit) { view.append(scalar) } }
    return Array(String(view).utf8)
  }

  private static func counting(of units: [UInt32]) -> [Int] {
    var places: [Int] = []
    var isAfterSpace = false
    for (place, unit) in units.enumerated() {
      if unit.isSpace {
        isAfterSpace = true
        continue
      }
      if isAfterSpace, let last = places.last, units[last].isSpaced, unit.isSpaced {
        places.append(place - 1)
      }
      isAfterSpace = false
      places.append(place)
    }
    return places
  }
}

// Where names stand, in bytes of the text.
extension NameText {
  /// Every place of a name, also within other words; a Latin name is found whole only.
  func spans(of name: String) -> [Range<Int>] { ranges(of: name).map(bytes) }

  /// The places where a name tells whose it is: of a short one, those where it is no part of
  /// another word.
  func tellingSpans(of name: String) -> [Range<Int>] {
    let weight = NameWeight(name)
    return ranges(of: name).filter { stands($0, as: weight) }.map(bytes)
  }

  private func ranges(of name: String) -> [Range<Int>] {
    guard let phrase = Phrase(units: NameText(name).units) else { return [] }
    return units.indices.filter { phrase.stands(at: $0, in: units) }
      .map { $0..<$0 + phrase.units.count }
  }

  private func bytes(_ range: Range<Int>) -> Range<Int> {
    text.starts[places[range.lowerBound]]..<text.starts[places[range.upperBound - 1] + 1]
  }

  private func stands(_ range: Range<Int>, as weight: NameWeight) -> Bool {
    switch weight {
    case .nothing: false
    case .full: true
    case .word: isWord(bytes(range))
    case .sign: isBracketed(bytes(range))
    }
  }

  /// Whether a stretch begins and ends where the kind of letters changes, or a title or a
  /// particle stands beside it.
  ///
  /// Of Latin letters one has to be a capital.
  private func isWord(_ span: Range<Int>) -> Bool {
    let word = String(decoding: bytes[span], as: UTF8.self).unicodeScalars
    guard let first = word.first, let last = word.last else { return false }
    if LetterKind(first) == .latin, LetterKind(last) == .latin {
      return word.contains { $0.properties.isUppercase }
    }
    let (before, after) = neighbours(of: span)
    let begins = before.map { !LetterKind($0).joins(first) || Self.titlesBefore.contains($0) }
    let ends = after.map { !LetterKind($0).joins(last) || Self.after.contains($0) }
    return begins ?? true && ends ?? true
  }

  private func isBracketed(_ span: Range<Int>) -> Bool {
    let (before, after) = neighbours(of: span)
    guard let before, let after else { return false }
    return Self.brackets.contains { $0.contains(before) && $0.contains(after) }
  }

  /// The scalars before and behind a stretch.
  private func neighbours(of span: Range<Int>) -> (Unicode.Scalar?, Unicode.Scalar?) {
    let before = bytes[..<span.lowerBound].suffix(4)
    let start = before.lastIndex { $0 & 0xC0 != 0x80 } ?? before.endIndex
    let after = bytes[span.upperBound...].prefix(4)
    return (
      String(decoding: before[start...], as: UTF8.self).unicodeScalars.first,
      String(decoding: after, as: UTF8.self).unicodeScalars.first
    )
  }

  /// Endings of 担当者, 店長, 代表, 担当, 店員, 取締役.
  private static let titlesBefore: Set<Unicode.Scalar> = ["者", "長", "表", "当", "員", "役"]

  /// Titles, and particles behind a name in hiragana.
  private static let after: Set<Unicode.Scalar> = [
    "様", "氏", "殿", "さ", "の", "は", "が", "を", "に", "で", "と", "も", "へ", "や",
  ]

  private static let brackets: [Set<Unicode.Scalar>] = [
    ["「", "」"], ["『", "』"], ["【", "】"], ["〔", "〕"], ["［", "］"], ["（", "）"], ["[", "]"], ["(", ")"],
    ["\""], ["“", "”"], ["〝", "〟"], ["《", "》"], ["〈", "〉"],
  ]
}

extension UInt32 {
  /// A blank within a line.
  var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x3000 || self == 0xA0 }

  /// A letter of those scripts that set blanks between words.
  fileprivate var isSpaced: Bool { isLatin || (0xC0..<0x2E80).contains(self) }
}

/// The kinds of letters that words of Japanese change between.
private enum LetterKind {
  case kanji, hiragana, katakana, latin, other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30A1...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .katakana
    case 0x3041...0x3096, 0x309B...0x309F: self = .hiragana
    default:
      let folded = SearchFolding.fold(scalar.value)
      self = folded.isKanji ? .kanji : folded.isLatin ? .latin : .other
    }
  }

  /// Whether a letter of this kind and another are of one word.
  func joins(_ other: Unicode.Scalar) -> Bool { self != .other && self == LetterKind(other) }
}
