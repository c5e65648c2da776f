import Casework
import Terminal
import Wording

/// A message as it came, byte for byte, fit to be looked at: what would command a
/// terminal, hide or turn round what follows is written out.
///
///     ESC, a lone CR            ^[  ^M
///     DEL, C1, bidi, width 0    <U+202E>
///     no UTF-8                  <E3>
struct OriginalText {
  private let bytes: [UInt8]

  /// As much as anybody reads; the rest is counted.
  private static let most = 512 << 10

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Bytes that are not shown.
  var rest: Int { max(0, bytes.count - Self.most) }

  /// A line each, with what was written out marked.
  var paragraphs: [Reader.Paragraph] {
    bytes.prefix(Self.most).split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      // The usual end of a line in mail.
      var text = OriginalLine(line.last == 0x0D ? line.dropLast() : line)
      text.write()
      var paragraph = Reader.Paragraph(text.shown)
      paragraph.marks = text.marks.map { Reader.Mark(span: $0, role: .warning) }
      return paragraph
    }
  }
}

/// One line of it.
private struct OriginalLine {
  private let bytes: ArraySlice<UInt8>
  private(set) var shown = ""

  /// What was written out, in bytes of ``shown``.
  private(set) var marks: [Range<Int>] = []

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  mutating func write() {
    var decoder = UTF8()
    var input = bytes.makeIterator()
    var place = bytes.startIndex
    while true {
      switch decoder.decode(&input) {
      case .emptyInput: return
      case .scalarValue(let scalar):
        write(scalar)
        place += UTF8.width(scalar)
      case .error:
        // One byte is written out, and the rest read anew from behind it.
        spellOut("<\(Self.hexadecimal(UInt32(bytes[place]), digits: 2))>")
        place += 1
        decoder = UTF8()
        input = bytes[place...].makeIterator()
      }
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09: shown.unicodeScalars.append(scalar)
    case 0..<0x20:
      spellOut("^\(Unicode.Scalar(UInt8(scalar.value) + 0x40))")
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
        .unassigned:
        spellOut("<U+\(Self.hexadecimal(scalar.value, digits: 4))>")
      default: shown.unicodeScalars.append(scalar)
      }
    }
  }

  private mutating func spellOut(_ name: String) {
    let start = shown.utf8.count
    shown += name
    marks.append(start..<shown.utf8.count)
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

extension Reader {
  /// A message as it came.
  init(original bytes: [UInt8], of name: NoticeName, in language: Language) {
    let text = OriginalText(bytes)
    let rest =
      text.rest == 0
      ? [] : [Paragraph(language.say(ReadingPhrase.originalGoesOn, String(text.rest)), role: .dim)]
    self.init(
      title: language.say(ReadingPhrase.originalTitle, name.rawValue, String(bytes.count)),
      paragraphs: text.paragraphs + rest)
  }
}
