import Casework
import JSONText

/// One file of rules, taken apart; what is wrong in it stands in ``faults``.
struct RuleFile {
  private(set) var signals: [String: ReadingRules.Signal] = [:]
  private(set) var conclusions: [(field: ReadingRules.Field, rule: ReadingRules.Conclusion)] = []
  private(set) var domains: [String] = []
  private(set) var clocks = ClockRules()
  private(set) var weights: [ReadingQuestion: [String: [String: Double]]] = [:]

  /// Parts of patterns by name, those of this file and those it may use of others.
  private(set) var words: [String: String]
  private(set) var faults: [RuleFault] = []
  private let name: String
  private let bytes: [UInt8]

  /// - Parameter words: Named parts of patterns that other files define.
  init(_ bytes: [UInt8], name: String, words: [String: String] = [:]) {
    self.name = name
    self.words = words
    self.bytes = bytes
    do {
      let file = try JSONValue(parsing: bytes, comments: true)
      guard let members = file.object else {
        faults.append(fault("", .shape(.object)))
        return
      }
      check(members, among: Self.parts)
      check(members["deadlines"]?.object ?? [:], among: ["kind", "start"])
      domains = (members["marketplace_domains"]?.array ?? []).compactMap(\.string)
      for (name, value) in members["words"]?.object ?? [:] { self.words[name] = value.string }
      for (name, value) in members["signals"]?.object ?? [:] { addSignal(name, value) }
      for field in ReadingRules.Field.allCases {
        for (name, value) in (members[field.rawValue]?.object ?? [:]).sorted(by: { $0.key < $1.key }
        ) {
          addConclusion(name, value, about: field)
        }
      }
      for (name, value) in members["weights"]?.object ?? [:] { addWeights(name, value) }
      let judging = members["deadlines"]?.object ?? [:]
      clocks.purposes = conditions(judging["kind"])
      clocks.starts = clockRules(judging["start"], ClockRules.startNames)
    } catch {
      faults.append(
        RuleFault(file: name, line: error.line, rule: "", kind: .notJSON(error.fault)))
    }
    faults.sort { ($0.line, $0.rule) < ($1.line, $1.rule) }
  }

  private static let parts =
    ["marketplace_domains", "words", "signals", "weights", "deadlines"]
    + ReadingRules.Field.allCases.map(\.rawValue)

  // A part that nothing reads is a misspelt one.
  private mutating func check(_ members: JSONObject, among known: [String]) {
    for name in members.keys where !known.contains(name) {
      faults.append(fault(name, .unknownPart(known: known.sorted())))
    }
  }

  // Traits by their spelling, each with its weights by value.
  private mutating func addWeights(_ name: String, _ value: JSONValue) {
    guard let question = ReadingQuestion(name: name) else {
      faults.append(fault(name, .unknownValue(name)))
      return
    }
    for (trait, weights) in value.object ?? [:] {
      guard let members = weights.object else {
        faults.append(fault(trait, .shape(.weights)))
        continue
      }
      if let unknown = members.keys.first(where: { !question.values.contains($0) }) {
        faults.append(fault(trait, .unknownValue(unknown)))
        continue
      }
      self.weights[question, default: [:]][trait] = members.compactMapValues(\.double)
    }
  }

  private mutating func conditions(_ value: JSONValue?) -> [ClockRule] {
    (value?.array ?? []).compactMap(\.string).compactMap { name in
      guard let condition = ClockCondition(name) else {
        faults.append(fault(name, .shape(.relation)))
        return nil
      }
      return ClockRule(name: name, condition: condition, weights: [:])
    }
  }

  // Conditions, each with its weights by value.
  private mutating func clockRules(_ value: JSONValue?, _ names: Set<String>) -> [ClockRule] {
    (value?.object ?? [:]).sorted { $0.key < $1.key }.compactMap { name, value in
      guard let condition = ClockCondition(name), let members = value.object else {
        faults.append(fault(name, .shape(.weighedRelation)))
        return nil
      }
      if let unknown = members.keys.first(where: { !names.contains($0) }) {
        faults.append(fault(name, .unknownValue(unknown)))
        return nil
      }
      return ClockRule(
        name: name, condition: condition, weights: members.compactMapValues(\.double))
    }
  }

