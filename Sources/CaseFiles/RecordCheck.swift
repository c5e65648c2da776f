import Casework
import JSONText
import Wording

// What stands in each record, and the messages beside notices.
extension StoreCheck {
  mutating func checkRecords() throws(StoreError) {
    for name in try recordNames(of: .cases) {
      note(.cases, name, SellerCase.init(record:), \.id.rawValue, \.record)
        .map { cases.append(CaseReferences($0)) }
    }
    for kind in [Store.Kind.notices, .inbox] {
      for name in try recordNames(of: kind) {
        if kind == .inbox, !Store.isArrival(name) {
          checkAwaited(name)
          continue
        }
        let notice = note(kind, name, Notice.init(record:), \.name.rawValue, \.record)
        if let notice {
          deadlineCounts[notice.name] = notice.deadlineSlots.count
          originals["\(kind.rawValue)/\(notice.name.rawValue)"] = notice.original
          note(deadlinesOf: notice)
          checkMessage(of: notice, in: kind)
          checkOrigin(of: notice, in: "\(kind.rawValue)/\(name)")
          checkQuotes(of: notice, in: "\(kind.rawValue)/\(name)")
        }
      }
    }
    for name in try recordNames(of: .rounds) {
      let round = note(.rounds, name, Round.init(record:), \.id.rawValue, \.record)
      if let round {
        rounds.append(RoundReferences(round))
        checkSubmission(of: round, in: "rounds/\(name)")
      }
    }
  }

  /// What a notice sets the case has to follow, unless the notice counts for nothing.
  private mutating func note(deadlinesOf notice: Notice) {
    guard case .filed(let id) = notice.name, notice.counts else { return }
    for (index, deadline) in notice.deadlineSlots.enumerated() where deadline != nil {
      setDeadlines[id.caseID, default: []].append(SetDeadline(notice: id.number, index: index))
    }
  }

  /// A copy counts for nothing, so that the notice that it is a copy of has to be there.
  private mutating func checkOrigin(of notice: Notice, in file: String) {
    guard let origin = notice.sameAs else { return }
    if origin == notice.name {
      findings.report(
        file, .misreadPart, .restore, about: "same_as (\(origin.rawValue))", repair: rebuilt(file))
    } else if !store.root.exists(origin.recordPath), !told().gone.contains(origin.recordPath) {
      findings.report(file, .danglingCopy, .addNotice, about: origin.rawValue)
    }
  }

  /// What waits to be looked at is a notice that is there.
  private mutating func checkAwaited(_ name: String) {
    let awaited = note(
      .inbox, name, AwaitedConfirmation.init(record:), \.notice.rawValue, \.record)
    guard let id = awaited?.notice.rawValue else { return }
    if !store.root.exists("notices/\(id).json") {
      findings.report(
        "inbox/\(name)", .danglingNotice, .addNotice, about: id, repair: .discard)
    }
  }

  /// A round that went out says what was sent.
  private mutating func checkSubmission(of round: Round, in file: String) {
    guard !altered.contains(file) else { return }
    let isOpen = [.drafting, .ready].contains(round.state)
    if isOpen == (round.submission != nil) {
      let phrase: StorePhrase = isOpen ? .sentButOpen : .openButSent
      findings.report(file, phrase, .restore, about: round.state.rawValue)
    }
    guard let submission = round.submission else { return }
    guard SHA256.hex(Array(round.text.utf8)) != submission.sha256 else { return }
    findings.report(file, .alteredSubmission, .restore, repair: rebuilt(file))
  }

  /// The names of the records of a kind.
  private func recordNames(of kind: Store.Kind) throws(StoreError) -> [String] {
    let folder = store.folder(kind)
    return try folder.names().filter { name in
      name.hasSuffix(".json") && scope.holds(name) && kind.holds(name) && folder.isRegular(name)
    }
  }

  /// The JSON of a record; what is none is reported.
  private mutating func value(_ kind: Store.Kind, _ name: String) -> JSONValue? {
    do { return try store.value(kind, name) } catch {
      unreadable("\(kind.rawValue)/\(name)", error)
      return nil
    }
  }

