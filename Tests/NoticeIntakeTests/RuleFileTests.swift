import NoticeIntake
import Testing

@Suite struct RuleFileTests {
  private func faults(_ file: String) -> [RuleFault] {
    ReadingRules.builtIn.extended(with: Array(file.utf8), from: "rules.json").faults
  }

  @Test func `the rules that ship have no fault`() {
    #expect(ReadingRules.builtIn.faults.isEmpty)
  }

  @Test(arguments: [
    (#"{"signals": {"a": ["(x"]}}"#, 1, "a"),
    ("{\n\"conclusions\": {\"reason\": {}}}", 2, "conclusions"),
    ("{\"deadlines\": {\n\"kinds\": []}}", 2, "kinds"),
    ("{\"reason\": {\n\n\"b\": {\"when\": [\"no.such\"], \"is\": \"condition\"}}}", 3, "b"),
    ("{\"weights\": {\"stage\": {\n\"say x\": {\"no_such\": 1}}}}", 2, "say x"),
    ("{\"weights\": {\n\"no_such\": {}}}", 2, "no_such"),
  ])
  func `what is wrong is told with its line and its name`(file: String, line: Int, rule: String) {
    let found = faults(file)
    #expect(found.map(\.line) == [line])
    #expect(found.map(\.rule) == [rule])
    #expect(found.map(\.file) == ["rules.json"])
  }

  @Test func `what is right beside a fault holds`() {
    let file = #"""
      {"signals": {"a": ["(x"], "b": ["y"]}, "reason": {"c": {"when": ["b"], "is": "other"}}}
      """#
    #expect(faults(file).map(\.rule) == ["a"])
  }
}
