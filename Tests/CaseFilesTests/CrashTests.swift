import CaseFiles
import Casework
import CivilTime
import Foundation
import TestSupport
import Testing
import Wording

/// The files of a store as a crash left them in the middle of a change.
private struct Wreck {
  let scratch: ScratchStore
  let finished: [String: [UInt8]]

  /// The number of files that the change renames, removes or brings.
  let steps: Int

  /// - Parameter done: How many of the files had their new names at the crash.
  init(of deed: Deed, after done: Int) throws {
    scratch = try ScratchStore()
    let before = try scratch.files()
    try deed.act(scratch.store, scratch)
    finished = try scratch.files(in: ["cases", "notices", "rounds", "inbox", "trash"])
    let entry = try #require(scratch.journalLines().dropLast().last)
    let files = try #require(entry["files"] as? [[String: Any]])
    steps = files.count
    try Self.forgetLastLine(of: scratch)
    let id = try #require(entry["id"] as? String)
    for file in files.dropFirst(done) {
      try Self.takeBack(file, id: id, before: before, in: scratch)
    }
  }

  static func forgetLastLine(of scratch: ScratchStore) throws {
    let name = try scratch.journalName()
    let lines = String(decoding: try scratch.bytes(name), as: UTF8.self)
      .split(separator: "\n").dropLast()
    try scratch.write(lines.joined(separator: "\n") + "\n", to: name)
  }

  /// Puts a file where it is between the journal's line and the renaming.
  private static func takeBack(
    _ file: [String: Any], id: String, before: [String: [UInt8]], in scratch: ScratchStore
  ) throws {
    let path = try #require(file["path"] as? String)
    let url = URL(filePath: "\(scratch.path)/\(path)")
    let files = FileManager.default
    if let from = file["from"] as? String {
      try files.moveItem(atPath: url.path, toPath: "\(scratch.path)/\(from)")
    } else {
      if files.fileExists(atPath: url.path) {
        let temporary = url.deletingLastPathComponent()
          .appending(path: ".\(url.lastPathComponent).\(id).tmp")
        try files.moveItem(at: url, to: temporary)
      }
      guard let old = before[path] else { return }
      try Data(old).write(to: url)
      chmod(url.path, 0o600)
    }
  }
}

@Suite struct CrashTests {
  @Test(arguments: Deed.all)
  func `a change that a crash stopped anywhere after its journal line is completed`(
    deed: Deed
  ) throws {
    var done = 0
    while true {
      let wreck = try Wreck(of: deed, after: done)
      let store = try wreck.scratch.reopened()
      let problems = try store.check(in: .english)
      #expect(problems.first?.file == "journal")
      // What is still needed must not be called a thing to remove.
      #expect(!problems.contains { $0.file.hasSuffix(".tmp") })
      store.recover()
      let files = try wreck.scratch.files(in: ["cases", "notices", "rounds", "inbox", "trash"])
      #expect(files == wreck.finished)
      let left = try store.check(in: .english)
      #expect(left == [])
      store.recover()
      #expect(try store.undo(at: Deed.later + 60).what == deed.kind)
      if done == wreck.steps { break }
      done += 1
    }
  }

  @Test func `the next change completes it too`() throws {
    let wreck = try Wreck(of: Deed.all[3], after: 0)
    let store = try wreck.scratch.reopened()
    try store.note(wreck.scratch.otherID, "x", kind: .note, at: Deed.later + 60)
    #expect(try store.dossier(wreck.scratch.caseID).notices.count == 2)
    #expect(try store.arrivals().notices.isEmpty)
    #expect(try store.check(in: .english) == [])
  }

  @Test(arguments: Deed.all.prefix(3), [false, true])
  func `a message is known when it is in, though it was looked for while it came in`(
    deed: Deed, wasKnownBefore: Bool
  ) throws {
    var done = 0
    while true {
      let wreck = try Wreck(of: deed, after: done)
      let (scratch, store) = (wreck.scratch, try wreck.scratch.reopened())
      var known = KnownMessages()
      if wasKnownBefore {
        let name = try scratch.journalName()
        let journal = try scratch.bytes(name)
        try Wreck.forgetLastLine(of: scratch)
        try known.update(from: store)
        try scratch.write(String(decoding: journal, as: UTF8.self), to: name)
      }
      let id = try #require(scratch.journalLines().last?["id"] as? String)
      try scratch.write("\(id)\n", to: ".lock")
      try known.update(from: store)
      store.recover()
      try known.update(from: store)
      let notices =
        try store.arrivals().notices
        + store.openCases(at: Deed.later).flatMap { try store.dossier($0.id).notices }
      #expect(notices.count == 3)
      for notice in notices {
        #expect(known.names(of: notice.message.sha256).count == 1)
      }
      if done == wreck.steps { break }
      done += 1
    }
  }

