import CivilTime

/// What the search field and `list` ask for: terms that all have to hold.
///
///     真贋 turn:me due:72h -is:closed round:>2 "山田 商店"
package struct CaseQuery: Hashable, Sendable {
  package let terms: [Term]

  package struct Term: Hashable, Sendable {
    package let isNegated: Bool
    package let test: Test
  }

  package enum Test: Hashable, Sendable {
    /// Words that stand anywhere in the row, folded.
    case words(String)
    case field(Field, Comparison)
  }

  package enum Field: String, CaseIterable, Sendable {
    case id, client, shop, asin, reason, ip, stage, turn, assignee, tag
    case round, rejections, due, opened, closed
    case `is`
  }

  package enum Comparison: Hashable, Sendable {
    case equals(String)
    case below(String)
    case above(String)
  }

  /// Why a text is no query.
  package enum Fault: Error, Hashable, Sendable {
    /// The nearest field there is, where one is near.
    case unknownField(String, nearest: String?)
    case badValue(field: String, value: String)
  }

  /// - Throws: ``Fault`` for a field there is not, or a value that is none of its kind.
  package init(_ text: String) throws(Fault) {
    var terms: [Term] = []
    for word in Self.split(text) { terms.append(try Self.term(word)) }
    self.terms = terms
  }

  /// Whether the query itself says which cases it wants, open or closed.
  package var namesOpenness: Bool {
    terms.contains { term in
      switch term.test {
      case .field(.is, .equals("open")), .field(.is, .equals("closed")), .field(.closed, _),
        .field(.id, _):
        true
      default: false
      }
    }
  }

  /// Whether the query asks for cases by name, or for hidden ones, which are left out
  /// otherwise.
  package var namesSnoozed: Bool {
    terms.contains { term in
      switch term.test {
      case .field(.is, .equals("snoozed")), .field(.id, _), .field(.client, _): true
      default: false
      }
    }
  }
}

// Reading the text.
extension CaseQuery {
  /// Words between blanks; what stands in quotation marks stays together.
  private static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
      } else if character.isWhitespace, !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func term(_ word: String) throws(Fault) -> Term {
    let isNegated = word.hasPrefix("-") && word.count > 1
    let body = isNegated ? String(word.dropFirst()) : word
    guard let colon = body.firstIndex(of: ":"), colon != body.startIndex,
      body[..<colon].allSatisfy({ $0.isLetter && $0.isASCII })
    else { return Term(isNegated: isNegated, test: .words(SearchFolding.fold(body))) }
    let name = body[..<colon].lowercased()
    let value = String(body[body.index(after: colon)...])
    guard let field = Field(rawValue: name) else {
      throw .unknownField(name, nearest: nearest(to: name))
    }
    let comparison = comparison(value)
    guard field.accepts(comparison) else { throw .badValue(field: name, value: value) }
    return Term(isNegated: isNegated, test: .field(field, comparison))
  }

  private static func comparison(_ value: String) -> Comparison {
    if value.hasPrefix("<") { return .below(String(value.dropFirst())) }
    if value.hasPrefix(">") { return .above(String(value.dropFirst())) }
    return .equals(value)
  }

  private static func nearest(to name: String) -> String? {
    Spelling.nearest(to: name, among: Field.allCases.map(\.rawValue))
  }
}

extension CaseQuery.Comparison {
  fileprivate var value: String {
    switch self {
    case .equals(let value), .below(let value), .above(let value): value
    }
  }
}

extension CaseQuery.Field {
  fileprivate func accepts(_ comparison: CaseQuery.Comparison) -> Bool {
    let value = comparison.value
    switch self {
    case .round, .rejections: return Int(value) != nil
    case .opened, .closed: return CalendarDay(iso8601: value) != nil
    case .due: return CalendarDay(iso8601: value) != nil || Self.seconds(value) != nil
    case .is:
      return
        ["open", "closed", "overdue", "waiting", "snoozed", "silent", "unanswered"].contains(value)
    default: return !value.isEmpty
    }
  }

