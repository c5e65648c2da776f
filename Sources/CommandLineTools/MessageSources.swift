import Casework
import CivilTime
import MessageFormat
import NoticeIntake
import Wording

/// A source named on the command line, after it was read.
enum MessageSource {
  case message(IncomingMessage)

  /// Cases that `export` wrote.
  case parcels(path: String, bytes: [UInt8])

  /// A file in a folder that is no message at all.
  case skipped(path: String)
  case failed(path: String, code: String, message: String)
}

/// How the messages of one run are read.
private struct SourceReading {
  /// When those came that do not say it themselves.
  let received: Moment?
  let rules: ReadingRules
}

extension Invocation {
  /// Reads everything that was named, in the order given, and hands over one after the
  /// other; what cannot be read is one element, and the others are still read.
  func forEachSource(
    received: Moment?, _ body: (MessageSource) throws(ToolFailure) -> Void
  ) throws(ToolFailure) {
    let reading = SourceReading(received: received, rules: readingRules())
    for word in words {
      let file = InputFile(path: word)
      if word == "-" {
        try take(surroundings.standardInput(), "-", reading, body)
      } else if file.isFolder {
        try take(MailFolder(folder: file), reading, body)
      } else {
        try take(file, reading, body)
      }
    }
  }

  private func take(
    _ folder: MailFolder, _ reading: SourceReading,
    _ body: (MessageSource) throws(ToolFailure) -> Void
  ) throws(ToolFailure) {
    let entries = folder.entries
    if !entries.contains(where: \.isMessage), !entries.contains(where: \.isFailed) {
      let path = folder.folder.path
      try body(
        .failed(
          path: path, code: "no_messages",
          message: language.say(ToolErrorPhrase.folderWithoutMessages, path)))
      return
    }
    for entry in entries {
      switch entry {
      case .message(let file): try take(file, reading, body)
      case .other(let file): try body(.skipped(path: file.path))
      case .failed(let file, let fault): try body(failed(file.path, fault))
      }
    }
  }

  private func take(
    _ file: InputFile, _ reading: SourceReading, _ body: (MessageSource) throws(ToolFailure) -> Void
  ) throws(ToolFailure) {
    let bytes: [UInt8]
    do { bytes = try file.bytes() } catch { return try body(failed(file.path, error)) }
    try take(bytes, file.path, reading, body)
  }

  /// Takes what `export` wrote, a message, or each of a mailbox by its number: `inbox.mbox#3`.
  private func take(
    _ bytes: [UInt8], _ path: String, _ reading: SourceReading,
    _ body: (MessageSource) throws(ToolFailure) -> Void
  ) throws(ToolFailure) {
    if ParcelFile.begins(bytes) { return try body(.parcels(path: path, bytes: bytes)) }
    let isOneMessage = path == "-" || path.lowercased().hasSuffix(".eml")
    guard let mailbox = Mailbox(bytes), mailbox.count > 1 || !isOneMessage else {
      return try body(read(bytes, path, reading))
    }
    for (index, message) in mailbox.enumerated() {
      let source = "\(path)#\(index + 1)"
      try body(
        Mailbox.isFolderData(message) ? .skipped(path: source) : read(message, source, reading))
    }
  }

  private func failed(_ path: String, _ fault: InputFile.Fault) -> MessageSource {
    let code = if case .tooLarge = fault { "too_large" } else { "unreadable" }
    return .failed(path: path, code: code, message: fault.sentence(path, in: language))
  }

  private func read(
    _ bytes: [UInt8], _ path: String, _ reading: SourceReading
  ) -> MessageSource {
    do {
      return .message(
        try IncomingMessage(
          bytes, source: path, received: reading.received ?? now, rules: reading.rules))
    } catch {
      return .failed(path: path, code: error.code, message: error.sentence(path, in: language))
    }
  }
}

extension MailFolder.Entry {
  fileprivate var isMessage: Bool { if case .message = self { true } else { false } }
  fileprivate var isFailed: Bool { if case .failed = self { true } else { false } }
}

extension MessageError {
  fileprivate var code: String {
    switch self {
    case .empty: "empty"
    case .binary: "binary"
    case .notMail: "not_mail"
    case .tooLarge: "too_large"
    case .tooDeep: "too_deep"
    }
  }

  fileprivate func sentence(_ path: String, in language: Language) -> String {
    switch self {
    case .empty: language.say(ToolErrorPhrase.messageEmpty, path)
    case .binary: language.say(ToolErrorPhrase.messageBinary, path)
    case .notMail: language.say(ToolErrorPhrase.messageNotMail, path)
    case .tooLarge(_, let limit):
      language.say(ToolErrorPhrase.messageTooLarge, path, String(limit >> 20))
    case .tooDeep: language.say(ToolErrorPhrase.messageTooDeep, path)
    }
  }
}
