import Casework
import Glibc
import TextFolding

/// The clone that a store lies in, by way of the git that is installed.
///
/// git never asks anything, runs no hooks, and works on an index of its own: what a
/// killed run has left of it hinders nobody.
struct GitRepository: Sendable {
  /// The folder that git works in.
  let path: String

  /// Who commits.
  let user: String

  /// Whether git has an index of its own here; a clone in the making has none.
  private let hasOwnIndex: Bool

  init(at path: String, user: String, hasOwnIndex: Bool = true) {
    self.path = RealPath.of(path)
    (self.user, self.hasOwnIndex) = (user, hasOwnIndex)
  }

  init(store: Store) { self.init(at: store.path, user: store.user) }

  static let branch = "main"
  static let remote = "origin"
  static let upstream = "refs/remotes/\(remote)/\(branch)"

  private var gitFolder: StoreFolder { StoreFolder(path: "\(path)/.git") }
  private var indexPath: String { gitFolder.path(of: "fukkatsu-index") }

  /// Whether the store is the top of a clone.
  var exists: Bool { StoreFolder(path: path).exists(".git") }

  /// Runs git in the store's folder; one that finds a lock waits for a moment, because a git
  /// whose parent was killed may still be at work.
  ///
  /// - Returns: How it ended, whatever it did.
  func run(_ words: [String], input: [UInt8] = []) throws(SyncError) -> CapturedProgram.Outcome {
    var outcome = try runOnce(words, input)
    for _ in 0..<Self.patience where outcome.metLock {
      usleep(100_000)
      clearAway()
      outcome = try runOnce(words, input)
    }
    return outcome
  }

  /// How often a lock of git's is tried again, a tenth of a second apart.
  private static let patience = 50

  private func runOnce(_ words: [String], _ input: [UInt8]) throws(SyncError)
    -> CapturedProgram.Outcome
  {
    let settings = [
      "core.hooksPath=/dev/null", "commit.gpgSign=false", "core.quotePath=false",
      "gc.autoDetach=false",
    ]
    let program = CapturedProgram(
      arguments: ["git"] + settings.flatMap { ["-c", $0] } + ["-C", path] + words,
      environment: environment, input: input)
    do { return try program.run() } catch {
      if error.code == ENOENT { throw .gitMissing }
      throw .gitNotStarted(step: words.first ?? "", code: error.code)
    }
  }

  /// Runs git, which has to succeed.
  ///
  /// - Returns: What it printed.
  @discardableResult
  func done(_ words: String..., input: [UInt8] = []) throws(SyncError) -> [UInt8] {
    let outcome = try run(words, input: input)
    guard outcome.status == 0 else {
      throw .git(step: words.first ?? "", why: outcome.complaint)
    }
    return outcome.output
  }

  /// One line that git prints; `nil` where it fails.
  func line(_ words: String...) throws(SyncError) -> String? {
    let outcome = try run(words)
    guard outcome.status == 0 else { return nil }
    return String(decoding: outcome.output, as: UTF8.self).firstLine
  }

  private var environment: [String: String] {
    var variables = processEnvironment()
    let own = ["GIT_SSH", "GIT_SSH_COMMAND", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"]
    for name in variables.keys where name.hasPrefix("GIT_") && !own.contains(name) {
      variables[name] = nil
    }
    variables["GIT_TERMINAL_PROMPT"] = "0"
    variables["GIT_ASKPASS"] = "/bin/false"
    variables["SSH_ASKPASS"] = "/bin/false"
    if hasOwnIndex { variables["GIT_INDEX_FILE"] = indexPath }
    // Messages that are looked at for what they mean.
    variables["LC_ALL"] = "C"
    if variables["GIT_SSH"] == nil, variables["GIT_SSH_COMMAND"] == nil {
      variables["GIT_SSH_COMMAND"] = "ssh -oBatchMode=yes -oConnectTimeout=15"
    }
    for role in ["AUTHOR", "COMMITTER"] {
      variables["GIT_\(role)_NAME"] = user
      variables["GIT_\(role)_EMAIL"] = variables["EMAIL"] ?? "\(user.mailbox)@localhost"
    }
    return variables
  }
}

// What is in it.
extension GitRepository {
  func commit(_ name: String) throws(SyncError) -> String? {
    try line("rev-parse", "--verify", "--quiet", "\(name)^{commit}")
  }

  func tree(of commit: String) throws(SyncError) -> String? {
    try line("rev-parse", "--verify", "--quiet", "\(commit)^{tree}")
  }

  var remoteAddress: String? {
    get throws(SyncError) { try line("config", "--get", "remote.\(Self.remote).url") }
  }

  func isAncestor(_ older: String, of newer: String) throws(SyncError) -> Bool {
    try run(["merge-base", "--is-ancestor", older, newer]).status == 0
  }

