/// How the words of a text begin, wherever in it a word may stand: what begins otherwise is not
/// in the text.
struct WordBeginnings: Sendable {
  private var short: BitFilter
  private var long: BitFilter

  /// Bytes of a beginning; every identity word has as many as the shorter.
  private static let (least, most) = (4, 8)

  init(of text: NameText) {
    let bytes = text.utf8
    short = BitFilter(forCount: bytes.count)
    long = BitFilter(forCount: bytes.count)
    var read: UInt64 = 0
    for (place, byte) in bytes.enumerated() {
      read = read << 8 | UInt64(byte)
      if place >= Self.least - 1 { short.insert(read & 0xFFFF_FFFF) }
      if place >= Self.most - 1 { long.insert(read) }
    }
  }

  /// Whether the text may hold a word.
  ///
  /// - Parameter word: A range of bytes that are a word as names are compared.
  func mayHold(_ word: Range<Int>, of bytes: RawSpan) -> Bool {
    guard word.count >= Self.least else { return true }
    guard short.mayHold(Self.number(of: word.prefix(Self.least), in: bytes)) else { return false }
    return word.count < Self.most
      || long.mayHold(Self.number(of: word.prefix(Self.most), in: bytes))
  }

  private static func number(of places: Range<Int>.SubSequence, in bytes: RawSpan) -> UInt64 {
    places.reduce(0) {
      $0 << 8 | UInt64(bytes.unsafeLoad(fromByteOffset: $1, as: UInt8.self))
    }
  }
}
