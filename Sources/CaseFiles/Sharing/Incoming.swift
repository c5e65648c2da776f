import Casework
import CivilTime
import JSONText

/// What is to be written into a store so that it holds what both sides did.
struct Incoming {
  private(set) var writes: [String: [UInt8]]
  private(set) var removals: Set<String>

  /// The records that are neither as ours nor as theirs.
  private(set) var joined: Set<String>
  private let sides: TwoSides
  private let store: Store

  init(_ merge: TreeMerge, _ sides: TwoSides, into store: Store) {
    var merge = merge
    merge.run()
    (writes, removals, joined) = (merge.writes, merge.removals, merge.joined)
    (self.sides, self.store) = (sides, store)
    for copy in merge.copies { writes[store.trashPath(for: copy.path)] = copy.bytes }
  }

  /// Works out anew what follows from both sides together.
  mutating func join(at now: Moment) {
    for id in joined.map(SharedPath.init).filter(\.isCaseRecord).compactMap(\.caseID).sorted() {
      join(id, at: now)
    }
    linkCopies()
  }

  private mutating func join(_ id: CaseID, at now: Moment) {
    guard var dossier = dossier(id) else { return }
    let before = dossier.sellerCase
    dossier.joinSides(
      bringsNotices: sides.casesWithNotices.contains(id), at: now, by: store.user)
    guard dossier.sellerCase != before else { return }
    writes["cases/\(id.rawValue).json"] = dossier.sellerCase.record.indented
  }

  /// What the journals that come in tell of deletions.
  var tombstones: Tombstones {
    Tombstones(in: writes.filter { $0.key.hasPrefix("\(Store.Kind.journal.rawValue)/") }.values)
  }

  /// Nothing comes back of a case that was deleted for good, here or there.
  mutating func leaveOutPurged() throws(StoreError) {
    let here = try Tombstones(of: store)
    let there = tombstones
    guard !here.isEmpty || !there.isEmpty else { return }
    for (path, bytes) in writes {
      guard let id = SharedPath(path).caseID else { continue }
      let opened = SharedPath(path).isCaseRecord ? opening(in: bytes) : opening(of: id)
      guard (here.entry(of: id, opened: opened) ?? there.entry(of: id, opened: opened)) != nil
      else { continue }
      writes[path] = nil
      joined.remove(path)
    }
  }

  /// When a case began that is coming in, or is here.
  private func opening(of id: CaseID) -> Moment? {
    let path = "cases/\(id.rawValue).json"
    return (writes[path] ?? (try? store.root.read(path))).flatMap { opening(in: $0) }
  }

  private func opening(in record: [UInt8]) -> Moment? {
    (try? JSONValue(parsing: record))?.object?["opened"]?.string.flatMap { Moment(iso8601: $0) }
  }

  private func value(_ path: String) -> JSONValue? {
    guard !removals.contains(path) else { return nil }
    let bytes = writes[path] ?? (try? store.root.read(path))
    return bytes.flatMap { try? JSONValue(parsing: $0) }
  }

  /// `nil` where a record of the case is damaged: then nothing follows from it.
  private func dossier(_ id: CaseID) -> Dossier? {
    guard let record = value("cases/\(id.rawValue).json"),
      let sellerCase = try? SellerCase(record: record)
    else { return nil }
    var dossier = Dossier(sellerCase: sellerCase)
    dossier.defaultReading = store.defaultReading
    for path in paths(of: id, "notices") {
      guard let value = value(path), let notice = try? Notice(record: value) else { return nil }
      dossier.notices.append(notice)
    }
    for path in paths(of: id, "rounds") {
      guard let value = value(path), let round = try? Round(record: value) else { return nil }
      dossier.rounds.append(round)
    }
    dossier.notices.sort { $0.number < $1.number }
    dossier.rounds.sort { $0.number < $1.number }
    return dossier
  }

  private func paths(of id: CaseID, _ folder: String) -> [String] {
    let files = CaseFileNames(of: id, by: value("cases/\(id.rawValue).json"), in: store)
    let names = folder == "notices" ? files.notices(of: id) : files.rounds(of: id)
    let coming = writes.keys.filter {
      $0.hasPrefix("\(folder)/\(id.rawValue)-") && $0.hasSuffix(".json")
    }
    return Set(names.map { "\(folder)/\($0)" } + coming).subtracting(removals).sorted()
  }

