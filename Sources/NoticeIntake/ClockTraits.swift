import Casework

extension Traits {
  /// What stands around a period or a day.
  ///
  /// - Parameters:
  ///   - said: What the sentences of the text say.
  ///   - possible: The rules for clocks that can hold in the text.
  init(
    of setting: ClockSetting, said: SaidSignals, possible: PossibleClockRules,
    known: inout KnownPhrases, isSpelled: Bool = false
  ) {
    self.init(isSpelled: isSpelled)
    possible.forEach(holdingFor: setting) { add(.when, $0) }
    add("is", "stage_\(setting.stage.rawValue)")
    add("is", setting.clock.length)
    add(setting.clock.ending, isTimed: setting.clock.isTimed)
    for said in said.bySentence[setting.clock.sentence] { add(.mood(said.mood), said) }
    addWords(around: setting, &known)
  }

  private mutating func addWords(around setting: ClockSetting, _ phrases: inout KnownPhrases) {
    let known = phrases.index
    let (text, clock) = (setting.text, setting.clock)
    let whole = text.sentences[clock.sentence].range
    let (back, ahead) = text.isJapanese(whole) ? (24, 30) : (60, 70)
    addPhrases(
      of: max(clock.region.lowerBound, clock.range.lowerBound - back)..<clock.range.lowerBound,
      in: text, as: .before, known: known)
    addPhrases(
      of: clock.range.upperBound..<min(clock.region.upperBound, clock.range.upperBound + ahead),
      in: text, as: .after, known: known)
    let (near, next) = text.isJapanese(whole) ? (8, 10) : (20, 24)
    addPhrases(
      of: max(clock.region.lowerBound, clock.range.lowerBound - near)..<clock.range.lowerBound,
      in: text, as: .justBefore, known: known)
    addPhrases(
      of: clock.range.upperBound..<min(clock.region.upperBound, clock.range.upperBound + next),
      in: text, as: .justAfter, known: known)
    addWordsBeside(clock, in: whole, of: text)
    addPhrases(ofSentence: clock.sentence, in: text, as: .sentence, &phrases)
    for (context, number) in [
      (PhraseContext.above, setting.above), (.previous, clock.sentence - 1),
      (.next, clock.sentence + 1),
    ] {
      guard let number, text.sentences.indices.contains(number) else { continue }
      addPhrases(ofSentence: number, in: text, as: context, &phrases)
    }
  }

  /// The words that stand next to a period, on either side.
  mutating func addWordsBeside(_ clock: Clock, in whole: Range<Int>, of text: NoticeText) {
    if let word = PhraseWalk.last(
      before: clock.range.lowerBound, from: whole.lowerBound, in: text.folded)
    {
      add("touches", word)
    }
    if let word = PhraseWalk.first(
      after: clock.range.upperBound, to: whole.upperBound, in: text.folded)
    {
      add("meets", word)
    }
  }
}

extension Clock {
  /// How long it is, as a trait.
  var length: String {
    switch window {
    case .hours(let count): "\(count).hours"
    case .days(let count): "\(count).days"
    case .businessDays(let count): "\(count).business"
    case .date(_, let moment): moment == nil ? "a.date" : "a.moment"
    }
  }
}
