import TextFolding

/// How exactly a text has to match what is looked for.
package enum TextMatching: Hashable, Sendable {
  /// The very characters.
  case exact
  /// Small as capital letters, full-width as half-width ones, katakana as hiragana.
  case folded
}

/// A line made comparable: one number a character, and where each character came from.
struct FoldedText: Hashable, Sendable {
  private(set) var units: [UInt32] = []

  /// The byte at which each unit begins, and at last the length of the text.
  private(set) var starts: [Int] = []

  init(_ bytes: [UInt8], matching: TextMatching) {
    units.reserveCapacity(bytes.count / 2)
    starts.reserveCapacity(bytes.count / 2)
    var index = 0
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      switch matching {
      case .exact: append(scalar, at: index)
      case .folded: fold(scalar, at: index)
      }
      index += length
    }
    starts.append(bytes.count)
  }

  /// The unit that begins at a byte.
  func unit(at byte: Int) -> Int {
    var (low, high) = (0, units.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func append(_ unit: UInt32, at index: Int) {
    units.append(unit)
    starts.append(index)
  }

  private mutating func fold(_ scalar: UInt32, at index: Int) {
    let folded = SearchFolding.fold(scalar)
    if let last = units.last, let voiced = SearchFolding.joined(last, mark: folded) {
      units[units.count - 1] = voiced
    } else {
      append(folded, at: index)
    }
  }
}

extension FoldedText {
  /// The scalars of a string, a kana with its voicing mark as one where they are folded.
  static func joiningMarks(_ string: String, matching: TextMatching) -> [UInt32] {
    var scalars: [UInt32] = []
    for scalar in string.unicodeScalars.map(\.value) {
      if matching == .folded, let last = scalars.last,
        let voiced = SearchFolding.joined(
          SearchFolding.fold(last), mark: SearchFolding.fold(scalar))
      {
        scalars[scalars.count - 1] = voiced
      } else {
        scalars.append(scalar)
      }
    }
    return scalars
  }
}

extension FoldedText {
  /// Where a pattern occurs, in units; occurrences do not overlap.
  func occurrences(of pattern: FoldedText) -> [Range<Int>] {
    let sought = pattern.units
    guard let first = sought.first, sought.count <= units.count else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index + sought.count <= units.count {
      if units[index] == first, units[index..<index + sought.count].elementsEqual(sought) {
        found.append(index..<index + sought.count)
        index += sought.count
      } else {
        index += 1
      }
    }
    return found
  }
}
