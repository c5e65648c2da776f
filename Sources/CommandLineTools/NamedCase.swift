import CaseFiles
import Casework
import Wording

// One case, as a command is given it.
extension Invocation {
  /// The case that the first word names.
  func findCase(in store: Store?) throws(ToolFailure) -> CaseID {
    let word = words.first ?? ""
    guard let store else { throw failure(StoreError.noCase(word)) }
    return try attempt { () throws(StoreError) in try store.findCase(word) }
  }

  /// The case that the first word names, as ``dossier(_:in:)`` reads it.
  func dossier() throws(ToolFailure) -> Dossier { try examinedCase().dossier }

  /// What can be read of the case that the first word names, and whether that is all.
  func examinedCase() throws(ToolFailure) -> (dossier: Dossier, isWhole: Bool) {
    let store = try storeForReading()
    let id = try findCase(in: store)
    guard let store else { throw failure(StoreError.noCase(id.rawValue)) }
    return try examinedCase(id, in: store)
  }

  /// What can be read of a case; what cannot is named on standard error and left out.
  func dossier(_ id: CaseID, in store: Store) throws(ToolFailure) -> Dossier {
    try examinedCase(id, in: store).dossier
  }

  private func examinedCase(
    _ id: CaseID, in store: Store
  ) throws(ToolFailure) -> (dossier: Dossier, isWhole: Bool) {
    let (dossier, damaged) = try attempt { () throws(StoreError) in try store.examined(id) }
    tell(damaged: damaged)
    return (dossier, damaged.isEmpty)
  }

  /// Names what of a store could not be read, a line each.
  func tell(damaged: [DamagedFile]) {
    for file in damaged { tell("fukkatsu: \(file.error.sentence(in: language))") }
  }
}
