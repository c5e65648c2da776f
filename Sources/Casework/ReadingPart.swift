/// One conclusion of a reading, as a person chooses it to look at or to correct.
package enum ReadingPart: Hashable, Sendable {
  /// A field that has one value; for deadlines and demands, all of them.
  case field(ReadingField)

  /// A deadline, by the place that a case refers to.
  case deadline(slot: Int)

  /// A demand, by its place among the demands that hold.
  case demand(Int)

  /// A deadline, or a demand, that is not there yet.
  case newDeadline, newDemand

  package var field: ReadingField {
    switch self {
    case .field(let field): field
    case .deadline, .newDeadline: .deadlines
    case .demand, .newDemand: .demands
    }
  }
}

extension Notice {
  /// The words that a conclusion rests on.
  package func quotations(of part: ReadingPart) -> [Quotation] {
    let quotes: [Quotation] =
      switch part {
      case .field(let field): reading.evidence[field] ?? []
      case .deadline(let slot): deadline(at: slot).map { [$0.quote] } ?? []
      case .demand(let index): demand(at: index).map { [$0.quote] } ?? []
      case .newDeadline, .newDemand: []
      }
    return quotes.filter { !$0.span.isEmpty }
  }

  /// How sure a conclusion is, from 0 to 1; `nil` where that is not counted.
  package func confidence(of part: ReadingPart) -> Double? {
    switch part {
    case .field(let field): reading.confidence[field]
    case .deadline(let slot): deadline(at: slot)?.confidence
    case .demand, .newDeadline, .newDemand: nil
    }
  }

  /// What a conclusion nearly was.
  package func secondChoice(for part: ReadingPart) -> SecondChoice? {
    switch part {
    case .field(let field): reading.grounds[field]?.second
    case .deadline(let slot): deadline(at: slot)?.second
    case .demand, .newDeadline, .newDemand: nil
    }
  }

  package func demand(at index: Int) -> Demand? {
    reading.demands.indices.contains(index) ? reading.demands[index] : nil
  }

  /// The corrections that concern a conclusion, the earliest first.
  package func corrections(of part: ReadingPart) -> [Correction] {
    corrections.filter { correction in
      switch part {
      case .deadline(let slot): correction.field == .deadlines && correction.slot == slot
      case .newDeadline, .newDemand: false
      default: correction.field == part.field
      }
    }
  }

  /// Whether a person set a conclusion, and not a rule.
  package func isCorrected(_ part: ReadingPart) -> Bool {
    guard case .demand(let index) = part else { return !corrections(of: part).isEmpty }
    return demand(at: index).map { !asRead.demands.contains($0) } ?? false
  }
}
