import Casework
import Wording

// What the records say of each other, and of files.
extension StoreCheck {
  mutating func checkReferences() throws(StoreError) {
    let caseNames = Set(try store.folder(.cases).names().map { $0.prefix(6) })
    let noticeNames = Set(try store.folder(.notices).names())
    let roundNames = Set(try store.folder(.rounds).names())
    for sellerCase in cases {
      checkDeadlines(of: sellerCase, noticeNames)
      checkEvidence(of: sellerCase, noticeNames)
    }
    for round in rounds { check(round, noticeNames, roundNames) }
    for name in noticeNames.union(roundNames).sorted()
    where scope.holds(name) && !caseNames.contains(name.prefix(6)) {
      let folder = noticeNames.contains(name) ? "notices" : "rounds"
      guard CaseID(name.prefix(6)) != nil else { continue }
      findings.report("\(folder)/\(name)", .noCaseOfIt, .restoreCase, about: String(name.prefix(6)))
    }
    for kind in [Store.Kind.notices, .inbox] { try checkOriginals(of: kind) }
    try checkUnclaimed()
  }

  private mutating func checkDeadlines(of sellerCase: CaseReferences, _ noticeNames: Set<String>) {
    let file = "cases/\(sellerCase.id.rawValue).json"
    var seen: Set<SetDeadline> = []
    for deadline in sellerCase.deadlines where deadline.own == nil {
      let id = NoticeID(caseID: sellerCase.id, number: deadline.notice)
      let place = SetDeadline(notice: deadline.notice, index: deadline.index)
      if !seen.insert(place).inserted {
        findings.report(file, .duplicateDeadline, .removeOne, about: place.name(in: sellerCase.id))
      }
      if !noticeNames.contains("\(id.rawValue).json") {
        findings.report(file, .danglingDeadline, .addNotice, about: id.rawValue)
      } else if let count = deadlineCounts[.filed(id)], !(0..<count).contains(deadline.index) {
        findings.report(file, .danglingIndex, .restoreReading, about: place.name(in: sellerCase.id))
      }
    }
    checkReadings(of: sellerCase, in: file)
    let missing = (setDeadlines[sellerCase.id] ?? []).filter { !seen.contains($0) }
    guard !missing.isEmpty else { return }
    findings.report(
      file, .missingDeadline, .restore,
      about: missing.map { $0.name(in: sellerCase.id) }.joined(separator: ", "),
      repair: regained(file, "deadlines"))
  }

  /// The reading of a period that is followed is one that there is: by any other word the rule
  /// would be followed in silence.
  private mutating func checkReadings(of sellerCase: CaseReferences, in file: String) {
    for (place, deadline) in sellerCase.deadlines.enumerated() {
      guard let word = deadline.adopted, ReadingChoice(rawValue: word) == nil else { continue }
      findings.report(
        file, .misreadPart, .restore, about: "deadlines[\(place)].adopted (\(word))")
    }
  }

  private mutating func checkEvidence(
    of sellerCase: CaseReferences, _ noticeNames: Set<String>
  ) {
    let file = "cases/\(sellerCase.id.rawValue).json"
    var seen: Set<String> = []
    for evidence in sellerCase.evidence {
      if !seen.insert(evidence.id).inserted {
        findings.report(file, .duplicateEvidence, .resolveDuplicate, about: evidence.id)
      }
      if let number = evidence.notice {
        let id = NoticeID(caseID: sellerCase.id, number: number).rawValue
        // Versions before let a document keep the number of a notice that was removed.
        if !noticeNames.contains("\(id).json"), !told().gone.contains("notices/\(id).json") {
          findings.report(file, .danglingNotice, .addNotice, about: id)
        }
      }
      guard let path = evidence.file else { continue }
      guard let name = evidence.fileName else {
        findings.report(file, .pathOutside, .restore, about: path)
        continue
      }
      guard store.folder(.evidence).exists(name) else {
        findings.report(
          path, .missingEvidence, .restoreOriginal, about: file,
          repair: evidence.sha256.flatMap(inTrash))
        continue
      }
      checkFile(of: evidence, against: evidence.sha256 ?? told().lastHash(of: path))
      if evidence.sha256 == nil, told().lastHash(of: path) != nil {
        findings.report(
          file, .missingHash, .restore, about: evidence.id, repair: refilled(file, "evidence"))
      }
    }
  }

  /// A document is the file that was attached, and the one that went out with a round.
  private mutating func checkFile(of evidence: Evidence, against hash: String?) {
    guard let hash, let path = evidence.file, let bytes = try? store.document(evidence),
      SHA256.hex(bytes) != hash, reportedEvidence.insert(path).inserted
    else { return }
    findings.report(path, .alteredEvidence, .restoreOriginal, repair: inTrash(hash))
  }

  private mutating func checkFrozen(_ round: RoundReferences) {
    for frozen in round.frozen {
      var evidence = Evidence(id: frozen.id, kind: nil)
      evidence.file = frozen.file
      checkFile(of: evidence, against: frozen.sha256)
    }
  }

  private mutating func check(
    _ round: RoundReferences, _ noticeNames: Set<String>, _ roundNames: Set<String>
  ) {
    checkFrozen(round)
    let file = "rounds/\(round.id.rawValue).json"
    for number in round.notices {
      let id = NoticeID(caseID: round.id.caseID, number: number).rawValue
      if !noticeNames.contains("\(id).json") {
        findings.report(file, .danglingNotice, .addNotice, about: id)
      }
    }
    if let number = round.begunFrom {
      let id = RoundID(caseID: round.id.caseID, number: number).rawValue
      if !roundNames.contains("\(id).json") {
        findings.report(file, .danglingRound, .restoreRound, about: id)
      }
    }
  }

  /// Each document is one that a case names, or that went out with a round.
  private mutating func checkUnclaimed() throws(StoreError) {
    let named = cases.flatMap { $0.evidence.compactMap(\.fileName) }
    let sent = rounds.flatMap { $0.frozen.compactMap(\.file) }
    let claimed = Set(named).union(sent.map { String($0.split(separator: "/").last ?? "") })
    let read = Set(cases.map(\.id.rawValue))
    for name in try store.folder(.evidence).names()
    where scope.holds(name) && !claimed.contains(name) {
      let id = String(name.prefix(6))
      guard store.folder(.evidence).isRegular(name), Store.Kind.evidence.holds(name) else {
        continue
      }
      if !store.folder(.cases).exists("\(id).json") {
        findings.report("evidence/\(name)", .noCaseOfIt, .restoreCase, about: id)
      } else if read.contains(id) {
        findings.report("evidence/\(name)", .unclaimedEvidence, .attachOrMove, about: id)
      }
    }
  }

  /// Each message has the record of its notice beside it.
  private mutating func checkOriginals(of kind: Store.Kind) throws(StoreError) {
    let names = Set(try store.folder(kind).names())
    for name in names.sorted() where !name.hasSuffix(".json") && scope.holds(name) {
      let stem = String(name.prefix { $0 != "." })
      let isNotice = kind == .inbox ? ArrivalID(stem) != nil : NoticeID(stem) != nil
      guard isNotice else { continue }
      if !names.contains("\(stem).json") {
        findings.report(
          "\(kind.rawValue)/\(name)", .noRecordOfIt, .restoreRecord, about: "\(stem).json")
      } else if let own = originals["\(kind.rawValue)/\(stem)"], own != name {
        findings.report("\(kind.rawValue)/\(name)", .secondMessage, .moveAway, about: own)
      }
    }
  }
}
