import CaseFiles
import Casework
import Foundation
import Testing
import Wording

/// Something wrong with a store, and the file that has to be named for it.
private struct Finding: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let file: @Sendable (ScratchStore) -> String
  let make: @Sendable (ScratchStore) throws -> Void

  init(
    _ description: String, in file: @escaping @Sendable (ScratchStore) -> String,
    _ make: @escaping @Sendable (ScratchStore) throws -> Void
  ) {
    testDescription = description
    self.file = file
    self.make = make
  }
}

private let findings = [
  Finding("a temporary file of a crash", in: { "cases/.\($0.caseID.rawValue).json.J00.tmp" }) {
    try $0.write("{}", to: "cases/.\($0.caseID.rawValue).json.J00.tmp")
  },
  Finding("a file that others may read", in: { "notices/\($0.caseID.rawValue)-001.eml" }) {
    chmod("\($0.path)/notices/\($0.caseID.rawValue)-001.eml", 0o644)
  },
  Finding("a message that is gone", in: { "notices/\($0.caseID.rawValue)-001.json" }) {
    try $0.remove("notices/\($0.caseID.rawValue)-001.eml")
  },
  Finding("a message that is another", in: { "inbox/\($0.arrival.rawValue).eml" }) {
    try $0.write("other", to: "inbox/\($0.arrival.rawValue).eml")
  },
  Finding("a deadline without its notice", in: { "cases/\($0.caseID.rawValue).json" }) {
    try $0.remove("notices/\($0.caseID.rawValue)-001.eml")
    try $0.remove("notices/\($0.caseID.rawValue)-001.json")
  },
  Finding("a record under another's name", in: { "rounds/\($0.otherID.rawValue)-01.json" }) {
    try FileManager.default.moveItem(
      atPath: "\($0.path)/rounds/\($0.caseID.rawValue)-01.json",
      toPath: "\($0.path)/rounds/\($0.otherID.rawValue)-01.json")
  },
  Finding("a word that is none", in: { "cases/\($0.caseID.rawValue).json" }) {
    try $0.edit(
      "cases/\($0.caseID.rawValue).json", replacing: "\"turn\": \"me\"", with: "\"turn\": \"you\"")
  },
]

@Suite struct CheckTests {
  @Test(arguments: findings)
  private func `what is wrong is named with its file and a remedy`(finding: Finding) throws {
    let scratch = try ScratchStore()
    #expect(try scratch.store.check(in: .english) == [])
    try finding.make(scratch)
    let before = try scratch.everything()
    for language in [Language.japanese, .english] {
      let problems = try scratch.store.check(in: language)
      #expect(problems.map(\.file) == [finding.file(scratch)])
      for problem in problems {
        #expect(!problem.problem.isEmpty && !problem.remedy.isEmpty)
        #expect(!(problem.problem + problem.remedy).contains("{}"))
        #expect(!(problem.problem + problem.remedy).contains("\n"))
      }
    }
    #expect(try scratch.everything() == before)
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
}
