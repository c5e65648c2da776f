import CaseFiles
import Casework
import CivilTime
import Foundation
import TestSupport
import Testing
import Wording

/// A command that changes a store, and a store on which it can be run again and again.
struct FaultedCommand: CustomTestStringConvertible, Sendable {
  let testDescription: String

  /// The words of the command; the folder holds `mail.eml` and `plan.txt`.
  let words: @Sendable (ScratchStore) -> [String]

  /// What the disk says to it.
  var codes: [Int32] { isThorough ? Self.codes : [ENOSPC, EIO] }
  private var isThorough = false

  /// When it is run.
  var moment = "2026-05-01T12:00+09:00"

  /// What a disk may say: full, broken, the user's share used up, read-only, forbidden.
  static let codes = [ENOSPC, EIO, EDQUOT, EROFS, EACCES]

  /// What is done before it, without faults.
  var preparation: @Sendable (ScratchStore) throws -> Void = { _ in }

  init(
    _ description: String, _ words: @escaping @Sendable (ScratchStore) -> [String],
    isThorough: Bool = false,
    after preparation: @escaping @Sendable (ScratchStore) throws -> Void = { _ in }
  ) {
    testDescription = description
    self.isThorough = isThorough
    self.words = words
    self.preparation = preparation
  }

  static let all = [
    FaultedCommand("import", { ["import", "\($0.folder)/mail.eml"] }, isThorough: true),
    FaultedCommand(
      "import to a case", { ["import", "\($0.folder)/mail.eml", "--case", $0.caseID.rawValue] }),
    FaultedCommand("file", { ["file", $0.arrival.rawValue, "--case", $0.caseID.rawValue] }),
    FaultedCommand("file to a new case", { ["file", $0.arrival.rawValue, "--new"] }),
    FaultedCommand("dismiss", { ["dismiss", $0.arrival.rawValue] }),
    FaultedCommand(
      "draft", { ["draft", $0.caseID.rawValue, "--from", "\($0.folder)/plan.txt"] },
      isThorough: true),
    FaultedCommand("submit", { ["submit", $0.caseID.rawValue, "--because", "x"] }),
    FaultedCommand("remove a case", { ["remove", $0.caseID.rawValue] }),
    FaultedCommand(
      "attach", { ["evidence", $0.caseID.rawValue, "\($0.folder)/plan.txt", "--kind", "invoice"] },
      isThorough: true),
    FaultedCommand(
      "take a document out", { ["evidence", $0.caseID.rawValue, "E1", "--refuse"] },
      after: { _ = try $0.store.attach([1], named: "a.pdf", [], to: $0.caseID, at: Deed.later) }),
    FaultedCommand(
      "bring a case back", { ["restore", "\($0.folder)/case.tar"] },
      after: { scratch in
        _ = try scratch.store.archive(
          scratch.caseID, to: "\(scratch.folder)/case.tar", at: Deed.later)
        try scratch.store.remove(.sellerCase(scratch.caseID), at: Deed.later)
      }),
    FaultedCommand("remove a notice", { ["remove", "\($0.caseID.rawValue)-001"] }),
    FaultedCommand(
      "undo a filing", { _ in ["undo"] }, isThorough: true,
      after: { try $0.store.file(.arrived($0.arrival), to: $0.caseID, at: Deed.later) }),
    FaultedCommand(
      "undo a removal", { _ in ["undo"] },
      after: { try $0.store.remove(.sellerCase($0.caseID), at: Deed.later) }),
  ]

  /// The first change of a month begins a file of the journal, and lists it.
  static let firstOfMonth: FaultedCommand = {
    var command = FaultedCommand("note in a new month") { ["note", $0.caseID.rawValue, "x"] }
    command.moment = "2026-06-01T12:00+09:00"
    return command
  }()

  /// Deletes a case of which the trash, the evidence and the inbox's journal hold something.
  static let purge = FaultedCommand(
    "purge", { ["purge", $0.caseID.rawValue, "--yes"] },
    after: { scratch in
      try scratch.store.file(.arrived(scratch.arrival), to: scratch.caseID, at: Deed.later)
      _ = try scratch.store.attach([1], named: "a.pdf", [], to: scratch.caseID, at: Deed.later)
      try scratch.store.remove(.notice(NoticeID(caseID: scratch.caseID, number: 1)), at: Deed.later)
    })
}

/// A store that is put back to what it was before every run of a command.
struct FaultedStore {
  let scratch: ScratchStore
  private let command: FaultedCommand
  private let program: HelperProgram
  private let shim: FaultShim

  /// The records before the command and after it, ids that it gives left open.
  let before: [String: String]
  let after: [String: String]

