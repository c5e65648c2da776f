import Casework
import CivilTime
import Testing

@Test func `federal holidays and their observance are those another program gives`() throws {
  let expected = try fixture("united-states-holidays.csv").map { $0[0] }
  let ours = (1971...2099).flatMap(UnitedStatesHolidays.holidays).map(\.date.description)
  #expect(Set(ours).subtracting(expected).sorted() == [])
  #expect(Set(expected).subtracting(ours).sorted() == [])
  #expect(ours.count == expected.count)
}

@Test func `a second program differs only where the law is against it`() throws {
  let theirs = Set(try fixture("united-states-holidays-workalendar.csv").map { $0[0] })
  let ours = (1971...2099).flatMap(UnitedStatesHolidays.holidays)
  let missing = ours.filter { !theirs.contains($0.date.description) }.map(\.name)
  // Public Law 117-17 of 2021; the Monday of October by Public Law 90-363 until 1977.
  #expect(missing.allSatisfy { $0.hasPrefix("Juneteenth") || $0.hasPrefix("Veterans Day") })
  let beyond = theirs.subtracting(ours.map(\.date.description)).sorted()
  // 11 November again only since 1978 (Public Law 94-97); King's birthday since 1986
  // (Public Law 98-144).
  #expect(
    beyond == [
      "1971-11-11", "1972-11-10", "1972-11-11", "1973-11-11", "1973-11-12", "1974-11-11",
      "1975-11-11", "1976-11-11", "1977-11-11", "1985-01-21",
    ])
}

private struct Example: CustomTestStringConvertible, Sendable {
  let date: String
  let calendar: BusinessCalendar
  let why: String?

  init(_ date: String, _ calendar: BusinessCalendar, _ why: String?) {
    self.date = date
    self.calendar = calendar
    self.why = why
  }

  var testDescription: String { "\(date) in \(calendar): \(why ?? "counts")" }
}

private let examples = [
  Example("2026-05-01", .japan, nil),
  Example("2026-05-02", .japan, "saturday"),
  Example("2026-05-10", .japan, "sunday"),
  Example("2026-05-03", .japan, "憲法記念日"),
  Example("2026-05-06", .japan, "振替休日"),
  Example("2026-09-22", .japan, "国民の休日"),
  // The year's end is a custom; only New Year's Day is law.
  Example("2026-12-31", .japan, nil),
  Example("2027-01-01", .japan, "元日"),
  Example("2029-01-02", .japan, nil),
  Example("2026-07-03", .japan, nil),
  Example("2026-07-03", .unitedStates, "Independence Day (observed)"),
  Example("2026-07-04", .unitedStates, "Independence Day"),
  Example("2021-12-31", .unitedStates, "New Year's Day (observed)"),
  Example("2023-01-02", .unitedStates, "New Year's Day (observed)"),
  Example("2020-06-19", .unitedStates, nil),
  Example("2021-06-18", .unitedStates, "Juneteenth National Independence Day (observed)"),
  Example("1985-01-21", .unitedStates, nil),
  Example("1986-01-20", .unitedStates, "Birthday of Martin Luther King, Jr."),
  Example("2026-05-04", .unitedStates, nil),
  Example("2101-01-01", .japan, "saturday"),
  Example("2101-01-03", .unitedStates, nil),
]

@Test(arguments: examples)
private func `a day off says why it is not counted`(_ example: Example) throws {
  let day = try #require(CalendarDay(iso8601: example.date))
  let why: String? =
    switch example.calendar.reasonNotCounted(day) {
    case .saturday: "saturday"
    case .sunday: "sunday"
    case .holiday(let holiday): holiday.name
    case nil: nil
    }
  #expect(why == example.why)
  #expect(example.calendar.isBusinessDay(day) == (example.why == nil))
}

@Test func `pacific clocks change when the tz database says`() throws {
  for row in try fixture("pacific-time.csv") {
    let change = try #require(Moment(iso8601: row[0]))
    let (now, before) = (PacificTime.show(change), PacificTime.show(change + -1))
    #expect(now.description.hasSuffix(row[1]), "\(change)")
    #expect(now.offset != before.offset, "\(change)")
    // Midnights need no clock: the change comes hours before the day's end.
    #expect(PacificTime.end(of: now.day).offset == now.offset, "\(change)")
    #expect(PacificTime.end(of: now.day + -1).offset == before.offset, "\(change)")
  }
}

@Test func `between two changes a pacific clock stays as it is`() throws {
  let changes = try fixture("pacific-time.csv").compactMap { Moment(iso8601: $0[0]) }
  for (change, next) in zip(changes, changes.dropFirst()) {
    let offset = PacificTime.show(change).offset
    for instant in stride(from: change.seconds, to: next.seconds, by: 86_400) {
      let shown = PacificTime.show(Moment(seconds: instant))
      #expect(shown.offset == offset, "\(shown)")
    }
  }
}
