import CaseFiles
import Casework
import Foundation
import TestSupport
import Testing
import Wording

/// New content that somebody else removes before it has its name, as another machine does in a
/// folder that a program keeps the same on several.
@Suite struct TakenAwayTests {
  private static let command = FaultedCommand.all.first { $0.testDescription == "attach" }

  /// Before which renaming of the change, what is removed, and which file is left without.
  private static let moments: [(rename: Int, removed: String, missed: String)] = [
    (1, "*", "cases/C"), (1, "evidence", "evidence/C"), (2, "*", "evidence/C"),
  ]

  @Test(arguments: moments)
  func `a change whose new content was taken away is not called made, and nothing is changed`(
    moment: (rename: Int, removed: String, missed: String)
  ) throws {
    let faulted = try FaultedStore(#require(Self.command))
    let store = faulted.scratch.path
    let interlude = try Interlude(
      before: .rename, moment.rename, run: "rm -f '\(store)'/\(moment.removed)/.*.tmp")
    let outcome = try faulted.run(beside: interlude)
    #expect(outcome.status == 3)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.hasPrefix("fukkatsu: \(store)/\(moment.missed)"))
    #expect(outcome.errors.contains("nothing was changed"))
    #expect(outcome.text == "")
    #expect(try faulted.scratch.everything() == faulted.untouched)
    #expect(try faulted.scratch.reopened().check(in: .english) == [])
    #expect(try faulted.runWithoutFault().status == 0)
    #expect(try faulted.found().records == faulted.after)
  }
}
