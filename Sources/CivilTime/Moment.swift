/// A point in time, to the second, with the offset from UTC it is written in.
///
/// Two moments are equal when they are the same instant, whatever their offsets.
package struct Moment: Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  package let seconds: Int

  /// Seconds east of UTC.
  package let offset: Int

  package init(seconds: Int, offset: Int = Moment.japan) {
    self.seconds = seconds
    self.offset = offset
  }

  /// Japan's offset: +09:00 all year, without summer time since 1952.
  package static let japan = 9 * 3600

  /// The moment at which a clock in the given offset shows this day and time.
  package init(
    day: CalendarDay, hour: Int = 0, minute: Int = 0, second: Int = 0, offset: Int = Moment.japan
  ) {
    let local = day.number * 86_400 + hour * 3600 + minute * 60 + second
    self.init(seconds: local - offset, offset: offset)
  }

  /// The last second of a day, 23:59:59.
  package static func end(of day: CalendarDay, offset: Int = Moment.japan) -> Moment {
    Moment(day: day, hour: 23, minute: 59, second: 59, offset: offset)
  }

  /// The same instant as a clock in another offset shows it.
  package func at(offset: Int) -> Moment {
    Moment(seconds: seconds, offset: offset)
  }

  package var inJapan: Moment { at(offset: Moment.japan) }

  package static func + (moment: Moment, seconds: Int) -> Moment {
    Moment(seconds: moment.seconds + seconds, offset: moment.offset)
  }

  /// Seconds from `right` to `left`.
  package static func - (left: Moment, right: Moment) -> Int {
    left.seconds - right.seconds
  }
}

extension Moment: Hashable, Comparable {
  package static func == (left: Moment, right: Moment) -> Bool { left.seconds == right.seconds }
  package static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
  package func hash(into hasher: inout Hasher) { hasher.combine(seconds) }
}

extension Moment {
  private var local: Int { seconds + offset }

  /// The day a calendar in this moment's offset shows.
  package var day: CalendarDay {
    CalendarDay(number: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
  }

  /// Seconds since midnight of ``day``.
  package var secondOfDay: Int { local - day.number * 86_400 }
  package var hour: Int { secondOfDay / 3600 }
  package var minute: Int { secondOfDay / 60 % 60 }
  package var second: Int { secondOfDay % 60 }
}
