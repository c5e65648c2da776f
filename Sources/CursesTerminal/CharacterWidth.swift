import CNcursesw
import Terminal

/// The width of a character, as ncurses asks for it: in place of the C library's function.
///
/// ncurses has to count columns as the screen was composed, or everything to the right
/// of a character goes astray. The C library's table changes between versions, and it
/// cannot be told that a terminal draws ambiguous characters wide.
///
/// Not internal: an optimised build would keep the symbol to itself.
@_cdecl("wcwidth")
package func widthForCurses(_ character: wchar_t) -> Int32 {
  guard let scalar = Unicode.Scalar(UInt32(bitPattern: character)) else { return -1 }
  let ambiguous: AmbiguousWidth = curses_ambiguous_is_wide().pointee ? .wide : .narrow
  return Int32(DisplayWidth.wcwidth(scalar, ambiguous: ambiguous))
}