  /// The bytes of some blobs, by their names.
  func blobs(_ names: Set<String>) throws(SyncError) -> [String: [UInt8]] {
    guard !names.isEmpty else { return [:] }
    let list = names.sorted().map { "\($0)\n" }.joined()
    let output = try done("cat-file", "--batch", input: Array(list.utf8))
    var blobs: [String: [UInt8]] = [:]
    var rest = output[...]
    while let end = rest.firstIndex(of: 0x0A) {
      let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      guard head.count == 3, let size = Int(head[2]), rest.endIndex - end > size else { break }
      blobs[String(head[0])] = Array(rest[(end + 1)..<(end + 1 + size)])
      rest = rest[(end + 2 + size)...]
    }
    return blobs
  }

  /// What differs between two trees: each path with its blob in both.
  func changes(from old: String, to new: String) throws(SyncError) -> [String: FileChange] {
    let output = try done("diff-tree", "-r", "-z", "--raw", "--no-renames", old, new)
    var changes: [String: FileChange] = [:]
    var fields = output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }[...]
    while let head = fields.popFirst(), let path = fields.popFirst() {
      let words = head.split(separator: " ").map(String.init)
      guard words.count == 5 else { break }
      changes[path] = FileChange(before: words[2].blobName, after: words[3].blobName)
    }
    return changes
  }
}

/// What became of one file between two trees; `nil` where it is not there.
struct FileChange: Hashable {
  let before: String?
  let after: String?
}

// Making commits.
extension GitRepository {
  /// Takes the files as they are into git's index.
  ///
  /// - Returns: The tree they are.
  func writeTree() throws(SyncError) -> String {
    // What others have put beside the store is in no list of what to share; git knows it.
    if !gitFolder.exists("fukkatsu-index"), let head = try commit("HEAD") {
      try done("read-tree", head)
    }
    try done("add", "--all", "--", ".")
    return String(decoding: try done("write-tree"), as: UTF8.self).firstLine
  }

  /// Takes files into git's index that are in no list of what to share, because others
  /// share them.
  func track(_ paths: [String]) throws(SyncError) {
    let present = paths.filter { StoreFolder(path: path).isRegular($0) }.sorted()
    guard !present.isEmpty else { return }
    let list = present.map { "\($0)\0" }.joined()
    try done("update-index", "--add", "-z", "--stdin", input: Array(list.utf8))
  }

  func commit(
    tree: String, after parents: [String], saying message: String
  ) throws(SyncError) -> String {
    let words = ["commit-tree", tree] + parents.flatMap { ["-p", $0] }
    let outcome = try run(words, input: Array(message.utf8))
    guard outcome.status == 0 else { throw .git(step: "commit-tree", why: outcome.complaint) }
    return String(decoding: outcome.output, as: UTF8.self).firstLine
  }

  /// The branch is at a commit from now on, and git's own index too.
  func move(to commit: String) throws(SyncError) {
    try done("update-ref", "HEAD", commit)
    guard let bytes = try? gitFolder.read("fukkatsu-index", limit: 1 << 30) else { return }
    try? gitFolder.replace("index", with: bytes)
  }

  /// Removes the locks that a git that was killed has left: those that nobody has touched for
  /// a while.
  func clearAway() {
    let probe = "fukkatsu-probe"
    defer { gitFolder.remove(probe) }
    var now = stat()
    guard (try? gitFolder.write([], toNew: probe)) != nil,
      lstat(gitFolder.path(of: probe), &now) == 0
    else { return }
    for name in [
      "fukkatsu-index.lock", "HEAD.lock", "config.lock", "packed-refs.lock",
      "refs/heads/\(Self.branch).lock",
      "refs/remotes/\(Self.remote)/\(Self.branch).lock",
    ] {
      var status = stat()
      guard lstat(gitFolder.path(of: name), &status) == 0 else { continue }
      if now.st_mtim.tv_sec - status.st_mtim.tv_sec > Self.abandoned { gitFolder.remove(name) }
    }
  }

  /// Seconds after which a lock of git's counts as left behind: they are held for moments.
  private static let abandoned = 2
}

extension CapturedProgram.Outcome {
  /// Whether git could not go on because another one holds a lock.
  fileprivate var metLock: Bool {
    status != 0 && String(decoding: errors, as: UTF8.self).contains(".lock': File exists")
  }

  /// What git said last, in one line.
  var complaint: String {
    let lines = String(decoding: errors, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { String($0).trimmingBlanks }.filter { !$0.isEmpty && !$0.hasPrefix("hint:") }
    let telling = lines.last { $0.hasPrefix("fatal:") || $0.hasPrefix("error:") } ?? lines.last
    return telling ?? "exit \(status)"
  }
}

extension String {
  var firstLine: String { String(prefix { !$0.isNewline }) }

  /// The name of a blob as git prints it; zeros are none.
  fileprivate var blobName: String? { allSatisfy { $0 == "0" } ? nil : self }

  /// The letters and digits of a name that may stand in an address.
  fileprivate var mailbox: String {
    let plain = filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return plain.isEmpty ? "fukkatsu" : plain
  }
}
