/// A text as the glyphs that may be shown of it: the one way by which text
/// reaches a terminal.
///
/// A notice comes from outside. Escape sequences in it would be commands to the
/// terminal, controls of direction would show other words than are there, and
/// characters on whose width terminals disagree would break the screen:
///
///     TAB                                 a blank
///     C0, C1, DEL, bidi, zero width       ?
///     not known to the width table        ?
///     emoji ZWJ emoji, skin tones         the first emoji
///     regional indicators                 their letters
///     third and further combining marks   nothing
package struct DisplayText: Sequence {
  let text: String
  let ambiguousWidth: AmbiguousWidth

  init(_ text: String, ambiguousWidth: AmbiguousWidth) {
    self.text = text
    self.ambiguousWidth = ambiguousWidth
  }

  package func makeIterator() -> Iterator { Iterator(self) }
}

extension DisplayText {
  package struct Iterator: IteratorProtocol {
    private var scalars: String.UnicodeScalarView.Iterator
    private let ambiguousWidth: AmbiguousWidth
    private var pending: Pending?

    /// UTF-8 bytes of the text that the glyphs so far stand for.
    private(set) var consumed = 0

    /// A scalar that no glyph stands for yet, and what becomes of it.
    private struct Pending {
      let scalar: Unicode.Scalar
      let display: ScalarDisplay
    }

    init(_ display: DisplayText) {
      scalars = display.text.unicodeScalars.makeIterator()
      ambiguousWidth = display.ambiguousWidth
      readAhead()
    }

    package mutating func next() -> DisplayGlyph? {
      while let pending {
        let scalar = pending.scalar
        advance(past: scalar)
        switch pending.display {
        case .base(let value, let width):
          return completed(DisplayGlyph(base: value, width: width), of: scalar)
        // Nothing stands before it that could carry it.
        case .mark, .joiner: return completed(.placeholder, of: scalar)
        case .skinTone: return completed(DisplayGlyph(base: scalar.value, width: 2), of: scalar)
        case .dropped: continue
        }
      }
      return nil
    }
  }
}

extension DisplayText.Iterator {
  private mutating func advance(past scalar: Unicode.Scalar) {
    consumed += UTF8.width(scalar)
    readAhead()
  }

  private mutating func readAhead() {
    pending = scalars.next().map {
      Pending(scalar: $0, display: ScalarDisplay($0, ambiguousWidth: ambiguousWidth))
    }
  }

  /// The glyph with everything that belongs to its cell.
  private mutating func completed(
    _ glyph: DisplayGlyph, of first: Unicode.Scalar
  ) -> DisplayGlyph {
    var glyph = glyph
    var joined = false
    var last = first
    // Nothing below the first combining mark belongs to another.
    while let pending, pending.scalar.value >= 0x300 {
      let scalar = pending.scalar
      switch pending.display {
      case .mark where ConjoiningJamo.isApart(scalar, from: last): return glyph
      case .mark where first.carriesNothing, .joiner where first.carriesNothing: return glyph
      case .mark(let value): glyph.add(mark: value)
      case .dropped: break
      case .joiner: joined = true
      case .skinTone where joined || first.properties.isEmoji: break
      case .base where joined && first.isPictograph && scalar.isPictograph:
        joined = false
      case .base, .skinTone: return glyph
      }
      last = scalar
      advance(past: scalar)
    }
    return glyph
  }
}

extension DisplayText {
  /// A text on one line, fit for a message on standard error or plain output.
  ///
  /// Line breaks and TABs become blanks, what could command a terminal becomes `?`.
  package static func singleLine(_ text: String) -> String {
    guard !isPlain(text) else { return text }
    let unbroken = String.UnicodeScalarView(
      text.unicodeScalars.map { ("\n"..."\r").contains($0) ? " " : $0 })
    var shown = String.UnicodeScalarView()
    for glyph in DisplayText(String(unbroken), ambiguousWidth: .narrow) {
      for value in [glyph.base, glyph.marks.first, glyph.marks.second] where value != 0 {
        if let scalar = Unicode.Scalar(value) { shown.append(scalar) }
      }
    }
    return String(shown)
  }

  /// Whether a text is of nothing but printable ASCII, kana and the common ideographs,
  /// which are shown as they are.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case 0x20...0x7E: index += 1
        // U+3040 to U+30FF but the sound marks, U+4000 to U+9FFF.
        case 0xE3 where index + 2 < bytes.count && (0x81...0x83).contains(bytes[index + 1]):
          if bytes[index + 1] == 0x82, bytes[index + 2] == 0x99 || bytes[index + 2] == 0x9A {
            return false
          }
          index += 3
        case 0xE4...0xE9: index += 3
        default: return false
        }
      }
      return true
    }
  }
}

extension Unicode.Scalar {
  /// Whether marks that follow are characters for themselves (Grapheme_Cluster_Break=Control).
  fileprivate var carriesNothing: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: value != 0x200C && !properties.isGraphemeExtend && !isNumberSign
    default: false
    }
  }

  /// Whether it stands before digits and is one character with them (Prepend).
  private var isNumberSign: Bool {
    switch value {
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  /// Whether an emoji may be joined from it (Extended_Pictographic): digits, `#`, `*` and
  /// skin tones and the letters of flags are emoji too, but nothing is joined from them.
  fileprivate var isPictograph: Bool {
    properties.isEmoji && !isASCII && !(0x1F1E6...0x1F1FF).contains(value)
      && !(0x1F3FB...0x1F3FF).contains(value)
  }
}
