import Casework
import CivilTime
import TextFolding

/// Takes the parts of a deadline's line one after the other.
struct DeadlineScanner {
  private(set) var window: ResponseWindow?
  private(set) var kind: DeadlineKind?
  private(set) var effect: DeadlineEffect?
  private(set) var trigger: DeadlineTrigger?
  private(set) var triggerMoment: Moment?

  private let received: Moment
  private var rest: Substring

  /// After "from": what follows is what the period is counted from.
  private var isStart = false

  /// Just after what the period is counted from: a day now is that day.
  private var isBehindTrigger = false

  init(_ line: String, received: Moment) {
    self.received = received
    rest = SearchFolding.fold(line)[...]
  }

  mutating func scan() throws(NotationError) {
    while skipBlanks() {
      let mayBeStart = isStart || isBehindTrigger
      isBehindTrigger = false
      if try scanDay(mayBeStart: mayBeStart) { continue }
      if try scanPeriod() { continue }
      guard scanWord() else { throw .unknownPart(String(rest)) }
    }
    if triggerMoment != nil, trigger == nil { trigger = .earlierNotice }
  }

  /// - Returns: Whether something is left.
  private mutating func skipBlanks() -> Bool {
    rest = rest.drop { $0.isWhitespace || ",、。・()".contains($0) }
    return !rest.isEmpty
  }

  // Numbers and what they count.
  private mutating func scanPeriod() throws(NotationError) -> Bool {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return false }
    let tail = rest.dropFirst(digits.count).drop { $0 == " " || $0 == "-" }
    guard let unit = DeadlineVocabulary.units.first(where: { tail.begins(with: $0.word) }) else {
      return false
    }
    guard let amount = Int(digits), amount <= 1_000_000 else { throw .absurdPeriod(String(digits)) }
    guard window == nil else { throw .unknownPart(String(rest)) }
    window = ResponseWindow(amount: amount * unit.factor, unit: unit.unit)
    rest = tail.dropFirst(unit.word.count)
    return true
  }

  // A day and its time: the end of the period, or after "from" its start.
  private mutating func scanDay(mayBeStart: Bool) throws(NotationError) -> Bool {
    guard let written = WrittenDay(rest) else { return false }
    guard let day = written.day(after: received.inJapan.day) else {
      throw .noSuchDay(String(rest.prefix(written.length)))
    }
    rest = rest.dropFirst(written.length)
    let clock = written.seconds.map {
      Moment.end(of: day + -1) + (1 + $0)
    }
    let isNamedStart = startFollows()
    if mayBeStart || isNamedStart {
      triggerMoment = clock ?? (Moment.end(of: day + -1) + 1)
      isStart = false
      return true
    }
    guard window == nil else { throw .unknownPart(String(rest)) }
    window = .date(day, clock: clock)
    return true
  }

  private mutating func scanWord() -> Bool {
    if isStart || namesStart(), let word = longest(of: DeadlineVocabulary.triggers) {
      trigger = word.meaning
      isStart = false
      isBehindTrigger = !startFollows()
      return true
    }
    if let word = longest(of: DeadlineVocabulary.starts) {
      isStart = word.meaning
      return true
    }
    if let word = longest(of: DeadlineVocabulary.kinds) {
      kind = word.meaning
    } else if let word = longest(of: DeadlineVocabulary.effects) {
      effect = word.meaning
    } else if longest(of: DeadlineVocabulary.fillers) == nil {
      return false
    }
    return true
  }

  /// Takes the longest of some words that the rest begins with.
  private mutating func longest<Meaning>(
    of words: [(word: String, meaning: Meaning)]
  ) -> (word: String, meaning: Meaning)? {
    let fits = words.filter { rest.begins(with: $0.word) }
    guard let word = fits.max(by: { $0.word.count < $1.word.count }) else { return nil }
    rest = rest.dropFirst(word.word.count)
    return word
  }

  // Japanese names the start before the word that says so: 電話から.
  private func namesStart() -> Bool {
    DeadlineVocabulary.triggers.contains { word in
      guard rest.hasPrefix(word.word) else { return false }
      var behind = rest.dropFirst(word.word.count).drop { $0.isWhitespace }
      if let day = WrittenDay(behind) { behind = behind.dropFirst(day.length) }
      behind = behind.drop { $0.isWhitespace }
      return DeadlineVocabulary.from.contains { behind.hasPrefix($0) }
    }
  }

  private mutating func startFollows() -> Bool {
    let behind = rest.drop { $0.isWhitespace }
    guard let word = DeadlineVocabulary.from.first(where: { behind.hasPrefix($0) }) else {
      return false
    }
    rest = behind.dropFirst(word.count)
    return true
  }
}

extension Substring {
  /// Whether it begins with a word; a Latin one has to end there.
  fileprivate func begins(with word: String) -> Bool {
    guard hasPrefix(word) else { return false }
    guard word.last?.isASCII ?? false, let next = dropFirst(word.count).first else { return true }
    return !(next.isASCII && (next.isLetter || next == "_"))
  }
}

/// A day at the beginning of a text: `2026-05-15 17:00`, `5/15`, `5月15日 17時`.
struct WrittenDay {
  private var year: Int?
  private var month = 0
  private var date = 0

  /// Since midnight, where a time of day follows.
  private(set) var seconds: Int?

  /// How many characters it takes.
  private(set) var length = 0

  init?(_ text: Substring) {
    var rest = text
    guard let first = Self.number(&rest) else { return nil }
    if let mark = rest.first, "-/.年".contains(mark), first > 999 {
      rest.removeFirst()
      year = first
      guard let month = Self.number(&rest), let next = rest.popFirst(), "-/.月".contains(next)
      else { return nil }
      self.month = month
    } else if let mark = rest.first, "/月".contains(mark) {
      rest.removeFirst()
      month = first
    } else {
      return nil
    }
    guard let date = Self.number(&rest) else { return nil }
    self.date = date
    if rest.first == "日" { rest.removeFirst() }
    takeClock(&rest)
    length = text.count - rest.count
  }

  private static func number(_ rest: inout Substring) -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return Int(digits)
  }

  private mutating func takeClock(_ rest: inout Substring) {
    var behind = rest
    if behind.first == "t" { behind.removeFirst() }
    behind = behind.drop { $0.isWhitespace }
    guard let hour = Self.number(&behind), let mark = behind.popFirst(), ":時".contains(mark),
      hour < 24
    else { return }
    var parts = [hour, 0, 0]
    for index in 1...2 {
      guard let part = Self.number(&behind), part < 60 else { break }
      parts[index] = part
      guard let mark = behind.first, ":分".contains(mark) else { break }
      behind.removeFirst()
    }
    seconds = parts[0] * 3600 + parts[1] * 60 + parts[2]
    rest = behind.hasPrefix("+09:00") ? behind.dropFirst(6) : behind
  }

  /// The day, in the year it names or the next one from another day on; `nil` where the
  /// calendar has no such day.
  func day(after start: CalendarDay) -> CalendarDay? {
    if let year { return CalendarDay(year: year, month: month, day: date) }
    for year in start.year...start.year + 8 {
      if let day = CalendarDay(year: year, month: month, day: date), day >= start { return day }
    }
    return nil
  }
}
