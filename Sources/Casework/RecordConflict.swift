/// A conflict, and the record of a case that it stands in.
package struct RecordConflict: Hashable, Sendable {
  package enum Record: Hashable, Sendable {
    case sellerCase(CaseID)
    case notice(NoticeName)
    case round(RoundID)
  }

  package let record: Record

  /// Its place among the conflicts of the record.
  package let number: Int
  package let conflict: MergeConflict

  package init(in record: Record, number: Int, _ conflict: MergeConflict) {
    self.record = record
    self.number = number
    self.conflict = conflict
  }
}

/// What a person decides.
package enum ConflictChoice: String, CaseIterable, Sendable {
  /// What stands in the record, what the other side wrote, or one after the other.
  case kept, other, both
}

extension Dossier {
  /// Everything of the case that two people changed and nobody has decided.
  package var conflicts: [RecordConflict] {
    [MergeConflict].located(sellerCase.conflicts, in: .sellerCase(id))
      + notices.flatMap { [MergeConflict].located($0.conflicts, in: .notice($0.name)) }
      + rounds.flatMap { [MergeConflict].located($0.conflicts, in: .round($0.id)) }
  }
}

extension Notice {
  package var locatedConflicts: [RecordConflict] {
    [MergeConflict].located(conflicts, in: .notice(name))
  }
}

extension [MergeConflict] {
  fileprivate static func located(
    _ conflicts: [MergeConflict], in record: RecordConflict.Record
  ) -> [RecordConflict] {
    conflicts.enumerated().map { RecordConflict(in: record, number: $0.offset, $0.element) }
  }
}
