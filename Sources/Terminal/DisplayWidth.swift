/// How many columns text takes on the screen, the same as ``Canvas`` draws it.
package enum DisplayWidth {
  /// Columns of a scalar after another character: 0, 1 or 2.
  ///
  /// What is shown by a placeholder counts 1. For whole texts use
  /// ``columns(of:ambiguous:)``, which knows what emoji join to.
  package static func of(
    _ scalar: Unicode.Scalar, ambiguous: AmbiguousWidth = .narrow
  ) -> Int {
    switch ScalarDisplay(scalar, ambiguousWidth: ambiguous) {
    case .base(_, let width): Int(width)
    case .mark, .dropped, .joiner, .skinTone: 0
    }
  }

  /// Columns of a character that is this scalar alone: also a mark that stands on nothing
  /// is shown.
  package static func alone(
    _ scalar: Unicode.Scalar, ambiguous: AmbiguousWidth = .narrow
  ) -> Int {
    switch ScalarDisplay(scalar, ambiguousWidth: ambiguous) {
    case .base(_, let width): Int(width)
    case .mark, .joiner: Int(DisplayGlyph.placeholder.width)
    case .skinTone: 2
    case .dropped: 0
    }
  }

  /// What `wcwidth` answers: -1 for controls and unassigned code points, else 0, 1 or 2.
  package static func wcwidth(
    _ scalar: Unicode.Scalar, ambiguous: AmbiguousWidth = .narrow
  ) -> Int {
    let columns = WidthTable.columns(of: scalar.value)
    let isWide = columns == 1 && ambiguous == .wide && AmbiguousTable.contains(scalar.value)
    return isWide ? 2 : columns
  }

  /// Columns of a text on one line.
  package static func columns(
    of text: some StringProtocol, ambiguous: AmbiguousWidth = .narrow
  ) -> Int {
    var columns = 0
    for glyph in DisplayText(String(text), ambiguousWidth: ambiguous) {
      columns += Int(glyph.width)
    }
    return columns
  }

  /// The longest beginning of `text` that takes at most `columns`.
  package static func prefix(
    of text: String, fitting columns: Int, ambiguous: AmbiguousWidth = .narrow
  ) -> Substring {
    var glyphs = DisplayText(text, ambiguousWidth: ambiguous).makeIterator()
    var left = columns
    var bytes = 0
    while let glyph = glyphs.next() {
      left -= Int(glyph.width)
      if left < 0 { break }
      bytes = glyphs.consumed
    }
    if left >= 0 { return text[...] }
    return text[..<text.utf8.index(text.startIndex, offsetBy: bytes)]
  }
}
