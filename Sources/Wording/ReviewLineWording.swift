import Casework
import CivilTime

/// A line of the morning review in words, by the columns it is shown in; an empty one has
/// nothing to say.
package struct ReviewLineWording: Hashable, Sendable {
  package var id = ""
  package var client = ""
  package var reason = ""

  /// What it is about: `回答 72時間`, `E2 請求書`.
  package var what = ""

  /// What is left, or the moment that counts.
  package var left = ""
  package var turn = ""

  /// The words it rests on, or what explains it.
  package var note = ""

  /// All of it in one line.
  package var joined: String {
    [id, client, reason, what, left, turn, note].filter { !$0.isEmpty }.joined(separator: " ")
  }

  package enum Style: Sendable {
    /// As short as the columns of a screen.
    case columns

    /// In whole words.
    case text

    /// In whole words, times too: for a voice.
    case spoken
  }

  package static func describe(
    _ line: ReviewLine, in language: Language, at now: Moment, style: Style = .columns
  ) -> ReviewLineWording {
    let scribe = ReviewScribe(language: language, now: now, style: style)
    switch line.matter {
    case .deadline(let deadline, let isBegun):
      return scribe.words(deadline, isBegun: isBegun, in: line.section)
    case .arrival(let deadline): return scribe.words(deadline, in: line.section)
    case .waiting(let row, let last): return scribe.words(row, waitingSince: last)
    case .silence(let row, let since): return scribe.words(row, silentSince: since)
    case .evidence(let row, let stale): return scribe.words(row, stale)
    case .twin(let row, let twin): return scribe.words(row, twin)
    case .wave(let wave): return scribe.words(wave)
    case .kept(let row, let closed): return scribe.words(row, closed: closed)
    }
  }
}

private struct ReviewScribe {
  let language: Language
  let now: Moment
  let style: ReviewLineWording.Style

  private func row(_ row: CaseSummary) -> ReviewLineWording {
    ReviewLineWording(
      id: row.id.rawValue, client: row.client,
      reason: style == .columns ? row.reason.short[language] : language.say(row.reason),
      turn: style == .columns
        ? row.turn.short[language] : language.say(ScreenPhrase.turnIs, language.say(row.turn)))
  }

  private func left(_ due: Moment) -> String {
    style == .spoken
      ? language.spokenCountdown(to: due, at: now) : language.countdown(to: due, at: now)
  }

  func words(
    _ deadline: DocketedDeadline, isBegun: Bool, in section: ReviewLine.Section
  ) -> ReviewLineWording {
    var words = row(deadline.row)
    let standing = deadline.standing
    words.what = "\(language.say(standing.read.kind)) \(language.period(standing.read.window))"
    words.left = left(deadline.due)
    var notes = isBegun ? [language.say(TodayPhrase.begun)] : []
    switch section {
    case .overHolidays:
      notes.append(
        style == .columns
          ? language.day(deadline.due.inJapan.day, at: now)
          : language.dayAndClock(deadline.due, at: now))
    case .otherReading:
      if let earliest = standing.earliest { words.left = left(earliest) }
    default:
      // The words that were read say which period it is; the sentence, what to do in it.
      let words = style == .columns ? standing.read.quote.words.onOneLine : standing.sentence
      if style != .columns || !isBegun {
        notes.append(language.say(ScreenPhrase.quotedWords, words))
      }
    }
    words.note = notes.joined(separator: " ")
    return words
  }

  func words(
    _ deadline: ArrivedDeadline, in section: ReviewLine.Section
  ) -> ReviewLineWording {
    let (read, reason) = (deadline.read, deadline.notice.reading.reason)
    let words = style == .columns ? read.quote.words.onOneLine : deadline.sentence
    return ReviewLineWording(
      id: deadline.notice.name.rawValue, client: language.say(FeedPhrase.notFiled),
      reason: style == .columns ? reason.short[language] : language.say(reason),
      what: "\(language.say(read.kind)) \(language.period(read.window))",
      left: left(section == .otherReading ? deadline.earliest : deadline.due),
      note: language.say(ScreenPhrase.quotedWords, words))
  }

  func words(_ summary: CaseSummary, waitingSince last: Moment) -> ReviewLineWording {
    var words = row(summary)
    if let next = summary.nextDeadline {
      words.what = "\(language.say(next.kind)) \(language.period(next.window))"
      words.left = left(next.due)
    }
    let phrase: TodayPhrase = style == .columns ? .lastContactShort : .lastContact
    words.note = language.say(phrase, language.day(last.inJapan.day, at: now))
    return words
  }

  func words(_ summary: CaseSummary, _ twin: EvidenceTwin) -> ReviewLineWording {
    var words = row(summary)
    words.what = twin.evidence
    words.note = language.say(twin)
    return words
  }

