import TextFolding

extension Docket {
  /// The documents that two clients' open cases have in common, told with each of the two;
  /// in the order of the cases.
  package var twins: [(row: CaseSummary, twin: EvidenceTwin)] {
    var holders: [String: [Int]] = [:]
    for (index, dossier) in cases.enumerated() {
      for mark in Set(dossier.sellerCase.evidence.flatMap(\.marks).map(SearchFolding.fold)) {
        holders[mark, default: []].append(index)
      }
    }
    var others: [Int: Set<Int>] = [:]
    for together in holders.values where together.count > 1 {
      for index in together { others[index, default: []].formUnion(together) }
    }
    return cases.indices.flatMap { index in
      (others[index] ?? []).sorted().flatMap { other in
        cases[index].sellerCase.twins(in: cases[other].sellerCase).compactMap { twin in
          summary(of: cases[index].id).map { ($0, twin) }
        }
      }
    }
  }
}
