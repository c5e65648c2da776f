import CaseFiles
import Casework
import JSONText
import NoticeIntake
import Wording

/// Takes messages into a store, one after the other.
struct Importer {
  enum Outcome: String { case filed, inbox, duplicate, skipped, failed }

  struct Row {
    let source: String
    let outcome: Outcome
    var caseID: CaseID?
    var notice: String?
    var message = ""

    /// Whether it could not be taken into the case that was named, and why stands in `message`.
    var isRefused = false
  }

  let invocation: Invocation
  let store: Store?
  let named: CaseID?
  let sentences: SentenceShelf?
  private let filesAtOnce: Bool
  private(set) var known = KnownMessages()
  private var cases: [CaseIdentity]

  var isRehearsal: Bool { invocation.arguments.has("--dry-run") }

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
    sentences = store.map { SentenceShelf(for: $0) }
    filesAtOnce = invocation.filesCertainNotices
    if let store {
      var known = KnownMessages()
      try invocation.attempt { () throws(StoreError) in try known.update(from: store) }
      self.known = known
    }
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
    if let row = try takeAgain(incoming) { return row }
    let twin = twin(of: incoming)
    if let twin, let row = try link(incoming, to: twin) { return row }
    var place = place(of: incoming)
    place.twin = twin?.name
    guard let store, !isRehearsal else {
      return Row(
        source: incoming.source, outcome: place.destination == .inbox ? .inbox : .filed,
        caseID: place.destination.caseID, message: message(for: place))
    }
    let now = invocation.now
    let name = try put(incoming, to: place.destination, because: place.why, in: store) {
      incoming.notice($0, at: now)
    }
    guard let name else { return try take(incoming) }
    try learn(name, in: store)
    return Row(
      source: incoming.source, outcome: name.caseID == nil ? .inbox : .filed,
      caseID: name.caseID, notice: name.rawValue, message: message(for: place))
  }

  private func message(for place: Place) -> String {
    let language = invocation.language
    if let twin = place.twin { return language.say(FilingPhrase.sameElsewhere, twin.rawValue) }
    return place.why.map { language.say(FilingPhrase.filedBy, language.say($0)) } ?? ""
  }

  /// Takes a message in, unless somebody else has taken in the same meanwhile.
  ///
  /// - Returns: `nil` where somebody has: what becomes of it is decided anew then.
  mutating func put(
    _ incoming: IncomingMessage, to destination: NoticeDestination,
    because why: CaseMatch.Why? = nil, in store: Store, _ notice: (ArrivalID) -> Notice
  ) throws(ToolFailure) -> NoticeName? {
    let hash = incoming.facts.sha256
    let before = known[hash]
    var (current, isOvertaken) = (known, false)
    defer { known = current }
    do throws(StoreError) {
      return try store.take(
        incoming.bytes, to: destination, because: why,
        checking: { () throws(StoreError) in
          try current.update(from: store)
          isOvertaken = current[hash] != before
          if isOvertaken { throw .changedMeanwhile(path: incoming.source) }
        }, at: invocation.now, notice)
    } catch {
      guard isOvertaken else { throw invocation.failure(error) }
      return nil
    }
  }

  /// What came before in this run is known to what comes after.
  mutating func learn(_ name: NoticeName, in store: Store) throws(ToolFailure) {
    if let notice = try? store.notice(name) { sentences?.add(notice) }
    guard let id = name.caseID else { return }
    let identity = try invocation.attempt { () throws(StoreError) in
      CaseIdentity(try store.dossier(id))
    }
    cases.removeAll { $0.id == id }
    cases.append(identity)
  }
}

// Which case.
extension Importer {
  private struct Place {
    let destination: NoticeDestination

    /// By what it is filed without asking.
    var why: CaseMatch.Why?

    /// A notice of another case that says the same.
    var twin: NoticeName?
  }

  private func place(of incoming: IncomingMessage) -> Place {
    if let named { return Place(destination: .sellerCase(named)) }
    guard let placeholder = ArrivalID("I00000") else { return Place(destination: .inbox) }
    let notice = incoming.notice(placeholder, at: invocation.now)
    let match = CaseMatch.find(notice, among: cases)
    if let match, match.isCertain, filesAtOnce {
      return Place(destination: .sellerCase(match.caseID), why: match.why)
    }
    // A message that is no notice makes no case.
    guard invocation.arguments.has("--new"), match == nil, notice.reading.stage != .none else {
      return Place(destination: .inbox)
    }
    let name = notice.addressee ?? invocation.language.say(ToolErrorPhrase.unnamedClient)
    return Place(destination: .newCase(Client(name: name)))
  }
}

extension NoticeName {
  /// The case it stands in; `nil` in the inbox.
  var caseID: CaseID? {
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
    let words = language.say(phrase, notice ?? caseID?.rawValue ?? "")
    return "\(source): \(words)" + (message.isEmpty ? "" : "  (\(message))")
  }
}
