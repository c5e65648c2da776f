import NoticeIntake
import Wording

extension Surroundings {
  /// The user's own reading rules.
  var rulesPath: String { "\(folder("XDG_CONFIG_HOME", ".config"))/rules.json" }
}

extension Invocation {
  /// The rules that notices are read by: those that ship, with the user's own over them.
  ///
  /// What is wrong in the user's file is told, a line each, and the rest holds.
  func readingRules() -> ReadingRules {
    let rules = loadedRules()
    for fault in rules.faults { tell("fukkatsu: \(fault.sentence(in: language))") }
    return rules
  }

  /// As ``readingRules()``, without a word.
  func loadedRules() -> ReadingRules {
    let file = InputFile(path: surroundings.rulesPath)
    guard file.exists else { return .builtIn }
    do {
      return ReadingRules.builtIn.extended(with: try file.bytes(), from: file.path)
    } catch {
      tell("fukkatsu: \(error.sentence(file.path, in: language))")
      return .builtIn
    }
  }
}

extension RuleFault {
  /// The fault in one line: where, what, and what to do.
  func sentence(in language: Language) -> String {
    let place = line > 0 ? "\(file):\(line)" : file
    let name = rule.isEmpty ? place : "\(place): \(rule)"
    return switch kind {
    case .notJSON(let why): language.say(RulePhrase.notJSON, name, language.say(why))
    case .shape(let expected): language.say(RulePhrase.shape, name, language.say(expected.phrase))
    case .pattern(let pattern, let why):
      language.say(RulePhrase.pattern, name, pattern, why.sentence(in: language))
    case .unknownPart(let known):
      language.say(RulePhrase.unknownPart, name, known.joined(separator: " "))
    case .unknownValue(let value): language.say(RulePhrase.unknownValue, name, value)
    case .unknownSignal(let signal): language.say(RulePhrase.unknownSignal, name, signal)
    }
  }
}

extension RuleFault.Shape {
  fileprivate var phrase: RulePhrase {
    switch self {
    case .object: .object
    case .patterns: .patterns
    case .pattern: .quotedPattern
    case .conditions: .conditions
    case .weights: .weights
    case .relation: .relation
    case .weighedRelation: .weighedRelation
    }
  }
}

extension PatternFault {
  fileprivate func sentence(in language: Language) -> String {
    switch self {
    case .empty: language.say(RulePhrase.empty)
    case .unclosed(let sign): language.say(RulePhrase.unclosed, sign)
    case .unknownPlaceholder(let name): language.say(RulePhrase.unknownPlaceholder, name)
    case .beginsWithGap: language.say(RulePhrase.beginsWithGap)
    case .tooLong(let limit): language.say(RulePhrase.tooLong, String(limit))
    }
  }
}
