/// Where sentences and paragraphs begin.
///
/// A sentence ends at 。！？ with the brackets that close after it, or at . ! ? ． before a space
/// or the end of the line, and always at the end of a line. A mark inside brackets that are
/// followed by hiragana ends nothing: there the quoting sentence goes on.
extension DraftText {
  /// The start of the sentence here, or of the one before when already there.
  func sentenceStart(before position: TextPosition) -> TextPosition {
    var line = position.line
    var limit = position.byte
    while line >= 0 {
      if let byte = sentenceStarts(ofLine: line).last(where: { $0 < limit }) {
        return TextPosition(line: line, byte: byte)
      }
      line -= 1
      limit = .max
    }
    return .start
  }

  /// The start of the next sentence, or the end of the text.
  func sentenceStart(after position: TextPosition) -> TextPosition {
    for line in position.line..<lineCount {
      let limit = line == position.line ? position.byte : -1
      if let byte = sentenceStarts(ofLine: line).first(where: { $0 > limit }) {
        return TextPosition(line: line, byte: byte)
      }
    }
    return end
  }

  private func sentenceStarts(ofLine line: Int) -> [Int] {
    let bytes = lineBytes[line]
    var starts: [Int] = []
    var index = bytes.indentationEnd(from: 0)
    if index < bytes.count { starts.append(index) }
    while index < bytes.count {
      guard let end = bytes.sentenceEnd(at: index) else {
        index += bytes.scalar(at: index).length
        continue
      }
      index = bytes.indentationEnd(from: end)
      if index < bytes.count { starts.append(boundaries(ofLine: line).atOrAfter(index)) }
    }
    return starts
  }
}

extension DraftText {
  /// The start of the paragraph here, or of the one before when already there.
  func paragraphStart(before position: TextPosition) -> TextPosition {
    var line = position.byte > 0 ? position.line + 1 : position.line
    while line > 0, isBlank(line - 1) { line -= 1 }
    while line > 0, !isBlank(line - 1) { line -= 1 }
    return TextPosition(line: line, byte: 0)
  }

  /// The start of the next paragraph, or the end of the text.
  func paragraphStart(after position: TextPosition) -> TextPosition {
    var line = position.line
    while line < lineCount, !isBlank(line) { line += 1 }
    while line < lineCount, isBlank(line) { line += 1 }
    return line < lineCount ? TextPosition(line: line, byte: 0) : end
  }

  private func isBlank(_ line: Int) -> Bool {
    lineBytes[line].indentationEnd(from: 0) == lineBytes[line].count
  }
}

extension [UInt8] {
  /// The first byte at or after another that begins neither a space, nor a TAB, nor U+3000.
  func indentationEnd(from start: Int) -> Int {
    var index = start
    while index < count {
      let (scalar, length) = scalar(at: index)
      guard CharacterScript(scalar) == .space else { break }
      index += length
    }
    return index
  }

  /// Where a sentence ends whose closing mark stands at a byte; nothing when none ends there.
  fileprivate func sentenceEnd(at index: Int) -> Int? {
    let mark = scalar(at: index)
    guard Self.plainMarks.contains(mark.value) || Self.spacedMarks.contains(mark.value) else {
      return nil
    }
    var end = index + mark.length
    while end < count, Self.plainMarks.contains(scalar(at: end).value) {
      end += scalar(at: end).length
    }
    let marksEnd = end
    while end < count, Self.closers.contains(scalar(at: end).value) {
      end += scalar(at: end).length
    }
    guard end < count else { return end }
    let script = CharacterScript(scalar(at: end).value)
    if script == .space { return end }
    if Self.spacedMarks.contains(mark.value) { return nil }
    return end > marksEnd && script == .hiragana ? nil : end
  }

  private static var plainMarks: [UInt32] { [0x3002, 0xFF01, 0xFF1F, 0xFF61] }  // 。！？｡
  private static var spacedMarks: [UInt32] { [0x2E, 0x21, 0x3F, 0xFF0E] }  // . ! ? ．

  private static var closers: [UInt32] {
    [0x300D, 0x300F, 0xFF09, 0x3015, 0x3011, 0x3009, 0x300B, 0x29, 0x22, 0x2019, 0x201D, 0xFF63]
  }
}
