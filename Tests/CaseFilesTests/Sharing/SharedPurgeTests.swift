import CaseFiles
import Casework
import CivilTime
import CommandLineTools
import Foundation
import TestSupport
import Testing

/// A client asks one of an office that everything about him be deleted.
@Suite struct SharedPurgeTests {
  @Test(arguments: [false, true])
  func `a case deleted for good goes from every clone, and none brings it back`(
    othersChangedIt: Bool
  ) throws {
    let office = try Clones("aoi", "minato")
    let (aoi, minato) = (office.people[0], office.people[1])
    let id = try aoi.newCase("海風工房")
    let kept = try aoi.newCase("北星堂")
    try aoi.importMail(1, "--case", id)
    try aoi.writeDraft(id, ["海風工房の原因"])
    try office.settle()
    try minato.done("note", id, "海風工房へ電話")
    try office.settle()
    try aoi.done("purge", id, "--yes")
    if othersChangedIt {
      try minato.done("note", id, "海風工房へ再び電話")
      try minato.writeDraft(id, ["海風工房の対策"])
      try minato.importMail(2, "--case", id)
    }
    try minato.done("note", kept, "北星堂へ電話")
    try aoi.done("sync")
    let told = minato.run(["sync"])
    #expect(told.code == .done)
    #expect(told.errors.contains("\(id): was deleted for good in another clone"))
    #expect(told.errors.contains("git's history"))
    for (name, bytes) in try office.shared() {
      #expect(!name.contains(id), "\(name)")
      #expect(!String(decoding: bytes, as: UTF8.self).contains("海風工房"), "\(name)")
    }
    let caseID = try #require(CaseID(id))
    for person in office.people {
      #expect(try person.faults() == [])
      #expect(try person.store().history(of: caseID).map(\.what) == [.purge])
    }
    #expect(try aoi.dossier(kept).sellerCase.timeline.contains { $0.text == "北星堂へ電話" })
    // Said once, when it happened.
    #expect(!minato.run(["sync"]).errors.contains(id))
  }

  @Test func `a deletion that cannot come in leaves the end of the journal known`() throws {
    let office = try Clones("aoi", "minato")
    let (aoi, minato) = (office.people[0], office.people[1])
    let id = try aoi.newCase("海風工房")
    try office.settle()
    _ = try minato.newCase("北星堂")
    try minato.done("note", id, "海風工房へ電話")
    try office.settle()
    try aoi.done("purge", id, "--yes")
    try aoi.done("sync")
    let obstacle = "\(minato.path)/.incoming"
    try FileManager.default.createDirectory(atPath: obstacle, withIntermediateDirectories: false)
    #expect(minato.run(["sync"]).code == .store)
    rmdir(obstacle)
    #expect(try minato.faults() == [])
    let whole = try minato.cutJournal(at: "海風工房へ電話")
    #expect(try minato.faults().map(\.file) == [whole.path])
    try whole.putBack()
    try minato.done("sync")
    #expect(try minato.faults() == [])
  }

