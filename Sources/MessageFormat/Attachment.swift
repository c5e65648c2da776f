/// A file that came with a message.
package struct Attachment: Hashable, Sendable {
  /// As the sender named it; may hold anything, path separators and control characters included.
  package let name: String?

  /// What it can be kept as: safe in any folder, and none twice in one message.
  package let fileName: String

  /// In the terms of MIME: `application/pdf`.
  package let type: String

  /// Whether it belongs to the text, as a logo or a picture in HTML does.
  package let isInline: Bool
  package let bytes: [UInt8]
}

extension BodyPart {
  /// The files in a part and all parts within it, in reading order.
  var attachments: [Attachment] {
    var folder = AttachmentName.Folder()
    return files.map { part, bytes in
      let name = AttachmentName(part.fileName, type: part.type.name)
      return Attachment(
        name: part.fileName, fileName: folder.place(name).text, type: part.type.name,
        isInline: part.isInline, bytes: bytes)
    }
  }

  private var files: [(part: BodyPart, bytes: [UInt8])] {
    switch content {
    case .message(let message): return message.body.files
    case .parts(let parts): return parts.flatMap(\.files)
    case .data(let bytes):
      return isAttachment || fileName != nil || !type.isText ? [(self, bytes)] : []
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
