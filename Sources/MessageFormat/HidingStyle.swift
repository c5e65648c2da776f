/// Declarations of CSS that take an element out of sight: `display: none; color: red`.
struct HidingStyle {
  /// By property; a later declaration goes before an earlier one of the same.
  private var values: [Property: ArraySlice<UInt8>] = [:]

  private enum Property: CaseIterable {
    case display, visibility, opacity, overflow, position, decoration, clip
    case height, mostHeight, width, mostWidth, left, top, indent

    var name: StaticString {
      switch self {
      case .display: "display"
      case .visibility: "visibility"
      case .opacity: "opacity"
      case .overflow: "overflow"
      case .position: "position"
      case .decoration: "text-decoration"
      case .clip: "clip"
      case .height: "height"
      case .mostHeight: "max-height"
      case .width: "width"
      case .mostWidth: "max-width"
      case .left: "left"
      case .top: "top"
      case .indent: "text-indent"
      }
    }
  }

  private static let limit = 2000

  init(_ declarations: ArraySlice<UInt8>) {
    for declaration in declarations.prefix(Self.limit).split(separator: ASCII.semicolon) {
      guard let colon = declaration.firstIndex(of: ASCII.colon) else { continue }
      let name = declaration[..<colon].trimmed
      let property = Property.allCases.first {
        name.count == $0.name.utf8CodeUnitCount && name.hasPrefix(ignoringCase: $0.name)
      }
      if let property { values[property] = declaration[(colon + 1)...].trimmed }
    }
  }

  /// Whether nobody sees what they hold for.
  ///
  /// A size of letters of 0 hides nothing: templates set it around what they show. So they do
  /// with `mso-hide`, by which only Outlook hides.
  var hides: Bool {
    if has(.display, "none") || has(.visibility, "hidden") || has(.visibility, "collapse") {
      return true
    }
    if isZero(.opacity) || has(.decoration, "line-through") { return true }
    let isFlat = [Property.height, .mostHeight, .width, .mostWidth].contains(where: isZero)
    if has(.overflow, "hidden"), isFlat { return true }
    let isPlaced = has(.position, "absolute") || has(.position, "fixed")
    if isPlaced, isFarOff(.left) || isFarOff(.top) || has(.clip, "rect(0") { return true }
    return isFarOff(.indent)
  }

  private func has(_ property: Property, _ value: StaticString) -> Bool {
    values[property]?.hasPrefix(ignoringCase: value) ?? false
  }

  // 0, 0px, 0.0, 0%
  private func isZero(_ property: Property) -> Bool {
    guard let value = values[property] else { return false }
    let number = value.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
    return !number.isEmpty && number.allSatisfy { [0x30, 0x2E].contains($0) }
  }

  // -9999px
  private func isFarOff(_ property: Property) -> Bool {
    guard let value = values[property], value.first == ASCII.hyphen else { return false }
    return value.dropFirst().prefix(while: \.isDigit).drop { $0 == 0x30 }.count >= 3
  }
}
