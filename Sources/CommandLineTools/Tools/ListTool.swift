import CaseFiles
import Casework
import CivilTime
import JSONText
import Wording

extension CommandLineTool {
  static let list = CommandLineTool("list", "[QUERY]", .list, words: (0, nil)) {
    invocation throws(ToolFailure) in
    let query = try query(of: invocation)
    let now = invocation.now
    let rows = try invocation.rows().filter {
      ($0.isOpen || query.namesOpenness) && query.fits($0, at: now)
        && (!$0.isSnoozed(at: now) || query.namesSnoozed)
    }.sorted { $0.burnsBefore($1) }
    if invocation.wantsJSON {
      invocation.print(.array(rows.map { $0.json(at: now) }))
    } else {
      for row in rows { invocation.print(line(row, invocation.language, at: now)) }
    }
    return rows.isEmpty ? .found : .done
  }

  private static func query(of invocation: Invocation) throws(ToolFailure) -> CaseQuery {
    do {
      return try CaseQuery(invocation.words.map(quoted).joined(separator: " "))
    } catch {
      throw ToolFailure(error.sentence(in: invocation.language), .usage)
    }
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
    return words.joined(separator: "  ")
  }
}

extension Invocation {
  /// The rows of all cases; a damaged file is named on standard error and left out.
  func rows() throws(ToolFailure) -> [CaseSummary] {
    guard let store = try storeForReading() else { return [] }
    let overview = try attempt { () throws(StoreError) in try store.overview() }
    for file in overview.damaged { tell("fukkatsu: \(file.error.sentence(in: language))") }
    return overview.rows
  }
}
