import CaseFiles
import Casework
import CommandLineTools
import Foundation
import JSONText
import TestSupport
import Testing
import Wording

@Suite struct SyncSafetyTests {
  private let office: Clones
  private let program: HelperProgram

  init() throws {
    office = try Clones("aoi", "minato")
    program = try HelperProgram(built: "fukkatsu")
  }

  private var aoi: Clone { office.people[0] }
  private var minato: Clone { office.people[1] }

  private func sync(_ path: String, _ words: String..., environment: [String: String] = [:]) throws
    -> HelperProgram.Outcome
  {
    try program.run(
      ["sync", "--store", path, "--lang", "en"] + words,
      environment: ["HOME": office.folder, "USER": "aoi"].merging(environment) { $1 })
  }

  private func modes(of person: Clone) throws -> [String] {
    let found = try HelperProgram("find", package: "findutils").run([
      person.path, "-path", "*/.git/*", "-prune", "-o", "-perm", "/077", "-print",
    ])
    return found.text.split(separator: "\n").map(String.init)
  }

  @Test func `files of a clone are the user's alone, and only the store is shared`() throws {
    let id = try aoi.newCase("海風工房")
    try aoi.importMail(1, "--case", id)
    try aoi.done("remove", "\(id)-001")
    try Data("x".utf8).write(to: URL(filePath: "\(aoi.path)/cases/.x.tmp"))
    try Data("x".utf8).write(to: URL(filePath: "\(aoi.path)/notes.txt"))
    try FileManager.default.createDirectory(
      atPath: "\(aoi.path)/format-0", withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(filePath: "\(aoi.path)/format-0/x.json"))
    try office.settle()
    let tracked = try office.git(minato, "ls-files").text.split(separator: "\n")
    for name in tracked {
      let top = name.split(separator: "/").first ?? ""
      #expect(
        Store.Kind(rawValue: String(top)) != nil
          || [".gitignore", ".gitattributes", "store.json"].contains(name), "\(name)")
    }
    #expect(tracked.contains { $0.hasPrefix("trash/") })
    #expect(try modes(of: minato) == [])
    #expect(
      try office.git(minato, "check-attr", "merge", "cases/\(id).json").text.contains("fukkatsu"))
  }

  @Test func `a clone made with git is made private at the first look and joins with sync`()
    throws
  {
    let id = try aoi.newCase("海風工房")
    try aoi.importMail(1, "--case", id)
    try aoi.done("sync")
    let mio = Clone("mio", in: office.folder)
    let shell = try HelperProgram("sh", package: "dash")
    let clone = "umask 022 && exec git clone --quiet \(office.remote) \(mio.path)"
    #expect(try shell.run(["-c", clone]).status == 0)
    #expect(try modes(of: mio) != [])
    #expect(try mio.done("list").contains(id))
    #expect(try modes(of: mio) == [])
    try mio.done("note", id, "澪です")
    try mio.done("sync")
    try aoi.done("sync")
    #expect(try aoi.dossier(id).sellerCase.timeline.last?.text == "澪です")
    #expect(try mio.faults() == [])
  }

  @Test func `git's own pull merges records by the driver`() throws {
    let id = try aoi.newCase("海風工房")
    try aoi.writeDraft(id, ["一", "二", "三"])
    try office.settle()
    // The driver is this program, not the tests.
    for person in office.people { #expect(try sync(person.path).status == 0) }
    try aoi.done("set", id, "contact=umi@example.jp")
    try aoi.writeDraft(id, ["壱", "二", "三"])
    try aoi.done("sync")
    #expect(try sync(minato.path).status == 0)
    try aoi.done("set", id, "tags=急ぎ")
    try aoi.done("sync")
    try minato.done("set", id, "assignee=湊")
    try minato.writeDraft(id, ["壱", "二", "参"])
    for words in [["add", "-A"], ["commit", "-qm", "by hand"]] {
      #expect(
        try HelperProgram("git", package: "git").run(
          ["-C", minato.path, "-c", "user.name=x", "-c", "user.email=x@example.com"] + words
        ).status == 0)
    }
    #expect(try sync(minato.path, "--quiet").status == 0)
    try aoi.done("sync")
    try aoi.done("note", id, "葵")
    try aoi.done("sync")
    try minato.done("note", id, "湊")
    #expect(try office.git(minato, "add", "-A").status == 0)
    #expect(try office.git(minato, "commit", "-qm", "by hand").status == 0)
    // As a person with a terminal would: the driver named in the clone's settings.
    let driver = try office.git(minato, "config", "merge.fukkatsu.driver").text
    #expect(driver.contains(program.path))
    let pulled = try office.git(minato, "pull", "--quiet", "--no-rebase", "origin", "main")
    #expect(pulled.status == 0, "\(pulled.text)\(pulled.errors)")
    try office.settle()
    let dossier = try aoi.dossier(id)
    #expect(Set(dossier.sellerCase.timeline.map(\.text)) == ["海風工房", "葵", "湊"])
    #expect(dossier.sellerCase.assignee == "湊" && dossier.sellerCase.tags == ["急ぎ"])
    #expect(dossier.openRound?.text == "壱\n二\n参")
    try office.expectSound()
  }

  @Test func `keys of a newer program pass unharmed through every clone`() throws {
    let id = try aoi.newCase("海風工房")
    try office.settle()
    let file = "\(aoi.path)/cases/\(id).json"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing(#""tags": []"#, with: #""later": {"n": [1.50]}, "tags": []"#)
      .write(toFile: file, atomically: true, encoding: .utf8)
    chmod(file, 0o600)
    try minato.done("set", id, "assignee=湊")
    try office.settle()
    for person in office.people {
      try person.done("note", id, person.name)
      let now = try String(contentsOfFile: "\(person.path)/cases/\(id).json", encoding: .utf8)
      #expect(now.contains("1.50") && now.contains("湊"))
    }
  }

  @Test func `a newer format is refused and nothing is touched`() throws {
    let id = try aoi.newCase("海風工房")
    try office.settle()
    let header = "\(minato.path)/store.json"
    let text = try String(contentsOfFile: header, encoding: .utf8)
    try text.replacing(#""format": 1"#, with: #""format": 9"#)
      .write(toFile: header, atomically: true, encoding: .utf8)
    for words in [
      ["add", "-A"], ["commit", "-qm", "newer"], ["push", "-q", "origin", "HEAD:main"],
    ] {
      let done = try HelperProgram("git", package: "git").run(
        ["-C", minato.path, "-c", "user.name=x", "-c", "user.email=x@example.com"] + words)
      #expect(done.status == 0, "\(done.errors)")
    }
    try aoi.done("note", id, "葵")
    let before = try aoi.files()
    let refused = aoi.run(["sync"])
    #expect(refused.code == .found && refused.errors.contains("format 9"))
    #expect(refused.errors.split(separator: "\n").count == 1)
    #expect(try aoi.files() == before)
  }

  @Test func `what is wrong is told in one line with a remedy`() throws {
    let id = try aoi.newCase("海風工房")
    try office.settle()
    try aoi.done("note", id, "x")
    let bin = "\(office.folder)/bin"
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    let missing = try sync(aoi.path, environment: ["PATH": bin])
    #expect(missing.errors.contains("install it"))
    try FileManager.default.moveItem(atPath: office.remote, toPath: office.remote + "x")
    let offline = try sync(aoi.path)
    #expect(offline.errors.contains("cannot be reached"))
    try FileManager.default.moveItem(atPath: office.remote + "x", toPath: office.remote)
    let lonely = try ScratchStore()
    let unshared = try sync(lonely.path)
    #expect(unshared.errors.contains("sync --init"))
    let again = try sync(aoi.path, "--init", "/elsewhere.git")
    #expect(again.errors.contains("shared with this already"))
    let words = try program.run(["sync", office.remote, "--store", aoi.path, "--lang", "en"])
    #expect(words.status == 2)
    try Data("x".utf8).write(to: URL(filePath: "\(aoi.path)/.git/MERGE_HEAD"))
    let merging = try sync(aoi.path)
    #expect(merging.errors.contains("merge --abort"))
    try FileManager.default.removeItem(atPath: "\(aoi.path)/.git/MERGE_HEAD")
    for outcome in [missing, offline, unshared, again, merging] {
      #expect(outcome.status == 1, "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
      #expect(outcome.errors.hasPrefix("fukkatsu: "))
    }
    #expect(try sync(aoi.path).status == 0)
    _ = try office.shared()
  }

  @Test func `a store without anybody to share with keeps its history, and joins later`() throws {
    let lonely = Clone("lonely", in: office.folder)
    try lonely.done("init", lonely.path)
    let id = try lonely.newCase("北星堂")
    try lonely.done("sync", "--init")
    try lonely.done("note", id, "x")
    #expect(try lonely.done("sync").contains("nobody"))
    #expect(try office.git(lonely, "log", "--format=%s").text.split(separator: "\n").count == 2)
    try lonely.done("sync", "--init", office.remote)
    try office.settle()
    #expect(try minato.dossier(id).sellerCase.client.name == "北星堂")
    #expect(try minato.faults() == [])
  }

  @Test func `killed at any moment, it can be run again`() throws {
    let ids = try (0..<3).map { try aoi.newCase("依頼者\($0)") }
    try office.settle()
    let timeout = try HelperProgram("timeout", package: "coreutils")
    for round in 0..<24 {
      let (id, other) = (ids[round % 3], ids[(round + 1) % 3])
      try minato.done("note", id, "湊\(round)")
      try minato.importMail(round * 2 + 1, "--case", id)
      // The git of the one that was killed may still be sending.
      if minato.run(["sync"]).code != .done { try minato.done("sync") }
      try aoi.done("note", id, "葵\(round)")
      try aoi.importMail(round * 2 + 2, "--case", id)
      try aoi.done("set", other, "tags=+葵\(round)")
      _ = try timeout.run(
        [
          "-s", "KILL", "\(Double(round * 15 + 5) / 1000)", program.path, "sync",
          "--store", aoi.path,
        ], environment: ["HOME": office.folder, "USER": "aoi"])
      // What is there is whole at once, also before it is run again.
      _ = try aoi.store().overview()
      #expect(aoi.run(["list"]).code == .done)
    }
    _ = try office.shared()
    for (place, id) in ids.enumerated() {
      let dossier = try minato.dossier(id)
      let rounds = (0..<24).filter { $0 % 3 == place }
      let texts = Set(dossier.sellerCase.timeline.map(\.text))
      #expect(rounds.allSatisfy { texts.contains("湊\($0)") && texts.contains("葵\($0)") })
      #expect(dossier.notices.count == rounds.count * 2)
      #expect(Set(dossier.notices.map(\.message.subject)).count == rounds.count * 2)
    }
    try office.expectSound()
  }
}
