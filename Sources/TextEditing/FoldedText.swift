/// How exactly a text has to match what is looked for.
package enum TextMatching: Hashable, Sendable {
  /// The very characters.
  case exact
  /// Small as capital letters, full-width as half-width ones, katakana as hiragana.
  case folded
}

/// A line made comparable: one number a character, and where each character came from.
struct FoldedText: Hashable, Sendable {
  private(set) var units: [UInt32] = []

  /// The byte at which each unit begins, and at last the length of the text.
  private(set) var starts: [Int] = []

  init(_ bytes: [UInt8], matching: TextMatching) {
    units.reserveCapacity(bytes.count / 2)
    starts.reserveCapacity(bytes.count / 2)
    var index = 0
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      switch matching {
      case .exact: append(scalar, at: index)
      case .folded: fold(scalar, at: index)
      }
      index += length
    }
    starts.append(bytes.count)
  }

  private mutating func append(_ unit: UInt32, at index: Int) {
    units.append(unit)
    starts.append(index)
  }

  private mutating func fold(_ scalar: UInt32, at index: Int) {
    if let last = units.last, let voiced = Self.voiced(last, mark: scalar) {
      units[units.count - 1] = voiced
    } else {
      append(Self.folded(scalar), at: index)
    }
  }
}

extension FoldedText {
  /// What a scalar is taken for: half-width, small, hiragana.
  private static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar + 0x20
    case 0xFF21...0xFF3A: scalar - 0xFEE0 + 0x20
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    case 0x3000: 0x20
    case 0x30A1...0x30F6, 0x30FD...0x30FE: scalar - 0x60
    case 0xFF61...0xFF9D: halfWidth[Int(scalar - 0xFF61)]
    default: scalar
    }
  }

  /// What U+FF61 to U+FF9D are taken for.
  private static let halfWidth: [UInt32] =
    ("。「」、・をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそ"
    + "たちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん").unicodeScalars.map(\.value)

  /// A kana with its voicing mark, which may be a combining or a half-width one.
  private static func voiced(_ kana: UInt32, mark: UInt32) -> UInt32? {
    switch mark {
    case 0x3099, 0xFF9E:
      switch kana {
      case 0x3046: 0x3094  // う
      case 0x304B...0x3061 where kana % 2 == 1: kana + 1  // か to ち
      case 0x3064, 0x3066, 0x3068: kana + 1  // つ, て, と
      case 0x306F...0x307B where kana % 3 == 0: kana + 1  // は to ほ
      case 0x309D: 0x309E
      default: nil
      }
    case 0x309A, 0xFF9F:
      (0x306F...0x307B).contains(kana) && kana % 3 == 0 ? kana + 2 : nil
    default: nil
    }
  }
}

extension FoldedText {
  /// Where a pattern occurs, in units; occurrences do not overlap.
  func occurrences(of pattern: FoldedText) -> [Range<Int>] {
    let sought = pattern.units
    guard let first = sought.first, sought.count <= units.count else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index + sought.count <= units.count {
      if units[index] == first, units[index..<index + sought.count].elementsEqual(sought) {
        found.append(index..<index + sought.count)
        index += sought.count
      } else {
        index += 1
      }
    }
    return found
  }
}
