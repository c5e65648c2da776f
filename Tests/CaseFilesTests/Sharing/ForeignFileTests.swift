import CaseFiles
import Casework
import Foundation
import TestSupport
import Testing

/// What lies beside the records: the store's own settings, and files that somebody has put
/// into the shared repository.
@Suite struct ForeignFileTests {
  private static let readme = "事務所の手引き\n"

  /// Somebody pushes files to the shared repository with git alone.
  private func push(_ names: [String], to office: Clones) throws {
    let path = "\(office.folder)/hand"
    let git = try HelperProgram("git", package: "git")
    #expect(try git.run(["clone", "--quiet", office.remote, path]).status == 0)
    for name in names {
      let url = URL(filePath: "\(path)/\(name)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(Self.readme.utf8).write(to: url)
    }
    let author = ["-c", "user.name=x", "-c", "user.email=x@example.com"]
    for words in [
      ["add", "--force", "--all"], ["commit", "-qm", "by hand"], ["push", "-q", "origin", "main"],
    ] {
      let ended = try git.run(["-C", path] + author + words)
      try #require(ended.status == 0, "\(ended.errors)")
    }
  }

  private func text(_ name: String, of person: Clone) -> String? {
    try? String(contentsOfFile: "\(person.path)/\(name)", encoding: .utf8)
  }

  private func shared(_ office: Clones) throws -> [String] {
    let git = try HelperProgram("git", package: "git")
    let listed = try git.run(["-C", office.remote, "ls-tree", "-r", "--name-only", "main"])
    return listed.text.split(separator: "\n").map(String.init)
  }

  @Test func `settings of the store come to everybody, again and again`() throws {
    let (office, id) = try Clones.sharingCase()
    let (aoi, minato) = office.pair
    for value in ["true", "false"] {
      let settings = #"{"inbox": {"file_certain": \#(value)}}"#
      try Data(settings.utf8).write(to: URL(filePath: "\(aoi.path)/config.json"))
      try office.settle()
      #expect(text("config.json", of: minato) == settings)
      try minato.done("note", id, "次の連絡")
      try office.settle()
      #expect(try aoi.dossier(id).sellerCase.timeline.last?.text == "次の連絡")
    }
    try office.expectSound()
  }

  @Test func `files of others come along, wherever they lie, and nobody takes them away`() throws {
    let (office, id) = try Clones.sharingCase()
    let names = ["README.md", "docs/guide/readme.md"]
    try push(names, to: office)
    for round in 0..<2 {
      for person in office.people { try person.done("note", id, "メモ \(round)") }
      try office.settle()
      for name in names {
        for person in office.people { #expect(text(name, of: person) == Self.readme, "\(name)") }
        #expect(try shared(office).contains(name))
      }
    }
    let later = Clone("mio", in: office.folder)
    try later.done("sync", "--init", office.remote)
    #expect(text("docs/guide/readme.md", of: later) == Self.readme)
    try later.done("note", id, "澪です")
    try later.done("sync")
    for name in names { #expect(try shared(office).contains(name)) }
    try office.expectSound()
  }

  @Test(arguments: [".incoming", ".lock", "docs/.x", "notices/old/C7K3QF-001.json"])
  func `names that are the program's own are never written by others`(name: String) throws {
    let (office, id) = try Clones.sharingCase()
    let (aoi, minato) = office.pair
    let before = text(name, of: minato)
    try push([name], to: office)
    try minato.done("sync")
    #expect(text(name, of: minato) == before)
    try aoi.done("note", id, "そのあと")
    try office.settle()
    #expect(try minato.dossier(id).sellerCase.timeline.last?.text == "そのあと")
    try office.expectSound()
  }

  @Test func `a repository whose first branch has another name is joined all the same`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/fukkatsu-bare-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let git = try HelperProgram("git", package: "git")
    let remote = "\(folder)/remote.git"
    #expect(
      try git.run(["init", "--quiet", "--bare", "--initial-branch=master", remote]).status == 0)
    let (aoi, minato) = (Clone("aoi", in: folder), Clone("minato", in: folder))
    try aoi.done("sync", "--init", remote)
    let id = try aoi.newCase("海風工房")
    try aoi.done("sync")
    try minato.done("sync", "--init", remote)
    #expect(try minato.dossier(id).sellerCase.client.name == "海風工房")
    try minato.done("note", id, "湊です")
    try minato.done("sync")
    try aoi.done("sync")
    #expect(try aoi.dossier(id).sellerCase.timeline.last?.text == "湊です")
  }
}
