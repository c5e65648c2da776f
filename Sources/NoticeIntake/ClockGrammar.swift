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
    addLine(below: clock, of: text)
  }

  /// How the line below is built, where the period stands in a heading of it:
  /// "Step 1, within 48 hours:", "第一段階(48時間以内)".
  private mutating func addLine(below clock: Clock, of text: NoticeText) {
    let (own, next) = (text.sentences[clock.sentence], clock.sentence + 1)
    guard own.range.count - clock.range.count < 40, next < text.sentences.count,
      text.sentences[next].startsLine, !text.folded.endsSentence(own.range)
    else { return }
    let line = text.sentences[next]
    var ending = JapaneseClause.ending(of: line.range, in: text)
    if !text.isJapanese(line.range) {
      let clause = EnglishClause(line.range, in: text)
      ending = "\(clause.subject).\(clause.verb)"
    }
    add("heads", ending)
    if line.isItem { add("heads", "item") }
    if own.isItem { add("heads", "\(ending) item") }
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

extension FoldedText {
  /// Whether a stretch ends as a sentence does, and not as a heading.
  fileprivate func endsSentence(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    return [0x3002, 0x2E, 0x21, 0x3F].contains(scalars[last])
  }
}
