import Casework
import CivilTime
import Glibc
import JSONText

extension Store {
  /// Whether the store lies in a clone.
  package var isShared: Bool { root.exists(".git") }

  /// Carries out something with the store; its errors are those of sharing.
  func sharing<Result>(
    _ body: () throws(StoreError) -> Result
  ) throws(SyncError) -> Result {
    do { return try body() } catch { throw .store(error) }
  }

  /// Holds the store's lock for something that git does.
  func locked<Result>(
    _ body: () throws(SyncError) -> Result
  ) throws(SyncError) -> Result {
    let ended = try sharing { () throws(StoreError) in
      try withLock { () throws(StoreError) -> Swift.Result<Result, SyncError> in
        try completeUnfinished()
        do throws(SyncError) { return .success(try body()) } catch { return .failure(error) }
      }
    }
    return try ended.get()
  }

  /// An id of the same kind that is not in use.
  func freeName(like name: String) -> String? {
    for _ in 0..<100 {
      let bytes = randomness()
      let new =
        name.hasPrefix("C")
        ? CaseID(randomness: bytes)?.rawValue
        : ArrivalID(randomness: bytes)?.rawValue
      let folder = name.hasPrefix("C") ? Kind.cases : .inbox
      if let new, !self.folder(folder).exists("\(new).json") { return new }
    }
    return nil
  }
}

/// Keeps two synchronisations of one clone apart.
struct SyncLock {
  private let file: Int32

  private static let patience = 300

  init(of store: Store) throws(SyncError) {
    let path = store.root.path(of: ".git/fukkatsu-lock")
    file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .store(.system(path: path, code: errno)) }
    var tries = 0
    while flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR {
      guard tries < Self.patience else {
        close(file)
        throw .busy(path: store.path)
      }
      tries += 1
      usleep(10_000)
    }
  }

  func release() { close(file) }
}

/// Where sharing stands, as the last synchronisation left it.
package struct SyncState: Hashable, Sendable {
  /// When it was; `nil` where there was none.
  package private(set) var at: Moment?

  /// Whether something was changed here since.
  package private(set) var isBehind = false
  private let folder: StoreFolder
  private let extent: Int

  private static let fileName = "fukkatsu-sync"

  /// - Returns: `nil` for a store that is not shared.
  package init?(of store: Store) {
    guard store.isShared else { return nil }
    self.init(sharing: store)
    guard let bytes = try? folder.read(Self.fileName),
      let members = (try? JSONValue(parsing: bytes))?.object
    else {
      isBehind = true
      return
    }
    at = members["at"]?.string.flatMap { Moment(iso8601: $0) }
    isBehind = members["extent"]?.integer != extent
  }

  init(sharing store: Store) {
    folder = StoreFolder(path: store.root.path(of: ".git"))
    extent = (try? store.journal.extent()) ?? 0
  }

  func write(_ outcome: SyncOutcome, at now: Moment) {
    let record = JSONValue.object([
      "at": .moment(now), "commit": .string(outcome.commit), "extent": .integer(extent),
    ])
    try? folder.replace(Self.fileName, with: record.indented)
  }

  package static func == (left: SyncState, right: SyncState) -> Bool {
    left.at == right.at && left.isBehind == right.isBehind
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(at)
    hasher.combine(isBehind)
  }
}

/// What a commit says: who, and which cases.
struct CommitMessage {
  let text: String

  private static let most = 8

  init(of user: String, changing paths: [SharedPath], joining: Bool = false) {
    let ids = Set(paths.compactMap(\.caseID)).map(\.rawValue).sorted()
    var words = ids.prefix(Self.most).joined(separator: " ")
    if ids.count > Self.most { words += " (+\(ids.count - Self.most))" }
    if ids.isEmpty {
      words = Set(paths.map { String($0.folder) }).sorted().joined(separator: " ")
    }
    text = "\(user): \(joining ? "<- " : "")\(words)\n"
  }

  init(of user: String, joining paths: [SharedPath]) {
    self.init(of: user, changing: paths, joining: true)
  }
}
