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
  private(set) var cases: [CaseIdentity]

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
    cases = try invocation.attempt { () throws(StoreError) in
      try store?.openCases(at: invocation.now) ?? []
    }
    if let store {
      try invocation.attempt { () throws(StoreError) in try known.update(from: store) }
    }
  }

  /// Takes what one source holds.
  ///
  /// - Throws: What ends the whole import; what concerns one case only is a row.
  mutating func take(_ source: MessageSource) throws(ToolFailure) -> [Row] {
    switch source {
    case .skipped(let path): return [Row(source: path, outcome: .skipped)]
    case .failed(let path, _, let message):
      return [Row(source: path, outcome: .failed, message: message)]
    case .parcels(let path, let bytes): return take(parcels: bytes, from: path)
    case .message(let incoming):
      do { return [try take(incoming)] } catch {
        guard error.isOfOneRecord else { throw error }
        let message = "\(incoming.source): \(error.message)"
        return [Row(source: incoming.source, outcome: .failed, message: message)]
      }
    }
  }

  /// Decides where a message belongs, and takes it there; again where somebody else took it
  /// in between the two.
  private mutating func take(_ incoming: IncomingMessage) throws(ToolFailure) -> Row {
    while true {
      let before = known.names(of: incoming.facts.sha256)
      do { return try takeOnce(incoming) } catch {
        guard before != known.names(of: incoming.facts.sha256) else { throw error }
      }
    }
  }

  private mutating func takeOnce(_ incoming: IncomingMessage) throws(ToolFailure) -> Row {
    if let row = try takeAgain(incoming) { return row }
    var arrival = incoming.notice(.placeholder, at: invocation.now)
    arrival.isFromClient = cases.contains { [arrival] in $0.sent(arrival) }
    let alike = alike(arrival, incoming)
    var place = place(of: arrival, incoming)
    let home = place.destination.caseID
    if let twin = twin(of: arrival, incoming, in: home, among: alike) {
      return try link(incoming, to: twin)
    }
    place.twin = alike.first { home == nil || $0.name.caseID != home }?.name
    guard let store, !isRehearsal else {
      return Row(
        source: incoming.source, outcome: place.destination == .inbox ? .inbox : .filed,
        caseID: place.destination.caseID, message: message(for: place))
    }
    let name = try put(incoming, to: place.destination, because: place.why, in: store)
    return Row(
      source: incoming.source, outcome: name.caseID == nil ? .inbox : .filed,
      caseID: name.caseID, notice: name.rawValue, message: message(for: place))
  }

  private func message(for place: Place) -> String {
    let language = invocation.language
    let reason = place.why.map { language.say(FilingPhrase.filedBy, language.say($0)) }
    let alike = place.twin.map { language.say(FilingPhrase.saysTheSame, $0.rawValue) }
    return [reason, alike].compactMap(\.self).joined(separator: "; ")
  }

  /// Puts a message into the store, which what comes after it knows.
  ///
  /// - Throws: Where the message came into the store, or went, since that was last looked at.
  mutating func put(
    _ incoming: IncomingMessage, to destination: NoticeDestination,
    because why: CaseMatch.Why? = nil, sayingAgain twin: NoticeName? = nil, in store: Store
  ) throws(ToolFailure) -> NoticeName {
    let hash = incoming.facts.sha256
    let before = known.names(of: hash)
    let name = try invocation.attempt { () throws(StoreError) in
      try store.take(
        incoming.bytes, to: destination, because: why, at: invocation.now,
        checking: { () throws(StoreError) in
          try known.update(from: store)
          guard known.names(of: hash) == before else {
            throw .changedMeanwhile(path: incoming.source)
          }
        }
      ) { arrival in
        var notice = incoming.notice(arrival, at: invocation.now)
        notice.sameAs = twin
        return notice
      }
    }
    try renew(after: name, in: store)
    return name
  }

  /// A notice that was filed has another name, and its copies with it.
  mutating func renew(after name: NoticeName, in store: Store) throws(ToolFailure) {
    try invocation.attempt { () throws(StoreError) in try known.update(from: store) }
    try learn(name, in: store)
  }

  private mutating func learn(_ name: NoticeName, in store: Store) throws(ToolFailure) {
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

    /// A notice that says the same and may be another client's.
    var twin: NoticeName?
  }

  private func place(of notice: Notice, _ incoming: IncomingMessage) -> Place {
    if let named { return Place(destination: .sellerCase(named)) }
    let match = CaseMatch.find(notice, within: incoming.newText, among: cases)
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
