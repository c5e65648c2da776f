import CaseFiles
import Casework
import CivilTime
import JSONText
import Wording

extension CommandLineTool {
  static let inbox = CommandLineTool("inbox", "", .inbox) { invocation throws(ToolFailure) in
    let store = try invocation.storeForReading()
    let entries = try invocation.attempt { () throws(StoreError) -> [(Notice, CaseMatch?)] in
      guard let store else { return [] }
      let cases = try store.openCases(at: invocation.now)
      return try store.arrivals().notices.map {
        ($0, CaseMatch.find($0, thread: [], among: cases))
      }
    }
    if invocation.wantsJSON {
      invocation.print(.array(entries.map { json($0.0, $0.1) }))
    } else {
      for (notice, match) in entries {
        invocation.print(line(notice, match, invocation.language, at: invocation.now))
      }
    }
    return .done
  }

  static let file = CommandLineTool(
    "file", "NOTICE --case CASE | --new [--client NAME]", .file,
    options: [.value("--case", "CASE"), .flag("--new"), .value("--client", "NAME")],
    words: (1, 1)
  ) { invocation throws(ToolFailure) in
    let store = try invocation.storeForChanging()
    let arrival = try arrival(invocation)
    let word = invocation.arguments.value("--case")
    guard (word != nil) != invocation.arguments.has("--new") else {
      throw invocation.failure(.oneOf, "--case CASE", "--new")
    }
    let now = invocation.now
    let id = try invocation.attempt { () throws(StoreError) -> CaseID in
      if let word {
        let id = try store.findCase(word)
        try store.file(arrival, to: id, at: now)
        return id
      }
      let addressee = try store.arrival(arrival).addressee
      let name =
        invocation.arguments.value("--client") ?? addressee
        ?? invocation.language.say(ToolErrorPhrase.unnamedClient)
      return try store.newCase(for: Client(name: name), filing: arrival, at: now)
    }
    invocation.answer(
      id.rawValue, changed: [arrival.rawValue],
      invocation.language.say(ScreenPhrase.filed, id.rawValue))
    return .done
  }

  static let dismiss = CommandLineTool("dismiss", "NOTICE", .dismiss, words: (1, 1)) {
    invocation throws(ToolFailure) in
    let store = try invocation.storeForChanging()
    let arrival = try arrival(invocation)
    try invocation.attempt { () throws(StoreError) in
      try store.dismiss(arrival, at: invocation.now)
    }
    invocation.answer(
      arrival.rawValue, changed: [arrival.rawValue],
      invocation.language.say(ScreenPhrase.dismissed))
    return .done
  }

  private static func arrival(_ invocation: Invocation) throws(ToolFailure) -> ArrivalID {
    let word = invocation.words.first ?? ""
    guard let arrival = ArrivalID(word) else {
      throw invocation.failure(StoreError.noNotice(word))
    }
    return arrival
  }

  private static func json(_ notice: Notice, _ match: CaseMatch?) -> JSONValue {
    .object([
      "id": .string(notice.name.rawValue),
      "message": .object(notice.message.record),
      "reading": .object(
        notice.reading.printed(
          received: notice.message.received, delivered: notice.message.delivered)),
      "corrections": notice.correctionsJSON,
      "suggested_case": .string(orNull: match?.caseID.rawValue),
      "why": .string(orNull: match?.why.rawValue),
    ])
  }

  private static func line(
    _ notice: Notice, _ match: CaseMatch?, _ language: Language, at now: Moment
  ) -> String {
    let received = language.dayAndClock(notice.message.received, at: now)
    let reading = "\(language.say(notice.reading.stage)) \(language.say(notice.reading.reason))"
    let suggested = match.map { "\($0.caseID.rawValue)" } ?? language.say(ScreenPhrase.matchUnknown)
    return [notice.name.rawValue, received, reading, suggested, notice.message.subject]
      .joined(separator: "  ")
  }
}
