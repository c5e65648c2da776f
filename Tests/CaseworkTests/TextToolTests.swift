import Casework
import Foundation
import Testing

@Suite struct SpellingTests {
  private static let words = ["import", "inbox", "list", "show", "deadline", "draft", "history"]

  @Test(arguments: [
    ("imprt", "import"), ("improt", "import"), ("inbx", "inbox"), ("lsit", "list"),
    ("shwo", "show"), ("dead", "deadline"), ("deadlin", "deadline"), ("hist", "history"),
    ("histroy", "history"),
    ("list", "list"), ("darft", "draft"), ("xyz", nil), ("lost and found", nil), ("qqqqqq", nil),
  ])
  func `a misspelt word is answered with the nearest, where one is near`(
    word: String, nearest: String?
  ) {
    #expect(Spelling.nearest(to: word, among: Self.words) == nearest)
  }

  @Test func `among no words none is near`() {
    #expect(Spelling.nearest(to: "list", among: []) == nil)
  }
}

@Suite struct SHA256Tests {
  /// FIPS 180-4 and NIST's examples.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `the standard's own examples`(text: String, hash: String) {
    #expect(SHA256.hex(Array(text.utf8)) == hash)
  }

  @Test func `a million letters`() {
    #expect(
      SHA256.hex([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `every length around a block, as sha256sum has it`() throws {
    let program = "/usr/bin/sha256sum"
    try #require(
      FileManager.default.isExecutableFile(atPath: program),
      "sha256sum is missing; install it with: apt-get install coreutils")
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var hashes: [String: String] = [:]
    for length in Array(0...200) + [4096, 65_537] {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 131 &+ length) }
      let file = folder.appending(path: String(length))
      try Data(bytes).write(to: file)
      hashes[file.path] = SHA256.hex(bytes)
    }
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: program)
    process.arguments = Array(hashes.keys)
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let lines = output.split(separator: "\n")
    #expect(lines.count == hashes.count)
    for line in lines {
      #expect(hashes[String(line.dropFirst(66))] == String(line.prefix(64)))
    }
  }
}
