import CaseFiles
import Casework
import CivilTime
import Foundation

/// A store in a folder of its own, removed with the value.
///
/// Holds two cases: one with a notice on file and a draft, one bare; and one notice in
/// the inbox.
final class ScratchStore: Sendable {
  let folder: String
  let store: Store
  let caseID: CaseID
  let otherID: CaseID
  let arrival: ArrivalID

  /// A thing that was to be there and is not.
  struct Absent: Error {}

  static let now = Moment(seconds: 1_777_591_790)

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/fukkatsu-" + UUID().uuidString
    let path = "\(folder)/store"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    chmod(folder, 0o700)
    try Store.create(at: path, now: Self.now, durability: .none)
    store = try Store(opening: path, user: "mio", durability: .none)
    caseID = try store.newCase(for: Client(name: "山田商店", shop: "YAMADA"), at: Self.now)
    otherID = try store.newCase(for: Client(name: "佐藤電機", shop: "SATO"), at: Self.now)
    let first = Mail(text: "72時間以内に計画をお送りください。", received: Self.now)
    _ = try store.take(first.bytes, to: .sellerCase(caseID), at: Self.now, first.notice)
    let second = Mail(text: "計画が不十分です。7日以内に。", received: Self.now + 7200)
    guard
      case .arrived(let arrived) = try store.take(
        second.bytes, to: .inbox, at: Self.now, second.notice)
    else { throw Absent() }
    arrival = arrived
    _ = try store.writeDraft(of: caseID, text: "一行目\n二行目", at: Self.now)
  }

  deinit {
    _ = try? FileManager.default.removeItem(atPath: folder)
  }

  var path: String { store.path }

  /// The store as a program that starts now sees it.
  func reopened(user: String = "mio") throws -> Store {
    try Store(opening: path, user: user, durability: .none)
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(path)/\(name)")))
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    chmod("\(path)/\(name)", 0o600)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  /// A file as somebody with a text editor changes it.
  func edit(_ name: String, replacing old: String, with new: String) throws {
    let text = String(decoding: try bytes(name), as: UTF8.self)
    guard text.contains(old) else { throw Absent() }
    try write(text.replacing(old, with: new), to: name)
  }

  /// Leaves the lock as one that was written before the machine was started.
  func forgetStart() throws {
    let lines = String(decoding: try bytes(".lock"), as: UTF8.self).split(separator: "\n")
    let other = String(repeating: "0", count: 31)
    try write((lines.prefix(2) + [other[...]]).map { $0 + "\n" }.joined(), to: ".lock")
  }

  /// The files below some folders with their bytes, hidden ones too.
  func files(in folders: [String] = ["cases", "notices", "rounds", "inbox"]) throws -> [String:
    [UInt8]]
  {
    var files: [String: [UInt8]] = [:]
    for folder in folders {
      for name in try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)") {
        files["\(folder)/\(name)"] = try bytes("\(folder)/\(name)")
      }
    }
    return files
  }

  /// All of the store but the lock, which holds nothing.
  func everything() throws -> [String: [UInt8]] {
    var files = try files(in: Store.Kind.allCases.map(\.rawValue))
    files["store.json"] = try bytes("store.json")
    return files
  }

  /// The lines of the journal, each a JSON object.
  func journalLines() throws -> [[String: Any]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(path)/journal").sorted()
    return try names.flatMap { name in
      try bytes("journal/\(name)").split(separator: 0x0A).map { line in
        guard
          let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
        else { throw Absent() }
        return object
      }
    }
  }

  /// The name of the one journal file.
  func journalName() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(path)/journal")
    guard let name = names.first, names.count == 1 else { throw Absent() }
    return "journal/\(name)"
  }
}

/// A mail that never was.
struct Mail: Sendable {
  var text: String
  var received: Moment
  var stage = Stage.suspension

  var bytes: [UInt8] { Array("From: a@example.com\r\n\r\n\(text)\r\n".utf8) }

  func notice(_ id: ArrivalID) -> Notice {
    var reading = Reading(language: .japanese, stage: stage, reason: .authenticity)
    let quote = Quotation(words: "72時間以内に", span: 0..<17)
    reading.deadlines = [
      ReadDeadline(window: .hours(72), kind: .answer, quote: quote, rule: "hours")
    ]
    return Notice(
      name: .arrived(id), original: "\(id.rawValue).eml",
      message: MessageFacts(
        messageID: nil, from: "a@example.com", subject: "通知", received: received,
        delivered: nil, charset: "utf-8", sha256: SHA256.hex(bytes), bytes: bytes.count),
      text: text, reading: reading, source: "mail.eml", imported: received)
  }
}
