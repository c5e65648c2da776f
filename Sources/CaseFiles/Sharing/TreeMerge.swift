import Casework
import JSONText

/// Joins what two sides made of a store since both had the same: file by file, records
/// field by field.
struct TreeMerge {
  /// What each side changed, by path.
  let ours: [String: FileChange]
  let theirs: [String: FileChange]

  /// The content of blobs, by their names.
  private let blobs: [String: [UInt8]]

  /// What has to be written over ours, and removed from it.
  private(set) var writes: [String: [UInt8]] = [:]
  private(set) var removals: Set<String> = []

  /// The records that are neither as ours nor as theirs.
  private(set) var joined: Set<String> = []

  /// What theirs made of files that cannot be joined: for the trash.
  private(set) var copies: [(path: String, bytes: [UInt8])] = []

  /// The files that one side removed and the other changed.
  private var survivors: [(path: SharedPath, removedByUs: Bool)] = []

  /// The lines that a round began with.
  private let startText: (JSONObject) -> [String]?

  init(
    ours: [String: FileChange], theirs: [String: FileChange], blobs: [String: [UInt8]],
    startText: @escaping (JSONObject) -> [String]? = { _ in nil }
  ) {
    (self.ours, self.theirs, self.blobs) = (ours, theirs, blobs)
    self.startText = startText
  }

  /// The blobs that joining two sides needs.
  static func needed(
    _ ours: [String: FileChange], _ theirs: [String: FileChange]
  ) -> Set<String> {
    var names = Set(theirs.values.compactMap(\.after))
    for (path, change) in theirs {
      guard let own = ours[path] else { continue }
      names.formUnion([own.before, own.after, change.before].compactMap(\.self))
    }
    // A notice that one side filed is looked for by what it is.
    for (path, change) in ours where SharedPath(path).isRecord || change.after == nil {
      names.formUnion([change.before, change.after].compactMap(\.self))
    }
    for change in theirs.values where change.after == nil {
      names.formUnion([change.before].compactMap(\.self))
    }
    return names
  }

  mutating func run() {
    for (path, change) in theirs.sorted(by: { $0.key < $1.key }) { take(path, change) }
    bringBackSurvivors()
  }

  private func bytes(_ blob: String?) -> [UInt8]? { blob.flatMap { blobs[$0] } }

  private mutating func put(_ path: String, _ bytes: [UInt8]?) {
    if let bytes {
      writes[path] = bytes
      removals.remove(path)
    } else {
      writes[path] = nil
      removals.insert(path)
    }
  }

  private mutating func take(_ path: String, _ change: FileChange) {
    // What was corrected in the inbox has come to it already.
    guard !joined.contains(path) else { return }
    guard let own = ours[path] else {
      put(path, bytes(change.after))
      if change.after == nil, isChangedCase(path, in: ours) {
        survivors.append((SharedPath(path), false))
      } else if change.after != nil, isOfCaseRemovedByUs(path) {
        survivors.append((SharedPath(path), true))
      }
      return
    }
    guard own.after != change.after else { return }
    switch (bytes(own.after), bytes(change.after)) {
    case (let mine?, let other?): join(path, bytes(own.before), mine, other)
    case (nil, let other?):
      guard !passOn(path, base: own.before, changed: other, in: ours) else { return }
      put(path, other)
      survivors.append((SharedPath(path), true))
    case (let mine?, nil):
      guard passOn(path, base: own.before, changed: mine, in: theirs) else {
        return survivors.append((SharedPath(path), false))
      }
      put(path, nil)
    case (nil, nil): break
    }
  }

  private mutating func join(
    _ path: String, _ base: [UInt8]?, _ mine: [UInt8], _ other: [UInt8]
  ) {
    let merge = RecordMerge(path: path, startText: startText)
    guard let merged = merge.merged(base, mine, other) else {
      return copies.append((path, other))
    }
    if merged != mine { put(path, merged) }
    if merged != other { joined.insert(path) }
  }
}

// What one side removed and the other changed.
extension TreeMerge {
  /// Whether a removed record is that of a case of which the other side changed a file.
  private func isChangedCase(_ path: String, in other: [String: FileChange]) -> Bool {
    let path = SharedPath(path)
    guard path.isCaseRecord, let id = path.caseID else { return false }
    return other.contains { SharedPath($0.key).caseID == id && $0.value.after != nil }
  }