  @Test func `a message is known whose line in the journal took the room of a withdrawn one`()
    throws
  {
    let scratch = try ScratchStore()
    let (store, name) = (scratch.store, try scratch.journalName())
    let before = try scratch.everything()
    var known = KnownMessages()
    var lengths: Set<Int> = []
    for text in ["取り下げ", "届いた方"] {
      for file in Set(try scratch.everything().keys).subtracting(before.keys) {
        try scratch.remove(file)
      }
      try scratch.write(String(decoding: try #require(before[name]), as: UTF8.self), to: name)
      let mail = Mail(text: text, received: Deed.later)
      _ = try store.take(mail.bytes, to: .inbox, at: Deed.later, mail.notice)
      lengths.insert(try scratch.bytes(name).count)
      try known.update(from: store)
      #expect(known.names(of: SHA256.hex(mail.bytes)).count == 1, "\(text)")
    }
    #expect(lengths.count == 1)
  }

  @Test func `a record whose new content is lost is written by its values, not its bytes`()
    throws
  {
    let scratch = try ScratchStore()
    let file = "cases/\(scratch.caseID.rawValue).json"
    // The same name, its marks written as letters of their own.
    try scratch.edit(file, replacing: "YAMADA", with: "ハ\u{309A}ハ\u{309A}")
    let old = try scratch.bytes(file)
    try scratch.store.set(scratch.caseID, at: Deed.later) { sellerCase in
      sellerCase.client.shop = "パパ"
      sellerCase.tags = ["急ぎ"]
    }
    try Wreck.forgetLastLine(of: scratch)
    try scratch.write(String(decoding: old, as: UTF8.self), to: file)
    let store = try scratch.reopened()
    store.recover()
    #expect(try store.dossier(scratch.caseID).sellerCase.tags == ["急ぎ"])
    #expect(try store.check(in: .english) == [])
    #expect(try store.undo(at: Deed.later + 60).what == .set)
    #expect(try store.dossier(scratch.caseID).sellerCase.tags == [])
  }

  @Test(arguments: [true, false])
  func `what somebody wrote after a crash is kept, and the change is made once`(wasMade: Bool)
    throws
  {
    let scratch = try ScratchStore()
    let file = "cases/\(scratch.caseID.rawValue).json"
    let old = try scratch.bytes(file)
    try scratch.store.note(scratch.caseID, "一度だけ", kind: .note, at: Deed.later)
    try Wreck.forgetLastLine(of: scratch)
    if !wasMade { try scratch.write(String(decoding: old, as: UTF8.self), to: file) }
    try scratch.edit(file, replacing: "YAMADA", with: "山田")
    let store = try scratch.reopened()
    store.recover()
    let sellerCase = try store.dossier(scratch.caseID).sellerCase
    #expect(sellerCase.timeline.filter { $0.text == "一度だけ" }.count == 1)
    #expect(sellerCase.client.shop == "山田")
  }

  @Test(arguments: [
    "{", #"{"id":"Jdead","at":"2026-05-01T12:0"#, "\u{0}\u{0}\u{0}",
    #"{"at":"2026-05-01T12:00:00+09:00","by":"mio","case":null,"files":[],"id":"Jdead","undoes":null,"what":"note"}"#,
  ])
  func `a line of the journal without its end was never confirmed, and is dropped`(
    torn: String
  ) throws {
    let scratch = try ScratchStore()
    let name = try scratch.journalName()
    let whole = try scratch.bytes(name)
    let files = try scratch.files()
    try scratch.write(String(decoding: whole, as: UTF8.self) + torn, to: name)
    let store = try scratch.reopened()
    store.recover()
    #expect(try scratch.files() == files)
    #expect(try store.history().count == 5)
    try store.note(scratch.caseID, "x", kind: .note, at: Deed.later)
    #expect(try store.history().map(\.what).last == .note)
    #expect(try scratch.bytes(name).starts(with: whole))
    #expect(try scratch.journalLines().count == 12)
    #expect(try store.check(in: .english) == [])
  }

  @Test func `a line of the journal that is no entry hides none of the others`() throws {
    let scratch = try ScratchStore()
    let name = try scratch.journalName()
    let lines = String(decoding: try scratch.bytes(name), as: UTF8.self)
    try scratch.write("garbage\n[1]\n{\"later\":1}\n" + lines, to: name)
    #expect(try scratch.reopened().history().count == 5)
    #expect(try scratch.reopened().undo(at: Deed.later).what == .draft)
  }

  @Test func `killed at any moment, the store is sound and keeps what was confirmed`() throws {
    let scratch = try ScratchStore()
    let program = try HelperProgram(built: "fukkatsu")
    let shell = try HelperProgram("sh", package: "dash")
    // Each word is confirmed in the list only after its command has ended.
    let script = """
      n=0
      while :; do
        "$1" note "$2" "note $n." --store "$3" --quiet || exit 1
        echo "note $n." >> "$4"
        n=$((n+1))
      done
      """
    for round in 0..<6 {
      let list = "\(scratch.folder)/confirmed-\(round)"
      let limit = "0.\(3 + round)7"
      _ = try HelperProgram("timeout", package: "coreutils").run([
        "-s", "KILL", limit, shell.path, "-c", script, "sh", program.path,
        scratch.caseID.rawValue, scratch.path, list,
      ])
      let store = try scratch.reopened()
      // The one that was killed may still be in a write that no signal ends, and has the lock.
      for _ in 0..<1500 {
        store.recover()
        if try store.check(in: .english).allSatisfy({ $0.file.hasSuffix(".tmp") }) { break }
        usleep(20_000)
      }
      let confirmed = (try? String(contentsOfFile: list, encoding: .utf8)) ?? ""
      let notes = try store.dossier(scratch.caseID).sellerCase.timeline.map(\.text)
      for line in confirmed.split(separator: "\n") {
        #expect(notes.contains(String(line)))
      }
      let left = try store.check(in: .english).filter { !$0.file.hasSuffix(".tmp") }
      #expect(left == [])
    }
  }
}
