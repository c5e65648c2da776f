import Casework
import JSONText

/// Where a signal stands, seen from a period or a day.
enum ClockRelation: String, CaseIterable, Sendable {
  /// Known without words: `is hours`, `is item`.
  case `is`

  /// Its words include the period.
  case at

  /// In the same sentence, up to the next period.
  case before, after

  /// A few words off.
  case close

  /// Nearer than any other signal that is asked for this way.
  case nearest
  case sentence
  case previous, next

  /// In the sentence after the next.
  case later

  /// In the heading, or in what leads in the list.
  case above

  /// Anywhere.
  case notice
}

/// What is known of a clock without words.
enum ClockFact: String, CaseIterable, Sendable {
  case always, hours, business, date, days, long, timed, far, japanese, item, alone
}

/// What a rule for deadlines asks: `after clock.stock`, `at at.within + after clock.send`.
struct ClockCondition: Hashable, Sendable {
  /// Without the name of the signal: the parts are gone through for each period, and a name
  /// would have to be kept alive each time.
  struct Part: Hashable, Sendable {
    let relation: ClockRelation

    /// The key of the signal's name.
    let key: TraitKey

    /// The fact of that name, where it needs no words.
    let fact: ClockFact?

    init(_ relation: ClockRelation, _ signal: String) {
      (self.relation, key) = (relation, SignalNames.key(of: signal))
      fact = ClockFact(rawValue: signal)
    }
  }

  let parts: [Part]

  /// By part, the name of its signal or fact.
  let signals: [String]

  init?(_ source: String) {
    var (parts, signals) = ([Part](), [String]())
    for part in source.split(separator: "+") {
      let words = part.split(separator: " ")
      guard words.count == 2, let relation = ClockRelation(rawValue: String(words[0])) else {
        return nil
      }
      signals.append(String(words[1]))
      parts.append(Part(relation, signals[signals.count - 1]))
    }
    (self.parts, self.signals) = (parts, signals)
  }
}

/// A condition, with how much it says for each value where that is not fitted.
///
/// An object: all the rules that can hold in a notice are gone through for each of its periods.
final class ClockRule: Sendable {
  /// The condition as written.
  let name: String

  /// What stands for the name in the key of a trait.
  let words: UInt64
  let condition: ClockCondition
  let weights: [String: Double]

  /// Whether it asks only for how the period itself is written, or for what needs no words.
  let isAboutForm: Bool

  init(name: String, condition: ClockCondition, weights: [String: Double]) {
    self.name = name
    words = ScalarHash(name).value
    self.condition = condition
    self.weights = weights
    isAboutForm = condition.parts.allSatisfy { $0.relation == .is || $0.relation == .at }
  }
}

/// The rules by which a period is judged.
struct ClockRules: Sendable {
  /// What helps to tell what it is for.
  var purposes: [ClockRule] = [] {
    didSet { rivals = Self.rivals(of: purposes + starts) }
  }

  /// What it is counted from.
  var starts: [ClockRule] = [] {
    didSet { rivals = Self.rivals(of: purposes + starts) }
  }

  /// The signals that compete for being the nearest.
  private(set) var rivals: [String] = []

  static let noDeadline = ReadDeadline.noDeadline
  static let startNames = Set(DeadlineTrigger.allCases.map(\.rawValue))

  /// Those rules that can hold in a text: whose signals it has.
  func possible(in text: NoticeText) -> [ClockRule] {
    func isPossible(_ rule: ClockRule) -> Bool {
      rule.condition.parts.allSatisfy { $0.relation == .is || text.signals.has($0.key) }
    }
    return purposes.filter(isPossible) + starts.filter(isPossible)
  }

  private static func rivals(of rules: [ClockRule]) -> [String] {
    let signals = rules.flatMap { rule in
      zip(rule.condition.parts, rule.condition.signals)
        .filter { part, _ in part.relation == .nearest }.map { _, signal in signal }
    }
    return Set(signals).sorted()
  }

  mutating func replace(_ rules: [ClockRule], at path: WritableKeyPath<ClockRules, [ClockRule]>) {
    let names = Set(rules.map(\.name))
    self[keyPath: path].removeAll { names.contains($0.name) }
    self[keyPath: path] += rules
  }
}

extension ClockSetting {
  /// How much speaks for each value.
  func scores(by rules: [ClockRule]) -> [String: Double] {
    var scores: [String: Double] = [:]
    for rule in rules where !rule.weights.isEmpty && holds(rule.condition) {
      for (value, weight) in rule.weights { scores[value, default: 0] += weight }
    }
    return scores
  }
}
