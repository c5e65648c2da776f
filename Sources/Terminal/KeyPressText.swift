extension KeyPress: CustomStringConvertible {
  /// The key as help shows it: `Ctrl-S`, `Enter`, `PgDn`, `F1`, `Shift-Tab`.
  package var description: String {
    var text = ""
    if modifiers.contains(.control) { text += "Ctrl-" }
    if modifiers.contains(.alt) { text += "Alt-" }
    if modifiers.contains(.shift) { text += "Shift-" }
    switch key {
    case .character(" "): text += "Space"
    case .function(let number): text += "F\(number)"
    case .character(let scalar):
      let control = modifiers.contains(.control)
      text += control ? scalar.properties.uppercaseMapping : String(Character(scalar))
    default: text += Self.names.first { $0.key == key }?.name ?? ""
    }
    return text
  }

  /// Reads what ``description`` writes; a Ctrl letter in either case.
  ///
  /// Returns `nil` for any other text.
  package init?(_ description: some StringProtocol) {
    var rest = Substring(description)
    var modifiers: Modifiers = []
    let prefixes: [(String, Modifiers)] = [
      ("Ctrl-", .control), ("Alt-", .alt), ("Shift-", .shift),
    ]
    while let (text, modifier) = prefixes.first(where: { rest.hasPrefix($0.0) }),
      rest.utf8.count > text.utf8.count
    {
      rest = rest.dropFirst(text.count)
      modifiers.insert(modifier)
    }
    guard let key = Key(name: rest) else { return nil }
    self.init(key, modifiers)
  }

  fileprivate static let names: [(name: String, key: Key)] = [
    ("Space", .character(" ")), ("Enter", .enter), ("Esc", .escape), ("Tab", .tab),
    ("Backspace", .backspace), ("Delete", .delete), ("Insert", .insert),
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
  ]
}

extension KeyPress.Key {
  fileprivate init?(name: Substring) {
    if let known = KeyPress.names.first(where: { $0.name == name }) {
      self = known.key
    } else if name.unicodeScalars.count == 1, let scalar = name.unicodeScalars.first {
      guard scalar.properties.generalCategory != .control else { return nil }
      self = .character(scalar)
    } else if name.first == "F", let number = Int(name.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }
}
