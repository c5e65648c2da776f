/// Texts made alike where a person searching means the same: letter case, full and half
/// width, hiragana and katakana, a sound mark in a character or behind it.
package enum SearchFolding {
  package static func fold(_ text: String) -> String {
    String(decoding: folded(text), as: UTF8.self)
  }

  /// The folded text in UTF-8.
  package static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    append(text, to: &bytes)
    return bytes
  }

  package static func append(_ text: String, to bytes: inout [UInt8]) {
    var last: UInt32 = 0
    for scalar in text.unicodeScalars {
      let value = fold(scalar.value)
      if let marked = joined(last, mark: value) {
        bytes.removeLast(Unicode.Scalar(last).map { UTF8.width($0) } ?? 0)
        append(marked, to: &bytes)
        last = marked
      } else {
        append(value, to: &bytes)
        last = value
      }
    }
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    if value < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value))
    } else if let scalar = Unicode.Scalar(value) {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}

// Scalar by scalar.
extension SearchFolding {
  package static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(fold(scalar.value)) ?? scalar
  }

  /// What a scalar is taken for: half-width, small, hiragana.
  package static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: value + 0x20
    // What most text is made of stays: ASCII, hiragana, the common ideographs.
    case 0..<0x80, 0x3001...0x3098, 0x4E00...0x9FFF: value
    default: looked(up: value)
    }
  }

  private static func looked(up value: UInt32) -> UInt32 {
    let runs = FoldingTable.runs
    var (low, high) = (0, runs.count / 4)
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle * 4] <= value { low = middle } else { high = middle }
    }
    let (first, last, step) = (runs[low * 4], runs[low * 4 + 1], runs[low * 4 + 2])
    guard (first...last).contains(value), (value - first).isMultiple(of: step) else { return value }
    return runs[low * 4 + 3] + (value - first)
  }

  /// The one character for a folded kana with a sound mark behind it; nothing where there is
  /// none.
  ///
  /// - Parameter mark: As folded; a mark that stands by itself, ゛, counts as the combining one.
  package static func joined(_ kana: UInt32, mark: UInt32) -> UInt32? {
    let combining: UInt32
    switch mark {
    case 0x3099, 0x309B: combining = 0x3099
    case 0x309A, 0x309C: combining = 0x309A
    default: return nil
    }
    let voiced = FoldingTable.voiced
    let place = stride(from: 0, to: voiced.count, by: 3).first {
      voiced[$0] == kana && voiced[$0 + 1] == combining
    }
    return place.map { voiced[$0 + 2] }
  }
}
