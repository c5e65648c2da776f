import Casework
import CivilTime

/// A period or a day of a notice, with the stretch of its sentence that is about it.
struct Clock: Sendable {
  let range: Range<Int>
  let window: ResponseWindow

  /// By number.
  let sentence: Int

  /// From the clock before it in its sentence to the one behind it.
  let region: Range<Int>

  /// The day a mail without years most likely means lies behind it.
  let isFar: Bool

  /// When it would end if its words meant the earlier of two days.
  let sooner: Moment?

  /// Where it stands to the day of receipt.
  var ending = ClockEnding()

  var isDate: Bool { if case .date = window { true } else { false } }

  /// A day with a time of day.
  var isTimed: Bool { if case .date(_, .some) = window { true } else { false } }
}

extension Clock {
  /// Every period and every day that is not over, in the order of the text.
  static func all(in text: NoticeText, received: Moment) -> [Clock] {
    let days = text.dates.compactMap { date -> (Range<Int>, ResponseWindow, NamedDay?)? in
      NamedDay(date, in: text, received: received).map { (date.range, $0.window, $0) }
    }
    let periods = text.periods.filter { period in
      !days.contains { $0.0.overlaps(period.range) }
    }.map { ($0.range, $0.window, NamedDay?.none) }
    let found = (days + periods).sorted { $0.0.lowerBound < $1.0.lowerBound }
    let clocks = found.indices.compactMap { index -> Clock? in
      let (range, window, day) = found[index]
      guard let sentence = text.sentence(at: range.lowerBound) else { return nil }
      let whole = text.sentences[sentence].range
      let before = index > 0 ? found[index - 1].0.upperBound : 0
      let after = index + 1 < found.count ? found[index + 1].0.lowerBound : Int.max
      return Clock(
        range: range, window: window, sentence: sentence,
        region: min(
          max(before, whole.lowerBound), range.lowerBound)..<max(
            min(after, whole.upperBound), range.upperBound),
        isFar: day?.isFar ?? false, sooner: day?.sooner)
    }
    return ClockEnding.told(in: clocks, received: received)
  }
}

/// What stands around a clock: what the rules for deadlines ask.
struct ClockSetting {
  let text: NoticeText
  let clock: Clock

  /// Where the notice puts the account.
  let stage: Stage

  /// What the period is for, once that is known.
  var kind: DeadlineKind? {
    didSet { kindKey = Self.key(of: kind) }
  }

  /// What the rules call the stage and the kind: `stage_closure`, `for_appeal`.
  private let stageKey: TraitKey
  private var kindKey = Self.key(of: nil)

  private let isJapanese: Bool

  /// The heading the clock stands under, or what leads in its list, by number.
  let above: Int?
  private let nearest: TraitKey?

  /// - Parameter rivals: The signals that compete for being the nearest.
  init(_ clock: Clock, in text: NoticeText, stage: Stage, rivals: [String]) {
    self.text = text
    self.clock = clock
    self.stage = stage
    stageKey = SignalNames.key(of: "stage_\(stage.rawValue)")
    let isJapanese = text.isJapanese(text.sentences[clock.sentence].range)
    self.isJapanese = isJapanese
    above = Clock.heading(above: clock.sentence, in: text)
    let distances = rivals.compactMap { rival in
      Self.distance(to: rival, from: clock, in: text, isJapanese: isJapanese).map { ($0, rival) }
    }
    nearest = distances.min { $0.0 < $1.0 }.map { SignalNames.key(of: $0.1) }
  }

  func holds(_ condition: ClockCondition) -> Bool {
    // By number, so that no part is copied.
    for number in condition.parts.indices where !holds(condition.parts[number]) { return false }
    return true
  }

  /// Whether a signal stands in a relation to the clock.
  func holds(_ relation: ClockRelation, _ signal: String) -> Bool {
    holds(ClockCondition.Part(relation, signal))
  }

