import Casework
import Glibc

/// Which cases were changed since an index was made, beside the index.
///
/// Each change of this program leaves an entry: the times of the folders before it and
/// after it, and a case it touched. Where the entries lead from the times that the index
/// was made at to those of now, nothing else has given or taken a name, and only these
/// cases have to be read anew.
struct IndexChanges {
  private let path: String

  /// More than this are not followed: the index is made anew.
  private static let limit = 4096
  private static let entrySize = 56
  private static let noCase = UInt32.max

  /// - Parameter index: The path of the index.
  init(beside index: String) {
    path = "\(index).changes"
  }

  /// Appends an entry for each case; what cannot be written is found out by looking at the
  /// files.
  func append(_ cases: Set<CaseID>, from before: FolderTimes, to after: FolderTimes) {
    let codes = cases.isEmpty ? [Self.noCase] : cases.map(\.code)
    var bytes: [UInt8] = []
    for code in codes {
      withUnsafeBytes(of: code) { bytes += $0 }
      withUnsafeBytes(of: UInt32(0)) { bytes += $0 }
      for time in before.times + after.times { withUnsafeBytes(of: time) { bytes += $0 } }
    }
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    _ = StoreFolder.write(bytes, to: file)
  }

  func remove() { unlink(path) }

  /// The cases on the way from one state of the folders to another; `nil` where the
  /// entries do not lead there.
  func cases(from start: FolderTimes, to end: FolderTimes) -> Set<CaseID>? {
    var cases: Set<CaseID> = []
    var reached = start
    for entry in entries {
      // What was there when the index was made is in it.
      guard entry.before == reached || entry.after == reached else { continue }
      reached = entry.after
      if entry.code != Self.noCase { cases.insert(CaseID(code: entry.code)) }
    }
    return reached == end ? cases : nil
  }

  private struct Entry {
    let code: UInt32
    let before: FolderTimes
    let after: FolderTimes
  }

  private var entries: [Entry] {
    let limit = Self.limit * Self.entrySize
    guard
      let slash = path.lastIndex(of: "/"),
      let bytes = try? StoreFolder(path: String(path[..<slash]))
        .read(String(path[path.index(after: slash)...]), limit: limit)
    else { return [] }
    return bytes.withUnsafeBytes { buffer in
      (0..<bytes.count / Self.entrySize).map { index in
        let start = index * Self.entrySize
        let times = (0..<6).map {
          buffer.loadUnaligned(fromByteOffset: start + 8 + 8 * $0, as: Int64.self)
        }
        return Entry(
          code: buffer.loadUnaligned(fromByteOffset: start, as: UInt32.self),
          before: FolderTimes(times: Array(times[..<3])),
          after: FolderTimes(times: Array(times[3...])))
      }
    }
  }
}

extension Store {
  /// Where the index of this store lies; `nil` where it is to have none.
  var indexPath: String? {
    cacheFolder.map { folder in
      let name = SHA256.hex(Array(RealPath.of(path).utf8)).prefix(16)
      return "\(folder)/\(name).index"
    }
  }

  /// Carries out a change of names, and leaves word of it beside the index.
  func noting<Result>(
    _ paths: [String], _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    guard let indexPath else { return try body() }
    let before = FolderTimes(of: self)
    let result = try body()
    let cases = paths.compactMap { path in
      path.split(separator: "/").last.flatMap { CaseID($0.prefix(6)) }
    }
    IndexChanges(beside: indexPath).append(Set(cases), from: before, to: FolderTimes(of: self))
    return result
  }
}
