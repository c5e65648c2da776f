/// Walks over the short runs of words in a stretch of a folded text.
///
/// A phrase is one to three words of Latin letters, or two to five characters of
/// Japanese, with nothing between them but spaces and hyphens. A number counts as a word
/// spelled `#`; what mixes letters and digits, such as an ASIN, ends a phrase.
struct PhraseWalk {
  private let folded: FoldedText
  private let tokens: [Token]

  private struct Token {
    let range: Range<Int>
    let kind: Kind

    /// Whether a phrase can go on from the token before.
    let isJoined: Bool
  }

  private enum Kind {
    case word, number, japanese

    var isLatin: Bool { self != .japanese }
  }

  init(_ range: Range<Int>, in folded: FoldedText) {
    self.folded = folded
    var tokens: [Token] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let (end, kind) = Self.token(at: index, to: range.upperBound, in: folded) else {
        index = Self.behindMixed(index, to: range.upperBound, in: folded)
        continue
      }
      let isJoined = tokens.last.map {
        $0.kind.isLatin == kind.isLatin
          && Self.joins($0.range.upperBound..<index, isLatin: kind.isLatin, in: folded)
      }
      tokens.append(Token(range: index..<end, kind: kind, isJoined: isJoined ?? false))
      index = end
    }
    self.tokens = tokens
  }

  /// Calls `body` with the hash and the stretch of every phrase.
  func forEach(_ body: (UInt64, Range<Int>) -> Void) {
    for first in tokens.indices {
      let isLatin = tokens[first].kind.isLatin
      let lengths = isLatin ? 1...3 : 2...5
      var hash = ScalarHash()
      for length in 1...lengths.upperBound {
        let index = first + length - 1
        guard index < tokens.count, length == 1 || tokens[index].isJoined else { break }
        if isLatin, length > 1 { hash.add(ASCIIScalar.space) }
        add(tokens[index], to: &hash)
        if length >= lengths.lowerBound {
          body(hash.value, tokens[first].range.lowerBound..<tokens[index].range.upperBound)
        }
      }
    }
  }

  private func add(_ token: Token, to hash: inout ScalarHash) {
    if token.kind == .number {
      hash.add(Self.numberSign)
    } else {
      for index in token.range { hash.add(folded.scalars[index]) }
    }
  }

  /// The spelling of a phrase, as the tables of weights have it.
  static func spelling(of range: Range<Int>, in folded: FoldedText) -> String {
    let walk = PhraseWalk(range, in: folded)
    let words = walk.tokens.map { $0.kind == .number ? "#" : folded.string($0.range) }
    return words.joined(separator: walk.tokens.first?.kind.isLatin ?? true ? " " : "")
  }
}

extension PhraseWalk {
  private static let numberSign: UInt32 = 0x23

  private static func token(
    at start: Int, to limit: Int, in folded: FoldedText
  ) -> (end: Int, kind: Kind)? {
    let first = folded.scalars[start]
    if first.isJapanese { return (start + 1, .japanese) }
    guard first.isWord else { return nil }
    var end = start
    var (letters, digits) = (false, false)
    while end < limit, folded.scalars[end].isWord || folded.scalars[end] == 0x27 {
      if folded.scalars[end].isDigit { digits = true } else { letters = true }
      end += 1
    }
    return letters && digits ? nil : (end, digits ? .number : .word)
  }

  private static func behindMixed(_ start: Int, to limit: Int, in folded: FoldedText) -> Int {
    var end = start + 1
    guard folded.scalars[start].isWord else { return end }
    while end < limit, folded.scalars[end].isWord { end += 1 }
    return end
  }

  private static func joins(_ gap: Range<Int>, isLatin: Bool, in folded: FoldedText) -> Bool {
    guard isLatin else { return gap.isEmpty }
    return gap.allSatisfy { [ASCIIScalar.space, 0x2D].contains(folded.scalars[$0]) }
  }
}
