import Terminal
import TextFolding
import Themes
import Wording

/// How words are set off in what a command prints: by colours on a terminal, elsewhere
/// by signs that the caller writes.
struct TextPainter: Sendable {
  private let theme: Theme
  private let depth: ColorDepth

  var isColored: Bool { depth != .none }

  /// - Parameters:
  ///   - mode: What `--color` says.
  ///   - isTerminal: Whether a terminal shows what is printed.
  init(theme: Theme, mode: ColorMode, isTerminal: Bool, environment: [String: String]) {
    self.theme = theme
    let hasColors = isTerminal || mode == .always
    let count = hasColors ? Self.colors(in: environment, isForced: mode == .always) : 0
    depth = mode.depth(colors: count, noColor: environment["NO_COLOR"])
  }

  private static func colors(in environment: [String: String], isForced: Bool) -> Int {
    let terminal = environment["TERM"] ?? ""
    if terminal.isEmpty || terminal == "dumb" { return isForced ? 8 : 0 }
    if ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "") { return 1 << 24 }
    return terminal.contains("256color") || terminal.contains("direct") ? 256 : 8
  }

  /// The text without what could command a terminal, in the look of its role.
  func paint(_ text: String, _ role: StyleRole) -> String {
    let shown = DisplayText.singleLine(text)
    guard isColored, !shown.isEmpty else { return shown }
    let codes = codes(of: theme.style(of: role, in: depth))
    return codes.isEmpty ? shown : "\u{1B}[\(codes.joined(separator: ";"))m\(shown)\u{1B}[0m"
  }

  /// The parameters of SELECT GRAPHIC RENDITION (ECMA-48, 8.3.117).
  private func codes(of style: Theme.Style) -> [String] {
    let attributes: [(Emphasis, String)] = [
      (.bold, "1"), (.dim, "2"), (.underline, "4"), (.reverse, "7"),
    ]
    return attributes.filter { style.emphasis.contains($0.0) }.map(\.1)
      + color(style.foreground, base: 30) + color(style.background, base: 40)
  }

  private func color(_ color: ThemeColor, base: Int) -> [String] {
    let index = Int(color.index(in: depth))
    switch (index, depth) {
    case (..<0, _): return []
    case (..<8, _): return [String(base + index)]
    case (..<16, .sixteen), (..<16, .palette): return [String(base + 60 + index - 8)]
    case (_, .direct):
      return ["\(base + 8);2;\(index >> 16 & 0xFF);\(index >> 8 & 0xFF);\(index & 0xFF)"]
    default: return ["\(base + 8);5;\(index)"]
    }
  }
}

extension Invocation {
  /// Looks as the options, the environment and the terminal have it.
  func painter() throws(ToolFailure) -> TextPainter {
    let mode = try arguments.value("--color").map { name throws(ToolFailure) in
      guard let mode = ColorMode(rawValue: name) else { throw failure(.badColor, name) }
      return mode
    }
    let name = arguments.value("--theme") ?? "default"
    guard let file = Themes.files.first(where: { $0.name == name }) else {
      let names = Themes.files.map(\.name).joined(separator: ", ")
      throw failure(.unknownTheme, name, names)
    }
    let theme = (try? Theme.read(file.bytes).theme) ?? .mono
    return TextPainter(
      theme: theme, mode: arguments.has("--plain") ? .never : mode ?? .automatic,
      isTerminal: surroundings.outputColumns != nil, environment: surroundings.environment)
  }

  /// Refuses colours and themes that there are not, also where nothing is painted.
  func checkLook() throws(ToolFailure) {
    guard arguments.value("--color") != nil || arguments.value("--theme") != nil else { return }
    _ = try painter()
  }

  /// Columns of what is printed, where a person sees it.
  var outputColumns: Int {
    surroundings.outputColumns ?? surroundings.environment["COLUMNS"].flatMap { Int($0) } ?? 80
  }
}
