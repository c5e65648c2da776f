import CaseFiles
import Casework
import CivilTime
import CommandLineTools
import Foundation
import JSONText
import NoticeIntake
import TestSupport
import Testing
import Wording

/// A record that is changed at one place, and whether it is one of its kind then.
private struct Altered {
  let schema: String
  let at: [JSONValue]

  /// `nil` removes the member.
  let value: JSONValue?
  var isAllowed = false

  init(_ schema: String, _ at: [JSONValue], _ value: JSONValue?, isAllowed: Bool = false) {
    self.schema = schema
    self.at = at
    self.value = value
    self.isAllowed = isAllowed
  }

  var json: JSONValue {
    var members: JSONObject = [
      "schema": .string(schema), "at": .array(at), "allowed": .bool(isAllowed),
    ]
    members["value"] = value
    return .object(members)
  }
}

private let altered = [
  Altered("store", ["format"], nil), Altered("store", ["format"], "1"),
  Altered("store", ["format"], .integer(0)), Altered("store", ["created"], "2026-05-01"),
  Altered("case", ["id"], "C7K3Q"), Altered("case", ["id"], "C7K3QU"),
  Altered("case", ["stage"], "asleep"), Altered("case", ["reason"], .null),
  Altered("case", ["turn"], "you"), Altered("case", ["client"], nil),
  Altered("case", ["client", "name"], nil), Altered("case", ["tags"], "a"),
  Altered("case", ["opened"], "2026-05-01T08:29:50Z"),
  Altered("case", ["outcome"], "won"), Altered("case", ["rejections_recounted"], .integer(-1)),
  Altered("case", ["deadlines", .integer(0), "state"], "late"),
  Altered("case", ["deadlines", .integer(0), "index"], .integer(-1)),
  Altered("case", ["deadlines", .integer(0), "adopted"], "guess"),
  Altered("case", ["deadlines", .integer(0), "history", .integer(0), "at"], .null),
  Altered("case", ["timeline", .integer(0), "text"], "a text"),
  Altered("case", ["timeline", .integer(0), "text"], .strings(["two\nlines"])),
  Altered("case", ["timeline", .integer(0), "kind"], "rumour"),
  Altered("case", ["evidence"], .array([.object(["kind": "invoice"])])),
  Altered("case", ["evidence"], .array([.object(["id": "E1", "file": "../../etc/passwd"])])),
  Altered("case", ["evidence"], .array([.object(["id": "E1", "file": "/etc/passwd"])])),
  Altered(
    "case", ["evidence"], .array([.object(["id": "E1", "file": "evidence/C7K3QF-E1.pdf"])]),
    isAllowed: true),
  Altered("case", ["evidence"], .array([.object(["id": "E1", "quantity": .integer(0)])])),
  Altered("case", ["evidence"], .array([.object(["id": "E1", "asins": "B0INVENT01"])])),
  Altered("case", ["evidence"], .array([.object(["id": "E1", "sha256": "d66"])])),
  Altered("case", ["client", "name"], "x", isAllowed: true),
  Altered("notice", ["id"], "C7K3QF-01"), Altered("notice", ["original"], "../x.eml"),
  Altered("notice", ["message", "sha256"], "abc"), Altered("notice", ["message"], nil),
  Altered("notice", ["message", "bytes"], .number("1.5")),
  Altered("notice", ["message", "received"], .null),
  Altered("notice", ["text"], "text"), Altered("notice", ["reading", "stage"], "x"),
  Altered("notice", ["reading", "language"], "fr"),
  Altered("notice", ["reading", "documents"], .strings(["poem"])),
  Altered("notice", ["reading", "answer_to"], "fax"),
  Altered("notice", ["reading", "confidence", "stage"], .number("1.01")),
  Altered("notice", ["reading", "evidence", "stage"], .array([.object([:])])),
  Altered("notice", ["reading", "asins"], .strings(["b00test001"])),
  Altered("notice", ["reading", "deadlines", .integer(0), "unit"], "weeks"),
  Altered("notice", ["reading", "deadlines", .integer(0), "unit"], nil),
  Altered("notice", ["reading", "deadlines", .integer(0), "amount"], .string("72")),
  Altered("notice", ["reading", "deadlines", .integer(0), "quote", "start"], .integer(-1)),
  Altered("notice", ["reading", "deadlines", .integer(0), "effect"], "win"),
  Altered("notice", ["reading", "deadlines", .integer(0), "trigger"], "moon"),
  Altered("awaited", ["id"], "I9M2ZR"), Altered("awaited", ["why"], "guess"),
  Altered("awaited", ["filed"], nil),
  Altered("round", ["id"], "C7K3QF-2"), Altered("round", ["state"], "lost"),
  Altered("round", ["text"], .array([])), Altered("round", ["started"], nil),
  Altered("round", ["submission", "sha256"], "00"), Altered("round", ["submission", "at"], nil),
  Altered("round", ["submission", "characters"], .integer(-1)),
  Altered("journal-line", ["id"], "x"), Altered("journal-line", ["what"], "guess"),
  Altered("journal-line", ["files", .integer(0), "path"], "../x"),
  Altered("journal-line", ["files", .integer(0), "path"], nil),
  Altered("journal-line", ["files", .integer(0), "delta", .integer(0), "at"], nil),
  Altered("journal-line", ["files", .integer(0), "after"], "short"),
  Altered("journal-line", ["done"], .integer(1)),
  Altered("kept-draft", ["round"], "C7K3QF"), Altered("kept-draft", ["line"], .integer(-1)),
  Altered("kept-draft", ["base"], nil), Altered("kept-draft", ["text"], .null),
]

