import Casework
import Glibc
import JSONText
import Wording

/// One walk through the store.
///
/// First each file by itself, then what the records say of each other, then what the
/// journal says that there should be.
struct StoreCheck {
  let store: Store
  let scope: CheckScope
  var findings: Findings

  /// How the temporary files end that an unfinished change still needs.
  var awaited: String?

  // What was read on the way, no more of it than is asked for later.
  var cases: [CaseReferences] = []
  var rounds: [RoundReferences] = []

  /// How many deadlines a case may refer to in each notice.
  var deadlineCounts: [NoticeName: Int] = [:]

  /// The deadlines that the notices of each case set, which the case has to have.
  var setDeadlines: [CaseID: [SetDeadline]] = [:]

  /// The ids under which misnamed files know themselves, with the folder: `rounds/C7K3QF-01`.
  var misnamed: Set<String> = []

  /// The names of the messages by the notices that they belong to: `notices/C7K3QF-001`.
  var originals: [String: String] = [:]

  /// The records of which it was said that what stays as it is was altered.
  var altered: Set<String> = []

  /// The documents of which it was said that they are not what they were.
  var reportedEvidence: Set<String> = []

  /// The journal, read when it is first needed.
  private var replay: JournalReplay?

  init(store: Store, scope: CheckScope, language: Language) {
    (self.store, self.scope) = (store, scope)
    findings = Findings(in: language)
  }

  mutating func run() throws(StoreError) {
    checkHeader()
    if let entry = try store.unfinished(ChangeMark(store: store).underWay) {
      findings.report("journal", .unfinishedChange, .startAgain)
      awaited = ".\(entry.id).tmp"
    }
    try checkFiles()
    try checkRecords()
    try checkReferences()
    try checkJournal()
  }

  private mutating func checkHeader() {
    do {
      _ = try store.header()
      try checkHeaderForm()
    } catch {
      report(error, of: Store.headerName)
    }
  }

  /// Written anew is what is missing or says nothing, and nothing that was put in its place.
  private mutating func report(_ error: StoreError, of header: String) {
    switch error {
    case .malformed(_, .noFile): findings.report(header, .notAFile, .removeLink)
    case .malformed(_, let fault):
      let problem = "JSON: \(fault.sentence(in: findings.language))"
      findings.report(header, problem, "", repair: .writeHeader)
    case .system(_, ELOOP): findings.report(header, .symbolicLink, .removeLink)
    case .system:
      findings.report(
        header, error.problem(in: findings.language),
        findings.language.say(RemedyPhrase.restoreOriginal))
    default: findings.report(header, .missingFile, .repair, repair: .writeHeader)
    }
  }

  private mutating func checkHeaderForm() throws(StoreError) {
    let header = try store.headerRecord()
    let mended = Store.mended(header)
    let places = header.filter { mended[$0.key] != $0.value }.keys.sorted()
    guard !places.isEmpty else { return }
    findings.report(
      Store.headerName, .unusualForm, .repair, about: places.joined(separator: ", "),
      repair: .writeHeader)
  }

  /// What the journal tells.
  mutating func told() -> JournalReplay {
    if let replay { return replay }
    let told = JournalReplay((try? store.journal.allEntries()) ?? [])
    replay = told
    return told
  }

  /// What the journal says that a record held last, where that is certain.
  mutating func rebuilt(_ path: String) -> StoreProblem.Repair? {
    told().value(of: path).map { .rebuild($0.indented) }
  }

  /// A record with the elements of a list in it that the journal has and it has lost; the
  /// others stay as they are.
  ///
  /// As many that the journal does not have are those, altered.
  mutating func regained(_ path: String, _ list: String) -> StoreProblem.Repair? {
    merged(path, list) { elements, last in
      let lost = last.filter { old in !elements.contains { $0.isSameElement(as: old) } }
      let kept = elements.filter { element in last.contains { $0.isSameElement(as: element) } }
      guard elements.count - kept.count == lost.count else { return elements + lost }
      return last.map { old in elements.first { $0.isSameElement(as: old) } ?? old }
    }
  }

  /// A record in which the elements of a list have the members again that the journal has of
  /// them and they have lost.
  mutating func refilled(_ path: String, _ list: String) -> StoreProblem.Repair? {
    merged(path, list) { elements, last in
      elements.map { element in
        guard let members = element.object,
          let old = last.first(where: { $0.isSameElement(as: element) })?.object
        else { return element }
        return .object(members.merging(old) { present, _ in present })
      }
    }
  }

  private mutating func merged(
    _ path: String, _ list: String, _ merge: ([JSONValue], [JSONValue]) -> [JSONValue]
  ) -> StoreProblem.Repair? {
    guard let last = told().value(of: path)?.object?[list]?.array,
      let bytes = try? store.root.read(path),
      case .object(var members) = try? JSONValue(parsing: bytes),
      let elements = members[list]?.array
    else { return nil }
    let merged = merge(elements, last)
    guard merged != elements else { return nil }
    members[list] = .array(merged)
    return .rebuild(JSONValue.object(members).indented)
  }
}

extension JSONValue {
  /// Whether two elements of lists are one: by id, or by the notice and the place in it.
  fileprivate func isSameElement(as other: JSONValue) -> Bool {
    guard let members = object, let others = other.object else { return false }
    let keys = members["id"] == nil ? ["notice", "index"] : ["id"]
    return keys.allSatisfy { members[$0] != nil && members[$0] == others[$0] }
  }
}

/// A deadline that a notice on file sets, by its place among those of the notice.
struct SetDeadline: Hashable {
  let notice: Int
  let index: Int

  /// How it is called: `C7K3QF-002 [0]`.
  func name(in id: CaseID) -> String {
    "\(NoticeID(caseID: id, number: notice).rawValue) [\(index)]"
  }
}

/// What the record of a case says of other files.
struct CaseReferences {
  let id: CaseID
  let deadlines: [KeptDeadline]
  let evidence: [Evidence]

  init(_ sellerCase: SellerCase) {
    id = sellerCase.id
    deadlines = sellerCase.deadlines
    evidence = sellerCase.evidence
  }
}

/// What the record of a round says of other files.
struct RoundReferences {
  let id: RoundID
  let notices: [Int]
  let begunFrom: Int?

  /// The documents that went out with it.
  let frozen: [FrozenEvidence]

  init(_ round: Round) {
    id = round.id
    notices = [round.answers, round.answeredBy].compactMap(\.self)
    begunFrom = round.begunFrom
    frozen = round.submission?.evidence ?? []
  }
}
