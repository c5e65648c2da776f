import Casework
import MessageFormat
import TextFolding

/// Finds the products that a notice is about.
struct Products: Sendable {
  private(set) var asins: [String] = []
  private(set) var quotes: [Quotation] = []
  private var known: Set<String> = []

  /// - Parameters:
  ///   - links: Those of the marketplace in an HTML part.
  ///   - domains: The marketplace's.
  init(in text: NoticeText, links: [String], domains: [String]) {
    let scalars = text.folded.scalars
    var index = 0
    while index + 10 <= scalars.count {
      if let name = Self.name(at: index, in: text) {
        if !Self.isInStrangeLink(index, in: text.folded, domains: domains) {
          add(name, quote: text.quote(index..<index + 10))
        }
        index += 10
      } else {
        index += 1
      }
    }
    for link in links { addLinked(link) }
  }

  private mutating func add(_ name: String, quote: Quotation?) {
    guard known.insert(name).inserted else { return }
    asins.append(name)
    if let quote { quotes.append(quote) }
  }

  // B and nine more, at least one of them a digit, standing alone; or ten digits where
  // the text calls them an ASIN or an ISBN.
  private static func name(at start: Int, in text: NoticeText) -> String? {
    let folded = text.folded
    let window = folded.scalars[start..<start + 10]
    guard window.allSatisfy(\.isWord), !isInsideWord(start, in: folded),
      folded.scalar(at: start + 10).map({ !$0.isWord && $0 != 0x5F }) ?? true,
      folded.span(of: start..<start + 10).count <= 40
    else { return nil }
    let label = Label.before(start, in: text)
    guard label != .other else { return nil }
    let name = folded.string(start..<start + 10).uppercased()
    if window.first == 0x62 {
      guard window.contains(where: \.isDigit) else { return nil }
      return label == .product || isCapital(start, in: text) && !isWordWithNumber(window)
        ? name : nil
    }
    let isISBN =
      window.prefix(9).allSatisfy { $0.isDigit }
      && (window.last?.isDigit ?? false || window.last == 0x78)
    return isISBN && label == .product ? name : nil
  }

  // BUSINESS10: letters, then a number; those that the marketplace gives go on with either.
  private static func isWordWithNumber(_ name: ArraySlice<UInt32>) -> Bool {
    name.dropFirst().first?.isLowercase ?? false
      && name.drop { $0.isLowercase }.allSatisfy(\.isDigit)
  }

  // Whether it stands in a link that does not lead to the marketplace, whatever its path says.
  private static func isInStrangeLink(
    _ start: Int, in folded: FoldedText, domains: [String]
  ) -> Bool {
    let first = max(0, start - linkLength)
    let gap = (first..<start).last { isOutsideLinks(folded.scalars[$0]) }
    let link = folded.string((gap.map { $0 + 1 } ?? first)..<start)
    guard let host = Sender.hosts(in: link).first else { return false }
    return !Sender.belongs(host, to: domains)
  }

  private static let linkLength = 500

  private static func isOutsideLinks(_ scalar: UInt32) -> Bool {
    scalar.isJapanese
      || [ASCIIScalar.space, ASCIIScalar.newline, 0x3C, 0x3E, 0x22].contains(scalar)
  }

  private static func isInsideWord(_ start: Int, in folded: FoldedText) -> Bool {
    guard let before = folded.scalar(at: start - 1), before.isWord || before == 0x5F else {
      return false
    }
    let label = folded.string(max(0, start - 4)..<start)
    return label != "asin"
  }

  private static func isCapital(_ index: Int, in text: NoticeText) -> Bool {
    let words = text.quote(index..<index + 1).words
    return words.unicodeScalars.contains { $0.value != text.folded.scalars[index] }
  }

  /// What the words before a name say it is.
  private enum Label {
    case product, other, none

    static func before(_ index: Int, in text: NoticeText) -> Label {
      var start = max(0, index - 40)
      if let lastBreak = (start..<index).last(where: {
        text.folded.scalars[$0] == ASCIIScalar.newline
      }) {
        // A table may have the label in the line above.
        start = max(start, min(lastBreak, index - 8))
      }
      let product = text.signals.last("asin.label", in: start..<index)
      let other = text.signals.last("asin.other_number", in: start..<index)
      switch (product, other) {
      case (let product?, let other?):
        return product.range.upperBound >= other.range.upperBound ? .product : .other
      case (.some, nil): return .product
      case (nil, let other?):
        return isNextNumber(after: other.range.upperBound, at: index, in: text) ? .other : .none
      case (nil, nil): return .none
      }
    }
  }

  // "Complaint 70077007001, B0..." calls the first number a complaint and not the second.
  private static func isNextNumber(after label: Int, at index: Int, in text: NoticeText) -> Bool {
    let between = text.folded.scalars[min(label, index)..<index]
    let words = between.filter(\.isLowercase).compactMap(Unicode.Scalar.init).map(Character.init)
    return between.count <= 12 && numberWords.contains(String(words))
      && !between.contains { $0.isDigit || $0 == ASCIIScalar.newline }
  }

  private static let numberWords: Set<String> = ["", "id", "no", "number"]

  private mutating func addLinked(_ link: String) {
    for marker in ["/dp/", "/gp/product/", "/product-reviews/", "asin="] {
      guard let range = link.firstRange(of: marker) else { continue }
      let name = link[range.upperBound...].prefix(10)
      let rest = link[range.upperBound...].dropFirst(10).first
      let isWhole = rest.map { !($0.isLetter || $0.isNumber) } ?? true
      guard name.utf8.count == 10, isWhole,
        name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
      else { continue }
      add(name.uppercased(), quote: nil)
    }
  }
}
