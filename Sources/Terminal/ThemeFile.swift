import JSONText

/// Why a file is not a theme.
package enum ThemeError: Error, Hashable {
  case notJSON(JSONError)

  /// The file is JSON, but not an object with an object `roles`.
  case noRoles
}

/// A part of a theme file that could not be used; the rest of the theme works.
package enum ThemeFault: Hashable, Sendable {
  case unknownRole(String)

  /// A role has an attribute of another name than those in ``Theme/Style``.
  case unknownAttribute(role: String, name: String)

  /// `value` as it stands in the file.
  case badColor(role: String, value: String)
  case badAttribute(role: String, name: String, value: String)
  case badBackground(String)
}

extension Theme {
  /// Reads a theme file.
  ///
  /// - Returns: The theme, and what in the file was not used, in order of the roles' names.
  package static func read(
    _ bytes: [UInt8]
  ) throws(ThemeError) -> (theme: Theme, faults: [ThemeFault]) {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: bytes, comments: true)
    } catch {
      throw .notJSON(error)
    }
    guard let file = value.object, let roles = file["roles"]?.object else { throw .noRoles }
    var faults: [ThemeFault] = []
    var theme = Theme(
      name: file["name"]?.string ?? "", summary: file["description"]?.string ?? "")
    if let text = file["background"]?.string {
      if let background = Background(rawValue: text) {
        theme.background = background
      } else {
        faults.append(.badBackground(text))
      }
    }
    for (name, style) in roles.sorted(by: { $0.key < $1.key }) {
      guard let role = StyleRole(name: name) else {
        faults.append(.unknownRole(name))
        continue
      }
      theme[role] = Style(style.object ?? [:], of: name, faults: &faults)
    }
    return (theme, faults)
  }
}

extension Theme.Style {
  private static let attributes: [String: Emphasis] = [
    "bold": .bold, "underline": .underline, "reverse": .reverse, "dim": .dim,
  ]

  fileprivate init(_ members: JSONObject, of role: String, faults: inout [ThemeFault]) {
    self.init()
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      switch name {
      case "fg": foreground = Self.color(value, of: role, faults: &faults)
      case "bg": background = Self.color(value, of: role, faults: &faults)
      default:
        guard let attribute = Self.attributes[name] else {
          faults.append(.unknownAttribute(role: role, name: name))
          continue
        }
        guard let isSet = value.bool else {
          let text = String(decoding: value.compact, as: UTF8.self)
          faults.append(.badAttribute(role: role, name: name, value: text))
          continue
        }
        if isSet { emphasis.insert(attribute) }
      }
    }
  }

  /// The terminal's default colour where the file has none that can be read.
  private static func color(
    _ value: JSONValue, of role: String, faults: inout [ThemeFault]
  ) -> ThemeColor {
    if let text = value.string, let color = ThemeColor(text) { return color }
    if let number = value.integer, let entry = UInt8(exactly: number) { return .palette(entry) }
    faults.append(
      .badColor(role: role, value: value.string ?? String(decoding: value.compact, as: UTF8.self)))
    return .terminalDefault
  }
}
