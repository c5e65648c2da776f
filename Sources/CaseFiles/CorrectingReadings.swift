import Casework
import CivilTime

extension Store {
  /// Corrects the reading of a notice, in the inbox or of a case, and the case with it.
  ///
  /// - Returns: The corrections that were added; none where nothing is different, and
  ///   then nothing is written.
  @discardableResult
  package func correct(
    _ name: NoticeName, _ amendments: [Amendment], at now: Moment
  ) throws(StoreError) -> [Correction] {
    switch name {
    case .arrived(let arrival):
      try change(.correct, at: now) { change throws(StoreError) in
        try change.change(arrival) { $0.amend(amendments, at: now, by: user) }
      }
    case .filed(let id):
      try change(.correct, of: id.caseID, at: now) { change throws(StoreError) in
        var dossier = try change.dossier(id.caseID)
        guard dossier.notice(number: id.number) != nil else { throw .noNotice(id.rawValue) }
        let added = dossier.amend(id.number, amendments, at: now, by: user)
        change.put(dossier)
        return added
      }
    }
  }
}
