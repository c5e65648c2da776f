import Foundation
import Testing

/// Where what is printed goes: a full disk, a reader who has seen enough, no reader at all.
@Suite struct OutputTests {
  /// Runs a line of the shell, in which `$0` is the program.
  private static func shell(
    _ line: String, in workplace: Workplace
  ) async throws -> ChildProcess {
    let variables = ["FUKKATSU_STORE": workplace.store]
    return try await ChildProcess.run(
      "/bin/bash", ["-o", "pipefail", "-c", line, BuiltProgram.path],
      environment: workplace.environment.merging(variables) { $1 }, scratch: workplace.folder)
  }

  /// A store with a case whose deadline is near.
  private static func workplace() async throws -> (Workplace, id: String) {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    let mail = try workplace.write(InventedMail.suspension.message, to: "1.eml")
    try await workplace.done("import", mail, "--case", id)
    try await workplace.done("draft", id, "--from", "-", input: Array("本文\n".utf8))
    return (workplace, id)
  }

  @Test(arguments: [
    "list", "list --json", "show CASE", "draft CASE", "export CASE --format json",
    "export CASE --format bundle", "today", "--version", "--help", "man store",
  ])
  func `what could not be written is told, and ends with 1`(_ command: String) async throws {
    let (workplace, id) = try await Self.workplace()
    let words = command.replacing("CASE", with: id)
    let ended = try await Self.shell("\"$0\" \(words) > /dev/full", in: workplace)
    #expect(ended.status == 1, "\(command)")
    #expect(ended.complaints.count == 1, "\(command): \(ended.complaint)")
  }

  @Test(arguments: ["", "--json"], ["> /dev/full", "| true"])
  func `a reminder that nobody could read is told again`(
    _ form: String, _ end: String
  ) async throws {
    let (workplace, _) = try await Self.workplace()
    let now = "--now 2026-05-17T08:00+09:00"
    let lost = try await Self.shell("\"$0\" remind \(form) \(now) \(end)", in: workplace)
    #expect(lost.status != 0)
    let told = try await Self.shell("\"$0\" remind --json \(now)", in: workplace)
    #expect(try await workplace.jq("length > 0", told.text))
    let quiet = try await Self.shell("\"$0\" remind --json \(now)", in: workplace)
    #expect(try await workplace.jq("length == 0", quiet.text))
  }

  @Test(arguments: ["draft CASE", "export CASE --format text"])
  func `a plan is written into a file as it is`(_ command: String) async throws {
    let (workplace, id) = try await Self.workplace()
    let plan = "A\u{200B}B\u{AD}C\t根\u{FEFF}本\n二行目\n"
    try await workplace.done("draft", id, "--from", "-", input: Array(plan.utf8))
    let words = command.replacing("CASE", with: id)
    let ended = try await Self.shell("\"$0\" \(words)", in: workplace)
    #expect(ended.text.unicodeScalars.elementsEqual(plan.unicodeScalars))
  }

  @Test func `a reader who has seen enough is no fault that is told`() async throws {
    let (workplace, id) = try await Self.workplace()
    let ended = try await Self.shell("\"$0\" show \(id) --json | true", in: workplace)
    #expect(ended.complaint.isEmpty)
  }

  @Test func `the samples are gone when the reader goes, and what was killed is cleared away`()
    async throws
  {
    let workplace = try Workplace()
    let left = {
      try FileManager.default.contentsOfDirectory(atPath: workplace.path("tmp"))
        .filter { $0.hasPrefix("fukkatsu-samples-") }
    }
    _ = try await Self.shell("\"$0\" --samples list --json | true", in: workplace)
    #expect(try left() == [])
    // Ended while the samples are being made.
    let kill = """
      "$0" --samples list > /dev/null & child=$!
      until ls "$TMPDIR"/fukkatsu-samples-*/store/store.json > /dev/null 2>&1; do sleep 0.01; done
      kill -KILL $child; wait $child; true
      """
    // On a busy machine it may have ended before it was killed.
    for _ in 0..<10 where try left().isEmpty { _ = try await Self.shell(kill, in: workplace) }
    try #require(left().count == 1)
    #expect(try await workplace.bare("--samples", "list").status == 0)
    #expect(try left() == [])
  }

  @Test func `samples that are in use are left alone by the next ones`() async throws {
    let workplace = try Workplace()
    let both = """
      "$0" --samples list > first & child=$!
      until ls "$TMPDIR"/fukkatsu-samples-*/store/store.json > /dev/null 2>&1; do sleep 0.01; done
      "$0" --samples list > second && wait $child && cmp first second
      """
    let ended = try await Self.shell("cd \"$TMPDIR\" && { \(both); }", in: workplace)
    #expect(ended.status == 0, "\(ended.complaint)")
  }

  @Test(arguments: ["man", "man store", "rules show", "rules weights", "draft CASE --outline"])
  func `every text has its form as JSON`(_ command: String) async throws {
    let (workplace, id) = try await Self.workplace()
    let words = command.replacing("CASE", with: id).split(separator: " ").map(String.init)
    let ended = try await workplace.bare(words + ["--json", "--store", workplace.store])
    #expect(ended.status == 0)
    #expect(try await workplace.jq("length > 0", ended.text))
  }

  @Test(arguments: [
    ("outcome CASE closed --at 1999-01-01T09:00+09:00", "1999"),
    ("outcome CASE closed --at 2099-01-01T09:00+09:00", "2099"),
    ("call CASE 電話 --at 2099-01-01T09:00+09:00", "2099"),
    ("call CASE 電話 --at 2026-05-01T08:00+09:00", ""),
  ])
  func `a time that cannot well be right is taken with a word`(
    _ command: String, _ year: String
  ) async throws {
    let (workplace, id) = try await Self.workplace()
    let words = command.replacing("CASE", with: id).split(separator: " ").map(String.init)
    let ended = try await workplace.bare(
      words + ["--store", workplace.store, "--now", Workplace.now])
    #expect(ended.status == 0)
    #expect(ended.complaints.count == (year.isEmpty ? 0 : 1), "\(ended.complaint)")
    #expect(year.isEmpty || ended.complaint.contains(year))
  }

  @Test(arguments: ["import", "read"])
  func `quiet keeps no failure secret`(_ command: String) async throws {
    let workplace = try Workplace()
    try await workplace.done("init", workplace.store)
    let ended = try await workplace.run(command, workplace.path("missing.eml"), "--quiet")
    #expect(ended.status == 1)
    #expect(ended.complaint.contains("missing.eml"))
  }

  @Test(arguments: ["--version", "--samples", "--lang", "--now", "--help", "-h"])
  func `what stands after two dashes is a word, never an option`(_ word: String) async throws {
    let (workplace, id) = try await Self.workplace()
    let ended = try await workplace.bare(
      "note", "--store", workplace.store, "--", id, word, "zz")
    #expect(ended.status == 0, "\(ended.complaint)")
    let shown = try await workplace.done("show", id, "--json")
    #expect(
      try await workplace.jq(#"[.timeline[].text] | index("\#(word) zz") != null"#, shown))
  }
}
