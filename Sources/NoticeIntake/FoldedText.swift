/// A text as the rules see it: one form for every way of writing the same thing, each
/// scalar knowing which bytes of the original it stands for.
///
/// Full-width ASCII becomes half-width, half-width katakana full-width, letters lower
/// case; controls, terminal sequences and zero-width characters are gone, spaces beside
/// Japanese are dropped, and a line break inside a sentence is joined. A break that ends
/// something stays as U+000A.
///
/// An object, since everything that looks at a text holds it.
final class FoldedText: Sendable {
  let scalars: [UInt32]

  /// The first byte of the original that each scalar stands for.
  let starts: [Int]

  /// The byte after the last.
  let ends: [Int]

  /// No notice is longer; of a longer text only the beginning is read.
  static let limit = 200_000

  /// - Parameters:
  ///   - range: The bytes to read; all where there is none.
  ///   - left: Stretches of them that are left out, in order.
  init(_ text: String, within range: Range<Int>? = nil, without left: [Range<Int>] = []) {
    let raw = Self.raw(text, within: range, without: left)
    let utf8 = text.utf8
    let breaks = LineBreaks(raw.scalars) { index in
      let byte = utf8[utf8.index(utf8.startIndex, offsetBy: raw.starts[index])]
      return UInt32(byte).isLowercase
    }
    let joined = JoinedScalars(raw, breaks)
    (scalars, starts, ends) = (joined.scalars, joined.starts, joined.ends)
  }

  private static func raw(
    _ text: String, within range: Range<Int>?, without left: [Range<Int>]
  ) -> RawScalars {
    var raw = RawScalars(reserving: min(range?.count ?? text.utf8.count, limit))
    var offset = 0
    var left = left[...]
    for scalar in text.unicodeScalars {
      if raw.scalars.count >= limit { break }
      let width = UTF8.width(scalar)
      while let next = left.first, next.upperBound <= offset { left.removeFirst() }
      let isLeftOut = left.first?.contains(offset) ?? false
      if !isLeftOut, range.map({ $0.contains(offset) }) ?? true {
        raw.append(scalar.value, at: offset, width: width)
      }
      offset += width
    }
    return raw
  }
}

/// Scalars with the spaces and line breaks between them that mean something.
private struct JoinedScalars {
  private(set) var scalars: [UInt32] = []
  private(set) var starts: [Int] = []
  private(set) var ends: [Int] = []

  init(_ raw: RawScalars, _ breaks: LineBreaks) {
    scalars.reserveCapacity(raw.scalars.count)
    starts.reserveCapacity(raw.scalars.count)
    ends.reserveCapacity(raw.scalars.count)
    for index in raw.scalars.indices {
      let value = raw.scalars[index]
      append(
        value, raw.starts[index], raw.ends[index],
        isBreak: value == ASCIIScalar.newline && breaks.ends(index))
    }
    while scalars.last == ASCIIScalar.space || scalars.last == ASCIIScalar.newline { removeLast() }
  }

  private mutating func removeLast() {
    scalars.removeLast()
    starts.removeLast()
    ends.removeLast()
  }

  private mutating func append(_ value: UInt32, _ start: Int, _ end: Int, isBreak: Bool) {
    if isBreak {
      if scalars.last == ASCIIScalar.space { removeLast() }
      guard let last = scalars.last, last != ASCIIScalar.newline else { return }
      push(value, start, end)
    } else if value == ASCIIScalar.space || value == ASCIIScalar.newline {
      guard let last = scalars.last, last != ASCIIScalar.newline, last != ASCIIScalar.space,
        !last.isJapanese
      else { return }
      push(ASCIIScalar.space, start, end)
    } else {
      if value.isJapanese, scalars.last == ASCIIScalar.space { removeLast() }
      push(value, start, end)
    }
  }

  private mutating func push(_ value: UInt32, _ start: Int, _ end: Int) {
    scalars.append(value)
    starts.append(start)
    ends.append(end)
  }
}

extension FoldedText {
  var count: Int { scalars.count }

  /// The bytes of the original that a stretch stands for.
  func span(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last, starts.indices.contains(last) else {
      return 0..<0
    }
    return starts[first]..<max(starts[first], ends[last])
  }

  /// The folded text of a stretch.
  func string(_ range: Range<Int>) -> String {
    let range = range.clamped(to: scalars.indices)
    return String(unsafeUninitializedCapacity: range.count * Self.widest) { bytes in
      var count = 0
      for index in range {
        guard let scalar = Unicode.Scalar(scalars[index]) else { continue }
        for byte in scalar.utf8 {
          bytes[count] = byte
          count += 1
        }
      }
      return count
    }
  }

  /// So many bytes a scalar has at most.
  private static let widest = 4

  func scalar(at index: Int) -> UInt32? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  /// Whether the original had a gap between two neighbours that folding closed.
  func hasGap(before index: Int) -> Bool {
    index > 0 && index < count && starts[index] > ends[index - 1]
  }
}

enum ASCIIScalar {
  static let newline: UInt32 = 0x0A
  static let space: UInt32 = 0x20
  static let period: UInt32 = 0x2E
  static let colon: UInt32 = 0x3A
}

extension UInt32 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLowercase: Bool { (0x61...0x7A).contains(self) }
  var isWord: Bool { isDigit || isLowercase }

  /// Kana, kanji and their punctuation: characters beside which a space means nothing.
  var isJapanese: Bool {
    (0x3000...0x30FF).contains(self) || (0x3400...0x9FFF).contains(self)
      || (0xF900...0xFAFF).contains(self) || (0x20000...0x3FFFF).contains(self)
  }

  var isKana: Bool { (0x3041...0x30FE).contains(self) && self != 0x30FB && self != 0x30FC }
}
