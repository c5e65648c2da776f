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
    expectOneLine(of: outcome, naming: "\(store)/\(moment.missed)")
    #expect(try faulted.scratch.everything() == faulted.untouched)
    #expect(try faulted.scratch.reopened().check(in: .english) == [])
    #expect(try faulted.runWithoutFault().status == 0)
    #expect(try faulted.found().records == faulted.after)
  }

  /// Nothing is said to be made; one line names the file and tells that nothing was changed.
  private func expectOneLine(of outcome: HelperProgram.Outcome, naming path: String) {
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.hasPrefix("fukkatsu: \(path)"))
    #expect(outcome.errors.contains("nothing was changed"))
    #expect(outcome.text == "")
  }

  /// Before which renaming of which change, what somebody else does to the store, and what the
  /// message names.
  private static let meetings: [(command: String, rename: Int, done: String, named: String)] = [
    ("remove a case", 1, "rm cases/C*", "cases/C"),
    ("remove a case", 1, "rm rounds/C*", "rounds/C"),
    ("remove a case", 2, "rm rounds/C*", "rounds/C"),
    ("remove a notice", 1, "rm notices/C*", "notices/C"),
    ("file", 1, "rm inbox/I*.json", "inbox/I"), ("file", 1, "rm inbox/I*.eml", "inbox/I"),
    ("undo a removal", 1, "rm trash/C*-01.json", "trash/C"),
    ("remove a case", 1, "for f in rounds/C*; do echo x > trash/${f#*/}; done", "trash/C"),
  ]

  @Test(arguments: meetings)
  func `a move that somebody else has made impossible is not called made, and nothing is changed`(
    meeting: (command: String, rename: Int, done: String, named: String)
  ) throws {
    let command = FaultedCommand.all.first { $0.testDescription == meeting.command }
    let faulted = try FaultedStore(#require(command))
    let scratch = faulted.scratch
    let interlude = try Interlude(
      before: .rename, meeting.rename, run: "cd '\(scratch.path)' && \(meeting.done)")
    let outcome = try faulted.run(beside: interlude)
    #expect(outcome.status == 1)
    expectOneLine(of: outcome, naming: "\(scratch.path)/\(meeting.named)")
    let (found, untouched) = (try scratch.everything(), faulted.untouched)
    let differing = Set(found.keys).union(untouched.keys).filter { found[$0] != untouched[$0] }
    #expect(!differing.isEmpty)
    #expect(differing.allSatisfy { $0.hasPrefix(meeting.named) }, "\(differing)")
    scratch.store.recover()
    #expect(try scratch.everything() == found)
  }
}
