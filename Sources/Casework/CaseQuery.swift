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
    /// Words that stand anywhere in what is known of the case.
    case words(FoldedWords)
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
}

// Reading the text.
extension CaseQuery {
  /// A word between blanks; what stands in quotation marks stays together.
  private struct Word {
    var text = ""

    /// Whether it begins with a quotation mark, and so is no field whatever it holds.
    var isPhrase = false
    var isNegated = false
  }

  private static func split(_ text: String) -> [Word] {
    var words: [Word] = []
    var word = Word()
    var isQuoted = false
    for character in text {
      if character == "\"" {
        if word.text.isEmpty { word.isPhrase = true }
        isQuoted.toggle()
      } else if character.isWhitespace, !isQuoted {
        if !word.text.isEmpty { words.append(word) }
        word = Word()
      } else if character == "-", word.text.isEmpty, !word.isPhrase, !word.isNegated {
        word.isNegated = true
      } else {
        word.text.append(character)
      }
    }
    // A dash alone is the beginning of nothing yet: it is looked for as it stands.
    if word.isNegated, word.text.isEmpty { word = Word(text: "-") }
    return word.text.isEmpty ? words : words + [word]
  }

  private static func term(_ word: Word) throws(Fault) -> Term {
    let body = word.text
    guard !word.isPhrase, let colon = body.firstIndex(of: ":"), colon != body.startIndex,
      body[..<colon].allSatisfy({ $0.isLetter && $0.isASCII })
    else { return Term(isNegated: word.isNegated, test: .words(FoldedWords(body))) }
    let name = body[..<colon].lowercased()
    let value = String(body[body.index(after: colon)...])
    guard let field = Field(rawValue: name) else {
      throw .unknownField(name, nearest: nearest(to: name))
    }
    let comparison = comparison(value)
    guard field.accepts(comparison) else { throw .badValue(field: name, value: value) }
    return Term(isNegated: word.isNegated, test: .field(field, comparison))
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
    case .is: return ["open", "closed", "overdue", "waiting", "snoozed"].contains(value)
    case .reason: return isWord(of: Reason.self, comparison)
    case .ip: return isWord(of: RightKind.self, comparison)
    case .stage: return isWord(of: Stage.self, comparison)
    case .turn: return isWord(of: Turn.self, comparison)
    default: return !value.isEmpty
    }
  }

  /// The label asked for has to be one there is: no case would have another.
  private func isWord<Word: RawRepresentable<String>>(
    of _: Word.Type, _ comparison: CaseQuery.Comparison
  ) -> Bool {
    if case .equals(let value) = comparison { return Word(rawValue: value) != nil }
    return false
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
  package func fits(_ row: some QueriedCase, at now: Moment) -> Bool {
    terms.allSatisfy { $0.holds(of: row, at: now) }
  }
}

extension CaseQuery.Term {
  package func holds(of row: some QueriedCase, at now: Moment) -> Bool {
    let holds =
      switch test {
      case .words(let words): row.mentions(words)
      case .field(let field, let comparison): field.holds(comparison, of: row, at: now)
      }
    return holds != isNegated
  }
}

extension CaseQuery.Field {
  fileprivate func holds(
    _ comparison: CaseQuery.Comparison, of row: some QueriedCase, at now: Moment
  ) -> Bool {
    let value = comparison.value
    return switch self {
    case .id: row.id.rawValue.hasPrefix(value.uppercased())
    case .client: comparison.isPart(of: row.client)
    case .shop: comparison.isPart(of: row.shop)
    case .asin: row.asins.contains(value.uppercased())
    case .reason: row.reason.rawValue == value
    case .ip: row.rightKind?.rawValue == value
    case .stage: row.stage.rawValue == value
    case .turn: row.turn.rawValue == value
    case .assignee: comparison.isPart(of: row.assignee ?? "")
    case .tag: row.tags.contains(value)
    case .round: comparison.holds(of: row.round, Int(value))
    case .rejections: comparison.holds(of: row.rejections, Int(value))
    case .opened: comparison.holds(of: row.opened.inJapan.day, CalendarDay(iso8601: value))
    case .closed:
      row.closed.map { comparison.holds(of: $0.inJapan.day, CalendarDay(iso8601: value)) } ?? false
    case .due: Self.isDue(row, comparison, at: now)
    case .is: Self.state(value, of: row, at: now)
    }
  }

  /// `due:72h` is due from now until then; `due:<72h` is what is overdue too; a date
  /// compares days.
  private static func isDue(
    _ row: some QueriedCase, _ comparison: CaseQuery.Comparison, at now: Moment
  ) -> Bool {
    guard let due = row.due else { return false }
    guard let span = seconds(comparison.value) else {
      return comparison.holds(of: due.inJapan.day, CalendarDay(iso8601: comparison.value))
    }
    switch comparison {
    case .equals: return (0...max(0, span)).contains(due - now)
    case .below: return due - now <= span
    case .above: return due - now > span
    }
  }

  private static func state(_ word: String, of row: some QueriedCase, at now: Moment) -> Bool {
    switch word {
    case "open": row.closed == nil
    case "closed": row.closed != nil
    case "overdue": row.due.map { $0 < now } ?? false
    case "waiting": row.closed == nil && row.turn != .me
    default: false
    }
  }
}

extension CaseQuery.Comparison {
  fileprivate func isPart(of text: String) -> Bool {
    SearchFolding.folded(text).withUnsafeBytes { FoldedWords(value).isFound(in: $0) }
  }

  fileprivate func holds<Value: Comparable>(of fact: Value, _ value: Value?) -> Bool
  where Value: Sendable {
    guard let value else { return false }
    switch self {
    case .equals: return fact == value
    case .below: return fact < value
    case .above: return fact > value
    }
  }
}
