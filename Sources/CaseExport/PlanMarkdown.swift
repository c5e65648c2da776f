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
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let trimmed = lines.drop { $0.allSatisfy(\.isWhitespace) }.reversed()
      .drop { $0.allSatisfy(\.isWhitespace) }.reversed()
    var written: [String] = []
    var isInList = false
    for line in trimmed {
      let item = ListItem(line)
      // What does not stand below an item's words is no part of it.
      if isInList, item == nil, line.first.map({ !$0.isWhitespace }) ?? false { written.append("") }
      isInList = item != nil || isInList && line.first?.isWhitespace ?? false
      written.append(item?.markdown ?? markdown(of: line))
    }
    return written
  }

  private static func markdown(of line: Substring) -> String {
    if line.allSatisfy(\.isWhitespace) { return "" }
    let escaped = String(line).markdownEscaped
    return PlanParagraph(line, isApart: false).isHeading ? "### " + escaped : escaped + "  "
  }
}

/// A line that begins with a bullet: `・`, or one of `-`, `*`, `+`, `•` and a blank.
private struct ListItem {
  private let words: Substring
  private let isIndented: Bool

  /// Returns `nil` for a line that is no item.
  init?(_ line: Substring) {
    let rest = line.drop(while: \.isWhitespace)
    guard let bullet = rest.first else { return nil }
    let words = rest.dropFirst()
    switch bullet {
    case "・", "•": break
    case "-", "*", "+": guard words.first?.isWhitespace ?? false else { return nil }
    default: return nil
    }
    self.words = words.drop(while: \.isWhitespace)
    guard !self.words.isEmpty else { return nil }
    isIndented = rest.startIndex > line.startIndex
  }

  /// One below another item stands two places further in.
  var markdown: String { (isIndented ? "  - " : "- ") + String(words).markdownEscaped }
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
