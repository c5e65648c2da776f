import Casework
import Glibc
import MessageFormat
import NoticeIntake
import Terminal

/// Stops the run with a sentence where a promise is broken; the fuzzer keeps the input.
func hold(_ isKept: Bool, _ sentence: @autoclosure () -> String) {
  guard !isKept else { return }
  let line = Array("broken: \(sentence())\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
  abort()
}

/// What is true of every message that was read, whatever was in it.
enum ReadingLaws {
  static func check(_ incoming: IncomingMessage) {
    let text = Array(incoming.message.text.utf8)
    let subject = Array(incoming.message.subject.utf8)
    hold(incoming.message.newText.upperBound <= text.count, "the new text is in the text")
    hold(isText(text[incoming.message.newText]), "the new text begins and ends in whole characters")
    for quote in incoming.reading.evidence.values.joined() {
      let place = quote.place == .subject ? subject : text
      hold(quote.span.upperBound <= place.count, "a quotation lies in its text")
      hold(
        place[quote.span].elementsEqual(quote.words.utf8), "a quotation has the words at its span")
    }
    checkNames(incoming.message.attachments)
    for shown in [incoming.message.text, incoming.facts.from, incoming.facts.subject] {
      checkShown(DisplayText.singleLine(shown))
    }
  }

  private static func checkNames(_ attachments: [Attachment]) {
    for name in attachments.map(\.fileName) {
      hold(!name.isEmpty && name.utf8.count <= AttachmentName.limit, "a name has a fit length")
      hold(!name.hasPrefix(".") && !name.hasPrefix("-"), "a name hides nothing")
      hold(
        !name.unicodeScalars.contains { "/\\:\0".unicodeScalars.contains($0) }, "a name, no path")
      checkShown(name)
    }
    let distinct = Set(attachments.map { $0.fileName.lowercased() })
    hold(distinct.count == attachments.count, "no name is there twice")
  }

  private static func isText(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  private static func checkShown(_ text: String) {
    for scalar in text.unicodeScalars {
      let isInvisible =
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        case .format: scalar.properties.isDefaultIgnorableCodePoint
        default: scalar.properties.isBidiControl
        }
      hold(!isInvisible, "U+\(String(scalar.value, radix: 16)) does not reach the terminal")
    }
  }
}

enum MailboxLaws {
  static func check(_ mailbox: Mailbox, of bytes: [UInt8]) {
    hold(!mailbox.isEmpty, "a mailbox has a message")
    hold(mailbox.reduce(0) { $0 + $1.count } <= bytes.count, "nothing is there twice")
    for message in mailbox.prefix(20) {
      guard let read = try? NoticeMessage(mail: message) else { continue }
      hold(read.newText.upperBound <= read.text.utf8.count, "the new text is in the text")
    }
  }
}
