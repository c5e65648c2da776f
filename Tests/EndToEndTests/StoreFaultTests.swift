import Foundation
import Testing

/// Stores that are missing, damaged, or cannot be written.
@Suite struct StoreFaultTests {
  private static let looking = [
    ["list"], ["today"], ["inbox"], ["check"], ["history"], ["list", "--json"],
  ]

  @Test(arguments: looking)
  func `looking makes no store: the default one is empty, a named one is missing`(
    _ command: [String]
  ) async throws {
    let workplace = try Workplace()
    let ended = try await workplace.bare(command)
    #expect(ended.status == (command.first == "list" ? 1 : 0))
    #expect(ended.complaint.isEmpty)
    if command == ["list", "--json"] { #expect(ended.text == "[]\n") }
    #expect(try workplace.contents(of: "data").isEmpty)
    let named = try await workplace.bare(command + ["--store", workplace.store])
    #expect(named.status == 3)
    #expect(named.complaints.count == 1)
    #expect(named.complaint.contains(workplace.store))
    #expect(!FileManager.default.fileExists(atPath: workplace.store))
    let variable = try await workplace.bare(command, with: ["FUKKATSU_STORE": workplace.store])
    #expect(variable.status == 3)
  }

  @Test func `changing makes the default store and says so`() async throws {
    let workplace = try Workplace()
    let ended = try await workplace.bare("new", "--client", "海風工房")
    #expect(ended.status == 0)
    #expect(ended.complaint.contains(workplace.path("data/fukkatsu")))
    let listed = try await workplace.bare("list", "--json")
    #expect(try await workplace.jq("length == 1", listed.text))
    #expect(try mode(of: workplace.path("data/fukkatsu")) == 0o700)
    #expect(try mode(of: workplace.path("data/fukkatsu/store.json")) == 0o600)
  }

  @Test func `nothing in a store is for other people's eyes`() async throws {
    let workplace = try Workplace()
    _ = try await workplace.makeStore(clients: "海風工房")
    let mail = try workplace.write(InventedMail.suspension.message, to: "1.eml")
    chmod(mail, 0o644)
    try await workplace.done("import", mail)
    for inner in try workplace.contents(of: "store").keys {
      #expect(try mode(of: "\(workplace.store)/\(inner)") & 0o077 == 0, "\(inner)")
    }
  }

  @Test func `a newer format is refused and left as it is`() async throws {
    let workplace = try Workplace()
    _ = try await workplace.makeStore(clients: "海風工房")
    try workplace.write(#"{"format": 999, "program": "fukkatsu"}"#, to: "store/store.json")
    let before = try workplace.contents(of: "store")
    for command in [["list"], ["new", "--client", "店"], ["check"], ["undo"], ["init"], []] {
      let ended = try await workplace.bare(command + ["--store", workplace.store])
      if command.isEmpty { #expect(ended.status != 0) } else { #expect(ended.status == 3) }
      #expect(ended.complaints.count == 1, "\(command): \(ended.complaint)")
    }
    #expect(try workplace.contents(of: "store") == before)
  }

  @Test(arguments: ["", "{", "[]", "{\"format\": \"one\"}", "\u{0}\u{1}"])
  func `a store.json that is none is one line`(_ text: String) async throws {
    let workplace = try Workplace()
    _ = try await workplace.makeStore(clients: "海風工房")
    try workplace.write(text, to: "store/store.json")
    let ended = try await workplace.run("list")
    #expect(ended.status == 3)
    #expect(ended.complaints.count == 1)
    #expect(ended.complaint.contains("store.json"))
  }

  @Test(arguments: ["{ \"id\": ", "", "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n", "[1, 2]"])
  func `a damaged case is named and left alone, and all else works`(
    _ damage: String
  ) async throws {
    let workplace = try Workplace()
    let ids = try await workplace.makeStore(clients: "海風工房", "山彦商店")
    let (broken, sound) = (try #require(ids.first), try #require(ids.last))
    let file = try workplace.write(damage, to: "store/cases/\(broken).json")
    chmod(file, 0o600)
    let listed = try await workplace.run("list", "--json")
    #expect(listed.status == 0)
    #expect(try await workplace.values(".[].id", of: listed.text) == [sound])
    #expect(listed.complaints.count == 1, "\(listed.complaint)")
    #expect(listed.complaint.contains("cases/\(broken).json"))
    let check = try await workplace.run("check")
    #expect(check.status == 1)
    #expect(check.text.split(separator: "\n").count == 1)
    #expect(check.text.hasPrefix("cases/\(broken).json: "))
    let shown = try await workplace.run("show", broken)
    #expect(shown.status == 3)
    #expect(shown.complaints.count == 1)
    try await workplace.done("note", sound, "まだ書ける")
    try await workplace.done("new", "--client", "三つ目の店")
    #expect(try ChildProcess.bytes(of: file) == Array(damage.utf8))
  }

  @Test func `a store that cannot be written is one line, and can still be read`() async throws {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    let mail = try workplace.write(InventedMail.suspension.message, to: "1.eml")
    let before = try workplace.contents(of: "store")
    try setModes(of: workplace, folders: 0o500, files: 0o400)
    defer { try? setModes(of: workplace, folders: 0o700, files: 0o600) }
    for command in [["list"], ["show", id], ["today"], ["inbox"], ["history"]] {
      let ended = try await unprivileged(command, workplace)
      #expect(ended.status == 0, "\(command): \(ended.complaint)")
    }
    for command in [["new", "--client", "店"], ["note", id, "文"], ["import", mail], ["undo"]] {
      let ended = try await unprivileged(command, workplace)
      #expect(ended.status == 3, "\(command)")
      #expect(ended.complaints.count == 1, "\(command): \(ended.complaint)")
      #expect(ended.complaint.contains(workplace.store))
    }
    #expect(try workplace.contents(of: "store") == before)
  }

  @Test func `a store that cannot be read is one line`() async throws {
    let workplace = try Workplace()
    _ = try await workplace.makeStore(clients: "海風工房")
    chmod(workplace.store, 0)
    defer { chmod(workplace.store, 0o700) }
    for command in [["list"], ["new", "--client", "店"], ["check"]] {
      let ended = try await unprivileged(command, workplace)
      #expect(ended.status == 3)
      #expect(ended.complaints.count == 1, "\(ended.complaint)")
      #expect(ended.complaint.contains(workplace.store))
    }
  }

  @Test func `samples are all there and nothing of them is kept`() async throws {
    let workplace = try Workplace()
    let listed = try await workplace.bare("--samples", "list", "is:open", "--json")
    #expect(listed.status == 0, "\(listed.complaint)")
    let all = try await workplace.bare("--samples", "list", "is:open", "--json")
    #expect(try await workplace.jq("length >= 6", all.text))
    let written = try await workplace.bare("--samples", "new", "--client", "残らない店")
    #expect(written.status == 0)
    let check = try await workplace.bare("--samples", "check")
    #expect(check.status == 0, "\(check.text)")
    for name in ["data", "state", "cache", "config", "tmp", "home"] {
      #expect(try workplace.contents(of: name).isEmpty, "\(name)")
    }
  }

  @Test func `what was changed is taken back, one change at a time`() async throws {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    let start = try await workplace.done("show", id, "--json")
    try await workplace.done("note", id, "一つ目")
    let middle = try await workplace.done("show", id, "--json")
    try await workplace.done("outcome", id, "reinstated")
    try await workplace.done("undo")
    #expect(try await workplace.done("show", id, "--json") == middle)
    try await workplace.done("undo")
    #expect(try await workplace.done("show", id, "--json") == start)
    try await workplace.done("undo")
    #expect(try await workplace.run("show", id).status == 1)
    let nothing = try await workplace.run("undo")
    #expect(nothing.status == 1)
    #expect(nothing.complaints.count == 1)
    #expect(try await workplace.run("check").status == 0)
  }

  @Test func `many programs writing at once lose nothing`() async throws {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...8 {
        group.addTask { _ = try await workplace.done("note", id, "同時のメモ\(number)番") }
      }
      try await group.waitForAll()
    }
    let shown = try await workplace.done("show", id, "--json")
    #expect(
      try await workplace.jq(#"[.timeline[] | select(.kind == "note")] | length == 8"#, shown))
    #expect(try await workplace.run("check").status == 0)
  }

  /// Runs a command for which the modes of files count, also where the tests' user may
  /// pass them by.
  private func unprivileged(
    _ command: [String], _ workplace: Workplace
  ) async throws -> ChildProcess {
    let words = command + ["--store", workplace.store, "--now", Workplace.now]
    guard geteuid() == 0 else { return try await workplace.bare(words) }
    return try await ChildProcess.run(
      try BuiltProgram.tool("setpriv"),
      ["--bounding-set=-dac_override,-dac_read_search", BuiltProgram.path] + words,
      environment: workplace.environment, scratch: workplace.folder)
  }

  private func setModes(of workplace: Workplace, folders: mode_t, files: mode_t) throws {
    chmod(workplace.store, 0o700)
    for inner in try FileManager.default.subpathsOfDirectory(atPath: workplace.store) {
      let path = "\(workplace.store)/\(inner)"
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      chmod(path, isFolder.boolValue ? folders : files)
    }
    chmod(workplace.store, folders)
  }

  private func mode(of path: String) throws -> mode_t {
    var status = stat()
    try #require(lstat(path, &status) == 0)
    return status.st_mode & 0o777
  }
}
