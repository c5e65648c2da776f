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
  }

  let invocation: Invocation
  let store: Store?
  private let named: CaseID?
  private let sentences: SentenceShelf?
  private let filesAtOnce: Bool
  private var known: [String: NoticeName]
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
    if let name = known[incoming.facts.sha256] { return duplicate(of: name, incoming) }
    if let twin = twin(of: incoming) { return try link(incoming, to: twin) }
    let place = place(of: incoming)
    guard let store, !isRehearsal else {
      return Row(
        source: incoming.source, outcome: place.destination == .inbox ? .inbox : .filed,
        caseID: place.destination.caseID, message: message(for: place))
    }
    let name = try invocation.attempt { () throws(StoreError) in
      try store.take(
        incoming.bytes, to: place.destination, because: place.why, at: invocation.now
      ) { incoming.notice($0, at: invocation.now) }
    }
    try remember(name, incoming, in: store)
    return Row(
      source: incoming.source, outcome: name.caseID == nil ? .inbox : .filed,
      caseID: name.caseID, notice: name.rawValue, message: message(for: place))
  }

  private func message(for place: Place) -> String {
    place.why.map {
      invocation.language.say(FilingPhrase.filedBy, invocation.language.say($0))
    } ?? ""
  }

  private func duplicate(of name: NoticeName, _ incoming: IncomingMessage) -> Row {
    Row(source: incoming.source, outcome: .duplicate, caseID: name.caseID, notice: name.rawValue)
  }

  /// What came before in this run is known to what comes after.
  private mutating func remember(
    _ name: NoticeName, _ incoming: IncomingMessage, in store: Store
  ) throws(ToolFailure) {
    known[incoming.facts.sha256] = name
    if let notice = try? store.notice(name) { sentences?.add(notice) }
    guard let id = name.caseID else { return }
    let identity = try invocation.attempt { () throws(StoreError) in
      CaseIdentity(try store.dossier(id))
    }
    cases.removeAll { $0.id == id }
    cases.append(identity)
  }
}

// The same notice again.
extension Importer {
  /// The notice that a message says again, if one is in the store.
  private func twin(of incoming: IncomingMessage) -> Notice? {
    guard let store, let sentences, incoming.reading.stage != .none else { return nil }
    let said = incoming.sentences
    let name = sentences.known().twin(
      of: said, received: incoming.facts.received, isDated: incoming.isDated)
    guard let name, let notice = try? store.notice(name) else { return nil }
    // What was kept of the sentences may be of a notice that had the name before.
    var index = SentenceIndex()
    index.add(SentenceIndex.Entry(notice), named: name)
    let isTwin = index.twin(
      of: said, received: incoming.facts.received, isDated: incoming.isDated)
    guard isTwin != nil else { return nil }
    // A copy of a copy is one of the first.
    return notice.sameAs.flatMap { try? store.notice($0) } ?? notice
  }

  /// Keeps the message beside the notice that it repeats, where it counts for nothing.
  private mutating func link(
    _ incoming: IncomingMessage, to twin: Notice
  ) throws(ToolFailure) -> Row {
    var row = duplicate(of: twin.name, incoming)
    row.message = invocation.language.say(ReadingPhrase.sameAs, twin.name.rawValue)
    guard let store, !isRehearsal else { return row }
    let destination: NoticeDestination = twin.name.caseID.map { .sellerCase($0) } ?? .inbox
    let name = try invocation.attempt { () throws(StoreError) in
      try store.take(incoming.bytes, to: destination, at: invocation.now) { arrival in
        var notice = incoming.notice(arrival, at: invocation.now)
        notice.sameAs = twin.name
        return notice
      }
    }
    known[incoming.facts.sha256] = name
    return row
  }
}

// Which case.
extension Importer {
  private struct Place {
    let destination: NoticeDestination

    /// By what it is filed without asking.
    var why: CaseMatch.Why?
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
