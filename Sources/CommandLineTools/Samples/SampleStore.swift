import CaseFiles
import Casework
import CivilTime
import Glibc
import MessageFormat
import NoticeIntake
import SampleCases
import Synchronization
import Wording

/// A private store with the sample cases, dated relative to now; removed with the value.
///
/// The stories are replayed through the program's own import, filing and submission, so
/// the samples are what the program itself would have made of them.
package struct SampleStore: ~Copyable {
  private let scratch: ScratchFolder

  /// A folder of the system's temporary folder.
  package var folder: String { scratch.path }

  /// The store's path inside of it.
  package var path: String { "\(folder)/store" }

  /// Why the samples could not be opened, in one line.
  package struct Fault: Error {
    package let message: String
  }

  package init(now: Moment, environment: [String: String], language: Language) throws(Fault) {
    scratch = try Self.made(in: environment["TMPDIR"], now: now, language)
  }

  /// The folder, with the store in it; nothing is left where that fails.
  private static func made(
    in temporary: String?, now: Moment, _ language: Language
  ) throws(Fault) -> ScratchFolder {
    let parent = temporary.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    guard let folder = ScratchFolder(in: parent, named: "fukkatsu-samples-") else {
      throw Fault(message: "\(parent): \(language.say(errno: errno))")
    }
    do {
      try fill("\(folder.path)/store", now: now)
      return folder
    } catch {
      throw Fault(message: words(for: error, language))
    }
  }

  private static func words(for error: any Error, _ language: Language) -> String {
    switch error {
    case let error as StoreError: error.sentence(in: language)
    case let fault as SampleStory.Fault: fault.line
    default: "\(error)"
    }
  }

  private static func fill(_ path: String, now: Moment) throws {
    try Store.create(at: path, now: now, durability: .none)
    let seed = SampleRandomness()
    let store = try Store(
      opening: path, user: "sample", durability: .none, randomness: { seed.next() })
    for name in SampleCases.stories {
      let text = String(decoding: file(name), as: UTF8.self)
      var replay = SampleReplay(story: try SampleStory(text, name: name, now: now), store: store)
      try replay.run(now: now)
    }
  }

  static func file(_ name: String) -> [UInt8] {
    SampleCases.files.first { $0.name == name }?.bytes ?? []
  }
}

/// Random bytes that are the same each time, so that a sample keeps its id.
private final class SampleRandomness: Sendable {
  private let state = Mutex<UInt64>(0x5EED_F00D)

  /// The next word of SplitMix64.
  ///
  /// Source: https://prng.di.unimi.it/splitmix64.c
  func next() -> [UInt8] {
    let word = state.withLock { state -> UInt64 in
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
    return (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
  }
}

/// Carries out one story's events, one after the other.
private struct SampleReplay {
  let story: SampleStory
  let store: Store
  private var id: CaseID?

  init(story: SampleStory, store: Store) {
    self.story = story
    self.store = store
  }

  mutating func run(now: Moment) throws {
    for event in story.events { try carryOut(event, now: now) }
  }

  private mutating func carryOut(_ event: SampleStory.Event, now: Moment) throws {
    switch event.kind {
    case "notice": try take(event, now: now)
    case "draft":
      let bytes = SamplePlaceholders.filled(
        SampleStore.file(event.value), at: event.at, now: now)
      _ = try store.writeDraft(
        of: caseID(event), text: String(decoding: bytes, as: UTF8.self), at: event.at)
    case "submit":
      try store.submit(caseID(event), via: event.value, because: nil, at: event.at)
    case "note": try store.note(caseID(event), event.value, kind: .note, at: event.at)
    case "call": try store.note(caseID(event), event.value, kind: .call, at: event.at)
    case "turn":
      let turn = Turn(rawValue: event.value)
      try store.set(caseID(event), at: event.at) { $0.turn = turn ?? $0.turn }
    case "assignee": try store.set(caseID(event), at: event.at) { $0.assignee = event.value }
    case "tag":
      let tags = event.value.split(separator: " ").map(String.init)
      try store.set(caseID(event), at: event.at) { $0.tags += tags }
    case "missed":
      let id = try caseID(event)
      for standing in try store.dossier(id).standings where standing.isOverdue(at: event.at) {
        try store.settle(standing.notice, index: standing.kept.index, as: .missed, at: event.at)
      }
    case "outcome":
      guard let outcome = Outcome(rawValue: event.value) else { throw fault(event) }
      try store.conclude(caseID(event), outcome, at: event.at)
    default: throw fault(event)
    }
  }

  private func fault(_ event: SampleStory.Event) -> SampleStory.Fault {
    SampleStory.Fault(line: "\(story.name): \(event.kind) \(event.value)")
  }

  /// The story's case; the first event of a story makes it.
  private mutating func caseID(_ event: SampleStory.Event) throws -> CaseID {
    if let id { return id }
    guard let name = story.facts["client"] else { throw fault(event) }
    let new = try store.newCase(for: client(name), at: event.at)
    id = new
    return new
  }

  /// The notices of a story without a client fill the inbox.
  private mutating func take(_ event: SampleStory.Event, now: Moment) throws {
    let bytes = SamplePlaceholders.filled(SampleStore.file(event.value), at: event.at, now: now)
    let incoming = try IncomingMessage(bytes, source: event.value, received: event.at)
    guard let name = story.facts["client"] else { return try arrive(incoming, at: event.at) }
    let destination: NoticeDestination = id.map { .sellerCase($0) } ?? .newCase(client(name))
    let filed = try store.take(bytes, to: destination, at: event.at) {
      incoming.notice($0, at: event.at)
    }
    if case .filed(let notice) = filed { id = notice.caseID }
  }

  /// Files what certainly belongs to a case, as the import does.
  private func arrive(_ incoming: IncomingMessage, at moment: Moment) throws {
    guard let placeholder = ArrivalID("I00000") else { return }
    let match = CaseMatch.find(
      incoming.notice(placeholder, at: moment), among: try store.overview().openCases)
    let sure = match.flatMap { $0.isCertain ? $0 : nil }
    _ = try store.take(
      incoming.bytes, to: sure.map { .sellerCase($0.caseID) } ?? .inbox, because: sure?.why,
      at: moment
    ) { incoming.notice($0, at: moment) }
  }

  private func client(_ name: String) -> Client {
    Client(
      name: name, shop: story.facts["shop"] ?? "", sellerID: story.facts["seller"],
      contact: story.facts["contact"], business: story.facts["business"])
  }
}
