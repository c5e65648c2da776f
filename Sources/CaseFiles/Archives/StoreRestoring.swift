import Casework
import CivilTime
import Glibc

extension Store {
  /// Brings a whole store back from its backup, into a folder that is not there or empty.
  ///
  /// All is unpacked beside it first; the folder gets its name when everything is on the
  /// disk, so that there is never half a store.
  ///
  /// - Returns: How many files there are.
  /// - Throws: ``StoreError/exists(path:)`` where the folder holds anything.
  package static func restore(
    _ archive: VerifiedArchive, to path: String
  ) throws(StoreError) -> Int {
    let place = PathParts(path)
    try StoreFolder(path: place.parent).make()
    guard try isFree(path) else { throw .exists(path: path) }
    let half = RestoredTree(beside: place)
    let count: Int
    do throws(StoreError) {
      count = try half.unpack(archive)
      guard Glibc.rename(half.path, path) == 0 else { throw .system(path: path, code: errno) }
    } catch {
      half.remove()
      // Under the name that the user gave.
      guard case .system(let place, let code) = error, place.hasPrefix(half.path) else {
        throw error
      }
      throw .system(path: path, code: code)
    }
    do throws(StoreError) { try StoreFolder(path: place.parent).synchronize() } catch {
      // Its name may not last: then there is no such store.
      if Glibc.rename(path, half.path) == 0 { half.remove() }
      throw error
    }
    return count
  }

  private static func isFree(_ path: String) throws(StoreError) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return true }
    guard status.st_mode & S_IFMT == S_IFDIR else { return false }
    return try StoreFolder(path: path).rawNames().isEmpty
  }
}

/// A store being unpacked, under a name of its own until it is whole.
private struct RestoredTree {
  let path: String

  /// What a crash left beside the place is removed.
  init(beside place: PathParts) {
    let parent = StoreFolder(path: place.parent)
    let beginning = ".\(place.name).restoring."
    for name in (try? parent.hiddenNames()) ?? [] where name.hasPrefix(beginning) {
      guard let process = pid_t(name.dropFirst(beginning.count)), kill(process, 0) != 0,
        errno == ESRCH
      else { continue }
      RestoredTree(path: parent.path(of: name)).remove()
    }
    path = parent.path(of: "\(beginning)\(getpid())")
  }

  private init(path: String) {
    self.path = path
  }

  func unpack(_ archive: VerifiedArchive) throws(StoreError) -> Int {
    remove()
    try StoreFolder(path: path).make()
    for kind in Store.Kind.allCases { try StoreFolder(path: "\(path)/\(kind.rawValue)").make() }
    var (count, made) = (0, Set<String>())
    try archive.forEach { file throws(StoreError) in
      let name = file.name.lastIndex(of: 0x2F).map { Array(file.name[($0 + 1)...]) } ?? file.name
      let inner = file.name.dropLast(name.count)
      let folder = StoreFolder(
        path: "\(path)/\(String(decoding: inner, as: UTF8.self))", durability: .none)
      if made.insert(folder.path).inserted { try folder.make() }
      try folder.write(file.bytes, toRaw: name)
      count += 1
    }
    // One wait for all files instead of one for each.
    sync()
    _ = try Store(opening: path, user: "", isExamined: true)
    return count
  }

  func remove() { StoreFolder(path: path).removeTree() }
}
