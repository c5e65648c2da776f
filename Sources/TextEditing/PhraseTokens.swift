/// A line as a Japanese reader takes it in: words by their script, marks one by one.
struct PhraseTokens {
  /// In order, without gaps.
  let tokens: [[UInt8]]

  init(_ bytes: [UInt8]) {
    var tokens: [[UInt8]] = []
    var last: CharacterScript?
    var index = 0
    let boundaries = GraphemeBoundaries(bytes)
    while index < bytes.count {
      let next = boundaries.after(index)
      let script = CharacterScript(bytes.scalar(at: index).value)
      let joins = last.map { $0 != .punctuation && $0 != .space && $0.joins(script) } ?? false
      if joins {
        tokens[tokens.count - 1] += bytes[index..<next]
      } else {
        tokens.append(Array(bytes[index..<next]))
      }
      last = script
      index = next
    }
    self.tokens = tokens
  }

  /// How much it tells that two lines share a token: a particle or a mark little, a
  /// word much.
  static func weight(of token: [UInt8]) -> Int {
    switch CharacterScript(token.scalar(at: 0).value) {
    case .space: 1
    case .punctuation, .hiragana, .prolongedSound: 2
    case .kanji, .katakana: 2 * token.count / 3 + 3
    case .latin: token.count + 3
    }
  }
}
