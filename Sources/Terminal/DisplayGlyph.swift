/// What one or two cells show: a base, and up to two combining marks.
package struct DisplayGlyph {
  var base: UInt32

  /// 0 where there is none; more than two are dropped.
  var marks: (first: UInt32, second: UInt32) = (0, 0)
  var width: UInt8

  static let blank = DisplayGlyph(base: 0x20, width: 1)

  /// Shown in place of what must not reach the terminal.
  static let placeholder = DisplayGlyph(base: 0x3F, width: 1)

  /// Stands at the end of what was cut.
  static let cutSign = DisplayGlyph(base: 0x7E, width: 1)

  init(base: UInt32, width: UInt8) {
    self.base = base
    self.width = width
  }

  /// The glyph of a scalar standing alone.
  init(_ scalar: Unicode.Scalar, ambiguousWidth: AmbiguousWidth) {
    switch ScalarDisplay(scalar, ambiguousWidth: ambiguousWidth) {
    case .base(let value, let width): self.init(base: value, width: width)
    case .mark, .dropped, .joiner, .skinTone: self = .placeholder
    }
  }

  mutating func add(mark: UInt32) {
    if marks.first == 0 {
      marks.first = mark
    } else if marks.second == 0 {
      marks.second = mark
    }
  }
}