  func words(_ summary: CaseSummary, silentSince since: Moment) -> ReviewLineWording {
    var words = row(summary)
    words.what = language.say(TodayPhrase.noAnswer)
    words.left = language.say(TodayPhrase.silentDays, String(max(0, now - since) / 86_400))
    let times = AnswerTimes(summary.answerTimes)
    words.note =
      style == .columns ? language.answerTimesShort(times) : language.answerTimes(times)
    return words
  }

  func words(_ summary: CaseSummary, _ stale: StaleEvidence) -> ReviewLineWording {
    var words = row(summary)
    let kind = stale.evidence.kind.map { language.say($0) } ?? ""
    words.what = "\(stale.evidence.id) \(kind)"
    let days = stale.daysLeft(at: now)
    words.left = language.say(
      days < 0 ? TodayPhrase.daysOver : TodayPhrase.daysLeft, String(abs(days)))
    let last = language.day(stale.lastDay, at: now)
    words.note =
      style == .columns
      ? language.say(TodayPhrase.goodUntil, last)
      : language.say(TodayPhrase.documentAge, String(stale.maxAgeDays), last)
    return words
  }

  func words(_ summary: CaseSummary, closed: Moment) -> ReviewLineWording {
    var words = row(summary)
    words.turn = ""
    words.left = closed.inJapan.day.description
    words.what = language.say(TodayPhrase.closedThen)
    words.note = language.say(style == .columns ? TodayPhrase.putAwayShort : .putAway)
    return words
  }

  func words(_ wave: Wave) -> ReviewLineWording {
    ReviewLineWording(
      client: language.say(wave.reason),
      what: language.say(TodayPhrase.waveCount, String(wave.count)),
      note: language.say(TodayPhrase.waveUsual, String(wave.usual)))
  }
}

extension Language {
  /// How long answers took: half of them, and nearly all.
  package func answerTimes(_ times: AnswerTimes) -> String {
    guard let median = times.median, let longest = times.usualLongest else {
      return say(TodayPhrase.noAnswerEver)
    }
    return say(TodayPhrase.answersTook, Self.days(median), Self.days(longest))
  }

  /// How long half of the answers took.
  fileprivate func answerTimesShort(_ times: AnswerTimes) -> String {
    guard let median = times.median else { return say(TodayPhrase.noAnswerShort) }
    return say(TodayPhrase.answersTookShort, Self.days(median))
  }

  /// How long half of the answers took: `2.1日`; empty where none came.
  package func medianDays(_ times: AnswerTimes) -> String {
    times.median.map { say(TodayPhrase.silentDays, Self.days($0)) } ?? ""
  }

  /// Days, with a tenth where there are few.
  private static func days(_ seconds: Int) -> String {
    let tenths = seconds / 8640
    return tenths >= 100 || tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }

  /// The time left in words: `あと11時間48分`, `14時間10分超過`.
  package func spokenCountdown(to due: Moment, at now: Moment) -> String {
    let minutes = abs(due - now) / 60
    var words = ""
    if minutes >= 1440 { words += say(TodayPhrase.spokenDays, String(minutes / 1440)) }
    if minutes >= 60 { words += say(TodayPhrase.spokenHours, String(minutes / 60 % 24)) }
    words += say(TodayPhrase.spokenMinutes, String(minutes % 60))
    return say(due < now ? TodayPhrase.spokenOver : TodayPhrase.spokenLeft, words)
  }

  package func name(of holiday: Holiday) -> String {
    self == .japanese ? holiday.name : holiday.nameInEnglish
  }

  package func name(of own: OwnDaysOff.Span) -> String {
    self == .japanese ? own.name : own.nameInEnglish ?? own.name
  }

  /// What happened yesterday, in one line.
  package func yesterday(_ yesterday: Yesterday) -> String {
    let parts: [(TodayPhrase, [CaseID])] = [
      (.outcomes, yesterday.closed), (.refusals, yesterday.refused),
      (.submissions, yesterday.sent),
    ]
    let words = parts.filter { !$0.1.isEmpty }.map { phrase, ids in
      say(phrase, ids.map(\.rawValue).joined(separator: " "))
    }
    return words.isEmpty ? say(TodayPhrase.noResults) : words.joined(separator: "  ")
  }

  /// A run of days off: `大型連休 05/02(土)から05/06(水)`.
  package func holidayRun(_ run: WorkCalendar.Run, at now: Moment) -> String {
    say(
      TodayPhrase.holidayRange, say(run.season), day(run.days.lowerBound, at: now),
      day(run.days.upperBound, at: now))
  }
}
