/// What changed within a line: by words first, then by characters.
struct LineComparison {
  /// Joined, they are the old line without what was added, the new one without what was
  /// removed.
  private(set) var changes: [TextChange] = []

  init(_ old: [UInt8], _ new: [UInt8]) {
    let (before, after) = (PhraseTokens(old).tokens, PhraseTokens(new).tokens)
    let pairs = Alignment.pairs(before.count, after.count) { first, second in
      before[first] == after[second] ? PhraseTokens.weight(of: before[first]) : 0
    }
    var blocks: [Block] = []
    var (row, column) = (0, 0)
    for (first, second) in pairs + [(before.count, after.count)] {
      blocks.append(
        Block(
          removed: Array(before[row..<first].joined()),
          added: Array(after[column..<second].joined()),
          same: first < before.count ? before[first] : []))
      (row, column) = (first + 1, second + 1)
    }
    for block in Self.settled(blocks) { append(block) }
  }

  /// A change, and the word after it that did not change.
  private struct Block {
    var removed: [UInt8]
    var added: [UInt8]
    var same: [UInt8]
    var isChange: Bool { !removed.isEmpty || !added.isEmpty }
  }

  /// A particle or a mark alone between two changes is part of the change: nobody reads
  /// it as what stayed.
  private static func settled(_ blocks: [Block]) -> [Block] {
    var settled: [Block] = []
    for block in blocks {
      if let last = settled.last, isSlight(last.same), last.isChange,
        !block.removed.isEmpty, !block.added.isEmpty,
        !last.removed.isEmpty, !last.added.isEmpty
      {
        settled[settled.count - 1].removed += last.same + block.removed
        settled[settled.count - 1].added += last.same + block.added
        settled[settled.count - 1].same = block.same
      } else {
        settled.append(block)
      }
    }
    return settled
  }

  private static func isSlight(_ token: [UInt8]) -> Bool {
    guard !token.isEmpty, token.count <= 6 else { return false }
    let script = CharacterScript(token.scalar(at: 0).value)
    return script == .hiragana || script == .punctuation || script == .space
  }

  private mutating func append(_ block: Block) {
    let head = Self.sharedHead(block.removed, block.added)
    let (removed, added) = (block.removed.dropFirst(head), block.added.dropFirst(head))
    let tail = Self.sharedTail(Array(removed), Array(added))
    append(.same, block.removed.prefix(head))
    append(.removed, removed.dropLast(tail))
    append(.added, added.dropLast(tail))
    append(.same, removed.suffix(tail))
    append(.same, block.same[...])
  }

  private mutating func append(_ operation: TextChange.Operation, _ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    if let last = changes.last, last.operation == operation {
      changes[changes.count - 1] = TextChange(operation, last.text + text)
    } else {
      changes.append(TextChange(operation, text))
    }
  }

  /// The bytes at the beginning that both have, in whole characters; a number or a
  /// Latin word is never cut.
  private static func sharedHead(_ one: [UInt8], _ other: [UInt8]) -> Int {
    let limit = zip(one, other).prefix { $0 == $1 }.count
    return cut(one, other, atOrBefore: limit)
  }

  private static func sharedTail(_ one: [UInt8], _ other: [UInt8]) -> Int {
    let limit = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
    var length = limit
    while length > 0 {
      let (first, second) = (one.count - length, other.count - length)
      if isCut(one, at: first), isCut(other, at: second) { break }
      length -= 1
    }
    return length
  }

  private static func cut(_ one: [UInt8], _ other: [UInt8], atOrBefore limit: Int) -> Int {
    var place = limit
    while place > 0, !(isCut(one, at: place) && isCut(other, at: place)) { place -= 1 }
    return place
  }

  /// Whether a reader could take what stands before and after a byte apart.
  private static func isCut(_ bytes: [UInt8], at place: Int) -> Bool {
    guard place > 0, place < bytes.count else { return true }
    guard bytes.scalarStart(atOrBefore: place) == place,
      GraphemeBoundaries(bytes).atOrBefore(place) == place, let before = bytes.scalar(before: place)
    else { return false }
    let scripts = (CharacterScript(before), CharacterScript(bytes.scalar(at: place).value))
    return scripts.0 != .latin || scripts.1 != .latin
  }
}
