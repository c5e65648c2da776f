/// A key with the modifiers held down with it.
///
/// Terminals cannot tell all combinations apart: Ctrl-I is Tab, Ctrl-M and Ctrl-J are
/// Enter, Ctrl-H is Backspace, Ctrl-[ is Esc. ``init(_:_:)`` gives such a pair one form, so that they compare equal.
package struct KeyPress: Hashable, Sendable {
  package enum Key: Hashable, Sendable {
    /// A scalar as typed; control characters do not occur.
    case character(Unicode.Scalar)
    case enter, escape, tab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown

    /// F1 to F24.
    case function(Int)
  }

  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// The bits are those of xterm's modifier parameter less one.
    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let control = Modifiers(rawValue: 4)
  }

  package let key: Key
  package let modifiers: Modifiers

  package init(_ key: Key, _ modifiers: Modifiers = []) {
    (self.key, self.modifiers) = Self.settled(key, modifiers)
  }
}

extension KeyPress {
  package static func character(_ scalar: Unicode.Scalar) -> KeyPress {
    KeyPress(.character(scalar))
  }

  /// Ctrl with a letter or sign, in either case: `.control("s")`.
  package static func control(_ scalar: Unicode.Scalar) -> KeyPress {
    KeyPress(.character(scalar), .control)
  }

  package static func alt(_ scalar: Unicode.Scalar) -> KeyPress {
    KeyPress(.character(scalar), .alt)
  }

  package static func function(_ number: Int) -> KeyPress { KeyPress(.function(number)) }

  package static let enter = KeyPress(.enter)
  package static let escape = KeyPress(.escape)
  package static let tab = KeyPress(.tab)
  package static let backTab = KeyPress(.tab, .shift)
  package static let backspace = KeyPress(.backspace)
  package static let delete = KeyPress(.delete)
  package static let insert = KeyPress(.insert)
  package static let up = KeyPress(.up)
  package static let down = KeyPress(.down)
  package static let left = KeyPress(.left)
  package static let right = KeyPress(.right)
  package static let home = KeyPress(.home)
  package static let end = KeyPress(.end)
  package static let pageUp = KeyPress(.pageUp)
  package static let pageDown = KeyPress(.pageDown)

  /// The same with more held down.
  package func with(_ more: Modifiers) -> KeyPress { KeyPress(key, modifiers.union(more)) }

  /// The character typed, for a key that puts text in: no Ctrl, no Alt.
  package var typed: Unicode.Scalar? {
    guard case .character(let scalar) = key, modifiers.isEmpty else { return nil }
    return scalar
  }
}

extension KeyPress {
  /// The one form of combinations that a terminal sends alike.
  private static func settled(_ key: Key, _ modifiers: Modifiers) -> (Key, Modifiers) {
    guard case .character(let scalar) = key else { return (key, modifiers) }
    guard modifiers.contains(.control), scalar.isASCII else {
      return (key, modifiers.subtracting(.shift))
    }
    let others = modifiers.subtracting([.control, .shift])
    switch scalar {
    case "i", "I": return (.tab, others)
    case "m", "M", "j", "J": return (.enter, others)
    case "h", "H": return (.backspace, others)
    case "[": return (.escape, others)
    case "?": return (.backspace, others)
    case "@", "2": return (.character(" "), modifiers.subtracting(.shift))
    default: return (.character(scalar.lowercasedASCII), modifiers.subtracting(.shift))
    }
  }
}

extension Unicode.Scalar {
  fileprivate var lowercasedASCII: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) | 0x20) : self
  }
}
