import CaseFiles
import Casework
import CivilTime
import CommandLineTools
import Foundation
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

extension Clone {
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
