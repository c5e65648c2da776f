import CivilTime

/// A fact of a document that a person sets by hand, under the name it has in the record.
package enum EvidenceFact: String, CaseIterable, Sendable {
  case kind, issued, supplier, asins, quantity, invoice, proves
}

/// One fact of a document as it is from now on; `nil` where there is none.
package enum EvidenceValue: Hashable, Sendable {
  case kind(DocumentKind?)
  case issued(CalendarDay?)
  case supplier(String?)
  case asins([String])
  case quantity(Int?)
  case invoice(String?)
  case proves(String?)

  package var fact: EvidenceFact {
    switch self {
    case .kind: .kind
    case .issued: .issued
    case .supplier: .supplier
    case .asins: .asins
    case .quantity: .quantity
    case .invoice: .invoice
    case .proves: .proves
    }
  }
}

extension Evidence {
  package mutating func set(_ value: EvidenceValue) {
    switch value {
    case .kind(let kind): self.kind = kind
    case .issued(let day): issued = day
    case .supplier(let text): supplier = text
    case .asins(let asins): self.asins = asins
    case .quantity(let count): quantity = count
    case .invoice(let number): invoice = number
    case .proves(let text): proves = text
    }
  }

  package func value(of fact: EvidenceFact) -> EvidenceValue {
    switch fact {
    case .kind: .kind(kind)
    case .issued: .issued(issued)
    case .supplier: .supplier(supplier)
    case .asins: .asins(asins)
    case .quantity: .quantity(quantity)
    case .invoice: .invoice(invoice)
    case .proves: .proves(proves)
    }
  }
}