  /// A fault of a rule of this file, with the line on which the rule's name stands.
  func fault(_ rule: String, _ kind: RuleFault.Kind) -> RuleFault {
    RuleFault(file: name, line: rule.isEmpty ? 0 : line(of: rule), rule: rule, kind: kind)
  }

  private func line(of rule: String) -> Int {
    let quoted = Array("\"\(rule)\"".utf8)
    var line = 1
    for index in bytes.indices {
      if bytes[index] == 0x0A { line += 1 }
      if bytes[index] == quoted[0], bytes[index...].starts(with: quoted) { return line }
    }
    return 0
  }

  // A list of patterns, or an object with the mood that is asked for.
  private mutating func addSignal(_ name: String, _ value: JSONValue) {
    let patterns = value.array ?? value.object?["say"]?.array
    let mood = value.object?["mood"]?.string ?? "any"
    guard let patterns else {
      faults.append(fault(name, .shape(.patterns)))
      return
    }
    guard let required = ReadingRules.RequiredMood(rawValue: mood) else {
      faults.append(fault(name, .unknownValue(mood)))
      return
    }
    signals[name] = ReadingRules.Signal(
      name: name, mood: required, patterns: compile(patterns, of: name))
  }

  private mutating func compile(_ sources: [JSONValue], of rule: String) -> [Pattern] {
    var patterns: [Pattern] = []
    for value in sources {
      guard let source = value.string else {
        faults.append(fault(rule, .shape(.pattern)))
        continue
      }
      do {
        patterns.append(try Pattern(source.replacing(words)))
      } catch {
        faults.append(fault(rule, .pattern(source, error)))
      }
    }
    return patterns
  }

  private mutating func addConclusion(
    _ name: String, _ value: JSONValue, about field: ReadingRules.Field
  ) {
    guard let members = value.object, let when = conditions(of: name, members, about: field) else {
      faults.append(fault(name, .shape(.conditions)))
      return
    }
    let concluded = members["is"]?.string ?? name
    guard field.takes(concluded) else {
      faults.append(fault(name, .unknownValue(concluded)))
      return
    }
    let rule = ReadingRules.Conclusion(
      name: name, conditions: when.map(Condition.init), value: concluded,
      weight: members["weight"]?.double ?? 0, meaning: TermMeaning(members))
    conclusions.append((field, rule))
  }

  // A caution may say its words itself: then nothing else need name them.
  private mutating func conditions(
    of name: String, _ members: JSONObject, about field: ReadingRules.Field
  ) -> [String]? {
    let when = members["when"]?.array?.compactMap(\.string)
    guard field == .caution, let words = members["say"] else { return when }
    addSignal("term.\(name)", .object(["say": words, "mood": members["mood"] ?? .string("any")]))
    return ["term.\(name)"] + (when ?? [])
  }
}

extension ReadingRules.Field {
  fileprivate func takes(_ value: String) -> Bool {
    switch self {
    case .stage: Stage(rawValue: value) != nil
    case .reason: Reason(rawValue: value) != nil
    case .rightKind: RightKind(rawValue: value) != nil
    case .caution: true
    }
  }
}

extension String {
  // A name in braces stands for its words; they name no further ones.
  fileprivate func replacing(_ words: [String: String]) throws(PatternFault) -> String {
    var (result, rest) = ("", unicodeScalars[...])
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw PatternFault.unclosed("{")
      }
      let name = String(rest[rest.index(after: open)..<close])
      guard let meaning = words[name] else { throw PatternFault.unknownPlaceholder(name) }
      result += String(rest[..<open]) + "(" + meaning + ")"
      rest = rest[rest.index(after: close)...]
    }
    return result + String(rest)
  }
}
