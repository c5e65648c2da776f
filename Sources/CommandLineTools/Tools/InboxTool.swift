import CaseFiles
import Casework
import CivilTime
import JSONText
import PlanReview
import Wording

extension CommandLineTool {
  static let inbox = CommandLineTool("inbox", "", .inbox) { invocation throws(ToolFailure) in
    let store = try invocation.storeForReading()
    let rows =
      try store.map { store throws(ToolFailure) in
        try invocation.inboxRows(of: store)
      } ?? []
    if invocation.wantsJSON {
      invocation.print(.array(rows.map(\.json)))
    } else {
      for row in rows { invocation.print(row.line(in: invocation.language, at: invocation.now)) }
    }
    return .done
  }

  static let file = CommandLineTool(
    "file", "NOTICE --case CASE | --new [--client NAME]", .file,
    options: [.value("--case", "CASE"), .flag("--new"), .value("--client", "NAME")],
    words: (1, 1)
  ) { invocation throws(ToolFailure) in
    let store = try invocation.storeForChanging()
    let name = try notice(invocation)
    let word = invocation.arguments.value("--case")
    guard (word != nil) != invocation.arguments.has("--new") else {
      throw invocation.failure(.oneOf, "--case CASE", "--new")
    }
    let now = invocation.now
    let id = try invocation.attempt { () throws(StoreError) -> CaseID in
      if let word {
        let id = try store.findCase(word)
        try store.file(name, to: id, at: now)
        return id
      }
      let addressee = try store.notice(name).addressee
      let client =
        invocation.arguments.value("--client") ?? addressee
        ?? invocation.language.say(ToolErrorPhrase.unnamedClient)
      return try store.newCase(for: Client(name: client), filing: name, at: now)
    }
    let phrase: ScreenPhrase = name.caseID == id ? .confirmed : .filed
    invocation.answer(
      id.rawValue, changed: [name.rawValue], invocation.language.say(phrase, id.rawValue))
    return .done
  }

  static let dismiss = CommandLineTool("dismiss", "NOTICE", .dismiss, words: (1, 1)) {
    invocation throws(ToolFailure) in
    let store = try invocation.storeForChanging()
    let name = try notice(invocation)
    try invocation.attempt { () throws(StoreError) in
      try store.dismiss(name, at: invocation.now)
    }
    let language = invocation.language
    let words =
      name.caseID.map { language.say(FilingPhrase.taken, $0.rawValue) }
      ?? language.say(CommandPhrase.dismissed)
    invocation.answer(name.rawValue, changed: [name.rawValue], words)
    return .done
  }

  private static func notice(_ invocation: Invocation) throws(ToolFailure) -> NoticeName {
    let word = invocation.words.first ?? ""
    guard let name = NoticeName(word) else {
      throw invocation.failure(StoreError.noNotice(word))
    }
    return name
  }
}

extension Invocation {
  /// The notices that are not filed yet; what cannot be read is named on standard error and
  /// left out.
  func arrivals(in store: Store) throws(ToolFailure) -> [Notice] {
    let (notices, damaged) = try attempt { () throws(StoreError) in try store.arrivals() }
    tell(damaged: damaged)
    return notices
  }

  /// What is to be looked at, the latest first.
  fileprivate func inboxRows(of store: Store) throws(ToolFailure) -> [InboxRow] {
    let known = try attempt { () throws(StoreError) in try store.openCases(at: now) }
    let arrivals = try arrivals(in: store)
    let arrived = try attempt { () throws(StoreError) in
      try store.cases(at: now) { index in
        arrivals.map { notice in
          let match = CaseMatch.find(notice, among: known)
          let former = match == nil ? store.formerCase(of: notice, in: index) : nil
          return InboxRow(notice: notice, match: match, former: former)
        }
      }.found
    }
    let (filed, damaged) = try attempt { () throws(StoreError) in try store.awaited() }
    tell(damaged: damaged)
    let rows = (arrived + filed.map { InboxRow(notice: $0.notice, match: $0.awaited.match) })
      .sorted { $0.notice.message.received > $1.notice.message.received }
    return try attempt { () throws(StoreError) in
      try rows.map { row throws(StoreError) in try row.shown(by: self, from: store) }
    }
  }
}

/// A notice to be looked at, with the case it belongs to or probably does.
private struct InboxRow {
  var notice: Notice
  let match: CaseMatch?

  /// The closed case that it names, where no open one fits.
  var former: CaseMatch?

  private var isFiled: Bool { notice.name.caseID != nil }

  /// As it may be shown: without the client whose it probably is.
  func shown(by invocation: Invocation, from store: Store) throws(StoreError) -> InboxRow {
    guard invocation.arguments.has("--mask") else { return self }
    let id = match?.caseID ?? former?.caseID ?? notice.name.caseID
    let client = try id.map { id throws(StoreError) in try store.dossier(id) }?.sellerCase.client
    var row = self
    row.notice = Mask(client, in: invocation.language).masked(notice)
    return row
  }

  var json: JSONValue {
    .object([
      "id": .string(notice.name.rawValue),
      "message": .object(notice.message.record),
      "reading": .object(
        notice.reading.printed(
          received: notice.message.received, delivered: notice.message.delivered)),
      "corrections": notice.correctionsJSON,
      "suggested_case": .string(orNull: match?.caseID.rawValue),
      "why": .string(orNull: match?.why.rawValue),
      "closed_case": .string(orNull: former?.caseID.rawValue),
      "certain": .bool(match?.isCertain ?? false),
      "filed": .bool(isFiled),
      "same_as": .string(orNull: notice.sameAs?.rawValue),
    ])
  }

  func line(in language: Language, at now: Moment) -> String {
    let received = language.dayAndClock(notice.message.received, at: now)
    let reading = "\(language.say(notice.reading.stage)) \(language.say(notice.reading.reason))"
    var place =
      match.map {
        language.say(ScreenPhrase.matchIs, $0.caseID.rawValue, language.say($0.why))
      } ?? language.unfiled(formerly: former)
    if isFiled { place += " \(language.say(FilingPhrase.toConfirm))" }
    if let twin = notice.sameAs { place = language.say(ReadingPhrase.sameAs, twin.rawValue) }
    return [notice.name.rawValue, received, reading, place, notice.title]
      .joined(separator: "  ")
  }
}
