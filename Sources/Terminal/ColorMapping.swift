extension ThemeColor {
  /// The number to ask a terminal of `depth` for, -1 for its default colour.
  ///
  /// A terminal of 256 colours or fewer gets the palette entry that looks nearest;
  /// one with direct colour gets 0xRRGGBB.
  package func index(in depth: ColorDepth) -> Int32 {
    switch (self, depth) {
    case (.terminalDefault, _), (_, .none): return -1
    case (.palette(let number), .palette): return Int32(number)
    // Direct colour keeps the first eight numbers for the palette.
    case (.palette(let number), .direct) where number < 8: return Int32(number)
    case (.palette(let number), .sixteen) where number < 16: return Int32(number)
    case (.palette(let number), .eight) where number < 16: return Int32(Self.plain(number))
    case (_, .direct): return max(8, Self.packed(components))
    case (_, .palette): return Int32(Self.nearest(to: components, among: 16...255))
    case (_, .sixteen): return Int32(Self.nearest(to: components, among: 0...15))
    case (_, .eight): return Int32(Self.plain(Self.nearest(to: components, among: 0...15)))
    }
  }

  /// Red, green and blue, as xterm has them unless its user says otherwise.
  ///
  /// - Precondition: It is not the terminal's default colour, which is unknown.
  package var components: (red: Int, green: Int, blue: Int) {
    switch self {
    case .rgb(let red, let green, let blue): (Int(red), Int(green), Int(blue))
    case .palette(let number): Self.components(ofPalette: Int(number))
    case .terminalDefault: preconditionFailure("the terminal's default colour is unknown")
    }
  }
}

extension ThemeColor {
  private static let standard: [(Int, Int, Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  private static let cubeLevels = [0, 95, 135, 175, 215, 255]

  private static func components(ofPalette number: Int) -> (red: Int, green: Int, blue: Int) {
    switch number {
    case ..<16: return standard[number]
    case ..<232:
      let place = number - 16
      return (cubeLevels[place / 36], cubeLevels[place / 6 % 6], cubeLevels[place % 6])
    default:
      let grey = 8 + (number - 232) * 10
      return (grey, grey, grey)
    }
  }

  private static func packed(_ color: (red: Int, green: Int, blue: Int)) -> Int32 {
    Int32(color.red << 16 | color.green << 8 | color.blue)
  }

  /// The bright half of sixteen colours in eight; bright black becomes white.
  private static func plain(_ number: UInt8) -> UInt8 {
    number == 8 ? 7 : number & 7
  }

  /// The entry at the least distance, each component weighted as the eye sees it.
  private static func nearest(
    to color: (red: Int, green: Int, blue: Int), among numbers: ClosedRange<UInt8>
  ) -> UInt8 {
    func distance(_ number: UInt8) -> Int {
      let entry = components(ofPalette: Int(number))
      let red = entry.red - color.red
      let green = entry.green - color.green
      let blue = entry.blue - color.blue
      return 3 * red * red + 4 * green * green + 2 * blue * blue
    }
    return numbers.min { distance($0) < distance($1) } ?? numbers.lowerBound
  }
}
