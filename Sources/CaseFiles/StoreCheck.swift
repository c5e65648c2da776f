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
      if case .malformed(_, let fault) = error {
        let problem = "JSON: \(fault.sentence(in: findings.language))"
        findings.report("store.json", problem, "", repair: .writeHeader)
      } else {
        findings.report("store.json", .missingFile, .repair, repair: .writeHeader)
      }
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

  /// A record as it is, with one part of it as the journal says that it was last.
  mutating func restored(_ path: String, _ key: String) -> StoreProblem.Repair? {
    guard let last = told().value(of: path)?.object?[key],
      let bytes = try? store.root.read(path),
      case .object(var members) = try? JSONValue(parsing: bytes), members[key] != last
    else { return nil }
    members[key] = last
    return .rebuild(JSONValue.object(members).indented)
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
