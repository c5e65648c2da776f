import CaseFiles
import Casework
import CivilTime
import JSONText
import Settings
import Wording

extension CommandLineTool {
  static let deadlines = CommandLineTool("deadlines", "[CASE]", .deadlines, words: (0, 1)) {
    invocation throws(ToolFailure) in
    let schedule = invocation.settings().settings.internalSchedule
    let rows = try invocation.deadlineRows()
    if invocation.wantsJSON {
      invocation.print(
        .array(rows.map { $0.json(schedule: schedule, at: invocation.now) }))
    } else {
      let ofOneCase = !invocation.words.isEmpty
      for row in rows {
        let line = DeadlineLine(row.standing, in: invocation.language, at: invocation.now).text
        let name = ofOneCase ? "" : "\(row.id.rawValue) \(row.client)  "
        invocation.print(
          "\(name)\(row.number). \(line)")
      }
    }
    return rows.isEmpty ? .found : .done
  }
}

/// A deadline with what is needed to name it.
private struct DeadlineRow {
  let id: CaseID
  let client: String

  /// Counted from 1 within the case.
  let number: Int
  let standing: DeadlineStanding

  func json(schedule: InternalSchedule, at now: Moment) -> JSONValue {
    var members = standing.json(of: id, at: now).object ?? [:]
    members["number"] = .integer(number)
    members["client"] = .string(client)
    let dates = standing.internalDates(by: schedule)
    members["internal"] = .array(
      dates.map {
        .object(["step": .string($0.step.rawValue), "at": .moment($0.at.inJapan)])
      })
    return .object(members)
  }
}

extension Invocation {
  /// Those of the case that is named, whatever became of them; else those that are open
  /// in all open cases, the next first.
  fileprivate func deadlineRows() throws(ToolFailure) -> [DeadlineRow] {
    guard let store = try storeForReading() else {
      if !words.isEmpty { _ = try findCase(in: nil) }
      return []
    }
    if !words.isEmpty {
      let id = try findCase(in: store)
      return rows(of: shown(try dossier(id, in: store)))
    }
    let dossiers = try openDossiers(of: store)
    return dossiers.flatMap(rows).filter { $0.standing.kept.state.isOpen }
      .sorted { left, right in
        (left.standing.earliest?.seconds ?? .max, left.id, left.number)
          < (right.standing.earliest?.seconds ?? .max, right.id, right.number)
      }
  }

  private func rows(of dossier: Dossier) -> [DeadlineRow] {
    dossier.standings.enumerated().map { index, standing in
      DeadlineRow(
        id: dossier.id, client: dossier.sellerCase.client.name, number: index + 1,
        standing: standing)
    }
  }

  /// The open cases, whole; a damaged file is named on standard error and left out.
  func openDossiers(of store: Store) throws(ToolFailure) -> [Dossier] {
    var dossiers: [Dossier] = []
    for row in try rows() where row.isOpen {
      dossiers.append(
        shown(try attempt { () throws(StoreError) in try store.dossier(row.id) }))
    }
    return dossiers
  }
}
