/// One column of one row: a character, or the right half of a wide one.
///
/// Sixteen bytes. The scalars have passed ``DisplayText``, so that nothing else
/// can reach the terminal.
package struct Cell: Hashable, Sendable {
  /// The base scalar; 0 in the right half of a wide character.
  package let base: UInt32

  /// Combining marks on the base; 0 where there is none.
  package let marks: (first: UInt32, second: UInt32)

  /// 1 or 2; 0 in the right half of a wide character.
  package let width: UInt8
  package var role: StyleRole
  package var emphasis: Emphasis

  init(_ glyph: DisplayGlyph, role: StyleRole, emphasis: Emphasis) {
    base = glyph.base
    marks = glyph.marks
    width = glyph.width
    self.role = role
    self.emphasis = emphasis
  }
}

extension Cell {
  package static func blank(_ role: StyleRole = .plain, emphasis: Emphasis = []) -> Cell {
    Cell(.blank, role: role, emphasis: emphasis)
  }

  /// The right half of a wide character.
  static func continuation(_ role: StyleRole, emphasis: Emphasis) -> Cell {
    Cell(DisplayGlyph(base: 0, width: 0), role: role, emphasis: emphasis)
  }

  package var isContinuation: Bool { width == 0 }

  /// The character with its marks; empty in the right half of a wide one.
  package var text: String {
    var scalars = String.UnicodeScalarView()
    for value in [base, marks.first, marks.second] where value != 0 {
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars)
  }
}

extension Cell {
  package static func == (left: Cell, right: Cell) -> Bool {
    left.base == right.base && left.marks == right.marks && left.width == right.width
      && left.role == right.role && left.emphasis == right.emphasis
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(base)
    hasher.combine(marks.first)
    hasher.combine(marks.second)
    hasher.combine(role)
    hasher.combine(emphasis)
  }
}
