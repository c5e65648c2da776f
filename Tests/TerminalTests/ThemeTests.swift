import Terminal
import Testing
import Themes

@Suite struct ThemeTests {
  private func read(_ json: String) throws -> (theme: Theme, faults: [ThemeFault]) {
    try Theme.read(Array(json.utf8))
  }

  @Test func `every theme that comes with the program is sound and names every role`() throws {
    #expect(Themes.files.first?.name == "default")
    for (name, bytes) in Themes.files {
      let (theme, faults) = try Theme.read(bytes)
      #expect(theme.name == name)
      #expect(faults.isEmpty)
      let text = String(decoding: bytes, as: UTF8.self)
      for role in StyleRole.allCases { #expect(text.contains("\"\(role.name)\":")) }
    }
  }

  @Test(arguments: ["dark", "light", "high-contrast"], [ColorDepth.direct, .palette])
  func `fixed colours can be read`(name: String, depth: ColorDepth) throws {
    let file = try #require(Themes.files.first { $0.name == name })
    let theme = try Theme.read(file.bytes).theme
    for role in StyleRole.allCases {
      let style = theme[role]
      guard style.foreground != .terminalDefault, style.background != .terminalDefault else {
        continue
      }
      let contrast = Contrast.ratio(
        Contrast.shown(style.foreground, in: depth), Contrast.shown(style.background, in: depth))
      // The palette of 256 has not every colour; it may lose a little.
      #expect(contrast >= (depth == .direct ? 4.5 : 4.0), "\(role): \(contrast)")
    }
  }

  @Test func `red is kept for what is overdue or due today`() throws {
    for (name, bytes) in Themes.files {
      let theme = try Theme.read(bytes).theme
      let urgent = theme[.within24h].foreground
      guard urgent != .terminalDefault else { continue }
      for role in StyleRole.allCases where role != .overdue && role != .within24h {
        #expect(theme[role].foreground != urgent, "\(name): \(role)")
        #expect(theme[role].background != urgent, "\(name): \(role)")
      }
    }
  }

  @Test func `a colour is a name, a number or red, green and blue`() throws {
    let (theme, faults) = try read(
      """
      {"name": "n", "background": "dark", "roles": {
        "overdue": {"fg": "#ff5f5f", "bg": "red", "bold": true, "underline": true},
        "title": {"fg": 196, "bg": "default", "reverse": true, "dim": false},
        "hint": {"fg": "bright-blue"}}}
      """)
    #expect(faults.isEmpty)
    #expect(theme.background == .dark)
    #expect(
      theme[.overdue]
        == Theme.Style(
          foreground: .rgb(red: 255, green: 95, blue: 95), background: .palette(1),
          emphasis: [.bold, .underline]))
    #expect(theme[.title] == Theme.Style(foreground: .palette(196), emphasis: .reverse))
    #expect(theme[.hint].foreground == .palette(12))
    #expect(theme[.plain] == Theme.Style())
  }

  @Test func `a fault is told with its role and value, and the rest works`() throws {
    let (theme, faults) = try read(
      """
      {"background": "sepia", "roles": {"overdu": {}, "hint": {"fg": "#12", "bold": true},
       "title": {"blink": true, "bg": 256, "dim": "yes"}}}
      """)
    #expect(
      faults == [
        .badBackground("sepia"), .badColor(role: "hint", value: "#12"), .unknownRole("overdu"),
        .badColor(role: "title", value: "256"),
        .unknownAttribute(role: "title", name: "blink"),
        .badAttribute(role: "title", name: "dim", value: "\"yes\""),
      ])
    #expect(theme[.hint].emphasis == .bold)
  }

  @Test func `what is not a theme is refused`() {
    #expect(throws: ThemeError.self) { try read("{") }
    #expect(throws: ThemeError.noRoles) { try read("[]") }
    #expect(throws: ThemeError.noRoles) { try read("{\"roles\": 1}") }
  }

  @Test func `without colours what matters still stands out`() {
    let plain = Theme.mono.style(of: .plain, in: .none)
    for role in [StyleRole.overdue, .within24h, .within72h, .selection, .error, .quoted] {
      let style = Theme.mono.style(of: role, in: .none)
      #expect(style != plain)
      #expect(style.foreground == .terminalDefault)
    }
  }
}

/// The contrast of two colours, as WCAG 2.1 defines it.
enum Contrast {
  typealias Components = (red: Int, green: Int, blue: Int)

  static func ratio(_ first: Components, _ second: Components) -> Double {
    let lighter = max(luminance(first), luminance(second))
    let darker = min(luminance(first), luminance(second))
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// The colour that stands for `color` on a terminal of `depth`.
  static func shown(_ color: ThemeColor, in depth: ColorDepth) -> Components {
    guard depth == .palette, let number = UInt8(exactly: color.index(in: depth)) else {
      return color.components
    }
    return ThemeColor.palette(number).components
  }

  private static func luminance(_ color: Components) -> Double {
    0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }

  private static func linear(_ component: Int) -> Double {
    let value = Double(component) / 255
    return value <= 0.03928 ? value / 12.92 : power((value + 0.055) / 1.055)
  }

  /// To the power of 2.4: the fifth root of the twelfth power, by Newton's method.
  private static func power(_ base: Double) -> Double {
    let square = base * base
    let target = square * square * square * square * square * square
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - target) / (5 * root * root * root * root)
    }
    return root
  }
}
