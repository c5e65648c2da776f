import CaseFiles
import Casework
import NoticeIntake
import Wording

/// Where the store has a notice already, seen from the case that was named for it.
private enum NoticePresence {
  /// In that case; where none was named, anywhere.
  case there(NoticeName)

  /// In the inbox, while a case was named.
  case waiting(NoticeName)

  /// In another case than the one that was named.
  case elsewhere(NoticeName)

  /// - Parameter names: All names it has; of several the first in the case that was named.
  init?(_ names: [NoticeName], for named: CaseID?) {
    guard let first = names.first else { return nil }
    guard let named else {
      self = .there(first)
      return
    }
    if let name = names.first(where: { $0.caseID == named }) {
      self = .there(name)
    } else if let name = names.first(where: { $0.caseID == nil }) {
      self = .waiting(name)
    } else {
      self = .elsewhere(first)
    }
  }
}

// The same file again.
extension Importer {
  /// What becomes of a message whose bytes are in the store; `nil` where it is to be taken.
  ///
  /// Whoever names a case wants it there: one that waits in the inbox is filed, and one that
  /// stands in another case stays, which is said. A text that somebody copied is no one
  /// message: two clients may have been sent the same words.
  mutating func takeAgain(_ incoming: IncomingMessage) throws(ToolFailure) -> Row? {
    switch NoticePresence(known[incoming.facts.sha256], for: named) {
    case .there(let name): duplicate(of: name, incoming)
    case .waiting(let name): try file(name, incoming)
    case .elsewhere(let name): incoming.facts.messageID == nil ? nil : refuse(incoming, name)
    case nil: nil
    }
  }

  private func duplicate(of name: NoticeName, _ incoming: IncomingMessage) -> Row {
    Row(source: incoming.source, outcome: .duplicate, caseID: name.caseID, notice: name.rawValue)
  }

  private func refuse(_ incoming: IncomingMessage, _ name: NoticeName) -> Row {
    var row = duplicate(of: name, incoming)
    row.isRefused = true
    row.message = invocation.language.say(
      FilingPhrase.inAnotherCase, incoming.source, name.caseID?.rawValue ?? "", name.rawValue,
      name.rawValue, named?.rawValue ?? "")
    return row
  }

  /// Files a notice of the inbox to the case that was named.
  private mutating func file(
    _ name: NoticeName, _ incoming: IncomingMessage
  ) throws(ToolFailure) -> Row {
    var row = Row(source: incoming.source, outcome: .filed, caseID: named)
    row.message = invocation.language.say(FilingPhrase.fromInbox, name.rawValue)
    guard let store, let named, !isRehearsal else { return row }
    let filed = try invocation.attempt { () throws(StoreError) in
      try store.file(name, to: named, at: invocation.now)
    }
    try learn(.filed(filed), in: store)
    row.notice = filed.rawValue
    return row
  }
}

// The same words again.
extension Importer {
  /// The notice that a message says again, if one is in the store: one of the case that was
  /// named before all others.
  func twin(of incoming: IncomingMessage) -> Notice? {
    guard let sentences, incoming.reading.stage != .none else { return nil }
    let said = incoming.sentences
    let names = sentences.known().twins(
      of: said, received: incoming.facts.received, isDated: incoming.isDated)
    let twins = names.compactMap { original(of: $0, saidBy: incoming, said) }
    return twins.first { named != nil && $0.name.caseID == named } ?? twins.first
  }

  private func original(
    of name: NoticeName, saidBy incoming: IncomingMessage, _ said: NoticeSentences
  ) -> Notice? {
    guard let store, let notice = try? store.notice(name) else { return nil }
    // What was kept of the sentences may be of a notice that had the name before.
    var index = SentenceIndex()
    index.add(SentenceIndex.Entry(notice), named: name)
    let twins = index.twins(
      of: said, received: incoming.facts.received, isDated: incoming.isDated)
    guard !twins.isEmpty else { return nil }
    // A copy of a copy is one of the first.
    return notice.sameAs.flatMap { try? store.notice($0) } ?? notice
  }

  /// Keeps the message beside the notice that it repeats, where it counts for nothing.
  ///
  /// - Returns: `nil` where the notice stands in another case than the one that was named.
  mutating func link(_ incoming: IncomingMessage, to twin: Notice) throws(ToolFailure) -> Row? {
    var twin = twin.name
    switch NoticePresence([twin], for: named) {
    case .waiting:
      let row = try file(twin, incoming)
      guard let notice = row.notice.flatMap({ NoticeName($0) }) else { return row }
      twin = notice
    case .elsewhere: return nil
    case .there, nil: break
    }
    var row = duplicate(of: twin, incoming)
    row.message = invocation.language.say(ReadingPhrase.sameAs, twin.rawValue)
    guard let store, !isRehearsal else { return row }
    let destination: NoticeDestination = twin.caseID.map { .sellerCase($0) } ?? .inbox
    let now = invocation.now
    let name = try put(incoming, to: destination, in: store) { arrival in
      var notice = incoming.notice(arrival, at: now)
      notice.sameAs = twin
      return notice
    }
    guard let name else { return try takeAgain(incoming) }
    try learn(name, in: store)
    return row
  }
}
