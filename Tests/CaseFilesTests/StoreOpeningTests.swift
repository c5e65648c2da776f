import CaseFiles
import Casework
import CivilTime
import Foundation
import Testing
import Wording

@Suite struct StoreOpeningTests {
  @Test func `a new store has a folder for each kind and opens empty and sound`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/fukkatsu-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Store.create(at: "\(folder)/a/b", now: ScratchStore.now)
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/a/b")
    #expect(
      Set(names)
        == Set([
          "store.json", "cases", "notices", "rounds", "evidence", "inbox", "trash", "journal",
        ]))
    let store = try Store(opening: "\(folder)/a/b", user: "mio")
    #expect(try store.overview().rows.isEmpty)
    #expect(try store.arrivals().notices.isEmpty)
    #expect(try store.check(in: .english) == [])
    #expect(throws: StoreError.nothingToUndo) { try store.undo(at: ScratchStore.now) }
  }

  @Test func `a newer format is refused and nothing is touched`() throws {
    let scratch = try ScratchStore()
    try scratch.edit("store.json", replacing: "\"format\": 1", with: "\"format\": 2")
    let before = try scratch.everything()
    let error = #expect(throws: StoreError.self) { try scratch.reopened() }
    #expect(
      error == .newerFormat(path: "\(scratch.path)/store.json", found: 2, supported: 1))
    #expect(try scratch.everything() == before)
  }

  @Test func `keys of a later version in store.json do not hinder`() throws {
    let scratch = try ScratchStore()
    try scratch.edit("store.json", replacing: "\"format\": 1", with: "\"format\": 1, \"x\": []")
    #expect(try scratch.reopened().overview().rows.count == 2)
  }

  @Test(arguments: ["", "{", "[]", "{}", "{\"format\":\"1\"}", "\u{0}\u{1}"])
  func `a damaged store file is named and left alone`(text: String) throws {
    let scratch = try ScratchStore()
    try scratch.write(text, to: "store.json")
    let error = #expect(throws: StoreError.self) { try scratch.reopened() }
    guard case .malformed(let path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(path == "\(scratch.path)/store.json")
    #expect(try scratch.bytes("store.json") == Array(text.utf8))
  }

  @Test func `a folder of other files is no store, and none is made in it`() throws {
    let scratch = try ScratchStore()
    try FileManager.default.removeItem(atPath: "\(scratch.path)/store.json")
    let before = try FileManager.default.subpathsOfDirectory(atPath: scratch.path)
    #expect(throws: StoreError.notAStore(path: scratch.path)) { try scratch.reopened() }
    #expect(throws: StoreError.notAStore(path: scratch.path)) {
      try Store.create(at: scratch.path, now: ScratchStore.now)
    }
    #expect(try FileManager.default.subpathsOfDirectory(atPath: scratch.path) == before)
  }

  @Test func `a path without a store is said to have none`() throws {
    let scratch = try ScratchStore()
    let path = "\(scratch.folder)/nowhere"
    #expect(throws: StoreError.missing(path: path)) { try Store(opening: path, user: "mio") }
    #expect(!FileManager.default.fileExists(atPath: path))
    let file = "\(scratch.path)/store.json"
    #expect(throws: StoreError.self) { try Store(opening: file, user: "mio") }
    #expect(throws: StoreError.self) { try Store.create(at: file, now: ScratchStore.now) }
  }

  @Test(arguments: [
    StoreError.missing(path: "/a"), .notAStore(path: "/a"),
    .newerFormat(path: "/a", found: 2, supported: 1), .malformed(path: "/a", fault: .noFile),
    .system(path: "/a", code: ENOSPC), .system(path: "/a", code: EROFS),
    .system(path: "/a", code: EACCES), .system(path: "/a", code: EIO), .locked(path: "/a"),
    .unfinished(path: "/a", code: ENOSPC), .tooLarge(path: "/a", limit: 1 << 26),
  ])
  func `what is wrong with a store is one line that names the file`(error: StoreError) {
    for language in [Language.japanese, .english] {
      let sentence = error.sentence(in: language)
      #expect(sentence.contains("/a"))
      #expect(!sentence.contains("\n") && !sentence.contains("{}"))
    }
    #expect(error.isOfTheStore)
  }
}
