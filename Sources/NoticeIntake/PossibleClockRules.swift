/// The rules for clocks that can hold in a text.
///
/// All are gone through for each of its periods, and few hold: so their conditions stand in one
/// array, and a rule is touched only where it holds.
struct PossibleClockRules {
  private var rules: [ClockRule] = []

  /// The parts of all conditions, and by rule where its own end.
  private var parts: [ClockCondition.Part] = []
  private var ends: [Int] = []

  init(_ rules: [ClockRule]) {
    self.rules = rules
    for rule in rules {
      parts += rule.condition.parts
      ends.append(parts.count)
    }
  }

  /// Those that ask only for how the period itself is written, or for what needs no words.
  var aboutForm: PossibleClockRules { PossibleClockRules(rules.filter(\.isAboutForm)) }

  /// Calls `body` with each that holds, in order.
  func forEach(holdingFor setting: ClockSetting, _ body: (ClockRule) -> Void) {
    var start = 0
    for (number, end) in ends.enumerated() {
      if parts[start..<end].allSatisfy({ setting.holds($0) }) { body(rules[number]) }
      start = end
    }
  }
}