  /// Reads a record, and reports what is wrong with it.
  private mutating func note<Record>(
    _ kind: Store.Kind, _ name: String,
    _ convert: (JSONValue) throws(RecordError) -> Record, _ id: KeyPath<Record, String>,
    _ written: KeyPath<Record, JSONValue>
  ) -> Record? {
    let file = "\(kind.rawValue)/\(name)"
    guard let value = value(kind, name) else { return nil }
    do {
      let record = try convert(value)
      checkConflicts(of: value, in: file)
      checkForm(of: value, written: record[keyPath: written], in: file)
      let found = record[keyPath: id]
      if "\(found).json" != name { isMisnamed(file, kind, found) }
      return record
    } catch {
      findings.report(
        file, "JSON: \(findings.language.say(error))", findings.language.say(RemedyPhrase.restore),
        repair: rebuilt(file))
      return nil
    }
  }

  /// What two people changed stays a problem until somebody has decided.
  private mutating func checkConflicts(of value: JSONValue, in file: String) {
    for conflict in value.object?[JSONValue.conflictsKey]?.array ?? [] {
      let place = conflict.object?["at"]?.array?.compactMap(\.string).joined(separator: ".")
      let path = SharedPath(file)
      let name = path.caseID?.rawValue ?? String(path.stem)
      findings.report(
        file, findings.language.say(SyncPhrase.conflict, place ?? ""),
        findings.language.say(SyncPhrase.conflictRemedy, name))
    }
  }

  private mutating func isMisnamed(_ file: String, _ kind: Store.Kind, _ found: String) {
    let own = "\(kind.rawValue)/\(found).json"
    misnamed.insert(own)
    guard store.root.exists(own) else {
      findings.report(
        file, .wrongName, .renameFile, about: found, advice: "\(found).json",
        repair: .rename("\(found).json"))
      return
    }
    let isCopy = (try? store.root.read(own)) == (try? store.root.read(file))
    findings.report(
      file, .duplicateID, .chooseOne, about: own, advice: own, repair: isCopy ? .discard : nil)
  }

  private mutating func unreadable(_ file: String, _ error: StoreError) {
    guard case .malformed(_, let fault) = error else {
      let isTooLarge = if case .tooLarge = error { true } else { false }
      findings.report(
        file, error.problem(in: findings.language), findings.language.say(RemedyPhrase.restore),
        repair: isTooLarge ? rebuilt(file) : nil)
      return
    }
    let bytes = (try? store.root.read(file)) ?? []
    if bytes.containsLine(beginning: "<<<<<<< ") {
      findings.report(file, .conflictMarkers, .resolveConflict)
    } else {
      findings.report(
        file, "JSON: \(fault.sentence(in: findings.language))",
        findings.language.say(RemedyPhrase.restore), repair: rebuilt(file))
    }
  }

  /// Each notice has its message beside it, and the message is the one that came.
  private mutating func checkMessage(of notice: Notice, in kind: Store.Kind) {
    let record = "\(kind.rawValue)/\(notice.name.rawValue).json"
    let file = "\(kind.rawValue)/\(notice.original)"
    guard !notice.original.contains("/") else {
      findings.report(record, .pathOutside, .restore, about: notice.original)
      return
    }
    let bytes: [UInt8]?
    do { bytes = try store.root.read(file, limit: 1 << 30) } catch {
      // A link or a folder in its place was named already.
      guard store.root.isRegular(file) else { return }
      findings.report(
        file, error.problem(in: findings.language),
        findings.language.say(RemedyPhrase.restoreOriginal))
      return
    }
    guard let bytes else {
      findings.report(
        file, .missingOriginal, .restoreOriginal, about: record,
        repair: inTrash(notice.message.sha256))
      return
    }
    if SHA256.hex(bytes) != notice.message.sha256 {
      findings.report(file, .wrongHash, .restoreOriginal, repair: inTrash(notice.message.sha256))
    } else if bytes.count != notice.message.bytes {
      findings.report(
        record, .wrongSize, .restore, about: String(notice.message.bytes), repair: rebuilt(record))
    }
  }

  /// A file in the trash that has a hash.
  func inTrash(_ sha256: String) -> StoreProblem.Repair? {
    let folder = store.folder(.trash)
    for name in (try? folder.regularNames()) ?? [] where !name.hasSuffix(".json") {
      if let bytes = try? folder.read(name), SHA256.hex(bytes) == sha256 {
        return .takeFromTrash(name)
      }
    }
    return nil
  }
}

extension NoticeName {
  /// Where its record lies.
  fileprivate var recordPath: String {
    switch self {
    case .filed(let id): "notices/\(id.rawValue).json"
    case .arrived(let id): "inbox/\(id.rawValue).json"
    }
  }
}

extension [UInt8] {
  fileprivate func containsLine(beginning words: String) -> Bool {
    split(separator: 0x0A).contains { $0.starts(with: words.utf8) }
  }
}
