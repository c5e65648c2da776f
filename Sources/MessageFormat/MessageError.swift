/// Why a file is not read as a message.
package enum MessageError: Error, Hashable, Sendable {
  /// There is nothing in it, or only white space.
  case empty

  /// A picture, an archive, a program: not text.
  case binary

  /// No header field that mail has stands at its beginning.
  case notMail

  /// Sizes in bytes.
  case tooLarge(bytes: Int, limit: Int)

  /// Parts within parts beyond ``MessageLimits/depth``.
  case tooDeep
}

/// How much of a message is read, so that a hostile one costs no more than its size.
package enum MessageLimits {
  /// Bytes of a file, 32 MiB.
  package static let size = 32 << 20

  /// Levels of parts within parts, messages within messages counted alike.
  package static let depth = 50

  /// Bytes of one field's body that are shown, 64 KiB.
  package static let field = 64 << 10

  /// Parts of one multipart body, and fields of one header; what follows is dropped.
  static let count = 10_000
}

extension MessageError {
  /// Refuses what is too large, empty or no text, before anything is parsed.
  static func check(_ bytes: [UInt8]) throws(MessageError) {
    guard bytes.count <= MessageLimits.size else {
      throw .tooLarge(bytes: bytes.count, limit: MessageLimits.size)
    }
    guard bytes.contains(where: { !$0.isWhiteSpace }) else { throw .empty }
    guard !isBinary(bytes) else { throw .binary }
  }

  private static let signatures: [[UInt8]] = [
    Array("%PDF-".utf8), Array("PK\u{3}\u{4}".utf8), Array("GIF8".utf8), Array("{\\rtf".utf8),
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0xD0, 0xCF, 0x11, 0xE0], [0x1F, 0x8B],
    [0x7F, 0x45, 0x4C, 0x46],
  ]

  /// Known file signatures, or more control characters in the first 64 KiB than text has.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    if signatures.contains(where: { bytes.starts(with: $0) }) { return true }
    if CharsetDetection.hasUTF16Mark(bytes) { return false }
    let sample = bytes.prefix(1 << 16)
    let controls = sample.count { $0 < 0x20 && !$0.isWhiteSpace && $0 != ASCII.escape }
    return controls * 10 > sample.count
  }
}
