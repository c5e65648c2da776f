import CaseFiles
import Casework
import Foundation
import TestSupport
import Testing

/// Nothing is for other people's eyes, not even for a moment, whatever the umask.
@Suite struct PrivacyTests {
  private static let commands: [@Sendable (ScratchStore) -> [String]] = [
    { ["import", "\($0.folder)/mail.eml", "--new"] },
    { ["file", $0.arrival.rawValue, "--case", $0.caseID.rawValue] },
    { ["evidence", $0.caseID.rawValue, "\($0.folder)/mail.eml", "--kind", "invoice"] },
    { ["draft", $0.caseID.rawValue, "--from", "\($0.folder)/mail.eml"] },
    { ["draft", $0.caseID.rawValue, "--check"] },
    { ["submit", $0.caseID.rawValue, "--because", "x"] },
    { _ in ["list"] }, { _ in ["remind"] },
    { ["archive", $0.caseID.rawValue, "\($0.folder)/out/case.tar"] },
    { ["backup", "\($0.folder)/out/all.tar"] },
    { ["restore", "\($0.folder)/out/all.tar", "--store", "\($0.folder)/out/store"] },
    { ["remove", $0.caseID.rawValue] },
    { ["restore", "\($0.folder)/out/case.tar"] },
    { ["purge", $0.otherID.rawValue, "--yes"] },
    { _ in ["check", "--repair"] },
    { ["init", "\($0.folder)/out/new"] },
  ]

  @Test func `no file and no folder is made that others could open`() throws {
    let scratch = try ScratchStore()
    let program = try HelperProgram(built: "fukkatsu")
    let shell = try HelperProgram("sh", package: "dash")
    try Data("From: b@example.com\n\n本文\n".utf8)
      .write(to: URL(filePath: "\(scratch.folder)/mail.eml"))
    try FileManager.default.createDirectory(
      atPath: "\(scratch.folder)/out", withIntermediateDirectories: true)
    let log = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: log) }
    let shim = try FaultShim.shared.get().logging(below: scratch.folder, to: log)
    let home = "\(scratch.folder)/home"
    for words in Self.commands {
      let words = words(scratch)
      let store = words.contains("--store") ? [] : ["--store", scratch.path]
      let outcome = try shell.run(
        ["-c", "umask 000; exec \"$0\" \"$@\"", program.path] + words + store
          + ["--now", "2026-05-01T12:00+09:00", "--lang", "en"],
        environment: [
          "HOME": home, "XDG_STATE_HOME": "\(home)/state", "XDG_CACHE_HOME": "\(home)/cache",
          "XDG_CONFIG_HOME": "\(home)/config",
        ].merging(shim) { $1 })
      #expect(outcome.status <= 1, "\(words): \(outcome.errors)")
    }
    let made = LoggedCall.all(in: log).filter { $0.mode != nil }
    #expect(made.count { $0.name == "open" } > 40)
    #expect(made.count { $0.name == "mkdir" } > 10)
    for call in made {
      #expect((call.mode ?? 0) & 0o077 == 0, "\(call.name) \(call.path)")
    }
  }
}
