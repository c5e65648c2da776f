import Casework
import CivilTime
import MessageFormat
import NoticeIntake
import Wording

/// A reading for people: the conclusions with the words they rest on, then the text with
/// those words between 【 and 】.
struct ReadingText {
  private let incoming: IncomingMessage
  private let language: Language

  init(_ incoming: IncomingMessage, in language: Language) {
    self.incoming = incoming
    self.language = language
  }

  var text: String {
    let facts = incoming.facts
    var lines = [
      "== \(incoming.source)",
      language.say(ScreenPhrase.fromIs, facts.from),
      language.say(ScreenPhrase.subjectIs, facts.subject),
      language.say(
        ScreenPhrase.receivedIs, language.dayAndClock(facts.received, at: facts.received)),
      "",
    ]
    let conclusions = ReadingConclusions(
      incoming.reading, of: incoming.message.text, received: facts.received, in: language)
    lines += conclusions.rows.map { row in
      let words = row.words.map { "  " + language.say(ScreenPhrase.quotedWords, $0) } ?? ""
      return "\(row.name): \(row.value)\(words)"
    }
    return (lines + ["", marked]).joined(separator: "\n")
  }

  /// The text with every quoted span marked; spans that overlap are joined.
  private var marked: String {
    let bytes = Array(incoming.message.text.utf8)
    var result: [UInt8] = []
    var position = 0
    for span in Quotation.spans(of: incoming.reading) {
      result += bytes[position..<span.lowerBound] + Array("【".utf8)
      result += bytes[span] + Array("】".utf8)
      position = span.upperBound
    }
    return String(decoding: result + bytes[position...], as: UTF8.self)
  }
}
