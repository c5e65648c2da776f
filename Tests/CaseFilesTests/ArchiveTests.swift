import CaseFiles
import Casework
import Foundation
import TestSupport
import Testing
import Wording

/// Cases and whole stores in one file, and back.
@Suite struct ArchiveTests {
  /// A store whose case has everything that a case can have, and a place for files.
  private static func full() throws -> ScratchStore {
    let scratch = try ScratchStore()
    let store = scratch.store
    try store.file(.arrived(scratch.arrival), to: scratch.caseID, at: Deed.later)
    _ = try store.attach(
      Array("%PDF-1.4".utf8), named: "請求書 四月.PDF", [.kind(.invoice), .quantity(24)],
      to: scratch.caseID, at: Deed.later)
    try store.remove(.notice(NoticeID(caseID: scratch.caseID, number: 1)), at: Deed.later)
    return scratch
  }

  private static func names(in path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  @Test func `a backup is one private file that tar and sha256sum verify`() throws {
    let scratch = try Self.full()
    let file = "\(scratch.folder)/all.tar"
    let count = try scratch.store.backUp(to: file, at: Deed.later).count
    let unpacked = "\(scratch.folder)/unpacked"
    try FileManager.default.createDirectory(atPath: unpacked, withIntermediateDirectories: true)
    let tar = try HelperProgram("tar", package: "tar").run(["-xf", file, "-C", unpacked])
    #expect(tar.status == 0, "\(tar.errors)")
    let sums = try HelperProgram("sh", package: "dash")
      .run(["-c", "cd \"$1\" && sha256sum -c SHA256SUMS", "sh", unpacked])
    #expect(sums.status == 0, "\(sums.errors)")
    #expect(sums.text.split(separator: "\n").count == count)
    for (name, bytes) in try scratch.everything() {
      #expect(FileManager.default.contents(atPath: "\(unpacked)/\(name)") == Data(bytes), "\(name)")
    }
    var status = stat()
    #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test func `a restored store is the same, byte for byte, and works`() throws {
    let scratch = try Self.full()
    try scratch.write("名前の\\ある", to: "trash/a\\b\nc.json")
    try scratch.write("長い", to: "trash/\(String(repeating: "x", count: 240)).txt")
    let file = "\(scratch.folder)/all.tar"
    _ = try scratch.store.backUp(to: file, at: Deed.later)
    let copy = "\(scratch.folder)/deep/copy"
    _ = try Store.restore(try VerifiedArchive(path: file), to: copy)
    let diff = try HelperProgram("diff", package: "diffutils")
      .run(["-r", "-x", ".lock", scratch.path, copy])
    #expect(diff.status == 0 && diff.text.isEmpty, "\(diff.text)")
    let store = try Store(opening: copy, user: "mio")
    // The changes in its journal were made in the store that it is a copy of.
    let other = try #require(
      FileManager.default.contentsOfDirectory(atPath: "\(copy)/journal").first)
    #expect(
      throws: StoreError.nothingOwnToUndo(other: String(other.dropLast("-2026-05.jsonl".count)))
    ) { try store.undo(at: Deed.later) }
    try store.note(scratch.otherID, "続き", kind: .note, at: Deed.later)
    #expect(try store.undo(at: Deed.later).what == .note)
    #expect(Self.names(in: "\(scratch.folder)/deep") == ["copy"])
  }

  @Test func `nothing is ever replaced`() throws {
    let scratch = try Self.full()
    let file = "\(scratch.folder)/all.tar"
    _ = try scratch.store.backUp(to: file, at: Deed.later)
    let before = try scratch.everything()
    #expect(throws: StoreError.exists(path: file)) {
      try scratch.store.backUp(to: file, at: Deed.later)
    }
    #expect(throws: StoreError.exists(path: scratch.path)) {
      try Store.restore(try VerifiedArchive(path: file), to: scratch.path)
    }
    #expect(throws: StoreError.insideStore(path: "\(scratch.path)/trash/all.tar")) {
      try scratch.store.backUp(to: "\(scratch.path)/trash/all.tar", at: Deed.later)
    }
    #expect(throws: StoreError.insideStore(path: "\(scratch.path)/cases/x.tar")) {
      try scratch.store.archive(scratch.caseID, to: "\(scratch.path)/cases/x.tar", at: Deed.later)
    }
    #expect(try scratch.everything() == before)
  }

  @Test func `what is no file is left out of a backup, which says so`() throws {
    let scratch = try Self.full()
    let message = "notices/\(scratch.caseID.rawValue)-002.eml"
    try scratch.remove(message)
    try FileManager.default.createSymbolicLink(
      atPath: "\(scratch.path)/\(message)", withDestinationPath: "/etc/hostname")
    let backup = try scratch.store.backUp(to: "\(scratch.folder)/all.tar", at: Deed.later)
    #expect(backup.leftOut == [message])
  }

  @Test(arguments: [
    "1 x path=abc", "2 path=abc\n", "0 path=abc\n", "-1 path=abc\n", "99 path=abc\n", " path=a",
    "12path=abc\n", "9223372036854775807 path=a\n", "3 \n", "",
  ])
  func `a record about the next file that is none is damage`(_ record: String) throws {
    let scratch = try ScratchStore()
    let content = Array(record.utf8)
    let header = TarHeader(name: Array("x".utf8), size: content.count, kind: .extended)
    var bytes = header.bytes(at: Deed.later) + content
    bytes += [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
    var rest = TarArchive()
    rest.add("store.json", Array("{}".utf8))
    let file = "\(scratch.folder)/pax.tar"
    try Data(bytes + rest.bytes(at: Deed.later)).write(to: URL(filePath: file))
    #expect(throws: StoreError.self) { try VerifiedArchive(path: file) }
  }

  @Test func `a file that was cut off or altered anywhere brings nothing back`() throws {
    let scratch = try Self.full()
    let file = "\(scratch.folder)/all.tar"
    _ = try scratch.store.backUp(to: file, at: Deed.later)
    let whole = try Data(contentsOf: URL(filePath: file))
    let copy = "\(scratch.folder)/copy"
    for place in stride(from: 0, to: whole.count - 1, by: 257) {
      var bad = whole
      bad[place] ^= 0x01
      try bad.write(to: URL(filePath: file))
      do {
        // What lies between two files, or in a time, is no part of the store.
        _ = try Store.restore(try VerifiedArchive(path: file), to: copy)
        let diff = try HelperProgram("diff", package: "diffutils")
          .run(["-r", "-x", ".lock", scratch.path, copy])
        #expect(diff.status == 0, "byte \(place): \(diff.text)")
        try FileManager.default.removeItem(atPath: copy)
      } catch let error as StoreError {
        guard case .damagedArchive = error else {
          Issue.record("\(error)")
          continue
        }
        #expect(!FileManager.default.fileExists(atPath: copy))
      }
      guard place < whole.count - 1024 else { continue }
      try whole.prefix(place).write(to: URL(filePath: file))
      #expect(throws: StoreError.self, "cut at \(place)") { try VerifiedArchive(path: file) }
    }
  }

  @Test(arguments: ["../out", "/out", "cases/../../out", "a//b", "./a", "."])
  func `no name in an archive leads out of its folder`(name: String) throws {
    let scratch = try Self.full()
    var archive = TarArchive()
    let bytes = Array("x".utf8)
    archive.add("store.json", bytes)
    archive.add(name, bytes)
    let sums = archive.files.map { "\(SHA256.hex($0.bytes))  \($0.name)\n" }.joined()
    archive.add("SHA256SUMS", Array(sums.utf8))
    let file = "\(scratch.folder)/evil.tar"
    try Data(archive.bytes(at: Deed.later)).write(to: URL(filePath: file))
    #expect(throws: StoreError.damagedArchive(path: file, place: name)) {
      try VerifiedArchive(path: file)
    }
  }

  @Test func `a case is put away into one file and out of the store, both or neither`() throws {
    let scratch = try Self.full()
    let before = try scratch.everything()
    let taken = "\(scratch.folder)/taken.tar"
    try Data("x".utf8).write(to: URL(filePath: taken))
    #expect(throws: StoreError.exists(path: taken)) {
      try scratch.store.putAway(scratch.caseID, to: taken, at: Deed.later)
    }
    #expect(try scratch.everything() == before)
    #expect(try Data(contentsOf: URL(filePath: taken)) == Data("x".utf8))
    let file = "\(scratch.folder)/case.tar"
    // The journal cannot be written: nothing of either is left.
    let journal = "\(scratch.path)/\(try scratch.journalName())"
    try FileManager.default.moveItem(atPath: journal, toPath: "\(scratch.folder)/journal")
    try FileManager.default.createDirectory(atPath: journal, withIntermediateDirectories: false)
    #expect(throws: StoreError.self) {
      try scratch.store.putAway(scratch.caseID, to: file, at: Deed.later)
    }
    try FileManager.default.removeItem(atPath: journal)
    try FileManager.default.moveItem(atPath: "\(scratch.folder)/journal", toPath: journal)
    #expect(!FileManager.default.fileExists(atPath: file))
    #expect(try scratch.everything() == before)
    #expect(try scratch.store.putAway(scratch.caseID, to: file, at: Deed.later) > 3)
    #expect(try VerifiedArchive(path: file).content == .sellerCase(scratch.caseID))
    #expect(!scratch.store.hasCase(scratch.caseID))
    #expect(try scratch.store.undo(at: Deed.later).what == .remove)
    #expect(scratch.store.hasCase(scratch.caseID))
  }

  @Test func `a case that was put away and deleted comes back byte for byte`() throws {
    let scratch = try Self.full()
    let file = "\(scratch.folder)/case.tar"
    _ = try scratch.store.archive(scratch.caseID, to: file, at: Deed.later)
    let before = try scratch.files(in: ["cases", "notices", "rounds", "evidence"])
    _ = try scratch.store.purge(scratch.caseID, at: Deed.later) {}
    #expect(try scratch.files(in: ["cases", "notices", "rounds", "evidence"]) != before)
    let archive = try VerifiedArchive(path: file)
    #expect(archive.content == .sellerCase(scratch.caseID))
    #expect(try scratch.store.restore(scratch.caseID, from: archive, at: Deed.later))
    #expect(try scratch.files(in: ["cases", "notices", "rounds", "evidence"]) == before)
    #expect(try scratch.store.check(in: .english) == [])
    #expect(try !scratch.store.restore(scratch.caseID, from: archive, at: Deed.later))
    try scratch.store.note(scratch.caseID, "続き", kind: .note, at: Deed.later)
    #expect(throws: StoreError.caseExists(scratch.caseID)) {
      try scratch.store.restore(scratch.caseID, from: archive, at: Deed.later)
    }
  }
}
