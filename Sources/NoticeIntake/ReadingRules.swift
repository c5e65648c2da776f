/// The rules by which notices are read: what is looked for, and what follows from it.
///
/// Rules are data. Those that ship stand in `rules.json`; a user's own file adds to
/// them or replaces some by their names.
package struct ReadingRules: Sendable {
  /// Words to look for, by name.
  private(set) var signals: [String: Signal] = [:]

  /// What follows from what was found, by the field it is about.
  private(set) var conclusions: [Field: [Conclusion]] = [:]

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
  }
}

/// What a conclusion asks for: `account.stopped`, `!account.stopped` for its absence, or
/// `sent.before ~ sent.refused` for two that stand near each other in the text.
struct Condition: Hashable, Sendable {
  let signals: [String]
  let isAbsence: Bool

  /// How many sentences off what belongs together may stand.
  static let reach = 2

  init(_ source: String) {
    isAbsence = source.hasPrefix("!")
    let names = isAbsence ? source.dropFirst() : source[...]
    signals = names.split(separator: " ").filter { $0 != "~" }.map(String.init)
  }
}

/// A rule that cannot be used; the others are used without it.
package struct RuleFault: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The file is no JSON.
    case notJSON(String)

    /// A member is missing or of the wrong kind.
    case shape(String)
    case pattern(String, String)

    /// No field has such a value.
    case unknownValue(String)

    /// A condition names a signal that no file defines.
    case unknownSignal(String)
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
    case .notJSON(let why): "\(place):\(name) not JSON: \(why)"
    case .shape(let expected): "\(place):\(name) expected \(expected)"
    case .pattern(let pattern, let why): "\(place):\(name) pattern '\(pattern)': \(why)"
    case .unknownValue(let value): "\(place):\(name) no such value: '\(value)'"
    case .unknownSignal(let signal): "\(place):\(name) no such signal: '\(signal)'"
    }
  }
}

extension ReadingRules {
  /// The rules that ship with the program.
  package static let builtIn: ReadingRules = {
    var rules = ReadingRules()
    rules.add(PackageResources.rules_json, from: "rules.json")
    return rules
  }()

  /// These rules with a user's file added; rules of the same name are replaced.
  ///
  /// - Parameter file: The name to give in ``faults``.
  package func extended(with bytes: [UInt8], from file: String) -> ReadingRules {
    var rules = self
    rules.add(bytes, from: file)
    return rules
  }

  private mutating func add(_ bytes: [UInt8], from file: String) {
    let loaded = RuleFile(bytes, name: file, words: words)
    words = loaded.words
    faults += loaded.faults
    signals.merge(loaded.signals) { $1 }
    domains += loaded.domains.filter { !domains.contains($0) }
    for conclusion in loaded.conclusions {
      var known = conclusions[conclusion.field, default: []]
      known.removeAll { $0.name == conclusion.rule.name }
      let needed = conclusion.rule.conditions.flatMap(\.signals)
      if let unknown = needed.first(where: { !isKnown($0) }) {
        faults.append(loaded.fault(conclusion.rule.name, .unknownSignal(unknown)))
      } else {
        known.append(conclusion.rule)
      }
      conclusions[conclusion.field] = known
    }
    index = SignalIndex(signals)
  }

  // What is known without words has no pattern.
  private func isKnown(_ signal: String) -> Bool {
    signals[signal] != nil || Self.facts.contains(signal)
  }

  private static let facts: Set<String> = [
    "sender.unknown", "sender.marketplace", "sender.buyer", "sender.other", "reply.other",
    "link.other", "has.asin",
  ]
}
