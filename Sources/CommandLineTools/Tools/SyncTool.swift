import CaseFiles
import Casework
import Glibc
import JSONText
import Wording

extension CommandLineTool {
  static let sync = CommandLineTool(
    "sync", "[--init [URL]]", .sync, options: [.flag("--init")], words: (0, 1)
  ) { invocation throws(ToolFailure) in
    let isBeginning = invocation.arguments.has("--init")
    guard isBeginning || invocation.words.isEmpty else {
      let line = "fukkatsu sync --init \(invocation.words.joined(separator: " "))"
      throw invocation.failure(.tooManyWords, "sync", invocation.words.first ?? "", line)
    }
    let remote = invocation.words.first.map(absolute)
    if isBeginning, let remote { try clone(remote, invocation) }
    let store = try invocation.storeForChanging()
    var sync = StoreSync(store, program: ownPath, at: invocation.now)
    let outcome: SyncOutcome
    do throws(SyncError) {
      outcome = try isBeginning ? sync.begin(with: remote) : sync.run()
    } catch {
      throw ToolFailure(
        error.sentence(in: invocation.language), error.isOfTheStore ? .store : .found)
    }
    try invocation.forget(outcome.purged, beside: store)
    answer(outcome, isAlone: !sync.hasRemote, invocation)
    return .done
  }

  /// A new store is a clone of the one that is shared.
  private static func clone(_ remote: String, _ invocation: Invocation) throws(ToolFailure) {
    let path = invocation.storePath
    guard rmdir(path) == 0 || errno == ENOENT else { return }
    do {
      if try Store.clone(remote, to: path, user: invocation.userName) {
        let words = invocation.language.say(SyncPhrase.cloned, path)
        if !invocation.isQuiet { invocation.tell(words) }
      } else {
        try invocation.attempt { () throws(StoreError) in
          try Store.create(at: path, now: invocation.now)
        }
      }
    } catch let error as SyncError {
      throw ToolFailure(
        error.sentence(in: invocation.language), error.isOfTheStore ? .store : .found)
    } catch let error as ToolFailure {
      throw error
    } catch {
      throw ToolFailure("\(error)", .found)
    }
  }

  /// A folder of this machine is named from the store's folder later.
  private static func absolute(_ address: String) -> String {
    guard let real = realpath(address, nil) else { return address }
    defer { free(real) }
    return String(cString: real)
  }

  /// This executable, for git to call.
  private static var ownPath: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return "fukkatsu" }
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func answer(
    _ outcome: SyncOutcome, isAlone: Bool, _ invocation: Invocation
  ) {
    if invocation.wantsJSON {
      invocation.print(
        .object([
          "id": .string(outcome.commit), "changed": .strings(outcome.changed),
          "received": .integer(outcome.received), "joined": .integer(outcome.joined),
          "renumbered": .integer(outcome.renumbered), "conflicts": .integer(outcome.conflicts),
          "purged": .strings(outcome.purged.map(\.id.rawValue)),
        ]))
      return
    }
    guard !invocation.isQuiet else { return }
    let phrase: SyncPhrase = isAlone ? .syncedAlone : .synced
    invocation.print(
      invocation.language.say(phrase, outcome.summary(in: invocation.language)).trimmed)
  }
}

extension SyncOutcome {
  fileprivate var changed: [String] {
    [
      committed ? "committed" : nil, received > 0 ? "received" : nil, joined > 0 ? "joined" : nil,
      renumbered > 0 ? "renumbered" : nil, sent ? "sent" : nil,
    ].compactMap(\.self)
  }

  fileprivate func summary(in language: Language) -> String {
    let counts: [(SyncPhrase, Int)] = [
      (.receivedFiles, received), (.joinedRecords, joined), (.renumbered, renumbered),
      (.conflictsLeft, conflicts),
    ]
    let words = counts.filter { $0.1 > 0 }.map { language.say($0.0, String($0.1)) }
    return ((sent ? [language.say(SyncPhrase.sentChanges)] : []) + words)
      .joined(separator: language == .japanese ? "、" : ", ")
  }
}

extension String {
  fileprivate var trimmed: String { trimmingBlanks }
}
