import CivilTime

extension Dossier {
  /// Takes a notice out of the case, with all that was concluded from it: its deadlines
  /// go, those that it replaced run again, the round that it answered is unanswered, documents
  /// that came with it stay by themselves.
  ///
  /// - Returns: The notice; `nil` where the case has none of that number.
  @discardableResult
  package mutating func remove(notice number: Int, at now: Moment, by: String) -> Notice? {
    guard let place = notices.firstIndex(where: { $0.number == number }) else { return nil }
    noteGap(at: number)
    let notice = notices.remove(at: place)
    sellerCase.deadlines.removeAll { $0.notice == number }
    for place in sellerCase.evidence.indices where sellerCase.evidence[place].notice == number {
      sellerCase.evidence[place].notice = nil
    }
    for index in sellerCase.deadlines.indices
    where sellerCase.deadlines[index].state == .superseded
      && sellerCase.deadlines[index].history.last?.because == notice.name.rawValue
    {
      sellerCase.deadlines[index].become(.running, at: now, by: by, because: nil)
    }
    for index in rounds.indices { rounds[index].forget(notice: number) }
    return notice
  }

  /// Keeps in mind how far the numbers go, where one is taken out from among them.
  mutating func noteGap(at number: Int) {
    guard let last = notices.last?.number, number < last else { return }
    sellerCase.noticesNumberedTo = max(sellerCase.noticesNumberedTo ?? 0, last)
  }

  /// Takes the round that is being written out of the case.
  ///
  /// - Returns: The round; `nil` where that round is not the open one.
  @discardableResult
  package mutating func remove(round number: Int) -> Round? {
    guard openRound?.number == number else { return nil }
    return rounds.removeLast()
  }
}

extension Round {
  fileprivate mutating func forget(notice number: Int) {
    if answers == number { answers = nil }
    guard answeredBy == number else { return }
    answeredBy = nil
    if submission != nil { state = .submitted }
  }
}
