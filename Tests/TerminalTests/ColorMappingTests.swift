import Terminal
import Testing

@Suite struct ColorMappingTests {
  struct Example: CustomTestStringConvertible {
    let color: String
    let direct: Int32
    let palette: Int32
    let sixteen: Int32
    let eight: Int32
    var testDescription: String { color }
  }

  static let examples = [
    Example(color: "default", direct: -1, palette: -1, sixteen: -1, eight: -1),
    Example(color: "red", direct: 1, palette: 1, sixteen: 1, eight: 1),
    Example(color: "bright-red", direct: 0xFF0000, palette: 9, sixteen: 9, eight: 1),
    Example(color: "bright-black", direct: 0x7F7F7F, palette: 8, sixteen: 8, eight: 7),
    Example(color: "#ff5f5f", direct: 0xFF5F5F, palette: 203, sixteen: 9, eight: 1),
    Example(color: "#ffffff", direct: 0xFFFFFF, palette: 231, sixteen: 15, eight: 7),
    Example(color: "#767676", direct: 0x767676, palette: 243, sixteen: 8, eight: 7),
    // 0 to 7 would be taken for the palette.
    Example(color: "#000000", direct: 8, palette: 16, sixteen: 0, eight: 0),
  ]

  @Test(arguments: examples)
  func `a colour becomes the nearest that the terminal has`(example: Example) throws {
    let color = try #require(ThemeColor(example.color))
    #expect(color.index(in: .direct) == example.direct)
    #expect(color.index(in: .palette) == example.palette)
    #expect(color.index(in: .sixteen) == example.sixteen)
    #expect(color.index(in: .eight) == example.eight)
    #expect(color.index(in: .none) == -1)
  }

  @Test func `every entry of the palette is nearest to itself`() {
    for number in UInt8(16)...255 {
      let entry = ThemeColor.palette(number)
      let color = ThemeColor.rgb(
        red: UInt8(entry.components.red), green: UInt8(entry.components.green),
        blue: UInt8(entry.components.blue))
      let found = ThemeColor.palette(UInt8(clamping: color.index(in: .palette)))
      #expect(found.components == entry.components)
    }
  }

  @Test(arguments: ["", "#", "#12345", "#12345g", "#1234567", "rosy", "bright-", "+12345"])
  func `what is no colour is not read as one`(text: String) {
    #expect(ThemeColor(text) == nil)
  }

  @Test func `NO_COLOR counts where it is set, unless colours are asked for`() {
    #expect(ColorMode.automatic.depth(colors: 256, noColor: nil) == .palette)
    #expect(ColorMode.automatic.depth(colors: 256, noColor: "") == .palette)
    #expect(ColorMode.automatic.depth(colors: 256, noColor: "1") == .none)
    #expect(ColorMode.always.depth(colors: 8, noColor: "1") == .eight)
    #expect(ColorMode.never.depth(colors: 256, noColor: nil) == .none)
    #expect(ColorMode.automatic.depth(colors: 88, noColor: nil) == .sixteen)
  }
}
