import Casework
import CivilTime
import JSONText

/// One setting: its key in the file, what may stand there, and where it goes.
package struct SettingEntry: Sendable {
  /// The way to it through the file's objects: `["reminders", "quiet"]`.
  package let path: [String]

  /// What may stand there, for people: `an array like ["24h", "2h"]`.
  package let expected: String

  /// Whether only the user's own file sets it: what it names is run, and the store's file
  /// comes from whoever shares the store, or made the backup.
  var isUsersOwn = false

  /// The value in force, as the file would have it.
  package let value: @Sendable (Settings) -> JSONValue

  /// Takes a value over; tells whether it is one.
  let take: @Sendable (JSONValue, inout Settings) -> Bool

  package var name: String { path.joined(separator: ".") }
}

extension SettingEntry {
  package static let all: [SettingEntry] =
    [
      choice("deadlines.default_reading", \.defaultReading),
      span("deadlines.internal.documents", \.internalSchedule.documents),
      span("deadlines.internal.draft", \.internalSchedule.draft),
      span("deadlines.internal.check", \.internalSchedule.check),
      span("today.look", \.pace.look, "\"1m\", \"2m\""),
      workHours("today.hours", \.pace.hours),
    ]
    + DayPlan.Task.allCases.map {
      span("today.takes.\($0.rawValue)", \.pace[$0], "\"20m\", \"2h\"")
    }
    + [
      spans("reminders.before", \.remindersBefore),
      quietHours("reminders.quiet", \.quietHours),
      spans("calendar.alarms", \.calendarAlarms),
      flag("inbox.file_certain", \.filesCertainNotices),
      count("draft.limits.whole", \.lengthLimits.whole),
      count("draft.limits.root_cause", \.lengthLimits.rootCause),
      count("draft.limits.corrective_actions", \.lengthLimits.correctiveActions),
      count("draft.limits.preventive_measures", \.lengthLimits.preventiveMeasures),
      percent("draft.reuse.plan", \.reuse.plan),
      percent("draft.reuse.sentence", \.reuse.sentence),
      text("programs.open", \.documentProgram).usersOwn,
      count("privacy.keep_closed", \.keepsClosedDays),
      flag("terminal.title", \.setsTitle),
      flag("terminal.bell", \.ringsBell),
      choice("terminal.ambiguous_width", \.ambiguousWidth),
      flag("draft.hanging_punctuation", \.hangsPunctuation),
      flag("terminal.mouse", \.usesMouse),
      flag("terminal.clipboard", \.sharesClipboard),
      name("user.name", \.userName),
    ]
}

// The kinds of values.
extension SettingEntry {
  /// Where a value stands.
  typealias Place<Value> = any WritableKeyPath<Settings, Value> & Sendable

  /// - Parameter read: Gives `nil` for a value that is none.
  private init<Value>(
    _ name: String, _ place: Place<Value>, _ expected: String,
    _ read: @escaping @Sendable (JSONValue) -> Value?,
    _ write: @escaping @Sendable (Value) -> JSONValue
  ) {
    path = name.split(separator: ".").map(String.init)
    self.expected = expected
    value = { write($0[keyPath: place]) }
    take = { json, settings in
      guard let value = read(json) else { return false }
      settings[keyPath: place] = value
      return true
    }
  }

  /// The same entry, set by the user's own file only.
  fileprivate var usersOwn: SettingEntry {
    var entry = self
    entry.isUsersOwn = true
    return entry
  }

  static func flag(
    _ name: String, _ place: Place<Bool>
  ) -> SettingEntry {
    SettingEntry(name, place, "true, false", { $0.bool }, { .bool($0) })
  }

  /// A text that is not empty.
  static func text(
    _ name: String, _ place: Place<String>
  ) -> SettingEntry {
    SettingEntry(
      name, place, "\"xdg-open\"", { $0.string.flatMap { $0.isEmpty ? nil : $0 } },
      { .string($0) })
  }

