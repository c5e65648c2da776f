import CivilTime

extension Dossier {
  /// Takes a notice out of the case again: what it brought goes with it, and what it
  /// replaced comes back.
  ///
  /// - Returns: The notice, and the evidence that came with it.
  package mutating func takeOut(
    _ number: Int, at now: Moment, by: String
  ) -> (notice: Notice, evidence: [Evidence])? {
    guard let index = notices.firstIndex(where: { $0.number == number }) else { return nil }
    noteGap(at: number)
    let notice = notices.remove(at: index)
    let evidence = sellerCase.evidence.filter { $0.isCandidate && $0.notice == number }
    sellerCase.evidence.removeAll { $0.isCandidate && $0.notice == number }
    for place in sellerCase.evidence.indices where sellerCase.evidence[place].notice == number {
      sellerCase.evidence[place].notice = nil
    }
    sellerCase.deadlines.removeAll { $0.notice == number && $0.own == nil }
    for place in sellerCase.deadlines.indices {
      let last = sellerCase.deadlines[place].history.last
      guard last?.state == .superseded, last?.because == notice.name.rawValue else { continue }
      sellerCase.deadlines[place].become(.running, at: now, by: by, because: nil)
    }
    for place in rounds.indices where rounds[place].answeredBy == number {
      rounds[place].answeredBy = nil
      rounds[place].state = .submitted
    }
    for place in rounds.indices where rounds[place].answers == number {
      rounds[place].answers = nil
    }
    if notice.counts { standBack(from: notice) }
    return (notice, evidence)
  }

  /// Stage and reason are again what the remaining notices say.
  private mutating func standBack(from notice: Notice) {
    let rest = notices.filter { $0.counts && $0.reading.stage != .none }
    let latest = rest.max { $0.message.received < $1.message.received }
    if sellerCase.stage == notice.reading.stage {
      sellerCase.stage = latest?.reading.stage ?? .none
    }
    guard sellerCase.reason == notice.reading.reason,
      !rest.contains(where: { $0.reading.reason == sellerCase.reason })
    else { return }
    sellerCase.reason = latest?.reading.reason ?? .none
    sellerCase.rightKind = latest?.reading.rightKind
  }
}
