import Casework
import CivilTime

extension Store {
  /// The documents of a case that lie in another client's case too.
  ///
  /// The index names the cases that mention a hash or a number; their records decide.
  package func twins(of sellerCase: SellerCase, at now: Moment) throws(StoreError)
    -> [EvidenceTwin]
  {
    let marks = Set(sellerCase.evidence.flatMap(\.marks))
    guard !marks.isEmpty else { return [] }
    let queries = marks.compactMap { try? CaseQuery("\"\($0.filter { $0 != "\"" })\"") }
    let mentioning = try cases(at: now) { index in
      queries.flatMap { query in
        let found = index.narrowed(to: query, withClosed: true, at: now)
        return (0..<found.count).map { found.id(at: $0) }
      }
    }
    let others = Set(mentioning.found).subtracting([sellerCase.id])
    var twins: [EvidenceTwin] = []
    for id in others.sorted() {
      guard let value = try? value(.cases, "\(id.rawValue).json"),
        let other = try? SellerCase(record: value)
      else { continue }
      twins += sellerCase.twins(in: other)
    }
    return twins
  }
}
