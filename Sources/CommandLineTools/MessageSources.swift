import Casework
import CivilTime
import MessageFormat
import NoticeIntake
import Wording

/// A source named on the command line, after it was read.
enum MessageSource {
  case message(IncomingMessage)

  /// A file in a folder that is no message at all.
  case skipped(path: String)
  case failed(path: String, code: String, message: String)
}

extension Invocation {
  /// Reads everything that was named, in the order given; what cannot be read is one
  /// element, and the others are still read.
  func sources(received: Moment?) -> [MessageSource] {
    words.flatMap { word -> [MessageSource] in
      if word == "-" { return [read(surroundings.standardInput(), "-", received)] }
      let file = InputFile(path: word)
      return file.isFolder ? folder(file, received) : [read(file, received)]
    }
  }

  private func folder(_ folder: InputFile, _ received: Moment?) -> [MessageSource] {
    do {
      let files = try folder.filesBelow()
      let messages = files.filter { $0.isMessage }
      guard !messages.isEmpty else {
        return [
          .failed(
            path: folder.path, code: "no_messages",
            message: language.say(ToolErrorPhrase.folderWithoutMessages, folder.path))
        ]
      }
      return files.map { $0.isMessage ? read($0, received) : .skipped(path: $0.path) }
    } catch {
      return [failed(folder.path, error)]
    }
  }

  private func read(_ file: InputFile, _ received: Moment?) -> MessageSource {
    do {
      return read(try file.bytes(), file.path, received)
    } catch {
      return failed(file.path, error)
    }
  }

  private func failed(_ path: String, _ fault: InputFile.Fault) -> MessageSource {
    let code = if case .tooLarge = fault { "too_large" } else { "unreadable" }
    return .failed(path: path, code: code, message: fault.sentence(path, in: language))
  }

  private func read(_ bytes: [UInt8], _ path: String, _ received: Moment?) -> MessageSource {
    do {
      return .message(try IncomingMessage(bytes, source: path, received: received ?? now))
    } catch {
      return .failed(path: path, code: error.code, message: error.sentence(path, in: language))
    }
  }
}

extension InputFile {
  /// Whether a file found in a folder is taken for a message.
  fileprivate var isMessage: Bool {
    let name = path.lowercased()
    return name.hasSuffix(".eml") || name.hasSuffix(".txt")
  }
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
