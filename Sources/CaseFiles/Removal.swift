import Casework
import CivilTime

/// Something that can be taken out of the store, into the trash.
package enum Removable: Hashable, Sendable {
  case sellerCase(CaseID)
  case notice(NoticeID)
  case round(RoundID)
  case arrival(ArrivalID)

  /// What a name means: `C7K3QF`, `C7K3QF-003`, `C7K3QF-02`, `I9M2ZR`.
  package init?(_ name: some StringProtocol) {
    if let id = CaseID(name) {
      self = .sellerCase(id)
    } else if let arrival = ArrivalID(name) {
      self = .arrival(arrival)
    } else if let notice = NoticeID(name) {
      self = .notice(notice)
    } else if let round = RoundID(name) {
      self = .round(round)
    } else {
      return nil
    }
  }
}

extension Store {
  /// Moves something to the trash, and takes what rested on it out of the case.
  ///
  /// - Throws: ``StoreError/submittedRound(_:)`` for a round that went out: it is a
  ///   record of what the marketplace was sent, and goes with its case only.
  package func remove(_ thing: Removable, at now: Moment) throws(StoreError) {
    switch thing {
    case .sellerCase(let id): try remove(id, at: now)
    case .notice(let id): try remove(id, at: now)
    case .round(let id): try remove(id, at: now)
    case .arrival(let id): try dismiss(.arrived(id), at: now)
    }
  }

  private func remove(_ id: CaseID, at now: Moment) throws(StoreError) {
    try change(.remove, of: id, at: now) { change throws(StoreError) in
      guard root.exists("cases/\(id.rawValue).json") else { throw .noCase(id.rawValue) }
      try change.discardAll(of: id)
    }
  }

  private func remove(_ id: NoticeID, at now: Moment) throws(StoreError) {
    try change(.remove, of: id.caseID, at: now) { change throws(StoreError) in
      var dossier = try change.dossier(id.caseID)
      guard let notice = dossier.remove(notice: id.number, at: now, by: user) else {
        throw .noNotice(id.rawValue)
      }
      for name in ["\(id.rawValue).json", notice.original]
      where StorePath.isName(name) && root.exists("notices/\(name)") {
        change.discard("notices/\(name)")
      }
      change.forgetAwaited(["\(id.rawValue).json"])
      change.put(dossier)
    }
  }

  private func remove(_ id: RoundID, at now: Moment) throws(StoreError) {
    try change(.remove, of: id.caseID, at: now) { change throws(StoreError) in
      var dossier = try change.dossier(id.caseID)
      guard let round = dossier.round(number: id.number) else { throw .noRound(id.rawValue) }
      guard round.isOpen else { throw .submittedRound(id.rawValue) }
      dossier.remove(round: id.number)
      change.discard("rounds/\(id.rawValue).json")
      change.put(dossier)
    }
  }
}

extension StoreChange {
  /// Moves a case to the trash; a damaged record goes too: all that begins with the id is
  /// the case.
  mutating func discardAll(of id: CaseID) throws(StoreError) {
    for kind in [Store.Kind.cases, .notices, .rounds, .evidence] {
      for name in try store.folder(kind).names() where name.hasPrefix(id.rawValue) {
        discard("\(kind.rawValue)/\(name)")
      }
    }
    forgetAwaited(try store.folder(.inbox).names().filter { $0.hasPrefix(id.rawValue) })
  }

  /// What is not there any more does not wait to be confirmed.
  ///
  /// Of a damaged record nothing can be taken back: it stays for `check`.
  fileprivate mutating func forgetAwaited(_ names: [String]) {
    for name in names { try? removeRecord("inbox/\(name)") }
  }
}

extension Store {
  /// Adds a remark to a round, submitted or not.
  package func annotate(
    _ id: RoundID, _ text: String, at moment: Moment, now: Moment? = nil
  ) throws(StoreError) {
    try change(.note, of: id.caseID, at: now ?? moment) { change throws(StoreError) in
      var dossier = try change.dossier(id.caseID)
      guard let index = dossier.rounds.firstIndex(where: { $0.id == id }) else {
        throw .noRound(id.rawValue)
      }
      dossier.rounds[index].annotations.append(Annotation(at: moment, by: user, text: text))
      change.put(dossier)
    }
  }
}
