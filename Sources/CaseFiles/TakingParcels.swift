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
  ///   same case has gone on here.
  package func adopt(_ parcel: CaseParcel, at now: Moment) throws(StoreError) -> Bool {
    let id = parcel.dossier.id
    if let present = try? dossier(id) {
      guard present == parcel.dossier else {
        throw .changedMeanwhile(path: "cases/\(id.rawValue).json")
      }
      return false
    }
    try change(.importing, of: id, at: now) { change throws(StoreError) in
      change.put(parcel.dossier)
      for file in parcel.files { change.add(file.path, file.bytes) }
    }
    return true
  }
}
