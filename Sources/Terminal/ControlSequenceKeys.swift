extension ControlSequence {
  /// Keys by the number before `~`, as the VT220 and xterm number them.
  static let numbered: [Int: KeyPress.Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14),
    28: .function(15), 29: .function(16), 31: .function(17), 32: .function(18),
    33: .function(19), 34: .function(20),
  ]

  /// Keys by the final letter after CSI or SS3.
  static let lettered: [UInt8: KeyPress.Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  /// The key of SS3, which the keypad and some function keys send.
  ///
  /// - Parameter body: Digits before `final`: modifiers, on older xterms.
  static func single(body: [UInt8], final: UInt8) -> KeyPress? {
    let modifiers = modifiers(ofParameter: ControlSequence(body: body, final: final).parameter(0))
    switch final {
    case UInt8(ascii: "M"): return KeyPress(.enter, modifiers)
    case UInt8(ascii: "I"): return KeyPress(.tab, modifiers)
    case UInt8(ascii: "X"): return KeyPress(.character("="), modifiers)
    // rxvt: Ctrl with an arrow.
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return lettered[final - 0x20].map { KeyPress($0, .control) }
    // The keypad: j to y stand for * to 9.
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return KeyPress(.character(Unicode.Scalar(final - 0x40)), modifiers)
    default: return lettered[final].map { KeyPress($0, modifiers) }
    }
  }

  /// The Linux console's F1 to F5: `CSI [ A` to `CSI [ E`.
  static func linuxConsole(final: UInt8) -> KeyPress? {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) else { return nil }
    return .function(Int(final - UInt8(ascii: "A")) + 1)
  }
}
