import JSONText

/// What a field of a reading that has one value can be set to.
package enum FieldValue: Hashable, Sendable {
  case language(NoticeLanguage)
  case stage(Stage)
  case reason(Reason)
  case rightKind(RightKind?)
  case asins([String])
  case rightsOwner(String?)
  case complaintIDs([String])
  case fundsHeld(Bool)
  case maxFailedAppeals(Int?)
  case documents([DocumentKind])
  case invoiceMaxAgeDays(Int?)
  case answerTo(AnswerChannel?)
}

extension FieldValue {
  package var field: ReadingField {
    switch self {
    case .language: .language
    case .stage: .stage
    case .reason: .reason
    case .rightKind: .rightKind
    case .asins: .asins
    case .rightsOwner: .rightsOwner
    case .complaintIDs: .complaintIDs
    case .fundsHeld: .fundsHeld
    case .maxFailedAppeals: .maxFailedAppeals
    case .documents: .documents
    case .invoiceMaxAgeDays: .invoiceMaxAgeDays
    case .answerTo: .answerTo
    }
  }

  /// Its code, where it is one word of a closed list.
  package var code: String? { json.string }

  /// Its code among the values that rules decide between, as a ``SecondChoice`` names them.
  package var choice: String {
    switch self {
    case .fundsHeld(let isHeld): isHeld ? "held" : "free"
    case .answerTo(.addresses): "address"
    case .answerTo(nil): "nowhere"
    default: code ?? ""
    }
  }

  /// As it stands in a reading's JSON.
  package var json: JSONValue {
    switch self {
    case .language(let value): .string(value.rawValue)
    case .stage(let value): .string(value.rawValue)
    case .reason(let value): .string(value.rawValue)
    case .rightKind(let value): .string(orNull: value?.rawValue)
    case .asins(let values), .complaintIDs(let values): .strings(values)
    case .rightsOwner(let value): .string(orNull: value)
    case .fundsHeld(let value): .bool(value)
    case .maxFailedAppeals(let value), .invoiceMaxAgeDays(let value): .integer(orNull: value)
    case .documents(let values): .strings(values.map(\.rawValue))
    case .answerTo(let value): value?.json ?? .null
    }
  }
}

extension Reading {
  /// The value of a field; `nil` for deadlines and demands, which are many.
  package func fieldValue(_ field: ReadingField) -> FieldValue? {
    switch field {
    case .language: .language(language)
    case .stage: .stage(stage)
    case .reason: .reason(reason)
    case .rightKind: .rightKind(rightKind)
    case .asins: .asins(asins)
    case .rightsOwner: .rightsOwner(rightsOwner)
    case .complaintIDs: .complaintIDs(complaintIDs)
    case .fundsHeld: .fundsHeld(fundsHeld)
    case .maxFailedAppeals: .maxFailedAppeals(maxFailedAppeals)
    case .documents: .documents(documents)
    case .invoiceMaxAgeDays: .invoiceMaxAgeDays(invoiceMaxAgeDays)
    case .answerTo: .answerTo(answerTo)
    case .deadlines, .demands: nil
    }
  }
}
