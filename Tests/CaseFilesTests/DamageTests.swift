import CaseFiles
import Casework
import Foundation
import Testing
import Wording

/// Something that happens to a file.
private struct Injury: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
}

private let injuries = [
  Injury(testDescription: "emptied", text: ""),
  Injury(testDescription: "cut off", text: "{\n  \"id\": \"C"),
  Injury(testDescription: "binary", text: "\u{0}\u{1}\u{2}"),
  Injury(testDescription: "another kind", text: "[1, 2]\n"),
  Injury(testDescription: "without its members", text: "{}\n"),
  Injury(
    testDescription: "in conflict", text: "{\n<<<<<<< HEAD\n\"a\": 1\n=======\n>>>>>>> b\n}\n"),
]

@Suite struct DamageTests {
  @Test(arguments: injuries, ["cases/*.json", "notices/*-001.json", "rounds/*-01.json"])
  private func `a damaged file is named and left alone, and all else works`(
    injury: Injury, pattern: String
  ) throws {
    let scratch = try ScratchStore()
    let name = pattern.replacing("*", with: scratch.caseID.rawValue)
    try scratch.write(injury.text, to: name)
    let store = try scratch.reopened()

    let overview = try store.overview()
    let rows = overview.rows
    #expect(overview.damaged.map(\.path) == [name])
    #expect(rows.contains { $0.id == scratch.otherID })
    #expect(rows.contains { $0.id == scratch.caseID } != name.hasPrefix("cases"))
    #expect(try store.check(in: .english).map(\.file) == [name])
    #expect(try store.check(in: .japanese).map(\.file) == [name])

    try store.note(scratch.otherID, "x", kind: .note, at: Deed.later)
    try store.file(.arrived(scratch.arrival), to: scratch.otherID, at: Deed.later)
    let mail = Mail(text: "新規", received: Deed.later)
    _ = try store.take(mail.bytes, to: .inbox, at: Deed.later, mail.notice)
    #expect(throws: StoreError.self) {
      try store.note(scratch.caseID, "x", kind: .note, at: Deed.later)
    }
    #expect(throws: StoreError.self) {
      try store.take(mail.bytes, to: .sellerCase(scratch.caseID), at: Deed.later, mail.notice)
    }
    for _ in 0..<3 { _ = try store.undo(at: Deed.later) }
    #expect(try scratch.bytes(name) == Array(injury.text.utf8))
  }

  @Test(arguments: injuries)
  private func `a damaged notice of the inbox does not hide the others`(injury: Injury) throws {
    let scratch = try ScratchStore()
    let mail = Mail(text: "別件", received: Deed.later)
    _ = try scratch.store.take(mail.bytes, to: .inbox, at: Deed.later, mail.notice)
    let name = "inbox/\(scratch.arrival.rawValue).json"
    try scratch.write(injury.text, to: name)
    let (notices, damaged) = try scratch.store.arrivals()
    #expect(notices.map(\.text) == ["別件"])
    #expect(damaged.map(\.path) == [name])
    #expect(throws: StoreError.self) {
      try scratch.store.file(.arrived(scratch.arrival), to: scratch.caseID, at: Deed.later)
    }
    #expect(try scratch.bytes(name) == Array(injury.text.utf8))
  }

  @Test func `a folder, a pipe or a link in a record's place does not hold anybody up`() throws {
    let scratch = try ScratchStore()
    let files = FileManager.default
    let makers: [(String) throws -> Void] = [
      { mkdir($0, 0o700) },
      { mkfifo($0, 0o600) },
      { try files.createSymbolicLink(atPath: $0, withDestinationPath: "/etc/passwd") },
    ]
    for (number, make) in makers.enumerated() {
      let path = "\(scratch.path)/cases/C0000\(number).json"
      try make(path)
      let overview = try scratch.store.overview()
      #expect(overview.rows.count == 2)
      #expect(overview.damaged.map(\.path) == ["cases/C0000\(number).json"])
      let found = try scratch.store.check(in: .english).map(\.file)
      #expect(Set(found) == ["cases/C0000\(number).json"])
      try files.removeItem(atPath: path)
    }
  }

  @Test func `a folder, a pipe or a link in a journal's place does not hold anybody up`() throws {
    let scratch = try ScratchStore()
    try scratch.store.note(scratch.caseID, "電話", kind: .call, at: Deed.later)
    let path = "\(scratch.path)/journal/other-2026-05.jsonl"
    let makers: [() throws -> Void] = [
      { mkdir(path, 0o700) },
      { mkfifo(path, 0o600) },
      {
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/etc/passwd")
      },
    ]
    for make in makers {
      try make()
      let found = try scratch.store.check(in: .english).map(\.file)
      #expect(Set(found) == ["journal/other-2026-05.jsonl"])
      try FileManager.default.removeItem(atPath: path)
    }
  }

  @Test func `an id that stands in a damaged record is not given again`() throws {
    let scratch = try ScratchStore()
    let name = "cases/C00001.json"
    try scratch.write("{", to: name)
    let ids = Counter([[0, 0, 0, 0, 1], [0, 0, 0, 0, 1], [0, 0, 0, 0, 2]])
    let store = try Store(
      opening: scratch.path, user: "mio", durability: .none, randomness: { ids.next() })
    let id = try store.newCase(for: Client(name: "x"), at: Deed.later)
    #expect(id.rawValue == "C00002")
    #expect(try scratch.bytes(name) == Array("{".utf8))
  }
}

/// Gives prepared random bytes, then zeros.
private final class Counter: Sendable {
  private let values: [[UInt8]]
  private let place = Place()

  private final class Place: @unchecked Sendable {
    let lock = NSLock()
    var index = 0
  }

  init(_ values: [[UInt8]]) {
    self.values = values
  }

  func next() -> [UInt8] {
    place.lock.withLock {
      defer { place.index += 1 }
      return place.index < values.count
        ? values[place.index] + [0, 0, 0] : [UInt8](repeating: 0, count: 8)
    }
  }
}
