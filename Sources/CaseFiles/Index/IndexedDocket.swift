import Casework

extension Store {
  /// The open cases side by side, each read whole, and rows of them and of those that were
  /// closed last.
  ///
  /// A case whose record cannot be read is left out.
  package func docket(
    of index: CaseIndex, arrivals: [Notice]
  ) throws(StoreError) -> Docket {
    let ids = (0..<index.openCount).map { index.summary(at: $0).id }
    let dossiers = ids.compactMap { try? dossier($0) }
    return Docket(dossiers, rows: index.recent, arrivals: arrivals)
  }
}

extension CaseIndex {
  /// The open cases, and so many of the closed ones as tell what is usual, the last
  /// closed first.
  package var recent: [CaseSummary] {
    (0..<min(count, openCount + Self.tellingCount)).map { summary(at: $0) }
  }

  private static let tellingCount = 1000
}