  /// A mail that was taken in on both sides is one notice and a copy of it.
  private mutating func linkCopies() {
    let arrived = writes.keys.filter { SharedPath($0).isArrival }.sorted()
    guard !arrived.isEmpty else { return }
    var first: [String: String] = [:]
    let here = ((try? store.folder(.inbox).names()) ?? []).map { "inbox/\($0)" }
    for path in Set(here.filter { SharedPath($0).isArrival } + arrived).sorted() {
      guard case .object(var record) = value(path), let hash = TreeMerge.hash(record) else {
        continue
      }
      guard let twin = first[hash] else {
        first[hash] = path
        continue
      }
      guard record["same_as"] == nil else { continue }
      record["same_as"] = .string(String(SharedPath(twin).stem))
      writes[path] = JSONValue.object(record).indented
    }
  }
}

extension SharedPath {
  /// Whether it is the record of a notice that is not filed.
  fileprivate var isArrival: Bool {
    folder == "inbox" && isRecord && ArrivalID(stem) != nil
  }
}

extension Store {
  /// Writes what both sides did, and leaves word in the journal of the records that were
  /// joined.
  ///
  /// - Precondition: The lock is held.
  func take(_ incoming: Incoming, at now: Moment) throws(StoreError) {
    var operations: [JournalEntry.Operation] = []
    for path in incoming.joined.sorted() where SharedPath(path).isRecord {
      guard let new = incoming.writes[path], let old = try root.read(path) else { continue }
      let values = [old, new].map { try? JSONValue(parsing: $0) }
      operations.append(
        .record(
          path: path, before: SHA256.hex(old), after: SHA256.hex(new),
          delta: JSONDelta(from: values[0], to: values[1])))
    }
    try bringIn(
      incoming.writes, removing: incoming.removals, at: now,
      endingJournal: try endsJournal(incoming.writes))
    guard !operations.isEmpty else { return }
    let ids = Set(operations.flatMap { entryPaths($0) }.compactMap { SharedPath($0).caseID })
    let entry = JournalEntry(
      id: newEntryID(), at: now, by: user, what: .sync, caseID: ids.count == 1 ? ids.first : nil,
      undoes: nil, operations: operations)
    _ = try enter(entry)
    finish(entry)
  }

  /// Whether files that come in end this machine's journal before its present last line: others
  /// may have deleted a case for good, and its lines with it.
  private func endsJournal(_ writes: [String: [UInt8]]) throws(StoreError) -> Bool {
    guard let last = ChangeMark(store: self).last else { return false }
    for (path, bytes) in writes where isOwnJournal(path) {
      let holds = { (lines: [Journal.Line]) in lines.contains { $0.entry?.id == last } }
      if holds(try journal.lines(of: PathParts(path).name)) {
        return !holds(Journal.lines(in: bytes))
      }
    }
    return false
  }

  private func entryPaths(_ operation: JournalEntry.Operation) -> [String] {
    if case .record(let path, _, _, _) = operation { [path] } else { [] }
  }
}

extension TreeMerge {
  init(_ sides: TwoSides, in store: Store) {
    self.init(ours: sides.changedHere, theirs: sides.changedThere, blobs: sides.blobs) { record in
      store.startText(of: record)
    }
  }
}

extension Store {
  /// The lines that a round began with: the text of the round before it, or the outline
  /// for the notice that it answers.
  func startText(of round: JSONObject) -> [String]? {
    guard let id = round["id"]?.string.flatMap({ RoundID($0) }) else { return nil }
    if let number = round["begun_from"]?.integer {
      let name = "\(RoundID(caseID: id.caseID, number: number).rawValue).json"
      return (try? value(.rounds, name))?.object?["text"]?.array?.compactMap(\.string)
    }
    let answered = round["answers"]?.integer.flatMap { number in
      try? notice(.filed(NoticeID(caseID: id.caseID, number: number)))
    }
    let written = Set(round["text"]?.array?.compactMap(\.string) ?? [])
    // Without a notice it began in the language of whoever began it: the one it still shows.
    let frames = NoticeLanguage.allCases.map { language in
      PlanOutline.text(answering: answered, otherwise: language).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
    }
    return frames.max { frame, other in
      frame.count(where: written.contains) < other.count(where: written.contains)
    }
  }
}
