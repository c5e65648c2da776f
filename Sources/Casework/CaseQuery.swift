import CivilTime
import TextFolding

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
    case equals(Operand)
    case below(Operand)
    case above(Operand)
  }

  /// What a fact is compared with.
  package enum Operand: Hashable, Sendable {
    case text(String)
    case number(Int)
    case day(CalendarDay)

    /// So many seconds from now.
    case span(Int)
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
      case .field(.is, .equals(.text("open"))), .field(.is, .equals(.text("closed"))),
        .field(.closed, _), .field(.id, _):
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
      case .field(.is, .equals(.text("snoozed"))), .field(.id, _), .field(.client, _): true
      default: false
      }
    }
  }
}

// What the order of the list says of the cases that fit.
extension CaseQuery {
  /// The moment after which the next deadline of no case that fits ends; `nil` where the
  /// query says nothing of it.
  package func latestDue(at now: Moment) -> Moment? {
    terms.compactMap { term in
      guard !term.isNegated, case .field(.due, let comparison) = term.test else { return nil }
      switch comparison {
      case .equals(.span(let span)), .below(.span(let span)): return now + span
      default: return nil
      }
    }.min()
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
    guard let comparison = comparison(value, of: field) else {
      throw .badValue(field: name, value: value)
    }
    return Term(isNegated: word.isNegated, test: .field(field, comparison))
  }

  private static func comparison(_ value: String, of field: Field) -> Comparison? {
    if value.hasPrefix("<"), field.isOrdered {
      return field.operand(String(value.dropFirst())).map(Comparison.below)
    }
    if value.hasPrefix(">"), field.isOrdered {
      return field.operand(String(value.dropFirst())).map(Comparison.above)
    }
    return field.operand(value).map(Comparison.equals)
  }

  private static func nearest(to name: String) -> String? {
    Spelling.nearest(to: name, among: Field.allCases.map(\.rawValue))
  }
}

extension CaseQuery.Field {
  /// Whether less and more mean something.
  fileprivate var isOrdered: Bool {
    switch self {
    case .round, .rejections, .due, .opened, .closed: true
    default: false
    }
  }

  /// What a text means as a value of this field; `nil` where it means nothing.
  ///
  /// A label has to be one there is: no case would have another.
  fileprivate func operand(_ text: String) -> CaseQuery.Operand? {
    switch self {
    case .round, .rejections: Int(text).map(CaseQuery.Operand.number)
    case .opened, .closed: CalendarDay(iso8601: text).map(CaseQuery.Operand.day)
    case .due:
      CalendarDay(iso8601: text).map(CaseQuery.Operand.day)
        ?? Self.seconds(text).map(CaseQuery.Operand.span)
    case .is:
      Self.word(
        text,
        of: ["open", "closed", "overdue", "waiting", "snoozed", "silent", "unanswered"])
    case .reason: Self.word(text, of: Reason.allCases.map(\.rawValue))
    case .ip: Self.word(text, of: RightKind.allCases.map(\.rawValue))
    case .stage: Self.word(text, of: Stage.allCases.map(\.rawValue))
    case .turn: Self.word(text, of: Turn.allCases.map(\.rawValue))
    case .id, .asin: text.isEmpty ? nil : .text(text.uppercased())
    case .client, .shop, .assignee, .tag: text.isEmpty ? nil : .text(text)
    }
  }

  private static func word(_ text: String, of words: [String]) -> CaseQuery.Operand? {
    words.contains(text) ? .text(text) : nil
  }

  /// A span of time: `72h`, `7d`.
  private static func seconds(_ value: String) -> Int? {
    guard
      let unit = value.last, let count = Int(value.dropLast()), (0...1_000_000).contains(count)
    else { return nil }
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
    switch self {
    case .id: row.id.rawValue.hasPrefix(comparison.text)
    case .client: comparison.isPart(of: row.client)
    case .shop: comparison.isPart(of: row.shop)
    case .asin: row.asins.contains(comparison.text)
    case .reason: row.reason.rawValue == comparison.text
    case .ip: row.rightKind?.rawValue == comparison.text
    case .stage: row.stage.rawValue == comparison.text
    case .turn: row.turn.rawValue == comparison.text
    case .assignee: comparison.isPart(of: row.assignee ?? "")
    case .tag: row.tags.contains(comparison.text)
    case .round: comparison.holds(of: row.round)
    case .rejections: comparison.holds(of: row.rejections)
    case .opened: comparison.holds(of: row.opened.inJapan.day)
    case .closed: row.closed.map { comparison.holds(of: $0.inJapan.day) } ?? false
    case .due: row.due.map { comparison.holds(ofDue: $0, at: now) } ?? false
    case .is: Self.state(comparison.text, of: row, at: now)
    }
  }

  private static func state(_ word: String, of row: some QueriedCase, at now: Moment) -> Bool {
    switch word {
    case "open": row.closed == nil
    case "closed": row.closed != nil
    case "overdue": row.due.map { $0 < now } ?? false
    case "waiting": row.closed == nil && row.turn != .me
    case "snoozed": row.isSnoozed(at: now)
    case "silent": row.waitingSince != nil
    case "unanswered": row.isUnanswered(at: now)
    default: false
    }
  }
}

extension CaseQuery.Comparison {
  private var operand: CaseQuery.Operand {
    switch self {
    case .equals(let operand), .below(let operand), .above(let operand): operand
    }
  }

  fileprivate var text: String {
    if case .text(let text) = operand { text } else { "" }
  }

  fileprivate func isPart(of fact: String) -> Bool {
    SearchFolding.folded(fact).withUnsafeBytes { FoldedWords(text).isFound(in: $0) }
  }

  fileprivate func holds(of number: Int) -> Bool {
    if case .number(let value) = operand { compare(number, value) } else { false }
  }

  fileprivate func holds(of day: CalendarDay) -> Bool {
    if case .day(let value) = operand { compare(day.number, value.number) } else { false }
  }

  /// `due:72h` is due from now until then; `due:<72h` is what is overdue too; a date
  /// compares days.
  fileprivate func holds(ofDue due: Moment, at now: Moment) -> Bool {
    guard case .span(let span) = operand else { return holds(of: due.inJapan.day) }
    switch self {
    case .equals: return (0...max(0, span)).contains(due - now)
    case .below: return due - now <= span
    case .above: return due - now > span
    }
  }

  private func compare(_ fact: Int, _ value: Int) -> Bool {
    switch self {
    case .equals: fact == value
    case .below: fact < value
    case .above: fact > value
    }
  }
}
