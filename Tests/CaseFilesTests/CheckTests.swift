import CaseFiles
import Casework
import CivilTime
import Foundation
import JSONText
import Testing
import Wording

@Suite struct CheckTests {
  @Test(arguments: Finding.all)
  func `what is wrong is named with its file and a remedy`(finding: Finding) throws {
    let scratch = try ScratchStore()
    #expect(try scratch.store.check(in: .english) == [])
    try finding.make(scratch)
    let before = try scratch.listing()
    for language in [Language.japanese, .english] {
      let problems = try scratch.examined().check(in: language)
      #expect(Set(problems.map(\.file)) == Set(finding.files(scratch)))
      for problem in problems {
        #expect(!problem.problem.isEmpty && !problem.remedy.isEmpty)
        #expect(!(problem.problem + problem.remedy).contains("{}"))
        #expect(!(problem.problem + problem.remedy).contains("\n"))
      }
    }
    #expect(try scratch.listing() == before)
  }

  @Test(arguments: Finding.all)
  func `what is safe is repaired, and what was there is kept`(finding: Finding) throws {
    let scratch = try ScratchStore()
    let sound = try scratch.listing()
    try finding.make(scratch)
    let damaged = try scratch.listing()
    let problems = try scratch.examined().repair(in: .english, at: Deed.later)
    #expect(!problems.isEmpty)
    let left = try scratch.examined().check(in: .english)
    guard finding.isRepaired else {
      #expect(problems.allSatisfy { !$0.isRepaired })
      #expect(Set(left.map(\.file)) == Set(finding.files(scratch)))
      #expect(try scratch.listing() == damaged)
      return
    }
    #expect(problems.contains { $0.isRepaired })
    #expect(left == [])
    // Whatever bytes were in the store before are in it still.
    let now = Set(try scratch.listing().values)
    for (name, bytes) in damaged where !name.hasPrefix("journal/") {
      #expect(now.contains(bytes), "\(name)")
    }
    for name in sound.keys
    where !name.hasPrefix("journal/") && damaged["trash/\(name.dropFirst(6))"] == nil {
      #expect(try scratch.listing()[name] != nil, "\(name)")
    }
  }

  @Test func `a repair that is completed once more takes nothing away`() throws {
    let scratch = try ScratchStore()
    try scratch.cut(scratch.record)
    _ = try scratch.examined().repair(in: .english, at: Deed.later)
    let repaired = try scratch.listing().filter { !$0.key.hasPrefix("journal/") }
    // The line that says that it was done did not reach the disk.
    let name = try scratch.journalName()
    let lines = String(decoding: try scratch.bytes(name), as: UTF8.self).split(separator: "\n")
    try #require(lines.last?.contains("done") ?? false)
    try scratch.write(lines.dropLast().joined(separator: "\n") + "\n", to: name)
    try scratch.examined().recover()
    #expect(try scratch.listing().filter { !$0.key.hasPrefix("journal/") } == repaired)
    #expect(try scratch.examined().check(in: .english) == [])
  }

  @Test func `a repaired record holds what the last change left`() throws {
    let scratch = try ScratchStore()
    try scratch.store.note(scratch.caseID, "最後のメモ", kind: .note, at: Deed.later)
    let before = try scratch.bytes(scratch.record)
    try scratch.cut(scratch.record)
    _ = try scratch.examined().repair(in: .english, at: Deed.later)
    #expect(try scratch.bytes(scratch.record) == before)
    // It is damaged and repaired again: a repair is a change like others.
    try scratch.write("", to: scratch.record)
    _ = try scratch.examined().repair(in: .english, at: Deed.later)
    #expect(try scratch.bytes(scratch.record) == before)
    #expect(try scratch.store.check(in: .english) == [])
  }

  @Test func `a record is rebuilt also where the clock was set back between two changes`() throws {
    let scratch = try ScratchStore()
    for step in [60, -86_400, 30] {
      try scratch.store.note(scratch.caseID, "メモ \(step)", kind: .note, at: Deed.later + step)
    }
    let before = try scratch.bytes(scratch.record)
    try scratch.remove(scratch.record)
    let problems = try scratch.examined().repair(in: .english, at: Deed.later)
    #expect(!problems.isEmpty && problems.allSatisfy(\.isRepaired))
    #expect(try scratch.bytes(scratch.record) == before)
    #expect(
      try scratch.store.history(of: scratch.caseID).suffix(4).map(\.what) == [
        .note, .note, .note, .repair,
      ])
  }

  @Test func `a record that was changed by hand before is not rebuilt without that`() throws {
    let scratch = try ScratchStore()
    try scratch.edit(scratch.record, replacing: "\"assignee\": null", with: "\"assignee\": \"葵\"")
    try scratch.store.note(scratch.caseID, "メモ", kind: .note, at: Deed.later)
    try scratch.cut(scratch.record)
    let problems = try scratch.examined().repair(in: .english, at: Deed.later)
    #expect(problems.allSatisfy { !$0.isRepaired })
  }

  @Test func `a document is what was attached also where the case has lost its hash`() throws {
    let scratch = try ScratchStore()
    _ = try scratch.store.attach([1], named: "a.pdf", [], to: scratch.caseID, at: Deed.later)
    let document = "evidence/\(scratch.caseID.rawValue)-E1.pdf"
    try scratch.edit(scratch.record, replacing: "\"sha256\"", with: "\"sha\"")
    try scratch.write("x", to: document)
    let problems = try scratch.examined().check(in: .english)
    #expect(Set(problems.map(\.file)) == [scratch.record, document])
    _ = try scratch.examined().repair(in: .english, at: Deed.later)
    #expect(try scratch.examined().check(in: .english).map(\.file) == [document])
  }

  @Test func `several problems are all named`() throws {
    let scratch = try ScratchStore()
    try scratch.write("{", to: "cases/\(scratch.otherID.rawValue).json")
    try scratch.write("x", to: "inbox/\(scratch.arrival.rawValue).eml")
    try scratch.write("x", to: "rounds/.x.tmp")
    #expect(
      Set(try scratch.store.check(in: .english).map(\.file)) == [
        "cases/\(scratch.otherID.rawValue).json", "inbox/\(scratch.arrival.rawValue).eml",
        "rounds/.x.tmp",
      ])
  }

  @Test func `a folder of the store that leads elsewhere is not followed`() throws {
    let scratch = try ScratchStore()
    try scratch.rename("rounds", to: "../rounds")
    try FileManager.default.createSymbolicLink(
      atPath: "\(scratch.path)/rounds", withDestinationPath: "\(scratch.folder)/rounds")
    #expect(throws: StoreError.system(path: "\(scratch.path)/rounds", code: ELOOP)) {
      try scratch.reopened()
    }
  }

  @Test func `a line names its file once`() throws {
    let scratch = try ScratchStore()
    #expect(truncate("\(scratch.path)/\(scratch.record)", 65 << 20) == 0)
    let problem = try #require(try scratch.store.check(in: .english).first)
    #expect(problem.file == scratch.record)
    #expect(problem.problem == "larger than 64 MB, not read")
  }
}

extension ScratchStore {
  /// The store as `check` opens it.
  fileprivate func examined() throws -> Store {
    try Store(opening: path, user: "mio", durability: .none, isExamined: true)
  }

  /// Every regular file but the lock, with its bytes.
  fileprivate func listing() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) where name != ".lock" {
      var status = stat()
      guard lstat("\(path)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        continue
      }
      files[name] = try bytes(name)
    }
    return files
  }
}