  /// Whether a round or notice is new in a case that our side removed: what changes no record
  /// of the case is no change of it.
  private func isOfCaseRemovedByUs(_ path: String) -> Bool {
    let path = SharedPath(path)
    guard path.roundID != nil || path.noticeID != nil, let id = path.caseID else { return false }
    return ours.removes("cases/\(id.rawValue).json")
  }

  /// A notice of the inbox that one side filed and the other corrected: what was corrected
  /// goes with it.
  private mutating func passOn(
    _ path: String, base: String?, changed: [UInt8], in filing: [String: FileChange]
  ) -> Bool {
    guard SharedPath(path).folder == "inbox", let old = record(bytes(base)),
      let new = record(changed), let hash = Self.hash(new)
    else { return false }
    for (place, change) in filing.sorted(by: { $0.key < $1.key }) {
      guard SharedPath(place).noticeID != nil, change.before == nil,
        let filed = record(writes[place] ?? bytes(change.after)), Self.hash(filed) == hash
      else { continue }
      let named = { (members: JSONObject) in
        members.merging(["id": filed["id"] ?? .null, "original": filed["original"] ?? .null]) { $1 }
      }
      let merge = RecordMerge(path: place, startText: startText)
      let (left, right) = (JSONValue.object(named(old)), JSONValue.object(named(new)))
      guard
        let merged = merge.merged(
          left.indented, JSONValue.object(filed).indented, right.indented)
      else { return false }
      put(place, merged)
      joined.insert(place)
      return true
    }
    return false
  }

  private func record(_ bytes: [UInt8]?) -> JSONObject? {
    bytes.flatMap { try? JSONValue(parsing: $0) }?.object
  }

  static func hash(_ notice: JSONObject) -> String? {
    notice["message"]?.object?["sha256"]?.string
  }

  /// With a record come the files that were removed with it.
  private mutating func bringBackSurvivors() {
    for (survivor, removedByUs) in survivors {
      let removed = removedByUs ? ours : theirs
      let isOfCase = survivor.caseID.map { removed.removes("cases/\($0.rawValue).json") } ?? false
      for (path, change) in removed.sorted(by: { $0.key < $1.key }) where change.after == nil {
        let other = SharedPath(path)
        let belongs = isOfCase ? other.caseID == survivor.caseID : other.isBeside(survivor)
        guard belongs else { continue }
        if removedByUs {
          if theirs[path] == nil { put(path, bytes(change.before)) }
        } else {
          removals.remove(path)
        }
      }
    }
    for (survivor, removedByUs) in survivors {
      if let id = survivor.noticeID { bringBackDeadlines(of: id, removedByUs: removedByUs) }
    }
  }

  /// The deadlines of a notice that stays, as the side has them that changed it.
  private mutating func bringBackDeadlines(of id: NoticeID, removedByUs: Bool) {
    let path = "cases/\(id.caseID.rawValue).json"
    let holder = removedByUs ? theirs[path] : ours[path]
    let remover = removedByUs ? ours[path] : theirs[path]
    guard let source = record(bytes(holder?.after ?? remover?.before)),
      var merged = record(writes[path] ?? bytes(ours[path]?.after))
    else { return }
    let known = KeyedItems(merged["deadlines"]?.array ?? [])
    let lost = KeyedItems(source["deadlines"]?.array ?? []).items.filter {
      $0.value.object?["notice"]?.integer == id.number && known[$0.key] == nil
    }
    guard !lost.isEmpty else { return }
    merged["deadlines"] = .array(known.items.map(\.value) + lost.map(\.value))
    put(path, JSONValue.object(merged).indented)
    joined.insert(path)
  }
}

extension SharedPath {
  /// Whether it is the record or the message of the same thing.
  fileprivate func isBeside(_ other: SharedPath) -> Bool {
    folder == other.folder && stem == other.stem
  }
}

extension [String: FileChange] {
  fileprivate func removes(_ path: String) -> Bool {
    self[path].map { $0.after == nil } ?? false
  }
}
