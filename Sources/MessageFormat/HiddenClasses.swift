/// The classes of elements that a style sheet in an HTML text hides.
///
/// Rules for one class, `.preheader { display: none }`, are understood; those inside of
/// `@media` are for other screens. What else CSS can do is left to browsers.
struct HiddenClasses {
  private var names: Set<String> = []

  private static let limit = 1000

  var isEmpty: Bool { names.isEmpty }

  /// Whether one of the classes that an attribute lists is hidden.
  func contains(anyOf list: ArraySlice<UInt8>) -> Bool {
    !names.isEmpty
      && list.prefix(2000).split(whereSeparator: \.isWhiteSpace).contains {
        names.contains($0.text)
      }
  }

  /// Takes the rules of a style sheet in.
  ///
  /// - Complexity: O(*n*).
  mutating func add(_ sheet: ArraySlice<UInt8>) {
    var rest = Self.withoutComments(sheet)[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")), names.count < Self.limit {
      let selector = rest[..<open].trimmed
      let isGrouped = selector.first == UInt8(ascii: "@")
      let end = Self.end(of: rest[(open + 1)...], isGrouped: isGrouped)
      if !isGrouped, HidingStyle(rest[(open + 1)..<end]).hides { add(selectors: selector) }
      rest = rest[min(end + 1, rest.endIndex)...]
    }
  }

  private mutating func add(selectors: ArraySlice<UInt8>) {
    for selector in selectors.split(separator: UInt8(ascii: ",")) {
      let pieces = selector.trimmed.split(
        separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      guard pieces.count == 2, let name = pieces.last, !name.isEmpty,
        pieces.joined().allSatisfy(Self.isOfName)
      else { continue }
      names.insert(name.text)
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == ASCII.hyphen || byte == UInt8(ascii: "_")
  }

  /// The place of the brace that closes a rule, or a group of rules.
  private static func end(of rest: ArraySlice<UInt8>, isGrouped: Bool) -> Int {
    var depth = 1
    for (index, byte) in zip(rest.indices, rest) {
      if byte == UInt8(ascii: "{"), isGrouped { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return index }
    }
    return rest.endIndex
  }

  /// The sheet without comments and without the sign that kept old browsers from reading on.
  private static func withoutComments(_ sheet: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    var (rest, isComment) = (sheet, false)
    while let byte = rest.first {
      if rest.starts(with: isComment ? commentEnd : commentStart) {
        isComment.toggle()
        rest.removeFirst(2)
      } else if rest.starts(with: markupComment) {
        rest.removeFirst(markupComment.count)
      } else {
        if !isComment { kept.append(byte) }
        rest.removeFirst()
      }
    }
    return kept
  }

  private static let commentStart = Array("/*".utf8)
  private static let commentEnd = Array("*/".utf8)
  private static let markupComment = Array("<!--".utf8)
}
