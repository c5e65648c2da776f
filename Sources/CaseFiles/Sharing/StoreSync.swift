import Casework
import CivilTime
import Glibc
import JSONText
import TextFolding

/// Shares a store through git: takes in what others did, and hands on what was done here.
///
/// Ended at any moment, it can be run again: what is half way is completed or begun anew,
/// and what was joined twice is the same.
package struct StoreSync {
  let store: Store
  let git: GitRepository
  let now: Moment

  /// The executable that git calls to merge a record.
  let program: String
  private var outcome = SyncOutcome()

  package init(_ store: Store, program: String, at now: Moment) {
    (self.store, self.program, self.now) = (store, program, now)
    git = GitRepository(store: store)
  }

  /// Whether there is somebody to share with.
  package var hasRemote: Bool { (try? git.remoteAddress) != nil }

  /// So often others may be faster before it is given up.
  private static let patience = 8

  /// Commits, takes in, joins, and hands on.
  package mutating func run() throws(SyncError) -> SyncOutcome {
    guard git.exists else { throw .notShared(path: store.path) }
    let lock = try SyncLock(of: store)
    defer { lock.release() }
    try prepare()
    let remote = try git.remoteAddress
    for _ in 0..<Self.patience {
      var head = try commitHere()
      guard let remote else { return finish(head) }
      guard let theirs = try fetch(remote) else {
        if try push(remote) { return finish(head) }
        continue
      }
      if !(try git.isAncestor(theirs, of: head)) {
        guard let joined = try join(head, theirs, remote) else { continue }
        head = joined
      }
      if head == theirs { return finish(head) }
      if try push(remote) { return finish(head) }
    }
    throw .overtaken(remote: remote ?? "")
  }

  private mutating func finish(_ head: String) -> SyncOutcome {
    outcome.commit = head
    outcome.conflicts = (try? store.conflicts(at: now).count) ?? 0
    SyncState(sharing: store).write(outcome, at: now)
    return outcome
  }

  /// What every clone needs, also one that somebody made with git.
  private func prepare() throws(SyncError) {
    git.clearAway()
    guard !store.root.exists(".git/MERGE_HEAD") else { throw .mergeUnderWay(path: store.path) }
    store.makeFilesOwn()
    try git.configure(program)
    try store.sharing { () throws(StoreError) in try SharedFiles.write(into: store.root) }
  }
}

// Here.
extension StoreSync {
  /// Takes what was changed since the last time into a commit.
  ///
  /// - Returns: The commit that the store is at.
  private mutating func commitHere() throws(SyncError) -> String {
    let (git, user) = (git, store.user)
    let made = try store.locked { () throws(SyncError) -> (commit: String, isNew: Bool) in
      let head = try git.commit("HEAD")
      let tree = try git.writeTree()
      if let head, try git.tree(of: head) == tree { return (head, false) }
      let changes = try git.changes(from: head ?? GitRepository.emptyTree, to: tree)
      let message = CommitMessage(of: user, changing: changes.keys.map(SharedPath.init))
      let commit = try git.commit(
        tree: tree, after: head.map { [$0] } ?? [], saying: message.text)
      try git.move(to: commit)
      return (commit, true)
    }
    if made.isNew { outcome.committed = true }
    return made.commit
  }
}

// There.
extension StoreSync {
  /// - Returns: The commit the others are at; `nil` where there is none yet.
  private func fetch(_ remote: String) throws(SyncError) -> String? {
    let fetched = try git.run(["fetch", "--quiet", "--no-tags", GitRepository.remote])
    guard fetched.status == 0 else {
      throw .unreachable(remote: remote, why: fetched.complaint)
    }
    guard let theirs = try git.commit(GitRepository.upstream) else { return nil }
    try git.checkStore(at: theirs, remote: remote)
    return theirs
  }

