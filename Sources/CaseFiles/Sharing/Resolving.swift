import Casework
import CivilTime
import JSONText

extension RecordConflict {
  /// The record's file, relative to the store.
  package var path: String {
    switch record {
    case .sellerCase(let id): "cases/\(id.rawValue).json"
    case .notice(.arrived(let id)): "inbox/\(id.rawValue).json"
    case .notice(.filed(let id)): "notices/\(id.rawValue).json"
    case .round(let id): "rounds/\(id.rawValue).json"
    }
  }

  package var caseID: CaseID? { SharedPath(path).caseID }
}

extension Store {
  /// The cases, and the notices of the inbox, with something to decide.
  package func conflicts(at now: Moment) throws(StoreError) -> [RecordConflict] {
    var found: [RecordConflict] = []
    for id in try cases(at: now, find: \.conflicted).found {
      found += try dossier(id).conflicts
    }
    return found + (try arrivals().notices.flatMap(\.locatedConflicts))
  }

  /// Puts a decision into the record.
  ///
  /// - Throws: ``StoreError/changedMeanwhile(path:)`` where the conflict is gone, or what it
  ///   is about was changed again.
  package func resolve(
    _ located: RecordConflict, as choice: ConflictChoice, at now: Moment
  ) throws(StoreError) {
    try change(.resolve, of: located.caseID, at: now) { change throws(StoreError) in
      guard var members = try change.record(at: located.path)?.object,
        var open = members[JSONValue.conflictsKey]?.array, open.indices.contains(located.number),
        MergeConflict(open[located.number]) == located.conflict
      else { throw .changedMeanwhile(path: located.path) }
      open.remove(at: located.number)
      members[JSONValue.conflictsKey] = open.isEmpty ? nil : .array(open)
      let rest = JSONValue.object(members)
      if located.conflict.isOfText, members["submission"]?.object != nil, choice != .kept {
        change.put(rest, at: located.path)
        return try continueDraft(located, &change, at: now)
      }
      guard let decided = located.conflict.decided(rest, as: choice) else {
        throw .changedMeanwhile(path: located.path)
      }
      change.put(decided, at: located.path)
    }
  }

  /// What was written while the round was submitted goes on in the next one.
  private func continueDraft(
    _ located: RecordConflict, _ change: inout StoreChange, at now: Moment
  ) throws(StoreError) {
    guard case .round(let id) = located.record else { return }
    var dossier = try change.dossier(id.caseID)
    let text = (located.conflict.other.array ?? []).compactMap(\.string).joined(separator: "\n")
    if let place = dossier.rounds.firstIndex(where: { $0.id == id }) {
      dossier.rounds[place].conflicts.remove(at: located.number)
    }
    let open = dossier.openRound.map { "\($0.text)\n\n" } ?? ""
    dossier.revise(to: open + text, at: now)
    change.put(dossier)
  }
}

extension MergeConflict {
  fileprivate init?(_ value: JSONValue) {
    guard var reader = try? RecordReader(value), let read = try? MergeConflict(&reader) else {
      return nil
    }
    self = read
  }

  /// The record with the decision in it; `nil` where what it is about is not there any more.
  fileprivate func decided(_ record: JSONValue, as choice: ConflictChoice) -> JSONValue? {
    if choice == .kept { return record }
    guard isOfText, let kept = kept.array, let other = other.array else {
      return choice == .other ? record.setting(self.other, at: at) : nil
    }
    guard var lines = record.value(at: at)?.array, let place = lines.firstRun(of: kept) else {
      return nil
    }
    lines.replaceSubrange(
      place..<place + kept.count, with: choice == .both ? kept + other : other)
    return record.setting(.array(lines), at: at)
  }
}

extension [JSONValue] {
  /// Where some elements stand one after the other.
  fileprivate func firstRun(of run: [JSONValue]) -> Int? {
    guard !run.isEmpty, run.count <= count else { return nil }
    return (0...count - run.count).first { self[$0..<$0 + run.count].elementsEqual(run) }
  }
}
