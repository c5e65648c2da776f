extension KeyPress {
  /// The ASCII key that was meant when a Japanese input method was left on.
  ///
  /// Full-width letters and signs (`ｊ`, `？`), the wide space, and the punctuation
  /// that the input method puts for `/`, `.`, `,`, `[` and `]`. For screens where keys
  /// are commands; a text field takes keys as they come.
  package var halfWidth: KeyPress {
    guard case .character(let scalar) = key, let meant = Self.ascii(for: scalar) else {
      return self
    }
    return KeyPress(.character(meant), modifiers)
  }

  private static func ascii(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    // FULLWIDTH EXCLAMATION MARK to FULLWIDTH TILDE stand as ASCII does.
    case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(scalar.value - 0xFF01 + 0x21)
    case "\u{3000}": " "
    case "\u{30FB}", "\u{FF65}": "/"
    case "\u{3002}": "."
    case "\u{3001}": ","
    case "\u{300C}": "["
    case "\u{300D}": "]"
    default: nil
    }
  }
}
