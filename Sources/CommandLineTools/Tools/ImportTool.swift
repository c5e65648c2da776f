import CaseFiles
import Casework
import CivilTime
import JSONText
import NoticeIntake
import Wording

extension CommandLineTool {
  static let importing = CommandLineTool(
    "import", "PATH... [--case CASE | --new] [--received TIME] [--dry-run]", .importing,
    options: [
      .value("--case", "CASE"), .flag("--new"), .value("--received", "TIME"), .flag("--dry-run"),
    ],
    words: (1, nil)
  ) { invocation throws(ToolFailure) in
    guard !(invocation.arguments.has("--new") && invocation.arguments.value("--case") != nil) else {
      throw invocation.failure(.notTogether, "--case", "--new")
    }
    var importer = try Importer(invocation)
    var rows: [Importer.Row] = []
    let received = try invocation.moment("--received")
    var end: ToolFailure?
    do throws(ToolFailure) {
      try invocation.forEachSource(received: received) { source throws(ToolFailure) in
        rows += try importer.take(source)
      }
    } catch {
      // What was taken before is told nevertheless.
      end = error
    }
    if invocation.wantsJSON {
      invocation.print(.array(rows.map(\.json)))
    } else if !invocation.isQuiet {
      for row in rows where row.outcome != .failed && !row.isRefused {
        invocation.print(row.text(in: invocation.language))
      }
    }
    let untaken = rows.filter { $0.outcome == .failed || $0.isRefused }
    for row in untaken { invocation.tell("fukkatsu: \(row.message)") }
    if let end { throw end }
    return untaken.isEmpty ? .done : .found
  }
}
