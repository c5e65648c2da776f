extension Quotation {
  /// The spans of a notice's text that its reading rests on, in order; those that
  /// overlap are joined.
  package static func spans(of reading: Reading) -> [Range<Int>] {
    let quotations =
      reading.evidence.filter { $0.key != .language }.values.flatMap(\.self)
      + reading.deadlines.map(\.quote) + reading.demands.map(\.quote)
    let spans = quotations.filter { $0.place == .text && !$0.span.isEmpty }.map(\.span)
    return spans.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, span in
      if let last = joined.last, span.lowerBound <= last.upperBound {
        joined[joined.endIndex - 1] =
          last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        joined.append(span)
      }
    }
  }
}
