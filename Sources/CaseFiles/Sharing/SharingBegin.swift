import Casework
import CivilTime
import Glibc
import JSONText

extension StoreSync {
  /// Makes the store a clone, with others at the address where one is given, and
  /// synchronises.
  package mutating func begin(with remote: String?) throws(SyncError) -> SyncOutcome {
    if !git.exists { try git.done("init", "--quiet", "--initial-branch=\(GitRepository.branch)") }
    if let remote {
      switch try git.remoteAddress {
      case nil: try git.done("remote", "add", GitRepository.remote, remote)
      case remote: break
      case let other?: throw .alreadyShared(with: other)
      }
    }
    return try run()
  }
}

extension Store {
  /// Makes a clone of a store that others share; the folder is new or empty.
  ///
  /// It has its name only when all of it is there.
  ///
  /// - Returns: `false` where there is nothing at the address yet.
  package static func clone(
    _ remote: String, to path: String, user: String
  ) throws(SyncError) -> Bool {
    let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let folder = StoreFolder(path: parent.isEmpty ? "/" : parent)
    let part = folder.path(of: ".fukkatsu-clone-\(getpid())")
    do { try folder.make() } catch { throw .store(error) }
    defer { CapturedProgram.removeTree(part) }
    let git = GitRepository(at: folder.path, user: user, hasOwnIndex: false)
    let made = try git.run(["clone", "--quiet", "--origin", GitRepository.remote, remote, part])
    guard made.status == 0 else { throw .unreachable(remote: remote, why: made.complaint) }
    let clone = GitRepository(at: part, user: user)
    try clone.checkOutBranch()
    guard try clone.commit("HEAD") != nil else { return false }
    try clone.checkStore(at: "HEAD", remote: remote)
    guard rename(part, path) == 0 else {
      throw .store(.system(path: path, code: errno))
    }
    return true
  }
}

extension CapturedProgram {
  /// Removes a folder and all in it.
  static func removeTree(_ path: String) {
    guard access(path, F_OK) == 0 else { return }
    _ = try? CapturedProgram(
      arguments: ["rm", "-rf", "--", path], environment: processEnvironment()
    ).run()
  }
}

extension GitRepository {
  /// The tree that holds nothing, as git knows it without being told.
  static let emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"

  /// Has git merge records by way of this program, in whatever way it is called.
  func configure(_ program: String) throws(SyncError) {
    let quoted =
      "'"
      + program.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: #"'\''"#) + "'"
    let settings = [
      ("merge.fukkatsu.name", "records of fukkatsu, field by field"),
      ("merge.fukkatsu.driver", "\(quoted) merge-driver %O %A %B %P"),
      ("core.sharedRepository", "0600"),
    ]
    for (name, value) in settings where try line("config", "--local", "--get", name) != value {
      try done("config", "--local", name, value)
    }
  }

  /// In a fresh clone: puts the branch that is shared into place, also where the other end
  /// names another one as its first, as a `git init --bare` without a word does.
  func checkOutBranch() throws(SyncError) {
    guard let shared = try commit(Self.upstream), try commit("HEAD") != shared else { return }
    let fresh = GitRepository(at: path, user: user, hasOwnIndex: false)
    try fresh.done("checkout", "--quiet", "-B", Self.branch, Self.upstream)
  }

  /// Whether a commit is a store that this version can take in.
  func checkStore(at commit: String, remote: String) throws(SyncError) {
    let header = try run(["cat-file", "blob", "\(commit):\(Store.headerName)"])
    guard header.status == 0,
      let format = (try? JSONValue(parsing: header.output))?.object?["format"]?.integer
    else { throw .notAStore(remote: remote) }
    guard format <= Store.format else {
      throw .newerFormat(found: format, supported: Store.format)
    }
    guard format == Store.format else { throw .olderFormat(remote: remote) }
  }
}
