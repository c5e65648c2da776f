import CaseFiles
import Casework
import CivilTime
import JSONText
import Wording

extension CommandLineTool {
  static let list = CommandLineTool(
    "list", "[QUERY | @VIEW]", .list, words: (0, nil), takesQuery: true
  ) { invocation throws(ToolFailure) in
    let query = try query(of: invocation)
    let now = invocation.now
    let found = try invocation.cases {
      $0.narrowed(to: query, withClosed: false, at: now).summaries
    }
    let rows = found?.map(invocation.shown) ?? []
    if invocation.wantsJSON {
      invocation.print(.array(rows.map { $0.json(at: now) }))
    } else {
      invocation.print(lines: rows.map { line($0, invocation.language, at: now) })
    }
    return rows.isEmpty ? .found : .done
  }

  private static func query(of invocation: Invocation) throws(ToolFailure) -> CaseQuery {
    var query = ""
    for word in invocation.words {
      if !query.isEmpty { query += " " }
      query += word.hasPrefix("@") ? try view(word.dropFirst(), invocation) : quoted(word)
    }
    do {
      return try CaseQuery(query)
    } catch {
      throw ToolFailure(error.sentence(in: invocation.language), .usage)
    }
  }

  /// The query that was given a name: `@朝`.
  private static func view(
    _ name: Substring, _ invocation: Invocation
  ) throws(ToolFailure) -> String {
    let file = SavedViewsFile(folder: invocation.surroundings.configFolder)
    let views = try invocation.attempt { () throws(StoreError) in try file.views() }
    if let view = views.first(where: { $0.name == name }) { return view.query }
    throw invocation.failure(
      .noView, String(name), views.map { "@\($0.name)" }.joined(separator: " "))
  }

  /// A word of the shell that holds blanks is a phrase of the query.
  private static func quoted(_ word: String) -> String {
    word.contains(" ") && !word.contains("\"") && !word.contains(":") ? "\"\(word)\"" : word
  }

  private static func line(
    _ row: CaseSummary, _ language: Language, at now: Moment
  ) -> String {
    var words = [row.id.rawValue, row.client, language.say(row.reason), language.say(row.stage)]
    words.append(row.round == 0 ? "-" : "R\(row.round)")
    if let next = row.nextDeadline {
      words.append("\(language.say(next.kind)) \(language.period(next.window))")
      words.append(language.countdown(to: next.due, at: now))
    } else {
      words.append(row.isOpen ? "-" : language.say(ScreenPhrase.closedMark))
    }
    words.append(language.say(row.turn))
    // Into room that is there: joining them costs as much as all the words.
    var line = ""
    line.reserveCapacity(160)
    for word in words {
      if !line.isEmpty { line += "  " }
      line += word
    }
    return line
  }
}