  /// - Returns: Whether it was taken; `false` where others were faster.
  private mutating func push(_ remote: String) throws(SyncError) -> Bool {
    let pushed = try git.run([
      "push", "--quiet", GitRepository.remote, "HEAD:refs/heads/\(GitRepository.branch)",
    ])
    if pushed.status == 0 {
      outcome.sent = true
      return true
    }
    let words = String(decoding: pushed.errors, as: UTF8.self)
    if ["fetch first", "non-fast-forward", "cannot lock ref", "failed to update ref"]
      .contains(where: words.contains)
    {
      return false
    }
    if words.contains("rejected") { throw .refused(remote: remote, why: pushed.complaint) }
    throw .unreachable(remote: remote, why: pushed.complaint)
  }
}

// Both.
extension StoreSync {
  /// Joins what the others did with what was done here.
  ///
  /// - Returns: The commit the store is at; `nil` where something was changed here
  ///   meanwhile.
  private mutating func join(
    _ head: String, _ theirs: String, _ remote: String
  ) throws(SyncError) -> String? {
    let base = try git.line("merge-base", head, theirs) ?? GitRepository.emptyTree
    let sides = try sides(base, head, theirs)
    if base == head { return try take(sides, head, TreeMerge(sides, in: store), theirs) }
    let renumbering = Renumbering(sides) { store.freeName(like: $0) }
    guard renumbering.isEmpty else {
      try store.sharing { () throws(StoreError) in try store.renumber(renumbering, at: now) }
      outcome.renumbered += renumbering.count
      return nil
    }
    return try take(sides, head, TreeMerge(sides, in: store), theirs, isMerge: true)
  }

  private func sides(
    _ base: String, _ head: String, _ theirs: String
  ) throws(SyncError) -> TwoSides {
    let here = try git.changes(from: base, to: head)
    let there = try git.changes(from: base, to: theirs).filter { SharedPath($0.key).isTakenIn }
    let blobs = try git.blobs(TreeMerge.needed(here, there))
    return TwoSides(store, here: here, there: there, blobs: blobs)
  }

  private mutating func take(
    _ sides: TwoSides, _ head: String, _ merge: TreeMerge, _ theirs: String, isMerge: Bool = false
  ) throws(SyncError) -> String? {
    var incoming = Incoming(merge, sides, into: store)
    incoming.join(at: now)
    try store.sharing { () throws(StoreError) in try incoming.leaveOutPurged() }
    outcome.received += sides.changedThere.count
    outcome.joined += incoming.joined.count
    return try put(incoming, over: head, from: theirs, sides, isMerge: isMerge)
  }

  /// - Returns: The commit the store is at; `nil` where somebody wrote meanwhile.
  private mutating func put(
    _ incoming: Incoming, over head: String, from theirs: String, _ sides: TwoSides, isMerge: Bool
  ) throws(SyncError) -> String? {
    let (store, git, now) = (store, git, now)
    var purged: [PurgedCase] = []
    defer { outcome.purged += purged }
    return try store.locked { () throws(SyncError) -> String? in
      guard try git.writeTree() == git.tree(of: head) else { return nil }
      purged = try store.sharing { () throws(StoreError) in
        let deleted = try store.deletedCases(by: incoming)
        try store.take(incoming, at: now)
        return try store.completePurges(deletedElsewhere: deleted)
      }
      try git.track(sides.changedThere.keys.filter { !SharedPath($0).isOfStore })
      let tree = try git.writeTree()
      if !isMerge, try git.tree(of: theirs) == tree {
        try git.move(to: theirs)
        return theirs
      }
      let message = CommitMessage(
        of: store.user, joining: sides.changedThere.keys.map(SharedPath.init))
      let commit = try git.commit(tree: tree, after: [head, theirs], saying: message.text)
      try git.move(to: commit)
      return commit
    }
  }
}

/// What became of a synchronisation.
package struct SyncOutcome: Hashable, Sendable {
  /// Whether something of this clone's was committed, and whether it was handed on.
  package var committed = false
  package var sent = false

  /// Files that came from others, records that were joined, and numbers given anew.
  package var received = 0
  package var joined = 0
  package var renumbered = 0

  /// Cases that were deleted for good here or elsewhere, and of which something was deleted
  /// here now.
  package var purged: [PurgedCase] = []

  /// What two people changed and nobody has decided.
  package var conflicts = 0
  package var commit = ""
}
