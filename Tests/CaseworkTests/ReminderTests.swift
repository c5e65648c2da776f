import Casework
import CivilTime
import Testing

/// What is told when, as if a timer asked at each of some moments.
@Suite struct ReminderTests {
  private static let spans: [TimeSpan] = [.hours(24), .hours(2)]
  private static let noSteps = InternalSchedule(
    documents: .hours(0), draft: .hours(0), check: .hours(0))

  private func told(
    _ dossier: Dossier, at moments: [Moment], quiet: DailyHours? = nil,
    schedule: InternalSchedule = noSteps
  ) -> [[String]] {
    var told: Set<String> = []
    return moments.map { now in
      let pending = Reminder.pending(
        Reminder.all(of: dossier, before: Self.spans, schedule: schedule), told: told,
        quiet: quiet, at: now)
      for (reminder, passedOver) in pending {
        told.formUnion((passedOver + [reminder]).map(\.key))
      }
      return pending.map(\.reminder.occasion)
    }
  }

  private func invented(_ window: ResponseWindow = .hours(72)) -> InventedDossier {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [InventedDossier.deadline(window)])
    return invented
  }

  @Test func `each occasion is told once`() {
    let hours = [0, 47, 48, 49, 69, 70, 71, 72, 73, 100]
    #expect(
      told(invented().dossier, at: hours.map(InventedDossier.hour)) == [
        [], [], ["24h"], [], [], ["2h"], [], [], ["over"], [],
      ])
  }

  @Test func `after a long sleep only what matters now is told`() {
    #expect(told(invented().dossier, at: [InventedDossier.hour(71)]) == [["2h"]])
    #expect(
      told(invented().dossier, at: [100, 101].map(InventedDossier.hour)) == [["over"], []])
  }

  @Test func `a clock that is set back tells nothing twice`() {
    #expect(
      told(invented().dossier, at: [50, 40, 47, 48, 50].map(InventedDossier.hour)) == [
        ["24h"], [], [], [], [],
      ])
  }

  @Test func `a deadline that was moved is told again`() {
    var invented = invented(.businessDays(7))
    let due = invented.dossier.nextDeadline?.earliest ?? InventedDossier.opened
    let before = Reminder.all(of: invented.dossier, before: Self.spans, schedule: Self.noSteps)
    invented.dossier.adopt(.rule, of: 1, 0, at: InventedDossier.hour(1), by: "mio")
    let after = Reminder.all(of: invented.dossier, before: Self.spans, schedule: Self.noSteps)
    #expect(before[0].due == due)
    #expect(
      Set(before.map(\.key)).isDisjoint(with: after.filter { $0.occasion != "over" }.map(\.key)))
  }

  @Test func `at night only what is due in it is told, the rest in the morning`() {
    // Opened at 08:29:50; the quiet begins 13.5 hours later and ends after another 9.
    let quiet = DailyHours("22:00-07:00")
    let evening = (12..<26).map(InventedDossier.hour)
    func occasions(_ hours: Int) -> [String] {
      let lists = told(invented(.hours(hours)).dossier, at: evening, quiet: quiet)
      return lists.enumerated().flatMap { hour, list in list.map { "\(hour + 12)h \($0)" } }
    }
    // 24 hours before the end come at 14 h, in the quiet, and wait until 23 h.
    #expect(occasions(38) == ["23h 24h"])
    // Due at 20 h, in the quiet: told in it.
    #expect(occasions(20) == ["12h 24h", "18h 2h", "21h over"])
  }

  @Test func `what opens a door and what is awaited are told when they come`() {
    var invented = InventedDossier()
    invented.file(
      at: 0, .closure,
      [
        InventedDossier.deadline(.hours(10), .funds, .opens),
        InventedDossier.deadline(.hours(20), .replyExpected, .expected),
      ])
    #expect(
      told(invented.dossier, at: [9, 10, 11, 20].map(InventedDossier.hour)) == [
        [], ["opens"], [], ["expected"],
      ])
  }

  @Test func `one's own dates are told beside the deadline`() {
    let schedule = InternalSchedule(documents: .hours(48), draft: .hours(24), check: .hours(0))
    #expect(
      told(invented().dossier, at: [24, 48].map(InventedDossier.hour), schedule: schedule) == [
        ["documents"], ["draft", "24h"],
      ])
  }

  @Test func `once the deadline is over, one's own dates before it are not told any more`() {
    let schedule = InternalSchedule(documents: .hours(48), draft: .hours(24), check: .hours(10))
    #expect(
      told(invented().dossier, at: [100, 101].map(InventedDossier.hour), schedule: schedule) == [
        ["over"], [],
      ])
  }

  @Test func `what waits in the inbox is told like a case's, and once filed not again`() {
    let arrival = InventedDossier.notice(
      at: 0, .suspension, [InventedDossier.deadline(.hours(72))])
    let waiting = Reminder.all(of: arrival, before: Self.spans)
    var invented = InventedDossier()
    invented.dossier.file(arrival, at: InventedDossier.hour(1), by: "mio")
    let filed = Reminder.all(of: invented.dossier, before: Self.spans, schedule: Self.noSteps)
    #expect(waiting.map(\.occasion) == ["24h", "2h", "over"])
    #expect(waiting.map(\.key) == filed.map(\.key))
    #expect(waiting.allSatisfy { $0.matter == .arrival(arrival.name) })
    var copy = arrival
    copy.sameAs = NoticeName("C7K3QF-001")
    #expect(Reminder.all(of: copy, before: Self.spans).isEmpty)
  }

  @Test func `what is met, paused or closed is not told`() {
    var met = invented()
    met.submit(at: 10)
    var paused = invented()
    paused.dossier.give(turn: .marketplace, at: InventedDossier.hour(5), by: "mio")
    var closed = invented()
    closed.dossier.conclude(.withdrawn, at: InventedDossier.hour(5), by: "mio")
    for dossier in [met.dossier, paused.dossier, closed.dossier] {
      #expect(told(dossier, at: [InventedDossier.hour(80)]) == [[]])
    }
  }
}

