import CivilTime

/// A calendar as RFC 5545 writes it.
///
/// The same events give the same bytes: nothing in it depends on when it is written.
package struct ICalendar: Sendable {
  /// The feed's name, for people.
  package let name: String
  package let events: [CalendarEvent]

  package init(name: String, events: [CalendarEvent]) {
    self.name = name
    self.events = events
  }

  /// The whole calendar, with lines ended by CRLF.
  package var bytes: [UInt8] {
    var writer = ContentLines()
    writer.add("BEGIN", "VCALENDAR")
    writer.add("VERSION", "2.0")
    writer.add("PRODID", "-//Fukkatsu//Deadlines//JA")
    writer.add("CALSCALE", "GREGORIAN")
    writer.add("X-WR-CALNAME", text: name)
    for event in events { event.write(to: &writer) }
    writer.add("END", "VCALENDAR")
    return writer.bytes
  }
}

extension CalendarEvent {
  fileprivate func write(to writer: inout ContentLines) {
    writer.add("BEGIN", "VEVENT")
    writer.add("UID", text: "\(uid)@fukkatsu")
    writer.add("SEQUENCE", String(sequence))
    writer.add("DTSTAMP", changed.inUTC)
    writer.add("LAST-MODIFIED", changed.inUTC)
    writer.add("DTSTART", at.inUTC)
    // The last second that counts: some programs give an event without a length an hour,
    // which would reach into the next day.
    writer.add("DURATION", "PT1S")
    writer.add("SUMMARY", text: summary)
    writer.add("DESCRIPTION", text: description)
    writer.add("STATUS", status.rawValue)
    writer.add("TRANSP", "TRANSPARENT")
    writer.add("CLASS", "CONFIDENTIAL")
    for seconds in alarms { writeAlarm(seconds, to: &writer) }
    writer.add("END", "VEVENT")
  }

  private func writeAlarm(_ seconds: Int, to writer: inout ContentLines) {
    writer.add("BEGIN", "VALARM")
    writer.add("ACTION", "DISPLAY")
    writer.add("TRIGGER", Self.duration(seconds))
    writer.add("DESCRIPTION", text: summary)
    writer.add("END", "VALARM")
  }

  /// So long before: `-P3D`, `-PT2H`, `-PT90M`, `PT0S`.
  private static func duration(_ seconds: Int) -> String {
    let (sign, length) = (seconds > 0 ? "-" : "", abs(seconds))
    switch length {
    case 0: return "PT0S"
    case let length where length % 86_400 == 0: return "\(sign)P\(length / 86_400)D"
    case let length where length % 3600 == 0: return "\(sign)PT\(length / 3600)H"
    case let length where length % 60 == 0: return "\(sign)PT\(length / 60)M"
    default: return "\(sign)PT\(length)S"
    }
  }
}

extension Moment {
  /// As RFC 5545 writes a moment in UTC: `20260504T082950Z`.
  fileprivate var inUTC: String {
    let text = at(offset: 0).description
    return text.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }
}

/// Content lines of RFC 5545, section 3.1.
private struct ContentLines {
  private(set) var bytes: [UInt8] = []

  /// A line is at most 75 octets long without its end.
  private static let longest = 75

  mutating func add(_ name: String, _ value: String) {
    var line = Array("\(name):\(value)".utf8)[...]
    var room = Self.longest
    while line.count > room {
      var end = line.startIndex + room
      // Not between the bytes of one character.
      while line[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += line[..<end] + [0x0D, 0x0A, 0x20]
      line = line[end...]
      room = Self.longest - 1
    }
    bytes += line + [0x0D, 0x0A]
  }

  /// A value of the type TEXT (section 3.3.11); control characters become blanks.
  mutating func add(_ name: String, text: String) {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": escaped += "\\n"
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case _ where scalar.properties.generalCategory == .control: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    add(name, escaped)
  }
}
