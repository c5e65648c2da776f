/// A file that came with a message.
package struct Attachment: Hashable, Sendable {
  /// As the sender named it; may hold anything, path separators and control characters included.
  package let name: String?

  /// In the terms of MIME: `application/pdf`.
  package let type: String
  package let bytes: [UInt8]
}

extension BodyPart {
  /// The files in a part and all parts within it, in reading order.
  var attachments: [Attachment] {
    switch content {
    case .message(let message): return message.body.attachments
    case .parts(let parts): return parts.flatMap(\.attachments)
    case .data(let bytes):
      guard isAttachment || fileName != nil || !type.isText else { return [] }
      return [Attachment(name: fileName, type: type.name, bytes: bytes)]
    }
  }

  /// The messages attached anywhere in a part, but not those inside of them.
  var attachedMessages: [InternetMessage] {
    switch content {
    case .message(let message): return [message]
    // A report of failed delivery returns what was sent; it passes nothing on.
    case .parts(let parts):
      return type.name == "multipart/report" ? [] : parts.flatMap(\.attachedMessages)
    case .data: return []
    }
  }
}
