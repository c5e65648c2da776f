import Casework
import CivilTime
import JSONText
import Settings
import Testing

/// `holidays.json` is the user's own file: what they wrote in it stays.
@Suite struct DaysOffWritingTests {
  private static let summer = OwnDaysOff.Span(
    name: "夏季\"休業\"", days: .once(day("2026-08-12")...day("2026-08-15")))

  private static func day(_ text: String) -> CalendarDay {
    CalendarDay(iso8601: text) ?? CalendarDay(number: 0)
  }

  private func add(_ span: OwnDaysOff.Span, to text: String?) throws -> String {
    let bytes = try #require(
      OwnDaysOff.adding(span, to: text.map { Array($0.utf8) }, heading: "mine"))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func names(in text: String) -> [String] {
    let (days, faults) = OwnDaysOff.read(Array(text.utf8), from: "holidays.json")
    #expect(faults.isEmpty, "\(text)")
    return days.spans.map(\.name)
  }

  /// Files as people write them, and the part of each that has to be there afterwards.
  static let files: [(String, kept: [String])] = [
    ("[]", []),
    ("[\n]\n", []),
    (
      "[ {\"name\": \"a\", \"date\": \"2026-06-01\"} ]",
      ["{\"name\": \"a\", \"date\": \"2026-06-01\"}"]
    ),
    (
      """
      // Mine, since 2024.
      [
        {"name": "a, b] }", "date": "2026-06-01"},  // founding day, every ] year
        // the next one is moved
        {"name": "年末", "from": "12-29", "to": "01-03"}  // long
        // end
      ]
      // after
      """,
      [
        "// Mine, since 2024.", "// founding day, every ] year", "// the next one is moved",
        "\"to\": \"01-03\"},  // long", "// end", "// after",
      ]
    ),
  ]

  @Test(arguments: files)
  func `days are put in, and every word of the file stays`(_ file: (String, kept: [String])) throws
  {
    let before = names(in: file.0)
    let text = try add(Self.summer, to: file.0)
    #expect(names(in: text) == before + [Self.summer.name])
    for part in file.kept { #expect(text.contains(part), "\(part) in\n\(text)") }
  }

  @Test(arguments: files)
  func `days that are put in and taken out again leave the file as it was`(
    _ file: (String, kept: [String])
  ) throws {
    let with = try add(Self.summer, to: file.0)
    let bytes = try #require(OwnDaysOff.removing(Self.summer, from: Array(with.utf8)))
    let without = String(decoding: bytes, as: UTF8.self)
    #expect(names(in: without) == names(in: file.0))
    for part in file.kept.map({ $0.replacing("},", with: "}") }) {
      #expect(without.contains(part), "\(part) in\n\(without)")
    }
  }

  @Test func `any of three can be taken out`() throws {
    let file = """
      [
        {"name": "a", "date": "2026-06-01"},  // one
        {"name": "b", "date": "2026-06-02"},  // two
        {"name": "c", "date": "2026-06-03"}  // three
      ]
      """
    for (index, name) in ["a", "b", "c"].enumerated() {
      let date = Self.day("2026-06-0\(index + 1)")
      let bytes = try #require(
        OwnDaysOff.removing(
          OwnDaysOff.Span(name: name, days: .once(date...date)), from: Array(file.utf8)))
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(names(in: text) == ["a", "b", "c"].filter { $0 != name })
      #expect(["// one", "// two", "// three"].allSatisfy { text.contains($0) }, "\(text)")
    }
  }

  @Test func `the first days of one's own keep what was off without a file`() throws {
    let text = try add(Self.summer, to: nil)
    #expect(text.hasPrefix("// mine\n"))
    #expect(names(in: text) == OwnDaysOff.customary.spans.map(\.name) + [Self.summer.name])
  }

  @Test(arguments: ["{}", "[", "no", "[{]"])
  func `a file that is no array of days is left alone`(text: String) {
    #expect(OwnDaysOff.adding(Self.summer, to: Array(text.utf8), heading: "") == nil)
    #expect(OwnDaysOff.removing(Self.summer, from: Array(text.utf8)) == nil)
  }

  @Test func `a fault is told with its line, whatever comments stand above it`() {
    let text = "// [ \" ]\n[\n  // {\n  {\"name\": \"\\\"]\", \"date\": \"2026-06-01\"},\n  {}\n]\n"
    let (_, faults) = OwnDaysOff.read(Array(text.utf8), from: "holidays.json")
    #expect(faults.map(\.line) == [5])
  }
}