  @Test func `killed while a deletion comes in, it is completed, and the journal's end is known`()
    throws
  {
    let office = try Clones("aoi", "minato")
    let (aoi, minato) = (office.people[0], office.people[1])
    let id = try aoi.newCase("海風工房")
    try office.settle()
    let kept = try minato.newCase("北星堂")
    try minato.done("note", id, "海風工房へ電話")
    try office.settle()
    try aoi.done("purge", id, "--yes")
    try aoi.done("sync")
    let caseID = try #require(CaseID(id))
    let files = FileManager.default
    let saved = "\(office.folder)-saved"
    defer { try? files.removeItem(atPath: saved) }
    try files.copyItem(atPath: office.folder, toPath: saved)
    let shim = try FaultShim.shared.get()
    let program = try HelperProgram(built: "fukkatsu")
    let log = "\(saved)/log"
    func sync(_ environment: [String: String]) throws -> HelperProgram.Outcome {
      try program.run(
        ["sync", "--store", minato.path, "--now", "2026-05-01T12:00+09:00"],
        environment: ["HOME": minato.folder, "USER": "minato"].merging(environment) { $1 })
    }
    // What comes in changes the journal; git writes elsewhere.
    let journal = "\(minato.path)/journal"
    #expect(try sync(shim.logging(below: journal, to: log)).status == 0)
    let count = LoggedCall.all(in: log).count { $0.name != "print" }
    try #require(count > 4)
    for number in 1...count {
      try files.removeItem(atPath: office.folder)
      try files.copyItem(atPath: saved, toPath: office.folder)
      let ending = try sync(shim.environment(below: journal, at: number, .killedAfter, log: log))
      #expect(ending.status == SIGKILL, "call \(number)")
      try minato.done("list")
      #expect(try minato.faults() == [], "call \(number)")
      try minato.done("sync")
      #expect(try minato.faults() == [], "call \(number)")
      #expect(try minato.store().history(of: caseID).map(\.what) == [.purge])
      let whole = try minato.cutJournal(at: "北星堂")
      #expect(try minato.faults().contains { $0.file == whole.path }, "call \(number)")
      try whole.putBack()
      #expect(try minato.dossier(kept).sellerCase.client.name == "北星堂")
    }
  }

  @Test func `who deleted a case himself is told that more of it came in`() throws {
    let office = try Clones("aoi", "minato")
    let (aoi, minato) = (office.people[0], office.people[1])
    let id = try aoi.newCase("海風工房")
    try office.settle()
    try minato.done("note", id, "海風工房へ電話")
    try minato.done("sync")
    try aoi.done("purge", id, "--yes")
    let told = aoi.run(["sync"])
    #expect(told.code == .done)
    #expect(told.errors.contains("\(id): what another clone still held of it came in after you"))
    #expect(!told.errors.contains("was deleted for good in another clone"))
    #expect(try aoi.faults() == [])
    // And the other learns that somebody else did.
    #expect(minato.run(["sync"]).errors.contains("\(id): was deleted for good in another clone"))
    #expect(try minato.faults() == [])
  }

  @Test func `an id that is given anew after a deletion is another case's`() throws {
    let office = try Clones("aoi", "minato")
    let (aoi, minato) = (office.people[0], office.people[1])
    let id = try aoi.newCase("海風工房")
    try office.settle()
    try aoi.done("purge", id, "--yes")
    _ = try office.shared()
    try minato.makeCase(id, "北星堂", opened: Clones.now + 86_400)
    _ = try office.shared()
    #expect(try aoi.dossier(id).sellerCase.client.name == "北星堂")
  }
}

/// A file of a clone's journal without its last lines.
private struct CutJournal {
  let path: String
  fileprivate let whole: [UInt8]
  fileprivate let place: URL

  func putBack() throws { try Data(whole).write(to: place) }
}

extension Clone {
  /// Cuts the journal that has a line with some words off before that line.
  fileprivate func cutJournal(at words: String) throws -> CutJournal {
    for (name, bytes) in try files() where name.hasPrefix("journal/") {
      let text = String(decoding: bytes, as: UTF8.self)
      guard let found = text.range(of: words) else { continue }
      let lines = text[..<found.lowerBound].split(separator: "\n").dropLast()
      let place = URL(filePath: "\(path)/\(name)")
      try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: place)
      return CutJournal(path: name, whole: bytes, place: place)
    }
    throw CocoaError(.fileNoSuchFile)
  }

  /// Makes a case of a given id, as a store of an earlier time might hold it.
  fileprivate func makeCase(_ id: String, _ client: String, opened: Moment) throws {
    let made = try newCase(client)
    let (old, new) = ("\(path)/cases/\(made).json", "\(path)/cases/\(id).json")
    var record = try String(contentsOfFile: old, encoding: .utf8)
    record.replace(made, with: id)
    let before = try #require(record.firstMatch(of: /"opened": "[^"]*"/))
    record.replaceSubrange(before.range, with: "\"opened\": \"\(opened)\"")
    try FileManager.default.removeItem(atPath: old)
    try record.write(toFile: new, atomically: true, encoding: .utf8)
  }
}
