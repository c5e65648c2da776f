import CaseFiles
import Casework
import CivilTime
import Foundation
import Testing

/// What a window and the commands ask of an index, beside its rows.
private struct IndexAnswers: Equatable {
  let lanes: [DeadlineLane: Int]
  let wake: Moment?
  let ofClients: [Set<CaseID>]
  let found: [[CaseID]]
  let places: [Int?]
  let rows: [CaseSummary]

  init(_ index: CaseIndex, asking clients: [String], _ ids: [CaseID]) {
    lanes = index.laneCounts(at: Deed.later)
    wake = index.nextWake(after: Deed.later)
    ofClients = clients.map { Set(index.cases(ofClient: $0).map(\.id)) }
    found = ["二行目", "yamada", "電機 -計画", "is:closed"].map { query in
      guard let query = try? CaseQuery(query) else { return [] }
      return index.narrowed(to: query, withClosed: true, at: Deed.later).summaries.map(\.id)
    }
    places = ids.map { index.index(of: $0) }
    rows = index.summaries
  }
}

@Suite struct DamagedIndexTests {
  private let indexed: IndexedScratch
  private let clients = ["山田商店", "佐藤電機", "閉鎖商会"]
  private let ids: [CaseID]

  init() throws {
    indexed = try IndexedScratch()
    let (store, scratch) = (indexed.store, indexed.scratch)
    try store.set(scratch.otherID, at: Deed.later) { $0.snoozed = Deed.later + 86_400 }
    let closed = try store.newCase(for: Client(name: clients[2]), at: Deed.later)
    try store.conclude(closed, .reinstated, at: Deed.later)
    ids = [scratch.caseID, scratch.otherID, closed]
    try scratch.write("{", to: "cases/CZZZZZ.json")
  }

  private func answers(verifyingAll all: Bool = false) throws -> IndexAnswers {
    try indexed.store.cases(at: Deed.later, verifyingAll: all) {
      IndexAnswers($0, asking: clients, ids)
    }.found
  }

  /// The bytes of a sound index, and the places of it that are damaged one after the other.
  private func soundIndex() throws -> (file: URL, bytes: Data, places: StrideTo<Int>) {
    _ = try indexed.rows(verifyingAll: true)
    let file = try #require(indexed.indexFile)
    let bytes = try Data(contentsOf: file)
    return (file, bytes, stride(from: 0, to: bytes.count, by: 7))
  }

  @Test func `wherever an index is damaged, the command line answers as if it were not`() throws {
    let sound = try answers()
    let (file, bytes, places) = try soundIndex()
    #expect(sound.found.map(\.count) == [1, 1, 1, 1] && sound.wake != nil)
    for place in places {
      var damaged = bytes
      damaged[place] ^= UInt8(1 << (place % 8))
      try damaged.write(to: file)
      let all = place % 2 == 0
      #expect(try answers(verifyingAll: all) == sound, "byte \(place) of \(bytes.count)")
    }
  }

  @Test func `wherever an index is damaged, a window shows what is when the files were looked at`()
    throws
  {
    let sound = try answers()
    let (file, bytes, places) = try soundIndex()
    for place in places {
      var damaged = bytes
      damaged[place] ^= UInt8(1 << (place % 8))
      try damaged.write(to: file)
      let keeper = IndexKeeper(indexed.store)
      try keeper.open()
      _ = IndexAnswers(keeper.index, asking: clients, ids)
      while try keeper.step() {}
      let shown = IndexAnswers(keeper.index, asking: clients, ids)
      #expect(shown == sound && keeper.isCurrent, "byte \(place) of \(bytes.count)")
    }
  }

  /// Takes a word out of the index's file where it lies, as a failing disk may.
  private func takeOut(_ word: String) throws {
    let file = try #require(indexed.indexFile)
    let bytes = try Data(contentsOf: file)
    let handle = try FileHandle(forUpdating: file)
    defer { try? handle.close() }
    var start = bytes.startIndex
    while let place = bytes.range(of: Data(word.utf8), in: start..<bytes.endIndex) {
      try handle.seek(toOffset: UInt64(place.lowerBound))
      try handle.write(contentsOf: Data(repeating: 0x78, count: place.count))
      start = place.upperBound
    }
  }

  @Test(arguments: [0, 1, 2, 9], [false, true])
  func `an index that is damaged again while it answers is not believed`(
    times: Int, failing: Bool
  ) throws {
    let filler = String(repeating: "zzyyxx ", count: 3000)
    try indexed.store.note(ids[0], filler + "needleword " + filler, kind: .note, at: Deed.later)
    _ = try indexed.rows(verifyingAll: true)
    try FileManager.default.removeItem(at: #require(indexed.indexFile))
    _ = try indexed.rows()
    let query = try CaseQuery("needleword")
    var left = times
    let found = try indexed.store.cases(at: Deed.later) { index throws(StoreError) in
      if left > 0 { try? takeOut("needleword") }
      left -= 1
      let found = index.narrowed(to: query, withClosed: true, at: Deed.later).summaries.map(\.id)
      if failing, found.isEmpty { throw .noCase("of a damaged place") }
      return found
    }.found
    #expect(found == [ids[0]])
  }

  @Test(arguments: ["", "FKINDX10", String(repeating: "x", count: 5000)])
  func `an index that is none is made anew`(text: String) throws {
    let (rows, file) = (try indexed.rows(), try #require(indexed.indexFile))
    try Data(text.utf8).write(to: file)
    #expect(try indexed.rows() == rows)
    #expect(try Data(contentsOf: file) != Data(text.utf8))
  }

  @Test func `whatever became of an index, its rows are those of the files`() throws {
    let sound = try answers()
    let (file, bytes, _) = try soundIndex()
    var random = SystemRandomNumberGenerator()
    for round in 0..<200 {
      var damaged = bytes
      for _ in 0..<8 {
        damaged[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      if round % 4 == 0 { damaged.removeLast(Int.random(in: 1..<bytes.count, using: &random)) }
      try damaged.write(to: file)
      #expect(try answers() == sound)
    }
  }
}
