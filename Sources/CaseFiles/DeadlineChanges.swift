import Casework
import CivilTime

/// The changes that people make to deadlines, and to what the lists show.
extension Store {
  /// Ends a deadline by the consultant's own word, or lets it run again.
  package func settle(
    _ notice: NoticeID, index: Int, as state: KeptDeadline.State, at now: Moment
  ) throws(StoreError) {
    try edit(notice.caseID, .deadline, at: now) {
      $0.settle(notice.number, index, as: state, at: now, by: user, because: nil)
    }
  }

  /// Follows another reading of a deadline, which also confirms it.
  package func adopt(
    _ reading: ReadingChoice, of notice: NoticeID, index: Int, at now: Moment
  ) throws(StoreError) {
    try edit(notice.caseID, .deadline, at: now) {
      $0.adopt(reading, of: notice.number, index, at: now, by: user)
    }
  }

  /// Records when what a deadline is counted from happened.
  package func start(
    _ notice: NoticeID, index: Int, at moment: Moment, now: Moment
  ) throws(StoreError) {
    try edit(notice.caseID, .deadline, at: now) {
      $0.start(notice.number, index, at: moment, recorded: now, by: user)
    }
  }

  /// Adds a period that no notice sets.
  ///
  /// - Parameter triggered: When what it is counted from happened, where it is not
  ///   counted from `period.from`.
  /// - Returns: Its place among those, from 0.
  package func add(
    _ period: KeptDeadline.OwnPeriod, to id: CaseID, triggered: Moment? = nil, at now: Moment
  ) throws(StoreError) -> Int {
    try edit(id, .deadline, at: now) {
      $0.add(period, triggered: triggered, at: now, by: user)
    }
  }

  /// Hides a case from the lists until a moment; `nil` shows it again.
  ///
  /// - Returns: Until when it is hidden, which may be earlier; see
  ///   ``Dossier/snoozedUntil``.
  package func snooze(
    _ id: CaseID, until moment: Moment?, at now: Moment
  ) throws(StoreError) -> Moment? {
    try edit(id, .set, at: now) {
      $0.sellerCase.snoozed = moment
      return $0.snoozedUntil
    }
  }

  /// Says how two cases belong together, in both; `nil` forgets it.
  package func relate(
    _ id: CaseID, to other: CaseID, as kind: RelatedCase.Kind?, at now: Moment
  ) throws(StoreError) {
    try change(.set, of: id, at: now) { change throws(StoreError) in
      for (one, another) in [(id, other), (other, id)] {
        var dossier = try change.dossier(one)
        dossier.sellerCase.relate(to: another, as: kind)
        change.put(dossier)
      }
    }
  }
}
