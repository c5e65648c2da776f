/// Which reading of a period is followed.
package enum ReadingChoice: Hashable, Sendable {
  /// The rule's own.
  case rule

  /// Whichever of all readings ends first.
  case earliest
  case other(AlternativeReading.Reading)
}

extension ReadingChoice: CaseIterable, RawRepresentable {
  package static let allCases: [ReadingChoice] =
    [.rule, .earliest] + AlternativeReading.Reading.allCases.map(ReadingChoice.other)

  package init?(rawValue: String) {
    guard let choice = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = choice
  }

  /// The code in JSON and on the command line.
  package var rawValue: String {
    switch self {
    case .rule: "rule"
    case .earliest: "earliest"
    case .other(let reading): reading.rawValue
    }
  }
}