extension JSONValue: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .string(text) }
}

@Suite struct SchemaTests {
  private static let source = URL(filePath: #filePath).deletingLastPathComponent()
  private static let schemas = source.appending(path: "../../Sources/CaseFiles/Schemas").path

  @Test func `every file of the sample cases is what its schema says, and wrong ones are not`()
    throws
  {
    let samples = try SampleStore(now: ScratchStore.now, environment: [:], language: .english)
    let store = try Store(opening: samples.path, user: "mio", durability: .none)
    try Self.change(store)
    let drafts = "\(samples.folder)/state"
    try Self.keepDraft(of: store, in: drafts)
    let examples = "\(samples.folder)/examples.json"
    try Data(JSONValue.array(altered.map(\.json)).indented).write(to: URL(filePath: examples))
    let outcome = try HelperProgram("python3", package: "python3").run([
      Self.source.appending(path: "Fixtures/validate.py").path, Self.schemas, store.path, drafts,
      examples,
    ])
    try #require(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.text.split(separator: "\n").map(String.init)
    let counts = lines.filter { $0.wholeMatch(of: /[a-z-]+ [0-9]+/) != nil }
    #expect(lines.filter { !counts.contains($0) } == [])
    #expect(counts.count == 7)
    #expect(counts.allSatisfy { !$0.hasSuffix(" 0") })
  }

  /// Brings in what the samples do not have: something taken back, moved and removed.
  private static func change(_ store: Store) throws {
    let arrivals = try store.arrivals().notices
    guard case .arrived(let arrival) = try #require(arrivals.first).name else { return }
    try store.dismiss(.arrived(arrival), at: ScratchStore.now)
    _ = try store.undo(at: ScratchStore.now)
    _ = try store.newCase(
      for: Client(name: "新規", sellerID: "A1", contact: "x"), filing: .arrived(arrival),
      at: ScratchStore.now)
    _ = try store.undo(at: ScratchStore.now)
    _ = try store.redo(at: ScratchStore.now)
    try letter(to: store)
  }

  /// A client answers, with a paper: it is filed without asking.
  private static func letter(to store: Store) throws {
    let id = try store.newCase(
      for: Client(name: "海辺商店", contact: "umibe@example.jp"), at: ScratchStore.now)
    let mail = InventedMail.letter(from: "umibe@example.jp", attaching: "請求書.pdf")
    let incoming = try IncomingMessage(
      mail.bytes, source: "letter.eml", received: ScratchStore.now)
    _ = try store.take(
      mail.bytes, to: .sellerCase(id), because: .client, at: ScratchStore.now
    ) { incoming.notice($0, at: ScratchStore.now) }
  }

  private static func keepDraft(of store: Store, in folder: String) throws {
    let row = try #require(try store.overview().rows.first { $0.isOpen })
    let round = try store.openRound(of: row.id, at: ScratchStore.now)
    try DraftKeeper(stateFolder: folder, store: store.path).keep(
      KeptDraft(
        DraftSnapshot(round: round, text: "一\n二", base: "", history: ["x"], line: 1, byte: 3),
        at: ScratchStore.now))
  }

  @Test func `the sample store is sound`() throws {
    let samples = try SampleStore(now: ScratchStore.now, environment: [:], language: .english)
    let store = try Store(opening: samples.path, user: "mio", durability: .none)
    #expect(try store.check(in: .english) == [])
    #expect(try store.overview().rows.count >= 8)
  }
}
