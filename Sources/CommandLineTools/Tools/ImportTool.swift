import CaseFiles
import Casework
import CivilTime
import JSONText
import NoticeIntake
import Wording

extension CommandLineTool {
  static let importing = CommandLineTool(
    "import", "PATH... [--case CASE | --new] [--received TIME] [--dry-run]", .importing,
    options: [
      .value("--case", "CASE"), .flag("--new"), .value("--received", "TIME"), .flag("--dry-run"),
    ],
    words: (1, nil)
  ) { invocation throws(ToolFailure) in
    guard !(invocation.arguments.has("--new") && invocation.arguments.value("--case") != nil) else {
      throw invocation.failure(.notTogether, "--case", "--new")
    }
    var importer = try Importer(invocation)
    var rows: [Importer.Row] = []
    let received = try invocation.moment("--received")
    try invocation.forEachSource(received: received) { source throws(ToolFailure) in
      rows.append(try importer.take(source))
    }
    if invocation.wantsJSON {
      invocation.print(.array(rows.map(\.json)))
    } else if !invocation.isQuiet {
      for row in rows where row.outcome != .failed {
        invocation.print(row.text(in: invocation.language))
      }
    }
    for row in rows where row.outcome == .failed { invocation.tell("fukkatsu: \(row.message)") }
    return rows.contains { $0.outcome == .failed } ? .found : .done
  }
}

/// Takes messages into a store, one after the other.
private struct Importer {
  enum Outcome: String { case filed, inbox, duplicate, skipped, failed }

  struct Row {
    let source: String
    let outcome: Outcome
    var caseID: CaseID?
    var notice: String?
    var message = ""
  }

  private let invocation: Invocation
  private let store: Store?
  private let named: CaseID?
  private var known: [String: NoticeName]
  private var cases: [CaseIdentity]

  init(_ invocation: Invocation) throws(ToolFailure) {
    self.invocation = invocation
    let isRehearsal = invocation.arguments.has("--dry-run")
    let store = isRehearsal ? try invocation.storeForReading() : try invocation.storeForChanging()
    self.store = store
    if let word = invocation.arguments.value("--case") {
      guard let store else { throw invocation.failure(StoreError.noCase(word)) }
      named = try invocation.attempt { () throws(StoreError) in try store.findCase(word) }
    } else {
      named = nil
    }
    known = try invocation.attempt { () throws(StoreError) in try store?.knownMessages() ?? [:] }
    cases = try invocation.attempt { () throws(StoreError) in
      try store?.openCases(at: invocation.now) ?? []
    }
  }

  mutating func take(_ source: MessageSource) throws(ToolFailure) -> Row {
    switch source {
    case .skipped(let path): return Row(source: path, outcome: .skipped)
    case .failed(let path, _, let message):
      return Row(source: path, outcome: .failed, message: message)
    case .message(let incoming): return try take(incoming)
    }
  }

  private mutating func take(_ incoming: IncomingMessage) throws(ToolFailure) -> Row {
    if let name = known[incoming.facts.sha256] {
      return Row(
        source: incoming.source, outcome: .duplicate, caseID: name.caseID, notice: name.rawValue)
    }
    let destination = destination(of: incoming)
    guard let store, !invocation.arguments.has("--dry-run") else {
      return Row(
        source: incoming.source, outcome: destination == .inbox ? .inbox : .filed,
        caseID: destination.caseID)
    }
    let name = try invocation.attempt { () throws(StoreError) in
      try store.take(incoming.bytes, to: destination, at: invocation.now) {
        incoming.notice($0, at: invocation.now)
      }
    }
    known[incoming.facts.sha256] = name
    if let id = name.caseID { try remember(id, in: store) }
    return Row(
      source: incoming.source, outcome: name.caseID == nil ? .inbox : .filed,
      caseID: name.caseID, notice: name.rawValue)
  }

  /// What came before in this run is known to what comes after.
  private mutating func remember(_ id: CaseID, in store: Store) throws(ToolFailure) {
    let identity = try invocation.attempt { () throws(StoreError) in
      CaseIdentity(try store.dossier(id))
    }
    cases.removeAll { $0.id == id }
    cases.append(identity)
  }

  private func destination(of incoming: IncomingMessage) -> NoticeDestination {
    if let named { return .sellerCase(named) }
    guard let placeholder = ArrivalID("I00000") else { return .inbox }
    let notice = incoming.notice(placeholder, at: invocation.now)
    let match = CaseMatch.find(notice, thread: incoming.thread, among: cases)
    if let match, match.isCertain { return .sellerCase(match.caseID) }
    // A message that is no notice makes no case.
    guard invocation.arguments.has("--new"), match == nil, notice.reading.stage != .none else {
      return .inbox
    }
    let name = notice.addressee ?? invocation.language.say(ToolErrorPhrase.unnamedClient)
    return .newCase(Client(name: name))
  }
}

extension NoticeName {
  fileprivate var caseID: CaseID? {
    if case .filed(let id) = self { id.caseID } else { nil }
  }
}

extension NoticeDestination {
  fileprivate var caseID: CaseID? {
    if case .sellerCase(let id) = self { id } else { nil }
  }
}

extension Importer.Row {
  var json: JSONValue {
    .object([
      "source": .string(source),
      "outcome": .string(outcome.rawValue),
      "case": .string(orNull: caseID?.rawValue),
      "notice": .string(orNull: notice),
      "message": .string(message),
    ])
  }

  func text(in language: Language) -> String {
    let phrase: ToolErrorPhrase
    switch outcome {
    case .filed: phrase = .importFiled
    case .inbox: phrase = .importInbox
    case .duplicate: phrase = .importDuplicate
    case .skipped, .failed: phrase = .importSkipped
    }
    return "\(source): " + language.say(phrase, notice ?? caseID?.rawValue ?? "")
  }
}
