/// A way to go in a text that does not depend on how its lines are shown.
package enum TextMotion: Hashable, Sendable, CaseIterable {
  case left, right
  /// To the start of this word, or of the one before; to the end of this word, or of the next.
  case wordLeft, wordRight
  /// To the start of this sentence, or of the one before; to the start of the next.
  case sentenceBackward, sentenceForward
  /// To the start of this paragraph, or of the one before; to the start of the next.
  case paragraphBackward, paragraphForward
  case lineStart, lineEnd
  case textStart, textEnd
}

extension DraftText {
  /// Where a motion leads from a position; the position itself when there is no further to go.
  package func destination(of motion: TextMotion, from position: TextPosition) -> TextPosition {
    let here = self.position(nearest: position)
    switch motion {
    case .left: return left(of: here)
    case .right: return right(of: here)
    case .wordLeft: return wordLeft(of: here)
    case .wordRight: return wordRight(of: here)
    case .sentenceBackward: return sentenceStart(before: here)
    case .sentenceForward: return sentenceStart(after: here)
    case .paragraphBackward: return paragraphStart(before: here)
    case .paragraphForward: return paragraphStart(after: here)
    case .lineStart: return TextPosition(line: here.line, byte: 0)
    case .lineEnd: return lineEnd(of: here)
    case .textStart: return .start
    case .textEnd: return end
    }
  }

  private func lineEnd(of position: TextPosition) -> TextPosition {
    TextPosition(line: position.line, byte: lineBytes[position.line].count)
  }

  private func left(of position: TextPosition) -> TextPosition {
    if position.byte > 0 {
      let byte = boundaries(ofLine: position.line).before(position.byte)
      return TextPosition(line: position.line, byte: byte)
    }
    if position.line == 0 { return position }
    return lineEnd(of: TextPosition(line: position.line - 1, byte: 0))
  }

  private func right(of position: TextPosition) -> TextPosition {
    if position.byte < lineBytes[position.line].count {
      let byte = boundaries(ofLine: position.line).after(position.byte)
      return TextPosition(line: position.line, byte: byte)
    }
    return position.line + 1 < lineCount
      ? TextPosition(line: position.line + 1, byte: 0) : position
  }
}

extension DraftText {
  /// The end of the word here or ahead; a line break is a stop of its own.
  private func wordRight(of position: TextPosition) -> TextPosition {
    let bytes = lineBytes[position.line]
    guard position.byte < bytes.count else { return right(of: position) }
    let boundaries = boundaries(ofLine: position.line)
    func script(_ index: Int) -> CharacterScript { CharacterScript(bytes.scalar(at: index).value) }
    var byte = position.byte
    while byte < bytes.count, script(byte) == .space { byte = boundaries.after(byte) }
    while byte < bytes.count {
      let next = boundaries.after(byte)
      let goesOn = next < bytes.count && script(byte).joins(script(next))
      byte = next
      if !goesOn { break }
    }
    return TextPosition(line: position.line, byte: byte)
  }

  /// The start of the word here or behind; a line break is a stop of its own.
  private func wordLeft(of position: TextPosition) -> TextPosition {
    guard position.byte > 0 else { return left(of: position) }
    let bytes = lineBytes[position.line]
    let boundaries = boundaries(ofLine: position.line)
    func script(_ index: Int) -> CharacterScript { CharacterScript(bytes.scalar(at: index).value) }
    var byte = boundaries.before(position.byte)
    while byte > 0, script(byte) == .space { byte = boundaries.before(byte) }
    while byte > 0 {
      let previous = boundaries.before(byte)
      guard script(previous).joins(script(byte)) else { break }
      byte = previous
    }
    return TextPosition(line: position.line, byte: byte)
  }
}
