import PlanReview
import Wording

extension PlanDocument {
  /// CommonMark: headings, a list of facts, the plan with its parts as headings.
  package var markdown: String {
    var lines = ["# \(title.markdownEscaped)", ""]
    lines += facts.map { "- \($0.name): \($0.value.markdownEscaped)" }
    if !demands.isEmpty {
      lines += ["", "## \(language.say(ExportPhrase.demands))", ""]
      lines += demands.enumerated().map { "\($0 + 1). \($1.markdownEscaped)" }
    }
    for section in text.sections {
      if !section.title.isEmpty { lines += ["", "## \(section.title.markdownEscaped)"] }
      lines += [""] + Self.body(text[section.body])
    }
    if !evidence.isEmpty {
      lines += ["", "## \(language.say(ExportPhrase.evidence))", ""]
      lines += evidence.map { "- \($0.markdownEscaped)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Lines as they are: two blanks at an end keep a line break, bullets become a list's.
  private static func body(_ text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let trimmed = lines.drop { $0.allSatisfy(\.isWhitespace) }.reversed()
      .drop { $0.allSatisfy(\.isWhitespace) }.reversed()
    return trimmed.map { line in
      if line.allSatisfy(\.isWhitespace) { return "" }
      if PlanParagraph(line[...], isApart: false).isHeading { return "### " + line.markdownEscaped }
      if line.hasPrefix("・") { return "- " + String(line.dropFirst()).markdownEscaped }
      return line.markdownEscaped + "  "
    }
  }
}

extension String {
  /// The line so that CommonMark reads it as it is written: its own signs get a backslash.
  ///
  /// ASCII blanks before it, four of which would make it code, are left out.
  var markdownEscaped: String {
    var escaped = ""
    for (index, character) in drop(while: { $0 == " " || $0 == "\t" }).enumerated() {
      // `=` alone in a line makes a heading of the line above.
      let isBlockSign = index == 0 && "#>+-=".contains(character)
      if isBlockSign || "\\`*_[]<>|~&".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
