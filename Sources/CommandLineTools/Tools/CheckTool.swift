import CaseFiles
import JSONText
import Terminal
import Wording

extension CommandLineTool {
  static let check = CommandLineTool("check", "[--repair]", .check, options: [.flag("--repair")]) {
    invocation throws(ToolFailure) in
    guard let store = try invocation.storeForExamining() else { return .done }
    let problems = try invocation.attempt { () throws(StoreError) in
      invocation.arguments.has("--repair")
        ? try store.repair(in: invocation.language, at: invocation.now)
        : try store.check(in: invocation.language)
    }
    if invocation.wantsJSON {
      invocation.print(.array(problems.map(json)))
    } else {
      for problem in problems { invocation.print(line(problem, invocation.language)) }
    }
    return problems.allSatisfy(\.isRepaired) ? .done : .found
  }

  private static func line(_ problem: StoreProblem, _ language: Language) -> String {
    let end = problem.isRepaired ? language.say(ToolErrorPhrase.repaired) : problem.remedy
    return DisplayText.singleLine("\(problem.file): \(problem.problem); \(end)")
  }

  private static func json(_ problem: StoreProblem) -> JSONValue {
    .object([
      "file": .string(problem.file), "problem": .string(problem.problem),
      "remedy": .string(problem.remedy), "repaired": .bool(problem.isRepaired),
    ])
  }
}
