import Casework
import CivilTime

extension Store {
  /// Everything of a case, with the messages as they came and its documents.
  ///
  /// - Throws: What ``wholeDossier(_:)`` does: what one store cannot read is not handed to
  ///   another as if it had never been.
  package func parcel(_ id: CaseID) throws(StoreError) -> CaseParcel {
    let dossier = try wholeDossier(id)
    var files: [(path: String, bytes: [UInt8])] = []
    for notice in dossier.notices {
      files.append(("notices/\(notice.original)", try original(of: notice)))
    }
    for evidence in dossier.sellerCase.evidence {
      if let bytes = try document(evidence) { files.append((evidence.file ?? "", bytes)) }
    }
    return CaseParcel(dossier: dossier, files: files)
  }

  /// Takes a case over from another store, as it is there.
  ///
  /// - Returns: Whether it is new here; a case that is here already, unchanged, is none.
  /// - Throws: ``StoreError/changedMeanwhile(path:)`` where another case has its id, or the
  ///   same case has gone on here; ``StoreError/exists(path:)`` for a file of one that is not
  ///   here whole.
  package func adopt(_ parcel: CaseParcel, at now: Moment) throws(StoreError) -> Bool {
    let id = parcel.dossier.id
    return try change(.importing, of: id, at: now) { change throws(StoreError) -> Bool in
      do throws(StoreError) {
        guard try change.dossier(id) == parcel.dossier else {
          throw .changedMeanwhile(path: "cases/\(id.rawValue).json")
        }
        return false
      } catch {
        // One that cannot be read is there, and stays.
        guard case .noCase = error else { throw error }
      }
      try change.bring(parcel)
      return true
    }
  }
}

extension StoreChange {
  /// Takes a case over that is not here; nothing that is here is replaced.
  fileprivate mutating func bring(_ parcel: CaseParcel) throws(StoreError) {
    let dossier = parcel.dossier
    try bring(record: dossier.sellerCase.record, at: "cases/\(dossier.id.rawValue).json")
    for notice in dossier.notices {
      try bring(record: notice.record, at: "notices/\(notice.name.rawValue).json")
    }
    for round in dossier.rounds {
      try bring(record: round.record, at: "rounds/\(round.id.rawValue).json")
    }
    for file in parcel.files {
      try refuse(presentFile: file.path)
      add(file.path, file.bytes)
    }
  }
}
