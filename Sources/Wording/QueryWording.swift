import Casework

extension CaseQuery.Fault {
  /// What is wrong with a query, and what to write instead.
  package func sentence(in language: Language) -> String {
    switch self {
    case .unknownField(let name, let nearest?):
      language.say(QueryPhrase.unknownFieldNear, name, nearest)
    case .unknownField(let name, nil):
      language.say(
        QueryPhrase.unknownField, name,
        CaseQuery.Field.allCases.map(\.rawValue).joined(separator: " "))
    case .badValue(let field, let value):
      language.say(QueryPhrase.badValue, field, value, Self.example(of: field))
    }
  }

  private static func example(of field: String) -> String {
    switch CaseQuery.Field(rawValue: field) {
    case .round, .rejections: "\(field):>2"
    case .due: "due:72h due:<2026-05-01"
    case .opened, .closed: "\(field):>2026-04-01"
    case .reason: "reason:authenticity"
    case .ip: "ip:trademark"
    case .stage: "stage:suspension"
    case .turn: "turn:me turn:client turn:marketplace"
    case .is: "is:open is:closed is:overdue is:waiting"
    default: "\(field):..."
    }
  }
}

/// Words for queries that are none.
package enum QueryPhrase: CaseIterable, Worded {
  case unknownField, unknownFieldNear, badValue

  package var wording: Wording {
    switch self {
    case .unknownField:
      Wording("{}: そのような項目はありません。使える項目: {}", "{}: there is no such field; fields are {}")
    case .unknownFieldNear:
      Wording("{}: そのような項目はありません。{} のことですか", "{}: there is no such field; did you mean {}?")
    case .badValue:
      Wording("{}:{}: この値は使えません。例: {}", "{}:{}: not a value of this field; for example {}")
    }
  }
}
