import Casework
import CivilTime

/// The periods and days of a notice with what stands around each.
struct SeenClocks: Sendable {
  let clocks: [Clock]
  let settings: [ClockSetting]

  /// By clock, what its setting shows.
  let traits: [Traits]

  /// By clock, how its sentence is built.
  let grammar: [Traits]

  /// - Parameter isSpelled: Whether to keep how each trait is spelled.
  init(
    in text: NoticeText, received: Moment, stage: Stage, said: SaidSignals,
    rules: ReadingRules, known: inout KnownPhrases, isSpelled: Bool = false
  ) {
    clocks = Clock.all(in: text, received: received)
    let rivals = rules.clocks.rivals
    settings = clocks.map { ClockSetting($0, in: text, stage: stage, rivals: rivals) }
    let possible = PossibleClockRules(clocks.isEmpty ? [] : rules.clocks.possible(in: text))
    traits = settings.map {
      Traits(of: $0, said: said, possible: possible, known: &known, isSpelled: isSpelled)
    }
    let forms = possible.aboutForm
    grammar = settings.map { Traits(grammarOf: $0, possible: forms, isSpelled: isSpelled) }
  }
}
