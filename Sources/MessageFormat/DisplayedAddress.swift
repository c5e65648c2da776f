/// How mail addresses are shown to a person.
package enum DisplayedAddress {
  /// The text of an address field without the quotation marks of its names.
  package static func text(_ field: String) -> String {
    var shown = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in field.unicodeScalars {
      if isEscaped {
        shown.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar != "\"" {
        shown.append(scalar)
      }
    }
    let text = TextLines.trimmed(String(shown))
    let isBare = text.hasPrefix("<") && text.hasSuffix(">") && text.dropFirst().first != ">"
    return isBare && !text.contains(",") ? TextLines.trimmed(text.dropFirst().dropLast()) : text
  }

  /// The bare address in a field, in lower case: `notice@amazon.co.jp`.
  package static func address(in field: String) -> String? {
    let bracketed = field.lastIndex(of: "<").map { field[field.index(after: $0)...] }
    let inner = bracketed?.prefix { $0 != ">" } ?? field[...]
    let words = inner.split { $0.isWhitespace || "<>()[],;\"".contains($0) }
    return words.first { $0.contains("@") }?.lowercased()
  }
}
