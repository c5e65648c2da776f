import Casework

extension Traits {
  /// How the sentence of a period is built: who acts, how that is said, on what condition.
  ///
  /// What is said about anything at all says little about a kind of period, and much about
  /// whether somebody has to keep it. Beside all the words it would hardly be heard, so it
  /// is judged alone.
  ///
  /// - Parameter possible: The rules about its form that can hold in the text.
  init(grammarOf setting: ClockSetting, possible: PossibleClockRules, isSpelled: Bool = false) {
    self.init(isSpelled: isSpelled)
    let (text, clock) = (setting.text, setting.clock)
    possible.forEach(holdingFor: setting) { add(.when, $0) }
    add("is", "stage_\(setting.stage.rawValue)")
    add("is", clock.length)
    add(clock.ending, isTimed: clock.isTimed)
    let whole = text.sentences[clock.sentence].range
    if text.isJapanese(whole) {
      add(JapaneseClause(of: clock.range, in: whole, of: text))
    } else {
      addEnglish(around: clock, in: whole, of: text)
    }
    if clock.isBetween(0x300C, 0x300D, in: text) || clock.isBetween(0x22, 0x22, in: text) {
      add("is", "quoted")
    }
    if clock.isBetween(0x28, 0x29, in: text) { add("is", "bracketed") }
    addWordsBeside(clock, in: whole, of: text)
  }

  private mutating func add(_ clause: JapaneseClause) {
    add("ends", clause.ending)
    add("closes", clause.closing)
    add("leads", clause.leading)
    add("about", clause.topic)
    add("wide", clause.wide)
    add("ends", "\(clause.ending) about.\(clause.topic)")
    add("ends", "\(clause.ending) closes.\(clause.closing)")
    add("closes", "\(clause.closing) wide.\(clause.wide)")
    add("leads", "\(clause.leading) closes.\(clause.closing)")
  }

  private mutating func addEnglish(around clock: Clock, in whole: Range<Int>, of text: NoticeText) {
    let ahead = EnglishClause(
      clock.range
        .upperBound..<max(
          clock.range.upperBound, min(whole.upperBound, clock.range.upperBound + 140)), in: text)
    var clause = EnglishClause(
      whole.lowerBound..<max(whole.lowerBound, clock.range.lowerBound), in: text)
    add("then", ahead.subject)
    add("then", "\(ahead.subject) \(ahead.verb)")
    if clause.isEmpty {
      add("is", "ahead")
      clause = ahead
    }
    add("who", clause.subject)
    add("verb", clause.verb)
    add("link", clause.link)
    add("who", "\(clause.subject) \(clause.verb)")
    add("who", "\(clause.subject) link.\(clause.link)")
    add("verb", "\(clause.verb) link.\(clause.link)")
    add("who", "\(clause.subject) then.\(ahead.subject)")
    let before = whole.lowerBound..<max(whole.lowerBound, clock.range.lowerBound)
    guard text.has("gram.en.told", in: before) else { return }
    add("is", "told")
    add("told", clause.subject)
    add("told", "verb.\(clause.verb)")
  }
}

extension Clock {
  /// Whether it stands between two marks on its line.
  fileprivate func isBetween(_ open: UInt32, _ close: UInt32, in text: NoticeText) -> Bool {
    let scalars = text.folded.scalars
    let reach = 120
    var (opened, index) = (0, range.lowerBound - 1)
    while index >= 0, index > range.lowerBound - reach, scalars[index] != ASCIIScalar.newline {
      if scalars[index] == open { opened += 1 }
      if scalars[index] == close, open != close { opened -= 1 }
      index -= 1
    }
    guard open == close ? opened % 2 == 1 : opened > 0 else { return false }
    let line = scalars[range.upperBound...].prefix(reach).prefix { $0 != ASCIIScalar.newline }
    return line.contains(close)
  }
}
