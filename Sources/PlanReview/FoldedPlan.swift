import TextFolding

/// A text made comparable, one number a scalar: letter case, width and kind of kana do not
/// matter; with where each scalar came from.
package struct FoldedPlan: Sendable {
  package private(set) var units: [UInt32] = []

  /// The byte at which each unit begins, and at last the length of the text.
  package private(set) var starts: [Int] = []

  package init(_ text: String) {
    units.reserveCapacity(text.utf8.count / 2)
    starts.reserveCapacity(text.utf8.count / 2)
    var offset = 0
    for scalar in text.unicodeScalars {
      let folded = SearchFolding.fold(scalar.value)
      settleStroke(before: folded)
      if let last = units.last, let voiced = SearchFolding.joined(last, mark: folded) {
        units[units.count - 1] = voiced
      } else {
        units.append(folded)
        starts.append(offset)
      }
      offset += UTF8.width(scalar)
    }
    starts.append(offset)
  }

  /// Between digits a stroke of any kind, typed with the input method or set by another
  /// program, is that of a number: 250ー1234567ー1234567.
  private mutating func settleStroke(before unit: UInt32) {
    guard unit.isDigit, let stroke = units.last, Self.strokes.contains(stroke),
      units.dropLast().last?.isDigit ?? false
    else { return }
    units[units.count - 1] = 0x2D
  }

  /// ‐ ‑ ‒ – — ― − and the mark of a long vowel.
  private static let strokes: Set<UInt32> = [
    0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x30FC,
  ]

  /// Units as bytes of the text.
  package func bytes(_ units: Range<Int>) -> Range<Int> {
    starts[units.lowerBound]..<starts[units.upperBound]
  }

  /// Whether one letter in ten is kana.
  var isJapanese: Bool {
    let letters = units.count { $0.isLatin || $0.isKana || $0.isKanji }
    return units.count(where: \.isKana) * 10 >= letters
  }

  /// The first unit at or after a byte.
  func unit(at byte: Int) -> Int {
    var (low, high) = (0, units.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The units as text again: half-width, small letters, hiragana.
  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for unit in units[range] { if let scalar = Unicode.Scalar(unit) { view.append(scalar) } }
    return String(view)
  }

  /// Where words stand, in bytes; a Latin word is found whole only.
  package func spans(of words: String) -> [Range<Int>] {
    guard let phrase = Phrase(words) else { return [] }
    return units.indices.filter { phrase.stands(at: $0, in: units) }
      .map { bytes($0..<$0 + phrase.units.count) }
  }
}

extension UInt32 {
  var isDigit: Bool { (0x30...0x39).contains(self) }

  /// A letter or digit of a folded Latin word.
  var isLatin: Bool { isDigit || (0x61...0x7A).contains(self) }

  var isKana: Bool { (0x3041...0x3096).contains(self) || self == 0x30FC }

  var isKanji: Bool {
    (0x4E00...0x9FFF).contains(self) || (0x3400...0x4DBF).contains(self)
      || (0x3005...0x3007).contains(self)
  }

  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A }
}
