import Glibc

/// What of a store is shared, and how git treats it: two files at its top.
enum SharedFiles {
  /// The files of the store's own folder that are shared.
  static let atTop = [".gitignore", ".gitattributes", Store.headerName, "config.json"]

  /// Only what the store consists of: no caches, no locks, no copies of other formats, and
  /// nothing whose name begins with a dot.
  static let ignored = """
    # What is shared is the store, and nothing else.
    /*
    .*
    !/.gitignore
    !/.gitattributes
    !/store.json
    !/config.json
    !/cases/
    !/notices/
    !/rounds/
    !/evidence/
    !/inbox/
    !/trash/
    !/journal/

    """

  static let attributes = """
    # Every byte stays as it is; records are merged by fukkatsu, field by field.
    * -text
    *.json merge=fukkatsu
    *.jsonl merge=fukkatsu

    """

  /// Puts both in place; what a person added to them stays.
  static func write(into root: StoreFolder) throws(StoreError) {
    for (name, text) in [(".gitignore", ignored), (".gitattributes", attributes)] {
      let old = try root.read(name).map { String(decoding: $0, as: UTF8.self) }
      guard let old else {
        try root.replace(name, with: Array(text.utf8))
        continue
      }
      let known = Set(old.split(separator: "\n"))
      let missing = text.split(separator: "\n").filter { !known.contains($0) }
      guard !missing.isEmpty else { continue }
      let whole = old.hasSuffix("\n") || old.isEmpty ? old : old + "\n"
      try root.replace(
        name, with: Array((whole + missing.joined(separator: "\n") + "\n").utf8))
    }
  }
}

extension Store {
  /// In a fresh clone git has made files that others may read: they become the user's alone.
  ///
  /// Asked at every start; where the store is private already one look at a folder tells.
  func makeCloneOwn() {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & 0o077 != 0, status.st_uid == geteuid(),
      root.exists(".git")
    else { return }
    chmod(path, 0o700)
    makeFilesOwn()
  }

  /// The same for every file, also those that git has put into a private folder.
  func makeFilesOwn() {
    chmod(root.path(of: ".git"), 0o700)
    for name in SharedFiles.atTop {
      makeOwn(root.path(of: name), 0o600)
    }
    for kind in Kind.allCases where root.exists(kind.rawValue) {
      let folder = folder(kind)
      makeOwn(folder.path, 0o700)
      for name in (try? folder.regularNames()) ?? [] { makeOwn(folder.path(of: name), 0o600) }
    }
  }

  private func makeOwn(_ path: String, _ mode: mode_t) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFLNK,
      status.st_mode & 0o077 != 0
    else { return }
    chmod(path, mode)
  }

  /// git keeps no empty folders; a watch needs them.
  func makeFolders() {
    guard root.exists(".git") else { return }
    for kind in Kind.allCases where !root.exists(kind.rawValue) { try? folder(kind).make() }
  }
}
