import Casework

extension Language {
  /// What spoke for a conclusion, as it is called in the files of rules: `none_sender,
  /// 「you have」`.
  ///
  /// - Parameter seen: The names of what was seen, each with its kind before it: `rule
  ///   none_sender`, `say you have`.
  package func grounds(_ seen: [String]) -> String {
    let names = seen.map(GroundName.init)
    // What every notice has, or lacks, explains nothing where anything else does.
    let telling = names.filter(\.isTelling)
    return (telling.isEmpty ? names : telling).map { $0.shown(in: self) }
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: ", ")
  }
}

/// The name of something seen in a notice.
private struct GroundName {
  private let kind: Substring
  private let name: Substring

  init(_ seen: String) {
    let parts = seen.split(separator: " ", maxSplits: 1)
    (kind, name) = parts.count == 2 ? (parts[0], parts[1]) : ("", Substring(seen))
  }

  var isTelling: Bool { kind != "is" && kind != "fact" }

  func shown(in language: Language) -> String {
    kind == "say" ? language.say(ScreenPhrase.quotedWords, String(name)) : String(name)
  }
}
