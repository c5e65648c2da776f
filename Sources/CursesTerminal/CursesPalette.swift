import CNcursesw
import Glibc
import Terminal

/// The theme in the colour pairs and attributes of the terminal at hand.
struct CursesPalette {
  /// By raw value of the role.
  private let renditions: [Rendition]

  /// The pair of what nothing is drawn on.
  let ground: Int32

  struct Rendition {
    let attributes: attr_t
    let pair: Int32
  }

  /// Defines the pairs.
  ///
  /// Without colours no colour function is called: some of them crash then.
  init(theme: Theme, mode: ColorMode) {
    var depth = ColorDepth.none
    if has_colors(), mode != .never {
      let noColor = getenv("NO_COLOR").map { String(cString: $0) }
      if mode.depth(colors: Int.max, noColor: noColor) != .none {
        start_color()
        use_default_colors()
        depth = ColorDepth(colors: Int(curses_color_count()))
      }
    }
    var pairs = ColorPairs()
    ground = depth == .none ? 0 : pairs.number(foreground: -1, background: -1)
    renditions = StyleRole.allCases.map { role in
      let style = theme.style(of: role, in: depth)
      let pair = pairs.number(
        foreground: style.foreground.index(in: depth),
        background: style.background.index(in: depth))
      return Rendition(attributes: Self.attributes(of: style.emphasis), pair: pair)
    }
  }

  func rendition(of role: StyleRole, _ emphasis: Emphasis) -> Rendition {
    let plain = renditions[Int(role.rawValue)]
    guard !emphasis.isEmpty else { return plain }
    return Rendition(
      attributes: plain.attributes | Self.attributes(of: emphasis), pair: plain.pair)
  }

  private static func attributes(of emphasis: Emphasis) -> attr_t {
    var attributes: attr_t = 0
    if emphasis.contains(.bold) { attributes |= curses_bold }
    if emphasis.contains(.underline) { attributes |= curses_underline }
    if emphasis.contains(.reverse) { attributes |= curses_reverse }
    if emphasis.contains(.dim) { attributes |= curses_dim }
    return attributes
  }
}

/// Colour pairs in use, each defined once, counted from 1.
///
/// The terminal's default colours have a pair of their own, although pair 0 is they: on the
/// way back to pair 0 ncurses takes back all attributes too, eleven bytes in place of five.
private struct ColorPairs {
  private var defined: [(foreground: Int32, background: Int32)] = []

  /// 0 where the terminal has no more pairs.
  mutating func number(foreground: Int32, background: Int32) -> Int32 {
    if let known = defined.firstIndex(where: { $0 == (foreground, background) }) {
      return Int32(known) + 1
    }
    let next = Int32(defined.count) + 1
    guard next < curses_color_pair_count(), init_extended_pair(next, foreground, background) == OK
    else { return 0 }
    defined.append((foreground, background))
    return next
  }
}