@Suite struct DailyHoursTests {
  private func span(_ hours: String, _ now: String) throws -> String? {
    let quiet = try #require(DailyHours(hours))
    let now = try #require(Moment(iso8601: now))
    return quiet.span(at: now).map { "\($0.lowerBound) \($0.upperBound)" }
  }

  @Test func `a night reaches over midnight`() throws {
    let night = "2026-05-01T22:00:00+09:00 2026-05-02T07:00:00+09:00"
    #expect(try span("22:00-07:00", "2026-05-01T21:59:59+09:00") == nil)
    #expect(try span("22:00-07:00", "2026-05-01T22:00:00+09:00") == night)
    #expect(try span("22:00-07:00", "2026-05-02T06:59:59+09:00") == night)
    #expect(try span("22:00-07:00", "2026-05-01T21:59:59Z") == night)
    #expect(try span("22:00-07:00", "2026-05-02T07:00:00+09:00") == nil)
  }

  @Test func `a rest at noon stays on its day`() throws {
    #expect(
      try span("12:00-13:30", "2026-05-01T12:45:00+09:00")
        == "2026-05-01T12:00:00+09:00 2026-05-01T13:30:00+09:00")
    #expect(try span("12:00-13:30", "2026-05-01T13:30:00+09:00") == nil)
  }

  @Test(arguments: ["", "22:00", "22-07", "24:00-07:00", "22:60-07:00", "07:00-07:00", "a:b-c:d"])
  func `what is no pair of times is refused`(text: String) {
    #expect(DailyHours(text) == nil)
  }

  @Test(arguments: [
    ("90m", 5400), ("72h", 259_200), ("7d", 604_800), ("2w", 1_209_600), ("0h", 0),
  ])
  func `a length of time is read`(text: String, seconds: Int) throws {
    let span = try #require(TimeSpan(text))
    #expect(span.seconds == seconds)
    #expect(TimeSpan(span.description) == span)
  }

  @Test(arguments: ["", "h", "-2h", "+2h", "2", "2.5h", "99999999999999999999h", "9999999d", "2H"])
  func `what is no length of time is refused`(text: String) {
    #expect(TimeSpan(text) == nil)
  }
}
