/// Where the characters of one line begin and end, as a reader counts them.
///
/// Boundaries are those of extended grapheme clusters (UAX #29) as `String` finds them.
/// `String` is asked only for the few bytes in doubt: between two characters that can
/// neither begin nor continue a cluster of several scalars, there is always a boundary.
struct GraphemeBoundaries {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// How many clusters the line holds.
  ///
  /// - Complexity: O(*n*) in the length of the line.
  var count: Int {
    var count = 0
    forEachCluster { _ in count += 1 }
    return count
  }

  /// A boundary before a byte that no change from that byte on can move; the start of the
  /// line has none before it.
  func certain(before index: Int) -> Int { certainStart(bytes.scalarStart(before: index)) }

  /// Whether a caret may stand before this byte.
  func isBoundary(_ index: Int) -> Bool {
    (0...bytes.count).contains(index) && atOrBefore(index) == index
  }

  /// The boundary that follows a byte; the end of the line has none after it.
  func after(_ index: Int) -> Int {
    guard index < bytes.count else { return bytes.count }
    let next = index + bytes.scalar(at: index).length
    if isCertain(next) { return next }
    return starts(certainStart(index)..<certainEnd(next)).first { $0 > index } ?? certainEnd(next)
  }

  /// The boundary that precedes a byte; the start of the line has none before it.
  func before(_ index: Int) -> Int {
    guard index > 0 else { return 0 }
    let previous = bytes.scalarStart(before: index)
    if isCertain(previous) { return previous }
    return starts(certainStart(previous)..<certainEnd(index)).last { $0 < index } ?? 0
  }

  /// The boundary at a byte, or else the one before it.
  func atOrBefore(_ index: Int) -> Int {
    let start = bytes.scalarStart(atOrBefore: index)
    if isCertain(start) { return start }
    return starts(certainStart(start)..<certainEnd(start)).last { $0 <= start } ?? 0
  }

  /// The boundary at a byte, or else the one after it.
  func atOrAfter(_ index: Int) -> Int {
    let boundary = atOrBefore(index)
    return boundary == index ? index : after(boundary)
  }
}

extension GraphemeBoundaries {
  /// Calls `body` with the bytes of each cluster, from first to last.
  @inline(__always)
  func forEachCluster(_ body: (Range<Int>) -> Void) {
    var start = 0
    while start < bytes.count {
      let next = start + bytes.scalar(at: start).length
      if isCertain(next) {
        body(start..<next)
        start = next
      } else {
        let end = certainEnd(next)
        for character in String(decoding: bytes[start..<end], as: UTF8.self) {
          let length = character.utf8.count
          body(start..<start + length)
          start += length
        }
        start = end
      }
    }
  }

  /// Where each cluster of some bytes starts, and where the last one ends.
  ///
  /// The range begins and ends at certain boundaries.
  private func starts(_ range: Range<Int>) -> [Int] {
    var starts = [range.lowerBound]
    for character in String(decoding: bytes[range], as: UTF8.self) {
      starts.append((starts.last ?? 0) + character.utf8.count)
    }
    return starts
  }

  /// Whether a scalar's start is a boundary for sure, without asking `String`.
  @inline(__always)
  private func isCertain(_ index: Int) -> Bool {
    guard index > 0, index < bytes.count else { return true }
    guard Self.standsAlone(bytes.scalar(at: index).value) else { return false }
    if bytes[index - 1] < 0x80 { return true }
    return Self.standsAlone(bytes.scalar(at: bytes.scalarStart(before: index)).value)
  }

  private func certainStart(_ index: Int) -> Int {
    var start = index
    while !isCertain(start) { start = bytes.scalarStart(before: start) }
    return start
  }

  private func certainEnd(_ index: Int) -> Int {
    var end = index
    while !isCertain(end) { end += bytes.scalar(at: end).length }
    return end
  }

  /// Whether a scalar has the property Grapheme_Cluster_Break=Other and is no pictograph.
  ///
  /// A short list of what Japanese text is made of; a scalar that is not on it is only slower.
  /// The voicing marks (U+3099, U+309A, U+FF9E, U+FF9F), the tone marks (U+302A to U+302F)
  /// and the wavy dash (U+3030, a pictograph) are not on it.
  @inline(__always)
  private static func standsAlone(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x20...0x7E: true
    case 0x4E00...0x9FFF, 0x3400...0x4DBF: true
    case 0x3000...0x3029, 0x3041...0x3096, 0x309B...0x30FF: true
    case 0xFF01...0xFF9D, 0x2010...0x2027: true
    default: false
    }
  }
}
