import Foundation
import Testing

/// What a store can be confronted with: one line each, and the rest works.
@Suite struct BadInputTests {
  @Test func `a store path that is a file, or lies below one, is one line`() async throws {
    let workplace = try Workplace()
    let file = try workplace.write("x", to: "file")
    for path in [file, "\(file)/below", "/dev/null"] {
      for command in [["list"], ["new", "--client", "店"], ["check"], ["init"], ["undo"]] {
        let ended = try await workplace.bare(command + ["--store", path])
        #expect(ended.status == 3, "\(command) \(path)")
        #expect(ended.complaints.count == 1, "\(command): \(ended.complaint)")
        #expect(ended.complaint.hasPrefix("fukkatsu: \(path)"))
      }
    }
    #expect(try ChildProcess.bytes(of: file) == Array("x".utf8))
  }

  @Test func `ten thousand damaged files are one line each, and the rest works`() async throws {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    var count = 0
    for number in 0..<10_001 {
      let tail = (0..<5).map { alphabet[(number >> ($0 * 5)) & 31] }
      guard "C\(String(tail))" != id, count < 10_000 else { continue }
      count += 1
      let path = "\(workplace.store)/cases/C\(String(tail)).json"
      let file = open(path, O_CREAT | O_WRONLY, 0o600)
      write(file, "{ \"id\": ", number % 9)
      close(file)
    }
    let listed = try await workplace.run("list", "--json")
    #expect(try await workplace.values(".[].id", of: listed.text) == [id])
    #expect(listed.complaints.count == 10_000)
    let check = try await workplace.run("check")
    #expect(check.status == 1)
    #expect(check.text.split(separator: "\n").count == 10_000)
    try await workplace.done("note", id, "まだ書ける")
    try await workplace.done("undo")
  }

  @Test func `names of several lines and without UTF-8 disturb nothing`() async throws {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    for folder in ["cases", "notices", "rounds", "inbox", "trash", "journal", "evidence"] {
      let bytes = Array("\(workplace.store)/\(folder)/".utf8)
      for name in [[0xFF, 0x0A, 0x1B, 0x5B, 0x48], Array("a\nb.json".utf8)] {
        let path = bytes + name + [0]
        let file = path.map(CChar.init(bitPattern:)).withUnsafeBufferPointer { name in
          name.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) } ?? -1
        }
        try #require(file >= 0)
        close(file)
      }
    }
    let listed = try await workplace.run("list", "--json")
    #expect(try await workplace.values(".[].id", of: listed.text) == [id])
    #expect(listed.complaints.isEmpty)
    let check = try await workplace.run("check")
    #expect(check.status == 1)
    // The trash may hold whatever was thrown away.
    #expect(check.text.split(separator: "\n").count == 13)
    #expect(!check.text.contains("\u{1B}"))
    for command in [["today"], ["inbox"], ["history"], ["show", id]] {
      #expect(try await workplace.bare(command + ["--store", workplace.store]).status == 0)
    }
    try await workplace.done("note", id, "まだ書ける")
    try await workplace.done("remove", id)
    try await workplace.done("undo")
  }

  @Test func `a record of a hundred megabytes is named and passed over`() async throws {
    let workplace = try Workplace()
    let ids = try await workplace.makeStore(clients: "海風工房", "山彦商店")
    let path = "\(workplace.store)/cases/\(ids[0]).json"
    try #require(truncate(path, 100 << 20) == 0)
    let listed = try await workplace.run("list", "--json")
    #expect(try await workplace.values(".[].id", of: listed.text) == [ids[1]])
    #expect(listed.complaints.count == 1)
    #expect(listed.complaint.contains("cases/\(ids[0]).json"))
    let check = try await workplace.run("check")
    #expect(check.text.split(separator: "\n").count == 1)
    #expect(check.text.hasPrefix("cases/\(ids[0]).json: "))
    let shown = try await workplace.run("show", ids[0])
    #expect(shown.status == 3)
    #expect(shown.complaints.count == 1)
    try await workplace.done("note", ids[1], "まだ書ける")
  }
}