  func holds(_ part: ClockCondition.Part) -> Bool {
    switch part.relation {
    case .is: part.fact.map(hasFact) ?? (part.key == stageKey || part.key == kindKey)
    case .at: covering(part.key) != nil
    case .before: text.has(part.key, in: clock.region.lowerBound..<clock.range.lowerBound)
    case .after: text.has(part.key, in: clock.range.upperBound..<clock.region.upperBound)
    case .close: text.has(part.key, in: closeBy)
    case .nearest: nearest == part.key
    case .sentence: text.has(part.key, inSentence: clock.sentence)
    case .previous: text.has(part.key, inSentence: clock.sentence - 1)
    case .next: text.has(part.key, inSentence: clock.sentence + 1)
    case .later: text.has(part.key, inSentence: clock.sentence + 2)
    case .above: above.map { text.has(part.key, inSentence: $0) } ?? false
    case .notice: !text.signals[part.key].isEmpty
    }
  }

  /// Where words include the clock.
  func covering(_ signal: String) -> SignalMatch? { covering(SignalNames.key(of: signal)) }

  private func covering(_ signal: TraitKey) -> SignalMatch? {
    // Nothing goes beyond its sentence.
    text.signals[signal].first {
      $0.range.lowerBound <= clock.range.lowerBound && $0.range.upperBound >= clock.range.upperBound
    }
  }

  // Japanese says what a period is for behind it, English on either side.
  private var closeBy: Range<Int> {
    let (back, ahead) = isJapanese ? (6, 16) : (32, 40)
    return max(
      clock.region.lowerBound, clock.range.lowerBound - back)..<min(
        clock.region.upperBound, clock.range.upperBound + ahead)
  }

  private func hasFact(_ fact: ClockFact) -> Bool {
    switch (fact, clock.window) {
    case (.always, _), (.hours, .hours), (.business, .businessDays), (.date, .date): true
    case (.days, .days(let count)): count < 365
    case (.long, .days(let count)): count >= 365
    case (.timed, .date(_, let moment)): moment != nil
    case (.far, _): clock.isFar
    case (.japanese, _): isJapanese
    case (.item, _): text.sentences[clock.sentence].isItem
    case (.alone, _): isAlone
    default: false
    }
  }

  private static func key(of kind: DeadlineKind?) -> TraitKey {
    SignalNames.key(of: "for_\(kind?.rawValue ?? "")")
  }

  // A line that hardly says more than the time.
  private var isAlone: Bool {
    text.sentences[clock.sentence].range.count - clock.range.count < 8
  }

  private static func distance(
    to signal: String, from clock: Clock, in text: NoticeText, isJapanese: Bool
  ) -> Int? {
    text.signals.all(signal, in: clock.region).compactMap { match -> Int? in
      let ahead = match.range.lowerBound - clock.range.upperBound
      if ahead >= 0 { return ahead }
      let behind = clock.range.lowerBound - match.range.upperBound
      return behind >= 0 ? behind + (isJapanese ? 40 : 0) : nil
    }.min()
  }
}

extension Clock {
  // What leads in the list an item belongs to, or the heading a passage stands under.
  static func heading(above number: Int, in text: NoticeText) -> Int? {
    let isItem = text.sentences[number].isItem
    for index in stride(from: number - 1, through: max(0, number - 10), by: -1) {
      let sentence = text.sentences[index]
      if isItem, !sentence.isItem, sentence.startsLine { return index }
      if !isItem, sentence.startsLine, isHeading(sentence.range, in: text) { return index }
    }
    return nil
  }

  private static func isHeading(_ range: Range<Int>, in text: NoticeText) -> Bool {
    guard let last = text.folded.scalar(at: range.upperBound - 1) else { return false }
    return range.count <= 60 && ![0x3002, ASCIIScalar.period, 0x2C, 0x3001].contains(last)
  }
}

extension ClockSetting {
  /// The facts that need no words.
  static let facts: Set<String> = Set(ClockFact.allCases.map(\.rawValue))
    .union(Stage.allCases.map { "stage_\($0.rawValue)" })
    .union(DeadlineKind.allCases.map { "for_\($0.rawValue)" })
}
