// Finding one text in another, scalar for scalar. The library's own way compares characters
// as people count them, and brings a whole engine for regular expressions along.
extension StringProtocol {
  package func contains(_ text: some StringProtocol) -> Bool {
    text.isEmpty || firstRange(of: text) != nil
  }

  /// Where a text stands first; `nil` where it does not, or is empty.
  package func firstRange(of text: some StringProtocol) -> Range<Index>? {
    range(of: Array(text.utf8), from: startIndex)
  }

  /// Where a text stands, one place after the other.
  package func ranges(of text: some StringProtocol) -> [Range<Index>] {
    let sought = Array(text.utf8)
    var ranges: [Range<Index>] = []
    while let next = range(of: sought, from: ranges.last?.upperBound ?? startIndex) {
      ranges.append(next)
    }
    return ranges
  }

  /// Another text in every place of one.
  package func replacing(_ text: some StringProtocol, with other: some StringProtocol) -> String {
    var (result, rest) = ("", startIndex)
    for range in ranges(of: text) {
      result += self[rest..<range.lowerBound]
      result += other
      rest = range.upperBound
    }
    return result + self[rest...]
  }

  /// The parts between the places of a text.
  package func split(
    separator: some StringProtocol, maxSplits: Int = .max, omittingEmptySubsequences: Bool = true
  ) -> [SubSequence] {
    var (parts, rest): ([SubSequence], Index) = ([], startIndex)
    for range in ranges(of: separator) where parts.count < maxSplits {
      if !omittingEmptySubsequences || rest < range.lowerBound {
        parts.append(self[rest..<range.lowerBound])
      }
      rest = range.upperBound
    }
    if !omittingEmptySubsequences || rest < endIndex { parts.append(self[rest...]) }
    return parts
  }

  private func range(of sought: [UInt8], from start: Index) -> Range<Index>? {
    utf8[start...].firstRange(of: sought)
  }
}

extension Collection where Element: Equatable {
  /// Where elements stand first in a row; `nil` where they do not, or are none.
  package func firstRange(of sought: some Collection<Element>) -> Range<Index>? {
    guard let first = sought.first else { return nil }
    var rest = self[...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: sought) {
        return place..<rest.index(place, offsetBy: sought.count)
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}
