import MessageFormat
import TextFolding

/// A message in whose body there is nothing to read.
///
/// What it says is in a picture, encrypted, or packed by a program for itself. Its subject
/// alone says nothing about an account.
struct UnreadBody {
  /// What there is instead: the name of the first file, or how it is packed; `nil` where there
  /// is nothing.
  let detail: String?

  /// - Returns: `nil` where something can be read besides the history.
  init?(_ message: NoticeMessage) {
    let own = message.text.utf8.dropFirst(message.newText.lowerBound)
      .prefix(message.newText.count)
    let text = String(decoding: own, as: UTF8.self)
    // Most say something before anything in them could begin an encrypted block.
    if Self.says(Substring(text.utf8.prefix { $0 != Self.cipherStart.utf8.first })) { return nil }
    let cipher = text.firstRange(of: Self.cipherStart)
    let plain = cipher.map { text[..<$0.lowerBound] + text.afterCipher } ?? text[...]
    guard !Self.says(plain) else { return nil }
    detail = cipher == nil ? message.attachments.first.map { $0.name ?? $0.type } : "PGP"
  }

  private static func says(_ text: Substring) -> Bool {
    text.contains { $0.isLetter || $0.isNumber }
  }

  // RFC 9580, section 6.2.
  fileprivate static let cipherStart = "-----BEGIN PGP MESSAGE-----"
  fileprivate static let cipherEnd = "-----END PGP MESSAGE-----"
}

extension String {
  /// What stands below an encrypted block; nothing where it does not end.
  fileprivate var afterCipher: Substring {
    firstRange(of: UnreadBody.cipherEnd).map { self[$0.upperBound...] } ?? ""
  }
}
