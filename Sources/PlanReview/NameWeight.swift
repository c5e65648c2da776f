/// How far a name of its length tells whose it is.
enum NameWeight: Hashable, Sendable {
  /// Wherever it stands.
  case full

  /// Only as a word of its own, and then perhaps by chance: 田中, KURA.
  case word

  /// Only in brackets, and then perhaps by chance: 海.
  case sign

  /// Not at all: a letter or two.
  case nothing

  init(_ name: String) {
    let letters = FoldedPlan(name).units.filter(\.isLetter)
    let isJapanese = letters.contains { $0.isKana || $0.isKanji }
    switch letters.count {
    case 0: self = .nothing
    case 1: self = isJapanese ? .sign : .nothing
    case 2: self = isJapanese ? .word : .nothing
    case 3, 4: self = isJapanese ? .full : .word
    default: self = .full
    }
  }
}

extension UInt32 {
  /// A letter or digit of any script.
  fileprivate var isLetter: Bool {
    isLatin || isKana || isKanji
      || Unicode.Scalar(self)?.properties.isAlphabetic ?? false
  }
}
