/// What becomes of one scalar on its way to the terminal.
enum ScalarDisplay: Equatable {
  /// A character of one or two columns; not always the scalar itself.
  case base(UInt32, width: UInt8)

  /// Goes into the cell of the character before it.
  case mark(UInt32)

  /// Never shown: VARIATION SELECTOR-15 and -16, on whose width terminals disagree.
  case dropped

  /// ZERO WIDTH JOINER: an emoji after it is not shown.
  case joiner

  /// A skin tone, not shown after an emoji.
  case skinTone
}

extension ScalarDisplay {
  init(_ scalar: Unicode.Scalar, ambiguousWidth: AmbiguousWidth) {
    let value = scalar.value
    switch value {
    case 0x20...0x7E, 0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x9FFF, 0xFF01...0xFF60:
      self = .base(value, width: value < 0x7F ? 1 : 2)
    case 0x09: self = .base(0x20, width: 1)
    case 0x200D: self = .joiner
    case 0xFE0E, 0xFE0F: self = .dropped
    case 0x1F3FB...0x1F3FF: self = .skinTone
    // Two of these make a flag on some terminals, and two boxes on others.
    case 0x1F1E6...0x1F1FF: self = .base(value - 0x1F1E6 + 0x41, width: 1)
    default: self = Self.looked(up: value, ambiguousWidth: ambiguousWidth)
    }
  }

  private static func looked(up value: UInt32, ambiguousWidth: AmbiguousWidth) -> Self {
    if isInvisibleControl(value) { return .base(0x3F, width: 1) }
    switch WidthTable.columns(of: value) {
    case 0: return .mark(value)
    case 1 where ambiguousWidth == .wide && AmbiguousTable.contains(value):
      return .base(value, width: 2)
    case 1: return .base(value, width: 1)
    case 2: return .base(value, width: 2)
    default: return .base(0x3F, width: 1)
    }
  }

  /// Whether a scalar changes how others are shown without being seen itself:
  /// controls of direction, spaces without width, fillers, tags, number signs that stand
  /// before digits (Grapheme_Cluster_Break=Prepend).
  private static func isInvisibleControl(_ value: UInt32) -> Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x034F, 0x0600...0x0605, 0x061C, 0x06DD, 0x070F,
      0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD, 0x115F, 0x1160, 0x17B4, 0x17B5,
      0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0,
      0xFFF9...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE00FF:
      true
    default: false
    }
  }
}
