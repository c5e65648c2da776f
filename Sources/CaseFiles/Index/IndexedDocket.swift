import Casework
import CivilTime

extension Store {
  /// The open cases side by side, each read whole, and rows of them and of those that were
  /// closed last.
  ///
  /// A case whose record cannot be read is left out.
  package func docket(
    of index: CaseIndex, arrivals: [Notice], at now: Moment
  ) throws(StoreError) -> Docket {
    let ids = (0..<index.openCount).map { index.summary(at: $0).id }
    let dossiers = ids.compactMap { try? dossier($0) }
    var docket = Docket(dossiers, rows: index.recent, arrivals: arrivals)
    if let keepsClosedDays {
      docket.longClosed = index.closed(before: now + -keepsClosedDays * 86_400)
    }
    return docket
  }
}

extension CaseIndex {
  /// The open cases, and so many of the closed ones as tell what is usual, the last
  /// closed first.
  package var recent: [CaseSummary] { recentPlaces.map { summary(at: $0) } }

  var recentPlaces: [CasePlace] {
    (0..<min(count, openCount + Self.tellingCount)).map { place($0) }
  }

  private static let tellingCount = 1000

  /// The closed cases that ended before a moment, the oldest first, and no more than a few
  /// of them: they are put away one after the other.
  func closed(before moment: Moment) -> [CaseSummary] {
    var rows: [CaseSummary] = []
    for index in (openCount..<count).reversed() {
      let row = summary(at: index)
      guard let closed = row.closed, closed < moment, rows.count < Self.fewClosed else { break }
      rows.append(row)
    }
    return rows
  }

  private static let fewClosed = 5
}
