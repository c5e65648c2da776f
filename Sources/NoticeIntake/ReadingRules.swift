import Casework
import JSONText

/// The rules by which notices are read: what is looked for, and what follows from it.
///
/// Rules are data. Those that ship stand in the folder `Rules`; a user's own file adds to
/// them or replaces some by their names.
package struct ReadingRules: Sendable {
  /// Words to look for, by name.
  private(set) var signals: [String: Signal] = [:]

  /// What follows from what was found, by the field it is about.
  private(set) var conclusions: [Field: [Conclusion]] = [:]

  /// How periods are judged.
  private(set) var clocks = ClockRules()

  /// How much each trait speaks for what.
  private(set) var weights = ReadingWeights()

  /// Parts of patterns that have a name.
  private(set) var words: [String: String] = [:]

  /// Domains that belong to the marketplace.
  private(set) var domains: [String] = []

  /// Rules that could not be used, and why.
  package private(set) var faults: [RuleFault] = []
  private(set) var index = SignalIndex()

  /// A field that is concluded from signals.
  enum Field: String, CaseIterable, Sendable {
    case stage, reason
    case rightKind = "ip_type"
    case caution = "cautions"
  }

  struct Signal: Sendable {
    let name: String
    let mood: RequiredMood
    let patterns: [Pattern]
  }

  /// How a signal has to be said to count.
  enum RequiredMood: String, CaseIterable, Sendable {
    /// As something that is so.
    case fact

    /// As something that may happen.
    case threat
    case any
  }

  struct Conclusion: Sendable {
    let name: String

    /// All of them must hold.
    let conditions: [Condition]
    let value: String
    let weight: Double

    /// What a term means, where the file says it.
    var meaning: TermMeaning?
  }
}

/// What a conclusion asks for: `account.stopped`, `!account.stopped` for its absence, or
/// `sent.before ~ sent.refused` for two that stand near each other in the text.
struct Condition: Hashable, Sendable {
  let signals: [String]

  /// The keys of their names.
  let keys: [TraitKey]
  let isAbsence: Bool

  /// How many sentences off what belongs together may stand.
  static let reach = 2

  init(_ source: String) {
    isAbsence = source.hasPrefix("!")
    let names = isAbsence ? source.dropFirst() : source[...]
    signals = names.split(separator: " ").filter { $0 != "~" }.map(String.init)
    keys = signals.map(SignalNames.key)
  }
}

/// A rule that cannot be used; the others are used without it.
package struct RuleFault: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The file is no JSON.
    case notJSON(JSONError.Fault)

    /// A member is missing or of the wrong kind.
    case shape(Shape)
    case pattern(String, PatternFault)

    /// No file of rules has such a part; those that it may have.
    case unknownPart(known: [String])

    /// No field has such a value.
    case unknownValue(String)

    /// A condition names a signal that no file defines.
    case unknownSignal(String)
  }

  /// What should have stood there.
  package enum Shape: Sendable {
    case object
    case patterns
    case pattern

    /// The signals of a conclusion, under `when`.
    case conditions

    /// A trait with its weights by value.
    case weights

    /// A relation and a signal, of a rule for clocks.
    case relation
    case weighedRelation
  }

  package let file: String

  /// Counted from 1; 0 where the rule's place is not known.
  package let line: Int

  /// The rule's name; empty where the fault is the file's.
  package let rule: String
  package let kind: Kind
}

extension RuleFault: CustomStringConvertible {
  package var description: String {
    let place = line > 0 ? "\(file):\(line)" : file
    let name = rule.isEmpty ? "" : " rule '\(rule)':"
    return switch kind {
    case .notJSON(let why): "\(place):\(name) not JSON: \(why.rawValue)"
    case .shape(let expected): "\(place):\(name) expected \(expected)"
    case .pattern(let pattern, let why): "\(place):\(name) pattern '\(pattern)': \(why)"
    case .unknownPart(let known): "\(place):\(name) no such part, only \(known)"
    case .unknownValue(let value): "\(place):\(name) no such value: '\(value)'"
    case .unknownSignal(let signal): "\(place):\(name) no such signal: '\(signal)'"
    }
  }
}

extension ReadingRules {
  /// The rules that ship with the program.
  package static let builtIn: ReadingRules = {
    var rules = ReadingRules()
    rules.add(builtInFiles)
    return rules
  }()

  /// The files that ship, in the order in which they are read: words first, which the
  /// patterns of the others use.
  package static let builtInFiles: [(name: String, bytes: [UInt8])] = [
    ("words.json", PackageResources.words_json), ("moods.json", PackageResources.moods_json),
    ("stages.json", PackageResources.stages_json),
    ("reasons.json", PackageResources.reasons_json),
    ("answers.json", PackageResources.answers_json),
    ("demands.json", PackageResources.demands_json),
    ("grammar.json", PackageResources.grammar_json),
    ("deadlines.json", PackageResources.deadlines_json),
    ("cautions.json", PackageResources.cautions_json),
  ]

  /// The weights that ship, as people read them: a question in brackets, then its traits,
  /// each with its weights by value.
  package static var builtInWeights: String { FittedWeights.text.description }

  /// These rules with a user's file added; rules of the same name are replaced.
  ///
  /// - Parameter file: The name to give in ``faults``.
  package func extended(with bytes: [UInt8], from file: String) -> ReadingRules {
    var rules = self
    rules.add([(file, bytes)])
    return rules
  }

  private mutating func add(_ files: [(name: String, bytes: [UInt8])]) {
    var loaded: [RuleFile] = []
    for file in files {
      let rules = RuleFile(file.bytes, name: file.name, words: words)
      words = rules.words
      faults += rules.faults
      signals.merge(rules.signals) { $1 }
      domains += rules.domains.filter { !domains.contains($0) }
      loaded.append(rules)
    }
    // A conclusion may name signals of any of the files.
    for file in loaded { conclude(file) }
    index = SignalIndex(signals)
  }

  private mutating func conclude(_ file: RuleFile) {
    for (question, rows) in file.weights { weights.replace(rows, of: question) }
    clocks.replace(known(file.clocks.purposes, in: file), at: \.purposes)
    clocks.replace(known(file.clocks.starts, in: file), at: \.starts)
    for (field, rule) in file.conclusions {
      let needed = rule.conditions.flatMap(\.signals)
      if let unknown = needed.first(where: { !isKnown($0) }) {
        faults.append(file.fault(rule.name, .unknownSignal(unknown)))
        continue
      }
      conclusions[field, default: []].removeAll { $0.name == rule.name }
      conclusions[field, default: []].append(rule)
    }
  }

  private mutating func known(_ rules: [ClockRule], in file: RuleFile) -> [ClockRule] {
    rules.filter { rule in
      let condition = rule.condition
      let unknown = zip(condition.parts, condition.signals).first { part, signal in
        part.relation == .is ? !ClockSetting.facts.contains(signal) : signals[signal] == nil
      }?.1
      if let unknown { faults.append(file.fault(rule.name, .unknownSignal(unknown))) }
      return unknown == nil
    }
  }

  // What is known without words has no pattern.
  private func isKnown(_ signal: String) -> Bool {
    signals[signal] != nil || Self.facts.contains(signal)
  }

  private static let facts: Set<String> = Reading.allConclusionFacts.union([
    "sender.unknown", "sender.marketplace", "sender.buyer", "sender.other", "sender.claims",
    "sender.lookalike", "reply.other", "link.other", "has.asin",
  ])
}
