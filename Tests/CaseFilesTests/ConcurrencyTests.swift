import CaseFiles
import Casework
import Foundation
import TestSupport
import Testing
import Wording

@Suite struct ConcurrencyTests {
  @Test func `threads that write at once lose nothing`() async throws {
    let scratch = try ScratchStore()
    await withTaskGroup { group in
      for writer in 0..<4 {
        group.addTask {
          do {
            let store = try scratch.reopened(user: "user\(writer)")
            for number in 0..<25 {
              try store.note(
                scratch.caseID, "\(writer)-\(number)", kind: .note, at: Deed.later)
            }
          } catch {
            Issue.record(error)
          }
        }
      }
    }
    let entries = try scratch.store.dossier(scratch.caseID).sellerCase.timeline.dropFirst()
    let texts = entries.map(\.text)
    #expect(texts.count == 100)
    #expect(Set(texts) == Set((0..<4).flatMap { w in (0..<25).map { "\(w)-\($0)" } }))
    #expect(entries.allSatisfy { $0.by == "user\($0.text.prefix(1))" })
    #expect(try scratch.store.history().count == 105)
    #expect(try scratch.store.check(in: .english) == [])
  }

  @Test(arguments: [[], ["--case"]])
  func `the same mails taken in by several programs at once are there once`(
    words: [String]
  ) async throws {
    let scratch = try ScratchStore()
    let mails = "\(scratch.folder)/mails"
    try FileManager.default.createDirectory(atPath: mails, withIntermediateDirectories: true)
    for number in 1...12 {
      let mail = InventedMail(
        "m\(number)", date: "Fri, 01 May 2026 08:\(number + 10):00 +0900",
        subject: "連絡 \(number)", body: "今週の営業日のお知らせです。（\(number)）\n")
      try Data(mail.bytes).write(to: URL(filePath: "\(mails)/\(number).eml"))
    }
    let program = try HelperProgram(built: "fukkatsu")
    let command =
      ["import", mails, "--store", scratch.path, "--json"]
      + words.flatMap { [$0, scratch.caseID.rawValue] }
    let outcomes = try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<4 {
        group.addTask {
          let ended = try program.run(command)
          #expect(ended.status == 0, "\(ended.errors)")
          let rows = try JSONSerialization.jsonObject(with: Data(ended.output))
          return try #require(rows as? [[String: Any]]).compactMap { $0["outcome"] as? String }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let before = words.isEmpty ? 1 : 0
    let arrivals = try scratch.store.arrivals().notices
    let filed = try scratch.store.dossier(scratch.caseID).notices
    let taken = (words.isEmpty ? arrivals : filed).dropLast(before)
    #expect(taken.count == (words.isEmpty ? 12 : 13))
    #expect(Set((arrivals + filed).map(\.message.sha256)).count == arrivals.count + filed.count)
    #expect(outcomes.count { $0 == "duplicate" } == 36 && outcomes.count == 48)
    #expect(try scratch.store.check(in: .english) == [])
  }

  @Test func `programs that write at once lose nothing, and readers see no half change`() throws {
    let scratch = try ScratchStore()
    let program = try HelperProgram(built: "fukkatsu")
    let script = """
      write() {
        for n in 1 2 3 4 5 6 7 8; do
          "$1" note "$2" "$4-$n." --store "$3" --quiet || echo failed
          "$1" new --client "client $4-$n" --store "$3" --quiet || echo failed
        done
      }
      write "$1" "$2" "$3" a & write "$1" "$2" "$3" b & write "$1" "$2" "$3" c &
      for n in 1 2 3 4 5 6 7 8; do "$1" check --store "$3" --json > "$4"; done
      wait
      """
    let outcome = try HelperProgram("sh", package: "dash").run([
      "-c", script, "sh", program.path, scratch.caseID.rawValue, scratch.path,
      "\(scratch.folder)/checks",
    ])
    #expect(!outcome.text.contains("failed"), "\(outcome.errors)")
    let notes = try scratch.store.dossier(scratch.caseID).sellerCase.timeline.map(\.text)
    #expect(notes.count == 25)
    for writer in ["a", "b", "c"] {
      // Each writer's own notes stay in order.
      #expect(notes.filter { $0.hasPrefix(writer) } == (1...8).map { "\(writer)-\($0)." })
    }
    #expect(try scratch.store.overview().rows.count == 26)
    #expect(try scratch.store.check(in: .english) == [])
  }

  @Test func `a lock that is held is told, and readers do not wait for it`() throws {
    let scratch = try ScratchStore()
    let lock = open("\(scratch.path)/.lock", O_RDWR)
    try #require(lock >= 0)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    // One who waited for the lock would be refused it, as the writer is.
    #expect(try scratch.store.overview().rows.count == 2)
    #expect(try scratch.store.arrivals().notices.count == 1)
    scratch.store.recover()
    #expect(throws: StoreError.locked(path: scratch.path)) {
      try scratch.store.note(scratch.caseID, "x", kind: .note, at: Deed.later)
    }
  }
}
