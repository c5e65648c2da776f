import Casework
import Wording

/// The words and options of a command line, before anything is done with them.
struct Arguments: Sendable {
  private(set) var words: [String] = []
  private var values: [String: [String]] = [:]
  private var flags: Set<String> = []

  /// No words and no options.
  static let none = Arguments()

  private init() {}

  /// - Parameters:
  ///   - specs: The options that may stand here.
  ///   - takesQuery: Whether any word behind one dash that is no option negates that word.
  /// - Throws: ``ToolFailure`` with the nearest option for a misspelt one.
  ///
  /// A word of a query may begin with a dash, `-is:closed` or `-玩具`; no option has a
  /// colon or a letter beyond ASCII.
  init(
    _ arguments: [String], specs: [OptionSpec], takesQuery: Bool = false, language: Language
  ) throws(ToolFailure) {
    var rest = arguments[...]
    var onlyWords = false
    while let argument = rest.popFirst() {
      // A dash alone is standard input; what follows `--` is never an option.
      guard !onlyWords, argument.hasPrefix("-"), argument != "-", !Self.isNegated(argument) else {
        words.append(argument)
        continue
      }
      if argument == "--" {
        onlyWords = true
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let spec = specs.first(where: { $0.name == name }) else {
        if takesQuery, !name.hasPrefix("--") {
          words.append(argument)
          continue
        }
        throw Self.unknown(name, specs, language)
      }
      let attached = parts.count == 2 ? String(parts[1]) : nil
      try take(spec, attached: attached, from: &rest, language)
    }
  }

  private static func isNegated(_ argument: String) -> Bool {
    let name = argument.prefix { $0 != "=" }.dropFirst()
    return !name.hasPrefix("-") && name.contains { $0 == ":" || !$0.isASCII }
  }

  private mutating func take(
    _ spec: OptionSpec, attached: String?, from rest: inout ArraySlice<String>, _ language: Language
  ) throws(ToolFailure) {
    guard let valueName = spec.value else {
      guard attached == nil else {
        throw ToolFailure(language.say(ToolErrorPhrase.takesNoValue, spec.name), .usage)
      }
      flags.insert(spec.name)
      return
    }
    guard let value = attached ?? rest.popFirst() else {
      throw ToolFailure(language.say(ToolErrorPhrase.needsValue, spec.name, valueName), .usage)
    }
    values[spec.name, default: []].append(value)
  }

  private static func unknown(
    _ name: String, _ specs: [OptionSpec], _ language: Language
  ) -> ToolFailure {
    let known = specs.map(\.name)
    if let nearest = Spelling.nearest(to: name, among: known) {
      return ToolFailure(language.say(ToolErrorPhrase.unknownOptionNear, name, nearest), .usage)
    }
    return ToolFailure(language.say(ToolErrorPhrase.unknownOption, name), .usage)
  }

  func has(_ name: String) -> Bool { flags.contains(name) }

  /// The value given last.
  func value(_ name: String) -> String? { values[name]?.last }
}
