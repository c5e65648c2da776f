import CivilTime
import TextFolding

/// The story of a sample case: who the client is, and what happened when, in times
/// before now.
///
///     client: 星野バッグ店
///     -12d 09:14   notice   hoshino-bags-1.eml
///     -60h12m      note     電話を待つ。
struct SampleStory: Sendable {
  let name: String

  /// The lines before the events: `client`, `shop`, `seller`, `contact`, `business`.
  private(set) var facts: [String: String] = [:]
  private(set) var events: [Event] = []

  struct Event: Sendable {
    let at: Moment
    let kind: String

    /// A file's name, or words.
    let value: String
  }

  /// A line that is no part of a story.
  struct Fault: Error {
    let line: String
  }

  init(_ text: String, name: String, now: Moment) throws(Fault) {
    self.name = name
    for line in text.split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
      if line.hasPrefix("-") {
        guard let event = Self.event(line, now: now) else { throw Fault(line: line) }
        events.append(event)
      } else if let colon = line.firstIndex(of: ":") {
        facts[String(line[..<colon])] =
          String(line[line.index(after: colon)...].drop { $0 == " " })
      } else {
        throw Fault(line: line)
      }
    }
  }

  private static func event(_ line: String, now: Moment) -> Event? {
    var words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2 else { return nil }
    let span = words.removeFirst()
    var rest = words[0].drop { $0 == " " }
    var clock: String?
    if span.hasSuffix("d") {
      clock = String(rest.prefix { $0 != " " })
      rest = rest.dropFirst(clock?.count ?? 0).drop { $0 == " " }
    }
    guard let at = moment(span, clock: clock, now: now) else { return nil }
    let kind = String(rest.prefix { $0 != " " })
    let value = String(rest.dropFirst(kind.count).drop { $0 == " " })
    return Event(at: at, kind: kind, value: value)
  }

  /// `-12d` with a clock time is that time of day in Japan; `-60h12m` is so long ago.
  private static func moment(_ span: String, clock: String?, now: Moment) -> Moment? {
    if let clock {
      guard let days = Int(span.dropLast()) else { return nil }
      return Moment(iso8601: "\(now.inJapan.day + days)T\(clock):00+09:00")
    }
    let parts = span.dropFirst().split(separator: "h", omittingEmptySubsequences: false)
    guard parts.count == 2, let hours = Int(parts[0]) else { return nil }
    let minutes = parts[1].isEmpty ? 0 : Int(parts[1].dropLast())
    return minutes.map { now + -(hours * 3600 + $0 * 60) }
  }
}

/// Fills in the dates of a sample file.
enum SamplePlaceholders {
  /// `{{date}}` becomes the event's time as a mail header has it; `{{ja -12d}}`,
  /// `{{en -12d}}` and `{{iso -12d}}` become days counted from today.
  ///
  /// Works on bytes: a mail need not be UTF-8.
  static func filled(_ bytes: [UInt8], at event: Moment, now: Moment) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    let (opening, closing) = (Array("{{".utf8), Array("}}".utf8))
    while let start = rest.firstRange(of: opening)?.lowerBound {
      let inner = rest[(start + 2)...]
      guard let end = inner.firstRange(of: closing)?.lowerBound else { break }
      let name = String(decoding: inner[..<end], as: UTF8.self)
      guard let text = text(for: name, at: event, now: now) else {
        result += rest[..<(start + 2)]
        rest = inner
        continue
      }
      result += rest[..<start] + Array(text.utf8)
      rest = inner[(end + 2)...]
    }
    return result + rest
  }

  private static func text(for name: String, at event: Moment, now: Moment) -> String? {
    if name == "date" { return mailDate(event.inJapan) }
    let words = name.split(separator: " ")
    guard words.count == 2, words[1].hasSuffix("d"), let days = Int(words[1].dropLast()) else {
      return nil
    }
    let day = now.inJapan.day + days
    switch words[0] {
    case "ja": return "\(day.year)年\(day.month)月\(day.day)日"
    case "en": return "\(months[day.month - 1].0) \(day.day), \(day.year)"
    case "iso": return day.description
    default: return nil
    }
  }

  /// As RFC 5322 has it: `Fri, 01 May 2026 08:30:00 +0900`.
  private static func mailDate(_ moment: Moment) -> String {
    let day = moment.day
    let names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let clock = [moment.hour, moment.minute, moment.second].map { padded($0, to: 2) }
    return "\(names[day.weekday.rawValue]), \(padded(day.day, to: 2)) "
      + "\(months[day.month - 1].1) \(day.year) \(clock.joined(separator: ":")) +0900"
  }

  private static let months = [
    ("January", "Jan"), ("February", "Feb"), ("March", "Mar"), ("April", "Apr"), ("May", "May"),
    ("June", "Jun"), ("July", "Jul"), ("August", "Aug"), ("September", "Sep"),
    ("October", "Oct"), ("November", "Nov"), ("December", "Dec"),
  ]
}
