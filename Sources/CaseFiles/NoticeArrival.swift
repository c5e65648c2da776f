import Casework
import CivilTime
import JSONText

/// Where a new notice goes.
package enum NoticeDestination: Hashable, Sendable {
  case inbox
  case sellerCase(CaseID)
  case newCase(Client)
}

extension Store {
  /// Takes a new notice in, with its message byte for byte.
  ///
  /// - Parameters:
  ///   - bytes: The message as it came.
  ///   - why: By what it was filed without asking; it waits to be looked at then.
  ///   - check: Looks at the store again when nobody else can write any more; what it throws
  ///     ends the import with nothing taken.
  ///   - notice: Makes the notice for the id it arrives under.
  /// - Returns: The name it has now.
  package func take(
    _ bytes: [UInt8], to destination: NoticeDestination, because why: CaseMatch.Why? = nil,
    at now: Moment, checking check: () throws(StoreError) -> Void = {},
    _ notice: (ArrivalID) -> Notice
  ) throws(StoreError) -> NoticeName {
    try change(.importing, at: now) { change throws(StoreError) in
      try check()
      let arrival = change.newArrivalID()
      let arrived = notice(arrival)
      var dossier: Dossier
      switch destination {
      case .inbox:
        change.addArrival(arrived, original: bytes)
        return .arrived(arrival)
      case .sellerCase(let id):
        dossier = try change.dossier(id)
      case .newCase(let client):
        dossier = begun(SellerCase(id: change.newCaseID(), client: client, opened: now))
      }
      let id = change.take(arrived, original: bytes, into: &dossier, at: now)
      if let why { change.put(AwaitedConfirmation(id, why: why, filed: now)) }
      return .filed(id)
    }
  }
}

extension StoreChange {
  /// Takes a new notice straight into a case.
  mutating func take(
    _ notice: Notice, original bytes: [UInt8], into dossier: inout Dossier, at now: Moment
  ) -> NoticeID {
    let id = enter(notice, original: bytes, into: &dossier, at: now)
    if let filed = dossier.notice(number: id.number) {
      add("notices/\(filed.original)", bytes)
    }
    put(dossier)
    return id
  }
}
