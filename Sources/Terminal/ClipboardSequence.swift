/// The control sequence that puts a text into the terminal's clipboard: OSC 52 of xterm's
/// "Control Sequences", with the text in Base64 (RFC 4648).
///
/// Terminals that do not know it pass it over. tmux keeps it as a buffer of its own, and
/// hands it on, where its option `set-clipboard` is `on`.
package enum ClipboardSequence {
  /// How many bytes of text a terminal is sure to take: their Base64 fits into the 100,000
  /// bytes that hterm, the narrowest of the known ones, allows.
  package static let longestText = 74_994

  /// - Returns: Nothing for a text that is longer than ``longestText``.
  package static func bytes(for text: String) -> [UInt8]? {
    let source = Array(text.utf8)
    guard source.count <= longestText else { return nil }
    return Array("\u{1B}]52;c;".utf8) + base64(source) + [0x07]
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static func base64(_ source: [UInt8]) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity((source.count + 2) / 3 * 4)
    for start in stride(from: 0, to: source.count, by: 3) {
      let group = source[start..<min(start + 3, source.count)]
      let bits = group.enumerated().reduce(0) { $0 | Int($1.element) << (16 - 8 * $1.offset) }
      for place in 0..<4 {
        encoded.append(
          place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return encoded
  }
}
