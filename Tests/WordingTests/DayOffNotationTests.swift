import Casework
import Testing
import Wording

@Suite struct DayOffNotationTests {
  static let lines: [(String, String)] = [
    ("2026-08-12..2026-08-15 夏季休業", "夏季休業 2026-08-12 2026-08-15"),
    ("2026-06-01 創立記念日", "創立記念日 2026-06-01 2026-06-01"),
    ("２０２６－０６－０１　創立　記念日", "創立　記念日 2026-06-01 2026-06-01"),
    ("2026/8/3〜2026/8/5 summer break", "summer break 2026-08-03 2026-08-05"),
    ("12-29..01-03 年末年始", "年末年始 12-29 1-3"),
    ("8/13~8/16 お盆", "お盆 8-13 8-16"),
  ]

  @Test(arguments: lines)
  func `days are read as people write them`(line: String, meaning: String) throws {
    let span = try #require(DayOffNotation.span(line))
    switch span.days {
    case .once(let days):
      #expect("\(span.name) \(days.lowerBound) \(days.upperBound)" == meaning)
    case .everyYear(let first, let last):
      let words = meaning.split(separator: " ")
      #expect(span.name == String(words[0]))
      for (day, text) in [(first, words[1]), (last, words[2])] {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        #expect([day.month, day.day] == parts)
      }
    }
  }

  @Test(arguments: [
    "", "2026-08-12", "夏季休業", "2026-02-30 never", "2026-08-15..2026-08-12 back", "2026-08 x",
    "1..2..3 x", "13-01 x",
  ])
  func `what names no days, or gives them no name, is refused`(line: String) {
    #expect(DayOffNotation.span(line) == nil)
  }
}
