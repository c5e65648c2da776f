import Casework

/// A part of a plan as a form's field takes it.
package struct FormField: Hashable, Sendable {
  /// `nil` for the whole plan.
  package let part: PlanSection.Kind?
  private let content: FormText

  package var text: String { content.string }

  /// Characters as the form counts them, and as they are copied.
  package var characters: Int { content.characters }

  package var withCarriageReturns: String { content.withCarriageReturns }

  /// The whole plan, and each part by itself without its heading.
  package static func all(of text: PlanText) -> [FormField] {
    let whole = FormField(part: nil, content: FormText(text.string))
    return [whole] + PlanSection.Kind.parts.compactMap { FormField($0, of: text) }
  }

  private init(part: PlanSection.Kind?, content: FormText) {
    (self.part, self.content) = (part, content)
  }

  /// Returns `nil` for a part that the plan does not have.
  package init?(_ part: PlanSection.Kind, of text: PlanText) {
    let bodies = text.sections(part).map { text[$0.body] }
    guard !bodies.isEmpty else { return nil }
    self.init(part: part, content: FormText(bodies.joined(separator: "\n")))
  }
}
