import CaseFiles
import Casework
import CivilTime
import Foundation
import TestSupport
import Testing
import Wording

/// The deletion of a case, stopped or refused at each of its calls that change the disk.
@Suite struct PurgeFaultTests {
  @Test func `killed at any call, a case is all there or the next start leaves nothing of it`()
    throws
  {
    let faulted = try FaultedStore(.purge)
    var ends = (before: 0, after: 0)
    for (index, call) in faulted.calls.enumerated() where call.name != "print" {
      let number = faulted.calls[...index].count { $0.name != "print" }
      for fault in [FaultShim.Fault.killedBefore, .killedHalfWay, .killedAfter]
      where call.name == "write" || fault != .killedHalfWay {
        let place: Comment = "\(fault) at call \(number), \(call.name) \(call.path)"
        let ending = try faulted.run(fault, at: number)
        #expect(ending.outcome.status == SIGKILL, place)
        let (store, records) = try faulted.found()
        let isDone = records == faulted.after
        #expect(isDone || records == faulted.before, place)
        #expect(isDone || !ending.isConfirmed, place)
        if isDone { try expectNothingLeft(of: faulted.scratch, place) }
        #expect(try store.check(in: .english) == [], place)
        try store.note(faulted.scratch.otherID, "続き", kind: .note, at: Deed.later + 60)
        #expect(try store.undo(at: Deed.later + 120).what == .note, place)
        if isDone { ends.after += 1 } else { ends.before += 1 }
      }
    }
    #expect(ends.before > 3 && ends.after > 10)
  }

  @Test func `refused at any call, one line says whether nothing is changed or the rest follows`()
    throws
  {
    let faulted = try FaultedStore(.purge)
    for (index, call) in faulted.calls.enumerated() where call.name != "print" {
      let number = faulted.calls[...index].count { $0.name != "print" }
      for (code, lasts) in [(ENOSPC, false), (EIO, true), (EROFS, true)] {
        let place: Comment = "\(code) at call \(number), \(call.name) \(call.path)"
        let outcome = try faulted.run(.refused(code, lasts: lasts), at: number).outcome
        if outcome.status != 0 {
          #expect(outcome.status == 3, place)
          #expect(outcome.errors.split(separator: "\n").count == 1, place)
        }
        let isDecided =
          outcome.status == 0 || outcome.errors.contains("the next start completes it")
        if !isDecided {
          #expect(outcome.errors.contains("nothing was changed"), place)
          #expect(try faulted.scratch.everything() == faulted.untouched, place)
        }
        let (store, records) = try faulted.found()
        #expect(records == (isDecided ? faulted.after : faulted.before), place)
        if isDecided { try expectNothingLeft(of: faulted.scratch, place) }
        #expect(try store.check(in: .english) == [], place)
      }
    }
  }

  private func expectNothingLeft(of scratch: ScratchStore, _ place: Comment) throws {
    for (name, bytes) in try scratch.everything() {
      #expect(
        !name.hasPrefix("journal/") || !String(decoding: bytes, as: UTF8.self).contains("山田商店"),
        place)
      #expect(!name.contains(scratch.caseID.rawValue), place)
    }
  }
}