  /// A span of time: `72h`, `7d`.
  fileprivate static func seconds(_ value: String) -> Int? {
    guard let unit = value.last, let count = Int(value.dropLast()) else { return nil }
    switch unit {
    case "h": return count * 3600
    case "d": return count * 86_400
    default: return nil
    }
  }
}

// Asking a case.
extension CaseQuery {
  package func fits(_ row: CaseSummary, at now: Moment) -> Bool {
    terms.allSatisfy { term in
      let holds =
        switch term.test {
        case .words(let words): row.searchText.contains(words)
        case .field(let field, let comparison): Self.holds(field, comparison, of: row, at: now)
        }
      return holds != term.isNegated
    }
  }

  private static func holds(
    _ field: Field, _ comparison: Comparison, of row: CaseSummary, at now: Moment
  ) -> Bool {
    switch field {
    case .id: row.id.rawValue.hasPrefix(comparison.value.uppercased())
    case .client: contains(row.client, comparison)
    case .shop: contains(row.shop, comparison)
    case .asin: row.asins.contains(comparison.value.uppercased())
    case .reason: row.reason.rawValue == comparison.value
    case .ip: row.rightKind?.rawValue == comparison.value
    case .stage: row.stage.rawValue == comparison.value
    case .turn: row.turn.rawValue == comparison.value
    case .assignee: contains(row.assignee ?? "", comparison)
    case .tag: row.tags.contains(comparison.value)
    case .round: compare(row.round, comparison)
    case .rejections: compare(row.rejections, comparison)
    case .opened: compare(row.opened.inJapan.day, comparison)
    case .closed: row.closed.map { compare($0.inJapan.day, comparison) } ?? false
    case .due: isDue(row, comparison, at: now)
    case .is: state(comparison.value, of: row, at: now)
    }
  }

  private static func contains(_ text: String, _ comparison: Comparison) -> Bool {
    SearchFolding.fold(text).contains(SearchFolding.fold(comparison.value))
  }

  private static func compare(_ number: Int, _ comparison: Comparison) -> Bool {
    guard let value = Int(comparison.value) else { return false }
    switch comparison {
    case .equals: return number == value
    case .below: return number < value
    case .above: return number > value
    }
  }

  private static func compare(_ day: CalendarDay, _ comparison: Comparison) -> Bool {
    guard let value = CalendarDay(iso8601: comparison.value) else { return false }
    switch comparison {
    case .equals: return day == value
    case .below: return day < value
    case .above: return day > value
    }
  }

  /// `due:72h` is due from now until then, and what is overdue; a date compares days.
  private static func isDue(_ row: CaseSummary, _ comparison: Comparison, at now: Moment) -> Bool {
    guard let due = row.nextDeadline?.due else { return false }
    guard let span = Field.seconds(comparison.value) else {
      return compare(due.inJapan.day, comparison)
    }
    if case .above = comparison { return due - now > span }
    return due - now <= span
  }

  private static func state(_ word: String, of row: CaseSummary, at now: Moment) -> Bool {
    switch word {
    case "open": row.isOpen
    case "closed": !row.isOpen
    case "overdue": row.nextDeadline.map { $0.due < now } ?? false
    case "waiting": row.isOpen && row.turn != .me
    case "unanswered": row.isUnanswered(at: now)
    case "snoozed": row.isSnoozed(at: now)
    case "silent": row.waitingSince != nil
    default: false
    }
  }
}

extension CaseSummary {
  /// What bare words are looked for in, folded.
  fileprivate var searchText: String {
    let words =
      [
        id.rawValue, client, shop, marketplace, stage.rawValue, reason.rawValue,
        rightKind?.rawValue ?? "", assignee ?? "",
      ] + tags + asins
    return SearchFolding.fold(words.joined(separator: "\n"))
  }
}
