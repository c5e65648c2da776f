import CaseFiles
import Casework
import Foundation
import TestSupport
import Testing
import Wording

/// `check` while another program writes.
@Suite struct CheckBesideWriterTests {
  private let scratch: ScratchStore
  private let program: HelperProgram

  init() throws {
    scratch = try ScratchStore()
    program = try HelperProgram(built: "fukkatsu")
    try Data("%PDF".utf8).write(to: URL(filePath: "\(scratch.folder)/invoice.pdf"))
  }

  private var places: [String: String] {
    let home = "\(scratch.folder)/home"
    return [
      "HOME": home, "XDG_STATE_HOME": home, "XDG_CACHE_HOME": home, "XDG_CONFIG_HOME": home,
    ]
  }

  private func words(_ command: [String]) -> [String] {
    command + ["--store", scratch.path, "--now", "2026-05-01T12:00+09:00", "--lang", "en"]
  }

  /// A command as a shell has it.
  private func line(_ command: [String]) -> String {
    ([program.path] + words(command)).map { "'\($0)'" }.joined(separator: " ")
  }

  private func run(_ command: [String], _ interlude: Interlude) throws -> HelperProgram.Outcome {
    try program.run(words(command), environment: places.merging(interlude.environment) { $1 })
  }

  /// Attaches a document; between its two renamings the case names a file that is not there.
  private func attach(meanwhile command: String) throws {
    let attached = try run(
      ["evidence", scratch.caseID.rawValue, "\(scratch.folder)/invoice.pdf", "--kind", "invoice"],
      try Interlude(before: .rename, 2, run: command))
    #expect(attached.status == 0, "\(attached.errors)")
  }

  private func read(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: "\(scratch.folder)/\(name)"), encoding: .utf8)
  }

  @Test func `what another program confirmed before the lock was had is not overwritten`() throws {
    let record = "cases/\(scratch.caseID.rawValue).json"
    let half = try scratch.bytes(record)
    try scratch.write(String(decoding: half.prefix(half.count / 2), as: UTF8.self), to: record)
    let others = [["check", "--repair"], ["note", scratch.caseID.rawValue, "確認済みの話"]]
    let interlude = try Interlude(
      before: .flock, 1, run: others.map { "\(line($0)) >/dev/null" }.joined(separator: "; "))
    let repaired = try run(["check", "--repair", "--json"], interlude)
    #expect(repaired.status == 0, "\(repaired.errors)")
    let notes = try scratch.store.dossier(scratch.caseID).sellerCase.timeline.map(\.text)
    #expect(notes.last == "確認済みの話")
    #expect(try scratch.store.history(of: scratch.caseID).last?.what == .note)
    #expect(repaired.text == "[]\n")
    #expect(try scratch.store.check(in: .english) == [])
  }

  @Test func `the middle of a change is not called damage when the change is done`() throws {
    let folder = scratch.folder
    // The second try of the check for the lock: the first was that of every start.
    let check = try Interlude(before: .flock, 2, run: "touch '\(folder)/waits'")
    let preload = check.environment.map { "\($0)=\"\($1)\"" }.joined(separator: " ")
    try attach(
      meanwhile: """
        (env \(preload) \(line(["check"])) > '\(folder)/told'; echo $? > '\(folder)/status') &
        until [ -e '\(folder)/waits' ] || [ -e '\(folder)/status' ]; do sleep 0.01; done
        """)
    while (try? read("status"))?.isEmpty ?? true { usleep(10_000) }
    #expect(try read("told") == "")
    #expect(try read("status") == "0\n")
  }

  @Test func `where the change takes long, what is found is told with that`() throws {
    try attach(meanwhile: "\(line(["check"])) > '\(scratch.folder)/told'")
    let lines = try read("told").split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines {
      #expect(line.hasSuffix("; a change was under way: run fukkatsu check again"))
    }
    #expect(try scratch.store.check(in: .english) == [])
  }
}
