import Casework

/// Some cases of an index, in the order of the list, each made when it is asked for.
package struct NarrowedCases: Sendable {
  private let index: CaseIndex
  private let places: [CasePlace]?
  package let count: Int

  init(_ index: CaseIndex, places: [CasePlace]) {
    self.index = index
    self.places = places
    count = places.count
  }

  /// The first cases of the list.
  init(_ index: CaseIndex, prefix: Int) {
    self.index = index
    places = nil
    count = prefix
  }

  /// - Precondition: `row` is below ``count``.
  package func summary(at row: Int) -> CaseSummary {
    places.map { index.summary(at: $0[row]) } ?? index.summary(at: row)
  }

  /// - Precondition: `row` is below ``count``.
  package func id(at row: Int) -> CaseID {
    index.id(at: places?[row] ?? index.place(row))
  }

  /// The row of a case; `nil` where it is not among them.
  package func index(of id: CaseID) -> Int? {
    guard let whole = index.index(of: id) else { return nil }
    guard let places else { return whole < count ? whole : nil }
    return places.firstIndex(of: index.place(whole))
  }

  package var summaries: [CaseSummary] { (0..<count).map { summary(at: $0) } }
}
