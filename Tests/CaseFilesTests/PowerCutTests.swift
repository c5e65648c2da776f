import CaseFiles
import Casework
import CivilTime
import Foundation
import TestSupport
import Testing
import Wording

/// The real program on a disk that keeps only what was waited for.
@Suite struct PowerCutTests {
  private static let commands = FaultedCommand.all.filter {
    ["import", "file", "draft", "submit", "attach", "undo a filing", "remove a notice"]
      .contains($0.testDescription)
  }

  @Test(arguments: commands)
  func `the power fails after any call, and a change is all there or not at all`(
    command: FaultedCommand
  ) throws {
    let faulted = try FaultedStore(command)
    var ends = (before: 0, after: 0, confirmed: 0)
    let count = faulted.calls.count { $0.name != "print" }
    for number in 1...count {
      let place: Comment = "after call \(number) of \(count)"
      let ending = try faulted.run(.killedAfter, at: number) {
        try PowerCut(
          on: [faulted.scratch.path], notes: "\(faulted.scratch.folder)/disk-\(number)")
      }
      let (store, found) = try faulted.found()
      // Of what never came into the journal the new content may be left, aside.
      let records = found.filter { !$0.key.hasSuffix(".tmp") }
      let isMade = records == faulted.after
      #expect(isMade || records == faulted.before, place)
      #expect(isMade || !ending.isConfirmed, place)
      let problems = try store.check(in: .english)
      #expect(problems.filter { !$0.file.hasSuffix(".tmp") } == [], place)
      if isMade { #expect(problems == [], place) }
      // The machine was started anew; whoever writes next clears away what is left.
      try faulted.scratch.forgetStart()
      try store.note(faulted.scratch.otherID, "x", kind: .note, at: Deed.later + 60)
      #expect(try store.check(in: .english) == [], place)
      if isMade { ends.after += 1 } else { ends.before += 1 }
      if ending.isConfirmed { ends.confirmed += 1 }
    }
    #expect(ends.before > 3 && ends.after > 1)
  }

  @Test(arguments: commands)
  func `what was confirmed is there after the power has failed`(command: FaultedCommand) throws {
    let faulted = try FaultedStore(command)
    // A call that is never reached: the program ends by itself.
    let ending = try faulted.run(.killedAfter, at: 10_000) {
      try PowerCut(on: [faulted.scratch.path], notes: "\(faulted.scratch.folder)/disk")
    }
    #expect(ending.isConfirmed && ending.outcome.status == 0)
    let (store, records) = try faulted.found()
    #expect(records == faulted.after, "\(ending.outcome.text) \(ending.outcome.errors)")
    #expect(try store.check(in: .english) == [])
    #expect(try store.undo(at: Deed.later + 60).what != .restore)
  }
}
