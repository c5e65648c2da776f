extension Store {
  /// Where a file lies once it was removed: under its own name, with a number where the
  /// trash has one of that name.
  ///
  /// Nothing in the trash is ever replaced.
  ///
  /// - Parameter path: Relative to the store.
  /// - Returns: Relative to the store.
  func trashPath(for path: String) -> String {
    let trash = Kind.trash.rawValue
    let last = path.split(separator: "/").last ?? Substring(path)
    let name = String(last.drop { $0 == "." })
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    var free = "\(trash)/\(name)"
    var number = 2
    while root.exists(free) {
      free = "\(trash)/\(name[..<dot])~\(number)\(name[dot...])"
      number += 1
    }
    return free
  }
}
