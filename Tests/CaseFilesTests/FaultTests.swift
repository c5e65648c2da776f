import CaseFiles
import Casework
import CivilTime
import Foundation
import TestSupport
import Testing
import Wording

/// The real program, killed or refused at each of its calls that change the disk.
@Suite struct FaultTests {
  @Test(arguments: FaultedCommand.all)
  func `killed at any call, a change is all there at the next start or not at all`(
    command: FaultedCommand
  ) throws {
    let faulted = try FaultedStore(command)
    try #require(faulted.calls.count > 8)
    var ends = (before: 0, after: 0)
    for (index, call) in faulted.calls.enumerated() where call.name != "print" {
      let number = faulted.calls[...index].count { $0.name != "print" }
      for fault in Self.endings(of: call) {
        let place: Comment = "\(fault) at call \(number), \(call.name) \(call.path)"
        let ending = try faulted.run(fault, at: number)
        #expect(ending.outcome.status == SIGKILL, place)
        let (store, records) = try faulted.found()
        let isMade = records == faulted.after
        #expect(isMade || records == faulted.before, place)
        #expect(isMade || !ending.isConfirmed, place)
        #expect(try store.check(in: .english) == [], place)
        try expectWorkGoesOn(faulted, store, isMade: isMade, place)
        if isMade { ends.after += 1 } else { ends.before += 1 }
      }
    }
    #expect(ends.before > 3 && ends.after > 3)
  }

  private static func endings(of call: LoggedCall) -> [FaultShim.Fault] {
    call.name == "write"
      ? [.killedBefore, .killedHalfWay, .killedAfter] : [.killedBefore, .killedAfter]
  }

  private func expectWorkGoesOn(
    _ faulted: FaultedStore, _ store: Store, isMade: Bool, _ place: Comment
  ) throws {
    let entries = try store.history().count
    #expect(
      entries == faulted.scratch.entriesOf(faulted.untouched) + (isMade ? 1 : 0), place)
    try store.note(faulted.scratch.otherID, "続き", kind: .note, at: Deed.later + 60)
    #expect(try store.undo(at: Deed.later + 120).what == .note, place)
    #expect(try FaultedStore.records(of: faulted.scratch, before: faulted.before).count > 0, place)
  }

  @Test(arguments: FaultedCommand.all)
  func `refused at any call, one line says why and nothing is changed`(
    command: FaultedCommand
  ) throws {
    let faulted = try FaultedStore(command)
    var refusals = 0
    for (index, call) in faulted.calls.enumerated() where call.name != "print" {
      let number = faulted.calls[...index].count { $0.name != "print" }
      for code in command.codes {
        let place: Comment = "\(code) at call \(number), \(call.name) \(call.path)"
        let outcome = try faulted.run(.refused(code, lasts: false), at: number).outcome
        // What is only tidied up afterwards may fail: the change is made all the same.
        guard outcome.status != 0 else {
          #expect(!outcome.errors.contains("store"), place)
          #expect(try faulted.found().records == faulted.after, place)
          continue
        }
        refusals += 1
        expectOneLine(outcome, place)
        #expect(outcome.errors.contains("nothing was changed"), place)
        #expect(try faulted.scratch.everything() == faulted.untouched, place)
        guard code == ENOSPC else { continue }
        // There is room again.
        #expect(try faulted.runWithoutFault().status == 0, place)
        #expect(try faulted.found().records == faulted.after, place)
      }
    }
    #expect(refusals > faulted.calls.count * command.codes.count / 2)
  }

  @Test func `the first change of a month, refused at any call, leaves nothing of its journal`()
    throws
  {
    let faulted = try FaultedStore(.firstOfMonth)
    var refusals = 0
    for (index, call) in faulted.calls.enumerated() where call.name != "print" {
      let number = faulted.calls[...index].count { $0.name != "print" }
      let place: Comment = "at call \(number), \(call.name) \(call.path)"
      let outcome = try faulted.run(.refused(EIO, lasts: false), at: number).outcome
      guard outcome.status != 0 else { continue }
      refusals += 1
      #expect(try faulted.scratch.everything() == faulted.untouched, place)
      #expect(try faulted.scratch.reopened().check(in: .english) == [], place)
    }
    #expect(refusals > 8)
  }

  @Test(arguments: FaultedCommand.all)
  func `a disk that refuses everything from some call on keeps what it was or all of it`(
    command: FaultedCommand
  ) throws {
    let faulted = try FaultedStore(command)
    for (index, call) in faulted.calls.enumerated() where call.name != "print" {
      let number = faulted.calls[...index].count { $0.name != "print" }
      let code = FaultedCommand.codes[number % FaultedCommand.codes.count]
      let place: Comment = "\(code) from call \(number) on, \(call.name) \(call.path)"
      let outcome = try faulted.run(.refused(code, lasts: true), at: number).outcome
      if outcome.status != 0 { expectOneLine(outcome, place) }
      let isPromised =
        outcome.status == 0 || outcome.errors.contains("the next start completes it")
      let (store, records) = try faulted.found()
      #expect(records == (isPromised ? faulted.after : faulted.before), place)
      #expect(try store.check(in: .english) == [], place)
    }
  }

  private func expectOneLine(_ outcome: HelperProgram.Outcome, _ place: Comment) {
    #expect(outcome.status == 3, place)
    #expect(outcome.text.isEmpty, place)
    #expect(outcome.errors.split(separator: "\n").count == 1, place)
    #expect(outcome.errors.hasPrefix("fukkatsu: "), place)
  }

  @Test(arguments: FaultedCommand.all)
  func `what is confirmed was on the disk before, in the right order`(
    command: FaultedCommand
  ) throws {
    let calls = try FaultedStore(command).calls
    var written: Set<String> = []
    var renamed: Set<String> = []
    var isJournalled = false
    for call in calls {
      let folder = String(call.path[..<(call.path.lastIndex(of: "/") ?? call.path.startIndex)])
      switch call.name {
      case "write": written.insert(call.path)
      case "sync":
        isJournalled = isJournalled || call.path.hasSuffix(".jsonl")
        written.remove(call.path)
        renamed.remove(call.path)
      case "rename":
        // Neither the content of a file nor the journal may come after its name.
        #expect(isJournalled)
        #expect(!written.contains(call.path))
        renamed.insert(folder)
        if let target = call.target {
          renamed.insert(String(target[..<(target.lastIndex(of: "/") ?? target.startIndex)]))
        }
      case "print":
        #expect(renamed.isEmpty, "\(renamed)")
      default: break
      }
    }
    #expect(isJournalled)
    #expect(calls.last { $0.name == "print" } != nil)
  }
}

extension ScratchStore {
  /// How many changes a journal holds.
  fileprivate func entriesOf(_ files: [String: [UInt8]]) -> Int {
    files.filter { $0.key.hasPrefix("journal/") }
      .map { String(decoding: $0.value, as: UTF8.self).ranges(of: "\"files\":").count }
      .reduce(0, +)
  }
}
