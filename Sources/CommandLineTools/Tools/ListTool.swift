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
    let rows =
      try invocation.cases()?
      .narrowed(to: query, withClosed: false, at: now).summaries ?? []
    if invocation.wantsJSON {
      invocation.print(.array(rows.map { $0.json(at: now) }))
    } else {
      invocation.print(lines: rows.map { line($0, invocation.language, at: now) })
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
