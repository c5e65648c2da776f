import CivilTime

extension Dossier {
  /// Makes one of what two people did to the case at once: stage and turn follow from what
  /// came and went out last, and deadlines end that a notice of the other side replaces.
  ///
  /// - Parameter bringsNotices: Whether notices were filed meanwhile.
  package mutating func joinSides(bringsNotices: Bool, at now: Moment, by: String) {
    if bringsNotices {
      let inOrder = notices.filter(\.counts).sorted {
        ($0.message.received, $0.number) < ($1.message.received, $1.number)
      }
      for notice in inOrder { supersede(by: notice, at: now, by: by) }
      if let last = inOrder.last(where: { $0.reading.stage.isAboutAccount }) {
        sellerCase.stage = last.reading.stage
        decide("stage")
      }
    }
    guard isUndecided("turn") else { return }
    let sent = rounds.compactMap { $0.submission?.at }.max()
    let came = notices.filter(\.counts).map(\.message.received).max()
    sellerCase.turn = (sent ?? .distantPast) > (came ?? .distantPast) ? .marketplace : .me
    decide("turn")
  }

  private func isUndecided(_ field: String) -> Bool {
    sellerCase.conflicts.contains { $0.at == [field] }
  }

  private mutating func decide(_ field: String) {
    sellerCase.conflicts.removeAll { $0.at == [field] }
  }
}

extension Moment {
  fileprivate static let distantPast = Moment(seconds: Int.min / 4)
}
