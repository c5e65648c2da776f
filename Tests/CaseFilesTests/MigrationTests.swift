import CaseFiles
import Casework
import CivilTime
import Foundation
import JSONText
import TestSupport
import Testing
import Wording

extension ScratchStore {
  /// Makes the store one of format 0, in which a long text was one string.
  fileprivate func makeOld() throws {
    for folder in ["cases", "notices", "inbox", "rounds"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")
      where name.hasSuffix(".json") {
        let file = "\(folder)/\(name)"
        var record = try #require(try JSONValue(parsing: try bytes(file)).object)
        record["timeline"] = record["timeline"]?.array.map { .array($0.map(Self.withOldText)) }
        record["later"] = .number("1.50")
        try write(
          String(decoding: Self.withOldText(.object(record)).indented, as: UTF8.self), to: file)
      }
    }
    try edit("store.json", replacing: "\"format\": 1", with: "\"format\": 0, \"later\": true")
  }

  private static func withOldText(_ value: JSONValue) -> JSONValue {
    guard var members = value.object, let lines = members["text"]?.array else { return value }
    members["text"] = .string(lines.compactMap(\.string).joined(separator: "\n"))
    return .object(members)
  }

  /// The records of a folder, the store's own or a copy.
  fileprivate func records(below folder: String = "") throws -> [String: [UInt8]] {
    try files(in: ["cases", "notices", "inbox", "rounds"].map { folder + $0 })
      .filter { $0.key.hasSuffix(".json") }
  }
}

@Suite struct MigrationTests {
  @Test func `a store of an older format is moved on, and what it held is kept`() throws {
    let scratch = try ScratchStore()
    try scratch.store.note(scratch.caseID, "二行の\nメモ", kind: .note, at: Deed.later)
    let dossier = try scratch.store.dossier(scratch.caseID)
    try scratch.makeOld()
    let old = try scratch.records()
    let store = try scratch.reopened()
    #expect(store.migration?.format == 0)
    let moved = try store.dossier(scratch.caseID)
    #expect(moved.sellerCase.timeline == dossier.sellerCase.timeline)
    #expect(moved.rounds.map(\.text) == dossier.rounds.map(\.text))
    #expect(moved.notices.map(\.text) == dossier.notices.map(\.text))
    #expect(moved.sellerCase.unknown["later"] == .number("1.50"))
    #expect(try store.check(in: .english) == [])
    let kept = try scratch.records(below: "format-0/")
    #expect(kept.count == old.count)
    for (name, bytes) in old { #expect(kept["format-0/\(name)"] == bytes, "\(name)") }
    let header = String(decoding: try scratch.bytes("store.json"), as: UTF8.self)
    #expect(header.contains("\"format\": 1") && header.contains("\"later\": true"))
    // The second time there is nothing to do.
    #expect(try scratch.reopened().migration == nil)
    #expect(throws: StoreError.nothingToUndo) { try store.undo(at: Deed.later) }
    try store.note(scratch.caseID, "x", kind: .note, at: Deed.later)
    #expect(try store.undo(at: Deed.later).what == .note)
  }

  @Test(arguments: [0, 600])
  func `how far it has come is told where there is much to do`(more: Int) throws {
    let scratch = try ScratchStore()
    let other = scratch.otherID.rawValue
    let record = String(decoding: try scratch.bytes("cases/\(other).json"), as: UTF8.self)
    for number in 0..<more {
      let id = "CZ" + String(1000 + number)
      try scratch.write(record.replacing(other, with: id), to: "cases/\(id).json")
    }
    try scratch.makeOld()
    var told: [IndexProgress] = []
    _ = try Store(
      opening: scratch.path, user: "mio", durability: .none, migrating: { told.append($0) })
    #expect(told.isEmpty == (more == 0))
    #expect(told.map(\.done) == told.map(\.done).sorted())
    #expect(told.allSatisfy { $0.done < $0.total })
  }

  @Test func `a damaged record does not stop it`() throws {
    let scratch = try ScratchStore()
    try scratch.makeOld()
    let broken = "rounds/\(scratch.caseID.rawValue)-01.json"
    try scratch.write("{", to: broken)
    let store = try scratch.reopened()
    #expect(try store.check(in: .english).map(\.file) == [broken])
    #expect(try scratch.bytes(broken) == Array("{".utf8))
  }

  @Test func `before Linux 5.8 too the copy and the new records outlast a power failure`() throws {
    let scratch = try ScratchStore()
    try scratch.makeOld()
    let old = try scratch.records()
    let power = try PowerCut(on: [scratch.path], notes: "\(scratch.folder)/disk")
    let moved = try HelperProgram(built: "fukkatsu").run(
      ["list", "--store", scratch.path, "--now", "2026-05-01T12:00+09:00"],
      environment: power.environment.merging(["POWER_KERNEL": "5.4.0-150-generic"]) { $1 })
    try #require(moved.status == 0, "\(moved.errors)")
    let new = try scratch.records()
    try power.strike()
    #expect(try scratch.records() == new)
    let kept = try scratch.records(below: "format-0/")
    #expect(kept.count == old.count)
    for (name, bytes) in old { #expect(kept["format-0/\(name)"] == bytes, "\(name)") }
    #expect(try scratch.reopened().migration == nil)
  }

  @Test func `stopped at any call, it is completed by the next start`() throws {
    let scratch = try ScratchStore()
    try scratch.makeOld()
    let old = try scratch.records()
    try FileManager.default.copyItem(atPath: scratch.path, toPath: "\(scratch.folder)/kept")
    let shim = try FaultShim.shared.get()
    let program = try HelperProgram(built: "fukkatsu")
    let log = "\(scratch.folder)/log"
    let words = ["list", "--store", scratch.path, "--now", "2026-05-01T12:00+09:00"]
    let first = try program.run(words, environment: shim.logging(below: scratch.path, to: log))
    try #require(first.status == 0, "\(first.errors)")
    #expect(first.errors.split(separator: "\n").count == 1)
    let new = try scratch.records()
    let count = LoggedCall.all(in: log).count { $0.name != "print" }
    try #require(count > 20)
    for call in 1...count {
      let faults: [FaultShim.Fault] = [
        .killedBefore, .killedAfter, .refused(call.isMultiple(of: 2) ? ENOSPC : EIO, lasts: true),
      ]
      for fault in faults {
        try FileManager.default.removeItem(atPath: scratch.path)
        try FileManager.default.copyItem(atPath: "\(scratch.folder)/kept", toPath: scratch.path)
        let outcome = try program.run(
          words, environment: shim.environment(below: scratch.path, at: call, fault, log: log))
        if case .refused = fault, outcome.status != 0 {
          #expect(outcome.status == 3)
          #expect(outcome.errors.split(separator: "\n").count == 1)
        }
        let store = try scratch.reopened()
        store.recover()
        #expect(try scratch.records() == new, "\(fault) at call \(call)")
        for (name, bytes) in old {
          #expect(try scratch.bytes("format-0/\(name)") == bytes, "\(fault) at call \(call)")
        }
        #expect(try store.check(in: .english) == [], "\(fault) at call \(call)")
      }
    }
  }
}
