import CivilTime
import JSONText

/// What a person wants of a reading, before it is known what it says by then.
///
/// It names what it is about by what was on the screen, so that one made in another
/// window meanwhile is neither lost nor hit by mistake.
package enum Amendment: Hashable, Sendable {
  case set(FieldValue)

  /// Other words for a field that keeps its value.
  case mark(ReadingField, Quotation)

  /// Sets a deadline; `nil` strikes it out. Without a place it is added.
  case deadline(slot: Int?, ReadDeadline?)

  /// Puts a demand in the place of another: none to add it, by none to strike it out.
  case demand(Demand?, becomes: Demand?)

  package var field: ReadingField {
    switch self {
    case .set(let value): value.field
    case .mark(let field, _): field
    case .deadline: .deadlines
    case .demand: .demands
    }
  }
}

extension Notice {
  /// Lays what a person wants over the reading as it is now.
  ///
  /// - Returns: The corrections that were added; none where nothing would be different.
  @discardableResult
  package mutating func amend(
    _ amendments: [Amendment], at now: Moment, by: String
  ) -> [Correction] {
    let before = corrections.count
    for amendment in amendments + implied(by: amendments) {
      if let correction = correction(for: amendment, at: now, by: by) {
        corrections.append(correction)
      }
    }
    return Array(corrections[before...])
  }

  // There is no kind of right where no right is the reason.
  private func implied(by amendments: [Amendment]) -> [Amendment] {
    for case .set(.reason(let reason)) in amendments
    where reason != .intellectualProperty && reading.rightKind != nil {
      return [.set(.rightKind(nil))]
    }
    return []
  }

  private func correction(
    for amendment: Amendment, at now: Moment, by: String
  ) -> Correction? {
    switch amendment {
    case .set(let value):
      guard reading.fieldValue(value.field) != value else { return nil }
      return Correction(
        value.field, to: value.json, quote: words(for: value), at: now, by: by)
    case .mark(let field, let quote):
      guard let value = reading.fieldValue(field), reading.evidence[field] != [quote] else {
        return nil
      }
      return Correction(field, to: value.json, quote: quote, at: now, by: by)
    case .deadline(let slot, let deadline):
      guard slot == nil ? deadline != nil : self.deadline(at: slot ?? 0) != deadline else {
        return nil
      }
      return Correction(
        .deadlines, slot: slot ?? deadlineSlots.count, to: deadline?.json ?? .null, at: now,
        by: by)
    case .demand(let old, let new):
      guard let demands = demands(replacing: old, by: new) else { return nil }
      return Correction(
        .demands, to: .array(demands.map { .object($0.record) }), at: now, by: by)
    }
  }

  // Where a person chooses what the rules nearly took, its words are known.
  private func words(for value: FieldValue) -> Quotation? {
    guard
      let second = reading.grounds[value.field]?.second, value.json.string == second.value
    else { return nil }
    return second.quotes.first
  }

  private func demands(replacing old: Demand?, by new: Demand?) -> [Demand]? {
    var demands = reading.demands
    if let old, let index = demands.firstIndex(of: old) {
      demands.replaceSubrange(index...index, with: new.map { [$0] } ?? [])
    } else if let new {
      demands.append(new)
    }
    return demands == reading.demands ? nil : demands
  }
}
