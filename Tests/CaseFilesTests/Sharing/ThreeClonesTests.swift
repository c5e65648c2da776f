import CaseFiles
import Casework
import CivilTime
import CommandLineTools
import Foundation
import JSONText
import TestSupport
import Testing

/// Three people who do at random what an office does, each in a clone of their own.
@Suite struct ThreeClonesTests {
  /// How many rounds of changes: `FUKKATSU_SYNC_ROUNDS=1000` for more.
  private static let rounds =
    ProcessInfo.processInfo.environment["FUKKATSU_SYNC_ROUNDS"].flatMap { Int($0) } ?? 100

  @Test(arguments: [UInt64(1)])
  func `three clones changed at random end up equal, with nothing lost`(seed: UInt64) throws {
    let office = try Clones("aoi", "minato", "mio")
    var life = OfficeLife(office, seed: seed)
    for _ in 0..<Self.rounds { try life.goOn() }
    let files = try office.shared()
    var everything: Set<String> = []
    for (name, bytes) in files where !name.hasPrefix("journal/") {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in text.matches(of: /\#[0-9]+\#/) { everything.insert(String(word.output)) }
    }
    let lost = life.written.filter { !everything.contains($0) }
    #expect(lost == [])
    #expect(life.written.count > Self.rounds)
    try office.expectSound()
    try lookWithOtherTools(office, files)
  }

  /// git finds nothing wrong, its log reads well, jq reads every record.
  private func lookWithOtherTools(_ office: Clones, _ files: [String: [UInt8]]) throws {
    for person in office.people {
      let fsck = try office.git(person, "fsck", "--strict", "--no-dangling")
      #expect(fsck.status == 0 && fsck.text.isEmpty, "\(fsck.errors)")
      #expect(try office.git(person, "status", "--porcelain").text.isEmpty)
    }
    let log = try office.git(office.people[0], "log", "--format=%an|%s").text
    for line in log.split(separator: "\n") {
      #expect(line.wholeMatch(of: /(aoi|minato|mio)\|\1: .*/) != nil, "\(line)")
    }
    let heads = try office.people.map { try office.git($0, "rev-parse", "HEAD").text }
    #expect(Set(heads).count == 1)
    let jq = try HelperProgram("jq", package: "jq")
    let records = files.keys.filter { $0.hasSuffix(".json") }.sorted()
    let read = try jq.run(
      ["-e", "type"] + records.map { "\(office.people[0].path)/\($0)" })
    #expect(read.status == 0)
  }
}

/// What happens in an office, the same on every run.
private struct OfficeLife {
  private let office: Clones
  private var generator: SplitMix
  private var number = 0

  /// The words that have to be in the store at the end: `#12#`.
  private(set) var written: [String] = []

  init(_ office: Clones, seed: UInt64) {
    self.office = office
    generator = SplitMix(seed: seed)
  }

  private mutating func word() -> String {
    number += 1
    return "#\(number)#"
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  /// Everybody does something, and somebody synchronises.
  mutating func goOn() throws {
    for person in office.people where chance(75) { try change(person) }
    for person in office.people where chance(30) { try person.done("sync") }
  }

  private mutating func change(_ person: Clone) throws {
    let ids = try person.store().overview().rows.map(\.id.rawValue).sorted()
    guard let id = ids.randomElement(using: &generator), !chance(ids.count < 4 ? 50 : 4) else {
      let client = word()
      written.append(client)
      _ = try person.newCase(client)
      return
    }
    switch Int.random(in: 0..<100, using: &generator) {
    case ..<25: try person.done("note", id, kept())
    case ..<32: try person.done("set", id, "assignee=\(person.name)")
    case ..<38: try person.done("set", id, "tags=+\(kept())")
    case ..<43: try person.done("set", id, "turn=client")
    case ..<60: try draft(person, id)
    case ..<72: try person.importMail(number + 1, "--case", id, text: kept())
    case ..<80: try person.importMail(number + 1, text: kept())
    case ..<88: try file(person, id)
    case ..<92: try submit(person, id)
    case ..<95: try takeBack(person, id)
    case ..<97: try person.done("remove", id)
    default: try decide(person)
    }
  }

  private mutating func kept() -> String {
    let word = word()
    written.append(word)
    return word
  }

  /// Paragraphs are put in and others reworded; what was put in has to stay.
  private mutating func draft(_ person: Clone, _ id: String) throws {
    var lines = (try person.dossier(id).openRound?.text ?? "原因\n対策\n予防")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<2 {
      lines.insert("段落 \(kept())", at: Int.random(in: 0...lines.count, using: &generator))
    }
    if let place = lines.firstIndex(where: { $0.hasPrefix("対策") }) {
      lines[place] = "対策 \(word())"
    }
    try person.writeDraft(id, lines)
  }

  private mutating func file(_ person: Clone, _ id: String) throws {
    let arrivals = try person.store().arrivals().notices.filter { $0.sameAs == nil }
    guard let arrival = arrivals.randomElement(using: &generator) else { return }
    if chance(30) {
      try person.done("correct", arrival.name.rawValue, "reason=authenticity")
    } else {
      try person.done("file", arrival.name.rawValue, "--case", id)
    }
  }

  private mutating func submit(_ person: Clone, _ id: String) throws {
    guard let open = try person.dossier(id).openRound, !open.text.isEmpty else { return }
    try person.done("submit", id, "--because", kept())
  }

  /// A note that is taken back at once leaves nothing.
  private mutating func takeBack(_ person: Clone, _ id: String) throws {
    try person.done("note", id, word())
    try person.done("undo")
  }

  private mutating func decide(_ person: Clone) throws {
    let located = try person.store().conflicts(at: Clones.now)
    guard let first = located.first, let id = first.caseID else { return }
    let choice = first.conflict.isOfText ? "both" : "kept"
    person.run(["resolve", id.rawValue, "1", choice])
  }
}

/// Numbers that are the same on every run.
struct SplitMix: RandomNumberGenerator {
  var seed: UInt64

  mutating func next() -> UInt64 {
    seed &+= 0x9E37_79B9_7F4A_7C15
    var word = seed
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
