import CaseFiles
import Casework
import CivilTime
import Foundation
import TestSupport
import Testing

/// What is kept of records, so that only those that changed are read again.
@Suite struct DerivedRecordsTests {
  private let now = Invented.moment("2026-05-01 08:30")

  /// The kept sizes by path, and how many records were read for them.
  private func updated(
    _ home: TemporaryStore, cache: String?, most: Int = .max
  ) throws -> (kept: [String: String], read: Int, isWhole: Bool) {
    var records = DerivedRecords(cacheFolder: cache, store: home.store, purpose: "test-1")
    var read = 0
    let isWhole = try records.update(
      from: home.store, of: [.cases, .rounds],
      deriving: { kind, bytes in
        read += 1
        return Array("\(kind.rawValue) \(bytes.count)".utf8)
      }, while: { read < most })
    var kept: [String: String] = [:]
    records.forEach { path, derived in
      kept[path()] = derived.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
    }
    return (kept, read, isWhole)
  }

  private func home(cases: Int) throws -> (TemporaryStore, [CaseID]) {
    let home = try TemporaryStore(now: now)
    let ids = try (0..<cases).map { try home.store.newCase(for: Client(name: "店\($0)"), at: now) }
    return (home, ids)
  }

  @Test func `records are read once, and again only where they changed`() throws {
    let (home, ids) = try home(cases: 3)
    let cache = "\(home.folder)/cache"
    #expect(try updated(home, cache: cache).read == 3)
    let second = try updated(home, cache: cache)
    #expect(second.read == 0)
    #expect(second.kept.count == 3)
    _ = try home.store.writeDraft(of: ids[1], text: "検品", at: now)
    let third = try updated(home, cache: cache)
    #expect(third.read == 1)
    #expect(third.kept.count == 4)
    #expect(third.kept["rounds/\(ids[1].rawValue)-01.json"]?.hasPrefix("rounds ") ?? false)
  }

  @Test func `what is gone from the store is gone from what is kept`() throws {
    let (home, ids) = try home(cases: 2)
    let cache = "\(home.folder)/cache"
    _ = try updated(home, cache: cache)
    try FileManager.default.removeItem(atPath: "\(home.path)/cases/\(ids[0].rawValue).json")
    #expect(try updated(home, cache: cache).kept.keys.sorted() == ["cases/\(ids[1].rawValue).json"])
  }

  @Test func `stopped on the way, it goes on where it was`() throws {
    let (home, _) = try home(cases: 5)
    let cache = "\(home.folder)/cache"
    let first = try updated(home, cache: cache, most: 2)
    #expect(first.read == 2 && !first.isWhole && first.kept.count == 2)
    let second = try updated(home, cache: cache, most: 2)
    #expect(second.read == 2 && !second.isWhole && second.kept.count == 4)
    let third = try updated(home, cache: cache)
    #expect(third.read == 1 && third.isWhole && third.kept.count == 5)
    #expect(try updated(home, cache: cache).read == 0)
  }

  /// Bytes that are left of the file, counted from its end where negative, and what stands in
  /// place of the others.
  private static let damages: [(left: Int, fill: UInt8?)] =
    [0, 1, 31, 40, 70, -1, -40].map { ($0, nil) } + [(0, 0xFF), (0, 0), (70, 0), (-20, 0)]

  @Test(arguments: damages)
  func `of a file that is damaged nothing is believed`(left: Int, fill: UInt8?) throws {
    let (home, _) = try home(cases: 3)
    let cache = "\(home.folder)/cache"
    _ = try updated(home, cache: cache)
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: cache).first)
    let file = URL(fileURLWithPath: "\(cache)/\(name)")
    let bytes = try Data(contentsOf: file)
    let kept = bytes.prefix(left < 0 ? bytes.count + left : left)
    let rest = fill.map { Data(repeating: $0, count: bytes.count - kept.count) } ?? Data()
    try (kept + rest).write(to: file)
    let again = try updated(home, cache: cache)
    #expect(again.kept.count == 3 && again.read == 3)
    #expect(try updated(home, cache: cache).read == 0)
  }

  @Test func `a file that is deleted meanwhile is made anew by who has read it`() throws {
    let (home, _) = try home(cases: 3)
    let cache = "\(home.folder)/cache"
    var records = DerivedRecords(cacheFolder: cache, store: home.store, purpose: "test-1")
    for _ in 0..<2 {
      #expect(try records.update(from: home.store, of: [.cases], deriving: { _, bytes in bytes }))
      var count = 0
      records.forEach { _, _ in count += 1 }
      #expect(count == 3)
      try FileManager.default.removeItem(atPath: cache)
    }
  }

  @Test func `where nothing can be kept everything is read all the same`() throws {
    let (home, _) = try home(cases: 3)
    let cache = "\(home.folder)/cache"
    try Data("no folder".utf8).write(to: URL(fileURLWithPath: cache))
    var records = DerivedRecords(cacheFolder: cache, store: home.store, purpose: "test-1")
    var read = 0
    for _ in 0..<2 {
      let isWhole = try records.update(from: home.store, of: [.cases]) { _, bytes in
        read += 1
        return bytes
      }
      var count = 0
      records.forEach { _, _ in count += 1 }
      #expect(isWhole && count == 3 && read == 3)
    }
  }

  @Test func `a file that is cut off while it is written ends nothing, and all is read again`()
    async
  {
    await #expect(processExitsWith: .success) {
      let home = try TemporaryStore(now: Invented.moment("2026-05-01 08:30"))
      for number in 0..<3 {
        _ = try home.store.newCase(
          for: Client(name: "店\(number)"), at: Invented.moment("2026-05-01 08:30"))
      }
      let cache = "\(home.folder)/cache"
      var records = DerivedRecords(cacheFolder: cache, store: home.store, purpose: "test-1")
      func update(_ most: Int) throws -> Bool {
        var read = 0
        return try records.update(
          from: home.store, of: [.cases],
          deriving: { _, bytes in
            read += 1
            return bytes
          }, while: { read < most })
      }
      #expect(try !update(2))
      records.forEach { _, _ in }
      let name = try #require(try FileManager.default.contentsOfDirectory(atPath: cache).first)
      #expect(truncate("\(cache)/\(name)", 0) == 0)
      try limitFiles(to: 8)
      let isWhole = try update(.max)
      try limitFiles(to: .max)
      #expect(isWhole)
      var count = 0
      records.forEach { _, _ in count += 1 }
      #expect(count == 3)
    }
  }

  @Test func `without a folder nothing is written`() throws {
    let (home, _) = try home(cases: 2)
    #expect(try updated(home, cache: nil).kept.count == 2)
    #expect(!FileManager.default.fileExists(atPath: "\(home.folder)/cache"))
  }
}
