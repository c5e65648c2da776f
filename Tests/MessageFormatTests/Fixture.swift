import Foundation
import MessageFormat

/// The bytes of a mail that another program wrote.
func fixture(_ name: String, ending: String = "eml") throws -> [UInt8] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
  return Array(try Data(contentsOf: folder.appending(path: "\(name).\(ending)")))
}

/// A mail of header lines and a body, with line ends as on the wire.
func mail(_ header: String, body: [UInt8]) -> [UInt8] {
  Array(header.replacingOccurrences(of: "\n", with: "\r\n").utf8) + Array("\r\n\r\n".utf8) + body
}

func mail(_ header: String, body: String) -> [UInt8] { mail(header, body: Array(body.utf8)) }

extension NoticeMessage {
  /// The newest message, cut out of the text by its byte range, without what it quotes.
  var newest: String {
    let bytes = Array(text.utf8)
    let kept = newText.filter { index in !quotations.contains { $0.contains(index) } }
    return String(decoding: kept.map { bytes[$0] }, as: UTF8.self)
  }
}
