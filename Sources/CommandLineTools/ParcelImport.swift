import CaseFiles
import Casework
import JSONText
import Wording

extension Importer {
  /// Takes over cases that `export` wrote, each whole or not at all.
  func take(parcels bytes: [UInt8], from source: String) -> [Row] {
    let parcels: [CaseParcel]
    do { parcels = try ParcelFile.parcels(in: bytes) } catch {
      let why = invocation.language.say(
        ToolErrorPhrase.parcelDamaged, source, error.sentence(in: invocation.language))
      return [Row(source: source, outcome: .failed, message: why)]
    }
    return parcels.map { take($0, from: source) }
  }

  private func take(_ parcel: CaseParcel, from source: String) -> Row {
    let id = parcel.dossier.id
    guard let store, !isRehearsal else {
      return Row(source: source, outcome: .filed, caseID: id)
    }
    do {
      let isNew = try store.adopt(parcel, at: invocation.now)
      return Row(source: source, outcome: isNew ? .filed : .duplicate, caseID: id)
    } catch {
      let message = "\(source): \(error.sentence(in: invocation.language))"
      return Row(source: source, outcome: .failed, message: message)
    }
  }
}
