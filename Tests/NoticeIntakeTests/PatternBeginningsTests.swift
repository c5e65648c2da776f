import Testing

@testable import NoticeIntake

struct `Beginnings of patterns` {
  /// The numbers of the patterns that may begin where a text does.
  private func found(in text: String, among sources: [String]) throws -> [Int] {
    let programs = try sources.enumerated().map { ($0, try Pattern($1).program) }
    var found: [Int] = []
    PatternBeginnings(programs).addPatterns(at: 0, in: FoldedText(text), to: &found)
    return found
  }

  private let sources = [
    "your selling account", "your selling plan", "your ...closed", "yo[u]r selling", "plan%",
    "your selections",
  ]

  @Test func `are told of each pattern once, in order, as far as they are looked at`() throws {
    #expect(try found(in: "your selling account", among: sources) == [0, 1, 2, 3, 5])
    #expect(try found(in: "yor selling", among: sources) == [3])
  }

  @Test func `end where something else than a character follows`() throws {
    #expect(try found(in: "your plan", among: sources) == [2])
    #expect(try found(in: "plans", among: sources) == [4])
    #expect(try found(in: "pla", among: sources) == [])
  }

  @Test func `are cut shorter where a pattern has too many`() throws {
    let many = String(repeating: "(a|b)", count: 8)
    #expect(try found(in: "abbabaab", among: [many, "abc"]) == [0])
    #expect(try found(in: "abcabcab", among: [many, "abc"]) == [1])
  }
}
