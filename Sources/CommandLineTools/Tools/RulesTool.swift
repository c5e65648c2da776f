import CaseFiles
import Casework
import JSONText
import NoticeIntake
import Wording

extension CommandLineTool {
  static let rules = CommandLineTool(
    "rules", "[check | show | weights | path]", .rules, words: (0, 1)
  ) {
    invocation throws(ToolFailure) in
    let parts = ["check", "show", "weights", "path"]
    switch invocation.words.first ?? "path" {
    case "show": return invocation.showRules()
    case "weights": return invocation.showWeights()
    case "path": return invocation.printRulesPath()
    case "check": return try invocation.checkRules()
    case let word:
      throw invocation.failure(.badChoice, "rules", word, parts.joined(separator: ", "))
    }
  }
}

extension Invocation {
  fileprivate func showRules() -> ExitCode {
    let user = InputFile(path: surroundings.rulesPath)
    var files = ReadingRules.builtInFiles
    if user.exists, let bytes = try? user.bytes() { files.append((user.path, bytes)) }
    guard !wantsJSON else {
      print(
        .array(
          files.map {
            .object([
              "file": .string($0.name), "text": .string(String(decoding: $0.bytes, as: UTF8.self)),
            ])
          }))
      return .done
    }
    for file in files {
      // A line of a rules file that begins with two strokes is a comment.
      print("// ==== \(file.name)")
      print(String(decoding: file.bytes, as: UTF8.self))
    }
    return .done
  }

  /// The weights that ship, with how a rules file changes one.
  fileprivate func showWeights() -> ExitCode {
    guard !wantsJSON else {
      print(.object(["weights": .string(ReadingRules.builtInWeights)]))
      return .done
    }
    print("// \(language.say(RulePhrase.weightsHead))")
    print("// {\"weights\": {\"stage\": {\"say 停止しました\": {\"suspension\": 1.5}}}}")
    print(ReadingRules.builtInWeights)
    return .done
  }

  fileprivate func printRulesPath() -> ExitCode {
    let file = InputFile(path: surroundings.rulesPath)
    if wantsJSON {
      print(.object(["path": .string(file.path), "exists": .bool(file.exists)]))
    } else {
      print(language.say(file.exists ? RulePhrase.pathThere : .pathMissing, file.path))
    }
    return .done
  }

  /// Reads every stored notice again and tells what would be another conclusion.
  fileprivate func checkRules() throws(ToolFailure) -> ExitCode {
    let rules = readingRules()
    var rows: [RereadNotice] = []
    if let store = try storeForReading() {
      let names = try attempt { () throws(StoreError) in try store.noticeNames() }
      rows = ParallelWork.map(names) { RereadNotice($0, in: store, by: rules) }
    }
    if wantsJSON {
      print(.array(rows.flatMap(\.json)))
    } else {
      for row in rows { for line in row.lines(in: language) { print(line) } }
      let count = rows.reduce(0) { $0 + $1.changes.count }
      print(
        count == 0
          ? language.say(RulePhrase.nothingChanges, String(rows.count))
          : language.say(RulePhrase.reread, String(rows.count), String(count)))
    }
    let failed = rows.compactMap { $0.failure(in: language) }
    for line in failed { tell("fukkatsu: \(line)") }
    return rules.faults.isEmpty && failed.isEmpty ? .done : .found
  }
}
