import Glibc

/// How a path that is being typed goes on.
struct PathCompletion {
  /// The user's home, which `~` stands for.
  let home: String

  /// - Returns: The path as far as only one thing fits, and the names of all that fit; a
  ///   folder's name ends with a stroke.
  func complete(_ typed: String) -> (path: String, fitting: [String]) {
    let slash = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let (folder, beginning) = (String(typed[..<slash]), String(typed[slash...]))
    let names = names(in: folder.isEmpty ? "./" : expanded(folder)).filter {
      $0.hasPrefix(beginning) && (beginning.hasPrefix(".") || !$0.hasPrefix("."))
    }
    guard let first = names.first else { return (typed, []) }
    let common = names.dropFirst().reduce(first) { $0.commonBeginning(with: $1) }
    return (folder + common, names)
  }

  /// The path for the system.
  func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }

  private func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      // A name that is no text cannot be typed either.
      guard let name = String(validating: bytes, as: UTF8.self), ![".", ".."].contains(name) else {
        continue
      }
      var status = stat()
      let isFolder = stat("\(folder)\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      names.append(isFolder ? "\(name)/" : name)
    }
    return names.sorted()
  }
}

extension String {
  fileprivate func commonBeginning(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
