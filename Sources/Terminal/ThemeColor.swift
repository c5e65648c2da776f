/// A colour of a theme.
package enum ThemeColor: Hashable, Sendable {
  /// Whatever the terminal has for text without colour.
  case terminalDefault

  /// A number of the terminal's palette: 0 to 7 as ANSI names them, 8 to 15 bright,
  /// 16 to 231 a cube of 6 x 6 x 6, 232 to 255 greys.
  case palette(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}

extension ThemeColor {
  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// Reads `default`, `red`, `bright-red`, `#ff5f5f`; returns `nil` for any other text.
  package init?(_ text: String) {
    if text == "default" {
      self = .terminalDefault
    } else if let index = Self.names.firstIndex(of: text) {
      self = .palette(UInt8(index))
    } else if text.hasPrefix("bright-"),
      let index = Self.names.firstIndex(of: String(text.dropFirst(7)))
    {
      self = .palette(UInt8(index + 8))
    } else {
      self.init(hexadecimal: text)
    }
  }

  private init?(hexadecimal text: String) {
    let digits = text.dropFirst()
    guard text.first == "#", digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: 16)
    else { return nil }
    self = .rgb(
      red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }
}