  /// A number of days or characters up to a million, or null for no end.
  static func count(
    _ name: String, _ place: Place<Int?>
  ) -> SettingEntry {
    SettingEntry(
      name, place, "1000, null",
      { value -> Int?? in
        value == .null
          ? .some(nil) : value.integer.flatMap { (1...1_000_000).contains($0) ? .some($0) : nil }
      }, { $0.map { .integer($0) } ?? .null })
  }

  static func percent(
    _ name: String, _ place: Place<Int>
  ) -> SettingEntry {
    SettingEntry(
      name, place, "35, 80", { $0.integer.flatMap { (1...100).contains($0) ? $0 : nil } },
      { .integer($0) })
  }

  /// A word of a closed list.
  static func choice<Word: RawRepresentable & CaseIterable & Sendable>(
    _ name: String, _ place: Place<Word>
  ) -> SettingEntry where Word.RawValue == String {
    SettingEntry(
      name, place, Word.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", "),
      { $0.string.flatMap { Word(rawValue: $0) } }, { .string($0.rawValue) })
  }

  static func span(
    _ name: String, _ place: Place<TimeSpan>, _ expected: String = "\"48h\", \"2d\", \"90m\""
  ) -> SettingEntry {
    SettingEntry(
      name, place, expected, { $0.string.flatMap { TimeSpan($0) } },
      { .string($0.description) })
  }

  static func spans(
    _ name: String, _ place: Place<[TimeSpan]>
  ) -> SettingEntry {
    SettingEntry(
      name, place, "[\"24h\", \"2h\"]",
      { value in
        guard let elements = value.array else { return nil }
        let spans = elements.compactMap { $0.string.flatMap { TimeSpan($0) } }
        return spans.count == elements.count ? spans : nil
      }, { .strings($0.map(\.description)) })
  }

  /// A name on one line; `null` for none.
  static func name(
    _ name: String, _ place: Place<String?>
  ) -> SettingEntry {
    SettingEntry(
      name, place, "\"葵\", null",
      { value -> String?? in
        if value == .null { return .some(nil) }
        guard let text = value.string, text.contains(where: { !$0.isWhitespace }),
          !text.contains(where: \.isNewline)
        else { return nil }
        return .some(text)
      }, { .string(orNull: $0) })
  }

  static func quietHours(
    _ name: String, _ place: Place<DailyHours?>
  ) -> SettingEntry {
    SettingEntry(
      name, place, "\"22:00-07:00\", null",
      { value -> DailyHours?? in
        value == .null ? .some(nil) : value.string.flatMap { DailyHours($0) }.map { .some($0) }
      }, { .string(orNull: $0?.description) })
  }
}

extension SettingEntry {
  /// Hours of work, each after the one before and none over midnight.
  static func workHours(
    _ name: String, _ place: Place<[DailyHours]>
  ) -> SettingEntry {
    SettingEntry(
      name, place, "[\"09:00-12:00\", \"13:00-18:00\"]",
      { value in
        guard let elements = value.array, !elements.isEmpty else { return nil }
        let hours = elements.compactMap { $0.string.flatMap { DailyHours($0) } }
        let inOrder = zip(hours, hours.dropFirst()).allSatisfy { $0.end <= $1.start }
        return hours.count == elements.count && inOrder && hours.allSatisfy { $0.start < $0.end }
          ? hours : nil
      }, { .strings($0.map(\.description)) })
  }
}

extension WorkPace {
  fileprivate subscript(task: DayPlan.Task) -> TimeSpan {
    get { takes[task] ?? .minutes(0) }
    set { takes[task] = newValue }
  }
}

extension InternalSchedule {
  fileprivate var documents: TimeSpan {
    get { leads[.documents] ?? .hours(0) }
    set { leads[.documents] = newValue }
  }

  fileprivate var draft: TimeSpan {
    get { leads[.draft] ?? .hours(0) }
    set { leads[.draft] = newValue }
  }

  fileprivate var check: TimeSpan {
    get { leads[.check] ?? .hours(0) }
    set { leads[.check] = newValue }
  }
}