  /// All of the store before the command, byte for byte.
  let untouched: [String: [UInt8]]

  /// The calls that the command makes below the store.
  let calls: [LoggedCall]

  init(_ command: FaultedCommand) throws {
    self.command = command
    scratch = try ScratchStore()
    program = try HelperProgram(built: "fukkatsu")
    shim = try FaultShim.shared.get()
    try Data("From: b@example.com\nDate: Fri, 01 May 2026 10:00:00 +0900\n\n本文\n".utf8)
      .write(to: URL(filePath: "\(scratch.folder)/mail.eml"))
    try Data("一行目\n直した二行目\n".utf8).write(to: URL(filePath: "\(scratch.folder)/plan.txt"))
    try command.preparation(scratch)
    try FileManager.default.copyItem(atPath: scratch.path, toPath: "\(scratch.folder)/kept")
    untouched = try scratch.everything()
    before = try Self.records(of: scratch, before: nil)
    let log = "\(scratch.folder)/log"
    let outcome = try Self.run(
      command, on: scratch, program, shim.logging(below: scratch.path, to: log))
    try #require(outcome.status == 0, "\(outcome.errors)")
    after = try Self.records(of: scratch, before: before)
    calls = LoggedCall.all(in: log)
  }

  /// How a run with a fault ended.
  struct Ending {
    let outcome: HelperProgram.Outcome

    /// Whether the program had said that the change is made.
    let isConfirmed: Bool
  }

  /// Runs the command on the store as it was, with a fault at its nth call.
  ///
  /// - Parameter power: A disk that forgets what was not waited for, made when all is as it was.
  func run(
    _ fault: FaultShim.Fault, at call: Int, on power: (() throws -> PowerCut)? = nil
  ) throws -> Ending {
    try putBack()
    let log = "\(scratch.folder)/log"
    try? FileManager.default.removeItem(atPath: log)
    let faults = shim.environment(below: scratch.path, at: call, fault, log: log)
    let disk = try power?()
    let environment = faults.merging(disk?.environment ?? [:]) { fault, disk in
      "\(fault):\(disk)"
    }
    defer { try? disk?.strike() }
    let outcome = try Self.run(command, on: scratch, program, environment)
    return Ending(
      outcome: outcome, isConfirmed: LoggedCall.all(in: log).contains { $0.name == "print" })
  }

  /// Runs the command on the store as it was, with something else in the middle of it.
  func run(beside interlude: Interlude) throws -> HelperProgram.Outcome {
    try putBack()
    return try Self.run(command, on: scratch, program, interlude.environment)
  }

  func runWithoutFault() throws -> HelperProgram.Outcome {
    try Self.run(command, on: scratch, program, [:])
  }

  private static func run(
    _ command: FaultedCommand, on scratch: ScratchStore, _ program: HelperProgram,
    _ environment: [String: String]
  ) throws -> HelperProgram.Outcome {
    let home = "\(scratch.folder)/home"
    let words = ["--store", scratch.path, "--now", command.moment, "--lang", "en"]
    return try program.run(
      command.words(scratch) + words,
      environment: [
        "HOME": home, "XDG_STATE_HOME": home, "XDG_CACHE_HOME": home, "XDG_CONFIG_HOME": home,
        "USER": "mio",
      ].merging(environment) { $1 })
  }

  private func putBack() throws {
    try FileManager.default.removeItem(atPath: scratch.path)
    try FileManager.default.copyItem(atPath: "\(scratch.folder)/kept", toPath: scratch.path)
  }

  /// The records and messages as text, hidden files too; ids that are not in `before` are
  /// replaced, because every run draws others.
  static func records(
    of scratch: ScratchStore, before: [String: String]?
  ) throws -> [String: String] {
    let files = try scratch.files(in: ["cases", "notices", "rounds", "inbox", "trash", "evidence"])
    var texts: [String: String] = [:]
    for (name, bytes) in files { texts[name] = String(decoding: bytes, as: UTF8.self) }
    guard let before else { return texts }
    let known = Set(before.keys.map(Self.id))
    for id in Set(texts.keys.map(Self.id)).subtracting(known) {
      texts = Dictionary(
        uniqueKeysWithValues: texts.map {
          ($0.replacing(id, with: "\(id.prefix(1))?"), $1.replacing(id, with: "\(id.prefix(1))?"))
        })
    }
    return texts
  }

  private static func id(_ path: String) -> String {
    String(path.split(separator: "/").last?.prefix(6) ?? "")
  }

  /// What the next start of the program finds.
  func found() throws -> (store: Store, records: [String: String]) {
    let store = try scratch.reopened()
    store.recover()
    return (store, try Self.records(of: scratch, before: before))
  }
}
