import Casework
import CivilTime
import Glibc
import JSONText
import TextFolding

/// Remembers, for one store and one user, what `remind` has told.
package struct ReminderLog: Sendable {
  private let folder: StoreFolder
  private static let name = "told.json"

  /// How long something is remembered after its moment that nobody would tell any more.
  private static let memory = 400 * 86_400

  /// - Parameters:
  ///   - stateFolder: `$XDG_STATE_HOME/fukkatsu`.
  ///   - store: The store's path.
  package init(stateFolder: String, store: String) {
    let state = StoreFolder(path: stateFolder)
    let name = StoreKey(ofStoreAt: store).name("reminders", in: state)
    folder = StoreFolder(path: state.path(of: name))
  }

  /// Holds the log while something is told, so that two timers at once tell it once.
  package func whileHeld<Result>(
    _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try folder.make()
    let path = folder.path(of: ".lock")
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .system(path: path, code: errno) }
    defer { close(file) }
    while flock(file, LOCK_EX) != 0 {
      guard errno == EINTR else { throw .system(path: path, code: errno) }
    }
    return try body()
  }

  /// The keys of what was told; none where nothing was, or the file is damaged: what was
  /// told twice is better than what was not told.
  package func told() throws(StoreError) -> Set<String> {
    guard
      let bytes = try folder.read(Self.name), let value = try? JSONValue(parsing: bytes),
      let keys = value.object?["told"]?.array
    else { return [] }
    return Set(keys.compactMap(\.string))
  }

  /// Remembers what was told; it is on the disk when this returns.
  ///
  /// - Parameter live: The keys of what would be told if it were forgotten, however long
  ///   ago it was: a deadline missed years ago is told once too.
  package func remember(
    _ keys: Set<String>, live: Set<String>, at now: Moment
  ) throws(StoreError) {
    try write(
      keys.filter { key in
        let seconds = key.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        return live.contains(key) || now.seconds - seconds < Self.memory
      })
  }

  private func write(_ kept: Set<String>) throws(StoreError) {
    try folder.make()
    try folder.replace(
      Self.name, with: JSONValue.object(["told": .strings(kept.sorted())]).indented)
  }

  /// Forgets what was told of a case.
  package func forgetAll(of id: CaseID) throws(StoreError) {
    let told = try told()
    let kept = told.filter { !$0.contains(id.rawValue) }
    if kept.count != told.count { try write(kept) }
  }
}
