import Casework
import CivilTime
import JSONText

/// Gives new numbers to what was made here, where another clone gave the same to something
/// else: theirs are known to others already.
///
/// Everything of the case that refers to the old number follows.
struct Renumbering {
  /// What has to be renumbered, with the number it gets.
  private(set) var notices: [NoticeID: Int] = [:]
  private(set) var rounds: [RoundID: Int] = [:]

  /// By the case: ids of documents, and places of periods that a person set.
  private(set) var evidence: [CaseID: [String: String]] = [:]
  private(set) var ownDeadlines: [CaseID: [Int: Int]] = [:]

  /// Cases and arrivals whose random ids met, with new ones.
  private(set) var names: [String: String] = [:]

  private let sides: TwoSides

  /// How many things get another number or name.
  var count: Int {
    notices.count + rounds.count + names.count + evidence.values.reduce(0) { $0 + $1.count }
      + ownDeadlines.values.reduce(0) { $0 + $1.count }
  }

  var isEmpty: Bool { count == 0 }

  init(_ sides: TwoSides, newName: (String) -> String?) {
    self.sides = sides
    for path in sides.both.sorted() { compare(SharedPath(path), newName) }
  }

  private mutating func compare(_ path: SharedPath, _ newName: (String) -> String?) {
    guard path.isRecord, let ours = sides.ours(path.path), let theirs = sides.theirs(path.path)
    else { return }
    let isNew = sides.base(path.path) == nil
    if isNew, let id = path.noticeID, TreeMerge.hash(ours) != TreeMerge.hash(theirs) {
      notices[id] =
        sides.free(id.caseID, "notices")
        + notices.keys.count { $0.caseID == id.caseID }
    } else if let id = path.roundID, ours.wasSentApart(from: theirs) {
      rounds[id] = sides.free(id.caseID, "rounds") + rounds.keys.count { $0.caseID == id.caseID }
    } else if path.isCaseRecord, let id = path.caseID {
      if isNew, ours["opened"] != theirs["opened"] || ours["client"] != theirs["client"] {
        names[id.rawValue] = newName(id.rawValue)
      } else {
        compareParts(of: id, sides.base(path.path) ?? [:], ours, theirs)
      }
    } else if isNew, path.folder == "inbox", ArrivalID(path.stem) != nil,
      TreeMerge.hash(ours) != TreeMerge.hash(theirs)
    {
      names[String(path.stem)] = newName(String(path.stem))
    }
  }

  private mutating func compareParts(
    of id: CaseID, _ base: JSONObject, _ ours: JSONObject, _ theirs: JSONObject
  ) {
    let items = { (record: JSONObject, key: String) in KeyedItems(record[key]?.array ?? []) }
    let (old, left, right) = (
      items(base, "evidence"), items(ours, "evidence"), items(theirs, "evidence")
    )
    var next =
      (left.items + right.items).compactMap { Int($0.key.drop { !$0.isNumber }) }.max() ?? 0
    for (key, value) in left.items where old[key] == nil {
      guard let other = right[key], other != value else { continue }
      next += 1
      evidence[id, default: [:]][key] = "E\(next)"
    }
    let (before, here, there) = (
      items(base, "deadlines"), items(ours, "deadlines"), items(theirs, "deadlines")
    )
    let indexes = (here.items + there.items).compactMap { $0.value.ownIndex }
    var free = (indexes.max() ?? -1) + 1
    for (key, value) in here.items where before[key] == nil {
      guard let index = value.ownIndex, let other = there[key],
        other.object?["own"] != value.object?["own"]
      else { continue }
      ownDeadlines[id, default: [:]][index] = free
      free += 1
    }
  }
}

extension JSONValue {
  /// The place of a period that a person has set and no notice.
  fileprivate var ownIndex: Int? {
    guard object?["notice"]?.integer == 0 else { return nil }
    return object?["index"]?.integer
  }
}

extension JSONObject {
  /// Whether both sides have submitted the round, each something of its own.
  func wasSentApart(from other: JSONObject) -> Bool {
    guard let ours = self["submission"]?.object, let theirs = other["submission"]?.object else {
      return false
    }
    return ours["sha256"] != theirs["sha256"] || ours["at"] != theirs["at"]
  }
}
