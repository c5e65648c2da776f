import CNcursesw
import Glibc

/// The locale by which ncurses reads and draws characters.
enum CharacterLocale {
  /// Takes the user's locale, with UTF-8 where it has another codeset or is not installed.
  ///
  /// Under a codeset without Japanese, ncurses would draw blanks.
  static func adopt() throws(CursesError) {
    // Not LC_ALL, for which a dozen files are opened: what the others say comes from Wording.
    setlocale(LC_CTYPE, "")
    guard !isUTF8 else { return }
    for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] {
      if setlocale(LC_CTYPE, name) != nil, isUTF8 { return }
    }
    throw .noUTF8Locale
  }

  private static var isUTF8: Bool { strcmp(curses_codeset(), "UTF-8") == 0 }
}
