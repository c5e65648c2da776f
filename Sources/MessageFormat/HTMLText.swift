/// An HTML text as a person sees it.
package struct HTMLText: Hashable, Sendable {
  /// Lines end in LF; cells of a table row are separated by a tab.
  package let text: String

  /// The targets of links, in order, each once.
  package let links: [String]

  /// Where in `text`, in UTF-8 bytes, a quoted earlier message begins.
  package let quotationStart: Int?

  /// - Complexity: O(*n*); tags may be nested as deep as they like.
  package init(rendering html: String) {
    var reader = HTMLReader(bytes: Array(html.utf8))
    reader.read()
    text = reader.page.finished()
    links = reader.links
    quotationStart = reader.quotationStart ?? reader.margined.flatMap(reader.page.startOfLast)
  }

  /// Replaces the character references of an attribute's value.
  static func decodeReferences(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "&"),
        let (text, length) = CharacterReference.decode(bytes[index...])
      {
        decoded += text.utf8
        index += length
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return decoded
  }
}

/// Goes through the text and lays what is visible on a page.
private struct HTMLReader {
  let bytes: [UInt8]
  var page = TextPage()
  private(set) var links: [String] = []
  private(set) var quotationStart: Int?

  /// The outermost block with a line at its side that was read last, as bytes of the page.
  private(set) var margined: Range<Int>?
  private var index = 0
  private var known: Set<String> = []
  private var elements = OpenElements()
  private var hiddenClasses = HiddenClasses()

  /// How many blocks are open from the outermost with a line at its side on.
  private var marginedDepth = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() {
    while index < bytes.count {
      switch bytes[index] {
      case ASCII.less: readMarkup()
      case UInt8(ascii: "&"): readReference()
      default:
        if !elements.isHidden { page.append(bytes[index], isPreformatted: elements.isPreformatted) }
        index += 1
      }
    }
  }

  private mutating func readReference() {
    let reference = CharacterReference.decode(bytes[index...])
    if !elements.isHidden { page.append(character: reference?.text ?? "&") }
    index += reference?.length ?? 1
  }

  private mutating func readMarkup() {
    let rest = bytes[index...]
    if rest.starts(with: [0x3C, 0x21, 0x2D, 0x2D]) {
      skipComment()
    } else if index + 1 < bytes.count, [0x21, 0x3F].contains(bytes[index + 1]) {
      index = rest.firstIndex(of: ASCII.greater).map { $0 + 1 } ?? bytes.count
    } else if let (tag, end) = HTMLTag.read(bytes, at: index) {
      index = end
      apply(tag)
    } else {
      if !elements.isHidden { page.append(character: "<") }
      index += 1
    }
  }

  private mutating func skipComment() {
    index += 4
    // "<!-->" and "<!--->" are comments without content.
    if bytes[index...].starts(with: [ASCII.greater]) { index += 1; return }
    if bytes[index...].starts(with: [ASCII.hyphen, ASCII.greater]) { index += 2; return }
    while index < bytes.count {
      guard let end = bytes[index...].firstIndex(of: ASCII.greater) else { break }
      let before = bytes[max(index - 2, 0)..<end].suffix(3)
      index = end + 1
      if before.suffix(2).elementsEqual([0x2D, 0x2D]) || before.elementsEqual([0x2D, 0x2D, 0x21]) {
        return
      }
    }
    index = bytes.count
  }

  private mutating func apply(_ tag: HTMLTag) {
    if tag.isClosing {
      let wasHidden = elements.isHidden
      elements.close(tag.name)
      if !wasHidden { page.end(tag.name) }
      if tag.name == "blockquote" { endMargined() }
      return
    }
    if let link = tag.link, tag.name == "a" || tag.name == "area", known.insert(link).inserted {
      links.append(link)
    }
    if HTMLElements.rawText.contains(tag.name) {
      let start = index
      skipRawText(tag.name)
      if tag.name == "style" { hiddenClasses.add(bytes[start..<index]) }
      return
    }
    elements.open(tag, isHidden: tag.isHidden || hiddenClasses.contains(anyOf: tag.classes))
    guard !elements.isHidden else { return }
    page.begin(tag.name, item: elements.nextItem(tag.name))
    if tag.isQuotation, quotationStart == nil, !page.isEmpty { quotationStart = page.endLine() }
    if tag.name == "blockquote" { beginMargined(tag) }
  }

  // A line at the side alone marks an earlier message only where nothing follows the block.
  private mutating func beginMargined(_ tag: HTMLTag) {
    if marginedDepth > 0 {
      marginedDepth += 1
    } else if tag.isMargined, !page.isEmpty {
      marginedDepth = 1
      let start = page.endLine()
      margined = start..<start
    }
  }

  private mutating func endMargined() {
    guard marginedDepth > 0, let start = margined?.lowerBound else { return }
    marginedDepth -= 1
    if marginedDepth == 0 { margined = page.count > start ? start..<page.count : nil }
  }

  /// Goes to the closing tag of an element whose content is no markup.
  private mutating func skipRawText(_ name: String) {
    let closing = Array("</\(name)".utf8)
    while let less = bytes[index...].firstIndex(of: ASCII.less) {
      index = less
      let found = bytes[less...].prefix(closing.count)
      if found.count == closing.count, zip(found, closing).allSatisfy({ $0.lowercased == $1 }) {
        index = bytes[less...].firstIndex(of: ASCII.greater).map { $0 + 1 } ?? bytes.count
        return
      }
      index += 1
    }
    index = bytes.count
  }
}
