import CaseFiles
import Casework
import Foundation
import TestSupport
import Testing
import Wording

/// A store where files cannot be locked, as on some network file systems.
@Suite struct OwnerFileTests {
  private let scratch: ScratchStore
  private let program: HelperProgram
  private let library: String

  init() throws {
    scratch = try ScratchStore()
    program = try HelperProgram(built: "fukkatsu")
    library = try FaultShim.withoutLocks.get()
  }

  private var ownerFile: String { "\(scratch.path)/.lock.owner" }

  private func note(_ text: String, with libraries: [String: String] = [:]) throws
    -> HelperProgram.Outcome
  {
    let preload = [library, libraries["LD_PRELOAD"]].compactMap(\.self).joined(separator: ":")
    return try program.run(
      ["note", scratch.caseID.rawValue, text, "--store", scratch.path, "--quiet"],
      environment: libraries.merging(["LD_PRELOAD": preload]) { $1 })
  }

  private var notes: [String] {
    get throws {
      try scratch.store.dossier(scratch.caseID).sellerCase.timeline.dropFirst().map(\.text)
    }
  }

  @Test func `programs that write at once lose nothing`() async throws {
    await withTaskGroup { group in
      for writer in ["a", "b", "c"] {
        group.addTask {
          for number in 1...6 {
            let outcome = try? note("\(writer)\(number)")
            #expect(outcome?.status == 0, "\(outcome?.errors ?? "")")
          }
        }
      }
    }
    let expected = ["a", "b", "c"].flatMap { name in (1...6).map { "\(name)\($0)" } }
    #expect(try notes.sorted() == expected)
    #expect(!FileManager.default.fileExists(atPath: ownerFile))
    #expect(try scratch.store.check(in: .english) == [])
  }

  @Test func `the lock of a program that was killed is noticed`() throws {
    let shim = try FaultShim.shared.get()
    let log = "\(scratch.folder)/log"
    let fault = shim.environment(below: scratch.path, at: 8, .killedBefore, log: log)
    #expect(try note("x", with: fault).status != 0)
    #expect(FileManager.default.fileExists(atPath: ownerFile))
    #expect(try note("y").status == 0)
    #expect(try notes.last == "y")
    #expect(!FileManager.default.fileExists(atPath: ownerFile))
    #expect(try scratch.store.check(in: .english) == [])
  }

  @Test(arguments: [(500, false), (601, true)])
  func `the lock of another machine is left alone for ten minutes`(
    age: Int, isTaken: Bool
  ) throws {
    try Data("elsewhere 1 2".utf8).write(to: URL(filePath: ownerFile))
    let made = Date(timeIntervalSinceNow: -Double(age))
    try FileManager.default.setAttributes([.modificationDate: made], ofItemAtPath: ownerFile)
    let outcome = try note("y")
    #expect((outcome.status == 0) == isTaken, "\(outcome.errors)")
    #expect(outcome.status == 0 || outcome.status == 3)
    #expect(outcome.errors.split(separator: "\n").count == (isTaken ? 0 : 1))
  }

  @Test(arguments: [1, 4, 50])
  func `a lock is waited for as long as is promised, however long each of the waits takes`(
    slowness: Int
  ) throws {
    let lock = open("\(scratch.path)/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX) == 0)
    var passed = 0
    let clock = WaitingClock(microseconds: { passed }, rest: { passed += $0 * slowness })
    #expect(throws: StoreError.locked(path: scratch.path)) {
      try scratch.store.withLock(patience: 5000, by: clock) { Issue.record("it was not free") }
    }
    #expect((5_000_000...5_000_000 + 9000 * slowness).contains(passed), "\(passed) us")
  }

  @Test func `the lock of a living program is respected, one whose number was used again is not`()
    throws
  {
    #expect(try note("x").status == 0)
    let host = try scratch.journalLines().isEmpty ? "" : try hostName()
    let own = ProcessInfo.processInfo.processIdentifier
    try Data("\(host) \(own) 0".utf8).write(to: URL(filePath: ownerFile))
    #expect(try note("y").status == 0)
    let stat = try String(contentsOfFile: "/proc/\(own)/stat", encoding: .utf8)
    let began = try #require(stat.split(separator: ")").last?.split(separator: " ")[19])
    try Data("\(host) \(own) \(began)".utf8).write(to: URL(filePath: ownerFile))
    #expect(try note("z").status == 3)
    #expect(try notes == ["x", "y"])
  }

  /// As a program of this machine that was killed has left it.
  private func hostName() throws -> String {
    let shim = try FaultShim.shared.get()
    let log = "\(scratch.folder)/log"
    _ = try note(
      "w", with: shim.environment(below: scratch.path, at: 8, .killedBefore, log: log))
    let left = try String(contentsOfFile: ownerFile, encoding: .utf8)
    try FileManager.default.removeItem(atPath: ownerFile)
    return String(left.prefix { $0 != " " })
  }
}
