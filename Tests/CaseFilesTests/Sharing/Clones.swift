import CaseFiles
import Casework
import CivilTime
import CommandLineTools
import Foundation
import Synchronization
import TestSupport
import Testing
import Wording

/// An office: an empty repository that is shared, and a clone of a store for each of some
/// people.
///
/// All of it is removed with the value.
final class Clones: Sendable {
  let folder: String
  let people: [Clone]

  var remote: String { "\(folder)/remote.git" }

  static let now = Moment(seconds: 1_777_591_790)

  /// - Parameter names: Everybody shares at once; the first finds the repository empty.
  init(_ names: String...) throws {
    let folder =
      FileManager.default.temporaryDirectory.path + "/fukkatsu-clones-" + UUID().uuidString
    self.folder = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    people = names.map { Clone($0, in: folder) }
    let git = try HelperProgram("git", package: "git")
    let made = try git.run(["init", "--quiet", "--bare", "-b", "main", "\(folder)/remote.git"])
    try #require(made.status == 0, "\(made.errors)")
    for person in people { try person.done("sync", "--init", remote) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Two people who share one case.
  ///
  /// - Parameter prepare: What the first does in the case before the second has it.
  /// - Returns: Also the id of the case.
  static func sharingCase(
    _ prepare: (Clone, String) throws -> Void = { _, _ in }
  ) throws -> (Clones, id: String) {
    let office = try Clones("aoi", "minato")
    let id = try office.people[0].newCase("海風工房")
    try prepare(office.people[0], id)
    try office.settle()
    return (office, id)
  }

  /// The first two people.
  var pair: (Clone, Clone) { (people[0], people[1]) }

  /// Nobody has anything for `check` to name but what people have to decide.
  func expectSound(sourceLocation: SourceLocation = #_sourceLocation) throws {
    for person in people {
      let faults = try person.faults()
      #expect(faults == [], "\(person.name): \(faults)", sourceLocation: sourceLocation)
    }
  }

  /// Lets everybody synchronise until nothing moves any more.
  func settle() throws {
    for _ in 0..<2 { for person in people { try person.done("sync") } }
  }

  /// What everybody has, which has to be the same.
  func shared() throws -> [String: [UInt8]] {
    try settle()
    let first = try people[0].files()
    for person in people.dropFirst() {
      let other = try person.files()
      #expect(Set(other.keys) == Set(first.keys))
      for (name, bytes) in other where first[name] != bytes {
        Issue.record("\(name) differs:\n\(String(decoding: bytes, as: UTF8.self))")
      }
    }
    return first
  }

  /// git with its own words, in one of the clones.
  func git(_ person: Clone, _ words: String...) throws -> HelperProgram.Outcome {
    try HelperProgram("git", package: "git").run(
      ["-C", person.path, "-c", "user.name=x", "-c", "user.email=x@example.com"] + words)
  }
}

/// One person's clone, driven by the program's own commands.
final class Clone: Sendable {
  let name: String
  let folder: String
  private let clock = Mutex(Clones.now)

  var path: String { "\(folder)/store" }

  init(_ name: String, in folder: String) {
    self.name = name
    self.folder = "\(folder)/\(name)"
  }

  /// How a command ended and what it said.
  struct Answer {
    let code: ExitCode
    let text: String
    let errors: String
  }

  /// Runs a command of the program, a second after the one before.
  @discardableResult
  func run(_ words: [String]) -> Answer {
    let output = Mutex<(text: [UInt8], errors: [UInt8])>(([], []))
    let now = clock.withLock { moment in
      moment = moment + 1
      return moment
    }
    let surroundings = Surroundings(
      environment: ["HOME": folder, "FUKKATSU_USER": name], now: now, language: .english,
      isInteractive: false, standardInput: { [] },
      write: { bytes, isError in
        output.withLock { if isError { $0.errors += bytes } else { $0.text += bytes } }
        return 0
      })
    guard let tool = Toolbox.tool(named: words[0]) else {
      return Answer(code: .usage, text: "", errors: "no command \(words[0])")
    }
    let code = Toolbox.run(tool, ["--store", path] + words.dropFirst(), in: surroundings)
    return output.withLock {
      Answer(
        code: code, text: String(decoding: $0.text, as: UTF8.self),
        errors: String(decoding: $0.errors, as: UTF8.self))
    }
  }

  /// Runs a command that has to succeed.
  @discardableResult
  func done(_ words: String..., sourceLocation: SourceLocation = #_sourceLocation) throws -> String
  {
    let answer = run(words)
    try #require(
      answer.code == .done, "\(name): \(words): \(answer.errors)\(answer.text)",
      sourceLocation: sourceLocation)
    return answer.text
  }

  func store() throws -> Store { try Store(opening: path, user: name, durability: .none) }

  /// Makes a case, and returns its id.
  func newCase(_ client: String) throws -> String {
    String(try done("new", "--client", client).prefix(6))
  }

  func dossier(_ id: String) throws -> Dossier {
    try store().dossier(try #require(CaseID(id)))
  }

  /// Writes a file beside the store, and returns its path.
  func write(_ text: String, to name: String) throws -> String {
    let path = "\(folder)/\(name)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  /// Takes a mail in; `number` makes it one of its own.
  func importMail(_ number: Int, _ words: String..., text: String = "72時間以内に計画をお送りください。")
    throws
  {
    let mail = """
      From: notice@example.com
      Message-ID: <\(number)@example.com>
      Date: Fri, 01 May 2026 08:\(10 + number % 50):00 +0900
      Subject: \(number)
      Content-Type: text/plain; charset=utf-8

      出品用アカウントを一時停止しました。真贋に関する調査のためです。\(text)（\(number)）

      """
    let answer = run(["import", try write(mail, to: "mail.eml")] + words)
    try #require(answer.code == .done, "\(answer.errors)")
  }

  func writeDraft(_ id: String, _ lines: [String]) throws {
    try done("draft", id, "--from", try write(lines.joined(separator: "\n"), to: "plan.txt"))
  }

  /// All that is shared, byte for byte.
  func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for kind in Store.Kind.allCases.map(\.rawValue) {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(kind)")) ?? []
      for name in names {
        let bytes = try Data(contentsOf: URL(filePath: "\(path)/\(kind)/\(name)"))
        files["\(kind)/\(name)"] = Array(bytes)
      }
    }
    files["store.json"] = Array(try Data(contentsOf: URL(filePath: "\(path)/store.json")))
    return files
  }

  /// What `check` finds but for what people have to decide.
  func faults() throws -> [StoreProblem] {
    try store().check(in: .english).filter { !$0.problem.contains("two people") }
  }
}
