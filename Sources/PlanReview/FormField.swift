/// A part of a plan as a form's field takes it.
///
/// The text is in Unicode normalization form C, so that a form counts the characters that
/// a reader sees; lines end as the form wants.
package struct FormField: Hashable, Sendable {
  /// `nil` for the whole plan.
  package let part: PlanSection.Kind?
  package let text: String

  /// Characters as a reader counts them, line breaks not counted.
  package var characters: Int { text.count { !$0.isNewline } }

  /// The whole plan, and each part by itself without its heading.
  package static func all(of text: PlanText) -> [FormField] {
    let whole = FormField(part: nil, text: normalized(text.string))
    let parts = PlanSection.Kind.parts.compactMap { part -> FormField? in
      let bodies = text.sections(part).map { text[$0.body] }
      guard !bodies.isEmpty else { return nil }
      return FormField(part: part, text: normalized(bodies.joined(separator: "\n")))
    }
    return [whole] + parts
  }

  /// With line ends of CR and LF, as forms of the web send them.
  package var withCarriageReturns: String { text.replacing("\n", with: "\r\n") }

  private static func normalized(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let trimmed = lines.drop { $0.allSatisfy(\.isWhitespace) }.reversed()
      .drop { $0.allSatisfy(\.isWhitespace) }.reversed()
    return trimmed.map { canonical(String($0)) }.joined(separator: "\n")
  }

  /// Kana with a voicing mark of its own becomes one character.
  private static func canonical(_ line: String) -> String {
    var scalars = String.UnicodeScalarView()
    for character in line {
      scalars.append(contentsOf: composed(character))
    }
    return String(scalars)
  }

  private static func composed(_ character: Character) -> [Unicode.Scalar] {
    let scalars = Array(character.unicodeScalars)
    guard scalars.count > 1 else { return scalars }
    // Canonical equivalence is what comparing characters is defined by.
    for candidate in composites where Character(candidate) == character { return [candidate] }
    return scalars
  }

  /// Kana with sound marks, and Latin letters with accents.
  private static let composites: [Unicode.Scalar] =
    ([0x3041...0x30FF, 0xC0...0x24F] as [ClosedRange<UInt32>]).flatMap { $0 }
    .compactMap { Unicode.Scalar($0) }
}
