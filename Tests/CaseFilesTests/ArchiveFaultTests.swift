import CaseFiles
import Casework
import Foundation
import TestSupport
import Testing

/// Archives and restored stores, stopped or refused at each call that changes the disk.
@Suite struct ArchiveFaultTests {
  /// One of the commands that write outside of the store.
  struct Deposit: CustomTestStringConvertible, Sendable {
    let testDescription: String

    /// The words, and what they make below `out`.
    let words: @Sendable (ScratchStore) -> [String]
    let made: String

    static let all = [
      Deposit(
        testDescription: "archive",
        words: { ["archive", $0.caseID.rawValue, "\($0.folder)/out/a"] },
        made: "a"),
      Deposit(testDescription: "backup", words: { ["backup", "\($0.folder)/out/b"] }, made: "b"),
      Deposit(
        testDescription: "restore",
        words: { ["restore", "\($0.folder)/all.tar", "--store", "\($0.folder)/out/c"] }, made: "c"),
    ]
  }

  @Test(arguments: Deposit.all)
  func `stopped or refused anywhere, there is all of it or nothing, and then it is made`(
    deposit: Deposit
  ) throws {
    let bench = try Bench(deposit)
    let calls = try bench.calls()
    #expect(calls.count > 3)
    for number in 1...calls.count {
      let call = calls[number - 1]
      for fault in [
        FaultShim.Fault.killedBefore, .killedHalfWay, .killedAfter, .refused(ENOSPC, lasts: false),
        .refused(EIO, lasts: true), .refused(EACCES, lasts: true), .refused(EDQUOT, lasts: true),
        .refused(EROFS, lasts: true),
      ] where call.name == "write" || fault != .killedHalfWay {
        let place: Comment = "\(fault) at call \(number), \(call.name) \(call.path)"
        let outcome = try bench.run(fault, at: number)
        let isMade = try bench.visible() == [deposit.made]
        if isMade {
          try bench.expectWhole(place)
        } else {
          #expect(try bench.visible() == [], place)
        }
        if case .refused = fault, outcome.status != 0 {
          #expect(!isMade || outcome.status == 3, place)
          #expect(outcome.errors.split(separator: "\n").count == 1, place)
          #expect(outcome.errors.hasPrefix("fukkatsu: "), place)
        }
        if outcome.status == 0 { #expect(isMade, place) }
        guard !isMade else { continue }
        #expect(try bench.run(nil, at: 0).status == 0, place)
        #expect(try bench.everything() == [deposit.made], place)
      }
    }
  }

  /// A store, and a folder that the command writes into.
  private struct Bench {
    let scratch: ScratchStore
    let deposit: Deposit
    let program: HelperProgram
    let shim: FaultShim

    init(_ deposit: Deposit) throws {
      self.deposit = deposit
      scratch = try ScratchStore()
      program = try HelperProgram(built: "fukkatsu")
      shim = try FaultShim.shared.get()
      _ = try scratch.store.backUp(to: "\(scratch.folder)/all.tar", at: Deed.later)
      try clear()
    }

    var out: String { "\(scratch.folder)/out" }

    func clear() throws {
      try? FileManager.default.removeItem(atPath: out)
      try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    }

    func calls() throws -> [LoggedCall] {
      let log = "\(scratch.folder)/log"
      #expect(try start(shim.logging(below: out, to: log)).status == 0)
      return LoggedCall.all(in: log).filter { $0.name != "print" }
    }

    func run(_ fault: FaultShim.Fault?, at call: Int) throws -> HelperProgram.Outcome {
      guard let fault else { return try start([:]) }
      try clear()
      return try start(
        shim.environment(below: out, at: call, fault, log: "\(scratch.folder)/log"))
    }

    private func start(_ environment: [String: String]) throws -> HelperProgram.Outcome {
      let home = "\(scratch.folder)/home"
      var words = deposit.words(scratch)
      if !words.contains("--store") { words += ["--store", scratch.path] }
      return try program.run(
        words + ["--now", "2026-05-01T12:00+09:00", "--lang", "en"],
        environment: [
          "HOME": home, "XDG_STATE_HOME": home, "XDG_CACHE_HOME": home, "XDG_CONFIG_HOME": home,
        ].merging(environment) { $1 })
    }

    /// What is there, without what begins with a dot.
    func visible() throws -> [String] { try everything().filter { !$0.hasPrefix(".") } }

    func everything() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: out)
    }

    func expectWhole(_ place: Comment) throws {
      let path = "\(out)/\(deposit.made)"
      if deposit.made == "c" {
        let diff = try HelperProgram("diff", package: "diffutils")
          .run(["-r", "-x", ".lock", scratch.path, path])
        #expect(diff.status == 0, "\(place) \(diff.text)")
      } else {
        #expect(throws: Never.self, place) { try VerifiedArchive(path: path) }
      }
    }
  }
}
